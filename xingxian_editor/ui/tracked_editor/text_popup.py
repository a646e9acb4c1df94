"""A small box that opens beside the text, asks one thing by keys, and goes away."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.theme_label import ThemeLabel


class TextPopup(QFrame):
    """Asks a question; Esc or a click elsewhere gives no answer."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._theme = theme
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._question = ThemeLabel(theme, "", "small", "text_2", self)
        self.column = QVBoxLayout(self)
        space = theme.space(2)
        self.column.setContentsMargins(space, space, space, space)
        self.column.setSpacing(theme.space(1))
        self.column.addWidget(self._question)

    def open_at(self, place: QPoint, question: str, field: QWidget) -> None:
        """Show the box at ``place`` of the screen, the keys in ``field``."""
        self._question.setText(question)
        field.setAccessibleName(question)
        self.adjustSize()
        screen = self.screen().availableGeometry()
        left = max(screen.left(), min(place.x(), screen.right() - self.width()))
        self.move(left, max(screen.top(), min(place.y(), screen.bottom() - self.height())))
        self.show()
        field.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
