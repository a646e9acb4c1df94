"""The names that no check of words may touch: the roster's, the newspaper's own, and those the page itself gives."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from xingxian_editor.checks.named_people import named_people
from xingxian_editor.checks.near_names import plain_name
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.checks.word_matcher import WordMatcher
from xingxian_editor.page.page_reading import PageReading
from xingxian_editor.page.place import page_items
from xingxian_editor.page.span import Span

_TEXTS = 1024


class ProtectedNames:
    """Says of a stretch of text whether a name covers it or a part of it."""

    def __init__(self, names: Iterable[str]) -> None:
        self._matcher = WordMatcher(name for name in names if len(name) > 1)
        self._known: dict[str, tuple[Span, ...]] = {}

    def spans(self, text: str) -> tuple[Span, ...]:
        """Return where names stand in ``text``. A text is looked through once, as long as they are not too many."""
        found = self._known.get(text)
        if found is None:
            if len(self._known) >= _TEXTS:
                self._known.clear()
            found = self._known[text] = self._spans(text)
        return found

    def _spans(self, text: str) -> tuple[Span, ...]:
        return tuple(Span(at, at + len(name)) for at, name in self._matcher.matches(text))


def protected_names(page: PageReading, newsroom: Newsroom) -> ProtectedNames:
    """Return the names of the newspaper and of the page."""
    return _of(frozenset((*map(plain_name, newsroom.roster), *newsroom.words.names, *page_names(page))))


@lru_cache(maxsize=4)
def _of(names: frozenset[str]) -> ProtectedNames:
    """Return the same for the same names: while one types they stay what they are."""
    return ProtectedNames(names)


def page_names(page: PageReading) -> Iterator[str]:
    """Yield the names that bylines, credits and folio give, and those of persons named with a title."""
    for article in page.articles:
        yield from map(plain_name, article.byline_names)
    for photo in page.photos:
        yield from map(plain_name, photo.credit_names)
    for credit in page.folio.credits:
        yield from (plain_name(fact.value or fact.printed) for fact in credit.names)
    for _, reading in page_items(page):
        yield from _people_in(reading.text)


@lru_cache(maxsize=2048)
def _people_in(text: str) -> tuple[str, ...]:
    """Return whom a text names. A text is looked through once."""
    return tuple(person.name for person in named_people(text))
