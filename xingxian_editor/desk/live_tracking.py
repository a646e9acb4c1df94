"""The articles of an open page with their corrections, put together anew only where something changed."""

from xingxian_editor.corrections.final_reading import final_article, final_photo
from xingxian_editor.corrections.kept_text import Kept
from xingxian_editor.corrections.tracked_article import TrackedArticle, track_article
from xingxian_editor.desk.text_changing import Unit, unit_with
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import PageReading, PhotoReading


class LiveTracking:
    """Keeps the last state of every article that was asked for."""

    def __init__(self) -> None:
        self._page = Page()
        self._tracked: dict[int, tuple[Unit, TrackedArticle]] = {}
        self._final: dict[int, tuple[TrackedArticle, Unit]] = {}

    def article(self, page: Page, reading: PageReading, article: int) -> TrackedArticle | None:
        """Return an article or photo as ``track`` gives it; None where the page has none of that id."""
        self._forget_unless_same(page)
        found = unit_with(reading, article)
        return self._of(page, *found) if found else None

    def know(self, kept: Kept) -> None:
        """Take over an article as an action left it: it need not be put together again."""
        before, after = self._page, kept.page
        states = [{c.id: c.shows for c in page.corrections if not c.shows} for page in (before, after)]
        if before.sources is not after.sources or states[0] != states[1]:
            return
        self._page = after
        known = self._tracked.get(kept.article.id)
        if known is not None:
            self._tracked[kept.article.id] = (known[0], kept.article)

    def final(self, page: Page, reading: PageReading) -> PageReading:
        """Return what ``final_reading`` returns."""
        if not (page.struck or page.insertions):
            return reading
        self._forget_unless_same(page)
        articles = tuple(self._final_of(page, unit, index) for index, unit in enumerate(reading.articles))
        photos = tuple(self._final_of(page, unit, index) for index, unit in enumerate(reading.photos))
        return PageReading(articles, photos, reading.unplaced, reading.folio)  # type: ignore[arg-type]

    def _of(self, page: Page, unit: Unit, index: int) -> TrackedArticle:
        known = self._tracked.get(unit.id)
        if known is not None and known[0] is unit and known[1].index == index:
            return known[1]
        tracked = track_article(page, unit, index)
        self._tracked[unit.id] = (unit, tracked)
        return tracked

    def _final_of(self, page: Page, unit: Unit, index: int) -> Unit:
        tracked = self._of(page, unit, index)
        known = self._final.get(unit.id)
        if known is not None and known[0] is tracked:
            return known[1]
        final: Unit = final_photo(unit, tracked) if isinstance(unit, PhotoReading) else final_article(unit, tracked)
        self._final[unit.id] = (tracked, final)
        return final

    def _forget_unless_same(self, page: Page) -> None:
        before, self._page = self._page, page
        same = (
            page.struck is before.struck
            and page.insertions is before.insertions
            and page.corrections is before.corrections
            and page.sources is before.sources
            and page.blocks is before.blocks
        )
        if not same:
            self._tracked.clear()
