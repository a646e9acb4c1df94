"""Galley or picture and desk: shows the open page, and does what keys and mouse ask for."""

from __future__ import annotations

from operator import is_, methodcaller
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from xingxian_editor.desk.action_labels import role_label
from xingxian_editor.desk.page_desk import Action
from xingxian_editor.page.page import Page
from xingxian_editor.page.role import Role
from xingxian_editor.ui.wiring.open_page import OpenPage
from xingxian_editor.ui.wiring.workroom import Workroom

if TYPE_CHECKING:
    from xingxian_editor.ui.galley.galley_view import GalleyView
    from xingxian_editor.ui.galley_pane import GalleyPane
    from xingxian_editor.ui.page_picture.picture_pane import PicturePane
    from xingxian_editor.ui.page_picture.picture_view import PictureView
    from xingxian_editor.ui.wiring.page_changes import PageChanges

Blocks = tuple[int, ...]


def _parts(page: Page) -> tuple[object, ...]:
    """Return the records of a page that its source is shown by."""
    return page.sources, page.joinings, page.blocks, page.articles, page.folio, page.doubts, page.notes


class GalleyController(QObject):
    """Every wish of the galley, or of the picture, becomes one action on the page."""

    def __init__(self, room: Workroom, open_page: OpenPage, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._open_page = open_page
        self._source = room.window.page.source
        self._shown: tuple[object, ...] = ()
        open_page.settled.connect(self._show_corrections)
        open_page.opened.connect(self._show_anew)
        open_page.writing_changed.connect(self._permit)
        open_page.changed.connect(self._show)
        open_page.article_chosen.connect(self._show)
        self._source.switched.connect(self._show)
        self._source.picture_made.connect(self._serve)
        self._serve(self._source.galley)
        roles = room.window.page.roles
        roles.role_picked.connect(self._role_from_strip)
        roles.other_asked.connect(self._ask_other_role)
        room.window.page.header.undecided_asked.connect(self.next_doubt)
        room.window.status.undecided.clicked.connect(self.next_doubt)
        self._connect_actions()

    def _serve(self, pane: GalleyPane | PicturePane) -> None:
        view = pane.view
        view.role_asked.connect(self.set_role)
        view.article_asked.connect(self._to_article)
        view.new_article_asked.connect(self._new_article)
        view.split_asked.connect(self._split)
        view.merge_asked.connect(self._merge)
        view.order_asked.connect(self._reorder)
        view.paragraph_asked.connect(self._paragraph)
        view.choice_taken.connect(self._decide)
        view.current_block_changed.connect(self._follow_block)
        view.refused.connect(self._open_page.may_change)
        view.nothing_undecided.connect(self._say_all_decided)

    @property
    def _view(self) -> GalleyView | PictureView:
        """Return what shows the source now: the galley or the picture."""
        return self._source.view

    def _permit(self) -> None:
        self._view.writable = self._open_page.writable

    def _say_all_decided(self) -> None:
        """Nothing is left to go to: the status bar says so."""
        if self._open_page.desk is not None:
            self._room.window.status.undecided.say(self.tr("Nothing left to decide"), "ok")

    def set_role(self, blocks: Blocks, role: Role) -> None:
        """Tag blocks."""
        self._do(self._changes.role(blocks, role), role_label(role))

    @property
    def _changes(self) -> PageChanges:
        return self._open_page.changes

    def _do(self, action: Action, label: str) -> None:
        self._open_page.do(action, label)

    def _show_anew(self) -> None:
        self._display(keep_scroll=False)

    def _show(self) -> None:
        self._display(keep_scroll=True)

    def _display(self, keep_scroll: bool) -> None:
        if (desk := self._open_page.desk) is not None:
            self._permit()
            shown = (self._view, self._open_page.article, *_parts(desk.page))
            if keep_scroll and len(shown) == len(self._shown) and all(map(is_, shown, self._shown)):
                return  # what was typed in an article is no matter of the source
            self._shown = shown
            self._view.show_page(desk.page, self._open_page.article, keep_scroll)
            self._show_role()

    def _show_corrections(self) -> None:
        """Draw on the picture what was corrected; nobody waits for it while typing."""
        desk, picture = self._open_page.desk, self._source.picture
        if desk is not None and picture is not None:
            picture.view.items_shown.show_corrections(desk.page, picture.view.shapes)

    def _to_article(self, blocks: Blocks, article: int | None) -> None:
        self._do(self._changes.article(blocks, article), "article" if article else "no_article")

    def _new_article(self, blocks: Blocks) -> None:
        self._do(self._changes.new_article(blocks), "new_article")

    def _split(self, block: int, source: int, offset: int) -> None:
        self._do(self._changes.split(block, source, offset), "split")

    def _merge(self, blocks: Blocks) -> None:
        self._do(self._changes.merge(blocks), "merge")

    def _reorder(self, blocks: Blocks, steps: int) -> None:
        self._do(self._changes.order(blocks, steps), "order")

    def _paragraph(self, source: int, offset: int) -> None:
        self._do(self._changes.paragraph(source, offset), "paragraph")

    def _decide(self, doubt: int, choice: int) -> None:
        self._do(self._changes.decision(doubt, choice if choice >= 0 else None), "decide")

    def _role_from_strip(self, role: Role) -> None:
        self._view.setFocus()
        self._view.ask_role(role)
        self._show_role()

    def _show_role(self) -> None:
        desk, block = self._open_page.desk, self._view.current_block
        found = desk.page.block_by_id.get(block) if desk and block is not None else None
        self._room.window.page.roles.show_role(found.role if found else None)

    def _follow_block(self, block: int | None) -> None:
        self._show_role()
        desk = self._open_page.desk
        found = desk.page.block_by_id.get(block) if desk and block is not None else None
        if found and found.article is not None:
            self._open_page.choose(found.article)

    def _connect_actions(self) -> None:
        tag = self._room.actions.tag
        for action in tag.roles.values():
            action.triggered.connect(self._role_entry)
        self._asks = {
            tag.other_role: methodcaller("ask_other_role"),
            tag.article: methodcaller("ask_article_by_key"),
            tag.new_article: methodcaller("ask_new_article"),
            tag.split: methodcaller("ask_split"),
            tag.merge: methodcaller("ask_merge"),
            tag.paragraph: methodcaller("ask_paragraph"),
            tag.transcribe: methodcaller("ask_transcription"),
            tag.take: methodcaller("take_suggestion"),
            tag.repeat: methodcaller("repeat"),
        }
        for entry in self._asks:
            entry.triggered.connect(self._entry)
        tag.move_up.triggered.connect(self._move_up)
        tag.move_down.triggered.connect(self._move_down)
        tag.next_doubt.triggered.connect(self.next_doubt)
        tag.previous_doubt.triggered.connect(self._previous_doubt)

    def next_doubt(self) -> None:
        """Go to the next open question; where the page is not shown, to the workspace that shows it."""
        if not self._view.isVisible():
            self._room.actions.view.tagging.trigger()
        self._view.setFocus()
        self._view.next_doubt()

    def _previous_doubt(self) -> None:
        self._view.setFocus()
        self._view.next_doubt(back=True)

    def _ask_other_role(self) -> None:
        self._view.ask_other_role()

    def _entry(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._asks[action](self._view)

    def _role_entry(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._view.ask_role(Role(action.data()))

    def _move_up(self) -> None:
        self._view.ask_order(-1)

    def _move_down(self) -> None:
        self._view.ask_order(1)
