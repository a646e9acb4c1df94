"""What stands on a page beside its articles: the folio, and tables with their titles."""

import re
from collections.abc import Iterable, Iterator, Sequence

from xingxian_editor.page.geometry import Box
from xingxian_editor.page_import.folio_wording import (
    ROLES,
    FolioKind,
    folio_parts,
    is_folio_line,
    may_be_folio_line,
)
from xingxian_editor.page_import.pdf.page_measure import PageMeasure
from xingxian_editor.page_import.pdf.raw_page import RawPage
from xingxian_editor.page_import.pdf.spacing import spaced_text
from xingxian_editor.page_import.pdf.text_line import TextLine, line_of
from xingxian_editor.page_import.pdf.trimming import names_file

_HEAD_ZONE = 0.14
_FOOT_ZONE = 0.065
_MAST_ZONE = 0.28
_PUBLISHED = re.compile(r"刊号|出版物号|CN\s?\d|邮发代号|总第|第\d+期|今日\d+版")
_LONGEST_CONTACTS = 120
_MOST_CONTACTS = 0.6
_SENTENCE = re.compile("[，。；！？]")
_TELLING = frozenset({FolioKind.DATE, FolioKind.WEEKDAY, FolioKind.ROLE})


def folio_lines(lines: Sequence[TextLine], raw: RawPage, measure: PageMeasure) -> list[TextLine]:
    """Return the lines of the folio: at the head or the foot of the page, and credits anywhere."""
    page = raw.proper
    upright = _without_file_names([line for line in lines if not line.slanted])
    head = [line for line in upright if line.bottom < page.top + _HEAD_ZONE * page.height]
    foot = [line for line in upright if line.base > page.bottom - _FOOT_ZONE * page.height]
    found = {id(line) for line in (*_band(head, True, upright), *_band(foot, False, upright))}
    mast = [line for line in upright if line.bottom < page.top + _MAST_ZONE * page.height]
    found.update(map(id, _contact_rows(mast, upright)))
    for line in upright:
        brief = len(line.text) < 60 and line.size < 1.5 * measure.body
        if brief and _names_makers(line) and not _is_in_text(line, upright):
            found.add(id(line))
    return [line for line in upright if id(line) in found]


def _without_file_names(lines: Sequence[TextLine]) -> list[TextLine]:
    """Return the lines without those that say in which file the page was made, and when."""
    bases = [line.base for line in lines if names_file(line.text)]
    if not bases:
        return list(lines)
    return [line for line in lines if not any(abs(line.base - base) < 0.3 * line.size for base in bases)]


def _band(zone: Sequence[TextLine], at_head: bool, lines: Sequence[TextLine]) -> Iterator[TextLine]:
    """Yield the lines of the zone that stand level with a telling line, or between it and the page's edge."""
    seeds = [line for line in zone if _is_seed(line) and not _is_in_text(line, lines)]
    if not seeds:
        return
    top, bottom = min(seed.top for seed in seeds), max(seed.bottom for seed in seeds)
    for line in zone:
        middle = (line.top + line.bottom) / 2
        level = min(line.bottom, bottom) - max(line.top, top) > 0.4 * min(line.height, bottom - top)
        outside = line.bottom <= bottom + 1 if at_head else line.top >= top - 1
        if (level or outside or top < middle < bottom) and not _SENTENCE.search(line.text):
            yield line


def _contact_rows(zone: Sequence[TextLine], lines: Sequence[TextLine]) -> Iterator[TextLine]:
    """Yield the lines under a newspaper's name that say how to reach it, and what stands in a row with them."""
    told = [line for line in zone if _tells_contacts(spaced_text(line)) and not _is_in_text(line, lines)]
    for line in zone:
        beside = any(abs(line.base - one.base) < 0.3 * one.size and abs(line.size - one.size) < 1 for one in told)
        if beside and not _SENTENCE.search(line.text) and not _is_in_text(line, lines):
            yield line


def _tells_contacts(text: str) -> bool:
    """Say whether most of the line is how to reach the paper, its number and who publishes it."""
    if len(text) > _LONGEST_CONTACTS or _SENTENCE.search(text) or not _PUBLISHED.search(text):
        return False
    asides = [part for part in folio_parts(text) if part.kind is FolioKind.ASIDE]
    return sum(part.end - part.start for part in asides) > _MOST_CONTACTS * len(text)


def _is_seed(line: TextLine) -> bool:
    text = spaced_text(line)
    if len(text) > 90 or _SENTENCE.search(text):
        return False
    if is_folio_line(text):
        return True
    parts = folio_parts(text)
    covered = sum(part.end - part.start for part in parts)
    return bool(_TELLING & {part.kind for part in parts}) and covered >= 0.35 * len(text)


