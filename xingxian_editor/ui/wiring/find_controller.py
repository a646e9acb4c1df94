"""Find in the page: lights what was found in galley and reading, steps from match to match; go to a line."""

from PySide6.QtCore import QObject

from xingxian_editor.desk.find import find_in_page, find_in_sources
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import PageReading
from xingxian_editor.page.place import reading_at
from xingxian_editor.page.source import FILE_SOURCE, Anchor
from xingxian_editor.store.records import SearchHit
from xingxian_editor.ui.wiring.open_page import OpenPage
from xingxian_editor.ui.wiring.workroom import Workroom


class FindController(QObject):
    """Connects the find bar with the page."""

    def __init__(self, room: Workroom, open_page: OpenPage, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._open_page = open_page
        self._source, self._article = room.window.page.source, room.window.page.article.view
        self._bar = bar = room.window.page.find_bar
        self._matches: tuple[Anchor, ...] = ()
        self._current = -1
        bar.text_changed.connect(self.find)
        bar.step_asked.connect(self.step)
        bar.closed.connect(self._close)
        open_page.opened.connect(self._opened)
        open_page.settled.connect(self._find_again)
        self._source.switched.connect(self._show)
        room.window.library.hit_asked.connect(self._show_hit)
        edit = room.actions.edit
        edit.find.triggered.connect(self._open)
        edit.find_next.triggered.connect(self._next)
        edit.find_previous.triggered.connect(self._previous)
        edit.go_to_line.triggered.connect(self._go_to_line)

    @property
    def matches(self) -> tuple[Anchor, ...]:
        """What was found, from top to foot of the source."""
        return self._matches

    def find(self, text: str) -> None:
        """Light every place where ``text`` stands."""
        desk = self._open_page.desk
        self._matches = places_of(desk.page, desk.reading, text) if desk else ()
        self._current = 0 if self._matches else -1
        self._show()

    def step(self, by: int) -> None:
        """Go to the next match, or the one before."""
        if self._matches:
            self._current = (self._current + by) % len(self._matches)
            self._show()

    def _show_hit(self, hit: SearchHit) -> None:
        """Light what was searched for in the whole library, at the article that was picked."""
        desk = self._open_page.desk
        if desk is None or desk.card.id != hit.page:
            return
        self.find(self._room.window.library.search_box.text().strip())
        blocks = (desk.page.block_at(match[0].source, match[0].start) for match in self._matches)
        mine = [at for at, block in enumerate(blocks) if block is not None and block.article == hit.article]
        self._current = mine[0] if mine else -1
        self._open_page.choose(hit.article)
        self._show()
        if not mine and (first := desk.page.blocks_of(hit.article)):
            self._source.view.go_to_block(first[0].id)

    def _show(self) -> None:
        self._bar.show_count(self._current, len(self._matches))
        desk = self._open_page.desk
        if desk is not None and self._current >= 0:
            first = self._matches[self._current][0]
            block = desk.page.block_at(first.source, first.start)
            if block is not None and block.article is not None:
                self._open_page.choose(block.article)
        self._source.view.show_matches(self._matches, self._current)
        self._article.show_matches(self._matches, self._current)

    def _open(self) -> None:
        if self._open_page.desk is not None:
            self._bar.open_bar()

    def _opened(self) -> None:
        """Close, and take no key from whoever works elsewhere: it may be the next version of the page they read."""
        focus = self._room.window.focusWidget()
        if focus is not None and self._bar.isAncestorOf(focus):
            self._close()
        else:
            self._forget()

    def _close(self) -> None:
        self._forget()
        if self._open_page.desk is not None:
            self._source.view.setFocus()

    def _forget(self) -> None:
        self._bar.hide()
        self._matches, self._current = (), -1
        self._show()

    def _find_again(self) -> None:
        if self._bar.isVisible():
            current = self._current
            self.find(self._bar.field.text())
            self._current = min(current, len(self._matches) - 1)

    def _next(self) -> None:
        self._step_or_open(1)

    def _previous(self) -> None:
        self._step_or_open(-1)

    def _step_or_open(self, by: int) -> None:
        if self._bar.isVisible():
            self.step(by)
        else:
            self._open()

    def _go_to_line(self) -> None:
        desk = self._open_page.desk
        if desk is None:
            return
        lines = desk.page.source_by_id[FILE_SOURCE].lines()
        from xingxian_editor.ui.line_dialog import LineDialog

        number = LineDialog.ask(len(lines), self._room.window)
        if number:
            self.go_to_line(number)

    def go_to_line(self, number: int) -> None:
        """Put the caret on a line of the file, or on the next one that has text."""
        desk = self._open_page.desk
        if desk is None:
            return
        source = desk.page.source_by_id[FILE_SOURCE]
        line = next((line for line in source.lines()[number - 1 :] if line.span.of(source.text).strip()), None)
        if line is not None:
            self._source.view.set_caret(source.id, line.span.start)
            block = desk.page.block_at(source.id, line.span.start)
            if block is not None:
                self._source.view.go_to_block(block.id)
            self._source.view.setFocus()


def places_of(page: Page, reading: PageReading, text: str) -> tuple[Anchor, ...]:
    """Return where ``text`` stands, in readings and, where none has it, in the sources; in source order."""
    found: list[Anchor] = []
    for place, span in find_in_page(reading, text):
        item = reading_at(reading, place)
        if item is not None and (anchor := item.anchor(span)):
            found.append(anchor)
    covered = {(r.source, r.start) for anchor in found for r in anchor[:1]}
    found += [anchor for anchor in find_in_sources(page, text) if (anchor[0].source, anchor[0].start) not in covered]
    return tuple(sorted(found))
