"""One open page: every action is saved before it shows, and can be undone, after a restart too."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from xingxian_editor.checks.finding import Report
from xingxian_editor.desk.action_labels import NEXT_VERSION
from xingxian_editor.desk.live_reading import LiveReading
from xingxian_editor.desk.page_problems import PageHeldElsewhere, UndoImpossible
from xingxian_editor.desk.session import Session, now
from xingxian_editor.page.correction import Pass
from xingxian_editor.page.folio import Folio
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import PageReading
from xingxian_editor.page.patch import Patch, PatchDoesNotFit, Swap, composed, difference, patched
from xingxian_editor.page.problem import Problem
from xingxian_editor.store.library import Library
from xingxian_editor.store.patch_log import ActionKind
from xingxian_editor.store.problems import ChangedElsewhere, VersionArrived
from xingxian_editor.store.records import Holder, LoggedPatch, OpenedPage, PageCard

if TYPE_CHECKING:
    from xingxian_editor.corrections.kept_text import Kept
    from xingxian_editor.corrections.run import Owner, Runs
    from xingxian_editor.corrections.tracked_article import TrackedArticle
    from xingxian_editor.desk.correcting import Chosen, Hand
    from xingxian_editor.desk.live_tracking import LiveTracking

MOST_WRITTEN_AT_ONCE = 20_000
"""Characters; a full broadsheet page has some 10,000. A book in the clipboard would make every key wait."""

Action = Callable[[Page], Page]
Listener = Callable[[Patch], None]


class PageDesk:
    """A page that one window works at. Opening it claims it; whoever comes second may only read."""

    def __init__(self, library: Library, page_id: int, session: Session) -> None:
        self._library = library
        self._listeners: list[Listener] = []
        self._live = LiveReading()
        self.session = session
        self.report: Report | None = None
        self._take(library.pages.open(page_id))
        self.read_only_because: Holder | None = library.claims.claim(self._page_version, session.holder())

    def _take(self, opened: OpenedPage) -> None:
        self._card: PageCard | None = opened.card
        self._page_id = opened.card.id
        self._page_version = opened.card.page_version
        self.original = opened.original
        self.pass_ = self._library.passes.of_page(self._page_id)
        self._pass_begun = opened.card.pass_ is not None
        self.revision = opened.revision
        self._undo = list(opened.undo)
        self._redo = list(opened.redo)
        self._show(opened.page)

    def _show(self, page: Page) -> None:
        self.page = page

    @property
    def card(self) -> PageCard:
        """What a list shows of the page, as the store has it now."""
        if self._card is None:
            self._card = self._library.pages.card(self._page_id)
        return self._card

    @property
    def reading(self) -> PageReading:
        """The text of every article and photo as the page stands now."""
        return self._live.read(self.page)

    @property
    def undecided(self) -> int:
        """How many questions of the importer are open."""
        return _undecided(self.page)

    @cached_property
    def _tracking(self) -> LiveTracking:
        """The articles with their corrections; the first picture of a page without any does not need it."""
        from xingxian_editor.desk.live_tracking import LiveTracking

        return LiveTracking()

    @property
    def final(self) -> PageReading:
        """The text as it stands when every correction that was not rejected is carried out."""
        if not (self.page.struck or self.page.insertions):
            return self.reading
        return self._tracking.final(self.page, self.reading)

    def tracked(self, article: int) -> TrackedArticle | None:
        """Return an article or photo with its corrections; None where the page has none of that id."""
        return self._tracking.article(self.page, self.reading, article)

    @property
    def hand(self) -> Hand:
        """Who corrects now: the person at the desk, in the pass that runs."""
        from xingxian_editor.desk.correcting import Hand

        return Hand(self.session.by, self.pass_, now())

    def begin_pass(self, pass_: Pass) -> None:
        """Let another pass run: what is corrected from now on belongs to it."""
        self._refuse_without_claim()
        self._library.passes.begin(self._page_id, pass_, self.session.by)
        self.pass_, self._pass_begun, self._card = pass_, True, None

    def do(self, action: Action, label: str, *, goes_on: bool = False) -> Patch:
        """Save what ``action`` makes of the page, then show it; an action without effect saves nothing.

        ``label`` is a code of desk.action_labels, or words. One that goes on with the action before
        is taken back together with it.
        """
        return self._do(action(self.page), label, goes_on)

    def correct(
        self,
        article: int,
        runs: Runs,
        label: str,
        *,
        owners: Mapping[int, Owner] | None = None,
        chosen: Chosen | None = None,
        goes_on: bool = False,
    ) -> Patch:
        """Save changed runs of an article as corrections of the person at the desk."""
        from xingxian_editor.desk.cannot_correct import TextMoved, TooMuchWritten
        from xingxian_editor.desk.correcting import TYPED, keep_change

        tracked = self.tracked(article)
        if tracked is None:
            raise TextMoved
        written = sum(len(run.text) for run in runs) - sum(len(run.text) for run in tracked.runs)
        if written > MOST_WRITTEN_AT_ONCE:
            raise TooMuchWritten(written, MOST_WRITTEN_AT_ONCE)
        kept = keep_change(self.page, tracked, runs, self.hand, owners, chosen or TYPED)
        return self._do(kept.page, label, goes_on, kept)

    def _do(self, page: Page, label: str, goes_on: bool, kept: Kept | None = None) -> Patch:
        patch = difference(self.page, page)
        if patch:
            goes_on = goes_on and self._may_go_on()
            if patch.corrections and not self._pass_begun:
                # Whoever corrects first begins the first pass; before saving: what is saved must show.
                self.begin_pass(self.pass_)
            self._save(patch, page, label, "more" if goes_on else "do")
            self._note_done(LoggedPatch(0, label, patch, self.session.by, now()), goes_on)
            if kept is not None:
                self._tracking.know(kept)
            self._changed(patch, page)
        return patch

    def _may_go_on(self) -> bool:
        return (
            bool(self._undo) and not self._redo and not self.is_as_taken_over and self._undo[-1].by == self.session.by
        )

    def _note_done(self, done: LoggedPatch, goes_on: bool) -> None:
        if goes_on:
            last = self._undo[-1]
            self._undo[-1] = replace(last, patch=composed(last.patch, done.patch))
        else:
            self._undo.append(done)
        self._redo.clear()

    def undo(self) -> Patch | None:
        """Take the last action back; None where there is none."""
        return None if self.is_as_taken_over else self._step(self._undo, self._redo, "undo")

    def redo(self) -> Patch | None:
        """Make the action that was taken back last again; None where there is none."""
        return self._step(self._redo, self._undo, "redo")

    @property
    def can_undo(self) -> bool:
        """Whether there is an action to take back."""
        return bool(self._undo) and not self.is_as_taken_over and self.read_only_because is None

    @property
    def is_as_taken_over(self) -> bool:
        """Whether nothing was done since the version took over from the one before: undo goes no further back.

        Somebody who presses it once too often would else stand before a version without its corrections.
        """
        return bool(self._undo) and self._undo[-1].label == NEXT_VERSION

    @property
    def can_redo(self) -> bool:
        """Whether there is an action to make again."""
        return bool(self._redo) and self.read_only_because is None

    @property
    def undo_label(self) -> str:
        """The label of the action that undo takes back, or nothing."""
        return self._undo[-1].label if self._undo else ""

    @property
    def redo_label(self) -> str:
        """The label of the action that redo makes again, or nothing."""
        return self._redo[-1].label if self._redo else ""

    def listen(self, callback: Listener) -> None:
        """Call ``callback`` with the patch after every change, wherever it came from."""
        self._listeners.append(callback)

    def take_over(self) -> None:
        """Take the page from the window that has it, as it stands there now."""
        self._library.claims.take_over(self._page_version, self.session.holder())
        self.read_only_because = None
        self.refresh()

    def heartbeat(self) -> bool:
        """Say that this window is still at work; False when the page can only be read here now.

        A page that its holder has given back becomes this window's.
        """
        holder = self.session.holder()
        if self.read_only_because is not None:
            self.read_only_because = self._library.claims.claim(self._page_version, holder)
            if self.read_only_because is None:
                self.refresh()
        elif not self._library.claims.heartbeat(self._page_version, holder):
            self.read_only_because = self._library.claims.claim(self._page_version, holder)
        return self.read_only_because is None

    @property
    def is_superseded(self) -> bool:
        """Whether the next version of the page has come since this one was opened."""
        return self._library.pages.card(self._page_id).page_version != self._page_version

    def refresh(self) -> bool:
        """Show what another window saved; True when there was something new."""
        # Opening notes the time, which other windows see as a change: look first.
        card = self._library.pages.card(self._page_id)
        version = self._library.pages.versions(card.id)[-1]
        if (version.id, version.revision, card) == (self._page_version, self.revision, self._card or card):
            return False
        before, held = self.page, self._page_version
        self._take(self._library.pages.open(card.id))
        if held != self._page_version:
            self._let_go(held)
            self.read_only_because = self._library.claims.claim(self._page_version, self.session.holder())
        self._tell(difference(before, self.page))
        return True

    def close(self) -> None:
        """Give the page back."""
        self._listeners.clear()
        self._let_go(self._page_version)

    def _let_go(self, page_version: int) -> None:
        """Release the claim; one that a full or busy disk keeps is nobody's after a minute without a heartbeat."""
        if self.read_only_because is None:
            with suppress(Problem):
                self._library.claims.release(page_version, self.session.holder())

    def _step(self, source: list[LoggedPatch], target: list[LoggedPatch], kind: ActionKind) -> Patch | None:
        if not source:
            return None
        entry = source[-1]
        if not entry.patch:  # a run of typing that took itself back
            self._save(entry.patch, self.page, entry.label, kind)
            target.append(source.pop())
            return self._step(source, target, kind) or entry.patch
        patch = entry.patch.inverse() if kind == "undo" else entry.patch
        try:
            page = patched(self.page, patch)
        except PatchDoesNotFit as error:
            raise UndoImpossible from error
        self._save(patch, page, entry.label, kind)
        target.append(source.pop())
        self._changed(patch, page)
        return patch

    def _save(self, patch: Patch, page: Page, label: str, kind: ActionKind) -> None:
        self._refuse_without_claim()
        try:
            self.revision = self._library.pages.save(
                self._page_version,
                self.revision,
                patch,
                page,
                label=label,
                by=self.session.by,
                kind=kind,
                undecided=_undecided(page),
            )
        except ChangedElsewhere as error:
            if self.is_superseded:  # the window opens it, and takes over what it can
                raise VersionArrived from error
            self.refresh()
            raise

    def _refuse_without_claim(self) -> None:
        holder = self._library.claims.holder_of(self._page_version)
        if holder is not None and holder.window != self.session.window:
            self.read_only_because = holder
        if self.read_only_because is not None:
            raise PageHeldElsewhere(self.read_only_because)

    def _changed(self, patch: Patch, page: Page) -> None:
        self._show(page)
        self._card = None
        for swap in patch.folio:
            self._file_by_date(swap)
        self._tell(patch)

    def _file_by_date(self, swap: Swap[Folio]) -> None:
        """Let the page follow its date to another edition, unless a person filed it elsewhere."""
        before, after = _date(swap.before), _date(swap.after)
        if before != after and self.card.date == before:
            self._card = self._library.pages.redate(self._page_id, after, self.session.by)

    def _tell(self, patch: Patch) -> None:
        for listener in tuple(self._listeners):
            listener(patch)


def _undecided(page: Page) -> int:
    return sum(not doubt.decided_by for doubt in page.doubts)


def _date(folio: Folio | None) -> str | None:
    return folio.date.value if folio and folio.date else None
