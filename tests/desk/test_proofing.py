"""The proof of a page: every correction is drawn or told, whatever the page is and wherever the correction stands."""

import random
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parents[1] / "page_import" / "pdf"))

from generated_page import GeneratedPage
from proof_reader import ProofReader

from xingxian_editor.corrections.proof.drawing import Ink, Words
from xingxian_editor.corrections.proof.paper import Paper, paper_pages
from xingxian_editor.corrections.proof.sheets import ProofHead
from xingxian_editor.corrections.proof.text_wishes import wishes_of
from xingxian_editor.desk.proofing import (
    ProofChoice,
    ProofKind,
    ProofStopped,
    has_picture,
    make_proof,
    passes_of,
    proof_head,
)
from xingxian_editor.page.correction import Frame, Pass, Way
from xingxian_editor.page.correction import ProofMark as Mark
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page_import.pdf.pdf_page import read_pdf

HEAD = ProofHead("示例日报", "2021年3月5日 星期五", "第7版 县域", "", "2021-03-04 22:10")
ROWS = (
    "1K 渠水进田",
    "1H 一渠春水润麦田",
    "1B 春分已过，村民们们扛着锹在地埂来回巡查，生怕掉一块地。截至目前全村小麦己浇完。",
    "1B 县水利局派员包干，今年还要建高标准农田。",
    "1Y 本报记者周文",
    "2H 苗情转好",
    "2B 农技人员走村入户查苗情，己有六成麦田返青，己浇两遍水，每亩用水50m3。",
    "0- 明日天气晴",
)


@pytest.fixture
def reader(page_of):
    return ProofReader(page_of(*ROWS))


def proof_of(page, **choice):
    return make_proof(page, read_page(page), HEAD, ProofChoice(**choice))


def standing(page):
    return {correction.id for correction in page.corrections if correction.stands}


def texts(sheet):
    return [drawing.text for drawing in sheet.drawings if isinstance(drawing, Words)]


def wishes(reader):
    return wishes_of(reader.page, reader.articles)


def test_what_is_struck_and_written_becomes_the_mark_that_says_it(reader):
    reader.change("麦田", "地", skip=0, strike=1).change("村民们们", "", skip=2, strike=1)
    reader.change("扛着锹", "铁", skip=2, strike=0).change("一块地。截至", "\n", skip=4, strike=0)
    reader.change("包干，今年", "。", skip=2, strike=1)
    found = [(wish.mark, wish.text, len(wish.chars)) for wish in wishes(reader)]
    assert found == [
        (Mark.CHANGE, "地", 1),
        (Mark.DELETE, "", 1),
        (Mark.INSERT, "铁", 0),
        (Mark.NEW_PARAGRAPH, "¶", 0),
        (Mark.CHANGE, "。", 1),
    ]


def test_a_struck_line_end_is_run_on_and_a_written_blank_is_a_space(reader):
    reader.change("浇完。\n县水", "", skip=3, strike=1).change("记者周文", "　", skip=2, strike=0)
    join, space = wishes(reader)
    assert (join.mark, space.mark, space.amount) == (Mark.JOIN, Mark.SPACE, 1.0)
    assert join.before is not None and join.after is not None


def test_a_second_pass_inside_the_words_of_the_first_is_shown_in_their_ring(reader):
    reader.change("扛着锹", "拿起铁", skip=0, strike=2)
    reader.in_pass(Pass.SECOND).change("拿起铁", "", skip=2, strike=1)
    (wish,) = wishes(reader)
    assert [(w.text, w.ink, w.struck) for w in wish.words] == [
        ("拿起", Ink.FIRST, None),
        ("铁", Ink.FIRST, Ink.SECOND),
    ]
    assert set(wish.numbers) == {1, 2}
    assert proof_of(reader.page).numbers == {1, 2}


def test_words_that_change_places_are_crossed_and_words_that_move_are_led_there(reader):
    reader.move("扛着", "在地", Mark.TRANSPOSE)
    reader.move("六成", "返青", Mark.MOVE)
    crossing, move = wishes(reader)
    assert crossing.mark is Mark.TRANSPOSE and crossing.text == "锹扛着"
    assert (len(crossing.chars), len(crossing.others)) == (2, 1)
    assert move.mark is Mark.MOVE and len(move.chars) == 2
    assert proof_of(reader.page).numbers >= standing(reader.page)


