"""The bars of an error-rate report, painted: the same as in the HTML."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from xingxian_editor.checks.error_rate.rate_report import ChartBar
from xingxian_editor.export.rate_chart import top_of
from xingxian_editor.ui.theme.theme import Theme

LEFT, FOOT, TOP, WIDEST, FEW = 36, 24, 20, 46, 14
MIDDLE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class BarChart(QWidget):
    """Bars over an axis, and a dashed line for the limit where there is one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bars: tuple[ChartBar, ...] = ()
        self._limit: Decimal | None = None
        self._top = Decimal(1)
        self.setMinimumHeight(150)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        theme.changed.connect(self.update)

    def show_bars(self, bars: Sequence[ChartBar], limit: Decimal | None, name: str) -> None:
        """Show these in place of the earlier ones; ``name`` says what they are."""
        self._bars, self._limit, self._top = tuple(bars), limit, top_of(bars, limit)
        values = "，".join(f"{bar.label} {bar.value.normalize():f}" for bar in self._bars)
        self.setAccessibleName(f"{name}：{values}")
        self.update()

    @property
    def hint(self) -> str:
        """What stands in place of bars where no error counts."""
        return self.tr(
            "No error counts here. Notices do not count, nor does what was dismissed: "
            "the list of pages below says how many of them there are."
        )

    def sizeHint(self) -> QSize:
        return QSize(560, 180)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._theme.font("hint"))
        area = QRect(LEFT, TOP, self.width() - LEFT - 4, self.height() - TOP - FOOT)
        self._paint_axis(painter, area)
        for number, bar in enumerate(self._bars):
            self._paint_bar(painter, area, number, bar)
        if not any(bar.value for bar in self._bars):
            painter.setFont(self._theme.font("small"))
            painter.setPen(self._theme.color("text_2"))
            painter.drawText(area.adjusted(60, 0, -60, -8), MIDDLE, self.hint)
        self._paint_limit(painter, area)

    def _paint_axis(self, painter: QPainter, area: QRect) -> None:
        for share in (Decimal(0), Decimal("0.5"), Decimal(1)):
            y = area.bottom() - round(float(share) * area.height())
            painter.setPen(self._theme.color("divider"))
            painter.drawLine(area.left(), y, area.right(), y)
            painter.setPen(self._theme.color("text_3"))
            painter.drawText(QRect(0, y - 8, LEFT - 6, 16), RIGHT, f"{(self._top * share).normalize():f}")

    def _paint_bar(self, painter: QPainter, area: QRect, number: int, bar: ChartBar) -> None:
        pitch = area.width() / len(self._bars)
        wide = min(WIDEST, pitch * 0.62)
        middle = area.left() + pitch * (number + 0.5)
        high = max(0.5, float(bar.value / self._top) * area.height())
        filled = QRectF(middle - wide / 2, area.bottom() - high, wide, high)
        painter.fillRect(filled, self._theme.color("accent" if bar.passes else "error"))
        half = round(pitch / 2)
        if len(self._bars) <= FEW:
            painter.setPen(self._theme.color("text"))
            above = QRect(round(middle) - half, round(filled.top()) - 17, 2 * half, 16)
            painter.drawText(above, CENTRE, f"{bar.value.normalize():f}")
        if number % max(1, len(self._bars) // 16) == 0:
            painter.setPen(self._theme.color("text_2"))
            label = painter.fontMetrics().elidedText(bar.label, Qt.TextElideMode.ElideRight, max(2 * half - 4, 34))
            across = max(2 * half, 40)
            painter.drawText(QRect(round(middle) - across // 2, area.bottom() + 5, across, 16), CENTRE, label)

    def _paint_limit(self, painter: QPainter, area: QRect) -> None:
        if self._limit is None or not self._bars:
            return
        y = area.bottom() - round(float(self._limit / self._top) * area.height())
        pen = QPen(self._theme.color("error"))
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawLine(area.left(), y, area.right(), y)
        said = self.tr("limit {0}").format(f"{self._limit.normalize():f}")
        painter.drawText(QRect(area.right() - 90, y - 17, 90, 16), RIGHT, said)
