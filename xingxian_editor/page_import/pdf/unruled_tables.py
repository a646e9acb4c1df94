"""Tables without rules: rows of short cells, many of them figures, that stand under each other."""

import re
from collections.abc import Sequence

from xingxian_editor.page.geometry import Box
from xingxian_editor.page_import.pdf.text_blocks import TextBlock
from xingxian_editor.page_import.pdf.text_line import TextLine

_LONGEST_CELL = 8
_LONGEST_ROW = 24
_SENTENCE = re.compile("[，。；！？“”]")
_FEWEST_CELLS = 3
_FEWEST_ROWS = 4
_MOST = 0.7
_FIGURES = 0.25
_WIDEST_GAP = 14.0


def unruled_tables(lines: Sequence[TextLine]) -> list[Box]:
    """Return where rows of at least three cells stand one below the other."""
    regions: list[Box] = []
    open_rows: list[list[TextLine]] = []
    for row in _rows([line for line in lines if len(line.text) <= _LONGEST_CELL and not line.vertical]):
        if open_rows and not _is_next(open_rows[-1], row):
            regions += _region(open_rows)
            open_rows = []
        open_rows.append(row)
    return regions + _region(open_rows)


def is_rows(block: TextBlock) -> bool:
    """Say whether the lines of a block are rows of figures: short, none a sentence, nearly all with numbers."""
    lines = [line.text for line in block.lines]
    if len(lines) < _FEWEST_ROWS or any(_SENTENCE.search(line) or len(line) > _LONGEST_ROW for line in lines):
        return False
    return sum(any(ch.isdigit() for ch in line) for line in lines) >= 0.8 * len(lines)


def row_blocks(blocks: Sequence[TextBlock]) -> list[TextBlock]:
    """Return the blocks that are rows of figures, and the columns of short cells that stand level with them."""
    rows = [block for block in blocks if is_rows(block)]
    beside = [block for block in blocks if block not in rows and any(_is_column_of(block, row) for row in rows)]
    return [*rows, *beside]


def _is_column_of(block: TextBlock, rows: TextBlock) -> bool:
    if block.vertical or len(block.lines) < _FEWEST_CELLS or any(_is_long(line.text) for line in block.lines):
        return False
    near = max(block.left - rows.right, rows.left - block.right) < _WIDEST_GAP * rows.size
    bases = [line.base for line in rows.lines]
    level = sum(any(abs(line.base - base) < 0.3 * rows.size for base in bases) for line in block.lines)
    return near and level >= 0.8 * len(block.lines)


def _is_long(text: str) -> bool:
    return len(text) > _LONGEST_CELL or bool(_SENTENCE.search(text))


def _rows(cells: Sequence[TextLine]) -> list[list[TextLine]]:
    """Return stretches of level cells, the upper first; wide white begins another stretch."""
    levels: list[list[TextLine]] = []
    for cell in sorted(cells, key=lambda cell: cell.base):
        if levels and cell.base - levels[-1][0].base < 0.25 * cell.size:
            levels[-1].append(cell)
        else:
            levels.append([cell])
    found = []
    for level in levels:
        row: list[TextLine] = []
        for cell in sorted(level, key=lambda cell: cell.left):
            if row and cell.left - row[-1].right > _WIDEST_GAP * cell.size:
                found.append(row)
                row = []
            row.append(cell)
        found.append(row)
    return sorted(
        (row for row in found if len(row) >= _FEWEST_CELLS), key=lambda row: (round(row[0].left), row[0].base)
    )


def _is_next(above: Sequence[TextLine], row: Sequence[TextLine]) -> bool:
    size = row[0].size
    aligned = sum(any(_aligned(cell, other) for other in above) for cell in row)
    return 0 < row[0].base - above[0].base < 2.8 * size and aligned >= _FEWEST_CELLS


def _region(rows: Sequence[Sequence[TextLine]]) -> list[Box]:
    cells = _in_columns(rows)
    if len(rows) < _FEWEST_ROWS or not cells or any(_SENTENCE.search(cell.text) for cell in cells):
        return []
    figures = sum(any(ch.isdigit() for ch in cell.text) for cell in cells)
    if figures < _FIGURES * len(cells):
        return []
    return [
        Box(
            min(cell.left for cell in cells),
            min(cell.top for cell in cells),
            max(cell.right for cell in cells),
            max(cell.bottom for cell in cells),
        )
    ]


def _in_columns(rows: Sequence[Sequence[TextLine]]) -> list[TextLine]:
    """Return the cells that have others above or below them in most rows; what only stands level is no cell."""
    kept = [
        cell
        for row in rows
        for cell in row
        if sum(any(_aligned(cell, other) for other in others) for others in rows) >= _MOST * len(rows)
    ]
    return kept if len(kept) >= _FEWEST_CELLS * _MOST * len(rows) else []


def _aligned(one: TextLine, other: TextLine) -> bool:
    off = min(abs(one.left - other.left), abs(one.right - other.right), abs(one.middle - other.middle))
    return off < 0.5 * one.size
