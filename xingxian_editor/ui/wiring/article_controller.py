"""The reading and the rest: shows the chosen article, and keeps selection in galley and reading alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from xingxian_editor.checks.finding import Finding
from xingxian_editor.page.page_reading import ArticleReading, PhotoReading
from xingxian_editor.page.source import Anchor
from xingxian_editor.ui.wiring.open_page import OpenPage
from xingxian_editor.ui.wiring.workroom import Workroom

if TYPE_CHECKING:
    from xingxian_editor.ui.galley_pane import GalleyPane
    from xingxian_editor.ui.page_picture.picture_pane import PicturePane

LEAST_PX, DELIVERED_PX, MOST_PX = 14, 16, 24

WAIT_MS = 150


class ArticleController(QObject):
    """Follows the chosen article; what is selected in one view is lit in the other."""

    def __init__(self, room: Workroom, open_page: OpenPage, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._open_page = open_page
        self._pane = room.window.page.article
        self._source = room.window.page.source
        self._findings: tuple[Finding, ...] = ()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(WAIT_MS)
        self._soon.timeout.connect(self._show)
        for signal in (open_page.opened, open_page.article_chosen):
            signal.connect(self._show)
        open_page.changed.connect(self._changed)
        self._pane.chosen.connect(open_page.choose)
        self._pane.reading_shown.connect(self._show)
        self._pane.view.selection_changed.connect(self._light_source)
        self._pane.view.caret_moved.connect(self._reveal_in_source)
        self._serve(self._source.galley)
        self._source.picture_made.connect(self._serve)
        view = room.actions.view
        view.bigger.triggered.connect(self._bigger)
        view.smaller.triggered.connect(self._smaller)
        if room.settings.now.reading_px != DELIVERED_PX:
            self._set_size(room.settings.now.reading_px)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Underline findings in the reading."""
        if findings != self._findings:
            self._findings = findings
            self._show()

    def go_to(self, anchor: Anchor) -> None:
        """Choose the article that the characters belong to and select them in both views."""
        desk = self._open_page.desk
        if desk is None or not anchor:
            return
        block = desk.page.block_at(anchor[0].source, anchor[0].start)
        if block is not None:
            self._source.view.go_to_block(block.id)
            self._open_page.choose(block.article)
        self._source.view.reveal(anchor[0])
        self._source.view.light(anchor)
        self._pane.view.select_anchor(anchor)

    def unit(self) -> ArticleReading | PhotoReading | None:
        """Return the reading of the chosen article or photo."""
        desk = self._open_page.desk
        units: list[ArticleReading | PhotoReading] = []
        if desk is not None:
            units = [*desk.final.articles, *desk.final.photos]
        return next((unit for unit in units if unit.id == self._open_page.article), None)

    def _changed(self) -> None:
        """Show the reading at once; while the article is corrected its name and count can wait for the keys."""
        if self._pane.shows_reading:
            self._show()
        else:
            self._soon.start()

    def _show(self) -> None:
        desk = self._open_page.desk
        if desk is None:
            return
        self._source.galley.count(desk.page)
        self._pane.show_choice(desk.final, self._open_page.article)
        if self._pane.shows_reading:
            self._pane.view.show_article(desk.page, self.unit(), self._findings)

    def _serve(self, pane: GalleyPane | PicturePane) -> None:
        pane.view.selection_changed.connect(self._pane.view.light)

    def _light_source(self, anchor: Anchor) -> None:
        self._source.view.light(anchor)

    def _reveal_in_source(self, source: int, offset: int) -> None:
        desk = self._open_page.desk
        block = desk.page.block_at(source, offset) if desk else None
        if block is not None and self._pane.view.hasFocus():
            self._source.view.go_to_block(block.id)

    def _bigger(self) -> None:
        self._set_size(self._room.settings.now.reading_px + 1)

    def _smaller(self) -> None:
        self._set_size(self._room.settings.now.reading_px - 1)

    def _set_size(self, px: int) -> None:
        px = min(MOST_PX, max(LEAST_PX, px))
        self._room.settings.change(reading_px=px)
        self._room.theme.set_reading_px(px)
