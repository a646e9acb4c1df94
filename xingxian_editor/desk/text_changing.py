"""Changes a stretch of an article as it stands finally, by a finding, a replacement or an answer, as a correction."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from xingxian_editor.corrections.final_reading import final_lines
from xingxian_editor.corrections.tracked_article import TrackedArticle, track_article
from xingxian_editor.desk.cannot_correct import NothingThere, TextMoved
from xingxian_editor.desk.correcting import LINKED_MARKS, TYPED, Chosen, Hand, keep_change, new_ids, writer_for
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import ArticleReading, PageReading, PhotoReading
from xingxian_editor.page.place import Part, Place
from xingxian_editor.page.source import Anchor
from xingxian_editor.page.span import Span


@dataclass(frozen=True, slots=True)
class TextChange:
    """``text`` for the final characters ``span`` of an article, which must read ``was``."""

    article: int
    span: Span
    was: str
    text: str


Unit = ArticleReading | PhotoReading


def unit_with(reading: PageReading, article: int) -> tuple[Unit, int] | None:
    """Return the article or photo with this id, and its number among its kind."""
    articles = ((unit, index) for index, unit in enumerate(reading.articles) if unit.id == article)
    photos = ((unit, index) for index, unit in enumerate(reading.photos) if unit.id == article)
    return next(articles, None) or next(photos, None)


def unit_of(page: Page, reading: PageReading, article: int) -> TrackedArticle | None:
    """Return an article or photo of the page with its corrections; None where it is gone."""
    found = unit_with(reading, article)
    return track_article(page, *found) if found else None


def change_texts(
    page: Page, reading: PageReading, changes: Iterable[TextChange], hand: Hand, chosen: Chosen = TYPED
) -> Page:
    """Make changes, which may be in many articles; each becomes a correction. ``reading`` is the original.

    The places of a 代替 are linked.
    """
    link = next(new_ids(page)) if chosen.mark in LINKED_MARKS else 0
    by_article: dict[int, list[TextChange]] = {}
    for change in changes:
        by_article.setdefault(change.article, []).append(change)
    for article, here in by_article.items():
        page = _change_article(page, unit_of(page, reading, article), here, hand, chosen, link)
    return page


def _change_article(
    page: Page,
    article: TrackedArticle | None,
    changes: Sequence[TextChange],
    hand: Hand,
    chosen: Chosen,
    link: int,
) -> Page:
    if article is None:
        raise TextMoved
    writer = writer_for(page, hand, link)
    ledger = article.ledger
    # From the last to the first: none moves the place of another.
    for change in sorted(changes, key=lambda c: c.span, reverse=True):
        if change.span.of(ledger.final) != change.was:
            raise TextMoved
        end = ledger.from_final(change.span.end)
        start = ledger.from_final(change.span.start, after_struck=True) if len(change.span) else end
        ledger = ledger.replace(start, end, change.text, writer).ledger
    ledger = ledger.tidy(writer).ledger
    return keep_change(page, article, ledger.runs, hand, writer.owners, chosen).page


def change_at(page: Page, reading: PageReading, place: Place, was: str, text: str) -> TextChange:
    """Return the change that writes ``text`` at a place of the page document as it stands finally."""
    units: Sequence[Unit] = reading.articles if place.part is Part.ARTICLE else reading.photos
    if place.part not in (Part.ARTICLE, Part.PHOTO) or place.index >= len(units):
        raise NothingThere
    article = unit_of(page, reading, units[place.index].id)
    line = final_lines(article).get((place.field, place.item)) if article else None
    if article is None or line is None:
        raise TextMoved
    return TextChange(article.id, Span(line.start + place.start, line.start + place.end), was, text)


def change_anchor(page: Page, reading: PageReading, anchor: Anchor, text: str, hand: Hand) -> Page:
    """Write ``text`` for what stands finally where these source characters are."""
    ids = (*(unit.id for unit in reading.articles), *(unit.id for unit in reading.photos))
    for number in ids:
        article = unit_of(page, reading, number)
        span = article.span_of(anchor) if article else None
        if article is None or span is None:
            continue
        ledger = article.ledger
        ends = [final_of_original(article, at) for at in (span.start, span.end)]
        final = Span(ends[0], max(ends))
        return change_texts(page, reading, (TextChange(article.id, final, final.of(ledger.final), text),), hand)
    raise NothingThere


def final_of_original(article: TrackedArticle, original: int) -> int:
    """Return the final offset of an original one, after what is written before it."""
    at = final = 0
    for run in article.runs:
        length = len(run.text)
        if not run.ins and at + length > original:
            return final + (0 if run.dele else original - at)
        at += 0 if run.ins else length
        final += 0 if run.dele else length
    return final
