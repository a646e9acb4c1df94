"""Notes on one place of the page: those that are there, and a new one."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from xingxian_editor.page.note import Note
from xingxian_editor.ui.notes.note_card import NoteCard
from xingxian_editor.ui.theme.theme import Theme

WIDTH = 420
MOST = 320
"""How high the notes may stand before they scroll."""
QUOTED = 60


def quoted(text: str) -> str:
    """Return the characters a note is about, shortened to one line."""
    flat = " ".join(text.split())
    return flat if len(flat) <= QUOTED else flat[: QUOTED - 1] + "…"


def moment(time: str) -> str:
    """Return an ISO time as a desk reads it: month, day, hour and minute."""
    try:
        return datetime.fromisoformat(time).strftime("%m-%d %H:%M")
    except ValueError:
        return time


class NotesDialog(QDialog):
    """Shows and changes the notes of a place. Emits what was asked; ``show_notes`` shows the outcome."""

    written = Signal(str)
    edited = Signal(int, str)
    resolved = Signal(int, bool)
    removed = Signal(int)
    replied = Signal(int, str)

    def __init__(self, theme: Theme, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cards: list[NoteCard] = []
        self.setWindowTitle(self.tr("Notes"))
        self.setMinimumWidth(WIDTH)
        place = QLabel(f"“{quoted(about)}”", self)
        place.setWordWrap(True)
        place.setFont(theme.font("small"))
        place.setTextFormat(Qt.TextFormat.PlainText)
        self._list = QWidget(self)
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.space(2))
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._list)
        self.field = QPlainTextEdit(self)
        self.field.setProperty("input", True)
        self.field.setFixedHeight(72)
        self.field.setTabChangesFocus(True)
        self.field.setPlaceholderText(self.tr("Write a note"))
        self.field.setAccessibleName(self.tr("Write a note"))
        self.field.textChanged.connect(self._allow)
        self.add_button = QPushButton(self.tr("Add　Ctrl+Enter"), self)
        self.add_button.setProperty("main", True)
        self.add_button.setAccessibleName(self.tr("Add the note"))
        self.add_button.clicked.connect(self._add)
        self.close_button = QPushButton(self.tr("Close"), self)
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.accept)
        self._lay_out(place)
        self._allow()
        self.field.setFocus()

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Show these notes, the open ones first."""
        for card in self._cards:
            self._rows.removeWidget(card)
            card.deleteLater()
        self._cards = []
        for note in sorted(notes, key=lambda note: (note.resolved, note.time, note.id)):
            card = NoteCard(self._theme, note, moment(note.time), self._list)
            card.edited.connect(self.edited)
            card.resolved.connect(self.resolved)
            card.removed.connect(self.removed)
            card.replied.connect(self.replied)
            self._rows.addWidget(card)
            self._cards.append(card)
        self._scroll.setVisible(bool(self._cards))
        self._scroll.setFixedHeight(min(MOST, self._rows.heightForWidth(WIDTH - 4 * self._theme.space(4)) + 2))
        if self.isVisible():
            self.adjustSize()  # the field keeps its height beside what was added

    @property
    def cards(self) -> tuple[NoteCard, ...]:
        """The notes that are shown."""
        return tuple(self._cards)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._add()
        else:
            super().keyPressEvent(event)

    def _add(self) -> None:
        text = self.field.toPlainText().strip()
        if text:
            self.field.clear()
            self.written.emit(text)

    def _allow(self) -> None:
        self.add_button.setEnabled(bool(self.field.toPlainText().strip()))

    def _lay_out(self, place: QLabel) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*(self._theme.space(4),) * 4)
        column.setSpacing(self._theme.space(2))
        for part in (place, self._scroll, self.field):
            column.addWidget(part)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.close_button)
        row.addWidget(self.add_button)
        column.addLayout(row)
