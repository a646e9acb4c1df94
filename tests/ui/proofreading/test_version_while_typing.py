"""The next version of the page comes while somebody types in it: nothing that was typed is lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from xingxian_editor.desk.library_desk import LibraryDesk
from xingxian_editor.desk.session import Session

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def reader(sample_desk):
    """Somebody who reads the article of the sample that has the paragraph about coal."""
    sample_desk.built.newsroom.sit_down("周岚", "校对")
    QTest.keyClick(sample_desk.window, Qt.Key.Key_2, CTRL)
    return sample_desk


def editor_of(reader):
    return reader.built.proofread.editor


def put_caret(reader, before):
    editor = editor_of(reader)
    editor.place_caret(editor.ledger.from_final(editor.ledger.final.index(before) + len(before)))


def bring_next_version(reader, tmp_path, sample_file, *changes):
    """As another window does: this one has not looked since."""
    text = sample_file.read_text(encoding="utf-8")
    for before, after in changes:
        assert before in text
        text = text.replace(before, after)
    path = tmp_path / "第二样.txt"
    path.write_text(text, encoding="utf-8")
    other = LibraryDesk(reader.built.room.desk.folder, Session("刘挺"))
    try:
        other.replace_with_next_version(reader.built.page.desk.card.id, path)
    finally:
        other.close()


def final(reader):
    desk = reader.built.page.desk
    return desk.tracked(reader.built.page.article).ledger.final


def said(reader):
    return reader.window.page.message.sentence or reader.window.message.sentence


def test_a_key_pressed_as_the_version_comes_stands_in_it_and_typing_goes_on(reader, tmp_path, sample_file):
    put_caret(reader, "停车场基本")
    QTest.keyClicks(editor_of(reader), "a")
    bring_next_version(reader, tmp_path, sample_file, ("近年来，兴县坚持“转型", "近年来，我们全县坚持“转型"))
    QTest.keyClicks(editor_of(reader), "b")
    assert reader.built.page.desk.card.version_number == 2
    assert "第 2 样" in said(reader)
    QTest.keyClicks(editor_of(reader), "cd")
    assert "停车场基本abcd建成" in final(reader)
    assert "我们全县坚持" in final(reader)
    assert editor_of(reader).ledger.final == final(reader)
    QTest.keyClick(editor_of(reader), Qt.Key.Key_Z, CTRL)
    assert "停车场基本abcd建成" not in final(reader)


@pytest.mark.parametrize(
    ("key", "stands"), [(Qt.Key.Key_Delete, "停车场基本成"), (Qt.Key.Key_Backspace, "停车场基建成")]
)
def test_what_is_struck_as_the_version_comes_is_struck_in_it(reader, tmp_path, sample_file, key, stands):
    put_caret(reader, "停车场基本")
    bring_next_version(reader, tmp_path, sample_file, ("近年来，兴县坚持“转型", "近年来，我们全县坚持“转型"))
    QTest.keyClick(editor_of(reader), key)
    assert stands in final(reader)
    assert {c.by for c in reader.page.corrections} == {"周岚"}


def test_an_input_method_that_composes_as_the_version_comes_commits_into_it(reader, tmp_path, sample_file):
    put_caret(reader, "停车场基本")
    QApplication.sendEvent(editor_of(reader), QInputMethodEvent("quan bu", []))
    bring_next_version(reader, tmp_path, sample_file, ("近年来，兴县坚持“转型", "近年来，我们全县坚持“转型"))
    reader.built.watch.look()
    committed = QInputMethodEvent("", [])
    committed.setCommitString("全部")
    QApplication.sendEvent(editor_of(reader), committed)
    assert "停车场基本全部建成" in final(reader)
    assert editor_of(reader).ledger.final == final(reader)
    QTest.keyClicks(editor_of(reader), "x")
    assert "停车场基本全部x建成" in final(reader)


def test_what_finds_no_place_is_offered_to_be_copied(reader, tmp_path, sample_file):
    put_caret(reader, "停车场基本")
    gone = ("停车场基本建成", "全县的路都修好了")
    bring_next_version(reader, tmp_path, sample_file, gone)
    QGuiApplication.clipboard().setText("大体上")
    QTest.keyClick(editor_of(reader), Qt.Key.Key_V, CTRL)
    assert "大体上" in said(reader)
    assert "大体上" not in final(reader)
    assert not reader.page.corrections
    QGuiApplication.clipboard().clear()
    QTest.mouseClick(reader.window.message.button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "大体上"


def test_the_caret_stays_in_its_article_at_its_place_when_the_version_comes(reader, tmp_path, sample_file):
    second = reader.page.ordered_articles[1].id
    reader.built.page.choose(second)
    editor = editor_of(reader)
    words = editor.ledger.final[40:46]
    editor.place_caret(editor.ledger.from_final(46), editor.ledger.from_final(40, after_struck=True))
    bring_next_version(reader, tmp_path, sample_file, ("近年来，兴县坚持“转型", "近年来，我们全县坚持“转型"))
    reader.built.watch.look()
    assert reader.built.page.desk.card.version_number == 2
    assert editor.selected_text() == words
    QTest.keyClicks(editor, "n")
    assert words not in final(reader)


def test_whoever_is_at_work_keeps_the_page_when_another_window_brings_its_next_version(
    reader, open_window, tmp_path, sample_file
):
    other = open_window(settings="other")
    other.built.library.open(reader.built.page.desk.card.id)
    path = tmp_path / "第二样.txt"
    path.write_text(sample_file.read_text(encoding="utf-8").replace("蹄疾步稳", "蹄疾步健"), encoding="utf-8")
    other.built.imports.bring_next_version(reader.built.page.desk.card.id, path)
    other.wait(lambda: not other.built.imports.is_busy)
    put_caret(reader, "停车场基本")
    QTest.keyClicks(editor_of(reader), "a")
    assert "停车场基本a建成" in final(reader)
    assert not other.built.page.writable


def test_the_keys_stay_in_the_article_when_the_version_comes(reader, tmp_path, sample_file):
    put_caret(reader, "停车场基本")
    reader.window.activateWindow()
    editor_of(reader).setFocus()
    blocks = [(block.id, block.role) for block in reader.page.blocks]
    bring_next_version(reader, tmp_path, sample_file, ("近年来，兴县坚持“转型", "近年来，我们全县坚持“转型"))
    reader.built.watch.look()
    assert reader.built.page.desk.card.version_number == 2
    assert reader.window.focusWidget() is editor_of(reader)
    QTest.keyClicks(reader.window.focusWidget(), "12")
    assert "停车场基本12建成" in final(reader)
    assert [role for _, role in blocks] == [block.role for block in reader.page.blocks], "no digit tags"
    assert reader.window.panes.current.name == "article"


def test_the_keys_stay_in_the_article_when_one_brings_the_version_oneself(reader, tmp_path, sample_file):
    put_caret(reader, "停车场基本")
    reader.window.activateWindow()
    editor_of(reader).setFocus()
    path = tmp_path / "第二样.txt"
    path.write_text(sample_file.read_text(encoding="utf-8").replace("蹄疾步稳", "蹄疾步健"), encoding="utf-8")
    reader.built.imports.bring_next_version(reader.built.page.desk.card.id, path)
    reader.wait(lambda: not reader.built.imports.is_busy and reader.built.page.desk.card.version_number == 2)
    assert reader.window.focusWidget() is editor_of(reader)
    QTest.keyClicks(reader.window.focusWidget(), "x")
    assert "停车场基本x建成" in final(reader)
