"""The printed page and the desk: opens its picture, switches to the lines and back, does what is drawn on it."""

from __future__ import annotations

from collections.abc import Callable
from operator import methodcaller
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from xingxian_editor.desk.action_labels import role_label
from xingxian_editor.page.correction import Frame, ProofMark
from xingxian_editor.page.geometry import Box
from xingxian_editor.page.problem import Problem
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import Anchor, Source
from xingxian_editor.store.backup_files import PREVIEWS
from xingxian_editor.ui.actions.entry import permit
from xingxian_editor.ui.page_picture.picture_problem import PageFileGone
from xingxian_editor.ui.wiring.open_page import OpenPage
from xingxian_editor.ui.wiring.shared_hover import SharedHover
from xingxian_editor.ui.wiring.workroom import Workroom

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF

    from xingxian_editor.page.page import Page
    from xingxian_editor.ui.page_picture.mark_frame import Side
    from xingxian_editor.ui.page_picture.page_frame import PageFrame
    from xingxian_editor.ui.page_picture.picture_pane import PicturePane
    from xingxian_editor.ui.page_picture.picture_view import PictureView


class PictureController(QObject):
    """Stands before the galley's controller: it decides which of the two shows a page.

    A page whose file tells places opens with its picture; where somebody wants the lines, they
    stay for the next pages too, until the picture is wanted again.
    """

    def __init__(self, room: Workroom, open_page: OpenPage, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._open_page = open_page
        self._area = room.window.page.source
        self._wants_lines = False
        self._stepped: tuple[int, Page | None] = (0, None)
        """The rectangle that an arrow key moved last, and the page as that left it."""
        self._area.picture_made.connect(self._serve)
        open_page.opened.connect(self._opened)
        self._connect_actions()
        room.window.closing.connect(self._shut_down)
        self._allow()

    def switch(self) -> None:
        """Show the lines in place of the picture, or the picture in place of the lines, at the same block."""
        if self._placed_source() is None:
            return
        self._wants_lines = self._area.shows_picture
        block = self._block_at_hand()
        self._area.show_picture(not self._wants_lines)
        if block is not None:
            self._area.view.go_to_block(block)
        self._allow()

    def _block_at_hand(self) -> int | None:
        """Return the block one is at; where another article was chosen since, that one's first."""
        desk, article = self._open_page.desk, self._open_page.article
        at = self._area.view.current_block
        block = desk.page.block_by_id.get(at) if desk is not None and at is not None else None
        if desk is None or article is None or (block is not None and block.article in (None, article)):
            return at
        own = [block for block in desk.page.blocks if block.article == article]
        return min(own, key=lambda block: block.place).id if own else None

    def _opened(self) -> None:
        source, desk = self._placed_source(), self._open_page.desk
        self._area.show_picture(source is not None and not self._wants_lines)
        if source is not None and desk is not None:
            pane = self._area.make_picture()
            pane.message.clear()
            pane.view.show_page(desk.page, self._open_page.article, keep_scroll=False)
            previews = self._room.desk.folder / PREVIEWS
            pane.view.open_original(desk.original, previews=previews)
            if desk.original is None:
                self._tell(PageFileGone(desk.card.title))
        elif self._area.picture is not None:
            self._area.picture.view.open_original(None)
        self._allow()

    def _placed_source(self) -> Source | None:
        """Return the source of the open page that tells where its characters stand."""
        desk = self._open_page.desk
        sources = desk.page.sources if desk is not None else ()
        return next((source for source in sources if source.geometry is not None), None)

    def _serve(self, pane: PicturePane) -> None:
        view = pane.view
        pane.lines_asked.connect(self.switch)
        view.failed.connect(self._tell)
        view.new_block_asked.connect(self._new_block)
        view.frame_asked.connect(self._frame)
        view.frame_mark_asked.connect(self._mark_frame)
        view.frame_moved.connect(self._move_mark)
        view.frame_stepped.connect(self._step_mark)
        view.frame_withdrawn.connect(self._withdraw_mark)
        SharedHover(self._room.window.page.article.view, view)
        view.anchor_picked.connect(self._picked)
        pane.message.acted.connect(self.switch)

    def _new_block(self, anchor: Anchor) -> None:
        self._open_page.do(self._open_page.changes.new_block(anchor), "new_block")

    def _frame(self, frame: PageFrame, role: Role) -> None:
        """Give the text in a frame its role; a frame without text is told so."""
        if (pane := self._area.picture) is not None:
            anchor = pane.view.shapes.characters_in(frame.in_points())
            self._open_page.do(self._open_page.changes.new_block(anchor, role), role_label(role))

    def _step_mark(self, number: int, sides: Side, by: QPointF) -> None:
        """Keep one step with an arrow key; steps with nothing between are taken back together."""
        if (desk := self._open_page.desk) is not None:
            before = desk.page
            self._move_mark(number, sides, by, goes_on=self._stepped == (number, before))
            if desk.page is not before:
                self._stepped = number, desk.page

    def _move_mark(self, number: int, sides: Side, by: QPointF, *, goes_on: bool = False) -> None:
        """Keep where the rectangle of a mark was moved to, or its sides."""
        desk, pane = self._open_page.desk, self._area.picture
        mark = desk.page.correction_by_id.get(number) if desk is not None else None
        if mark is None or mark.frame is None or pane is None or not self._open_page.may_change():
            return
        from xingxian_editor.desk.correcting import reframe
        from xingxian_editor.ui.page_picture.mark_frame import Held
        from xingxian_editor.ui.page_picture.page_frame import MM_PER_POINT

        edges = (mark.frame.left, mark.frame.top, mark.frame.right, mark.frame.bottom)
        held = Held(number, Box(*(edge / MM_PER_POINT for edge in edges)), sides)
        box = held.dragged(by, pane.view.page_size)
        if box != held.box:
            place = Frame(*(round(edge * MM_PER_POINT, 2) for edge in (box.left, box.top, box.right, box.bottom)))
            self._open_page.do(lambda page: reframe(page, number, place), "move_mark", goes_on=goes_on)

    def _mark_frame(self, frame: PageFrame, mark: ProofMark, words: str) -> None:
        """Set a proof mark on what is no text."""
        desk = self._open_page.desk
        if desk is not None and self._open_page.may_change():
            from xingxian_editor.desk.correcting import Chosen, add_mark

            place = Frame(frame.left, frame.top, frame.left + frame.width, frame.top + frame.height)
            chosen, hand = Chosen(detail=words), desk.hand
            self._open_page.do(lambda page: add_mark(page, mark, hand, frame=place, chosen=chosen), "mark")
            if self._area.picture is not None and desk.page.corrections:
                self._area.picture.view.items_shown.frames.choose_when_shown(max(desk.page.correction_by_id))
                self._area.picture.view.setFocus()

    def _withdraw_mark(self, number: int) -> None:
        """Take a mark on what is no text back."""
        if self._open_page.may_change():
            from xingxian_editor.desk.correcting import withdraw

            self._open_page.do(lambda page: withdraw(page, [number]), "withdraw")

    def _picked(self, anchor: Anchor) -> None:
        """Show in the reading which characters were picked on the page."""
        self._room.window.page.article.view.reveal(anchor)
        self._room.window.page.article.view.light(anchor)

    def _tell(self, error: Exception) -> None:
        """Say on top of the picture why there is none; the lines are one press away."""
        if not isinstance(error, Problem) or self._area.picture is None:
            self._room.teller.problem(error)
            return
        sentence = error.sentence(self._room.language)
        self._area.picture.message.say(sentence, self.tr("Show the lines"), icon="ph.x-circle", color="error")

    def _allow(self) -> None:
        actions, there = self._room.actions.picture, self._placed_source() is not None
        why_not = self.tr("This page has no picture: its file does not tell where the characters stand")
        permit(actions.shown, there, self.tr("Show the printed page, or the lines of its source"), why_not)
        actions.shown.setChecked(self._area.shows_picture)
        actions.allow(self._area.shows_picture)

    def _connect_actions(self) -> None:
        actions = self._room.actions.picture
        actions.shown.triggered.connect(self.switch)
        self._asks: dict[QAction, Callable[[PictureView], None]] = {
            actions.larger: methodcaller("zoom_in"),
            actions.smaller: methodcaller("zoom_out"),
            actions.fit_page: methodcaller("fit_page"),
            actions.fit_width: methodcaller("fit_width"),
            actions.fit_article: methodcaller("fit_article"),
            actions.outlines: methodcaller("toggle_outlines"),
            actions.block: methodcaller("ask_drawn_block"),
            actions.frame: methodcaller("ask_frame"),
        }
        for entry in self._asks:
            entry.triggered.connect(self._entry)

    def _entry(self) -> None:
        action = self.sender()
        if isinstance(action, QAction) and self._area.picture is not None:
            self._area.picture.view.setFocus()
            self._asks[action](self._area.picture.view)

    def _shut_down(self) -> None:
        if self._area.picture is not None:
            self._area.picture.view.shut_down()
