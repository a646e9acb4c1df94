"""Find in the page: a line to type into, the count, next and previous; Esc goes back to the page."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from xingxian_editor.ui.clear_button import offer_clear
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.theme_label import ThemeLabel


class FindBar(QWidget):
    """Asks for what is typed; shows how many there are. Somebody else does the finding.

    ``text_changed(text)``: find this now. ``step_asked(1)``/``(-1)``: next, previous match.
    ``closed``: nothing is to be lit any more.
    """

    text_changed = Signal(str)
    step_asked = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find in this page"))
        self.field.setAccessibleName(self.tr("Find in this page"))
        offer_clear(self.field)
        self.field.textChanged.connect(self.text_changed)
        self.count = ThemeLabel(theme, "", "small", "text_2", self)
        self.count.setAccessibleName(self.tr("Matches"))
        self.previous = self._button("ph.caret-up", self.tr("Previous match　Shift+F3"), self._back)
        self.next = self._button("ph.caret-down", self.tr("Next match　F3"), self._forth)
        self.close_button = self._button("ph.x", self.tr("Close　Esc"), self.close_bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(2), theme.space(1), theme.space(2), theme.space(1) + 1)
        row.setSpacing(theme.space(1))
        row.addWidget(self.field, 1)
        for part in (self.count, self.previous, self.next, self.close_button):
            row.addWidget(part)
        self._apply_theme()
        theme.changed.connect(self._apply_theme)

    def open_bar(self, text: str = "") -> None:
        """Show the bar with the field to type into; ``text`` is what was selected."""
        self.show()
        if text:
            self.field.setText(text)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        if self.field.text():
            self.text_changed.emit(self.field.text())

    def close_bar(self) -> None:
        """Hide the bar and let the matches go out."""
        self.hide()
        self.closed.emit()

    def show_count(self, current: int, total: int) -> None:
        """Show which match is lit, from 0, of how many."""
        found = self.tr("{0} / {1}").format(current + 1, total) if total else self.tr("None found")
        self.count.setText(found if self.field.text() else "")
        self.previous.setEnabled(total > 0)
        self.next.setEnabled(total > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F3):
            self.step_asked.emit(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("header"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.color("border"))

    def _back(self) -> None:
        self.step_asked.emit(-1)

    def _forth(self) -> None:
        self.step_asked.emit(1)

    def _button(self, icon: str, tip: str, do: object) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(self._theme.icon(icon))
        button.setToolTip(tip)
        button.setAccessibleName(tip.split("　")[0])
        button.setAutoRaise(True)
        button.clicked.connect(do)
        return button

    def _apply_theme(self) -> None:
        self.field.setFont(self._theme.font("base"))
