"""Library panel and desk: the tree, opening pages, the next page of the edition, search, recent pages."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from xingxian_editor.store.records import ArticleCard, Edition, Newspaper, PageCard, SearchHit
from xingxian_editor.ui.library_panel.library_source import PageFilter
from xingxian_editor.ui.wiring.open_page import OpenPage
from xingxian_editor.ui.wiring.page_names import page_name
from xingxian_editor.ui.wiring.workroom import Workroom

MAX_RECENT = 10


class StoreSource:
    """Answers the tree from the library that the desk has open now."""

    def __init__(self, room: Workroom) -> None:
        self._room = room

    def newspapers(self) -> Sequence[Newspaper]:
        """Return every newspaper."""
        return self._room.desk.library.newspapers.all()

    def editions(self, newspaper: int, before: Edition | None, limit: int) -> Sequence[Edition]:
        """Return at most ``limit`` editions that follow ``before``, newest first."""
        if before is not None and before.date is None:
            return ()
        return self._room.desk.library.editions.of(newspaper, limit, before.date if before else None)

    def pages(self, edition: int) -> Sequence[PageCard]:
        """Return the pages of an edition by page number."""
        return self._room.desk.library.pages.of_edition(edition)

    def articles(self, page: int) -> Sequence[ArticleCard]:
        """Return articles and photos of a page."""
        return self._room.desk.library.pages.articles(page)

    def matching(self, wanted: PageFilter, before: PageCard | None, limit: int) -> Sequence[PageCard]:
        """Return the pages that the filter lets through, after ``before``."""
        pages = self._room.desk.library.pages
        return pages.filter(wanted.state, limit=limit, undecided=True if wanted.undecided else None, after=before)


class LibraryController(QObject):
    """Keeps the tree in step with the library."""

    def __init__(self, room: Workroom, open_page: OpenPage, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._open_page = open_page
        self._panel = panel = room.window.library
        panel.page_asked.connect(self.open)
        panel.article_asked.connect(self.open_article)
        panel.hit_asked.connect(self._open_hit)
        panel.search_asked.connect(self._search)
        panel.bin_asked.connect(self._bin)
        open_page.opened.connect(self._mark)
        open_page.settled.connect(self._renew_page)
        open_page.article_chosen.connect(self._mark)
        view = room.actions.view
        view.next_page.triggered.connect(self._next_page)
        view.previous_page.triggered.connect(self._page_before)
        room.actions.edit.search.triggered.connect(self._focus_search)
        room.window.menus.recent.aboutToShow.connect(self._fill_recent)

    def show(self) -> None:
        """Show the whole library anew."""
        self._panel.show_library(StoreSource(self._room))
        self._mark()
        self.show_counts()

    def refresh(self) -> None:
        """Show what was added, moved or taken away."""
        self._panel.refresh()
        self.show_counts()

    def show_counts(self) -> None:
        """Show how many pages are in the bin."""
        self._panel.set_bin_count(len(self._room.desk.library.pages.binned()))

    def open(self, page: int) -> None:
        """Open a page and put the focus on it."""
        if self._open_page.open(page):
            self._room.window.panes.go("galley")

    def open_article(self, page: int, article: int) -> None:
        """Open a page at one of its articles."""
        self._open_page.open(page, article)

    def _open_hit(self, hit: SearchHit) -> None:
        self._open_page.open(hit.page, hit.article)

    def _search(self, text: str) -> None:
        hits = self._room.teller.attempt(lambda: self._room.desk.search(text))
        self._panel.show_hits(text, hits or ())

    def _focus_search(self) -> None:
        if self._panel.is_strip:
            self._room.window.toggle_library()
        self._panel.focus_search()

    def _bin(self, page: int) -> None:
        desk = self._room.desk
        if self._open_page.desk is not None and self._open_page.desk.card.id == page:
            self._open_page.close()
        card = self._room.teller.attempt(lambda: desk.library.pages.bin(page, desk.session.by))
        self.refresh()
        if self._open_page.desk is None:
            self._open_page.settled.emit()
        if card is None:
            return
        self._binned = page
        self._room.teller.news(self.tr("{0} is in the bin.").format(page_name(card)), self.tr("Undo"), self._restore)

    def _restore(self) -> None:
        desk = self._room.desk
        self._room.teller.attempt(lambda: desk.library.pages.restore(self._binned, desk.session.by))
        self.refresh()
        if self._open_page.desk is None:
            self._open_page.settled.emit()

    def _mark(self) -> None:
        desk = self._open_page.desk
        self._panel.set_current(desk.card if desk else None, self._open_page.article)

    def _renew_page(self) -> None:
        if self._open_page.desk is not None:
            self._panel.refresh_page(self._open_page.desk.card)

    def _next_page(self) -> None:
        self._step(1)

    def _page_before(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        desk = self._open_page.desk
        if desk is None:
            return
        pages = [card.id for card in self._room.desk.library.pages.of_edition(desk.card.edition)]
        at = pages.index(desk.card.id) + by if desk.card.id in pages else -1
        if 0 <= at < len(pages):
            self.open(pages[at])

    def _fill_recent(self) -> None:
        menu = self._room.window.menus.recent
        menu.clear()
        for card in self._room.desk.library.pages.recent(MAX_RECENT):
            action = QAction(page_name(card), menu)
            action.setData(card.id)
            action.triggered.connect(self._open_recent)
            menu.addAction(action)
        menu.setEnabled(True)
        if menu.isEmpty():
            nothing = menu.addAction(self.tr("No page was opened yet"))
            nothing.setEnabled(False)

    def _open_recent(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.open(action.data())
