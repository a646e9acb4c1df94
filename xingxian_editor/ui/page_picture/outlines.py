"""The outline of a block on the page: one closed shape for every column it runs through."""

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from xingxian_editor.page.geometry import Box
from xingxian_editor.page.source import Anchor, Source
from xingxian_editor.ui.page_picture.strokes import Stroke, strokes_of

PAD = 0.14
SNAP = 0.8
NOTCH = 2.5
LEADING = 1.7
Corner = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a block without a gap. ``corners`` go round it, in points; ``box`` is its hull."""

    corners: tuple[Corner, ...]
    box: Box

    def holds(self, x: float, y: float) -> bool:
        """Say whether a point is inside."""
        return self.box.holds(x, y) and (len(self.corners) == 4 or _inside(self.corners, x, y))

    @property
    def area(self) -> float:
        """Of its hull: the smaller of two pieces lies on top."""
        return self.box.width * self.box.height


@dataclass(frozen=True, slots=True)
class Outline:
    """Where a block stands: its pieces and its printed lines, both in reading order."""

    pieces: tuple[Piece, ...] = ()
    strokes: tuple[Stroke, ...] = ()

    def holds(self, x: float, y: float) -> bool:
        """Say whether a point is inside one of the pieces."""
        return any(piece.holds(x, y) for piece in self.pieces)


def outline_of(sources: Mapping[int, Source], ranges: Anchor) -> Outline:
    """Return the outline of source ranges; it has no pieces where no character has a place."""
    strokes = strokes_of(sources, ranges)
    return Outline(tuple(_piece(group) for group in _groups(strokes)), strokes)


def box_piece(box: Box) -> Piece:
    """Return a piece that is just a rectangle."""
    corners = ((box.left, box.top), (box.right, box.top), (box.right, box.bottom), (box.left, box.bottom))
    return Piece(corners, box)


def _groups(strokes: Sequence[Stroke]) -> list[list[Stroke]]:
    groups: list[list[Stroke]] = []
    for stroke in strokes:
        if groups and _continues(groups[-1], stroke):
            groups[-1].append(stroke)
        else:
            groups.append([stroke])
    return groups


def _continues(group: Sequence[Stroke], stroke: Stroke) -> bool:
    """Say whether a stroke stands right after the group: beneath it, or on its last line."""
    last = group[-1]
    alone = 1 in (last.end - last.start, stroke.end - stroke.start)
    if last.vertical is not stroke.vertical and not alone:
        return False
    turn = _turned if last.vertical or stroke.vertical else _same
    return _next_to(turn(last.box), turn(stroke.box), max(last.em, stroke.em))


def _next_to(last: Box, box: Box, em: float) -> bool:
    if abs((box.top + box.bottom) - (last.top + last.bottom)) < em:
        return -em < box.left - last.right < 3 * em
    overlap = min(last.right, box.right) - max(last.left, box.left)
    beneath = box.bottom > last.bottom and box.top - last.bottom < LEADING * em
    return beneath and overlap > 0.3 * min(last.width, box.width)


def _piece(group: Sequence[Stroke]) -> Piece:
    vertical = any(stroke.vertical for stroke in group)
    turn, back = (_turned, _turned_back) if vertical else (_same, _same_corner)
    lines = _lines([turn(stroke.box) for stroke in group])
    em = sorted(stroke.em for stroke in group)[len(group) // 2]
    corners = tuple(back(corner) for corner in _corners(lines, em))
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    return Piece(corners, Box(min(xs), min(ys), max(xs), max(ys)))


def _lines(boxes: Sequence[Box]) -> list[Box]:
    """Join what stands on one line, as when a block leaves out something in the middle of it."""
    lines: list[Box] = []
    for box in boxes:
        if lines and abs((box.top + box.bottom) - (lines[-1].top + lines[-1].bottom)) < min(box.height, 99.0):
            lines[-1] = lines[-1].joined(box)
        else:
            lines.append(box)
    return lines


def _corners(lines: Sequence[Box], em: float) -> tuple[Corner, ...]:
    pad = PAD * em
    lefts = _edge([line.left for line in lines], em, first=True)
    rights = [-x for x in _edge([-line.right for line in lines], em, first=False)]
    tops = [lines[0].top - pad]
    tops += [(above.bottom + below.top) / 2 for above, below in itertools.pairwise(lines)]
    bottoms = [*tops[1:], lines[-1].bottom + pad]
    down: list[Corner] = []
    up: list[Corner] = []
    for left, right, top, bottom in zip(lefts, rights, tops, bottoms, strict=True):
        _step(down, right + pad, top, bottom)
        _step(up, left - pad, top, bottom)
    return (*down, *reversed(up))


def _step(side: list[Corner], x: float, top: float, bottom: float) -> None:
    """Go on along one side: straight where the edge stays, in a step where it moves."""
    if side and side[-1][0] == x:
        side[-1] = (x, bottom)
    else:
        side += [(x, top), (x, bottom)]


def _edge(xs: Sequence[float], em: float, first: bool) -> list[float]:
    """Straighten a left edge (a right one comes negated).

    Indents and short lines within are filled up to the column's edge; the begin of the first
    line, or the end of the last, stays where it is when another block shares the line with it.
    """
    widened = [min(xs[max(0, at - 1) : at + 2]) for at in range(len(xs))]
    filled = [max(widened[max(0, at - 1) : at + 2]) for at in range(len(xs))]
    outer = min(filled)
    edge = [outer if x - outer < SNAP * em else x for x in filled]
    open_end = 0 if first else len(xs) - 1
    if len(xs) > 1 and xs[open_end] - edge[open_end] > NOTCH * em:
        edge[open_end] = xs[open_end]
    return edge


def _turned(box: Box) -> Box:
    """Turn a page of vertical lines so that they run across, the first on top."""
    return Box(box.top, -box.right, box.bottom, -box.left)


def _turned_back(corner: Corner) -> Corner:
    return -corner[1], corner[0]


def _same(box: Box) -> Box:
    return box


def _same_corner(corner: Corner) -> Corner:
    return corner


def _inside(corners: Sequence[Corner], x: float, y: float) -> bool:
    inside = False
    for (ax, ay), (bx, by) in zip(corners, (*corners[1:], corners[0]), strict=True):
        if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
            inside = not inside
    return inside
