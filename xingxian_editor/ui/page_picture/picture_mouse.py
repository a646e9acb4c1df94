"""The mouse on the picture: what a press is, and what it becomes once it is dragged."""

from dataclasses import dataclass, field
from enum import Enum, auto

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication

from xingxian_editor.page.geometry import Box

LEAST_FRAME = 3.0


class Tool(Enum):
    """What a drag does."""

    SELECT = auto()
    BLOCK = auto()
    FRAME = auto()


class Press(Enum):
    """What a press has become."""

    NONE = auto()
    CLICK = auto()
    BAND = auto()
    MOVE = auto()
    DRAW = auto()
    PAN = auto()
    REFRAME = auto()


@dataclass(slots=True)
class PicturePress:
    """One press of a button until it is released.

    ``start`` is a place of the viewport, ``began`` of the page. ``band``: a drag selects what it
    goes over, also when it begins on a block; ``holds``: a drag moves the rectangle of a mark.
    """

    kind: Press = Press.NONE
    start: QPoint = field(default_factory=QPoint)
    last: QPoint = field(default_factory=QPoint)
    began: QPointF = field(default_factory=QPointF)
    block: int | None = None
    tool: Tool = Tool.SELECT
    band: bool = False
    holds: bool = False


def tool_of(modifiers: Qt.KeyboardModifier, chosen: Tool) -> Tool:
    """Return what a drag with these keys does: Alt draws a block, with Shift a frame."""
    if modifiers & Qt.KeyboardModifier.AltModifier:
        return Tool.FRAME if modifiers & Qt.KeyboardModifier.ShiftModifier else Tool.BLOCK
    return chosen


def dragged(press: PicturePress, to: QPoint) -> Press:
    """Return what a press is once the mouse is at ``to``."""
    if press.kind is not Press.CLICK:
        return press.kind
    if (to - press.start).manhattanLength() < QApplication.startDragDistance():
        return Press.CLICK
    if press.tool is not Tool.SELECT:
        return Press.DRAW
    if press.holds:
        return Press.REFRAME
    return Press.BAND if press.block is None or press.band else Press.MOVE


def frame_between(a: QPointF, b: QPointF, page: tuple[float, float]) -> Box:
    """Return the rectangle between two places, cut at the edges of the page."""
    left, right = sorted((min(max(a.x(), 0.0), page[0]), min(max(b.x(), 0.0), page[0])))
    top, bottom = sorted((min(max(a.y(), 0.0), page[1]), min(max(b.y(), 0.0), page[1])))
    return Box(left, top, right, bottom)


def worth_drawing(frame: Box) -> bool:
    """Say whether a frame is more than a slip of the hand."""
    return frame.width >= LEAST_FRAME and frame.height >= LEAST_FRAME
