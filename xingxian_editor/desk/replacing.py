"""Find and replace (统改): in an article, a page, an edition; every place is shown first, each becomes a correction."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from xingxian_editor.corrections.tracked_article import TrackedArticle, track
from xingxian_editor.desk.correcting import Chosen
from xingxian_editor.desk.library_desk import LibraryDesk
from xingxian_editor.desk.page_desk import PageDesk
from xingxian_editor.desk.page_problems import PageHeldElsewhere
from xingxian_editor.desk.text_changing import TextChange, change_texts
from xingxian_editor.page.correction import ProofMark
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import PageReading, read_page
from xingxian_editor.page.span import Span
from xingxian_editor.store.records import PageCard

AROUND = 12


class Scope(StrEnum):
    """How far one looks."""

    ARTICLE = "article"
    PAGE = "page"
    EDITION = "edition"


@dataclass(frozen=True, slots=True)
class ReplacePlace:
    """One place where the text stands: which page and article, where in its final text, and what is around."""

    page: int
    page_name: str
    article: int
    article_name: str
    span: Span
    was: str
    before: str
    after: str

    def reads_already(self, text: str) -> bool:
        """Say whether ``text`` stands here as it is: 亿立方 within 亿立方米 when it is to become 亿立方米."""
        at = text.find(self.was)
        while at >= 0:
            if self.before.endswith(text[:at]) and self.after.startswith(text[at + len(self.was) :]):
                return True
            at = text.find(self.was, at + 1)
        return False


@dataclass(frozen=True, slots=True)
class Replaced:
    """How many places were changed, and the pages that could not be, with who has them."""

    count: int
    refused: tuple[PageHeldElsewhere, ...] = ()


def find_places(
    library: LibraryDesk, open_page: PageDesk, text: str, scope: Scope, article: int | None = None
) -> tuple[ReplacePlace, ...]:
    """Return every place where ``text`` stands finally, in page order."""
    if not text:
        return ()
    card = open_page.card
    found = list(_in_page(card, open_page.page, open_page.reading, text, article if scope is Scope.ARTICLE else None))
    if scope is Scope.EDITION:
        for other in library.library.pages.of_edition(card.edition):
            if other.id != card.id:
                page = library.library.pages.open(other.id, noted=False).page
                found.extend(_in_page(other, page, read_page(page), text, None))
    return tuple(found)


def replace_places(library: LibraryDesk, open_page: PageDesk, places: Sequence[ReplacePlace], text: str) -> Replaced:
    """Write ``text`` at the places; pages that are not open are opened for it, each with its claim."""
    by_page: dict[int, list[ReplacePlace]] = {}
    for place in places:
        by_page.setdefault(place.page, []).append(place)
    count, refused = 0, []
    for page_id, here in by_page.items():
        try:
            if page_id == open_page.card.id:
                _replace(open_page, here, text)
            else:
                _replace_apart(library, page_id, here, text)
            count += len(here)
        except PageHeldElsewhere as problem:
            refused.append(problem)
    return Replaced(count, tuple(refused))


def places_on_page(desk: PageDesk, text: str) -> tuple[ReplacePlace, ...]:
    """Return every place of the open page where ``text`` stands finally."""
    return tuple(_in_page(desk.card, desk.page, desk.reading, text, None)) if text else ()


def substitute_on_page(desk: PageDesk, was: str, text: str) -> int:
    """Write ``text`` wherever ``was`` stands on the page, as one 代替; return at how many places."""
    places = places_on_page(desk, was)
    changes = [TextChange(place.article, place.span, place.was, text) for place in places]
    reading, hand, chosen = desk.reading, desk.hand, Chosen(ProofMark.SUBSTITUTE)
    desk.do(lambda page: change_texts(page, reading, changes, hand, chosen), "mark")
    return len(places)


def _replace_apart(library: LibraryDesk, page_id: int, places: Sequence[ReplacePlace], text: str) -> None:
    other = library.open_page(page_id)
    try:
        _replace(other, places, text)
    finally:
        library.close_page(other)


def _replace(desk: PageDesk, places: Sequence[ReplacePlace], text: str) -> None:
    changes = [TextChange(place.article, place.span, place.was, text) for place in places]
    reading, hand = desk.reading, desk.hand
    desk.do(lambda page: change_texts(page, reading, changes, hand), "replace")


def _in_page(card: PageCard, page: Page, reading: PageReading, text: str, only: int | None) -> Iterable[ReplacePlace]:
    names = {unit.id: unit.title for unit in reading.articles}
    names |= {
        photo.id: " ".join(line.text for line in photo.title) or photo.caption.text[:12] for photo in reading.photos
    }
    for article in track(page, reading):
        if only is None or article.id == only:
            yield from _in_article(card, article, names.get(article.id, ""), text)


def _in_article(card: PageCard, article: TrackedArticle, name: str, text: str) -> Iterable[ReplacePlace]:
    final = article.ledger.final
    at = final.find(text)
    while at >= 0:
        end = at + len(text)
        before = final[max(0, at - AROUND) : at].rsplit("\n", 1)[-1]
        after = final[end : end + AROUND].split("\n", 1)[0]
        yield ReplacePlace(card.id, card.page_number or "", article.id, name, Span(at, end), text, before, after)
        at = final.find(text, end)
