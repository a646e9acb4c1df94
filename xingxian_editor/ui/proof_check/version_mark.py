"""A mark on one of the two pages of a proof check: lit characters with a number beside their column."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from xingxian_editor.page.geometry import Box
from xingxian_editor.page.source import Anchor
from xingxian_editor.ui.proof_check.check_looks import MarkLook

TAG_HEIGHT = 14
PAD = 4


@dataclass(frozen=True, slots=True)
class VersionMark:
    """``point``: the anchor only names the character that an insertion would follow.

    ``frames`` are rectangles round a picture or what of it changed, in shares of the page.
    """

    key: str
    tag: str
    anchor: Anchor
    point: bool
    look: MarkLook
    chosen: bool = False
    frames: tuple[Box, ...] = ()


def tag_width(tag: str, font: QFont) -> float:
    """Return how wide the box of a tag is, in pixels."""
    return QFontMetricsF(font).horizontalAdvance(tag) + 2 * PAD


def paint_tag(painter: QPainter, box: QRectF, mark: VersionMark, font: QFont, ground: QColor) -> None:
    """Paint a tag in its box."""
    color = QColor(mark.look.color)
    painter.setPen(QPen(color, 1.5 if mark.chosen else 1))
    painter.setBrush(color if mark.chosen else ground)
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.setFont(font)
    painter.setPen(ground if mark.chosen else color)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, mark.tag)


def mark_pen(mark: VersionMark, width: float = 1.0) -> QPen:
    """Return the pen round lit characters."""
    pen = QPen(QColor(mark.look.color), width * (2 if mark.chosen else 1))
    pen.setCosmetic(True)
    if mark.look.dashed and not mark.chosen:
        pen.setStyle(Qt.PenStyle.DashLine)
    return pen
