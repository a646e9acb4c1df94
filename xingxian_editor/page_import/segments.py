"""Cuts lines where another part of the page begins inside them: 本报讯, （张明提）, 张明提 摄, （下转第二版）."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto

from xingxian_editor.page_import.adverts import is_advert
from xingxian_editor.page_import.bylines import (
    byline_after,
    byline_closes,
    dateline_end,
    is_byline,
    is_certain_byline,
    open_byline_after,
    open_report_after,
    open_tail_byline,
    photographer_start,
    tail_byline,
)
from xingxian_editor.page_import.captions import credit_start, is_credit, open_credit_start
from xingxian_editor.page_import.folio_lines import folio_lines
from xingxian_editor.page_import.folio_wording import is_contact_line, is_imprint
from xingxian_editor.page_import.jump_lines import guide_lines, without_jumps
from xingxian_editor.page_import.lines import Segment, TextLine, between, whole

_SHORTER = 3.0
_END_MARK = re.compile(r"[（(](?:完|未完待续|待续)[）)]")


class Kind(Enum):
    """What the wording of a part of a line makes it."""

    TEXT = auto()
    FOLIO = auto()
    DATELINE = auto()
    BYLINE = auto()
    CREDIT = auto()
    CAPTION = auto()
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
    folio = folio_lines(lines)
    guide = guide_lines([line.text for line in lines])
    parts: list[Part] = []
    open_byline = open_credit = False
    for at, line in enumerate(lines):
        if at in folio:
            parts.append(Part(whole(line), Kind.FOLIO))
            continue
        if at in guide:
            parts.append(Part(whole(line), Kind.JUMP))
            continue
        if _END_MARK.fullmatch(line.text) or _is_contact(line.text.strip()) or is_advert(line.text):
            parts.append(Part(whole(line), Kind.CONTACT))
            continue
        if open_credit:
            parts.append(Part(whole(line), Kind.CREDIT))
            open_credit = False
            continue
        below = lines[at + 1] if at + 1 < len(lines) else None
        following = below.text if below else ""
        front, behind = without_jumps(line.text, _text_at(lines, at - 1), following)
        own = between(line, front, behind)
        parts.extend(_jump(line, 0, front))
        closed = byline_closes(own.text) if open_byline else 0
        if closed:
            parts.append(Part(Segment(own, 0, closed), Kind.BYLINE))
        cut, open_byline = _cut(own, closed, below) if own.text.strip() else ([], False)
        parts.extend(cut)
        open_credit = bool(cut) and cut[-1].kind is Kind.CREDIT and not is_credit(cut[-1].segment.text)
        parts.extend(_jump(line, behind, len(line.text)))
    return parts


def _is_contact(text: str) -> bool:
    return is_contact_line(text) and ("：" in text or is_imprint(text))


def _text_at(lines: list[TextLine], at: int) -> str:
    return lines[at].text if 0 <= at < len(lines) else ""


def _jump(line: TextLine, start: int, end: int) -> Iterator[Part]:
    if line.text[start:end].strip():
        yield _part(line, start, end, Kind.JUMP)


def _cut(line: TextLine, start: int, below: TextLine | None) -> tuple[list[Part], bool]:
    text = line.text
    parts: list[Part] = []
    if not start:
        if is_credit(text):
            return [Part(whole(line), Kind.CREDIT)], False
        start = dateline_end(text)
        if not start and is_byline(text):
            return _names(line, 0, len(text), is_certain_byline(text)), False
        if start:
            parts.append(Part(Segment(line, 0, start), Kind.DATELINE))
            after = byline_after(text, start)
            opened = open_byline_after(text, start) or open_report_after(text, start, below.text if below else "")
            if after == start and not opened and _names_close_the_line(line, start, below):
                after = len(text)
            if after > start:
                parts.extend(_names(line, start, after))
                start = after
            elif opened:
                parts.append(_part(line, start, len(text), Kind.BYLINE))
                return parts, True
    parts_after, opened = _cut_tail(line, start, below.text if below else "")
    return parts + parts_after, opened


def _names_close_the_line(line: TextLine, start: int, below: TextLine | None) -> bool:
    """Say whether what follows a dateline is names. A line as wide as the next is full: 国际乒 goes on as 联."""
    rest = line.text[start:]
    return is_certain_byline(rest) or (is_byline(rest) and (below is None or line.width < below.width - _SHORTER))


def _cut_tail(line: TextLine, start: int, following: str) -> tuple[list[Part], bool]:
    text = line.text
    end = len(text)
    for at, kind in ((credit_start(text), Kind.CREDIT), (tail_byline(text), Kind.BYLINE)):
        if start < at < end:
            return list(_two(line, start, at, kind)), False
    at = open_credit_start(text, following)
    if start < at < end:
        return list(_two(line, start, at, Kind.CREDIT)), False
    at = open_tail_byline(text, following)
    if start < at < end:
        return list(_two(line, start, at, Kind.BYLINE)), True
    return ([_part(line, start, end, Kind.TEXT)] if text[start:].strip() else []), False


def _two(line: TextLine, start: int, at: int, kind: Kind) -> Iterator[Part]:
    if line.text[start:at].strip():
        yield _part(line, start, at, Kind.TEXT)
    if kind is Kind.BYLINE:
        yield from _names(line, at, len(line.text))
    else:
        yield _part(line, at, len(line.text), kind)


def _names(line: TextLine, start: int, end: int, certain: bool = True) -> list[Part]:
    """Make a byline; who took the photo (图/李四 behind 文/张三) is a credit of its own."""
    at = photographer_start(line.text[start:end])
    written = replace(_part(line, start, start + at, Kind.BYLINE), certain=certain)
    return [written, _part(line, start + at, end, Kind.CREDIT)] if start + at < end else [written]


def _part(line: TextLine, start: int, end: int, kind: Kind) -> Part:
    """Make a part without blanks at its edges."""
    text = line.text[start:end]
    return Part(Segment(line, start + len(text) - len(text.lstrip()), end - len(text) + len(text.rstrip())), kind)
