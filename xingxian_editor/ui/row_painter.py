"""Paints the parts of one row of a list: ground, texts cut to their room, icons, badges, counts."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from xingxian_editor.ui.theme.icons import draw_glyph
from xingxian_editor.ui.theme.theme import Theme

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class RowState:
    """Whether a row is the current one, under the mouse, and in the pane that has the keys."""

    selected: bool = False
    hovered: bool = False
    focused: bool = False

    @classmethod
    def of(cls, option: QStyleOptionViewItem) -> "RowState":
        """Read it from what the view gives its delegate."""
        state = option.state
        widget = option.widget
        return cls(
            bool(state & QStyle.StateFlag.State_Selected),
            bool(state & QStyle.StateFlag.State_MouseOver),
            isinstance(widget, QWidget) and widget.hasFocus(),
        )


class RowPainter:
    """Paints with a theme into one row after another."""

    def __init__(self, theme: Theme, painter: QPainter, state: RowState) -> None:
        self.theme = theme
        self.painter = painter
        self.state = state

    @property
    def _on_selection(self) -> bool:
        return self.state.selected and self.state.focused

    def ground(self, rect: QRect, plain: str = "", *, bar: bool = True) -> None:
        """Fill the row's ground; ``plain`` is the colour of a row that nothing is about.

        ``bar`` is off for all but the first cell of a row: the accent at its left is drawn once.
        """
        if self.state.selected:
            color = "selection" if self.state.focused else "selection_inactive"
        else:
            color = "hover" if self.state.hovered else plain
        if color:
            self.painter.fillRect(rect, self.theme.color(color))
        if self._on_selection and bar:
            self.painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), self.theme.color("accent"))

    def text(
        self,
        rect: QRect,
        text: str,
        *,
        font: str = "base",
        color: str = "text",
        align: Qt.AlignmentFlag = LEFT,
        bold: bool = False,
    ) -> int:
        """Paint ``text`` cut to ``rect`` and return how wide it came out."""
        face = self.theme.font("strong" if bold else font)
        metrics = QFontMetrics(face)
        cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, rect.width()))
        self.painter.setFont(face)
        self.painter.setPen(self.theme.color(self._text_color(color)))
        self.painter.drawText(rect, align, cut)
        return metrics.horizontalAdvance(cut)

    def width(self, text: str, font: str = "base") -> int:
        """Return how wide ``text`` is."""
        return QFontMetrics(self.theme.font(font)).horizontalAdvance(text)

    def icon(self, center: QPointF, name: str, color: str, size: int = 16) -> None:
        """Paint an icon around ``center``."""
        rect = QRectF(center.x() - size / 2, center.y() - size / 2, size, size)
        font = self.theme.icon_font
        draw_glyph(self.painter, rect, font.family, font.glyph(name), self.theme.color(color))

    def badge(self, rect: QRect, text: str, *, filled: bool) -> None:
        """Paint an article's number in its box; filled for the chosen article."""
        radius = self.theme.radius("badge")
        self.painter.save()
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = self.theme.color("accent" if filled else "border_strong")
        self.painter.setPen(QPen(edge, 1))
        self.painter.setBrush(edge if filled else self.theme.color("surface"))
        self.painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        self.painter.setFont(self.theme.font("chip" if filled else "hint"))
        self.painter.setPen(self.theme.color("on_accent" if filled else "text_2"))
        self.painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
        self.painter.restore()

    def count(self, right: int, middle: int, text: str) -> int:
        """Paint a count in its pill, ending at ``right``, and return its left edge."""
        width = max(18, self.width(text, "hint") + 10)
        rect = QRectF(right - width, middle - 8, width, 16)
        self.painter.save()
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.theme.color("selection_inactive"))
        self.painter.drawRoundedRect(rect, 8, 8)
        self.painter.setPen(self.theme.color("text_2"))
        self.painter.setFont(self.theme.font("hint"))
        self.painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
        self.painter.restore()
        return right - width

    def line(self, left: int, right: int, y: int, color: str = "divider") -> None:
        """Paint a line of one pixel."""
        self.painter.fillRect(QRect(left, y, right - left, 1), self.theme.color(color))

    def _text_color(self, color: str) -> str:
        # On the selection the grey of secondary text would fall under 4.5:1.
        return "selection_text" if self._on_selection and color in ("text", "text_2", "text_3") else color
