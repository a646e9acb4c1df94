"""Tells rules, boxes and pictures apart among the drawn things of a page."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from xingxian_editor.page.geometry import Box
from xingxian_editor.page_import.pdf.raw_page import RawPage

_THIN = 4.0
_SHORTEST = 14.0
_MANY_SEGMENTS = 24
_TOO_LARGE = 0.5
_FEWEST_CURVES = 8
_LARGEST_SIGN = 0.12
_LEAST_PICTURE = 7.0
"""Shorter side of a picture's place, in the size of body text."""
_LONGEST_PICTURE = 4.0


@dataclass(frozen=True, slots=True)
class Shape:
    """One drawn thing: its bounds, and of how many segments a path has."""

    box: Box
    picture: bool = False
    segments: int = 0


def sort_shapes(shapes: Sequence[Shape], raw: RawPage) -> None:
    """Fill rules, boxes and pictures of ``raw``; what covers half the page is its background."""
    area = raw.width * raw.height
    page = Box(0.0, 0.0, raw.width, raw.height)
    pictures: list[Box] = []
    for shape in shapes:
        box = _cut(shape.box, page)
        if box is None:
            continue
        if shape.picture:
            if box.width * box.height < _TOO_LARGE * area and min(box.width, box.height) > _THIN:
                pictures.append(box)
            continue
        if shape.segments >= _FEWEST_CURVES and _THIN < max(box.width, box.height) < _LARGEST_SIGN * raw.height:
            raw.drawn.append(box)
        if min(box.width, box.height) < _THIN:
            if max(box.width, box.height) >= _SHORTEST:
                raw.rules.append(box)
        elif shape.segments <= _MANY_SEGMENTS and min(box.width, box.height) > _SHORTEST:
            raw.boxes.append(box)
    raw.pictures.extend(_united(pictures))


def picture_places(boxes: Iterable[Box], texts: Sequence[Box], body: float) -> list[Box]:
    """Return the boxes that nothing is printed in, as large as a picture: its place is kept free there."""
    found: list[Box] = []
    for box in sorted(boxes, key=lambda box: box.width * box.height):
        short, long = sorted((box.width, box.height))
        if short < _LEAST_PICTURE * body or long > _LONGEST_PICTURE * short or any(map(box.overlaps, texts)):
            continue
        if not any(map(box.overlaps, found)):
            found.append(box)
    return found


def _cut(box: Box, page: Box) -> Box | None:
    cut = Box(
        max(box.left, page.left), max(box.top, page.top), min(box.right, page.right), min(box.bottom, page.bottom)
    )
    return cut if cut.right >= cut.left and cut.bottom >= cut.top else None


def _united(pictures: Iterable[Box]) -> list[Box]:
    """Join the strips and tiles that one picture is cut into."""
    united: list[Box] = []
    for picture in pictures:
        grown = True
        while grown:
            grown = False
            for other in united:
                if _one_picture(picture, other):
                    united.remove(other)
                    picture = picture.joined(other)
                    grown = True
                    break
        united.append(picture)
    return united


def _one_picture(one: Box, other: Box) -> bool:
    reach = Box(one.left - 0.6, one.top - 0.6, one.right + 0.6, one.bottom + 0.6)
    if not reach.overlaps(other):
        return False
    same_width = abs(one.left - other.left) < 1 and abs(one.right - other.right) < 1
    same_height = abs(one.top - other.top) < 1 and abs(one.bottom - other.bottom) < 1
    return same_width or same_height or _inside(one, other) or _inside(other, one)


def _inside(one: Box, other: Box) -> bool:
    return (
        one.left >= other.left - 1
        and one.right <= other.right + 1
        and one.top >= other.top - 1
        and one.bottom <= other.bottom + 1
    )