def test_words_with_a_comma_between_change_places_over_it(reader):
    from xingxian_editor.corrections.mark_changes import transposed
    from xingxian_editor.desk.correcting import Chosen, keep_change, writer_for

    article, at = reader._find("走村入户查苗情，己有")
    start = article.ledger.to_final(at + 5)
    writer = writer_for(reader.page, reader.hand)
    done = transposed(article.ledger, start, start + 6, writer)
    chosen = Chosen(Mark.TRANSPOSE)
    reader.page = keep_change(reader.page, article, done.ledger.runs, reader.hand, writer.owners, chosen).page
    (wish,) = wishes(reader)
    assert (len(wish.chars), len(wish.others), wish.text) == (2, 3, done.ledger.final[start : start + 6])


def test_a_shift_without_a_direction_is_told_in_words(reader):
    reader.mark(Mark.SHIFT_VERTICAL, "扛着锹")
    (wish,) = wishes(reader)
    assert (wish.mark, wish.text) == (Mark.EXPLAIN, "上下移")


def test_what_moves_far_is_named_at_both_ends(reader):
    reader.move("县水利局", "生怕", Mark.MOVE)
    words = texts(proof_of(reader.page).sheets[0])
    assert "移至甲" in words and "甲移入" in words


def test_one_wrong_character_in_several_places_is_ringed_and_told_once(reader):
    for words in ("己浇完", "己有", "己浇两"):
        reader.change(words, "已", mark=Mark.SUBSTITUTE, strike=1)
    first = reader.page.corrections[0].id
    linked = [replaced(c, first) for c in reader.page.corrections]
    reader.page = with_corrections(reader.page, linked)
    proof = proof_of(reader.page)
    assert proof.numbers == standing(reader.page)
    assert sum(text == "已" for sheet in proof.sheets for text in texts(sheet)) == 1


def replaced(correction, link):
    from dataclasses import replace

    return replace(correction, link=link)


def with_corrections(page, corrections):
    from dataclasses import replace

    return replace(page, corrections=tuple(corrections))


def test_rejected_ones_are_not_drawn_and_kept_ones_keep_their_colour(reader):
    reader.change("村民们们", "", skip=2, strike=1)
    reader.in_pass(Pass.SECOND).keep(1)
    (wish,) = wishes(reader)
    assert (wish.mark, wish.ink, wish.kept_by) == (Mark.KEEP, Ink.FIRST, Ink.SECOND)
    inks = {drawing.ink for drawing in proof_of(reader.page).sheets[0].drawings}
    assert {Ink.FIRST, Ink.SECOND} <= inks


def test_marks_chosen_by_key_say_what_they_ask_for(reader):
    reader.mark(Mark.EXPLAIN, "一渠春水润麦田", "改小标宋").mark(Mark.SPACE, "记者", "½")
    reader.mark(Mark.SHIFT_VERTICAL, "扛着锹", "下 0.4").mark(Mark.SHIFT_HORIZONTAL, "渠水进田", "左 2")
    reader.mark(Mark.MOVE, "农田。", "下行").mark(Mark.SCRIPT, "3", "上角").mark(Mark.ALIGN, "苗情转好", "横")
    found = {wish.mark: wish for wish in wishes(reader)}
    assert found[Mark.SPACE].amount == 0.5
    assert (found[Mark.SHIFT_VERTICAL].way, found[Mark.SHIFT_VERTICAL].amount) == (Way.DOWN, 0.4)
    assert found[Mark.SHIFT_HORIZONTAL].way is Way.LEFT
    assert found[Mark.MOVE].way is Way.LINE_AFTER
    assert found[Mark.SCRIPT].way is Way.RAISED
    assert proof_of(reader.page).numbers == standing(reader.page)


