"""Articles with all that corrections struck and wrote in them, put together anew from the page's records."""

from bisect import bisect_right
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import accumulate, pairwise

from xingxian_editor.corrections.glyph_places import GlyphPlaces, Spot
from xingxian_editor.corrections.hidden_gaps import HiddenGaps, typed_over
from xingxian_editor.corrections.ledger import Ledger
from xingxian_editor.corrections.run import Run, Runs, joined
from xingxian_editor.page.changed_text import BREAK, Insertion, Struck
from xingxian_editor.page.correction import CorrectionState
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import ArticleReading, PageReading, PhotoReading
from xingxian_editor.page.place import Part, article_items, photo_items
from xingxian_editor.page.reading import Reading
from xingxian_editor.page.source import Anchor
from xingxian_editor.page.span import Span

NO_SEPARATOR = Run("")


@dataclass(frozen=True, slots=True)
class TrackedItem:
    """One text of an article: field and item as in page documents, with its runs.

    ``reading`` is the original. ``separator`` is the line end after it, empty after the last item;
    ``before`` is, for a crosshead, the paragraph it stands before.
    """

    field: str
    item: int
    reading: Reading
    runs: Runs
    separator: Run = NO_SEPARATOR
    before: int = 0


@dataclass(frozen=True)
class TrackedArticle:
    """An article or photo as a row of items in reading order, crossheads before their paragraphs.

    Original offsets count the characters of the items' readings and one for every separator.
    ``stored`` are the insertions of the page by the original offset where they stand.
    """

    part: Part
    index: int
    id: int
    items: tuple[TrackedItem, ...]
    stored: Mapping[int, tuple[Insertion, ...]] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def runs(self) -> Runs:
        """The runs of the whole article."""
        return tuple(joined(run for item in self.items for run in (*item.runs, item.separator)))

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """The original offset at which each item begins."""
        return _starts([item.reading for item in self.items])

    @cached_property
    def walls(self) -> frozenset[int]:
        """The original offsets of line ends that no correction may strike."""
        ends = (start - 1 for start in self.starts[1:])
        neighbours = pairwise(self.items)
        return frozenset(end for end, (one, other) in zip(ends, neighbours, strict=True) if one.field != other.field)

    @cached_property
    def ledger(self) -> Ledger:
        """The ledger of the whole article."""
        return Ledger(self.runs, self.walls)

    def spot(self, original: int) -> Spot:
        """Return the item and the place in it of an original offset."""
        item = max(0, bisect_right(self.starts, original) - 1)
        return Spot(item, original - self.starts[item])

    def spans(self, span: Span) -> Iterator[tuple[TrackedItem, Span]]:
        """Yield the items that an original stretch covers, with what it covers of each."""
        for item, start in zip(self.items, self.starts, strict=True):
            first, last = max(span.start - start, 0), min(span.end - start, len(item.reading.text))
            if first < last:
                yield item, Span(first, last)

    def anchor(self, span: Span) -> Anchor:
        """Return the source characters of an original stretch."""
        return tuple(r for item, part in self.spans(span) for r in item.reading.anchor(part))

    def span_of(self, anchor: Anchor) -> Span | None:
        """Return the original stretch from the first to the last character of ``anchor`` that stands here."""
        found = [
            Span(start + span.start, start + span.end)
            for item, start in zip(self.items, self.starts, strict=True)
            for span in item.reading.spans(anchor)
        ]
        return Span(found[0].start, found[-1].end) if found else None


def track(page: Page, reading: PageReading, *, rejected: bool = False) -> tuple[TrackedArticle, ...]:
    """Return every article, then every photo, with its corrections; with rejected ones only if asked for."""
    articles = (
        track_article(page, article, index, rejected=rejected) for index, article in enumerate(reading.articles)
    )
    photos = (track_article(page, photo, index, rejected=rejected) for index, photo in enumerate(reading.photos))
    return (*articles, *photos)


def track_article(
    page: Page, unit: ArticleReading | PhotoReading, index: int, *, rejected: bool = False
) -> TrackedArticle:
    """Return one article or photo, the ``index``-th of the page, with its corrections."""
    part = Part.ARTICLE if isinstance(unit, ArticleReading) else Part.PHOTO
    items = tuple(_items_of(unit))
    hidden = frozenset() if rejected else hidden_corrections(page)
    texts = _ChangedTexts(page, unit.id, [reading for _, _, reading, _ in items], hidden)
    names = [name for name, _, _, _ in items]
    tracked = []
    for at, (name, item, reading, before) in enumerate(items):
        last = at + 1 == len(items)
        struck = 0 if last or names[at + 1] != name else texts.breaks.get(at, 0)
        separator = NO_SEPARATOR if last else Run("\n", 0, struck)
        tracked.append(TrackedItem(name, item, reading, texts.runs(at), separator, before))
    return TrackedArticle(part, index, unit.id, tuple(tracked), texts.stored)


