"""A place in a page document, and the source characters it stands for."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from xingxian_editor.page.folio import Credit, Fact, Folio
from xingxian_editor.page.page_reading import ArticleReading, PageReading, PhotoReading
from xingxian_editor.page.reading import Reading
from xingxian_editor.page.source import Anchor
from xingxian_editor.page.span import Span


class Part(StrEnum):
    """Which part of a page document a place is in."""

    ARTICLE = "article"
    PHOTO = "photo"
    FOLIO = "folio"
    PAGE = "page"


@dataclass(frozen=True, order=True, slots=True)
class Place:
    """``start <= offset < end`` in item ``item`` of field ``field``, code points.

    ``index`` counts articles or photos of the page document from 0; ``item`` counts lines,
    paragraphs or names within the field. The folio's credits have the fields ``credits.组版`` …
    """

    part: Part
    index: int = 0
    field: str = ""
    item: int = 0
    start: int = 0
    end: int = 0

    @property
    def span(self) -> Span:
        """The characters within the item."""
        return Span(self.start, self.end)


ARTICLE_FIELDS = frozenset(
    ("kicker", "headline", "deck", "summary", "editors_note", "dateline", "paragraphs", "byline")
)
PHOTO_FIELDS = frozenset(("title", "caption", "credit"))
"""The fields that are texts as they stand; a crosshead stands beside the paragraph it precedes."""

ARTICLE_LINES = ("kicker", "headline", "deck", "summary", "editors_note", "paragraphs", "byline")


def article_items(article: ArticleReading) -> Iterator[tuple[str, int, Reading]]:
    """Yield (field, item, reading) for every text of the article, in reading order."""
    for name in ("kicker", "headline", "deck", "summary", "editors_note"):
        yield from ((name, item, reading) for item, reading in enumerate(getattr(article, name)))
    if article.dateline:
        yield "dateline", 0, article.dateline
    yield from (("paragraphs", item, reading) for item, reading in enumerate(article.paragraphs))
    yield from (("crossheads", item, reading) for item, (_, reading) in enumerate(article.crossheads))
    yield from (("byline", item, reading) for item, reading in enumerate(article.byline))


def photo_items(photo: PhotoReading) -> Iterator[tuple[str, int, Reading]]:
    """Yield (field, item, reading) for every text of the photo."""
    yield from (("title", item, reading) for item, reading in enumerate(photo.title))
    if photo.caption:
        yield "caption", 0, photo.caption
    if photo.credit:
        yield "credit", 0, photo.credit


def page_items(page: PageReading) -> Iterator[tuple[Place, Reading]]:
    """Yield every text of articles and photos with the place that covers it whole."""
    for index, article in enumerate(page.articles):
        for name, item, reading in article_items(article):
            yield Place(Part.ARTICLE, index, name, item, 0, len(reading.text)), reading
    for index, photo in enumerate(page.photos):
        for name, item, reading in photo_items(photo):
            yield Place(Part.PHOTO, index, name, item, 0, len(reading.text)), reading


def reading_at(page: PageReading, place: Place) -> Reading | None:
    """Return the text that ``place`` is in, or None where there is none (a missing headline).

    What is in no article has the field ``unplaced`` of the page, counted as in the page document.
    """
    if place.part is Part.PAGE and place.field == "unplaced":
        return page.unplaced[place.index].reading if place.index < len(page.unplaced) else None
    units = page.articles if place.part is Part.ARTICLE else page.photos if place.part is Part.PHOTO else ()
    if place.index >= len(units):
        return None
    readings = _readings(units[place.index], place.field)
    return readings[place.item] if place.item < len(readings) else None


def _readings(unit: ArticleReading | PhotoReading, field: str) -> tuple[Reading, ...]:
    """Return the texts that an article or a photo has under the name of a field; none where it has no such texts."""
    if field == "crossheads" and isinstance(unit, ArticleReading):
        return tuple(reading for _, reading in unit.crossheads)
    if field not in (ARTICLE_FIELDS if isinstance(unit, ArticleReading) else PHOTO_FIELDS):
        return ()
    found = getattr(unit, field)
    return found if isinstance(found, tuple) else (found,) if found else ()


def fact_at(folio: Folio, place: Place) -> Fact | None:
    """Return the folio fact that ``place`` names, or None."""
    if place.field.startswith("credits."):
        role = place.field.removeprefix("credits.")
        return _name(next((c for c in folio.credits if c.role == role), None), place.item)
    if place.field == "co_organisers":
        return _name(folio.co_organisers, place.item)
    fact = getattr(folio, place.field, None)
    return fact if isinstance(fact, Fact) else None


def anchor_of(page: PageReading, place: Place) -> Anchor:
    """Return the source characters of ``place``; empty where it names nothing printed."""
    if place.part is Part.FOLIO:
        fact = fact_at(page.folio, place)
        return fact.anchor if fact else ()
    reading = reading_at(page, place)
    return reading.anchor(place.span) if reading else ()


def _name(credit: Credit | None, item: int) -> Fact | None:
    return credit.names[item] if credit and item < len(credit.names) else None
