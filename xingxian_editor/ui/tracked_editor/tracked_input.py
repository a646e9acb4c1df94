"""Chinese input methods in the article: what is being composed is nobody's correction, what is committed is."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.tracked_editor.keeper import Doing
from xingxian_editor.ui.tracked_editor.tracked_acts import Selected, TrackedActs
from xingxian_editor.ui.utf16 import from_qt, to_qt

Query = Qt.InputMethodQuery


class TrackedInput(TrackedActs):
    """Passes what is composed on to Qt and what is committed to the ledger."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._preedit = ""
        self._replaced: Selected | None = None
        self._was_selected = (0, 0)

    def _composing(self) -> bool:
        return bool(self._preedit)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if not self.may_write:
            event.ignore()
            return
        commit = cleaned(event.commitString())
        self._hold_selection(event)
        if commit or event.replacementLength():
            self._clear_preedit()
            self._commit(commit, event.replacementStart(), event.replacementLength())
        self._compose(event)
        if not self._preedit:
            self._compose_over()
        event.accept()

    def _hold_selection(self, event: QInputMethodEvent) -> None:
        """Qt would delete what is selected at the first key; keep it, shown as selected, until the commit."""
        cursor = self.textCursor()
        if self._preedit or not event.preeditString() or not cursor.hasSelection():
            return
        self._replaced = self.selected()
        self._was_selected = (cursor.anchor(), cursor.position())
        held = QTextEdit.ExtraSelection()
        held.cursor = QTextCursor(cursor)
        held.format.setBackground(self.theme.color("selection"))
        self.setExtraSelections([held])
        self._applying += 1
        cursor.setPosition(cursor.selectionEnd())
        self.setTextCursor(cursor)
        self._applying -= 1

    def _clear_preedit(self) -> None:
        if self._preedit:
            super().inputMethodEvent(QInputMethodEvent("", []))
            self._preedit = ""

    def _commit(self, text: str, start: int, length: int) -> None:
        held = self._take_held()
        if held is not None:
            self.replace_marked(held.start, held.end, text, Doing.TYPE)
        elif length:
            first, last = self._replacement(start, length)
            self.replace_marked(first, last, text, Doing.TYPE)
        else:
            self.type_text(text)

    def _replacement(self, start: int, length: int) -> tuple[int, int]:
        """Return marked offsets of what an input method wants replaced, counted in UTF-16 from the caret."""
        paragraph, caret, begin = self._paragraph()
        at = to_qt(paragraph, caret)
        low = from_qt(paragraph, max(0, at + start))
        high = from_qt(paragraph, max(0, at + start + length))
        return (
            self.ledger.from_final(begin + low, after_struck=True),
            self.ledger.from_final(begin + high) if high > low else self.ledger.from_final(begin + low, True),
        )

    def _compose(self, event: QInputMethodEvent) -> None:
        text = event.preeditString()
        if not text and not self._preedit:
            return
        attributes = list(event.attributes())
        if text:
            attributes.insert(0, self._plain_look(text))
        self._preedit = text
        super().inputMethodEvent(QInputMethodEvent(text, attributes))

    def _plain_look(self, text: str) -> QInputMethodEvent.Attribute:
        """Beside struck text what is composed would be struck too."""
        look = QTextCharFormat()
        look.setFontStrikeOut(False)
        look.setForeground(self.theme.color("text"))
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        kind = QInputMethodEvent.AttributeType.TextFormat
        return QInputMethodEvent.Attribute(kind, 0, to_qt(text, len(text)), look)

    def _compose_over(self) -> None:
        if self._take_held() is not None:
            self._applying += 1
            cursor = self.textCursor()
            cursor.setPosition(self._was_selected[0])
            cursor.setPosition(self._was_selected[1], QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
            self._applying -= 1
        self._wait_over()

    def _take_held(self) -> Selected | None:
        held, self._replaced = self._replaced, None
        if held is not None:
            self.setExtraSelections([])
        return held

    def _paragraph(self) -> tuple[str, int, int]:
        """Return the final text of the caret's paragraph, the caret in it, and where it begins."""
        final = self.ledger.final
        at = self.ledger.to_final(self.marked_caret())
        begin = final.rfind("\n", 0, at) + 1
        end = final.find("\n", at)
        return final[begin : end if end >= 0 else len(final)], at - begin, begin

    def inputMethodQuery(self, query: Qt.InputMethodQuery, argument: object = None) -> object:
        if query == Query.ImCurrentSelection:
            return self.ledger.living(self.selected().start, self.selected().end)
        if query not in _OF_TEXT:
            return super().inputMethodQuery(query)
        paragraph, caret, begin = self._paragraph()
        if query == Query.ImSurroundingText:
            return paragraph
        if query == Query.ImTextBeforeCursor:
            return paragraph[:caret]
        if query == Query.ImTextAfterCursor:
            return paragraph[caret:]
        if query == Query.ImAbsolutePosition:
            return to_qt(self.ledger.final, begin + caret)
        if query == Query.ImAnchorPosition:
            anchor = self.ledger.to_final(self.projection.offset(self.textCursor().anchor())) - begin
            return to_qt(paragraph, min(max(0, anchor), len(paragraph)))
        return to_qt(paragraph, caret)


_OF_TEXT = frozenset(
    {
        Query.ImSurroundingText,
        Query.ImCursorPosition,
        Query.ImAnchorPosition,
        Query.ImAbsolutePosition,
        Query.ImTextBeforeCursor,
        Query.ImTextAfterCursor,
    }
)


_NO_CHARACTER = re.compile("[\x00\ufffc\ufdd0\ufdd1\ud800-\udfff]")


def cleaned(text: str) -> str:
    """Return text from outside with one kind of line end and without what no page can have."""
    for end in ("\r\n", "\r", "\u2028", "\u2029", "\v", "\f"):
        text = text.replace(end, "\n")
    return _NO_CHARACTER.sub("", text)
