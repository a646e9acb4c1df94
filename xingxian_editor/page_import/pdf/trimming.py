"""What the printing house cuts off: cut marks, colour bars and file names outside the page proper."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from xingxian_editor.page.geometry import Box
from xingxian_editor.page_import.pdf.raw_page import RawPage

_LEAST = 4.0
_MOST_CUT = 0.2
_SHORTEST, _LONGEST = 6.0, 60.0
_NEAR = 1.5
_BLEED = 1.0
_MOST_MARKS = 100
_MOST_TEXT = 0.05
_FILE_NAME = re.compile(r"\.(?:indd|fit|vjx|s\d\d|s[1-9]|pdf|ps|eps|cdr|qx[dp]|ai|psd|jd|xml)\b", re.IGNORECASE)


def trimmed(raw: RawPage, told: Box | None) -> None:
    """Drop what stands outside the page proper: outside the box that the file ``told`` of, or the cut marks draw."""
    page = Box(0.0, 0.0, raw.width, raw.height)
    cut = told if told is not None and _is_cut(told, page) else _of_marks(raw.rules, page)
    if cut is None:
        return
    inside = [g for g in raw.glyphs if cut.holds((g.left + g.right) / 2, (g.top + g.bottom) / 2)]
    outside = len(raw.glyphs) - len(inside)
    if outside > _MOST_MARKS and outside > _MOST_TEXT * len(raw.glyphs):
        return
    raw.cut = cut
    raw.glyphs[:] = inside
    for shapes in (raw.pictures, raw.boxes, raw.rules, raw.drawn):
        shapes[:] = [shape for shape in shapes if cut.overlaps(_fat(shape))]


def names_file(text: str) -> bool:
    """Say whether a line outside the text names the file that the page was made in."""
    return len(text) < 60 and bool(_FILE_NAME.search(text))


def _is_cut(box: Box, page: Box) -> bool:
    """Say whether it leaves a strip for marks, and most of the page."""
    least = min(box.left, box.top, page.right - box.right, page.bottom - box.bottom)
    strip = max(box.left, box.top, page.right - box.right, page.bottom - box.bottom)
    large = box.width > (1 - 2 * _MOST_CUT) * page.width and box.height > (1 - 2 * _MOST_CUT) * page.height
    return strip > _LEAST and least > -_LEAST and large


def _of_marks(rules: Sequence[Box], page: Box) -> Box | None:
    """Return the page that cut marks at its four corners draw, if there are such."""
    edge_x, edge_y = _MOST_CUT * page.width, _MOST_CUT * page.height
    short = [rule for rule in rules if _SHORTEST < max(rule.width, rule.height) < _LONGEST]
    at_edge = [r for r in short if _is_outside(r, edge_x, edge_y, page)]
    upright = [rule for rule in at_edge if rule.height > 4 * rule.width]
    level = [rule for rule in at_edge if rule.width > 4 * rule.height]
    lefts = _paired(upright, lambda r: r.left, lambda r: r.bottom < edge_y, page.width / 2)
    tops = _paired(level, lambda r: r.top, lambda r: r.right < edge_x, page.height / 2)
    if lefts is None or tops is None:
        return None
    box = Box(lefts[0] - _BLEED, tops[0] - _BLEED, lefts[1] + _BLEED, tops[1] + _BLEED)
    return box if _is_cut(box, page) else None


def _is_outside(rule: Box, edge_x: float, edge_y: float, page: Box) -> bool:
    side = rule.right < edge_x or rule.left > page.width - edge_x
    return side and (rule.bottom < edge_y or rule.top > page.height - edge_y)


def _paired(
    marks: Sequence[Box], place: Callable[[Box], float], first: Callable[[Box], bool], middle: float
) -> tuple[float, float] | None:
    """Return the innermost places on both sides at which a mark of either end of the page stands."""
    places = [
        place(one)
        for one in marks
        if first(one)
        for other in marks
        if not first(other) and abs(place(one) - place(other)) < _NEAR
    ]
    before, behind = [p for p in places if p < middle], [p for p in places if p > middle]
    return (max(before), min(behind)) if before and behind else None


def _fat(box: Box) -> Box:
    return replace(box, right=max(box.right, box.left + 0.1), bottom=max(box.bottom, box.top + 0.1))
