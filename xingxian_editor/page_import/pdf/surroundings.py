"""Boxes round text, and rules: the walls that articles keep to."""

from collections.abc import Sequence

from xingxian_editor.page.geometry import Box
from xingxian_editor.page_import.pdf.page_measure import PageMeasure
from xingxian_editor.page_import.pdf.raw_page import RawPage
from xingxian_editor.page_import.pdf.text_line import TextLine

_LARGEST = 0.62
_FEWEST_LINES = 4
_MEETS = 2.5


def wall_boxes(raw: RawPage, lines: Sequence[TextLine], measure: PageMeasure) -> list[Box]:
    """Return the boxes that hold running text, smallest first; frames of single heads are no walls."""
    area = raw.width * raw.height
    walls: list[Box] = []
    for box in sorted([*raw.boxes, *_of_four_rules(raw.rules)], key=lambda box: box.width * box.height):
        if box.width * box.height > _LARGEST * area or box.height < 4 * measure.body:
            continue
        if any(_alike(box, wall) for wall in walls):
            continue
        inside = [line for line in lines if _holds(box, line) and 0.75 < line.size / measure.body < 1.5]
        if len(inside) >= _FEWEST_LINES and not _cuts(box, lines):
            walls.append(box)
    return walls


def walls_of(lines: Sequence[TextLine], walls: Sequence[Box]) -> list[int]:
    """Return for every line the number of the innermost wall it is in, or -1."""
    return [next((n for n, wall in enumerate(walls) if _holds(wall, line)), -1) for line in lines]


def _holds(box: Box, line: TextLine) -> bool:
    return box.holds(line.middle, line.base - 0.35 * line.size)


def _cuts(box: Box, lines: Sequence[TextLine]) -> bool:
    """Say whether print runs over the box's upright edges: then it is a ground, no frame."""
    over = 0
    for line in lines:
        if box.top < line.base - 0.35 * line.size < box.bottom and not line.slanted:
            slack = 0.6 * line.size
            over += any(line.left + slack < edge < line.right - slack for edge in (box.left, box.right))
    return over > 0


def _alike(one: Box, other: Box) -> bool:
    edges = zip(
        (one.left, one.top, one.right, one.bottom), (other.left, other.top, other.right, other.bottom), strict=True
    )
    return all(abs(a - b) < 6 for a, b in edges)


def _of_four_rules(rules: Sequence[Box]) -> list[Box]:
    """Return the boxes that two level and two upright rules make."""
    level = [rule for rule in rules if rule.width > 40 and rule.height < 4]
    upright = [rule for rule in rules if rule.height > 40 and rule.width < 4]
    found: list[Box] = []
    if len(level) > 60 or len(upright) > 60:
        return found
    for top in level:
        sides = [u for u in upright if abs(u.top - top.top) < _MEETS]
        lefts = [u for u in sides if abs(u.left - top.left) < _MEETS]
        rights = [u for u in sides if abs(u.right - top.right) < _MEETS]
        for left in lefts:
            for right in rights:
                if left is not right and abs(left.bottom - right.bottom) < _MEETS and _closed(level, left, right):
                    found.append(Box(left.left, top.top, right.right, left.bottom))
    return found


def _closed(level: Sequence[Box], left: Box, right: Box) -> bool:
    return any(
        abs(rule.top - left.bottom) < _MEETS
        and abs(rule.left - left.left) < _MEETS
        and abs(rule.right - right.right) < _MEETS
        for rule in level
    )
