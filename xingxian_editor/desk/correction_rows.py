"""The corrections of a page as a list: where each stands, what it strikes and writes, in page order."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from xingxian_editor.corrections.tracked_article import TrackedArticle, finished_corrections
from xingxian_editor.page.correction import Correction
from xingxian_editor.page.page import Page
from xingxian_editor.page.place import Part
from xingxian_editor.page.source import Anchor, SourceRange

AROUND = 8
_LAST = 1 << 30


@dataclass(frozen=True, slots=True)
class CorrectionRow:
    """One correction. ``article`` is None where it stands in no article; ``at`` is an original offset there.

    ``before`` and ``after`` are some characters around, as they stand finally.
    """

    number: int
    correction: Correction
    part: Part | None
    index: int
    article: int | None
    at: int
    struck: str = ""
    written: str = ""
    before: str = ""
    after: str = ""


class CorrectionRows:
    """Lists the corrections of a page again and again: an article that stands as it stood is not looked through."""

    def __init__(self) -> None:
        self._articles: dict[int, TrackedArticle] = {}
        self._rows: dict[int, CorrectionRow] = {}

    def of(self, page: Page, articles: Sequence[TrackedArticle]) -> tuple[CorrectionRow, ...]:
        """Return every correction of the page, numbered in page order; those that stand nowhere come last.

        Those of the version before that are done and left nothing in this one are none of it.
        """
        found = {row.correction.id: row for article in articles for row in self._of_article(page, article)}
        over = finished_corrections(page)
        rest = (c for c in page.corrections if c.id not in found and c.id not in over)
        rows = (*found.values(), *(_elsewhere(page, articles, correction) for correction in rest))
        ordered = sorted(rows, key=lambda row: (row.part is None, row.part is Part.PHOTO, row.index, row.at))
        numbered = (row if row.number == at else replace(row, number=at) for at, row in enumerate(ordered, 1))
        self._articles = {article.id: article for article in articles}
        self._rows = {row.correction.id: row for row in numbered}
        return tuple(self._rows.values())

    def _of_article(self, page: Page, article: TrackedArticle) -> Iterable[CorrectionRow]:
        if self._articles.get(article.id) is not article:
            return _in_text(page, article)
        here = [c for record in article.ledger.records if (c := page.correction_by_id.get(record.id)) is not None]
        rows = [self._rows.get(correction.id) for correction in here]
        known = [row for row, c in zip(rows, here, strict=True) if row and row.correction is c]
        return known if len(known) == len(here) else _in_text(page, article)


def _in_text(page: Page, article: TrackedArticle) -> Iterator[CorrectionRow]:
    marked = article.ledger.marked if article.ledger.records else ""
    for record in article.ledger.records:
        correction = page.correction_by_id.get(record.id)
        if correction is not None:
            yield CorrectionRow(
                0,
                correction,
                article.part,
                article.index,
                article.id,
                record.original.start,
                record.struck,
                record.written,
                _line_end(marked[max(0, record.marked.start - AROUND) : record.marked.start]),
                _line_start(marked[record.marked.end : record.marked.end + AROUND]),
            )


def _elsewhere(page: Page, articles: Iterable[TrackedArticle], correction: Correction) -> CorrectionRow:
    """Return a correction that changes no text now: a mark, or one that was rejected."""
    struck = page.struck_by.get(correction.id)
    written = [
        (insertion.gap.glyph, run.text)
        for insertion in page.insertions
        for run in insertion.runs
        if run.ins == correction.id
    ]
    ranges = (*correction.anchor, *(struck.ranges if struck else ()))
    anchor = (*ranges, *(SourceRange(glyph.source, glyph.offset, glyph.offset + 1) for glyph, _ in written))
    was, becomes = _text(page, ranges), "".join(text for _, text in written)
    for article in articles:
        span = article.span_of(anchor) if anchor else None
        if span is not None:
            return CorrectionRow(0, correction, article.part, article.index, article.id, span.start, was, becomes)
    return CorrectionRow(0, correction, None, _LAST, None, 0, was, becomes)


def _text(page: Page, anchor: Anchor) -> str:
    known = page.source_by_id
    return "".join(r.span.of(known[r.source].text) for r in anchor if r.source in known).replace("\n", "")


def _line_end(text: str) -> str:
    return text.rsplit("\n", 1)[-1]


def _line_start(text: str) -> str:
    return text.split("\n", 1)[0]
