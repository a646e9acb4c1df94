"""The place to drop files on, with the kinds that the program reads."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from xingxian_editor.ui.icon_label import IconLabel
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.theme_label import ThemeLabel

HEIGHT = 176


class DropArea(QWidget):
    """Looks droppable; the window takes the files, wherever they are dropped. ``clicked`` wants a dialog."""

    clicked = Signal()

    def __init__(self, theme: Theme, suffixes: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hot = False
        self.setFixedHeight(HEIGHT)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        title = ThemeLabel(theme, self.tr("Drop files here"), "drop", "text", self)
        kinds = ThemeLabel(theme, "　".join(suffix.lstrip(".").upper() for suffix in suffixes), parent=self)
        folder = ThemeLabel(theme, self.tr("Several files or a folder become pages of their editions"), parent=self)
        self.setAccessibleName(self.tr("Drop files here"))
        column = QVBoxLayout(self)
        column.setSpacing(2)
        column.addStretch(1)
        column.addWidget(IconLabel(theme, "ph.file-arrow-down", "accent", 32, self), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(theme.space(2))
        for label in (title, kinds, folder):
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def set_hot(self, hot: bool) -> None:
        """Show that files hover over the window."""
        self._hot = hot
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.color("accent" if self._hot else "border_strong"), 1)
        pen.setDashPattern([3.0, 2.0])
        painter.setPen(pen)
        painter.setBrush(self._theme.color("accent_soft" if self._hot else "surface_alt"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
