"""Opens a query under the paragraph it is about: makes the gap for it there and moves it with the text."""

from PySide6.QtCore import QEvent, QObject, Signal

from xingxian_editor.page.page import Page
from xingxian_editor.page.query import Query
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.tracked_editor.query_strip import QueryStrip
from xingxian_editor.ui.tracked_editor.text_marks import MarkKind, TextMark
from xingxian_editor.ui.tracked_editor.tracked_editor import TrackedEditor
from xingxian_editor.ui.tracked_editor.tracked_text import TEXT_LEFT, TEXT_RIGHT

ABOVE, BELOW = 8, 8


class QueryStrips(QObject):
    """One strip in one editor. ``opened(id)``: a query is shown, 0 when none is."""

    opened = Signal(int)

    def __init__(self, theme: Theme, editor: TrackedEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self._queries: tuple[Query, ...] = ()
        self._me = ""
        self._open = 0
        self._article: int | None = None
        self.strip = QueryStrip(theme, editor.viewport())
        self.strip.hide()
        self.strip.left.connect(editor.setFocus)
        editor.query_clicked.connect(self.open)
        editor.marks_moved.connect(self.place)
        editor.verticalScrollBar().valueChanged.connect(self.move)
        editor.document().documentLayout().documentSizeChanged.connect(self.move)
        editor.viewport().installEventFilter(self)

    @property
    def open_query(self) -> int:
        """The query that is shown, 0 for none."""
        return self._open

    def show_page(self, page: Page, me: str) -> None:
        """Take over the queries of a page; another article opens its first one."""
        new = {query.id for query in page.queries if query.by == me} - {query.id for query in self._queries}
        self._queries, self._me = page.queries, me
        another = self._editor.text.article != self._article
        self._article = self._editor.text.article
        here = [mark.about.id for mark in self._marks() if isinstance(mark.about, Query)]
        if another or (self._open and self._open not in here):
            self._open = here[0] if here and another else 0
        elif asked := [query for query in here if query in new]:
            self._open = asked[-1]
        self.place()

    def open(self, query: int) -> None:
        """Show a query of this article."""
        self._open = query
        self.place()
        self.opened.emit(self._open)
        if self.strip.isVisibleTo(self._editor):
            rect = self.strip.geometry()
            bar, height = self._editor.verticalScrollBar(), self._editor.viewport().height()
            if rect.bottom() > height:
                bar.setValue(bar.value() + rect.bottom() - height + BELOW)

    def close(self) -> None:
        """Show none."""
        self.open(0)

    def next(self, forward: bool = True) -> None:
        """Show the next query of the article, after the last the first."""
        here = list(dict.fromkeys(mark.about.id for mark in self._marks() if isinstance(mark.about, Query)))
        if here:
            at = here.index(self._open) if self._open in here else -1 if forward else 0
            self.open(here[(at + (1 if forward else -1)) % len(here)])

    def place(self) -> None:
        """Say what the open query says now, and make the gap under its paragraph."""
        mark, query = self._last_mark(), self._query()
        if mark is None or query is None:
            if self.strip.isAncestorOf(self.strip.window().focusWidget() or self.strip):
                self._editor.setFocus()  # answered from the strip: one reads on in the article
            self.strip.hide()
            self._editor.set_gap(None, 0)
            return
        quoted = self._editor.ledger.living(mark.span.start, mark.span.end)
        self.strip.show_query(query, self._queries.index(query) + 1, quoted, self._me)
        block = self._editor.document().findBlock(self._editor.projection.position(mark.span.end))
        self._editor.set_gap(block.blockNumber(), self.strip.height_at(self._width()) + ABOVE + BELOW)
        self.move()

    def move(self) -> None:
        """Put the strip under its paragraph, as the article is scrolled now."""
        mark = self._last_mark()
        if mark is None:
            return
        block = self._editor.document().findBlock(self._editor.projection.position(mark.span.end))
        top = round(self._editor.block_rect(block).bottom()) + ABOVE
        width = self._width()
        self.strip.setGeometry(TEXT_LEFT, top, width, self.strip.height_at(width))
        self.strip.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the width of the article."""
        if event.type() == QEvent.Type.Resize:
            self.place()
        return False

    def _width(self) -> int:
        return max(200, self._editor.viewport().width() - TEXT_LEFT - TEXT_RIGHT)

    def _marks(self) -> list[TextMark]:
        marks = [mark for mark in self._editor.marks if mark.kind is MarkKind.QUERY]
        return sorted(marks, key=lambda mark: mark.span)

    def _last_mark(self) -> TextMark | None:
        mine = (m for m in reversed(self._marks()) if isinstance(m.about, Query) and m.about.id == self._open)
        return next(mine, None)

    def _query(self) -> Query | None:
        return next((query for query in self._queries if query.id == self._open), None)
