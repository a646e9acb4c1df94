"""Proof marks by key, through the palette."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from xingxian_editor.page.correction import ProofMark, Way
from xingxian_editor.ui.tracked_editor.chosen_mark import ChosenMark
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
    assert (page.acts[-1].chosen.mark, page.acts[-1].chosen.detail) == (mark, detail)
    assert editor.ledger.original == WHOLE.ledger.original
    QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.ledger == WHOLE.ledger


def test_a_word_is_replaced_wherever_it_stands(editor, page, marking) -> None:
    choose(editor, "的")
    press(marking, "R")
    marking.words.field.setText("地")
    QTest.keyClick(marking.words.field, Qt.Key.Key_Return)
    assert "二是𠮷地地" in editor.ledger.final
    assert page.acts[-1].chosen.mark is ProofMark.SUBSTITUTE


def test_moving_asks_where(editor, page, marking) -> None:
    said = []
    marking.says.connect(said.append)
    choose(editor, "全年")
    press(marking, "Y")
    assert said[-1]
    editor.place_caret(editor.ledger.marked.index("5.2"))
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert "抽采气全年5.2" in editor.ledger.final
    assert page.acts[-1].chosen.mark is ProofMark.MOVE
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
    press(marking, "T")
    assert [chosen for chosen, _ in asked] == [ChosenMark(ProofMark.STAIRS)]
    assert asked[0][1] == editor.selected_anchor() != ()
    press(marking, "M")
    marking.words.field.setText("改黑体")
    QTest.keyClick(marking.words.field, Qt.Key.Key_Return)
    assert asked[1][0] == ChosenMark(ProofMark.EXPLAIN, "改黑体")
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
    press(marking, "S")
    assert "选中" in said[-1] or "Select" in said[-1]
    assert not page.acts


Key = Qt.Key


@pytest.mark.parametrize(
    ("letter", "keys", "asked"),
    [
        ("S", (Key.Key_Down, Key.Key_2), ChosenMark(ProofMark.SHIFT_VERTICAL, way=Way.DOWN, amount=2)),
        ("S", (Key.Key_1, Key.Key_Slash, Key.Key_2), ChosenMark(ProofMark.SHIFT_VERTICAL, way=Way.UP, amount=0.5)),
        ("X", (Key.Key_Right, Key.Key_Period, Key.Key_5), ChosenMark(ProofMark.SHIFT_HORIZONTAL, "", Way.RIGHT, 0.5)),
        ("X", (Key.Key_Down,), ChosenMark(ProofMark.SHIFT_HORIZONTAL, way=Way.BOTH)),
        ("Q", (Key.Key_Down,), ChosenMark(ProofMark.ALIGN, way=Way.COLUMN)),
        ("Q", (Key.Key_Right,), ChosenMark(ProofMark.ALIGN, way=Way.RAGGED_RIGHT)),
        ("K", (Key.Key_Down, Key.Key_1), ChosenMark(ProofMark.WIDEN, way=Way.LINES, amount=1)),
        ("G", (), ChosenMark(ProofMark.NARROW)),
        ("C", (Key.Key_Down,), ChosenMark(ProofMark.SCRIPT, way=Way.LOWERED)),
    ],
)
def test_direction_and_amount_are_said_by_keys(editor, page, marking, letter, keys, asked) -> None:
    heard = []
    marking.mark_asked.connect(lambda *mark: heard.append(mark))
    choose(editor, "抽采")
    anchor = editor.selected_anchor()
    press(marking, letter)
    for key in (*keys, Key.Key_Return):
        QTest.keyClick(marking.asking if letter == "Q" else marking.asking.field, key)
    assert heard == [(asked, anchor)]
    assert marking.asking.isHidden()


def test_what_was_said_last_stands_there_again(editor, page, marking) -> None:
    heard = []
    marking.mark_asked.connect(lambda *mark: heard.append(mark[0]))
    choose(editor, "抽采")
    for keys in ((Key.Key_Left, Key.Key_3), ()):
        press(marking, "X")
        for key in (*keys, Key.Key_Return):
            QTest.keyClick(marking.asking.field, key)
    assert heard == [ChosenMark(ProofMark.SHIFT_HORIZONTAL, way=Way.LEFT, amount=3)] * 2


def test_what_is_no_number_is_told_and_escape_sets_nothing(editor, page, marking) -> None:
    heard = []
    marking.mark_asked.connect(lambda *mark: heard.append(mark))
    choose(editor, "抽采")
    press(marking, "S")
    QTest.keyClicks(marking.asking.field, "many")
    QTest.keyClick(marking.asking.field, Key.Key_Return)
    assert marking.asking.isVisible()
    QTest.keyClick(marking.asking, Key.Key_Escape)
    assert marking.asking.isHidden() and heard == []


def test_a_gap_needs_no_selection(editor, page, marking) -> None:
    heard = []
    marking.mark_asked.connect(lambda *mark: heard.append(mark))
    editor.place_caret(editor.ledger.marked.index("抽采") + 1)
    press(marking, "K")
    QTest.keyClick(marking.asking.field, Key.Key_Return)
    choose(editor, "抽采")
    assert [anchor for _, anchor in heard] == [editor.selected_anchor()]


def test_another_character_at_its_corner_is_a_change(editor, page, marking) -> None:
    choose(editor, "采")
    press(marking, "C")
    marking.asking.field.setText("2")
    QTest.keyClick(marking.asking.field, Key.Key_Return)
    assert "抽2" in editor.ledger.final
    assert page.acts[-1].chosen == ChosenMark(ProofMark.SCRIPT, way=Way.RAISED)


def test_the_split_of_two_parts_can_be_moved(editor, page, marking) -> None:
    choose(editor, "抽采气")
    press(marking, "D")
    QTest.keyClick(marking.splitting, Key.Key_Right)
    assert "气" in marking.splitting.becomes.text()
    QTest.keyClick(marking.splitting, Key.Key_Return)
    assert "气抽采" in editor.ledger.final


@pytest.mark.parametrize(("letter", "says"), [("h", "cut them, paste"), ("m", "bears no mark"), ("x", "bears no mark")])
def test_new_words_are_refused_before_anything_is_asked(editor, page, marking, letter, says) -> None:
    said: list[str] = []
    asked: list[object] = []
    marking.says.connect(said.append)
    marking.mark_asked.connect(lambda chosen, anchor: asked.append(chosen))
    editor.place_caret(4)
    QTest.keyClicks(editor, "new")
    choose(editor, "new")
    marking.open()
    QTest.keyClick(marking.palette, letter)
    assert marking.asking.isHidden()
    assert marking.words.isHidden()
    assert says in said[-1]
    assert not asked
