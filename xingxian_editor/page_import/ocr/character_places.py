"""Finds where each character of a read line stands, by its print. Runs in the reading process.

The engine tells the middle of a character to a quarter of its width; the white between the
characters tells the rest.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

import numpy as np

from xingxian_editor.page_import.ocr.ink import ink_of, print_depth, runs_of
from xingxian_editor.page_import.ocr.opened_picture import OpenedPicture, Pixels
from xingxian_editor.page_import.ocr.picture_text import ReadCharacter, ReadLine
from xingxian_editor.page_import.ocr.type_change import type_groups
from xingxian_editor.page_import.wording import is_han


@dataclass(frozen=True, slots=True)
class Decoded:
    """What the engine read in one cut: characters, their middles as shares of its width, how sure it is of each."""

    text: str
    shares: tuple[float, ...]
    sure: tuple[float, ...]

    @property
    def confidence(self) -> float:
        """How sure the engine is of the whole line."""
        return sum(self.sure) / len(self.sure) if self.sure else 0.0


@dataclass(frozen=True, slots=True)
class _Strip:
    """The print of a line, laid so that it runs from left to right, and where its corner is on the picture."""

    ink: Pixels
    along: float
    across: float
    start: int
    end: int


def lines_of_text(decoded: Decoded, box: Pixels, picture: OpenedPicture, vertical: bool) -> list[ReadLine]:
    """Return the line with its characters placed, in points; where its type changes, as several."""
    strip = _strip(box, picture.pixels, vertical)
    if strip is None:
        return []
    length = strip.ink.shape[1]
    edges = _edges([share * length for share in decoded.shares], strip)
    groups = [(0, len(edges))] if vertical else type_groups(decoded.text, edges, strip.ink)
    return [_line(decoded, edges, strip, group, picture.points, vertical) for group in groups]


def _line(
    decoded: Decoded,
    edges: Sequence[tuple[float, float]],
    strip: _Strip,
    group: tuple[int, int],
    points: float,
    vertical: bool,
) -> ReadLine:
    start, end = group
    text = decoded.text[start:end]
    characters = tuple(
        ReadCharacter(character, (strip.along + left) * points, (strip.along + right) * points, round(sure, 3))
        for character, (left, right), sure in zip(text, edges[start:end], decoded.sure[start:end], strict=True)
    )
    above, below = print_depth(strip.ink, edges[start][0], edges[end - 1][1])
    top, bottom = (strip.across + strip.start + above) * points, (strip.across + strip.start + below) * points
    return ReadLine(characters, top, bottom, _pitch(text, edges[start:end]) * points, vertical)


def _strip(box: Pixels, pixels: Pixels, vertical: bool) -> _Strip | None:
    height, width = pixels.shape[:2]
    left, top = np.floor(box.min(axis=0)).astype(int)
    right, bottom = np.ceil(box.max(axis=0)).astype(int)
    left, top = max(0, left), max(0, top)
    part = pixels[top : min(height, bottom), left : min(width, right)]
    if min(part.shape[:2]) < 2:
        return None
    ink = ink_of(part)
    along, across = (float(top), float(left)) if vertical else (float(left), float(top))
    ink = ink.T if vertical else ink
    band = _band(ink)
    return None if band is None else _Strip(ink[band[0] : band[1]], along, across, *band)


def _band(ink: Pixels) -> tuple[int, int] | None:
    """Return the rows of the line's own print: what stands by itself at the rims is of its neighbours."""
    depth = ink.shape[0]
    rows = runs_of(ink.any(axis=1))
    own = [run for run in rows if run[1] > 0.25 * depth and run[0] < 0.75 * depth] or rows
    return (own[0][0], own[-1][1]) if own else None


def _edges(middles: Sequence[float], strip: _Strip) -> list[tuple[float, float]]:
    """Return where the print of each character begins and ends."""
    columns = strip.ink.sum(axis=0)
    printed = np.flatnonzero(columns)
    if not len(printed):
        return [(middle - 0.5, middle + 0.5) for middle in middles]
    first, last = float(printed[0]), float(printed[-1] + 1)
    parts = [_parting(columns, before, after) for before, after in pairwise(middles)]
    lefts = [first, *(end for _, end in parts)]
    rights = [*(start for start, _ in parts), last]
    return [
        (left, right) if right > left else (middle - 0.5, middle + 0.5)
        for left, right, middle in zip(lefts, rights, middles, strict=True)
    ]


def _parting(columns: Pixels, before: float, after: float) -> tuple[float, float]:
    """Return the white between two characters: where the one ends and the other begins."""
    middle, reach = (before + after) / 2, max(2.0, 0.38 * (after - before))
    start, end = max(0, round(middle - reach)), min(len(columns), round(middle + reach) + 1)
    window = columns[start:end]
    if not len(window):
        return middle, middle
    least = window.min()
    runs = runs_of(window <= least)
    lengths = [(min(b, len(window)) - a, -abs((a + b) / 2 + start - middle), a, b) for a, b in runs]
    if least > 0:
        _, _, a, b = max(lengths, key=lambda run: run[1])
        return start + (a + b) / 2, start + (a + b) / 2
    _, _, a, b = max(lengths)
    left, right = start + a, start + b
    while left > before and not columns[left - 1]:
        left -= 1
    while right < after and right < len(columns) and not columns[right]:
        right += 1
    return float(left), float(right)


def _pitch(text: str, edges: Sequence[tuple[float, float]]) -> float:
    """Return the mean distance of Chinese characters that follow each other; 0 where there are too few."""
    steps = []
    pairs = zip(text, text[1:], edges, edges[1:], strict=False)
    for one, other, (left, right), (next_left, next_right) in pairs:
        if is_han(one) and is_han(other):
            steps.append((next_left + next_right - left - right) / 2)
    if len(steps) < 3:
        return 0.0
    usual = median(steps)
    near = [step for step in steps if abs(step - usual) < 0.3 * usual]
    return sum(near) / len(near) if near else usual
