"""The error rate in the status bar: the number, a gauge with the limit on it, the limit."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from xingxian_editor.ui.key_hint import Piece, paint_pieces, width_of
from xingxian_editor.ui.theme.theme import Theme

GAUGE, GAUGE_HIGH, LIMIT_AT = 36, 5, 0.8
_GAP = 8


class RateCell(QAbstractButton):
    """Says the rate; pressed, it asks for what makes it up. Without a rate it is not there."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rate, self._limit = 0.0, 0.0
        self._before: list[Piece] = []
        self._after: list[Piece] = []
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setToolTip(self.tr("What makes the error rate up"))
        theme.changed.connect(self.update)
        self.hide()

    def show_rate(self, rate: float, limit: float, passes: bool) -> None:
        """Show the rate per 10,000 characters against the limit."""
        self._rate, self._limit = rate, limit
        number = Piece(f"{rate:.1f}", "strong", "text" if passes else "error")
        self._before = [Piece(self.tr("Error rate"), "small", "text_2"), number]
        self._before.append(Piece(self.tr("per 10,000"), "small", "text_2"))
        self._after = [Piece(self.tr("limit {0}").format(f"{limit:g}"), "small", "text_2")]
        over = "" if passes else self.tr(", over the limit")
        name = self.tr("Error rate {0} per 10,000 characters, limit {1}{2}")
        self.setAccessibleName(name.format(f"{rate:.1f}", f"{limit:g}", over))
        self.updateGeometry()
        self.update()
        self.show()

    @property
    def text_shown(self) -> str:
        """What it says, in words."""
        return " ".join(piece.text for piece in (*self._before, *self._after))

    def sizeHint(self) -> QSize:
        across = width_of(self._before, self._theme) + width_of(self._after, self._theme) + GAUGE + 2 * _GAP
        return QSize(across + self._theme.space(3) + self._theme.space(2), self._theme.size("status_bar") - 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, height = self._theme, self.height()
        if self.underMouse():
            painter.fillRect(self.rect(), theme.color("hover"))
        painter.fillRect(0, (height - 14) // 2, 1, 14, theme.color("border"))
        left = theme.space(3)
        before = width_of(self._before, theme)
        paint_pieces(painter, QRect(left, 0, before, height), self._before, theme, True)
        left += before + _GAP
        self._paint_gauge(painter, QRect(left, (height - GAUGE_HIGH) // 2, GAUGE, GAUGE_HIGH))
        left += GAUGE + _GAP
        paint_pieces(painter, QRect(left, 0, self.width() - left, height), self._after, theme, True)

    def _paint_gauge(self, painter: QPainter, rail: QRect) -> None:
        theme = self._theme
        share = min(1.0, self._rate / self._limit * LIMIT_AT) if self._limit else 0.0
        painter.fillRect(rail, theme.color("border"))
        filled = QRectF(rail.left(), rail.top(), rail.width() * share, rail.height())
        painter.fillRect(filled, theme.color("error" if share > LIMIT_AT else "text_2"))
        tick = rail.left() + round(rail.width() * LIMIT_AT)
        painter.fillRect(tick, rail.top() - 4, 1, rail.height() + 8, theme.color("text"))
