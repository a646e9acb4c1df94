"""Reads the folio (报眉) out of the page's folio blocks: number, section, date, weekday, credits."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from xingxian_editor.page.folio import Credit, Fact, Folio
from xingxian_editor.page.names import names_in
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import read_block
from xingxian_editor.page.reading import Reading
from xingxian_editor.page.role import Role
from xingxian_editor.page.span import Span
from xingxian_editor.page.surnames import is_person_name
from xingxian_editor.page_import.folio_dates import date_value, page_number_value
from xingxian_editor.page_import.folio_wording import FolioKind, FolioPart, folio_parts
from xingxian_editor.page_import.wording import HAN

_HAS_HAN = re.compile(f"[{HAN}]")
_EDGES = " \t\u3000|｜/／·•-—_【】[]（）()《》<>:：,，。"


def read_folio(page: Page, kept: Folio) -> Folio:
    """Read the folio anew from the page's folio blocks; facts of ``kept`` that a person typed stay."""
    lines = [
        line
        for block in sorted(page.blocks, key=lambda b: b.ranges)
        if block.role is Role.FOLIO
        for line in read_block(page, block)
    ]
    return _with_typed(_read(lines), kept)


@dataclass(slots=True)
class _Draft:
    facts: dict[str, Fact] = field(default_factory=dict)
    credits: dict[str, Credit] = field(default_factory=dict)
    co_organisers: Credit | None = None
    rest: list[tuple[bool, Fact]] = field(default_factory=list)
    open_role: str = ""
    sharing: list[str] = field(default_factory=list)


def _read(lines: Iterable[Reading]) -> Folio:
    draft = _Draft()
    for line in lines:
        _read_line(line, draft)
    facts = draft.facts
    if "section" not in facts and draft.rest:
        # What stands beside the page number is the section sooner than anything else left over.
        facts["section"] = max(draft.rest, key=lambda pair: pair[0])[1]
    return Folio(
        facts.get("newspaper"),
        facts.get("date"),
        facts.get("weekday"),
        facts.get("page_number"),
        facts.get("section"),
        draft.co_organisers,
        tuple(draft.credits.values()),
    )


def _read_line(line: Reading, draft: _Draft) -> None:
    parts = folio_parts(line.text, beside_folio=True)
    edges = [0, *(part.end for part in parts)]
    stops = [*(part.start for part in parts), len(line.text)]
    for part, start, end in zip([None, *parts], edges, stops, strict=True):
        if part is None:
            start = _continue_credit(line, Span(start, end), draft)
        elif part.kind is FolioKind.ROLE:
            start = _add_credit(line, part, end, draft)
        elif part.kind is FolioKind.CO_ORGANISER:
            start = _add_co_organisers(line, part, end, draft)
        else:
            _add_fact(line, part, draft)
        beside_number = any(p.kind is FolioKind.PAGE_NUMBER and p.end in (start, start - 1) for p in parts)
        _add_rest(line, Span(min(start, end), end), beside_number, draft)


def _add_fact(line: Reading, part: FolioPart, draft: _Draft) -> None:
    if part.kind is FolioKind.DATE:
        name, value = "date", date_value(part.match)
    elif part.kind is FolioKind.PAGE_NUMBER:
        name, value = "page_number", page_number_value(part.match)
    elif part.kind in (FolioKind.WEEKDAY, FolioKind.NEWSPAPER):
        name, value = part.kind.name.lower(), re.sub(r"[\s《》]", "", part.match[0])
    else:
        return
    if name not in draft.facts or (draft.facts[name].value is None and value is not None):
        draft.facts[name] = _fact(line, Span(part.start, part.end), value)


def _add_credit(line: Reading, part: FolioPart, end: int, draft: _Draft) -> int:
    role = re.sub(r"\s", "", part.match["label"])
    label = line.anchor(Span(*part.match.span("label")))
    names, after = _names(line, Span(part.end, end))
    if not names and part.match[0].rstrip()[-1] in "/／、":
        # 责编/校对：… names one person for both; the names come with the last of them.
        draft.credits.setdefault(role, Credit(role, (), label))
        draft.sharing.append(role)
        return after
    for sharing in draft.sharing:
        draft.credits[sharing] = replace(draft.credits[sharing], names=names)
    draft.sharing.clear()
    known = draft.credits.get(role, Credit(role, (), label))
    draft.credits[role] = replace(known, names=(*known.names, *names))
    draft.open_role = "" if names else role
    return after


def _continue_credit(line: Reading, span: Span, draft: _Draft) -> int:
    """Take names for a role whose label closed the line above."""
    if not draft.open_role or not span:
        return span.start
    names, after = _names(line, span)
    credit = draft.credits[draft.open_role]
    if names and all(is_person_name(name.value or "") for name in names):
        draft.credits[draft.open_role] = replace(credit, names=names)
        draft.open_role = ""
        return after
    return span.start


def _names(line: Reading, span: Span) -> tuple[tuple[Fact, ...], int]:
    """Return the names in ``span`` and the offset after the last of them."""
    names: list[Fact] = []
    after = span.start
    for name, at in names_in(span.of(line.text)):
        stands = Span(span.start + at.start, span.start + at.end)
        if names and not is_person_name(name):
            break
        names.append(_fact(line, stands, name))
        after = stands.end
    return tuple(names), after


def _add_co_organisers(line: Reading, part: FolioPart, end: int, draft: _Draft) -> int:
    role = re.sub(r"\s", "", part.match["label"])
    names = [
        _fact(line, Span(part.end + m.start(), part.end + m.end()), m[0])
        for m in re.finditer(r"[^\s、，,/／;；|]+", line.text[part.end : end])
    ]
    known = draft.co_organisers or Credit(role, (), line.anchor(Span(*part.match.span("label"))))
    draft.co_organisers = replace(known, names=(*known.names, *names))
    return end


def _add_rest(line: Reading, span: Span, beside_number: bool, draft: _Draft) -> None:
    for match in re.finditer(r"\S+", span.of(line.text)):
        bare = match[0].strip(_EDGES)
        if 2 <= len(bare) <= 14 and _HAS_HAN.search(bare):
            start = span.start + match.start() + match[0].index(bare)
            fact = _fact(line, Span(start, start + len(bare)), bare)
            draft.rest.append((beside_number and not draft.rest, fact))


def _fact(line: Reading, span: Span, value: str | None) -> Fact:
    return Fact(value, span.of(line.text).strip(), line.anchor(span))


def _with_typed(read: Folio, kept: Folio) -> Folio:
    typed = {
        name: fact
        for name in ("newspaper", "date", "weekday", "page_number", "section")
        if (fact := getattr(kept, name)) and fact.typed_by
    }
    co_organisers = kept.co_organisers if _typed(kept.co_organisers) else read.co_organisers
    kept_credits = {credit.role: credit for credit in kept.credits if _typed(credit)}
    merged = [kept_credits.pop(credit.role, credit) for credit in read.credits]
    return replace(read, **typed, co_organisers=co_organisers, credits=(*merged, *kept_credits.values()))


def _typed(credit: Credit | None) -> bool:
    return bool(credit) and any(name.typed_by for name in credit.names)  # type: ignore[union-attr]
