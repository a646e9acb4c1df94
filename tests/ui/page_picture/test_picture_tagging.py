from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from xingxian_editor.page.doubt import Choice, Doubt, DoubtKind
from xingxian_editor.page.geometry import Box
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import SourceRange
from xingxian_editor.ui.page_picture.page_frame import MM_PER_POINT
from xingxian_editor.ui.page_picture.picture_mouse import Tool

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)


def press(view, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(view, key, modifiers)


def test_a_click_selects_the_block_and_says_which_character_it_was(view, made, hand, qtbot):
    with qtbot.waitSignals([view.current_block_changed, view.caret_moved, view.anchor_picked]):
        hand.click(hand.on(made.second_body, 3, into=0.2))
    start = made.page.block_by_id[made.second_body].ranges[0].start
    assert view.current_block == made.second_body
    assert view.caret() == SourceRange(0, start + 3, start + 4)


def test_control_adds_blocks_and_a_click_on_nothing_keeps_them(view, made, hand):
    hand.click(hand.on(made.headline))
    hand.click(hand.on(made.second_headline), CONTROL)
    assert view.selected_blocks == (made.headline, made.second_headline)


@pytest.mark.parametrize(
    ("key", "role"), [(Qt.Key.Key_1, Role.HEADLINE), (Qt.Key.Key_4, Role.CROSSHEAD), (Qt.Key.Key_0, Role.UNPLACED)]
)
def test_digits_ask_for_roles(view, made, hand, qtbot, key, role):
    hand.click(hand.on(made.second_body))
    with qtbot.waitSignal(view.role_asked) as asked:
        press(view, key)
    assert asked.args == [(made.second_body,), role]


def test_letters_ask_for_what_they_ask_for_in_the_galley(view, made, hand, qtbot):
    hand.click(hand.on(made.body, 20, into=0.1))
    start = made.page.block_by_id[made.body].ranges[0].start
    for key, signal, arguments in (
        (Qt.Key.Key_N, view.new_article_asked, [(made.body,)]),
        (Qt.Key.Key_S, view.split_asked, [made.body, 0, start + 20]),
        (Qt.Key.Key_M, view.merge_asked, [(made.body,)]),
        (Qt.Key.Key_P, view.paragraph_asked, [0, start + 20]),
        (Qt.Key.Key_F4, view.new_article_asked, [(made.body,)]),
    ):
        with qtbot.waitSignal(signal) as asked:
            press(view, key)
        assert asked.args == arguments


def test_arrows_walk_in_reading_order(view, made):
    view.go_to_block(made.headline)
    walked = []
    for _ in range(6):
        press(view, Qt.Key.Key_Down)
        walked.append(view.current_block)
    assert walked == [made.body, made.byline, made.second_headline, made.second_body, made.caption, made.folio]
    press(view, Qt.Key.Key_Up, SHIFT)
    assert view.selected_blocks == (made.caption, made.folio)


def test_alt_and_arrow_ask_for_another_place_in_the_article(view, made, qtbot):
    view.go_to_block(made.body)
    with qtbot.waitSignal(view.order_asked) as asked:
        press(view, Qt.Key.Key_Up, ALT)
    assert asked.args == [(made.body,), -1]


def test_a_drag_to_another_article_moves_the_block_there(view, made, hand, qtbot):
    with qtbot.waitSignal(view.article_asked) as asked:
        hand.drag(hand.on(made.byline), hand.on(made.second_body, 40))
    assert asked.args == [(made.byline,), 2]
    assert view.marks.drop_article is None


def test_a_drag_within_the_article_changes_the_order(view, made, hand, qtbot):
    with qtbot.waitSignal(view.order_asked) as asked:
        hand.drag(hand.on(made.byline), hand.on(made.headline))
    assert asked.args == [(made.byline,), -2]


def test_a_drag_with_control_joins_two_blocks(view, made, hand, qtbot):
    hand.click(hand.on(made.byline))
    with qtbot.waitSignal(view.merge_asked) as asked:
        start, end = hand.on(made.byline), hand.on(made.body, 30)
        QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
        QTest.mouseMove(view.viewport(), start + QPoint(0, 14))
        QTest.mouseMove(view.viewport(), end)
        QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, CONTROL, end)
    assert set(asked.args[0]) == {made.byline, made.body}


