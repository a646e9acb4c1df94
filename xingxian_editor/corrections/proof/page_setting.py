"""The printed page as set text: lines and boxes from the places that a page's file tells, in millimetres."""

from collections.abc import Iterator, Mapping
from statistics import median

from xingxian_editor.corrections.proof.drawing import Area
from xingxian_editor.corrections.proof.setting import Key, SetCharacter, SetLine, Setting, with_lanes
from xingxian_editor.page.geometry import Geometry
from xingxian_editor.page.page import Page
from xingxian_editor.page.source import Source

MM = 25.4 / 72
_LEAST_EM, _MOST_EM = 1.8, 6.0


def placed_source(page: Page) -> Source | None:
    """Return the source whose characters have places, if there is one."""
    return next((source for source in page.sources if source.geometry is not None), None)


def page_setting(page: Page, margin: float) -> Setting | None:
    """Return the page as a setting with ``margin`` mm of white added at either side; None without places.

    The corner of the page is (0, 0): the added margins lie left of it and right of its width.
    """
    source = placed_source(page)
    if source is None or source.geometry is None:
        return None
    geometry = source.geometry
    lines = [line for line in _lines(source, geometry) if line.characters]
    width, height = geometry.width * MM, geometry.height * MM
    reach = Area(-margin, 0, width + margin, height)
    em = _body(lines)
    if not lines:
        return Setting((), Area(0, 0, width, height), reach, em, pictures=True)
    left = min(line.characters[0].left for line in lines)
    right = max(line.characters[-1].right for line in lines)
    area = Area(left, min(line.top for line in lines), right, max(line.bottom for line in lines))
    return with_lanes(Setting(tuple(lines), area, reach, em, pictures=True, aliases=_aliases(page)))


def _lines(source: Source, geometry: Geometry) -> Iterator[SetLine]:
    for line in source.lines():
        placed = [
            SetCharacter(source.text[at], box.left * MM, box.right * MM, (source.id, at))
            for at in range(line.span.start, min(line.span.end, len(geometry)))
            if (box := geometry.box(at))
        ]
        if not placed:
            continue
        offsets = [key[1] for character in placed if isinstance(key := character.key, tuple)]
        if _downward(geometry, offsets):
            for character, at in zip(placed, offsets, strict=True):
                yield _line((character,), geometry, [at])
        else:
            yield _line(tuple(sorted(placed, key=_left)), geometry, offsets)


def _left(character: SetCharacter) -> float:
    return character.left


def _downward(geometry: Geometry, offsets: list[int]) -> bool:
    hull = geometry.hull(offsets)
    return len(offsets) > 1 and hull is not None and hull.height > 1.5 * hull.width


def _line(characters: tuple[SetCharacter, ...], geometry: Geometry, offsets: list[int]) -> SetLine:
    boxes = [box for at in offsets if (box := geometry.box(at))]
    sizes = [geometry.size(at) for at in offsets]
    em = median(size if size > 0 else box.height for size, box in zip(sizes, boxes, strict=True)) * MM
    middle = median((box.top + box.bottom) / 2 for box in boxes) * MM
    return SetLine(characters, middle - em / 2, em, characters[0].left, characters[-1].right)


def _body(lines: list[SetLine]) -> float:
    sizes = [line.em for line in lines for _ in line.characters]
    return min(max(median(sizes), _LEAST_EM), _MOST_EM) if sizes else 3.5


def _aliases(page: Page) -> Mapping[Key, Key]:
    """Let what was typed for lost characters stand where they stood."""
    found: dict[Key, Key] = {}
    for source in page.sources:
        places = [(r.source, at) for r in source.stands_for for at in range(r.start, r.end)]
        for at in range(len(source.text) if places else 0):
            found[source.id, at] = places[min(at, len(places) - 1)]
    return found
