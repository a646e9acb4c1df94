"""One note: who wrote it and when, its text, and what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from xingxian_editor.page.note import Note
from xingxian_editor.ui.theme.theme import Theme


class NoteCard(QWidget):
    """Shows a note; while it is edited its text is a field. Emits the note's id with what was asked."""

    edited = Signal(int, str)
    resolved = Signal(int, bool)
    removed = Signal(int)
    replied = Signal(int, str)

    def __init__(self, theme: Theme, note: Note, time: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._note = note
        state = self.tr("resolved") if note.resolved else ""
        self.head = QLabel("　".join(filter(None, (note.author, time, state))), self)
        self.head.setFont(theme.font("small"))
        self.text = QLabel(note.text, self)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setFont(theme.font("base"))
        self.text.setEnabled(not note.resolved)
        self.field = QPlainTextEdit(note.text, self)
        self.field.setProperty("input", True)
        self.field.setFixedHeight(64)
        self.field.setTabChangesFocus(True)
        self.field.setAccessibleName(self.tr("Text of the note"))
        self.field.hide()
        self.replies = QLabel(self)
        self.replies.setText("\n".join(f"{reply.author}：{reply.text}" for reply in note.replies))
        self.replies.setWordWrap(True)
        self.replies.setTextFormat(Qt.TextFormat.PlainText)
        self.replies.setFont(theme.font("small"))
        self.replies.setVisible(bool(note.replies))
        self.reply = QLineEdit(self)
        self.reply.setPlaceholderText(self.tr("Reply…"))
        self.reply.setAccessibleName(self.tr("Reply to the note"))
        self.reply.setFont(theme.font("small"))
        self.reply.setVisible(not note.resolved)
        self.reply.returnPressed.connect(self._reply)
        self.edit_button = self._button(self.tr("Edit"), self._edit)
        resolve = self.tr("Open again") if note.resolved else self.tr("Resolve")
        self.resolve_button = self._button(resolve, self._resolve)
        self.remove_button = self._button(self.tr("Delete"), self._remove)
        self._lay_out()
        self.setAccessibleName(f"{self.head.text()} {note.text}")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("surface_alt" if self._note.resolved else "query_soft"))
        painter.fillRect(0, 0, 2, self.height(), self._theme.color("border" if self._note.resolved else "query_line"))

    def _edit(self) -> None:
        """Turn the text into a field; pressed again, keep what was typed."""
        if self.field.isHidden():
            self.field.show()
            self.text.hide()
            self.edit_button.setText(self.tr("Keep"))
            self.field.setFocus()
        elif self.field.toPlainText().strip():
            self.edited.emit(self._note.id, self.field.toPlainText().strip())

    def _resolve(self) -> None:
        self.resolved.emit(self._note.id, not self._note.resolved)

    def _reply(self) -> None:
        if text := self.reply.text().strip():
            self.replied.emit(self._note.id, text)

    def _remove(self) -> None:
        self.removed.emit(self._note.id)

    def _button(self, name: str, do: object) -> QPushButton:
        button = QPushButton(name, self)
        button.setFlat(True)
        button.setAutoDefault(False)
        button.setAccessibleName(name)
        button.setFont(self._theme.font("small"))
        button.clicked.connect(do)
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(
            self._theme.space(3), self._theme.space(1), self._theme.space(1), self._theme.space(1)
        )
        column.setSpacing(2)
        row = QHBoxLayout()
        row.addWidget(self.head)
        row.addStretch(1)
        for button in (self.edit_button, self.resolve_button, self.remove_button):
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(self.text)
        column.addWidget(self.field)
        column.addWidget(self.replies)
        column.addWidget(self.reply)
