"""The share of the work as bars: for every pass and reader what was found, and how it stands."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from xingxian_editor.ui.theme.theme import Theme

_LEFT, _RIGHT, _BAR, _ROW = 132, 44, 16, 30
_SIDE = 8


@dataclass(frozen=True, slots=True)
class ShareBar:
    """One bar: whose it is, and its parts, each a colour of the theme with a number."""

    name: str
    parts: tuple[tuple[str, int], ...]

    @property
    def total(self) -> int:
        """All of it."""
        return sum(number for _, number in self.parts)


class ShareChart(QWidget):
    """Bars of one scale, the longest across the whole width; ``legend`` names the colours."""

    def __init__(
        self,
        theme: Theme,
        bars: tuple[ShareBar, ...],
        legend: tuple[tuple[str, str], ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bars = bars
        self._legend = legend
        said = "；".join(f"{bar.name} {bar.total}" for bar in bars)
        self.setAccessibleName(self.tr("Share of the work: {0}").format(said))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(480, _ROW * (len(self._bars) + 1) + _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font("small"))
        self._paint_legend(painter)
        longest = max((bar.total for bar in self._bars), default=0)
        for row, bar in enumerate(self._bars, 1):
            self._paint_bar(painter, row * _ROW, bar, longest)
        painter.end()

    def _paint_legend(self, painter: QPainter) -> None:
        x = float(_LEFT)
        for name, color in self._legend:
            painter.fillRect(QRectF(x, 9, 10, 10), self._theme.color(color))
            painter.setPen(self._theme.color("text_2"))
            width = painter.fontMetrics().horizontalAdvance(name)
            painter.drawText(QRectF(x + 15, 4, width + 4, 20), Qt.AlignmentFlag.AlignVCenter, name)
            x += width + 34

    def _paint_bar(self, painter: QPainter, top: int, bar: ShareBar, longest: int) -> None:
        painter.setPen(self._theme.color("text"))
        name = painter.fontMetrics().elidedText(bar.name, Qt.TextElideMode.ElideRight, _LEFT - 2 * _SIDE)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(0, top, _LEFT - _SIDE, _ROW), right, name)
        room = max(1, self.width() - _LEFT - _RIGHT)
        x = float(_LEFT)
        for color, number in bar.parts:
            width = room * number / max(1, longest)
            painter.fillRect(QRectF(x, top + (_ROW - _BAR) / 2, width, _BAR), self._theme.color(color))
            x += width
        painter.drawText(QRectF(x + 6, top, _RIGHT, _ROW), Qt.AlignmentFlag.AlignVCenter, str(bar.total))
