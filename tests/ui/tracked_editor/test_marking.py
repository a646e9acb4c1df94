"""Proof marks by key, through the palette."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from xingxian_editor.page.correction import ProofMark
from xingxian_editor.ui.tracked_editor.marking import Marking
from xingxian_editor.ui.tracked_editor.tracked_editor import TrackedEditor

from .conftest import WHOLE, Page

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing|propagateSizeHints)", extend=True)


@pytest.fixture
def page(editor: TrackedEditor) -> Page:
    return Page(editor, WHOLE)


@pytest.fixture
def marking(theme, editor: TrackedEditor, page: Page) -> Marking:
    return Marking(theme, editor)


def choose(editor: TrackedEditor, words: str) -> None:
    at = editor.ledger.marked.index(words)
    editor.place_caret(at + len(words), at)


def press(marking: Marking, key: str) -> None:
    marking.open()
    QTest.keyClick(marking.palette, key)
    assert marking.palette.isHidden()


@pytest.mark.parametrize(
    ("words", "key", "mark", "detail", "stands"),
    [
        ("抽采", "D", ProofMark.TRANSPOSE, "", "全年采抽气"),
        ("抽", "1", ProofMark.SPACE, "1", "全年\u3000抽采"),
        ("抽", "2", ProofMark.SPACE, "½", "全年\u2002抽采"),
        ("抽", "P", ProofMark.NEW_PARAGRAPH, "", "全年\n抽采"),
        ("立方", "J", ProofMark.JOIN, "", "立方。二是"),
    ],
)
def test_marks_that_change_the_text(editor, page, marking, words, key, mark, detail, stands) -> None:
    choose(editor, words)
    press(marking, key)
    assert stands in editor.ledger.final
    assert (page.acts[-1].mark, page.acts[-1].detail) == (mark, detail)
    assert editor.ledger.original == WHOLE.ledger.original
    QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.ledger == WHOLE.ledger


def test_a_word_is_replaced_wherever_it_stands(editor, page, marking) -> None:
    choose(editor, "的")
    press(marking, "R")
    marking.words.field.setText("地")
    QTest.keyClick(marking.words.field, Qt.Key.Key_Return)
    assert "二是𠮷地地" in editor.ledger.final
    assert page.acts[-1].mark is ProofMark.SUBSTITUTE


def test_moving_asks_where(editor, page, marking) -> None:
    said = []
    marking.says.connect(said.append)
    choose(editor, "全年")
    press(marking, "Y")
    assert said[-1]
    editor.place_caret(editor.ledger.marked.index("5.2"))
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert "抽采气全年5.2" in editor.ledger.final
    assert page.acts[-1].mark is ProofMark.MOVE
    assert said[-1] == ""


def test_moving_may_be_left(editor, page, marking) -> None:
    choose(editor, "全年")
    press(marking, "Y")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    QTest.keyClick(editor, Qt.Key.Key_Right)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert "全年\n抽采" in editor.ledger.final


def test_marks_that_change_nothing_are_asked_for(editor, page, marking) -> None:
    asked = []
    marking.mark_asked.connect(lambda *mark: asked.append(mark))
    choose(editor, "抽采")
    press(marking, "K")
    assert [(mark, detail) for mark, _, detail in asked] == [(ProofMark.WIDEN, "")]
    assert asked[0][1] == editor.selected_anchor() != ()
    press(marking, "M")
    marking.words.field.setText("改黑体")
    QTest.keyClick(marking.words.field, Qt.Key.Key_Return)
    assert asked[1][2] == "改黑体"
    assert not page.acts


def test_what_is_struck_may_stay(editor, page, marking) -> None:
    kept = []
    marking.keep_asked.connect(kept.append)
    choose(editor, "抽采")
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    press(marking, "B")
    assert kept == [tuple(editor.ledger.numbers)]


def test_without_a_selection_a_sentence_says_what_to_do(editor, page, marking) -> None:
    said = []
    marking.says.connect(said.append)
    editor.place_caret(8)
    press(marking, "K")
    assert "选中" in said[-1] or "Select" in said[-1]
    assert not page.acts
