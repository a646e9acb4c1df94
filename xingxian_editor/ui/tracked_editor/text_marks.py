"""What is marked in an article besides its changes: findings, notes, queries, signs, what was searched."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from xingxian_editor.checks.finding import Finding
from xingxian_editor.page.correction import Correction
from xingxian_editor.page.note import Note
from xingxian_editor.page.page import Page
from xingxian_editor.page.place import Part, Place
from xingxian_editor.page.query import Query
from xingxian_editor.page.source import Anchor, SourceRange
from xingxian_editor.page.span import Span
from xingxian_editor.ui.tracked_editor.article_text import ArticleText


class MarkKind(Enum):
    """What a mark is; the later is drawn over the earlier."""

    LOST = "lost"
    ERROR = "error"
    WARNING = "warning"
    NOTICE = "notice"
    NOTE = "note"
    QUERY = "query"
    SIGN = "sign"
    LIT = "lit"
    MATCH = "match"
    CURRENT_MATCH = "current match"


_LINE_END = re.compile("\n")
FINDING_KINDS = frozenset({MarkKind.ERROR, MarkKind.WARNING, MarkKind.NOTICE})


@dataclass(frozen=True, slots=True)
class TextMark:
    """One stretch of marked text and what it is about."""

    kind: MarkKind
    span: Span
    about: Finding | Note | Query | Correction | None = None


def page_marks(text: ArticleText, page: Page) -> Iterator[TextMark]:
    """Yield what the page's records mark: lost glyphs, open notes, open queries, signs that change no text."""
    lost = tuple(SourceRange(j.source, at, at + 1) for j in page.joinings for at in j.lost)
    yield from _marks(text, MarkKind.LOST, lost, None)
    for note in page.notes:
        if not note.resolved:
            yield from _marks(text, MarkKind.NOTE, note.anchor, note)
    for query in page.queries:
        if query.open:
            yield from _marks(text, MarkKind.QUERY, query.anchor, query)
    for correction in page.corrections:
        if correction.anchor and correction.shows:
            yield from _marks(text, MarkKind.SIGN, correction.anchor, correction)


def _marks(
    text: ArticleText, kind: MarkKind, anchor: Anchor, about: Note | Query | Correction | None
) -> Iterator[TextMark]:
    return (TextMark(kind, span, about) for span in text.spans(anchor)) if anchor else iter(())


def anchor_marks(text: ArticleText, kind: MarkKind, anchor: Anchor) -> tuple[TextMark, ...]:
    """Return marks on source characters: what is lit, what was found."""
    return tuple(_marks(text, kind, anchor, None))


def finding_marks(text: ArticleText, part: Part, index: int, findings: Iterable[Finding]) -> Iterator[TextMark]:
    """Yield where findings stand that were made in what the article says finally."""
    lines = final_lines(text)
    for finding in findings:
        for place in (finding.where, *finding.also):
            if (place.part, place.index) == (part, index) and (place.field, place.item) in lines:
                span = _span(text, lines[place.field, place.item], place, finding.quoted)
                if span is not None:
                    yield TextMark(MarkKind(finding.severity.value), span, finding)


def final_lines(text: ArticleText) -> dict[tuple[str, int], Span]:
    """Return, by field and item as the corrected page counts them, where in the final text a line stands."""
    found: dict[tuple[str, int], Span] = {}
    counts: dict[str, int] = {}
    start = 0
    ledger = text.ledger
    ends = _marked_ends(text)
    for line, marked in zip(ledger.final.split("\n"), ends, strict=True):
        field = text.sections[text.section_at(ledger.to_original(marked))].field if text.sections else ""
        if line:
            number = counts.get(field, 0)
            counts[field] = number + 1
            found[field, number] = Span(start, start + len(line))
        start += len(line) + 1
    return found


def _marked_ends(text: ArticleText) -> list[int]:
    """Return the marked offsets of every line's end in the final text."""
    ends: list[int] = []
    at = 0
    for run in text.ledger.runs:
        if not run.dele:
            ends.extend(at + match.start() for match in _LINE_END.finditer(run.text))
        at += len(run.text)
    return [*ends, at]


def _span(text: ArticleText, line: Span, place: Place, quoted: str) -> Span | None:
    """Return the marked stretch of a place in a final line, or of what it quotes if that has moved."""
    ledger = text.ledger
    stands = line.of(ledger.final)
    start, end = place.start, max(place.start, place.end)
    if quoted and stands[start:end] != quoted:
        places = [at for at in range(len(stands)) if stands.startswith(quoted, at)]
        if not places:
            return None
        start = min(places, key=lambda at: abs(at - place.start))
        end = start + len(quoted)
    start, end = min(start, len(stands)), min(end, len(stands))
    if start == end:
        start, end = 0, len(stands)
    low = ledger.from_final(line.start + start, after_struck=True)
    return Span(low, max(low, ledger.from_final(line.start + end)))


def at_offset(marks: Iterable[TextMark], marked: int) -> Iterator[TextMark]:
    """Yield the marks that a marked offset is in or at the end of."""
    return (mark for mark in marks if mark.span.start <= marked <= mark.span.end)


def next_of(marks: Iterable[TextMark], marked: int, forward: bool) -> TextMark | None:
    """Return the mark after a marked offset, or before it; past the end the first again."""
    ordered = sorted(marks, key=lambda mark: mark.span)
    if not ordered:
        return None
    starts = [mark.span.start for mark in ordered]
    at = bisect_left(starts, marked + 1) if forward else bisect_left(starts, marked) - 1
    return ordered[at % len(ordered)]