def test_the_target_of_a_drag_is_lit_and_escape_gives_up(view, made, hand, qtbot):
    start, end = hand.on(made.byline), hand.on(made.second_body, 40)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(view.viewport(), start + QPoint(0, 14))
    QTest.mouseMove(view.viewport(), end)
    assert view.marks.drop_article == 2
    with qtbot.assertNotEmitted(view.article_asked):
        press(view, Qt.Key.Key_Escape)
        QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    assert view.marks.drop_article is None


def test_a_rubber_band_from_the_margin_selects_what_it_touches(view, made, hand):
    hand.drag(view.mapFromScene(5, 310), view.mapFromScene(120, 400))
    assert view.selected_blocks == (made.second_headline, made.second_body)
    assert view.marks.frame is None


def test_alt_and_drag_draws_a_block_round_characters(view, made, hand, qtbot):
    with qtbot.waitSignal(view.new_block_asked) as asked:
        hand.drag(view.mapFromScene(18, 358), view.mapFromScene(62, 386), ALT)
    assert made.page.text_of(asked.args[0]) == "山上的树山上的树"
    assert view.marks.frame is None
    assert view.marks.picked == ()


def test_the_tool_draws_a_block_too_and_is_put_away_after(view, made, hand, qtbot):
    press(view, Qt.Key.Key_K)
    assert view.tool is Tool.BLOCK
    with qtbot.waitSignal(view.new_block_asked):
        hand.drag(view.mapFromScene(18, 358), view.mapFromScene(62, 386))
    assert view.tool is Tool.SELECT


def test_characters_picked_by_keys_become_a_block_by_a_key(view, made, hand, qtbot):
    hand.click(hand.on(made.second_body, 2, into=0.1))
    for _ in range(3):
        press(view, Qt.Key.Key_Right, SHIFT)
    assert made.page.text_of(view.selected_anchor()) == "的树一"
    with qtbot.waitSignal(view.new_block_asked) as asked:
        press(view, Qt.Key.Key_K)
    assert made.page.text_of(asked.args[0]) == "的树一"


def test_a_frame_asks_what_it_holds_and_comes_in_millimetres(view, hand, qtbot):
    hand.drag(view.mapFromScene(200, 470), view.mapFromScene(380, 540), ALT | SHIFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(a for a in menu.actions() if a.text() == view.theme.role_look(Role.ADVERTISEMENT).name)
    with qtbot.waitSignal(view.frame_asked) as asked:
        action.trigger()
    menu.close()
    frame, role = asked.args
    assert role is Role.ADVERTISEMENT
    assert frame.left == pytest.approx(200 * MM_PER_POINT, abs=0.5)
    assert frame.width == pytest.approx(180 * MM_PER_POINT, abs=0.8)


def test_a_frame_is_drawn_by_keys_alone(view, made, qtbot):
    view.go_to_block(made.caption)
    press(view, Qt.Key.Key_K)
    for _ in range(2):
        press(view, Qt.Key.Key_Right, SHIFT)
    hull = view.shapes.block_hull(made.caption)
    assert view.marks.frame == Box(hull.left, hull.top, hull.right + 12, hull.bottom)
    with qtbot.waitSignal(view.new_block_asked) as asked:
        press(view, Qt.Key.Key_Return)
    assert made.page.text_of(asked.args[0]) == "黄河岸边的春天。"


def test_hovering_lights_the_block_and_names_the_printed_line(view, made, hand, qtbot):
    with qtbot.waitSignal(view.line_hovered) as hovered:
        QTest.mouseMove(view.viewport(), hand.on(made.headline))
    assert made.page.text_of(hovered.args[0]) == "春到兴县"
    assert view.marks.hovered == made.headline


def test_a_double_click_picks_the_printed_line(view, made, hand, qtbot):
    with qtbot.waitSignal(view.selection_changed) as changed:
        QTest.mouseDClick(
            view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, hand.on(made.caption)
        )
    assert made.page.text_of(changed.args[0]) == "黄河岸边的春天。"


def test_the_menu_splits_at_the_character_under_the_mouse(view, made, hand, qtbot):
    place = hand.on(made.second_body, 5, into=0.1)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)
    menu = QApplication.activePopupWidget()
    split = next(a for a in menu.actions() if a.text().endswith("\tS"))
    with qtbot.waitSignal(view.split_asked) as asked:
        split.trigger()
    menu.close()
    assert asked.args == [made.second_body, 0, made.page.block_by_id[made.second_body].ranges[0].start + 5]


