import contextlib
import random
from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QTextCursor

from xingxian_editor.desk.splitting import merge_with_previous, split_block
from xingxian_editor.desk.tagging import move_to_article, new_article, set_role
from xingxian_editor.desk.transcribing import transcribe_glyph, transcribe_headline
from xingxian_editor.page.doubt import DoubtKind
from xingxian_editor.page.page import Page
from xingxian_editor.page.problem import Problem
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import Source, SourceKind, SourceRange
from xingxian_editor.ui.galley.galley_view import GalleyView
from xingxian_editor.ui.galley.overview_bar import OverviewBar


def color_at(widget, x, y) -> QColor:
    return widget.grab().toImage().pixelColor(round(x), round(y))


def first_row(galley, role, article):
    block = next(b.id for b in galley.page_rows.page.blocks if b.role is role and b.article == article)
    return block, galley.page_rows.first_row[block]


def test_rows_are_22_pixels_high(galley):
    rects = [galley.row_rect(at) for at in range(len(galley.rows))]
    assert {rect.height() % 22 for rect in rects} == {0}
    strips = {place.row for place in galley.page_rows.doubts}
    same_block = [at for at, row in enumerate(galley.rows) if at and not row.opens and at - 1 not in strips]
    assert {rects[at].top() - rects[at - 1].bottom() for at in same_block} == {0}


def test_the_bar_has_the_colour_of_the_role(galley, theme):
    block, at = first_row(galley, Role.HEADLINE, 2)
    galley.go_to_block(block)
    y = galley.row_rect(at).center().y()
    assert color_at(galley.gutter, 90, y) == theme.role_look(Role.HEADLINE).color


def test_a_retag_sets_only_the_changed_rows_anew(galley, retag):
    block, at = first_row(galley, Role.KICKER, 1)
    page = galley.page_rows.page
    changed = []
    galley.document().contentsChange.connect(lambda start, gone, come: changed.append((start, come)))
    galley.show_page(retag(page, block, role=Role.BODY), 1)
    touched = {galley.document().findBlock(start).blockNumber() for start, _ in changed}
    assert touched <= {at, at + 1}
    galley.go_to_block(block)
    assert color_at(galley.gutter, 90, galley.row_rect(at).center().y()) == galley.theme.role_look(Role.BODY).color


def test_scroll_and_caret_stay_when_the_page_is_retagged(galley):
    block, _ = first_row(galley, Role.HEADLINE, 4)
    galley.go_to_block(block)
    top, caret = galley.verticalScrollBar().value(), galley.caret()
    galley.show_page(set_role(galley.page_rows.page, (block,), Role.KICKER, "王耀"), 1)
    assert (galley.verticalScrollBar().value(), galley.caret(), galley.current_block) == (top, caret, block)


def test_rows_of_the_chosen_article_stand_on_its_colour(galley, theme):
    block, at = first_row(galley, Role.KICKER, 1)
    other, _ = first_row(galley, Role.HEADLINE, 2)
    galley.go_to_block(other)
    galley.reveal_row(at)
    right = galley.viewport().width() - 4
    assert color_at(galley.viewport(), right, galley.row_rect(at).center().y()) == theme.color("accent_soft")
    galley.show_page(galley.page_rows.page, 2)
    assert color_at(galley.viewport(), right, galley.row_rect(at).center().y()) == theme.color("surface")
    assert block not in galley.selected_blocks


def test_an_open_doubt_has_room_under_its_row_and_the_others_are_folded(galley):
    places = galley.page_rows.doubts
    place = next(p for p in places if p.doubt.choices)
    galley.open_doubt(place.doubt.id)
    strips = [galley.strips.strip(p.doubt.id) for p in places]
    assert [strip.wanted_height == 25 for strip in strips] == [p is not place for p in places]
    strip = galley.strips.strip(place.doubt.id)
    assert strip.y() == round(galley.row_rect(place.row).bottom())
    assert strip.geometry().bottom() <= galley.row_rect(place.row + 1).top()


def test_a_decided_doubt_has_no_strip(galley):
    page = galley.page_rows.page
    place = galley.page_rows.doubts[0]
    decided = tuple(replace(d, decided_by="王耀") if d.id == place.doubt.id else d for d in page.doubts)
    galley.show_page(replace(page, doubts=decided), 1)
    assert galley.strips.strip(place.doubt.id) is None
    assert len(galley.page_rows.doubts) == len(page.doubts) - 1


def test_open_doubts_are_marked_on_the_scroll_bar(galley):
    bar = galley.verticalScrollBar()
    assert isinstance(bar, OverviewBar)
    assert len(bar.marks) == len(galley.page_rows.doubts)
    galley.show_matches(((SourceRange(0, 10, 12),),), 0)
    assert len(bar.marks) == len(galley.page_rows.doubts) + 1


def test_a_typed_headline_gets_a_row_above_its_article_and_can_be_taken_back(galley, qtbot):
    place = next(p for p in galley.page_rows.doubts if p.doubt.kind is DoubtKind.NO_HEADLINE)
    page = transcribe_headline(galley.page_rows.page, place.doubt.article, "兴县脱贫\n全面完胜", Role.HEADLINE, "王耀")
    galley.show_page(page, 1)
    typed = [at for at, row in enumerate(galley.rows) if row.typed]
    assert [galley.rows[at].text for at in typed] == ["兴县脱贫", "全面完胜"]
    assert galley.document().blockCount() == len(galley.rows)
    assert galley.rows[typed[-1] + 1].text.startswith("本报讯")
    galley.set_caret(galley.rows[typed[0]].source, 0)
    with qtbot.waitSignal(galley.transcription_removal_asked) as asked:
        galley.ask_transcription_removal()
    assert asked.args == [galley.rows[typed[0]].source]


