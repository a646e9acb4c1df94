"""The page that the window works at: opening, changing, closing it; everybody else listens here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from xingxian_editor.desk.page_desk import Action, PageDesk
from xingxian_editor.page.patch import Patch
from xingxian_editor.page.problem import Problem
from xingxian_editor.store.problems import (
    DiskFault,
    LibraryGone,
    NoRoom,
    NoWritePermission,
    StoreBusy,
    StoreDamaged,
    VersionArrived,
)
from xingxian_editor.ui.wiring.workroom import Workroom

if TYPE_CHECKING:
    from xingxian_editor.corrections.run import Owner
    from xingxian_editor.desk.correcting import Chosen
    from xingxian_editor.ui.tracked_editor.keeper import Act
    from xingxian_editor.ui.wiring.page_changes import PageChanges

NOT_SAVED = (DiskFault, LibraryGone, NoRoom, NoWritePermission, StoreBusy, StoreDamaged)


class OpenPage(QObject):
    """``opened``: another page is open, or none. ``changed``: the open one changed, by whomever.

    ``settled`` follows a change, or several, as soon as galley and reading have shown it: what
    stands around them need not keep the eye waiting.
    ``not_saved``: the disk or the library did not take a change.
    ``article_chosen``: another article or photo of it is chosen.
    ``writing_changed``: it became read-only here, or may be changed again.
    ``stroke_placed(int)``: what was typed while the next version came stands in it, before this final offset.
    """

    opened = Signal()
    changed = Signal()
    settled = Signal()
    not_saved = Signal()
    article_chosen = Signal()
    writing_changed = Signal()
    stroke_placed = Signal(int)

    def __init__(self, room: Workroom, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self.desk: PageDesk | None = None
        self.article: int | None = None
        self._was_writable = True
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self.settled)
        self.changed.connect(self._settle.start)

    @property
    def writable(self) -> bool:
        """Whether the open page may be changed here."""
        return self.desk is not None and self.desk.read_only_because is None

    def may_change(self) -> bool:
        """Whether the open page may be changed here; where not, say who has it before anything is typed."""
        if self.desk is not None and self.desk.read_only_because is not None:
            from xingxian_editor.desk.page_problems import PageHeldElsewhere

            self._room.teller.problem(PageHeldElsewhere(self.desk.read_only_because))
        return self.writable

    @property
    def changes(self) -> PageChanges:
        """What the person at the desk can change."""
        from xingxian_editor.ui.wiring.page_changes import PageChanges

        return PageChanges(self._room.desk.session.by)

    def open(self, page_id: int, article: int | None = None) -> bool:
        """Open a page in place of the present one, which stays when that fails."""
        if self.desk is not None and self.desk.card.id == page_id:
            if article is not None:
                self.choose(article)
            return True
        desk = self._room.teller.attempt(lambda: self._room.desk.open_page(page_id))
        if desk is None:
            return False
        self.give_back()
        self.desk = desk
        self.article = article if article in desk.page.article_by_id else self._first_article()
        self._was_writable = self.writable
        desk.listen(self._changed)
        self._room.teller.clear()
        self.opened.emit()
        return True

    def reopen(self, page_id: int) -> bool:
        """Open a page anew, also when it is the open one (its next version came)."""
        article = None
        if self.desk is not None and self.desk.card.id == page_id:
            article = self.article
            self.give_back()
        return self.open(page_id, article)

    def look_again(self) -> None:
        """Show what another window saved; the next version of the page, which somebody brought in, is opened."""
        if (desk := self.desk) is None:
            return
        if self._room.teller.attempt(lambda: desk.is_superseded):
            self._open_version(desk)
            return
        self._room.teller.attempt(desk.heartbeat)
        self._room.teller.attempt(desk.refresh)
        self.notice_writing()

    def _open_version(self, desk: PageDesk) -> None:
        self.reopen(desk.card.id)
        self.tell_version()

    def tell_version(self) -> None:
        """Say that the next version is what one sees now."""
        if self.desk is not None and (number := self.desk.card.version_number) > 1:
            self._room.teller.news(
                self.tr("Version {0} is here, with all that was open of the one before. Ctrl+3 compares them.").format(
                    number
                )
            )

    def close(self) -> None:
        """Give the page back; none is open then."""
        if self.desk is not None:
            self.give_back()
            self.opened.emit()

    def choose(self, article: int | None) -> None:
        """Choose an article or photo of the page."""
        known = self.desk is not None and article in self.desk.page.article_by_id
        if known and article != self.article:
            self.article = article
            self.article_chosen.emit()

    def do(self, action: Action, label: str, *, goes_on: bool = False) -> Patch | None:
        """Make a change, or go on with the last one; a problem is told and nothing is changed."""
        desk = self.desk
        if desk is None or not self.may_change():
            return None
        return self._try(lambda: desk.do(action, label, goes_on=goes_on))

    def _try(self, work: Callable[[], Patch]) -> Patch | None:
        try:
            patch = work()
            self._room.teller.succeeded()
            return patch
        except VersionArrived as problem:
            if self.desk is not None:
                self._open_version(self.desk)
            self._room.teller.problem(problem)
            return None
        except Problem as problem:
            self._room.teller.problem(problem)
            if isinstance(problem, NOT_SAVED):
                self.not_saved.emit()
            return None
        finally:
            self.notice_writing()

    def correct(self, act: Act, owners: Mapping[int, Owner] | None, chosen: Chosen) -> Patch | None:
        """Keep what was typed in an article; a problem is told and nothing is changed."""
        desk = self.desk
        if desk is None:
            return None
        runs, label, goes_on = act.change.ledger.runs, act.doing.value, act.goes_on
        return self._try(lambda: desk.correct(act.article, runs, label, owners=owners, chosen=chosen, goes_on=goes_on))

    def step(self, which: Callable[[PageDesk], Patch | None]) -> Patch | None:
        """Undo or redo; return what that changed."""
        if (desk := self.desk) is None:
            return None
        patch = self._room.teller.attempt(lambda: which(desk))
        if patch is not None:
            self._room.teller.succeeded()
        self.notice_writing()
        return patch

    def take_over(self) -> None:
        """Take the page from the window that has it."""
        if (desk := self.desk) is not None:
            self._room.teller.attempt(desk.take_over)
            if self.writable:
                self._room.teller.succeeded()
            self.notice_writing()

    def notice_writing(self) -> None:
        """Say so when the page became read-only, or writable."""
        if self.writable != self._was_writable:
            self._was_writable = self.writable
            self.writing_changed.emit()

    def _changed(self, patch: Patch) -> None:
        desk = self.desk
        if desk is not None and self.article not in desk.page.article_by_id:
            self.article = self._first_article()
        self.changed.emit()

    def _first_article(self) -> int | None:
        page = self.desk.page if self.desk else None
        articles = (*page.ordered_articles, *page.ordered_photos) if page else ()
        return articles[0].id if articles else None

    def give_back(self) -> None:
        """Give the page back and say nothing: another one follows, or the window closes."""
        self._settle.stop()
        if self.desk is not None:
            self._room.desk.close_page(self.desk)
        self.desk, self.article = None, None
