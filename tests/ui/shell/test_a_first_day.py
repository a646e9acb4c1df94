"""What somebody who has only read the README ran into on the first day."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMenu, QPushButton

from xingxian_editor.ui.dismiss_dialog import DismissDialog
from xingxian_editor.ui.transcription_dialog import HeadlineDialog
from xingxian_editor.ui.window_state import first_size

ALT, CONTROL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
HEADLINE = "兴县统筹抓好民生改善"

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing|propagateSizeHints)", extend=True)


def write(field, text):
    """Write as an input method does."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


def in_sight(galley, block):
    at = galley.page_rows.first_row[block]
    rect = galley.row_rect(at)
    return rect.top() >= 0 and rect.bottom() <= galley.viewport().height()


@pytest.fixture
def headline_dialog(sample_desk, qtbot):
    dialog = HeadlineDialog(sample_desk.built.room.theme, "第 3 篇", parent=sample_desk.window)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)
    return dialog


def test_enter_types_a_headline_in(headline_dialog, qtbot):
    write(headline_dialog.lines, "脱贫攻坚取得决战完胜")
    with qtbot.waitSignal(headline_dialog.accepted):
        qtbot.keyClick(headline_dialog.lines, Qt.Key.Key_Return)
    assert headline_dialog.text == "脱贫攻坚取得决战完胜"


def test_control_and_enter_do_too_but_not_without_a_word(headline_dialog, qtbot):
    qtbot.keyClick(headline_dialog.lines, Qt.Key.Key_Return, CONTROL)
    assert headline_dialog.isVisible()
    write(headline_dialog.lines, "完胜")
    with qtbot.waitSignal(headline_dialog.accepted):
        qtbot.keyClick(headline_dialog.lines, Qt.Key.Key_Return, CONTROL)


def test_shift_and_enter_begin_another_line_and_the_field_keeps_its_height(headline_dialog, qtbot):
    lines, height = headline_dialog.lines, headline_dialog.lines.height()
    write(lines, "一行")
    for _ in range(3):
        qtbot.keyClick(lines, Qt.Key.Key_Return, SHIFT)
        write(lines, "再一行")
    assert headline_dialog.text == "一行\n再一行\n再一行\n再一行"
    qtbot.waitUntil(lambda: headline_dialog.preview.height() > height)
    assert lines.height() == height
    assert lines.geometry().bottom() < headline_dialog.preview.geometry().top()


def test_buttons_of_dialogs_have_words_and_no_pictures(headline_dialog):
    for button in headline_dialog.findChild(QDialogButtonBox).findChildren(QPushButton):
        assert button.text()
        assert button.icon().isNull()


def test_a_problem_goes_when_something_succeeds(sample_desk):
    galley, bar = sample_desk.galley, sample_desk.window.message
    block = sample_desk.block_at(HEADLINE)
    galley.setFocus()
    galley.go_to_block(block.id)
    sample_desk.press(Qt.Key.Key_S)
    assert not bar.isHidden()
    sample_desk.press(Qt.Key.Key_2)
    assert bar.isHidden()


def test_news_are_not_taken_back_by_a_change(sample_desk):
    sample_desk.built.teller.news("存好了。")
    sample_desk.galley.go_to_block(sample_desk.block_at(HEADLINE).id)
    sample_desk.press(Qt.Key.Key_2)
    assert sample_desk.window.message.sentence == "存好了。"


def test_undo_shows_what_it_took_back(sample_desk, qtbot):
    galley, block = sample_desk.galley, sample_desk.block_at(HEADLINE)
    galley.go_to_block(block.id)
    sample_desk.press(Qt.Key.Key_2)
    galley.go_to_block(galley.page_rows.order[0])
    galley.verticalScrollBar().setValue(0)
    assert not in_sight(galley, block.id)
    sample_desk.built.room.actions.edit.undo.trigger()
    assert galley.current_block == block.id
    assert in_sight(galley, block.id)
    galley.go_to_block(galley.page_rows.order[0])
    sample_desk.built.room.actions.edit.redo.trigger()
    assert galley.current_block == block.id


def test_undo_shows_where_a_note_was(sample_desk):
    built, galley, block = sample_desk.built, sample_desk.galley, sample_desk.block_at(HEADLINE)
    built.page.do(built.page.changes.note(block.ranges, block.id, "核对"), "add_note")
    galley.go_to_block(galley.page_rows.order[0])
    built.room.actions.edit.undo.trigger()
    assert galley.current_block == block.id


def test_a_hit_of_the_library_is_shown_in_the_galley_too(sample_desk, qtbot):
    window, galley = sample_desk.window, sample_desk.galley
    box = window.library.search_box
    box.setFocus()
    write(box, "元宵节")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    hits = window.library.results.list
    sample_desk.wait(lambda: hits.model().rowCount() == 1)
    hits.setFocus()
    hits.setCurrentIndex(hits.model().index(0, 0))
    qtbot.keyClick(hits, Qt.Key.Key_Return)
    found = sample_desk.block_at("元宵节")
    assert sample_desk.built.page.article == found.article
    assert in_sight(galley, found.id)
    assert sample_desk.built.find.matches


def test_alt_delete_works_on_the_finding_that_shows_wherever_the_focus_is(sample_desk, monkeypatch):
    asked = []
    monkeypatch.setattr(DismissDialog, "ask", staticmethod(lambda finding, parent: asked.append(finding)))
    built = sample_desk.built
    sample_desk.galley.setFocus()
    built.window.show_tab("folio")
    sample_desk.press(Qt.Key.Key_Delete, modifier=ALT)
    assert asked == []
    assert built.window.side.current == "findings"
    built.room.actions.check.next.trigger()
    sample_desk.galley.setFocus()
    sample_desk.press(Qt.Key.Key_Delete, modifier=ALT)
    assert asked == [built.findings.current()]


def test_a_click_on_a_tab_leads_into_its_panel(sample_desk, qtbot):
    bar = sample_desk.window.side.bar
    sample_desk.window.show_tab("folio")
    tab = next(at for at in range(bar.count()) if bar.tabText(at) == "疑点")
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(tab).center())
    sample_desk.wait(lambda: sample_desk.built.findings.tree.hasFocus())
    qtbot.keyClick(sample_desk.built.findings.tree, Qt.Key.Key_Down)
    assert sample_desk.built.findings.tree.currentIndex().isValid()


def test_letters_in_an_open_menu_are_the_menus(sample_desk, qtbot):
    window, before = sample_desk.window, sample_desk.built.page.desk.revision
    bar = window.menuBar()
    sample_desk.galley.setFocus()
    bar.setFocus(Qt.FocusReason.MenuBarFocusReason)
    file = bar.actions()[0].menu()
    assert isinstance(file, QMenu)
    file.popup(window.mapToGlobal(bar.geometry().bottomLeft()))
    for key in (Qt.Key.Key_N, Qt.Key.Key_M, Qt.Key.Key_2, Qt.Key.Key_A):
        QTest.keyClick(window.windowHandle(), key)
    assert sample_desk.built.page.desk.revision == before
    file.close()


def test_the_first_window_takes_what_the_screen_has(open_window):
    desk = open_window()
    room = desk.window.screen().availableSize()
    size = first_size(desk.window)
    assert size.width() == max(min(1440, room.width()), desk.window.minimumWidth())
    assert size.height() >= min(900, room.height() - 40)