def test_a_typed_glyph_stands_in_its_box(galley):
    place = next(p for p in galley.page_rows.doubts if p.doubt.kind is DoubtKind.LOST_GLYPH)
    page = transcribe_glyph(galley.page_rows.page, place.doubt.anchor, "走", "王耀")
    galley.show_page(page, 1)
    r = place.doubt.anchor[0]
    assert galley.page_rows.substitute(r.source, r.start) == "走"
    assert r.start - galley.rows[place.row].start in galley.rows[place.row].lost


@pytest.fixture
def rare(qtbot, theme) -> GalleyView:
    """A line with characters that Qt counts twice."""
    text = "𠮷林𠮷林开工\n"
    view = GalleyView(theme)
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show_page(Page((Source(0, SourceKind.TEXT, text),)), None)
    view.show()
    return view


def test_caret_and_selection_count_code_points(rare):
    rare.set_caret(0, 4)
    assert rare.textCursor().position() == 6
    assert rare.caret() == SourceRange(0, 4, 4)
    cursor = rare.textCursor()
    cursor.setPosition(2)
    cursor.setPosition(5, QTextCursor.MoveMode.KeepAnchor)
    rare.setTextCursor(cursor)
    assert rare.selected_anchor() == (SourceRange(0, 1, 3),)


def test_light_and_dark_both_paint_every_state(galley, theme, tmp_path):
    for dark in (False, True):
        theme.force(dark)
        for place in galley.page_rows.doubts:
            galley.open_doubt(place.doubt.id)
            galley.light((SourceRange(0, 20, 60),))
            image = galley.grab().toImage()
            assert not image.isNull()
        assert color_at(galley.gutter, 1, 1) in (theme.color("surface"), theme.color("accent_soft"))


ACTIONS = (
    lambda page, block, rng: set_role(page, (block,), rng.choice(list(Role)), "王耀"),
    lambda page, block, rng: move_to_article(page, (block,), rng.choice(page.articles).id, "王耀"),
    lambda page, block, rng: move_to_article(page, (block,), None, "王耀"),
    lambda page, block, rng: new_article(page, (block,), "王耀"),
    lambda page, block, rng: merge_with_previous(page, (block,), "王耀"),
    lambda page, block, rng: split_block(page, block, *inside(page, block, rng), "王耀"),
    lambda page, block, rng: transcribe_headline(page, rng.choice(page.ordered_articles).id, "补", Role.DECK, "王耀"),
)


def inside(page, block, rng):
    r = page.block_by_id[block].ranges[0]
    return r.source, rng.randint(r.start, r.end)


def setting(view):
    """How every row is set: distances, and the format of every stretch."""
    rows = []
    for at in range(view.document().blockCount()):
        block = view.document().findBlockByNumber(at)
        look, stretches, it = block.blockFormat(), [], block.begin()
        while not it.atEnd():
            characters = it.fragment().charFormat()
            stretches.append((it.fragment().text(), characters.fontWeight(), characters.fontLetterSpacing()))
            it += 1
        rows.append((block.text(), look.topMargin(), look.bottomMargin(), stretches))
    return rows


@pytest.mark.parametrize("seed", range(4))
def test_whatever_was_done_the_rows_stand_as_in_a_fresh_galley(galley, qtbot, theme, seed):
    rng = random.Random(seed)
    page = galley.page_rows.page
    for _ in range(40):
        block = rng.choice(page.blocks).id
        with contextlib.suppress(Problem):
            page = rng.choice(ACTIONS)(page, block, rng)
        galley.select_blocks(galley.marks.selection.stepped(galley.page_rows.order, rng.randint(-3, 3), False))
        galley.show_page(page, rng.choice(page.articles).id)
        assert set(galley.selected_blocks) <= set(page.block_by_id)
    fresh = GalleyView(theme)
    qtbot.addWidget(fresh)
    fresh.resize(galley.size())
    fresh.show_page(page, galley.marks.chosen_article)
    fresh.show_marks(galley.marks)
    assert setting(galley) == setting(fresh)
    galley.grab()


@pytest.mark.parametrize("characters", [8, 12])
def test_after_a_split_the_new_block_is_the_current_one(galley, characters):
    """Within a line, and at the end of one."""
    block, _ = first_row(galley, Role.BODY, 2)
    start = galley.page_rows.page.block_by_id[block].ranges[0].start
    galley.go_to_block(block)
    galley.set_caret(0, start + characters)
    page = split_block(galley.page_rows.page, block, 0, start + characters, "王耀")
    galley.show_page(page, 2)
    assert galley.current_block == max(b.id for b in page.blocks)
    assert galley.caret().start == start + characters


def test_the_first_row_stands_a_little_below_the_top(galley):
    galley.verticalScrollBar().setValue(0)
    assert galley.row_rect(0).top() == 5


def test_another_page_begins_at_its_top_with_nothing_lit(galley, retag):
    galley.open_doubt(galley.page_rows.doubts[1].doubt.id)
    galley.light((SourceRange(0, 3, 9),))
    galley.show_page(retag(galley.page_rows.page, 2, role=Role.BODY), 2, keep_scroll=False)
    assert (galley.marks.open_doubt, galley.marks.lit) == (None, ())
    assert galley.current_block == galley.page_rows.order[0]
    assert galley.verticalScrollBar().value() == 0