def test_space_and_drag_moves_the_page(view):
    view.zoom_by(4)
    before = view.verticalScrollBar().value()
    QTest.keyPress(view, Qt.Key.Key_Space)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(200, 300))
    QTest.mouseMove(view.viewport(), QPoint(200, 240))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(200, 240))
    QTest.keyRelease(view, Qt.Key.Key_Space)
    assert view.verticalScrollBar().value() == before + 60


def test_control_and_wheel_zooms_and_the_wheel_alone_scrolls(view):
    def turn(modifiers):
        place = QPointF(200, 300)
        event = QWheelEvent(
            place, view.viewport().mapToGlobal(place), QPoint(), QPoint(0, 120),
            Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(view.viewport(), event)

    before = view.scale_now
    turn(CONTROL)
    assert view.scale_now > before
    zoomed = view.scale_now
    turn(Qt.KeyboardModifier.NoModifier)
    assert view.scale_now == zoomed


@pytest.mark.parametrize("key", [Qt.Key.Key_Equal, Qt.Key.Key_Plus])
def test_keys_zoom_and_fit(view, key):
    fitted = view.scale_now
    press(view, key, CONTROL)
    assert view.scale_now > fitted
    press(view, Qt.Key.Key_Minus, CONTROL)
    assert view.scale_now == pytest.approx(fitted)
    press(view, key, CONTROL)
    press(view, Qt.Key.Key_0, CONTROL)
    assert view.scale_now == pytest.approx(fitted)


def test_the_picture_can_be_read_aloud_and_takes_no_input_method(view, made):
    assert view.accessibleName()
    view.go_to_block(made.headline)
    assert "主题" in view.accessibleDescription()
    assert not view.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_shift_and_drag_selects_blocks_from_anywhere(view, made, hand):
    hand.drag(hand.on(made.second_headline), hand.on(made.second_body, 20), SHIFT)
    assert view.selected_blocks == (made.second_headline, made.second_body)


def test_a_drag_along_the_edge_scrolls_on(view, made, hand):
    view.zoom_by(4)
    view.verticalScrollBar().setValue(view.verticalScrollBar().minimum())
    before = view.verticalScrollBar().value()
    hand.drag(QPoint(200, 300), QPoint(200, view.viewport().height() - 2), SHIFT)
    assert view.verticalScrollBar().value() > before


def test_two_fingers_zoom(view):
    device, place = QPointingDevice.primaryPointingDevice(), QPointF(200, 300)
    before = view.scale_now
    kind = Qt.NativeGestureType.ZoomNativeGesture
    event = QNativeGestureEvent(kind, device, 2, place, place, place, 0.3, QPointF())
    QApplication.sendEvent(view.viewport(), event)
    assert view.scale_now == pytest.approx(before * 1.3)


def test_escape_puts_an_open_question_away(view, made):
    doubt = Doubt(1, DoubtKind.WHICH_ROLE, block=made.second_headline, choices=(Choice(0.6, Role.HEADLINE),))
    view.show_page(replace(made.page, doubts=(doubt,)), 1)
    view.next_doubt()
    assert view.strip.isVisible()
    press(view, Qt.Key.Key_Escape)
    assert not view.strip.isVisible()


def test_enter_takes_the_best_answer_of_an_open_question(view, made, qtbot):
    doubt = Doubt(7, DoubtKind.WHICH_ROLE, block=made.second_headline, choices=(Choice(0.6, Role.HEADLINE),))
    view.show_page(replace(made.page, doubts=(doubt,)), 1)
    press(view, Qt.Key.Key_D)
    with qtbot.waitSignal(view.choice_taken) as taken:
        press(view, Qt.Key.Key_Return)
    assert taken.args == [7, 0]


def test_the_page_can_be_seen_without_its_outlines(view, made):
    press(view, Qt.Key.Key_L)
    assert not view.items_shown.outline(made.headline).isVisible()
    view.show_page(made.page, 2)
    assert not view.items_shown.outline(made.headline).isVisible()
    press(view, Qt.Key.Key_L)
    assert view.items_shown.outline(made.headline).isVisible()