def test_direction_and_amount_come_from_the_record_and_none_is_made_up(reader):
    reader.mark(Mark.SHIFT_VERTICAL, "扛着锹", way=Way.UP, amount=0.5)
    reader.mark(Mark.SHIFT_HORIZONTAL, "渠水进田", way=Way.LEFT, amount=2.0).mark(Mark.WIDEN, "农田。", amount=0.25)
    reader.mark(Mark.ALIGN, "苗情转好", way=Way.COLUMN).mark(Mark.SCRIPT, "3", way=Way.LOWERED)
    found = {wish.mark: (wish.way, wish.amount) for wish in wishes(reader)}
    assert found == {
        Mark.SHIFT_VERTICAL: (Way.UP, 0.5),
        Mark.SHIFT_HORIZONTAL: (Way.LEFT, 2.0),
        Mark.WIDEN: (Way.USUAL, 0.25),
        Mark.ALIGN: (Way.COLUMN, 0.0),
        Mark.SCRIPT: (Way.LOWERED, 0.0),
    }
    words = {getattr(drawing, "text", "") for sheet in proof_of(reader.page).sheets for drawing in sheet.drawings}
    assert "¼字" in words, "what the lines cannot show is written beside the form"
    silent = reader.mark(Mark.SHIFT_VERTICAL, "村民")
    assert any(wish.mark is Mark.EXPLAIN and wish.text == "上下移" for wish in wishes(silent))


def test_open_queries_and_notes_stand_in_the_margin_with_their_words(reader):
    from xingxian_editor.desk import noting, querying
    from xingxian_editor.page.source import SourceRange

    at = reader.page.source_by_id[0].text.index("扛着锹")
    anchor = (SourceRange(0, at, at + 3),)
    reader.page = querying.ask(reader.page, anchor, "是锹还是锨？", reader.hand, "扛着锨")
    reader.page = noting.add_note(reader.page, anchor, None, "配图在下", "王耀", reader.hand.time)
    sheets = proof_of(reader.page).sheets
    inked = [drawing for sheet in sheets for drawing in sheet.drawings if drawing.ink is Ink.TALK]
    words = "".join(getattr(drawing, "text", "") for drawing in inked)
    assert "质疑 1" in words and "是锹还是锨？（拟改：扛着锨）" in words
    assert "批注 1" in words and "配图在下" in words
    assert any(not hasattr(drawing, "text") for drawing in inked), "a wave, a frame and a lead"
    reader.page = querying.answer_no(reader.page, 1, reader.hand, "锹")
    answered = "".join(getattr(d, "text", "") for sheet in proof_of(reader.page).sheets for d in sheet.drawings)
    assert "是锹还是锨" not in answered


def test_a_long_talk_goes_on_on_the_sheet_of_notes_and_no_word_of_it_is_lost(reader):
    from xingxian_editor.desk import querying
    from xingxian_editor.page.source import SourceRange

    at = reader.page.source_by_id[0].text.index("扛着锹")
    anchor = (SourceRange(0, at, at + 3),)
    reader.page = querying.ask(reader.page, anchor, "是锹还是锨？" * 6, reader.hand, None)
    said = [f"第{n}次答：去问过村里的老人，都说是用来铲雪的那一种。" for n in "一二三四五六七"]
    for number, words in enumerate(said):
        reader.page = querying.reply(reader.page, 1, words, ("王耀", "周岚")[number % 2], reader.hand.time)
    reader.page = querying.ask(reader.page, anchor, "短问", reader.hand, None)
    *shown, notes = proof_of(reader.page).sheets
    assert notes.title == "附记"
    told = "".join(getattr(drawing, "text", "") for drawing in notes.drawings if drawing.ink is Ink.TALK)
    assert "质疑 1　“扛着锹”　是锹还是锨？" in told
    assert all(words in told for words in said)
    assert "短问" not in told, "what the margin holds whole is not told twice"
    margin = [d.text for sheet in shown for d in sheet.drawings if d.ink is Ink.TALK and hasattr(d, "text")]
    assert "质疑 1" in margin and "全文见附记" in margin


def test_what_stands_in_no_article_or_only_on_the_picture_is_told_all_the_same(reader):
    from xingxian_editor.desk.correcting import Chosen, add_mark
    from xingxian_editor.page.source import SourceRange

    start = reader.page.source_by_id[0].text.index("明日")
    reader.page = add_mark(
        reader.page, Mark.EXPLAIN, reader.hand, (SourceRange(0, start, start + 2),), None, Chosen(None, "改今日")
    )
    reader.frame(Mark.STRAIGHTEN, Frame(10, 10, 60, 40), "转正 5")
    proof = proof_of(reader.page)
    assert proof.numbers == standing(reader.page)
    assert any("正图" in text for text in texts(proof.sheets[-1]))


