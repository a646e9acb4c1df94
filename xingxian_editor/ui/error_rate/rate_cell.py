"""The error rate in the status bar: the number, a gauge with the limit on it, the limit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from xingxian_editor.ui.key_hint import Piece, paint_pieces, width_of
from xingxian_editor.ui.theme.theme import Theme

if TYPE_CHECKING:
    from xingxian_editor.checks.error_rate.rate import ErrorRate

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

    def show_rate(self, rate: ErrorRate) -> None:
        """Show the rate per 10,000 characters and, where readers have corrected some, what is left; the gauge has that.

        It is what is left that is held against the limit: what is corrected will not be printed.
        """
        left = rate.left if rate.corrected else rate
        self._rate, self._limit = float(left.per_10_000), float(rate.profile.limit)
        tone = "text" if left.passes else "error"
        self._before = [Piece(self.tr("Error rate"), "small", "text_2")]
        whole = f"{rate.per_10_000:.1f}"
        if rate.corrected:
            self._before += [Piece(f"{whole} →", "small", "text_2")]
        self._before += [Piece(f"{self._rate:.1f}", "strong", tone), Piece(self.tr("per 10,000"), "small", "text_2")]
        self._after = [Piece(self.tr("limit {0}").format(f"{self._limit:g}"), "small", "text_2")]
        over = "" if left.passes else self.tr(", over the limit")
        name = self.tr("Error rate {0} per 10,000 characters, limit {1}{2}")
        self.setAccessibleName(name.format(f"{self._rate:.1f}", f"{self._limit:g}", over))
        self.setToolTip(self._tip(whole) if rate.corrected else self.tr("What makes the error rate up"))
        self.updateGeometry()
        self.update()
        self.show()

    def _tip(self, whole: str) -> str:
        said = self.tr("As it came {0} per 10,000, what readers have corrected included; {1} when that is carried out")
        return said.format(whole, f"{self._rate:.1f}")

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
