"""The column pieces that an article's lines stand in: each as wide as its lines are set."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import median

from xingxian_editor.export.geometry_lines import PrintedLine

ROOM_ABOVE_BASE = 0.8
"""Word sets a line of exact height with this share of it over the baseline."""
_SAME_EDGE_EMS = 1.1
_WHITE_PITCHES = 3.2


@dataclass(slots=True)
class ColumnPiece:
    """Lines below each other between the same two edges, in points."""

    lines: list[PrintedLine] = field(default_factory=list)
    left: float = 0.0
    right: float = 0.0
    pitch: float = 0.0

    @property
    def width(self) -> float:
        """From edge to edge."""
        return self.right - self.left

    @property
    def top(self) -> float:
        """Where its first line's room begins."""
        return self.lines[0].base - ROOM_ABOVE_BASE * self.pitch

    @property
    def height(self) -> float:
        """The room of all its lines."""
        return self.lines[-1].base - self.lines[0].base + self.pitch


def pitch_of(lines: Sequence[PrintedLine]) -> float:
    """Return how far the lines of running text stand from each other."""
    size = median(line.size for line in lines)
    steps = [
        after.base - line.base
        for line, after in itertools.pairwise(lines)
        if 0.9 * size < after.base - line.base < 2.4 * size
    ]
    return median(steps) if steps else 1.4 * size


def column_pieces(lines: Sequence[PrintedLine], pitch: float) -> tuple[ColumnPiece, ...]:
    """Cut lines in reading order into pieces: at a column's foot, and where a column changes its width."""
    pieces: list[ColumnPiece] = []
    for at, line in enumerate(lines):
        ends = at + 1 == len(lines) or lines[at + 1].opens
        if not pieces or not _goes_on(pieces[-1], line, ends, pitch):
            pieces.append(ColumnPiece(pitch=pitch))
        pieces[-1].lines.append(line)
        _learn(pieces[-1], line, ends)
    _fill_edges(pieces)
    return tuple(pieces)


def _goes_on(piece: ColumnPiece, line: PrintedLine, ends: bool, pitch: float) -> bool:
    last = piece.lines[-1]
    step = line.base - last.base
    if not 0.4 * pitch < step < _WHITE_PITCHES * pitch:
        return False
    edge = _SAME_EDGE_EMS * line.size
    left, right = min(p.box.left for p in piece.lines), max(p.box.right for p in piece.lines)
    if line.box.left > right or line.box.right < left:
        return False
    if line.box.left < left - 2.2 * line.size or (line.box.right > right + edge and piece.right):
        return False
    if piece.left and not line.opens and abs(line.box.left - piece.left) > edge:
        return False
    return not (piece.right and not ends and line.box.right < piece.right - 2 * edge)


def _learn(piece: ColumnPiece, line: PrintedLine, ends: bool) -> None:
    """Take the edges from lines that reach them: no first line has the left, no last one the right."""
    if not line.opens:
        piece.left = min(piece.left or line.box.left, line.box.left)
    if not ends:
        piece.right = max(piece.right, line.box.right)


def _fill_edges(pieces: Sequence[ColumnPiece]) -> None:
    """Give pieces without a full line the width that the others have."""
    widths = [piece.width for piece in pieces if piece.left and piece.right]
    usual = median(widths) if widths else 0.0
    for piece in pieces:
        left = min(line.box.left for line in piece.lines)
        right = max(line.box.right for line in piece.lines)
        size = piece.lines[0].size
        if not piece.left:
            known = [p.left for p in pieces if p.left and -0.5 * size < left - p.left < 2.6 * size]
            piece.left = min(known, key=lambda edge: abs(left - 2 * size - edge)) if known else left - _indent(piece)
        piece.left = min(piece.left, left)
        if not piece.right:
            known = [p.right for p in pieces if p.right and p.right >= right - 1 and abs(p.left - piece.left) < size]
            piece.right = max(known, default=max(right, piece.left + usual))
        piece.right = max(piece.right, right)


def _indent(piece: ColumnPiece) -> float:
    """Return by how much a lone first line is set in: two characters, where a column is wide enough to have it."""
    line = piece.lines[0]
    return 2 * line.size if line.opens and len(piece.lines) == 1 and len(line.text) > 4 else 0.0
