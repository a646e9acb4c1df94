"""Cuts lines where another part of the page begins inside them: 本报讯, （张明提）, 张明提 摄, （下转第二版）."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from xingxian_editor.page_import.bylines import (
    byline_after,
    dateline_end,
    is_byline,
    is_certain_byline,
    open_byline_after,
    open_tail_byline,
    tail_byline,
)
from xingxian_editor.page_import.captions import credit_start, is_credit
from xingxian_editor.page_import.folio_wording import (
    has_date,
    is_contact_line,
    is_folio_line,
    is_lone_date,
    may_be_folio_line,
)
from xingxian_editor.page_import.jump_lines import without_jumps
from xingxian_editor.page_import.lines import Segment, TextLine, between, whole
from xingxian_editor.page_import.wording import ends_sentence

_NARROWEST_COLUMN = 8.0
_FULL = 0.8
_END_MARK = re.compile(r"[（(](?:完|未完待续|待续)[）)]")


class Kind(Enum):
    """What the wording of a part of a line makes it."""

    TEXT = auto()
    FOLIO = auto()
    DATELINE = auto()
    BYLINE = auto()
    CREDIT = auto()
    JUMP = auto()
    CONTACT = auto()


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a line and what its wording makes it; ``certain`` when nothing else can be meant."""

    segment: Segment
    kind: Kind
    certain: bool = True


def parts_of(lines: list[TextLine]) -> list[Part]:
    """Return the parts of all lines in file order."""
    folio = _folio_lines(lines)
    parts: list[Part] = []
    open_bracket = False
    for at, line in enumerate(lines):
        if at in folio:
            parts.append(Part(whole(line), Kind.FOLIO))
            continue
        if _END_MARK.fullmatch(line.text) or (is_contact_line(line.text.strip()) and "：" in line.text):
            parts.append(Part(whole(line), Kind.CONTACT))
            continue
        following = _text_at(lines, at + 1)
        front, behind = without_jumps(line.text, _text_at(lines, at - 1), following)
        own = between(line, front, behind)
        parts.extend(_jump(line, 0, front))
        closed = 0
        if open_bracket:
            closed = max(own.text.find("）"), own.text.find(")")) + 1
            if 0 < closed <= 40:
                parts.append(Part(Segment(own, 0, closed), Kind.BYLINE))
            else:
                closed = 0
        cut, open_bracket = _cut(own, closed, following) if own.text.strip() else ([], False)
        parts.extend(cut)
        parts.extend(_jump(line, behind, len(line.text)))
    return parts


def _text_at(lines: list[TextLine], at: int) -> str:
    return lines[at].text if 0 <= at < len(lines) else ""


def _jump(line: TextLine, start: int, end: int) -> Iterator[Part]:
    if line.text[start:end].strip():
        yield _part(line, start, end, Kind.JUMP)


def _folio_lines(lines: list[TextLine]) -> set[int]:
    folio = {at for at, line in enumerate(lines) if is_folio_line(line.text)}
    lone = {at for at in folio if is_lone_date(lines[at].text)}
    if any(has_date(lines[at].text) for at in folio - lone):
        folio -= {at for at in lone if not {at - 1, at + 1} & folio}  # The date under a notice or a letter.
    full = max(_NARROWEST_COLUMN, _FULL * sorted(line.width for line in lines)[3 * len(lines) // 4]) if lines else 0.0
    grown = True
    while grown:
        near = {at + step for at in folio for step in (-1, 1)} - folio
        near = {at for at in near if 0 <= at < len(lines) and _may_join_folio(lines, at, folio)}
        # A line above the folio may be the end of a text that broke off inside a sentence.
        near = {
            at
            for at in near
            if at == 0
            or at - 1 in folio
            or is_contact_line(lines[at - 1].text)
            or not _runs_on(lines[at - 1], lines[at], full)
        }
        grown = bool(near)
        folio |= near
    return folio


def _may_join_folio(lines: list[TextLine], at: int, folio: set[int]) -> bool:
    if may_be_folio_line(lines[at].text):
        return True
    # The names of a role whose label closes the line above.
    return at - 1 in folio and lines[at - 1].text.endswith(("：", ":")) and is_byline(lines[at].text)


def _runs_on(before: TextLine, line: TextLine, full: float) -> bool:
    """Say whether a full line breaks off inside a sentence above a shorter one."""
    if before.width < full:
        return False
    return not ends_sentence(before.text) and before.width > line.width + 2 and not before.text.endswith(("）", ")"))


def _cut(line: TextLine, start: int, following: str) -> tuple[list[Part], bool]:
    text = line.text
    parts: list[Part] = []
    if not start:
        if is_credit(text):
            return [Part(whole(line), Kind.CREDIT)], False
        start = dateline_end(text)
        if not start and is_byline(text):
            return [Part(whole(line), Kind.BYLINE, is_certain_byline(text))], False
        if start:
            parts.append(Part(Segment(line, 0, start), Kind.DATELINE))
            after = byline_after(text, start)
            open_bracket = open_byline_after(text, start)
            if after == start and not open_bracket and is_byline(text[start:]):
                after = len(text)
            if after > start:
                parts.append(_part(line, start, after, Kind.BYLINE))
                start = after
            elif open_bracket:
                parts.append(_part(line, start, len(text), Kind.BYLINE))
                return parts, True
    parts_after, opened = _cut_tail(line, start, following)
    return parts + parts_after, opened


def _cut_tail(line: TextLine, start: int, following: str) -> tuple[list[Part], bool]:
    text = line.text
    end = len(text)
    for at, kind in ((credit_start(text), Kind.CREDIT), (tail_byline(text), Kind.BYLINE)):
        if start < at < end:
            return list(_two(line, start, at, kind)), False
    at = open_tail_byline(text, following)
    if start < at < end:
        return list(_two(line, start, at, Kind.BYLINE)), True
    return ([_part(line, start, end, Kind.TEXT)] if text[start:].strip() else []), False


def _two(line: TextLine, start: int, at: int, kind: Kind) -> Iterator[Part]:
    if line.text[start:at].strip():
        yield _part(line, start, at, Kind.TEXT)
    yield _part(line, at, len(line.text), kind)


def _part(line: TextLine, start: int, end: int, kind: Kind) -> Part:
    """Make a part without blanks at its edges."""
    text = line.text[start:end]
    return Part(Segment(line, start + len(text) - len(text.lstrip()), end - len(text) + len(text.rstrip())), kind)