def joined_rows(folio: Sequence[TextLine]) -> list[TextLine]:
    """Join folio lines of one row and type that only a blank parts: a label and its name belong together."""
    rows: list[TextLine] = []
    for line in sorted(folio, key=lambda line: (round(line.base), line.left)):
        last = rows[-1] if rows else None
        if last is not None and abs(last.base - line.base) < 0.2 * line.size and _is_next(last, line):
            rows[-1] = line_of([*last.glyphs, *line.glyphs])
        else:
            rows.append(line)
    return rows


def _is_next(last: TextLine, line: TextLine) -> bool:
    alike = abs(last.size - line.size) < 0.08 * line.size
    return alike and -0.5 * line.size < line.left - last.right < 1.6 * line.size


def _is_in_text(line: TextLine, lines: Sequence[TextLine]) -> bool:
    """Say whether a longer line of the same type stands right above or below it, as in running text."""
    return any(
        other is not line
        and abs(other.size - line.size) < 0.05 * line.size
        and 0.8 * line.size < abs(other.base - line.base) < 1.9 * line.size
        and min(other.right, line.right) - max(other.left, line.left) > 0.5 * line.width
        and len(other.text) >= 7
        and not _names_makers(other)
        and not may_be_folio_line(spaced_text(other))
        for other in lines
    )


def _names_makers(line: TextLine) -> bool:
    text = spaced_text(line)
    roles = [p for p in folio_parts(text) if p.kind is FolioKind.ROLE and "".join(p.match["label"].split()) in ROLES]
    return bool(roles) and roles[0].start <= 2 and is_folio_line(text) and (len(roles) > 1 or len(text) < 18)


def table_regions(raw: RawPage, lines: Sequence[TextLine]) -> list[Box]:
    """Return where tables stand: rules that touch each other, four level and two upright ones at least."""
    regions = []
    for group in _touching([*raw.rules, *(box for box in raw.boxes if _is_cell(box, raw))]):
        level = len({round(y) for box in group for y in _level_edges(box)})
        upright = len({round(x) for box in group for x in _upright_edges(box)})
        region = _hull(group)
        if level >= 4 and upright >= 2 and _is_tabular(region, lines):
            regions.append(region)
    return regions


def _is_cell(box: Box, raw: RawPage) -> bool:
    return box.width * box.height < 0.12 * raw.width * raw.height


def _level_edges(box: Box) -> tuple[float, ...]:
    if box.height < 4:
        return (box.top,) if box.width > 8 else ()
    return (box.top, box.bottom) if box.width >= 4 else ()


def _upright_edges(box: Box) -> tuple[float, ...]:
    if box.width < 4:
        return (box.left,) if box.height > 4 else ()
    return (box.left, box.right) if box.height >= 4 else ()


def _touching(boxes: Iterable[Box]) -> list[list[Box]]:
    groups: list[tuple[Box, list[Box]]] = []
    for box in boxes:
        reach = Box(box.left - 2, box.top - 2, box.right + 2, box.bottom + 2)
        members, hull, apart = [box], box, []
        for other_hull, other in groups:
            if reach.overlaps(other_hull) and any(reach.overlaps(_fat(one)) for one in other):
                members += other
                hull = hull.joined(other_hull)
            else:
                apart.append((other_hull, other))
        groups = [*apart, (hull, members)]
    return [members for _, members in groups]


def _fat(box: Box) -> Box:
    return Box(box.left, box.top, max(box.right, box.left + 0.1), max(box.bottom, box.top + 0.1))


def _hull(boxes: Sequence[Box]) -> Box:
    hull = boxes[0]
    for box in boxes[1:]:
        hull = hull.joined(box)
    return hull


def _is_tabular(region: Box, lines: Sequence[TextLine]) -> bool:
    """Say whether what stands in it are cells: short, and hardly a sentence among them."""
    inside = [line for line in lines if region.holds(line.middle, line.base - 0.4 * line.size)]
    long = sum(len(line.text) > 14 or bool(_SENTENCE.search(line.text)) for line in inside)
    return len(inside) >= 6 and long <= 0.2 * len(inside)


def table_lines(regions: Sequence[Box], lines: Sequence[TextLine], measure: PageMeasure) -> dict[int, int]:
    """Return for the lines of tables, by ``id``, the number of their region; titles and sources count in."""
    found: dict[int, int] = {}
    for number, region in enumerate(regions):
        reach = Box(region.left - 2, region.top - 2, region.right + 2, region.bottom + 2)
        for line in lines:
            inside = reach.holds(line.middle, line.base - 0.4 * line.size)
            within = line.left > region.left - measure.body and line.right < region.right + measure.body
            if inside or (within and (_is_title(line, region) or _is_source(line, region, measure))):
                found.setdefault(id(line), number)
    return found


def _is_title(line: TextLine, region: Box) -> bool:
    return -0.5 * line.size < region.top - line.bottom < 1.1 * line.size and len(line.text) < 24


def _is_source(line: TextLine, region: Box, measure: PageMeasure) -> bool:
    small = line.size < 0.97 * measure.body or "来源" in line.text
    return small and -1 < line.top - region.bottom < 3.6 * measure.body and len(line.text) < 30
