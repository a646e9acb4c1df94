"""The rows of the correction sheet: in page order, each with its place and enough around it to find it."""

from dataclasses import replace
from itertools import count

from xingxian_editor.corrections.correction_sheet import sheet_rows, shortened
from xingxian_editor.corrections.kept_text import with_runs
from xingxian_editor.corrections.marked_page import MarkedPage
from xingxian_editor.corrections.run import Owner, Writer
from xingxian_editor.corrections.tracked_article import track
from xingxian_editor.page.block import Article, ArticleKind, Block
from xingxian_editor.page.correction import Correction, CorrectionState, Frame, Pass, ProofMark
from xingxian_editor.page.geometry import Box, GlyphPlace, packed_geometry
from xingxian_editor.page.joining import Joining
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import Source, SourceKind, SourceRange

TIME = "2021-03-04T22:10:05+08:00"
TEXT = "全县春耕\n今年以来，\n全县上下抢\n抓农时。已\n备足化肥。"


def page(geometry=False):
    """One article whose body has two columns of two lines each."""
    places = []
    for row, line in enumerate(TEXT.split("\n")):
        column, below = (row - 1) // 2, (row - 1) % 2
        top = 20.0 if row == 0 else 40.0 + below * 12
        places += [
            GlyphPlace(Box(10 + column * 80 + at * 10, top, 20 + column * 80 + at * 10, top + 10), 10)
            for at in range(len(line))
        ]
        places.append(None)
    made = packed_geometry(200, 300, places[:-1], ()) if geometry else None
    blocks = (
        Block(1, (SourceRange(0, 0, 4),), Role.HEADLINE, 1, 1),
        Block(2, (SourceRange(0, 5, len(TEXT)),), Role.BODY, 1, 2),
    )
    source = Source(0, SourceKind.PDF if geometry else SourceKind.TEXT, TEXT, geometry=made)
    starts = Joining(0, paragraph_starts=(5,))
    return Page((source,), (starts,), blocks, (Article(1, ArticleKind.ARTICLE, 1),))


def corrected(page, start, end, text, mark=ProofMark.CHANGE, **more):
    article = track(page, read_page(page))[0]
    number = 1 + max((c.id for c in page.corrections), default=0)
    owners = {c.id: Owner(c.by, c.pass_, c.id) for c in page.corrections}
    writer = Writer(Owner("张明提", Pass.FIRST, number), owners, count(number))
    page = with_runs(page, article, article.ledger.replace(start, end, text, writer).ledger.runs)
    made = Correction(number, mark, "张明提", Pass.FIRST, TIME, **more)
    return replace(page, corrections=(*page.corrections, made))


def rows(page):
    reading = read_page(page)
    return sheet_rows(page, MarkedPage(reading, track(page, reading, rejected=True), page.corrections))


def test_a_correction_stands_between_its_neighbours_with_place_and_state():
    [row] = rows(corrected(page(), 5, 7, "去年", state=CorrectionState.REJECTED, reason="原稿如此"))
    assert (row.number, row.article, row.place) == (1, "1 全县春耕", "第1段第1句")
    assert (row.before, row.original, row.correction, row.after) == ("", "今年", "去年", "以来，全县上")
    assert (row.kind, row.reader, row.pass_, row.state) == ("改正", "张明提", "一校", "不改")
    assert row.note == "原稿如此"


def test_column_and_line_are_told_where_the_file_tells_places():
    first, second = rows(corrected(corrected(page(geometry=True), 11, 13, "各乡"), 24, 26, ""))
    assert first.place == "第1栏第2行（第1段第1句）"
    assert second.place == "第2栏第2行（第1段第2句）"


def test_rows_follow_the_page_and_pictures_come_last():
    marked = corrected(corrected(page(), 17, 18, "时，"), 0, 2, "全省")
    frame = Correction(9, ProofMark.EXPLAIN, "王耀", Pass.FIRST, TIME, frame=Frame(20, 35, 80, 90), detail="换图")
    made = rows(replace(marked, corrections=(*marked.corrections, frame)))
    assert [row.place for row in made] == ["主题", "第1段第1句", "距左20、距上35 mm"]
    assert made[2].correction == "〔换图〕"
    assert [row.number for row in made] == [1, 2, 3]


def test_the_halves_of_a_move_are_one_row_that_says_where_to():
    moved = corrected(page(), 5, 7, "", ProofMark.MOVE, link=1)
    moved = corrected(moved, 10, 10, "今年", ProofMark.MOVE, link=1)
    [row] = rows(moved)
    assert row.original == "今年"
    assert row.correction.startswith("→ 第1段第1句“")
    assert "▲" in row.correction


def test_a_mark_that_changes_no_text_shows_what_it_stands_at():
    anchor = (SourceRange(0, 5, 7),)
    [row] = rows(
        replace(page(), corrections=(Correction(1, ProofMark.TURN, "王耀", Pass.SECOND, TIME, anchor=anchor),))
    )
    assert (row.original, row.correction, row.pass_) == ("今年", "〔转正〕", "二校")


def test_long_texts_lose_their_middle_and_line_ends_show():
    text = "一二三四五六七八九十" * 6
    assert shortened(text) == f"{text[:24]}…{text[-12:]}"
    assert shortened("前\n后") == "前¶后"


def test_what_a_mark_is_about_shows_as_the_page_reads_not_as_the_file_spells_it():
    text = TEXT.replace("农", "⽼")
    at = text.index("⽼")
    made = page()
    made = replace(
        made,
        sources=(replace(made.sources[0], text=text),),
        joinings=(Joining(0, mapped=((at, "老"),), paragraph_starts=(5,)),),
    )
    around = (SourceRange(0, at, at + 2),)
    asked = Correction(1, ProofMark.EXPLAIN, "张明提", Pass.FIRST, TIME, anchor=around, detail="查")
    (row,) = rows(replace(made, corrections=(asked,)))
    assert (row.before, row.original, row.correction) == ("全县上下抢抓", "老时", "〔查〕")
