import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip

from xingxian_editor.page.role import Role
from xingxian_editor.ui.galley.doubt_strip import KEY_LEFT, LABEL_LEFT

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)


def block_with(page, role, article):
    return next(b.id for b in page.blocks if b.role is role and b.article == article)


def test_a_click_selects_a_block_and_puts_the_caret_where_it_was(galley, hand, qtbot):
    body = block_with(galley.page_rows.page, Role.BODY, 2)
    with qtbot.waitSignal(galley.current_block_changed) as changed:
        hand.click(body)
    assert changed.args == [body]
    caret, block = galley.caret(), galley.page_rows.page.block_by_id[body]
    assert block.ranges[0].start <= caret.start <= block.ranges[0].start + 1


def test_a_click_tells_two_blocks_of_one_line_apart(galley, hand):
    page = galley.page_rows.page
    dateline, body = block_with(page, Role.DATELINE, 3), block_with(page, Role.BODY, 3)
    hand.click(dateline)
    assert galley.current_block == dateline
    hand.click(body)
    assert galley.current_block == body


def test_control_and_shift_select_several(galley, hand):
    order = galley.page_rows.order
    hand.click(order[0])
    hand.click(order[2], SHIFT)
    assert galley.selected_blocks == order[:3]
    hand.click(order[1], CONTROL)
    assert galley.selected_blocks == (order[0], order[2])


def test_a_drag_within_a_block_selects_characters(galley, hand, qtbot):
    kicker = block_with(galley.page_rows.page, Role.KICKER, 1)
    start = hand.point(kicker, right=1)
    with qtbot.waitSignal(galley.selection_changed), qtbot.assertNotEmitted(galley.article_asked):
        hand.drag(galley.viewport(), start, start + QPoint(20, 0), start + QPoint(40, 0))
    anchor = galley.selected_anchor()
    assert galley.page_rows.page.text_of(anchor) == "转型为"


def test_a_drag_out_of_a_block_moves_it_to_the_article_where_it_is_dropped(galley, hand, qtbot):
    page = galley.page_rows.page
    headline, other = block_with(page, Role.HEADLINE, 2), block_with(page, Role.HEADLINE, 1)
    start = hand.point(headline)
    end = hand.point(other)
    start = hand.point(headline)
    with qtbot.waitSignal(galley.article_asked) as asked:
        hand.drag(galley.viewport(), start, start + QPoint(0, 12), end)
    assert asked.args == [(headline,), 1]
    assert galley.marks.drop_article is None


def test_a_drag_of_the_chip_moves_the_block(galley, hand, qtbot):
    page = galley.page_rows.page
    headline, kicker = block_with(page, Role.HEADLINE, 2), block_with(page, Role.KICKER, 1)
    hand.point(headline)
    start, end = hand.chip(headline), hand.chip(kicker)
    start = hand.chip(headline)
    with qtbot.waitSignal(galley.article_asked) as asked:
        hand.drag(galley.gutter, start, start - QPoint(0, 9), end)
    assert asked.args == [(headline,), 1]


def test_a_drop_within_the_article_asks_for_another_place_in_it(galley, hand, qtbot):
    page = galley.page_rows.page
    kicker, headline = block_with(page, Role.KICKER, 1), block_with(page, Role.HEADLINE, 1)
    hand.point(kicker)
    start, end = hand.chip(headline), hand.chip(kicker)
    order = [b.id for b in page.blocks_of(1)]
    with qtbot.waitSignal(galley.order_asked) as asked:
        hand.drag(galley.gutter, start, start - QPoint(0, 9), end)
    assert asked.args == [(headline,), order.index(kicker) - order.index(headline)]


def test_while_dragged_over_an_article_its_rows_are_lit(galley, hand):
    page = galley.page_rows.page
    headline, kicker = block_with(page, Role.HEADLINE, 2), block_with(page, Role.KICKER, 1)
    hand.point(headline)
    start, end = hand.chip(headline), hand.chip(kicker)
    QTest.mousePress(galley.gutter, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(galley.gutter, start - QPoint(0, 9))
    QTest.mouseMove(galley.gutter, end)
    assert galley.marks.drop_article == 1
    QTest.keyClick(galley, Qt.Key.Key_Escape)
    assert galley.marks.drop_article is None
    QTest.mouseRelease(galley.gutter, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)


def test_the_tooltip_says_role_article_and_how_sure(galley, hand, monkeypatch):
    shown = []
    monkeypatch.setattr(QToolTip, "showText", lambda place, text, *_: shown.append(text))
    headline = block_with(galley.page_rows.page, Role.HEADLINE, 2)
    place = hand.point(headline)
    galley.show_tip(place, place)
    assert "主题" in shown[0]
    assert "2" in shown[0]
    assert "99%" in shown[0]


def test_the_best_answer_of_an_open_strip_can_be_clicked(galley, qtbot):
    place = next(p for p in galley.page_rows.doubts if p.doubt.choices)
    galley.open_doubt(place.doubt.id)
    strip = galley.strips.strip(place.doubt.id)
    best = next(button for button, what in strip._buttons if what == 0)
    with qtbot.waitSignal(galley.choice_taken) as taken:
        QTest.mouseClick(best, Qt.MouseButton.LeftButton)
    assert taken.args == [place.doubt.id, 0]


def test_where_there_is_nothing_to_accept_the_words_stand_right_behind_their_keys(galley):
    place = next(p for p in galley.page_rows.doubts if not p.doubt.choices)
    galley.open_doubt(place.doubt.id)
    first = galley.strips.strip(place.doubt.id)._buttons[0][0]
    label = QFontMetrics(galley.theme.font("base")).horizontalAdvance(first._words.label)
    assert first.width() < LABEL_LEFT - KEY_LEFT + label, "no column between"


def test_a_folded_doubt_opens_when_clicked(galley):
    first, second = galley.page_rows.doubts[:2]
    galley.open_doubt(first.doubt.id)
    strip = galley.strips.strip(second.doubt.id)
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton)
    assert galley.marks.open_doubt == second.doubt.id


def test_the_menu_does_what_the_keys_do(galley, hand, qtbot):
    hand.click(galley.page_rows.order[4])
    galley.show_menu()
    menu = next(w for w in galley.children() if type(w).__name__ == "QMenu")
    split = next(action for action in menu.actions() if action.text().endswith("\tS"))
    with qtbot.waitSignal(galley.split_asked):
        split.trigger()
    menu.close()


def test_the_menu_offers_to_remove_only_what_was_typed_in(galley, hand):
    hand.click(galley.page_rows.order[4])
    galley.show_menu()
    menu = next(w for w in galley.children() if type(w).__name__ == "QMenu")
    assert not any(action.text().endswith("\tDelete") for action in menu.actions())
    menu.close()
