"""Counts the characters of a page as a scoring profile says: by area, by the size of the paper, or as printed."""

import statistics
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from xingxian_editor.checks.error_rate.profile import Counting, Profile
from xingxian_editor.page.geometry import Box, Geometry
from xingxian_editor.page.page import Page
from xingxian_editor.page.source import FILE_SOURCE, SourceKind

BROADSHEET_FRONT, BROADSHEET = 8_000, 10_000
"""Nominal characters of a broadsheet's front page, and of its other pages; a tabloid page has half."""

_BROADSHEET_WIDTH = 330
_FEWEST = 200
_MOST_LEADING = 2.5


@dataclass(frozen=True, slots=True)
class CharacterCount:
    """How many characters, and in words how they were counted."""

    characters: int
    how: str


def characters_of(page: Page, profile: Profile, width_mm: float = 390) -> CharacterCount:
    """Return the characters of a page; ``width_mm`` is that of the newspaper's page."""
    if profile.counting is Counting.NOMINAL:
        return _nominal(page, width_mm)
    if profile.counting is Counting.AREA and (area := _area(page)):
        return _by_area(area, profile)
    return CharacterCount(printed_characters(page), "版上实有的字")


def together(counts: Iterable[CharacterCount]) -> CharacterCount:
    """Return the characters of several pages."""
    every = tuple(counts)
    return CharacterCount(sum(count.characters for count in every), "；".join(dict.fromkeys(c.how for c in every)))


def printed_characters(page: Page) -> int:
    """Return how many characters the page has, blanks not counted."""
    return sum(len("".join(source.text.split())) for source in page.sources)


def _nominal(page: Page, width_mm: float) -> CharacterCount:
    number = (page.folio.page_number.value or "") if page.folio.page_number else ""
    front = number.lstrip("A0") == "1"
    whole = BROADSHEET_FRONT if front else BROADSHEET
    broadsheet = width_mm >= _BROADSHEET_WIDTH
    name = f"{'对开' if broadsheet else '四开'}{'头版' if front else '版'}"
    return CharacterCount(whole if broadsheet else whole // 2, f"{name}核定字数")


@dataclass(frozen=True, slots=True)
class _Area:
    """The area set with text and pictures, in characters of the body type: so many a line, so many lines."""

    across: int
    down: int
    pictures: float


def _by_area(area: _Area, profile: Profile) -> CharacterCount:
    whole = area.across * area.down
    lost = area.pictures * float(1 - profile.work_picture)
    how = f"版面 {area.across} 字 × {area.down} 行"
    if area.pictures:
        how += f"，图片按面积的 {profile.work_picture * 100:.0f}%"
    return CharacterCount(round(whole - lost), how)


def _area(page: Page) -> _Area | None:
    source = page.source_by_id.get(FILE_SOURCE)
    if source is None or source.kind is not SourceKind.PDF or source.geometry is None:
        return None
    return _measured(source.geometry, source.text)


@lru_cache(maxsize=8)
def _measured(geometry: Geometry, text: str) -> _Area | None:
    """Measure the page by its body type; None where there is too little of it."""
    sizes = Counter(round(geometry.size(at), 1) for at, character in enumerate(text) if not character.isspace())
    if sum(sizes.values()) < _FEWEST:
        return None
    size = sizes.most_common(1)[0][0]
    pitch = _pitch(geometry, text, size)
    hull = geometry.hull(at for at, character in enumerate(text) if not character.isspace())
    if hull is None or not pitch or not size:
        return None
    for picture in geometry.pictures:
        hull = hull.joined(picture)
    pictures = sum(box.width * box.height for box in _apart(geometry.pictures)) / (size * pitch)
    return _Area(round(hull.width / size), round(hull.height / pitch), pictures)


def _pitch(geometry: Geometry, text: str, size: float) -> float:
    """Return the distance of body lines: from one to the next below it in the same column."""
    lines = sorted(_body_lines(geometry, text, size), key=lambda box: (round(box.left / size), box.top))
    gaps = [
        below.top - above.top
        for above, below in pairwise(lines)
        if round(above.left / size) == round(below.left / size) and 0 < below.top - above.top < _MOST_LEADING * size
    ]
    return statistics.median(gaps) if gaps else 0.0


def _body_lines(geometry: Geometry, text: str, size: float) -> Iterator[Box]:
    start = 0
    for line in text.split("\n"):
        offsets = [at for at in range(start, start + len(line)) if not text[at].isspace()]
        if len(offsets) > 1 and round(geometry.size(offsets[0]), 1) == size and (box := geometry.hull(offsets)):
            yield box
        start += len(line) + 1


def _apart(boxes: Iterable[Box]) -> list[Box]:
    """Return the boxes without those that lie within another, which would count twice."""
    every = sorted(boxes, key=lambda box: -box.width * box.height)
    kept: list[Box] = []
    for box in every:
        if not any(other.holds(box.left, box.top) and other.holds(box.right, box.bottom) for other in kept):
            kept.append(box)
    return kept
