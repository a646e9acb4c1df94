"""What the rules look at: a page, its texts put together, and what its newspaper knows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.checks.protected_names import ProtectedNames, protected_names
from xingxian_editor.page.folio import Folio
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import ArticleReading, PageReading, PhotoReading, read_page
from xingxian_editor.page.place import Part, Place, page_items
from xingxian_editor.page.reading import Reading
from xingxian_editor.page.source import Anchor


@dataclass(frozen=True)
class CheckedPage:
    """One page under check. Its texts are put together once, for all rules.

    ``given`` is the text to check where it is not what the blocks say: the text as corrections
    leave it, in which characters may have no source character.
    """

    page: Page
    newsroom: Newsroom
    given: PageReading | None = None

    @cached_property
    def reading(self) -> PageReading:
        """The text of every article and photo."""
        return read_page(self.page) if self.given is None else self.given

    @cached_property
    def texts(self) -> tuple[tuple[Place, Reading], ...]:
        """Every text of articles and photos, with the place that covers it whole."""
        return tuple(page_items(self.reading))

    @cached_property
    def names(self) -> ProtectedNames:
        """The names that no check of words may touch."""
        return protected_names(self.reading, self.newsroom)

    @property
    def folio(self) -> Folio:
        """What the page says of itself."""
        return self.page.folio

    def places_of(self, anchor: Anchor) -> Iterator[Place]:
        """Yield where the characters of ``anchor`` stand in the readings, one place for each text."""
        for place, reading in (*self.texts, *self._unplaced()):
            if spans := reading.spans(anchor):
                yield Place(place.part, place.index, place.field, place.item, spans[0].start, spans[-1].end)

    def article_index(self, article: int) -> int | None:
        """Return which article of the page document this is, from 0; None for a photo."""
        return next((i for i, reading in enumerate(self.reading.articles) if reading.id == article), None)

    def with_texts(self, texts: Sequence[tuple[Place, Reading]]) -> "CheckedPage":
        """Return the same page for a rule that is to look at some of its texts."""
        part = self._narrowed(self.reading)
        part.__dict__["texts"] = tuple(texts)
        return part

    def with_article(self, article: ArticleReading) -> "CheckedPage":
        """Return a page that has this article alone, the first of it."""
        return self._narrowed(PageReading((article,), folio=self.reading.folio))

    def with_photo(self, photo: PhotoReading) -> "CheckedPage":
        """Return a page that has this photo alone, the first of it."""
        return self._narrowed(PageReading((), (photo,), folio=self.reading.folio))

    def _narrowed(self, reading: PageReading) -> "CheckedPage":
        """Return the page with less to look at; its names are those of the whole page."""
        part = CheckedPage(self.page, self.newsroom, reading)
        part.__dict__["names"] = self.names
        return part

    def _unplaced(self) -> Iterator[tuple[Place, Reading]]:
        for index, block in enumerate(self.reading.unplaced):
            yield Place(Part.PAGE, index, "unplaced", 0, 0, len(block.reading.text)), block.reading
