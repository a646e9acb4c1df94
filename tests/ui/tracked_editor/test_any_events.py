"""Whatever keys, pastes, drags and input methods do, the article holds what a plain editor would."""

import os
from collections.abc import Callable, Sequence

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.tracked_editor.projection import Projection, View
from xingxian_editor.ui.tracked_editor.tracked_acts import Selected
from xingxian_editor.ui.tracked_editor.tracked_editor import TrackedEditor
from xingxian_editor.ui.utf16 import from_qt, to_qt

from .conftest import BODY, FIRST, SECOND, Page

EXAMPLES = int(os.environ.get("EDITOR_EXAMPLES", "25"))
Key = Qt.Key
place = st.integers(0, 60)
texts = st.text("的𠮷米a，\n葛\U000e0100", min_size=1, max_size=4)
step = st.one_of(
    st.tuples(st.just("select"), place, place, st.booleans()),
    st.tuples(st.just("caret"), place),
    st.tuples(st.just("type"), st.text("的米a𠮷，", min_size=1, max_size=3)),
    st.tuples(st.just("key"), st.sampled_from((Key.Key_Backspace, Key.Key_Delete, Key.Key_Return))),
    st.tuples(st.just("paste"), texts),
    st.tuples(st.just("cut")),
    st.tuples(st.just("commit"), texts, st.booleans()),
    st.tuples(st.just("cancel")),
    st.tuples(st.just("replace"), st.integers(0, 2), texts),
    st.tuples(st.just("drop"), place),
    st.tuples(st.just("past"), place, texts),
    st.tuples(st.just("undo")),
    st.tuples(st.just("redo")),
    st.tuples(st.just("view"), st.sampled_from((View.MARKED, View.FINAL))),
    st.tuples(st.just("owner"), st.sampled_from((FIRST, SECOND))),
)


