"""What is met every day at the desk: read-only pages, taking over, keys given once, the status bar, narrow windows."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from xingxian_editor.page.correction import Pass
from xingxian_editor.page.doubt import DoubtKind
from xingxian_editor.page.role import Role
from xingxian_editor.ui.bin_dialog import BinDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)


def open_both(sample_desk, open_window):
    sample_desk.built.newsroom.sit_down("周岚", "责编")
    page = sample_desk.built.page.desk.card.id
    sample_desk.built.page.reopen(page)
    other = open_window(settings="other")
    other.built.library.open(page)
    other.window.panes.go("galley")
    return other


@pytest.mark.parametrize("key", [Qt.Key.Key_B, Qt.Key.Key_R, Qt.Key.Key_A, Qt.Key.Key_S, Qt.Key.Key_M])
def test_a_page_that_is_read_only_refuses_before_anything_opens(sample_desk, open_window, key):
    other = open_both(sample_desk, open_window)
    block = next(block for block in other.page.blocks if block.article is not None and block.role is Role.BODY)
    other.galley.go_to_block(block.id)
    other.press(key)
    assert QApplication.activeModalWidget() is None
    assert QApplication.activePopupWidget() is None
    assert "周岚" in other.window.message.sentence


def test_enter_on_a_lost_headline_of_a_read_only_page_opens_nothing(sample_desk, open_window):
    other = open_both(sample_desk, open_window)
    typed_in = (DoubtKind.NO_HEADLINE, DoubtKind.LOST_GLYPH)
    doubts = [doubt for doubt in other.page.doubts if doubt.kind in typed_in]
    assert doubts
    other.galley.open_doubt(doubts[0].id)
    other.press(Qt.Key.Key_Return)
    assert QApplication.activeModalWidget() is None
    assert "周岚" in other.window.message.sentence


def test_after_taking_over_the_keys_go_to_the_page(sample_desk, open_window):
    other = open_both(sample_desk, open_window)
    other.window.activateWindow()
    other.qtbot.mouseClick(other.window.page.message.button, Qt.MouseButton.LeftButton)
    assert other.built.page.writable
    assert other.window.focusWidget() is other.galley


def test_a_window_without_a_name_is_called_the_other_window(sample_desk, open_window):
    other = open_window(settings="other")
    other.built.library.open(sample_desk.built.page.desk.card.id)
    assert other.window.page.message.sentence == "本机另一个窗口正在改，这里只读。"
    other.press(Qt.Key.Key_2)
    assert other.window.message.sentence.startswith("本机另一个窗口正在改这个版")


def test_with_nothing_left_to_decide_the_status_bar_says_so(sample_desk):
    sample_desk.window.panes.go("galley")
    caps = sample_desk.window.status.caps
    assert "接受建议" in caps.accessibleName()
    for doubt in sample_desk.page.doubts:
        changes = sample_desk.built.page.changes
        sample_desk.built.page.do(changes.decision(doubt.id, None), "decide")
    sample_desk.wait(lambda: "接受建议" not in caps.accessibleName())
    sample_desk.press(Qt.Key.Key_D)
    assert sample_desk.window.status.undecided.text == "没有待定了"


def test_menus_call_keys_as_the_window_does(speak_chinese):
    words = [QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in ("Return", "Alt+Up", "Del")]
    assert words == ["Enter", "Alt+↑", "Delete"]


@pytest.mark.parametrize("words", ["&Look in:", "Files of &type:", "File &name:", "&Open", "Parent Directory"])
def test_the_file_dialog_speaks_chinese(speak_chinese, words):
    assert QCoreApplication.translate("QFileDialog", words) != words


def test_a_page_put_back_from_the_bin_leaves_nothing_stale(sample_desk):
    page = sample_desk.built.page.desk.card.id
    sample_desk.window.library.bin_asked.emit(page)
    assert "放进了回收站" in sample_desk.window.message.sentence
    assert sample_desk.window.status.characters.text == "报库 空"
    sample_desk.built.keeping._unbin(page)
    assert not sample_desk.window.message.sentence
    assert sample_desk.window.status.characters.text == "报库 1 版"


def test_no_key_of_the_window_is_given_twice(sample_desk):
    keys = {}

    def walk(menu):
        for action in menu.actions():
            if action.menu() is not None:
                walk(action.menu())
            elif action.shortcutContext() is Qt.ShortcutContext.WindowShortcut:
                for key in action.shortcuts():
                    keys.setdefault(key.toString(), set()).add(action.text())

    for entry in sample_desk.window.menuBar().actions():
        walk(entry.menu())
    assert len(keys) > 30
    assert {key: names for key, names in keys.items() if len(names) > 1} == {}


def test_before_the_first_correction_one_is_asked_for_a_name(sample_desk):
    sample_desk.press(Qt.Key.Key_2, modifier=Qt.KeyboardModifier.ControlModifier)
    assert "署名" in sample_desk.window.message.sentence
    sample_desk.built.newsroom.sit_down("周岚", "校对")
    assert not sample_desk.window.message.isVisible()
    sample_desk.press(Qt.Key.Key_1, sample_desk.window, Qt.KeyboardModifier.ControlModifier)
    sample_desk.press(Qt.Key.Key_2, sample_desk.window, Qt.KeyboardModifier.ControlModifier)
    assert not sample_desk.window.message.isVisible()


def test_a_main_button_that_cannot_be_pressed_does_not_look_as_if(sample_desk):
    dialog = BinDialog((), sample_desk.window)
    dialog.show()
    button = dialog.restore_button
    assert not button.isEnabled()
    ground = button.grab().toImage().pixelColor(5, button.height() // 2)
    assert ground != sample_desk.built.room.theme.color("accent")
    dialog.close()


def test_the_article_keeps_its_room_in_a_narrow_window(sample_desk):
    sample_desk.press(Qt.Key.Key_2, modifier=Qt.KeyboardModifier.ControlModifier)
    for width in (1440, 1366, 1100, 960):
        sample_desk.window.resize(width, 600)
        QCoreApplication.processEvents()
        assert sample_desk.window.width() == width
        assert sample_desk.window.page.article.width() >= 340


def test_the_caret_stays_in_sight_when_the_window_gets_narrower(sample_desk):
    sample_desk.press(Qt.Key.Key_2, modifier=Qt.KeyboardModifier.ControlModifier)
    editor = sample_desk.built.proofread.editor
    cursor = editor.textCursor()
    cursor.setPosition(editor.toPlainText().index("石楼山"))
    editor.setTextCursor(cursor)
    for width, height in ((1100, 700), (960, 500), (1440, 900)):
        sample_desk.window.resize(width, height)
        QCoreApplication.processEvents()
        assert editor.viewport().rect().intersects(editor.cursorRect())


def test_the_pass_in_the_status_bar_offers_the_others(sample_desk):
    sample_desk.qtbot.mouseClick(sample_desk.window.status.running, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert [action.text() for action in menu.actions()] == ["一校", "二校", "三校", "通读"]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        sample_desk.press(key, menu)
    assert sample_desk.window.status.running.text == "二校"
    assert sample_desk.built.page.desk.pass_ is Pass.SECOND


def test_what_is_undecided_in_the_status_bar_leads_there(sample_desk):
    status, before = sample_desk.window.status, sample_desk.galley.current_block
    sample_desk.qtbot.mouseClick(status.undecided, Qt.MouseButton.LeftButton)
    sample_desk.qtbot.mouseClick(status.undecided, Qt.MouseButton.LeftButton)
    assert sample_desk.galley.hasFocus()
    assert sample_desk.galley.current_block != before


def test_the_count_of_corrections_in_the_status_bar_shows_them(sample_desk):
    sample_desk.built.newsroom.sit_down("周岚", "校对")
    sample_desk.press(Qt.Key.Key_F7)
    sample_desk.press(Qt.Key.Key_F7)
    sample_desk.press(Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.AltModifier)
    status = sample_desk.window.status
    sample_desk.wait(lambda: status.corrections.text == "校改 1")
    sample_desk.qtbot.mouseClick(status.corrections, Qt.MouseButton.LeftButton)
    assert sample_desk.window.side.current == "corrections"
