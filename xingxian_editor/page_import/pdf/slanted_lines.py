"""Lines that stand askew on the page: characters in one slanted row, whatever the file's order."""

import math
from collections.abc import Iterable, Sequence
from itertools import groupby

from xingxian_editor.page_import.pdf.raw_page import Glyph

_SAME_ROW = 0.5
_WIDEST_GAP = 1.6


def slanted_rows(glyphs: Iterable[Glyph]) -> list[list[Glyph]]:
    """Group turned characters to rows in reading order."""
    rows: list[list[Glyph]] = []
    for _, same in groupby(sorted(glyphs, key=_turn), key=_turn):
        placed = sorted(((*_along_and_across(glyph), glyph) for glyph in same), key=lambda p: p[1])
        row: list[tuple[float, float, Glyph]] = []
        for place in placed:
            if row and place[1] - row[-1][1] > _SAME_ROW * place[2].size:
                rows += _parted(row)
                row = []
            row.append(place)
        rows += _parted(row)
    return rows


def _turn(glyph: Glyph) -> int:
    return round(glyph.angle)


def _along_and_across(glyph: Glyph) -> tuple[float, float]:
    """Return how far along its row and how far across the rows the middle of a character stands."""
    x, y = (glyph.left + glyph.right) / 2, (glyph.top + glyph.bottom) / 2
    turn = math.radians(glyph.angle)
    return x * math.cos(turn) - y * math.sin(turn), x * math.sin(turn) + y * math.cos(turn)


def _parted(row: Sequence[tuple[float, float, Glyph]]) -> list[list[Glyph]]:
    """Cut a row where white is wider than a character."""
    parts: list[list[Glyph]] = []
    before = 0.0
    for along, _, glyph in sorted(row, key=lambda place: place[0]):
        if parts and along - before < _WIDEST_GAP * glyph.size:
            parts[-1].append(glyph)
        else:
            parts.append([glyph])
        before = along
    return parts
