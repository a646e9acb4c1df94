"""An icon that stands by itself, sharp at every scale of the screen."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from xingxian_editor.ui.theme.theme import Theme


class IconLabel(QWidget):
    """Draws one icon of the theme; repaints by itself when the colours change."""

    def __init__(
        self, theme: Theme, name: str, color: str = "text", size: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._side = size or theme.size("icon")
        self._icon = theme.icon(name, color)
        self.setFixedSize(self.sizeHint())
        theme.changed.connect(self.update)

    def show_icon(self, name: str, color: str = "text") -> None:
        """Draw another icon."""
        self._icon = self._theme.icon(name, color)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
        self._icon.paint(painter, self.rect(), mode=mode)
