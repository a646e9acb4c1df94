"""Asks which two parts of the selection change places: the bar between them moves by the arrow keys."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget

from xingxian_editor.corrections.mark_changes import parts_at, usual_split
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.theme_label import ThemeLabel
from xingxian_editor.ui.tracked_editor.text_popup import TextPopup

MOST = 16


class SplitPopup(TextPopup):
    """``split(at)`` on Enter: the second part begins there, or behind the mark that stands there."""

    split = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._text, self._at = "", 1
        self.parts = QLabel(self)
        self.parts.setFont(theme.font("reading"))
        self.parts.setTextFormat(Qt.TextFormat.PlainText)
        self.becomes = ThemeLabel(theme, "", "small", "text", self)
        self.becomes.setTextFormat(Qt.TextFormat.PlainText)
        self._hint = ThemeLabel(theme, self.tr("← → move the bar, Enter swaps, Esc leaves it"), "hint", "text_2", self)
        for part in (self.parts, self.becomes, self._hint):
            self.column.addWidget(part)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def ask(self, place: QPoint, text: str) -> None:
        """Open at ``place`` of the screen for the selected text, its usual split first."""
        self._text, self._at = text, usual_split(text)
        self._show_parts()
        self.open_at(place, self.tr("Which two parts change places?"), self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            to = self._at + (1 if key == Qt.Key.Key_Right else -1)
            if 0 < to < len(self._text) and all(parts_at(self._text, to)[::2]):
                self._at = to
            self._show_parts()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._at = 1 if key == Qt.Key.Key_Home else len(self._text) - 1
            self._show_parts()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
            self.split.emit(self._at)
        else:
            super().keyPressEvent(event)

    def _show_parts(self) -> None:
        first, between, second = parts_at(self._text, self._at)
        bar = f" ┃{between}┃ " if between else " ┃ "
        self.parts.setText(f"{_tail(first)}{bar}{_head(second)}")
        self.becomes.setText(self.tr("becomes {0}").format(f"{_tail(second)}{between}{_head(first)}"))
        self.adjustSize()


def _tail(text: str) -> str:
    return text if len(text) <= MOST else f"…{text[-MOST:]}"


def _head(text: str) -> str:
    return text if len(text) <= MOST else f"{text[:MOST]}…"
