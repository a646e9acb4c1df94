"""Finds rules and pictures on the picture of a page: long thin strokes, and large areas that are no text.

Runs in the reading process.
"""

from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np

from xingxian_editor.page_import.ocr.opened_picture import OpenedPicture, Pixels
from xingxian_editor.page_import.ocr.picture_text import Edges, ReadLine

_THIN_POINTS = 4.0
_RULE_POINTS = 60.0
_COARSE = 6
_PAPER = 232
_LEAST_SIDE_POINTS = 60.0
_MOST_OF_PAGE = 0.5
_LEAST_FILLED = 0.55
_CHANGE = 5
_LEAST_CHANGED = 0.25


def drawn_things(picture: OpenedPicture, lines: Sequence[ReadLine]) -> tuple[tuple[Edges, ...], tuple[Edges, ...]]:
    """Return the rules and the pictures, in points."""
    grey = cv2.cvtColor(picture.pixels, cv2.COLOR_RGB2GRAY)
    pictures = tuple(
        part for part in _pictures(grey, lines, picture.points) if _is_textured(grey, part, picture.points)
    )
    dark = (grey < 170).astype(np.uint8)
    for part in pictures:
        left, top, right, bottom = (round(v / picture.points) for v in (part.left, part.top, part.right, part.bottom))
        dark[max(0, top) : bottom, max(0, left) : right] = 0
    length = max(20, round(_RULE_POINTS / picture.points))
    rules = [*_strokes(dark, (length, 1), picture.points), *_strokes(dark, (1, length), picture.points)]
    return tuple(rules), pictures


def _is_textured(grey: Pixels, part: Edges, points: float) -> bool:
    """Tell a photograph from a tint that text stands on: its greys change from spot to spot."""
    left, top, right, bottom = (max(0, round(v / points)) for v in (part.left, part.top, part.right, part.bottom))
    inside = grey[top:bottom, left:right]
    change = cv2.absdiff(inside, cv2.blur(inside, (9, 9)))
    return float((change > _CHANGE).mean()) > _LEAST_CHANGED


def _strokes(dark: Pixels, shape: tuple[int, int], points: float) -> list[Edges]:
    strokes = cv2.morphologyEx(dark, cv2.MORPH_OPEN, cv2.getStructuringElement(cv2.MORPH_RECT, shape))
    found = [_edges(row, points) for row in _components(strokes)]
    return [edges for edges in found if min(edges.right - edges.left, edges.bottom - edges.top) < _THIN_POINTS]


def _pictures(grey: Pixels, lines: Sequence[ReadLine], points: float) -> tuple[Edges, ...]:
    tinted = (grey < _PAPER).astype(np.uint8)
    for line in lines:
        _wipe(tinted, line, points)
    height, width = grey.shape
    coarse = cv2.resize(
        tinted * 255, (max(1, width // _COARSE), max(1, height // _COARSE)), interpolation=cv2.INTER_AREA
    )
    mask = cv2.morphologyEx((coarse > 90).astype(np.uint8), cv2.MORPH_CLOSE, np.ones((5, 5), np.uint8))
    mask = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((5, 5), np.uint8))
    step = _COARSE * points
    page = width * height * points * points
    found = []
    for row in _components(mask):
        edges = _edges(row, step)
        across, down = edges.right - edges.left, edges.bottom - edges.top
        filled = float(row[cv2.CC_STAT_AREA]) * step * step / (across * down)
        if min(across, down) >= _LEAST_SIDE_POINTS and across * down < _MOST_OF_PAGE * page and filled > _LEAST_FILLED:
            found.append(edges)
    return tuple(found)


def _wipe(tinted: Pixels, line: ReadLine, points: float) -> None:
    """Take the print of a line away, with a little white about it."""
    along = [*(c.left for c in line.characters), *(c.right for c in line.characters)]
    across = (line.top, line.bottom)
    x, y = (across, along) if line.vertical else (along, across)
    left, right, top, bottom = (round(v / points) for v in (min(x), max(x), min(y), max(y)))
    tinted[max(0, top - 2) : bottom + 2, max(0, left - 2) : right + 2] = 0


def _components(mask: Pixels) -> Any:  # noqa: ANN401 - rows of counts that OpenCV gives
    _, _, rows, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    return rows[1:]


def _edges(row: Pixels, step: float) -> Edges:
    left, top = float(row[cv2.CC_STAT_LEFT]), float(row[cv2.CC_STAT_TOP])
    width, height = float(row[cv2.CC_STAT_WIDTH]), float(row[cv2.CC_STAT_HEIGHT])
    return Edges(left * step, top * step, (left + width) * step, (top + height) * step)
