"""Arithmetic of what corrections strike: as few ranges as can be, the rest of one, two together."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from xingxian_editor.corrections.hidden_gaps import replaced_by
from xingxian_editor.page.changed_text import Struck
from xingxian_editor.page.page import Page
from xingxian_editor.page.source import Anchor, SourceRange


def in_few(page: Page, ranges: Iterable[SourceRange]) -> Anchor:
    """Return ranges in source order; two with nothing but blanks between them, which no text has, are one."""
    found: list[SourceRange] = []
    for r in sorted(ranges):
        last = found[-1] if found else None
        if last and last.source == r.source and not page.source_by_id[r.source].text[last.end : r.start].strip():
            found[-1] = SourceRange(r.source, last.start, max(last.end, r.end))
        else:
            found.append(r)
    return tuple(found)


def beyond(page: Page, whole: Struck, part: Struck) -> Struck:
    """Return what ``whole`` strikes beyond ``part``; blanks that remain between ranges do not count."""
    minus = (*part.ranges, *replaced_by(page, part.ranges))
    ranges = tuple(r for one in whole.ranges for r in _rest(one, minus))
    sources = page.source_by_id
    seen = (r for r in ranges if r.source not in sources or r.span.of(sources[r.source].text).strip())
    return replace(whole, ranges=tuple(seen), glyphs=tuple(g for g in whole.glyphs if g not in part.glyphs))


def both(page: Page, one: Struck, other: Struck) -> Struck:
    """Return what the two strike together."""
    known = [r for r in one.ranges if r.source in page.source_by_id]
    unknown = tuple(r for r in one.ranges if r.source not in page.source_by_id)
    ranges = (*in_few(page, (*known, *other.ranges)), *unknown)
    return Struck(one.id, ranges, (*one.glyphs, *(g for g in other.glyphs if g not in one.glyphs)))


def _rest(r: SourceRange, minus: Iterable[SourceRange]) -> Iterator[SourceRange]:
    at = r.start
    for other in sorted(minus):
        if common := r.common(other):
            if at < common.start:
                yield SourceRange(r.source, at, common.start)
            at = max(at, common.end)
    if at < r.end:
        yield SourceRange(r.source, at, r.end)
