"""What is marked in the reading of an article: doubts, lost glyphs, findings, notes, matches."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from xingxian_editor.checks.finding import Finding
from xingxian_editor.page.block import ArticleKind
from xingxian_editor.page.doubt import Doubt, DoubtKind
from xingxian_editor.page.note import Note
from xingxian_editor.page.page import Page
from xingxian_editor.page.place import Part, Place
from xingxian_editor.page.source import Anchor, SourceRange
from xingxian_editor.page.span import Span
from xingxian_editor.ui.article_view.article_items import ItemList


@dataclass(frozen=True, slots=True)
class FindingMark:
    """A finding and where in the view it stands."""

    finding: Finding
    item: int
    span: Span


@dataclass(frozen=True, slots=True)
class NoteMark:
    """An open note and a stretch of text that it is about."""

    note: Note
    item: int
    span: Span


@dataclass(frozen=True, slots=True)
class ArticleMarks:
    """Everything drawn on the items of one article. ``undecided`` are (first item, last item)."""

    undecided: tuple[tuple[int, int], ...] = ()
    lost: tuple[tuple[int, Span], ...] = ()
    findings: tuple[FindingMark, ...] = ()
    notes: tuple[NoteMark, ...] = ()

    @property
    def noted(self) -> frozenset[int]:
        """The items that have an open note."""
        return frozenset(mark.item for mark in self.notes)


def article_marks(page: Page, article: int | None, items: ItemList, findings: Iterable[Finding]) -> ArticleMarks:
    """Work out the marks of one article or photo."""
    return ArticleMarks(
        tuple(_undecided(page, items)),
        tuple(_lost(page, items)),
        tuple(_findings(page, article, items, findings)),
        tuple(_notes(page, items)),
    )


def _undecided(page: Page, items: ItemList) -> list[tuple[int, int]]:
    groups = []
    for doubt in page.doubts:
        if doubt.decided_by or doubt.kind is DoubtKind.LOST_GLYPH or doubt.block is None:
            continue
        at = sorted({item for item, _ in items.spans(_ranges(page, doubt))})
        if at:
            groups.append((at[0], at[-1]))
    return groups


def _ranges(page: Page, doubt: Doubt) -> Anchor:
    block = page.block_by_id.get(doubt.block) if doubt.block is not None else None
    return block.ranges if block else ()


def _lost(page: Page, items: ItemList) -> list[tuple[int, Span]]:
    anchor = tuple(SourceRange(j.source, at, at + 1) for j in page.joinings for at in j.lost)
    return list(items.spans(anchor)) if anchor else []


def _findings(page: Page, article: int | None, items: ItemList, findings: Iterable[Finding]) -> list[FindingMark]:
    found = []
    for finding in findings:
        for place in (finding.where, *finding.also):
            at = items.find(place.field, place.item) if _is_here(page, article, place) else None
            if at is not None:
                length = len(items.items[at].reading.text)
                span = Span(min(place.start, length), min(max(place.start, place.end), length))
                found.append(FindingMark(finding, at, span if len(span) else Span(0, length)))
    return found


def _is_here(page: Page, article: int | None, place: Place) -> bool:
    record = page.article_by_id.get(article) if article is not None else None
    if record is None or place.part not in (Part.ARTICLE, Part.PHOTO):
        return False
    of_kind: Sequence[object] = page.ordered_articles if place.part is Part.ARTICLE else page.ordered_photos
    kind = ArticleKind.ARTICLE if place.part is Part.ARTICLE else ArticleKind.PHOTO
    return record.kind is kind and place.index < len(of_kind) and of_kind[place.index] == record


def _notes(page: Page, items: ItemList) -> Iterator[NoteMark]:
    """Yield the open notes: on characters every stretch, on whole blocks the first one."""
    for note in page.notes:
        if note.resolved:
            continue
        block = page.block_by_id.get(note.block) if note.block is not None else None
        stretches = items.spans(note.anchor or (block.ranges if block else ()))
        for item, span in islice(stretches, 1) if note.block is not None else stretches:
            yield NoteMark(note, item, span)
