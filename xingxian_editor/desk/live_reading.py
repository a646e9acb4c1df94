"""Reads a page again and again while a person tags it: only what an action touched is read anew."""

from dataclasses import replace

from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import PageReading, read_article, read_page, read_photo


class LiveReading:
    """Keeps the last reading, and takes from it the articles and photos whose blocks are the same."""

    def __init__(self) -> None:
        self._page = Page()
        self._reading = PageReading()

    def read(self, page: Page) -> PageReading:
        """Return what ``read_page`` returns."""
        if page is not self._page:
            self._reading = self._reading if _same_text(page, self._page) else self._renewed(page)
            self._page = page
        return self._reading

    def _renewed(self, page: Page) -> PageReading:
        before = self._page
        if page.sources != before.sources or page.joinings != before.joinings:
            return read_page(page)
        articles = {a.id: a for a in self._reading.articles if page.blocks_of(a.id) == before.blocks_of(a.id)}
        photos = {p.id: p for p in self._reading.photos if page.blocks_of(p.id) == before.blocks_of(p.id)}
        unplaced = self._reading.unplaced
        if page.blocks_of(None) != before.blocks_of(None):
            unplaced = read_page(replace(page, blocks=page.blocks_of(None), articles=())).unplaced
        return PageReading(
            tuple(articles.get(a.id) or read_article(page, a.id) for a in page.ordered_articles),
            tuple(photos.get(p.id) or read_photo(page, p.id) for p in page.ordered_photos),
            unplaced,
            page.folio,
        )


def _same_text(page: Page, before: Page) -> bool:
    """Say whether nothing of what is read differs, as after a correction."""
    names = ("sources", "joinings", "blocks", "articles", "folio")
    return all(getattr(page, name) is getattr(before, name) for name in names)
