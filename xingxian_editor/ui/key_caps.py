"""Draws keys as caps with what they do: [D] 下一处待定."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from xingxian_editor.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class KeyHint:
    """What one presses and what it does. Several keys stand as caps side by side."""

    keys: tuple[str, ...]
    does: str


class KeyCaps(QWidget):
    """A row of key hints; what does not fit is left out, never cut in half."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hints: tuple[KeyHint, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        theme.changed.connect(self.update)

    def show_hints(self, hints: tuple[KeyHint, ...]) -> None:
        """Show ``hints`` in place of the earlier ones."""
        self._hints = hints
        self.setAccessibleName("；".join(f"{' '.join(hint.keys)} {hint.does}" for hint in hints))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, self._theme.size("status_bar") - 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = self._theme.space(3)
        for hint in self._hints:
            width = self._width(hint)
            if left + width > self.width():
                return
            self._paint(painter, left, hint)
            left += width + self._theme.space(3)

    def _width(self, hint: KeyHint) -> int:
        caps = sum(self._cap_width(key) + 4 for key in hint.keys)
        return caps + QFontMetrics(self._theme.font("small")).horizontalAdvance(hint.does) + 3

    def _cap_width(self, key: str) -> int:
        return max(20, QFontMetrics(self._theme.font("hint")).horizontalAdvance(key) + 10)

    def _paint(self, painter: QPainter, left: int, hint: KeyHint) -> None:
        height = self._theme.size("chip")
        top = (self.height() - height) // 2
        painter.setFont(self._theme.font("hint"))
        for key in hint.keys:
            cap = QRect(left, top, self._cap_width(key), height)
            painter.setPen(QPen(self._theme.color("border"), 1))
            painter.setBrush(self._theme.color("surface_alt"))
            painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
            painter.setPen(self._theme.color("text_2"))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
            left += cap.width() + 4
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.color("text_2"))
        painter.drawText(QRect(left + 2, 0, 400, self.height()), Qt.AlignmentFlag.AlignVCenter, hint.does)
