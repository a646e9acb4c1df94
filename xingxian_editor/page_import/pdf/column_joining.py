"""Joins pieces of one line that wide white parts, where the lines about show that both are in one column."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from xingxian_editor.page_import.pdf.text_line import TextLine, line_of

_LONG = 8
_FEWEST = 3
_REACH = 6.0


@dataclass(slots=True)
class _Column:
    """Edges that several lines share, and how far up and down they do."""

    left: float
    right: float
    top: float
    bottom: float
    count: int
    size: float

    def holds(self, line: TextLine) -> bool:
        slack = 0.6 * self.size
        inside = line.left > self.left - slack and line.right < self.right + slack
        near = self.top - _REACH * self.size < line.base < self.bottom + _REACH * self.size
        return inside and near and abs(line.size - self.size) < 0.1 * self.size


def joined_in_columns(lines: Sequence[TextLine]) -> list[TextLine]:
    """Return the lines with neighbours joined that stand in the same narrowest column."""
    columns = sorted(_columns(lines), key=lambda column: column.right - column.left)
    rows: dict[int, list[TextLine]] = defaultdict(list)
    for line in lines:
        rows[round(line.base * 2)].append(line)
    joined: list[TextLine] = []
    for row in rows.values():
        if len(row) == 1:
            joined += row
            continue
        row.sort(key=lambda line: line.left)
        pieces = [row[0]]
        for line in row[1:]:
            column = next((c for c in columns if c.holds(pieces[-1])), None)
            if column is not None and column is next((c for c in columns if c.holds(line)), None):
                pieces[-1] = line_of([*pieces[-1].glyphs, *line.glyphs])
            else:
                pieces.append(line)
        joined += pieces
    return joined


def _columns(lines: Sequence[TextLine]) -> list[_Column]:
    found: dict[tuple[int, int, float], _Column] = {}
    for line in lines:
        if len(line.text) < _LONG:
            continue
        # Two grids, so that no edge falls between two cells in both.
        for off in (0.0, 0.5):
            key = (round(line.left / line.size + off), round(line.right / line.size + off), off)
            column = found.get(key)
            if column is None:
                found[key] = _Column(line.left, line.right, line.base, line.base, 1, line.size)
            else:
                column.count += 1
                column.top, column.bottom = min(column.top, line.base), max(column.bottom, line.base)
    often = [column for column in found.values() if column.count >= _FEWEST]
    return [column for column in often if not any(_is_part_of(column, other) for other in often)]


def _is_part_of(column: _Column, other: _Column) -> bool:
    """Say whether its lines are but the first, set in, or the last lines of another column's paragraphs."""
    if abs(column.size - other.size) > 0.1 * column.size or other.bottom < column.top or other.top > column.bottom:
        return False
    size = column.size
    set_in = abs(column.right - other.right) < 0.8 * size and 0.8 * size < column.left - other.left < 3 * size
    short = abs(column.left - other.left) < 0.8 * size and 0.8 * size < other.right - column.right < 4 * size
    return (set_in or short) and 2 * other.count >= column.count
