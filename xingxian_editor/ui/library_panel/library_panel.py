"""The library: a header with filter and menu, the search box, the tree or the search's results, the bin."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from xingxian_editor.store.records import ArticleCard, PageCard, SearchHit
from xingxian_editor.store.records import Newspaper as NewspaperRecord
from xingxian_editor.ui.library_panel.bin_row import BinRow
from xingxian_editor.ui.library_panel.library_header import LibraryHeader
from xingxian_editor.ui.library_panel.library_model import LibraryModel
from xingxian_editor.ui.library_panel.library_source import LibrarySource, PageFilter
from xingxian_editor.ui.library_panel.library_tree import LibraryTree
from xingxian_editor.ui.library_panel.page_looks import PageLooks
from xingxian_editor.ui.library_panel.page_menu import PageMenu
from xingxian_editor.ui.library_panel.page_strip import PageStrip
from xingxian_editor.ui.library_panel.search_box import SearchBox
from xingxian_editor.ui.library_search.search_results import SearchResults
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.theme_label import ThemeLabel


class LibraryPanel(QWidget):
    """Draws the library and says what is asked for; pages and newspapers are named by their ids."""

    page_asked = Signal(int)
    article_asked = Signal(int, int)
    hit_asked = Signal(SearchHit)
    search_asked = Signal(str)
    redate_asked = Signal(int)
    replace_asked = Signal(int)
    bin_asked = Signal(int)
    bin_opened = Signal()
    newspaper_asked = Signal(int)
    new_newspaper_asked = Signal()
    people_asked = Signal(int)
    plan_asked = Signal(int)
    backups_asked = Signal()
    widen_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._theme = theme
        self._source: LibrarySource | None = None
        self._looks = PageLooks(self)
        self._model = LibraryModel(self._looks, self)
        self.setAccessibleName(self.tr("Library"))
        self.header = LibraryHeader(theme, self)
        self.search_box = SearchBox(theme, self)
        self.filter_note = ThemeLabel(theme, "", "small", "accent", self)
        self.tree = LibraryTree(theme, self._model, self._looks, self)
        self.tree.setAccessibleName(self.tr("Library"))
        self.empty = ThemeLabel(theme, parent=self)
        self.results = SearchResults(theme, self)
        self.bin_row = BinRow(theme, self)
        self.strip = PageStrip(theme, self._model, self._looks, self)
        self.menus = PageMenu(self)
        self._lay_out()
        self.setFocusProxy(self.tree)
        self._connect()

    def show_library(self, source: LibrarySource) -> None:
        """Show the library that ``source`` answers for, its first newspaper and newest edition open."""
        self._source = source
        self._reload(self.header.filter)

    def refresh(self) -> None:
        """Ask again for what is loaded: something was added, moved or taken away."""
        if self._source is not None and self._model.rowCount() == 0:
            self._reload(self.header.filter)
        self._model.refresh()
        self._show_empty()

    def refresh_page(self, card: PageCard) -> None:
        """Show what changed on one page."""
        self._model.refresh_page(card)

    def set_current(self, card: PageCard | None, article: int | None = None) -> None:
        """Mark the open page and article, and bring them into view."""
        self._model.set_current(card.id if card else None, article)
        if card is None:
            return
        index = self._model.load_page(card)
        if index.isValid():
            self._show_row(index, article)
            if index.parent().isValid():
                self.strip.show_edition(index.parent())
                self.strip.choose(index)

    def set_bin_count(self, count: int) -> None:
        """Show how many pages are in the bin."""
        self.bin_row.show_count(count)

    def set_strip(self, narrow: bool) -> None:
        """Show the strip of pages in place of the tree, or the tree again."""
        self._wide.setVisible(not narrow)
        self.strip.setVisible(narrow)
        size = self._theme.size("page_strip") if narrow else self._theme.size("library.min")
        self.setMinimumWidth(size)
        self.setMaximumWidth(size if narrow else 16777215)

    @property
    def is_strip(self) -> bool:
        """Whether it is narrow now."""
        return not self.strip.isHidden()

    def focus_search(self) -> None:
        """Put the caret into the search box (Ctrl+Shift+F)."""
        self.search_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_box.selectAll()

    def show_hits(self, text: str, hits: Sequence[SearchHit]) -> None:
        """Show what a search found in place of the tree; an empty text shows the tree again."""
        self.results.show_hits(text, hits)
        self._stack.setCurrentWidget(self.results if text else self.tree)
        if not text:
            self._show_empty()

    def _lay_out(self) -> None:
        space = self._theme.space
        self._stack = QStackedWidget(self)
        for page in (self.tree, self.results, self.empty):
            self._stack.addWidget(page)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.empty.setMargin(space(3))
        self._wide = QWidget(self)
        column = QVBoxLayout(self._wide)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        box = QVBoxLayout()
        box.setSpacing(space(1))
        box.setContentsMargins(space(2), space(2), space(2), space(2))
        box.addWidget(self.search_box)
        box.addWidget(self.filter_note)
        column.addLayout(box)
        column.addWidget(self._stack, 1)
        column.addWidget(self.bin_row)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._wide, 1)
        row.addWidget(self.strip)
        self.filter_note.hide()
        self.strip.hide()
        self.setMinimumWidth(self._theme.size("library.min"))

    def _connect(self) -> None:
        self.header.filter_changed.connect(self._reload)
        self.header.menu_asked.connect(self._open_library_menu)
        self.search_box.searched.connect(self._search)
        self.search_box.left.connect(self._leave_search)
        self.search_box.entered_list.connect(self._enter_list)
        self.tree.opened.connect(self._open)
        self.tree.renamed.connect(self._rename)
        self.tree.deleted.connect(self._delete)
        self.strip.opened.connect(self._open)
        self.strip.widen_asked.connect(self.widen_asked)
        self.results.hit_asked.connect(self.hit_asked)
        self.results.left.connect(self._leave_search)
        self.bin_row.clicked.connect(self.bin_opened)
        self.tree.menu_asked.connect(self._open_row_menu)
        for name in ("redate", "replace", "bin", "newspaper", "new_newspaper", "people", "plan", "backups"):
            getattr(self.menus, f"{name}_asked").connect(getattr(self, f"{name}_asked"))
        self.menus.opened.connect(self.page_asked)
        self.menus.bin_opened.connect(self.bin_opened)

    def _reload(self, wanted: PageFilter) -> None:
        if self._source is None:
            return
        self._model.show(self._source, wanted)
        self.filter_note.setVisible(bool(wanted))
        self.filter_note.setText(self.tr("Only: {0}").format(self.header.filter_word()))
        if not wanted and self._model.rowCount():
            newspaper = self._model.index(0, 0)
            self.tree.expand(newspaper)
            self.tree.expand(self._model.index(0, 0, newspaper))
            self.strip.show_edition(self._model.index(0, 0, newspaper))
        self._show_empty()

    def _show_empty(self) -> None:
        if self._stack.currentWidget() is self.results:
            return
        if self.header.filter:
            self.empty.setText(self.tr("No page is like that. The filter is in the funnel above."))
        else:
            self.empty.setText(self.tr("Pages you open are kept here, by newspaper and date. Open the first: Ctrl+O"))
        self._stack.setCurrentWidget(self.tree if self._model.rowCount() else self.empty)

    def _show_row(self, page: QModelIndex, article: int | None) -> None:
        self.tree.expand(page.parent())
        target = page
        if article is not None:
            self.tree.expand(page)
            rows = (self._model.index(row, 0, page) for row in range(self._model.rowCount(page)))
            target = next((index for index in rows if self._is_article(index, article)), page)
        self.tree.setCurrentIndex(target)
        self.tree.scrollTo(target)

    def _is_article(self, index: QModelIndex, article: int) -> bool:
        record = self._model.record(index)
        return isinstance(record, ArticleCard) and record.id == article

    def _open(self, index: QModelIndex) -> None:
        record, page = self._model.record(index), self._model.page_of(index)
        if isinstance(record, ArticleCard) and page is not None:
            self.article_asked.emit(page.id, record.id)
        elif page is not None:
            self.page_asked.emit(page.id)
        elif self.sender() is self.tree and self.tree.hasFocus() and record is not None:
            self.tree.setExpanded(index, not self.tree.isExpanded(index))

    def _rename(self, index: QModelIndex) -> None:
        if page := self._model.page_of(index):
            self.redate_asked.emit(page.id)
        elif isinstance(record := self._model.record(index), NewspaperRecord):
            self.newspaper_asked.emit(record.id)

    def _delete(self, index: QModelIndex) -> None:
        if isinstance(record := self._model.record(index), PageCard):
            self.bin_asked.emit(record.id)

    def _open_row_menu(self, index: QModelIndex, at: QPoint) -> None:
        menu = self.menus.of_row(self._model.record(index), self._model.page_of(index), self._model.newspaper_of(index))
        if menu.actions():
            menu.exec(at)

    def _open_library_menu(self) -> None:
        button = self.header.menu_button
        newspaper = self._model.newspaper_of(self.tree.currentIndex())
        if newspaper is None and isinstance(record := self._model.record(self._model.index(0, 0)), NewspaperRecord):
            newspaper = record.id
        self.menus.of_library(newspaper).exec(button.mapToGlobal(button.rect().bottomLeft()))

    def _search(self, text: str) -> None:
        if text:
            self.search_asked.emit(text)
        else:
            self.show_hits("", ())

    def _leave_search(self) -> None:
        self.search_box.clear()
        self.show_hits("", ())
        self.tree.setFocus()

    def _enter_list(self) -> None:
        (self.results.list if self._stack.currentWidget() is self.results else self.tree).setFocus()
