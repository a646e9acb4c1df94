"""What stands in the reading of an article or photo, one item a paragraph, with how each is set."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from xingxian_editor.page.page_reading import ArticleReading, PhotoReading
from xingxian_editor.page.place import article_items, photo_items
from xingxian_editor.page.reading import Reading
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import Anchor, SourceRange
from xingxian_editor.page.span import Span

ROLE_OF_FIELD = {
    "kicker": Role.KICKER,
    "headline": Role.HEADLINE,
    "deck": Role.DECK,
    "summary": Role.SUMMARY,
    "editors_note": Role.EDITORS_NOTE,
    "dateline": Role.DATELINE,
    "paragraphs": Role.BODY,
    "crossheads": Role.CROSSHEAD,
    "byline": Role.BYLINE,
    "title": Role.PHOTO_TITLE,
    "caption": Role.CAPTION,
    "credit": Role.CREDIT,
}


@dataclass(frozen=True, slots=True)
class Item:
    """One paragraph of the view: a field of the page document, its role, and its text.

    ``opens`` marks the first of a run of one role: its chip stands beside it.
    """

    field: str
    number: int
    role: Role
    reading: Reading
    opens: bool = False


@dataclass(frozen=True)
class ItemList:
    """All items of one article or photo, in reading order."""

    items: tuple[Item, ...] = ()

    def spans(self, anchor: Anchor) -> Iterator[tuple[int, Span]]:
        """Yield (item, span) for every stretch of text that comes from these source characters."""
        for at, item in enumerate(self.items):
            near = [r for r in anchor if any(r.common(reach) for reach in self._reaches[at])]
            for span in _joined(item.reading.spans(near)) if near else ():
                yield at, span

    @cached_property
    def _reaches(self) -> tuple[tuple[SourceRange, ...], ...]:
        """For every item, and each source that it is read from, the hull of its characters there."""
        return tuple(tuple(_reach(item.reading)) for item in self.items)

    def anchor(self, first: tuple[int, int], last: tuple[int, int]) -> Anchor:
        """Return the source characters between two places, each an item and an offset in it."""
        ranges: list[SourceRange] = []
        for at in range(first[0], min(last[0], len(self.items) - 1) + 1):
            reading = self.items[at].reading
            start = first[1] if at == first[0] else 0
            end = last[1] if at == last[0] else len(reading.text)
            if start < end:
                ranges.extend(reading.anchor(Span(start, end)))
        return tuple(ranges)

    def find(self, field: str, number: int) -> int | None:
        """Return the item that shows this text of the page document."""
        return next((at for at, i in enumerate(self.items) if (i.field, i.number) == (field, number)), None)


def _reach(reading: Reading) -> Iterator[SourceRange]:
    ends: dict[int, tuple[int, int]] = {}
    for run in reading.runs:
        if run.source is not None:
            last = run.offset + (1 if run.mapped else run.length)
            low, high = ends.get(run.source, (run.offset, last))
            ends[run.source] = min(low, run.offset), max(high, last)
    yield from (SourceRange(source, low, high) for source, (low, high) in ends.items())


def items_of(unit: ArticleReading | PhotoReading | None) -> ItemList:
    """Return the items of an article (crossheads before their paragraphs) or of a photo."""
    if unit is None:
        return ItemList()
    found = _article(unit) if isinstance(unit, ArticleReading) else photo_items(unit)
    items: list[Item] = []
    for field, number, reading in found:
        role = ROLE_OF_FIELD[field]
        items.append(Item(field, number, role, reading, not items or items[-1].role is not role))
    return ItemList(tuple(items))


def _article(article: ArticleReading) -> Iterator[tuple[str, int, Reading]]:
    crossheads = [(before, number, line) for number, (before, line) in enumerate(article.crossheads)]
    for field, number, reading in article_items(article):
        if field == "crossheads":
            continue
        if field == "paragraphs":
            yield from (("crossheads", n, line) for before, n, line in crossheads if before == number)
        if field == "byline" and number == 0:
            yield from (("crossheads", n, line) for before, n, line in crossheads if before >= len(article.paragraphs))
        yield field, number, reading
    if not article.byline:
        yield from (("crossheads", n, line) for before, n, line in crossheads if before >= len(article.paragraphs))


def _joined(spans: Iterable[Span]) -> Iterator[Span]:
    """Let spans that touch be one: mapped characters come one by one."""
    before: Span | None = None
    for span in spans:
        if before is not None and before.end == span.start:
            before = Span(before.start, span.end)
            continue
        if before is not None:
            yield before
        before = span
    if before is not None:
        yield before