def hidden_corrections(page: Page) -> frozenset[int]:
    """Return the corrections whose text does not show: rejected ones, and those that the page may stand without."""
    return frozenset(c.id for c in page.corrections if not c.shows)


def finished_corrections(page: Page) -> frozenset[int]:
    """Return the corrections of an earlier version that are carried out and left neither text nor place in this one."""
    writing = {number for i in page.insertions for run in i.runs for number in (run.ins, run.dele)}
    return frozenset(
        c.id
        for c in page.corrections
        if c.state is CorrectionState.CARRIED_OUT
        and not (c.anchor or c.frame or c.id in page.struck_by or c.id in writing)
    )


def _items_of(unit: ArticleReading | PhotoReading) -> Iterator[tuple[str, int, Reading, int]]:
    if isinstance(unit, PhotoReading):
        yield from ((name, item, reading, 0) for name, item, reading in photo_items(unit))
        return
    crossheads = deque(
        (before, ("crossheads", item, line, before)) for item, (before, line) in enumerate(unit.crossheads)
    )
    for name, item, reading in article_items(unit):
        if name == "crossheads":
            continue
        reached = len(unit.paragraphs) if name == "byline" else item if name == "paragraphs" else -1
        while crossheads and crossheads[0][0] <= reached:
            yield crossheads.popleft()[1]
        yield name, item, reading, 0
    yield from (entry for _, entry in crossheads)


def _starts(readings: Sequence[Reading]) -> tuple[int, ...]:
    return tuple(accumulate((len(reading.text) + 1 for reading in readings[:-1]), initial=0))


class _ChangedTexts:
    """What is struck and written in the texts of one article."""

    def __init__(self, page: Page, article: int, readings: Sequence[Reading], hidden: frozenset[int]) -> None:
        self._readings = readings
        self._hidden = hidden
        self._places = GlyphPlaces(readings)
        self._struck: list[list[tuple[Span, int]]] = [[] for _ in readings]
        self._written: list[list[tuple[int, Insertion]]] = [[] for _ in readings]
        self.breaks: dict[int, int] = {}
        self.stored: dict[int, tuple[Insertion, ...]] = {}
        typed = any(source.stands_for for source in page.sources)
        for struck in page.struck:
            if struck.id not in hidden:
                over = typed_over(page, struck.ranges) if typed else ()
                self._strike(replace(struck, ranges=(*struck.ranges, *over)) if over else struck)
        starts = _starts(readings)
        gaps = HiddenGaps(page, article, self._places)
        for insertion in page.insertions:
            spot = self._places.spot_of_gap(insertion.gap) or gaps.spot_of(insertion.gap)
            if spot is not None:
                self._written[spot.item].append((spot.position, insertion))
                original = starts[spot.item] + spot.position
                self.stored[original] = (*self.stored.get(original, ()), insertion)

    def _strike(self, struck: Struck) -> None:
        for r in struck.ranges:
            for item, span in self._places.spans_of(r):
                self._struck[item].append((span, struck.id))
        for glyph in struck.glyphs:
            if glyph.part == BREAK:
                ending = self._places.item_ending_with(glyph.source, glyph.offset)
                if ending is not None:
                    self.breaks.setdefault(ending, struck.id)
            elif spot := self._places.spot_of(glyph):
                self._struck[spot.item].append((Span(spot.position, spot.position + 1), struck.id))

    def runs(self, item: int) -> Runs:
        """Return the runs of one text."""
        return tuple(joined(self._pieces(item)))

    def _pieces(self, item: int) -> Iterator[Run]:
        text, at = self._readings[item].text, 0
        written = deque(sorted(self._written[item], key=_position))
        for end, number in _stretches(self._struck[item], len(text)):
            while written and written[0][0] < end:
                position, insertion = written.popleft()
                yield Run(text[at:position], 0, number)
                yield from self._shown(insertion)
                at = position
            yield Run(text[at:end], 0, number)
            at = end
        for _, insertion in written:
            yield from self._shown(insertion)

    def _shown(self, insertion: Insertion) -> Iterator[Run]:
        for run in insertion.runs:
            if run.ins not in self._hidden:
                yield Run(run.text, run.ins, 0 if run.dele in self._hidden else run.dele)


def _position(placed: tuple[int, Insertion]) -> tuple[int, int]:
    # What is written after a character stands before what is written before the next one.
    return placed[0], not placed[1].gap.after


def _stretches(spans: Iterable[tuple[Span, int]], length: int) -> Iterator[tuple[int, int]]:
    """Yield the ends of the stretches of a text, and who strikes each: 0 is nobody.

    Where two corrections strike one character, the one that begins first does.
    """
    at = 0
    for span, number in sorted(spans):
        if at < span.start:
            yield span.start, 0
        if at < span.end:
            yield span.end, number
        at = max(at, span.end)
    yield length, 0
