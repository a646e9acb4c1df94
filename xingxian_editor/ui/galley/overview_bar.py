"""A scroll bar that shows along its length where on the page something waits."""

from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from xingxian_editor.ui.theme.theme import Theme

MARK_HEIGHT = 3


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark at ``share`` of the whole length (0 to 1), in the colour of a token."""

    share: float
    color: str


def mark_rect(share: float, groove: QRect) -> QRect:
    """Return where a mark is painted within the bar."""
    top = groove.top() + round(share * max(0, groove.height() - MARK_HEIGHT))
    return QRect(groove.left() + 1, top, groove.width() - 2, MARK_HEIGHT)


class OverviewBar(QScrollBar):
    """Paints its marks over the ordinary scroll bar."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._marks: tuple[Mark, ...] = ()
        self.setAccessibleName(self.tr("Position on the page"))

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What it shows."""
        return self._marks

    def show_marks(self, marks: tuple[Mark, ...]) -> None:
        """Show these from now on."""
        if marks != self._marks:
            self._marks = marks
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        for mark in self._marks:
            painter.fillRect(mark_rect(mark.share, self.rect()), self._theme.color(mark.color))
