"""Lays a line that is set downwards level, so that it can be read like any other. Runs in the reading process."""

from itertools import pairwise
from typing import Any, TypeAlias

import numpy as np

from xingxian_editor.page_import.ocr.ink import ink_of

Pixels: TypeAlias = Any
_REACH = 0.3


def cell_edges(ink: Pixels, cells: int) -> list[int]:
    """Return where the characters of a line set downwards begin, and where the last one ends.

    Each cut is made where the least ink is, near to where even spacing would put it.
    """
    rows = ink.sum(axis=1)
    height = len(rows)
    step = height / cells
    edges = [0]
    for number in range(1, cells):
        middle = number * step
        start = max(edges[-1] + 1, round(middle - _REACH * step))
        end = min(height - 1, round(middle + _REACH * step))
        if end <= start:
            return [round(at * step) for at in range(cells + 1)]
        lowest = rows[start:end].min()
        places = np.flatnonzero(rows[start:end] == lowest) + start
        edges.append(int(places[np.abs(places - middle).argmin()]))
    return [*edges, height]


def set_level(standing: Pixels) -> Pixels:
    """Cut a line that is set downwards into its characters and put them side by side."""
    height, width = standing.shape[:2]
    cells = max(1, round(height / width))
    edges = cell_edges(ink_of(standing), cells)
    side = max(width, max(after - before for before, after in pairwise(edges)))
    paper = np.median(standing.reshape(-1, standing.shape[2]), axis=0).astype(standing.dtype)
    level = np.empty((side, side * cells, standing.shape[2]), standing.dtype)
    level[:] = paper
    for number, (start, end) in enumerate(pairwise(edges)):
        cell = standing[start:end]
        top, left = (side - cell.shape[0]) // 2, number * side + (side - width) // 2
        level[top : top + cell.shape[0], left : left + width] = cell
    return level