def test_the_passes_that_are_wanted_are_shown_and_named_with_their_readers(reader):
    reader.change("村民们们", "", skip=2, strike=1)
    reader.in_pass(Pass.THIRD).change("苗情转好", "变", skip=2, strike=1)
    assert passes_of(reader.page) == (Pass.FIRST, Pass.THIRD)
    sheet = proof_of(reader.page, passes=frozenset({Pass.THIRD})).sheets[0]
    assert {drawing.ink for drawing in sheet.drawings} & set(Ink) == {Ink.THIRD, Ink.TEXT, Ink.FAINT}
    assert any("三校 周岚" in text for text in texts(sheet))
    assert not any("一校" in text for text in texts(sheet))


def test_the_head_says_newspaper_day_page_and_time(sample_page):
    head = proof_head(read_page(sample_page), "示例日报", "2021-03-04T22:10:31+08:00")
    assert (head.newspaper, head.day, head.time) == ("示例日报", "2021年3月5日 星期五", "2021-03-04 22:10")
    assert head.page == "第7版 县域·兴县"


def test_a_page_without_corrections_gives_a_clean_proof_with_all_its_text(reader):
    proof = proof_of(reader.page)
    assert "".join(texts(proof.sheets[0])).count("农技人员走村入户查苗情") == 1
    assert proof.numbers == frozenset()


def test_progress_is_told_and_may_stop_it(reader):
    with pytest.raises(ProofStopped):
        make_proof(reader.page, read_page(reader.page), HEAD, ProofChoice(), lambda share: False)


@pytest.fixture(scope="module")
def sample_page(sample_file, tmp_path_factory):
    from xingxian_editor.desk.library_desk import LibraryDesk
    from xingxian_editor.desk.session import Session

    desk = LibraryDesk(tmp_path_factory.mktemp("library"), Session("周岚", "校对"))
    desk.import_file(sample_file)
    page = desk.open_page(desk.library.pages.recent(1)[0].id).page
    desk.close()
    return page


def scribble(page, rng, count):
    """Let three passes change ``count`` places at random, earlier words of other passes too."""
    reader = ProofReader(page)
    for number in range(count):
        reader.in_pass(list(Pass)[number * 3 // count])
        article = rng.choice(reader.articles)
        marked = article.ledger.marked
        if len(marked) < 12:
            continue
        start = rng.randrange(len(marked) - 8)
        words = marked[start : start + 6]
        new = rng.choice(["", "", "改", "正确的话", "新\n段", "\n", "　", "𠮷"])
        strike = rng.choice([0, 1, 1, 2, 3]) if new else rng.choice([1, 2, 6])
        reader.change(words, new, strike=strike)
    return reader.page


@given(seed=st.integers(0, 10**9), count=st.integers(1, 60))
@settings(max_examples=8, deadline=None)
def test_nothing_is_left_out_of_a_galley_proof(sample_page, seed, count):
    page = scribble(sample_page, random.Random(seed), count)
    assert proof_of(page).numbers >= standing(page)


@pytest.mark.parametrize("seed", [3, 7])
def test_nothing_is_left_out_of_a_picture_with_its_galleys(tmp_path, seed):
    path = tmp_path / "page.pdf"
    path.write_bytes(GeneratedPage(seed).pdf())
    page = scribble(read_pdf(path).page, random.Random(seed), 60)
    assert has_picture(page)
    both = proof_of(page)
    assert both.sheets[0].picture is not None
    assert both.numbers >= standing(page)
    assert proof_of(page, kind=ProofKind.PAGE).numbers >= standing(page)
    assert proof_of(page, kind=ProofKind.GALLEY, a3=True).numbers >= standing(page)


def test_papers_cover_every_sheet_with_overlap(tmp_path):
    path = tmp_path / "page.pdf"
    path.write_bytes(GeneratedPage(3).pdf())
    sheets = proof_of(read_pdf(path).page, kind=ProofKind.PAGE).sheets
    whole = sheets[0]
    for paper in (Paper.TILED_A3, Paper.TILED_A4):
        pages = [page for page in paper_pages(sheets, paper) if page.sheet == 0]
        assert len(pages) > 1
        for x in range(0, int(whole.width), 7):
            for y in range(0, int(whole.height), 7):
                assert any(
                    page.clip.left <= x + page.left <= page.clip.right
                    and page.clip.top <= y + page.top <= page.clip.bottom
                    for page in pages
                )
    (reduced,) = [page for page in paper_pages(sheets, Paper.A4) if page.sheet == 0]
    assert reduced.left >= 0 and reduced.left + whole.width * reduced.scale <= reduced.width
    assert reduced.top + whole.height * reduced.scale <= reduced.height