class Bench:
    """The editor beside a plain one; every step goes to both."""

    def __init__(self, editor: TrackedEditor) -> None:
        self.editor = editor
        self.page = Page(editor, BODY)
        self.plain = QTextEdit()
        self.plain.setAcceptRichText(False)
        self.plain.setPlainText(BODY.ledger.final)
        self._cursor(0, 0)

    # Places

    def _cursor(self, start: int, end: int, after: bool = False) -> None:
        ledger = self.editor.ledger
        anchor = ledger.from_final(start, not after) if start != end else None
        self.editor.place_caret(ledger.from_final(end, after), anchor)
        cursor = self.plain.textCursor()
        cursor.setPosition(to_qt(ledger.final, start))
        cursor.setPosition(to_qt(ledger.final, end), QTextCursor.MoveMode.KeepAnchor)
        self.plain.setTextCursor(cursor)

    def _fit(self, at: int) -> int:
        return at % (len(self.editor.ledger.final) + 1)

    @property
    def final_caret(self) -> int:
        return self.editor.ledger.to_final(self.editor.marked_caret())

    def _both(self, act: Callable[[QTextEdit], object]) -> None:
        act(self.editor)
        act(self.plain)

    # Steps

    def select(self, one: int, other: int, after: bool) -> None:
        start, end = self._fit(one), self._fit(other)
        self._cursor(start, end, after) if start != end else self.caret(start)

    def caret(self, at: int) -> None:
        self._cursor(self._fit(at), self._fit(at))
        assert not self.editor.textCursor().hasSelection() or self.editor.view is View.MARKED

    def type(self, text: str) -> None:
        for character in text:
            for widget in (self.editor, self.plain):
                event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, character)
                QApplication.sendEvent(widget, event)

    def key(self, key: Qt.Key) -> None:
        self._both(lambda widget: QTest.keyClick(widget, key))

    def paste(self, text: str) -> None:
        QApplication.clipboard().setText(text)
        self._both(lambda widget: QTest.keyClick(widget, Key.Key_V, Qt.KeyboardModifier.ControlModifier))

    def cut(self) -> None:
        self._both(lambda widget: QTest.keyClick(widget, Key.Key_X, Qt.KeyboardModifier.ControlModifier))

    def _input(self, preedit: str, commit: str = "", start: int = 0, length: int = 0) -> None:
        for widget in (self.editor, self.plain):
            event = QInputMethodEvent(preedit, [])
            event.setCommitString(commit, start, length)
            QApplication.sendEvent(widget, event)

    def commit(self, text: str, composing: bool) -> None:
        if composing:
            before, runs = self.editor.ledger, self.editor.ledger.runs
            for keys in ("d", "de"):
                self._input(keys)
            assert self.editor.ledger is before
            assert before.runs == runs
        self._input("", text)

    def cancel(self) -> None:
        chosen, acts = self.editor.selected(), len(self.page.acts)
        event = QInputMethodEvent("x", [])
        QApplication.sendEvent(self.editor, event)
        QApplication.sendEvent(self.editor, QInputMethodEvent("", []))
        assert (self.editor.selected(), len(self.page.acts)) == (chosen, acts)

    def replace(self, length: int, text: str) -> None:
        if self.editor.textCursor().hasSelection():
            return
        cursor = self.plain.textCursor()
        before = cursor.block().text().encode("utf-16-le")[: cursor.positionInBlock() * 2].decode("utf-16-le")
        taken = before[-length:] if length else ""
        units = to_qt(taken, len(taken))
        self._input("", text, -units, units)

    def drop(self, at: int) -> None:
        chosen = self.editor.selected()
        ledger = self.editor.ledger
        low, high, to = ledger.to_final(chosen.start), ledger.to_final(chosen.end), self._fit(at)
        text = ledger.final[low:high]
        if not text or low <= to <= high:
            return
        self.editor.drop_here(Selected(chosen.start, chosen.end), ledger.from_final(to))
        rest = ledger.final[:low] + ledger.final[high:]
        goes = to if to <= low else to - len(text)
        self._reset(rest[:goes] + text + rest[goes:])

    def past(self, at: int, text: str) -> None:
        """A screen reader writes into the document itself."""
        text = text.replace("\n", "")
        final, at = self.editor.ledger.final, self._fit(at)
        cursor = QTextCursor(self.editor.document())
        cursor.setPosition(self.editor.projection.position(self.editor.ledger.from_final(at)))
        cursor.insertText(text)
        self.editor.take_over()
        self._reset(final[:at] + text + final[at:])

    def undo(self) -> None:
        self._turn(Key.Key_Z)

    def redo(self) -> None:
        self._turn(Key.Key_Y)

    def _turn(self, key: Qt.Key) -> None:
        QTest.keyClick(self.editor, key, Qt.KeyboardModifier.ControlModifier)
        self._reset(self.page.text.ledger.final)

    def _reset(self, text: str) -> None:
        self.plain.setPlainText(text)
        self._cursor(self.final_caret, self.final_caret)

    def view(self, view: View) -> None:
        caret = self.final_caret
        self.editor.show_view(view)
        assert self.final_caret == caret
        self._cursor(caret, caret)

    def owner(self, owner: object) -> None:
        self.page.owner = owner  # type: ignore[assignment]

    # What must be so

    def check(self) -> None:
        editor = self.editor
        plain = self.plain.document().toRawText().replace("\u2029", "\n")
        assert editor.ledger.final == plain
        assert editor.ledger == self.page.text.ledger
        assert editor.ledger.original == BODY.ledger.original
        assert self.final_caret == from_qt(plain, self.plain.textCursor().position())
        self._check_document()
        for query in (Qt.InputMethodQuery.ImCursorPosition, Qt.InputMethodQuery.ImSurroundingText):
            assert editor.inputMethodQuery(query) == self.plain.inputMethodQuery(query)

    def _check_document(self) -> None:
        editor = self.editor
        shown = Projection(editor.ledger, editor.view)
        assert editor.document().toRawText().replace("\u2029", "\n") == shown.text
        cursor = QTextCursor(editor.document())
        for glyphs in editor._glyphs(shown.shown()):
            look = editor.looks.characters(glyphs.look)
            for character in glyphs.text:
                cursor.setPosition(cursor.position() + to_qt(character, 1))
                assert character == "\n" or cursor.charFormat() == look, glyphs


@settings(
    max_examples=EXAMPLES,
    deadline=None,
    report_multiple_bugs=False,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.lists(step, max_size=25))
@example([("type", "a的a"), ("select", 1, 2, False), ("type", "的"), ("type", "a")])
def test_the_final_text_is_what_a_plain_editor_holds(theme: Theme, steps: Sequence[tuple]) -> None:
    editor = TrackedEditor(theme)
    editor.resize(500, 700)
    bench = Bench(editor)
    for name, *arguments in steps:
        getattr(bench, name)(*arguments)
        bench.check()
    while bench.page.can_undo:
        bench.undo()
    assert editor.ledger == BODY.ledger
    for widget in (editor, bench.plain):
        widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
