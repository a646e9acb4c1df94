"""The thin line under a header that says: work goes on. Shows itself only when it takes a while."""

from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from xingxian_editor.ui.theme.theme import Theme

AFTER_MS = 150


class BusyLine(QWidget):
    """Two pixels high; an unknown share runs to and fro, a known one grows."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share: float | None = None
        self.setFixedHeight(theme.size("focus_line"))
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(AFTER_MS)
        self._wait.timeout.connect(self.show)
        self.hide()

    def begin(self) -> None:
        """Work has begun; nothing shows until it has taken a while."""
        self._share = None
        self._wait.start()

    def show_share(self, share: float) -> None:
        """So much of it is done, 0 to 1."""
        self._share = share
        self.update()

    def end(self) -> None:
        """Work is over."""
        self._wait.stop()
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("accent_soft"))
        share = 0.3 if self._share is None else self._share
        painter.fillRect(QRectF(0, 0, self.width() * share, self.height()), self._theme.color("accent"))
