"""What a page says when every correction that was not rejected is carried out."""

from collections.abc import Iterator
from dataclasses import replace

from xingxian_editor.corrections.tracked_article import TrackedArticle, TrackedItem, track_article
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import ArticleReading, PageReading, PhotoReading
from xingxian_editor.page.reading import Reading, ReadingBuilder
from xingxian_editor.page.span import Span

_IN_ONE = frozenset({"dateline", "caption", "credit"})
"""Fields that are one text, whatever line ends are in it."""


def final_reading(page: Page, reading: PageReading) -> PageReading:
    """Return ``reading`` corrected; characters keep their origins, written ones have none."""
    if not (page.struck or page.insertions):
        return reading
    articles = (final_article(unit, track_article(page, unit, index)) for index, unit in enumerate(reading.articles))
    photos = (final_photo(unit, track_article(page, unit, index)) for index, unit in enumerate(reading.photos))
    return replace(reading, articles=tuple(articles), photos=tuple(photos))


def final_article(unit: ArticleReading, tracked: TrackedArticle) -> ArticleReading:
    """Return an article with the corrections of ``tracked`` carried out."""
    if all(run.plain for run in tracked.runs):
        return unit
    fields: dict[str, list[Reading]] = {}
    crossheads: list[tuple[int, Reading]] = []
    for name, lines in final_items(tracked):
        if name == "crossheads":
            crossheads.extend((len(fields.get("paragraphs", ())), line) for line in lines)
        else:
            fields.setdefault(name, []).extend(lines)
    take = {name: tuple(lines) for name, lines in fields.items()}
    return ArticleReading(
        unit.id,
        take.get("kicker", ()),
        take.get("headline", ()),
        take.get("deck", ()),
        take.get("summary", ()),
        take.get("editors_note", ()),
        _only(take.get("dateline", ())),
        take.get("paragraphs", ()),
        tuple(crossheads),
        take.get("byline", ()),
    )


def final_photo(unit: PhotoReading, tracked: TrackedArticle) -> PhotoReading:
    """Return a photo with the corrections of ``tracked`` carried out."""
    if all(run.plain for run in tracked.runs):
        return unit
    fields: dict[str, list[Reading]] = {}
    for name, lines in final_items(tracked):
        fields.setdefault(name, []).extend(lines)
    return PhotoReading(
        unit.id,
        tuple(fields.get("title", ())),
        _only(fields.get("caption", ())),
        _only(fields.get("credit", ())),
    )


def final_items(tracked: TrackedArticle) -> Iterator[tuple[str, tuple[Reading, ...]]]:
    """Yield every field in turn with the lines or paragraphs that stand finally; what is empty is left out."""
    lines = _Lines()
    for item in tracked.items:
        if not (lines.pending or item.separator.dele) and all(run.plain for run in item.runs):
            yield item.field, (item.reading,) if item.reading else ()
            continue
        lines.add(item)
        if not item.separator.dele:
            yield item.field, lines.take()


def final_lines(tracked: TrackedArticle) -> dict[tuple[str, int], Span]:
    """Return, by field and item of the corrected page document, where its text is in the article's final text."""
    found: dict[tuple[str, int], Span] = {}
    counts: dict[str, int] = {}
    start = at = 0
    for item in tracked.items:
        ends = [at + end for end in _line_ends(item)]
        at += sum(len(run.text) for run in item.runs if not run.dele)
        if not item.separator.dele:
            ends.append(at)
            at += len(item.separator.text)
        for end in ends:
            if start < end:
                number = counts.get(item.field, 0)
                counts[item.field] = number + 1
                found[item.field, number] = Span(start, end)
            start = end + 1
    return found


def _line_ends(item: TrackedItem) -> Iterator[int]:
    """Yield where lines end that were written into an item."""
    at = 0
    for run in item.runs:
        if run.dele:
            continue
        if run.ins and item.field not in _IN_ONE:
            yield from (at + number for number, character in enumerate(run.text) if character == "\n")
        at += len(run.text)


class _Lines:
    """The lines of one item, or of several whose line ends are struck."""

    def __init__(self) -> None:
        self._whole: list[Reading] = []
        self._open = ReadingBuilder()
        self.pending = False
        """Whether an item was added whose line goes on."""

    def add(self, item: TrackedItem) -> None:
        """Go on with what stands finally of an item."""
        at, self.pending = 0, True
        for run in item.runs:
            if run.ins:
                self._write("" if run.dele else run.text, item.field not in _IN_ONE)
                continue
            if not run.dele:
                self._open.add_reading(item.reading.part(Span(at, at + len(run.text))))
            at += len(run.text)

    def _write(self, text: str, parted: bool) -> None:
        first, *rest = text.split("\n") if parted else (text,)
        self._open.add(first, None)
        for line in rest:
            self._whole.append(self._open.take_whole())
            self._open.add(line, None)

    def take(self) -> tuple[Reading, ...]:
        """Return the lines that have text, and begin anew."""
        lines = (*self._whole, self._open.take_whole())
        self._whole, self.pending = [], False
        return tuple(line for line in lines if line)


def _only(lines: tuple[Reading, ...] | list[Reading]) -> Reading:
    return lines[0] if lines else Reading()
