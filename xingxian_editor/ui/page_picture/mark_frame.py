"""The rectangle of a mark under the hand: by which side it is held, and where it goes."""

from dataclasses import dataclass, replace
from enum import Flag, auto

from PySide6.QtCore import QPointF, Qt

from xingxian_editor.page.geometry import Box
from xingxian_editor.ui.page_picture.picture_mouse import LEAST_FRAME


class Side(Flag):
    """Sides of a rectangle; none: all of it."""

    NONE = 0
    LEFT = auto()
    TOP = auto()
    RIGHT = auto()
    BOTTOM = auto()


_CURSORS = {
    Side.NONE: Qt.CursorShape.SizeAllCursor,
    Side.LEFT: Qt.CursorShape.SizeHorCursor,
    Side.RIGHT: Qt.CursorShape.SizeHorCursor,
    Side.TOP: Qt.CursorShape.SizeVerCursor,
    Side.BOTTOM: Qt.CursorShape.SizeVerCursor,
    Side.LEFT | Side.TOP: Qt.CursorShape.SizeFDiagCursor,
    Side.RIGHT | Side.BOTTOM: Qt.CursorShape.SizeFDiagCursor,
    Side.RIGHT | Side.TOP: Qt.CursorShape.SizeBDiagCursor,
    Side.LEFT | Side.BOTTOM: Qt.CursorShape.SizeBDiagCursor,
}


@dataclass(frozen=True, slots=True)
class Held:
    """A mark's rectangle, in points, held by some of its sides; ``number`` is the mark's correction."""

    number: int
    box: Box
    sides: Side = Side.NONE

    @property
    def cursor(self) -> Qt.CursorShape:
        """What the mouse shows over it."""
        return _CURSORS[self.sides]

    def dragged(self, by: QPointF, page: tuple[float, float]) -> Box:
        """Return the rectangle once it is dragged so far; it stays on the page and keeps a least size."""
        box, x, y = self.box, by.x(), by.y()
        if self.sides is Side.NONE:
            x = min(max(x, -box.left), page[0] - box.right)
            y = min(max(y, -box.top), page[1] - box.bottom)
            return Box(box.left + x, box.top + y, box.right + x, box.bottom + y)
        if Side.LEFT in self.sides:
            box = replace(box, left=min(max(box.left + x, 0.0), box.right - LEAST_FRAME))
        if Side.RIGHT in self.sides:
            box = replace(box, right=max(min(box.right + x, page[0]), box.left + LEAST_FRAME))
        if Side.TOP in self.sides:
            box = replace(box, top=min(max(box.top + y, 0.0), box.bottom - LEAST_FRAME))
        if Side.BOTTOM in self.sides:
            box = replace(box, bottom=max(min(box.bottom + y, page[1]), box.top + LEAST_FRAME))
        return box


def sides_at(box: Box, x: float, y: float, near: float) -> Side:
    """Return the sides of a rectangle that are as ``near`` to a place; a small one keeps room to be held whole."""
    across, down = (min(near, side / 4) for side in (box.width, box.height))
    sides = Side.NONE
    if abs(x - box.left) <= across:
        sides |= Side.LEFT
    elif abs(x - box.right) <= across:
        sides |= Side.RIGHT
    if abs(y - box.top) <= down:
        sides |= Side.TOP
    elif abs(y - box.bottom) <= down:
        sides |= Side.BOTTOM
    return sides
