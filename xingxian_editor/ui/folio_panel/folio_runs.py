"""The folio as printed, line by line, cut into the runs that say one fact each."""

from collections.abc import Iterator
from dataclasses import dataclass

from xingxian_editor.page.folio import Credit, Fact, Folio
from xingxian_editor.page.page import Page
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import Source, SourceRange
from xingxian_editor.page.span import Span


@dataclass(frozen=True, slots=True)
class FolioRun:
    """Characters of one source line. ``field`` names the fact they say; empty for what lies between."""

    text: str
    field: str
    range: SourceRange


@dataclass(frozen=True, slots=True)
class FolioLine:
    """One source line of the folio: its number in the file, and its runs."""

    number: int
    runs: tuple[FolioRun, ...]


def folio_lines(page: Page) -> tuple[FolioLine, ...]:
    """Return the printed folio of ``page``; blank lines are left out."""
    ranges = sorted(r for block in page.blocks if block.role is Role.FOLIO for r in block.ranges)
    facts = tuple(_fact_ranges(page.folio))
    lines = []
    for source in page.sources:
        within = [r for r in ranges if r.source == source.id]
        for line in source.lines() if within else ():
            whole = SourceRange(source.id, line.span.start, line.span.end)
            parts = [common.span for common in map(whole.common, within) if common]
            runs = tuple(run for part in _joined(parts) for run in _runs(source, part, facts))
            if any(run.text.strip() for run in runs):
                lines.append(FolioLine(line.number, runs))
    return tuple(lines)


def _joined(parts: list[Span]) -> list[Span]:
    joined: list[Span] = []
    for part in parts:
        if joined and joined[-1].end >= part.start:
            joined[-1] = Span(joined[-1].start, max(part.end, joined[-1].end))
        else:
            joined.append(part)
    return joined


def _runs(source: Source, part: Span, facts: tuple[tuple[str, SourceRange], ...]) -> Iterator[FolioRun]:
    whole = SourceRange(source.id, part.start, part.end)
    at = part.start
    hulls: dict[str, SourceRange] = {}
    for field, fact in facts:
        if common := whole.common(fact):
            known = hulls.get(field, common)
            hulls[field] = SourceRange(source.id, min(known.start, common.start), max(known.end, common.end))
    for field, hull in sorted(hulls.items(), key=lambda pair: pair[1]):
        start = max(hull.start, at)
        if at < start:
            yield _run(source, "", at, start)
        if start < hull.end:
            yield _run(source, field, start, hull.end)
        at = max(at, hull.end)
    if at < part.end:
        yield _run(source, "", at, part.end)


def _run(source: Source, field: str, start: int, end: int) -> FolioRun:
    return FolioRun(source.text[start:end], field, SourceRange(source.id, start, end))


def _fact_ranges(folio: Folio) -> Iterator[tuple[str, SourceRange]]:
    """Yield (field, range) of every printed fact; a credit's label and names say one thing."""
    for field in ("newspaper", "date", "weekday", "page_number", "section"):
        fact: Fact | None = getattr(folio, field)
        yield from ((field, r) for r in (fact.anchor if fact else ()))
    if folio.co_organisers:
        yield from _credit_ranges("co_organisers", folio.co_organisers)
    for credit in folio.credits:
        yield from _credit_ranges(f"credits.{credit.role}", credit)


def _credit_ranges(field: str, credit: Credit) -> Iterator[tuple[str, SourceRange]]:
    yield from ((field, r) for r in credit.anchor)
    yield from ((field, r) for name in credit.names for r in name.anchor)
