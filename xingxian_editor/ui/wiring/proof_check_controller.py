"""The proof check and the desk: compares in the background, shows what was found, keeps what is decided."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from xingxian_editor.page.proof_decision import Decision
from xingxian_editor.ui.actions.entry import permit
from xingxian_editor.ui.file_kinds import PAGE_SUFFIXES
from xingxian_editor.ui.key_caps import KeyHint
from xingxian_editor.ui.panes import Pane
from xingxian_editor.ui.wiring.open_page import OpenPage
from xingxian_editor.ui.wiring.page_names import page_name
from xingxian_editor.ui.wiring.send_back_controller import SendBackController
from xingxian_editor.ui.wiring.view_controller import ViewController
from xingxian_editor.ui.wiring.workroom import Workroom

if TYPE_CHECKING:
    from xingxian_editor.desk.check_rows import CheckRow
    from xingxian_editor.desk.page_desk import Action
    from xingxian_editor.desk.proof_checking import CheckedVersions, Manuscript, VersionPair
    from xingxian_editor.page.page import Page
    from xingxian_editor.store.records import PageCard, PageVersion
    from xingxian_editor.ui.proof_check.proof_check_area import ProofCheckArea
    from xingxian_editor.ui.proof_check.proof_check_bar import ProofCheckBar

JOB = "proof_check"
SEGMENT = 2
MOST_OFFERED = 60


class ProofCheckController(QObject):
    """Ctrl+3. ``checked`` is what the last comparison said."""

    def __init__(self, room: Workroom, open_page: OpenPage, view: ViewController, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._open_page = open_page
        self._view = view
        self._area: ProofCheckArea | None = None
        self._bar: ProofCheckBar | None = None
        self._sheets = SendBackController(room, self)
        self._against_manuscript = False
        self.checked: CheckedVersions | None = None
        actions = room.actions.proof_check
        actions.workspace.triggered.connect(self.enter)
        actions.manuscript.triggered.connect(self._ask_manuscript)
        open_page.opened.connect(self._opened)
        open_page.changed.connect(self._changed)
        room.window.middle.currentChanged.connect(self._allow)
        room.window.closing.connect(self._shut_down)
        self._allow()

    @property
    def area(self) -> ProofCheckArea:
        """The workspace; made when it is first entered."""
        if self._area is None:
            from xingxian_editor.ui.proof_check.proof_check_area import ProofCheckArea
            from xingxian_editor.ui.proof_check.proof_check_bar import ProofCheckBar

            window = self._room.window
            self._area = ProofCheckArea(self._room.theme, window)
            self._bar = ProofCheckBar(self._room.theme, self._room.actions, window)
            self._connect(self._area)
            self._view.know_pane(self._pane(self._area))
        return self._area

    def enter(self) -> None:
        """Show the workspace with the last two versions of the open page."""
        if self._versions() < 2:
            return
        self._against_manuscript = False
        self._show_area()
        self._compare()

    def _show_area(self) -> None:
        area = self.area
        assert self._bar is not None
        self._room.window.enter_workspace(area, self._bar, SEGMENT)
        self._room.window.panes.go("proof_check")

    @property
    def is_shown(self) -> bool:
        """Whether one is in the workspace."""
        return self._area is not None and self._room.window.middle.currentWidget() is self._area

    def _versions(self) -> int:
        desk = self._open_page.desk
        return desk.card.version_number if desk is not None else 0

    def _opened(self) -> None:
        self._room.jobs.cancel(JOB)
        if self.is_shown:
            if self._versions() > 1:
                self._against_manuscript = False
                self._compare()
            else:
                self._room.window.leave_workspace()
        self._allow()

    def _allow(self) -> None:
        if not vars(self._room.actions.proof_check):
            return  # a window that nobody closed is being taken apart: its panes go after its actions
        from_two = self._versions() > 1
        actions, desk = self._room.actions.proof_check, self._open_page.desk
        why = self.tr("This page has one version; the next one is compared with it")
        permit(actions.workspace, from_two, self.tr("Hold this version against the one before"), why)
        no_page = self.tr("No page is open")
        tip = self.tr("Hold this page against the manuscript that was signed: what was lost, doubled or changed")
        permit(actions.manuscript, desk is not None, tip, no_page)
        switch = self._room.window.workspaces
        switch.allow_proof_check(switch.segments[SEGMENT], from_two)
        for action in actions.of_places:
            action.setEnabled(self.is_shown)

    def _compare(self) -> None:
        """Compare the last two versions; an earlier comparison that still runs counts no more."""
        from xingxian_editor.desk.proof_checking import check_versions, last_two_versions

        self.checked = None
        desk, library = self._open_page.desk, self._room.desk.library
        if desk is None:
            return
        page = desk.card.id
        pair = self._room.teller.attempt(lambda: last_two_versions(library, page))
        if pair is None:
            return
        old, new = pair.old.page, desk.page
        self._show_versions(pair, new)
        decisions = new.decisions
        self.area.busy.begin()
        files = pair.old.original, pair.new.original
        self._room.jobs.run(JOB, lambda progress: check_versions(old, new, decisions, files), self._done, self._failed)

    def _show_versions(self, pair: VersionPair, new: Page) -> None:
        area = self.area
        old_name, new_name = self._named(pair.old_version), self._named(pair.new_version)
        area.old.show_version(pair.old.page, pair.old.original, *old_name)
        area.new.show_version(new, pair.new.original, *new_name)
        area.band.lines.name_versions(old_name[0], new_name[0])
        area.show_rows((), {})

    def _named(self, version: PageVersion) -> tuple[str, str]:
        day, _, time = version.added_at.partition("T")
        return f"v{version.number}", f"{version.file_name}　{day} {time[:5]}"

    def _done(self, checked: CheckedVersions) -> None:
        desk = self._open_page.desk
        if desk is not None:  # decided meanwhile, or in another window
            from xingxian_editor.desk.check_rows import decided_rows

            checked = replace(checked, rows=decided_rows(checked.rows, desk.page.decisions))
        self.checked = checked
        self.area.busy.end()
        self.area.show_rows(checked.rows, checked.characters)
        if not checked.rows:
            self.area.message.say(
                self.tr("The two say the same: nothing to check."), icon="ph.check-circle", color="ok"
            )
        else:
            self.area.message.clear()

    def _failed(self, error: Exception) -> None:
        self.area.busy.end()
        self._room.teller.problem(error)

    # Decisions

    def _accept(self, row: CheckRow) -> None:
        self._decide(row, Decision.ACCEPTED, "", "accept_version")

    def _send_back(self, row: CheckRow, words: str) -> None:
        self._decide(row, Decision.SENT_BACK, words, "send_back")

    def _decide_again(self, row: CheckRow) -> None:
        if row.can_be_opened_again:
            self._decide(row, Decision.OPEN, "", "decide_again")

    def _decide(self, row: CheckRow, decision: Decision, words: str, label: str) -> None:
        from xingxian_editor.desk.check_decisions import settled

        self._keep(row, lambda by, time: lambda page: settled(page, row, decision, words, by, time), label)

    def _correct(self, row: CheckRow) -> None:
        """Ask with a correction for what the text before had."""
        from xingxian_editor.desk.check_decisions import decided
        from xingxian_editor.desk.restoring import restored

        desk, change = self._open_page.desk, row.restorable
        if desk is None or change is None or row.decision is Decision.CORRECTED:
            return
        reading, hand = desk.reading, desk.hand

        def action(by: str, time: str) -> Action:
            def work(page: Page) -> Page:
                page = restored(page, reading, change.place, change.was, change.stands, hand)
                return decided(page, row.key, Decision.CORRECTED, "", by, time)

            return work

        self._keep(row, action, "correct_loss")

    def _keep(self, row: CheckRow, action: Callable[[str, str], Action], label: str) -> None:
        """Keep a decision as a change of the page, then go on to the next place that waits."""
        from xingxian_editor.desk.session import now

        if self._open_page.desk is None or self.checked is None:
            return
        if self._open_page.do(action(self._room.desk.session.by, now()), label) is not None:
            self._go_on(row)

    def _changed(self) -> None:
        """Show what was decided, here, in another window, or taken back."""
        desk = self._open_page.desk
        if desk is None or self.checked is None or not self.is_shown:
            return
        from xingxian_editor.desk.check_rows import decided_rows

        before = self.checked.rows
        rows = decided_rows(before, desk.page.decisions)
        if rows == before:
            return
        self.checked = replace(self.checked, rows=rows)
        self.area.show_rows(rows)
        other = [now.key for then, now in zip(before, rows, strict=True) if then != now]
        if len(other) == 1:
            self.area.list.choose(other[0])

    def _go_on(self, row: CheckRow) -> None:
        rows = self.checked.rows if self.checked else ()
        keys = [each.key for each in rows]
        at = keys.index(row.key)
        waiting = [each for each in (*rows[at + 1 :], *rows[:at]) if each.waits]
        if waiting:
            self.area.list.choose(waiting[0].key)

    def _ask_sheet(self) -> None:
        desk = self._open_page.desk
        if desk is not None and self.checked is not None and self.area.list.foot.button.isEnabled():
            self._sheets.ask(desk.card, self.checked.rows)

    def write_sheet(self, target: Path) -> None:
        """Write what goes back to ``target`` in the background."""
        if (desk := self._open_page.desk) is not None and self.checked is not None:
            self._sheets.write(target, desk.card, self.checked.rows)

    # The manuscript

    def _ask_manuscript(self) -> None:
        from xingxian_editor.ui.proof_check.manuscript_dialog import ManuscriptDialog

        dialog = ManuscriptDialog(self._pages_with, self._room.window)
        if not dialog.run():
            return
        if not dialog.from_file and dialog.page is not None:
            self.compare_with_page(dialog.page)
            return
        kinds = " ".join(f"*{suffix}" for suffix in PAGE_SUFFIXES)
        name, _ = QFileDialog.getOpenFileName(
            self._room.window,
            self.tr("The manuscript that was signed"),
            self._room.settings.now.open_folder,
            self.tr("Manuscripts ({0});;All files (*)").format(kinds),
        )
        if name:
            self.compare_with_manuscript(Path(name))

    def _pages_with(self, words: str) -> tuple[PageCard, ...]:
        """Return pages of the library for a choice, the open one left out."""
        pages, desk = self._room.desk.library.pages, self._open_page.desk
        found = self._room.teller.attempt(
            lambda: pages.filter(text=words, limit=MOST_OFFERED) if words else pages.recent(MOST_OFFERED)
        )
        return tuple(card for card in found or () if desk is None or card.id != desk.card.id)

    def compare_with_manuscript(self, path: Path) -> None:
        """Hold the open page against the file of a manuscript."""
        from xingxian_editor.desk.proof_checking import read_manuscript

        self._compare_with(lambda: read_manuscript(path))

    def compare_with_page(self, page: int) -> None:
        """Hold the open page against another page of the library, as it stands with its corrections."""
        from xingxian_editor.desk.proof_checking import manuscript_in_library

        library = self._room.desk.library
        manuscript = self._room.teller.attempt(lambda: manuscript_in_library(library, page))
        if manuscript is not None:
            self._compare_with(lambda: manuscript)

    def _compare_with(self, take: Callable[[], Manuscript]) -> None:
        from xingxian_editor.desk.proof_checking import check_against_manuscript

        desk = self._open_page.desk
        if desk is None:
            return
        page = desk.page
        self.checked = None
        self._against_manuscript = True

        def work(progress: object) -> tuple[Manuscript, CheckedVersions]:
            manuscript = take()
            return manuscript, check_against_manuscript(manuscript, page, page.decisions)

        self._room.jobs.run(JOB, work, self._manuscript_done, self._failed)
        self._show_area()
        self.area.busy.begin()
        self.area.show_rows((), {})

    def _manuscript_done(self, said: tuple[Manuscript, CheckedVersions]) -> None:
        desk = self._open_page.desk
        if desk is None or not self._against_manuscript:
            return
        manuscript, checked = said
        names = self.tr("Manuscript"), f"v{desk.card.version_number}"
        self.area.old.show_version(manuscript.page, None, names[0], manuscript.name)
        self.area.new.show_version(desk.page, desk.original, names[1], page_name(desk.card))
        self.area.band.lines.name_versions(*names)
        self._done(checked)

    # Wiring

    def _connect(self, area: ProofCheckArea) -> None:
        actions = self._room.actions.proof_check
        area.accept_asked.connect(self._accept)
        area.send_back_asked.connect(self._send_back)
        area.decide_again_asked.connect(self._decide_again)
        area.correct_asked.connect(self._correct)
        area.sheet_asked.connect(self._ask_sheet)
        area.linked_changed.connect(actions.linked.setChecked)
        area.only_differences_changed.connect(actions.only_differences.setChecked)
        for action, slot in (
            (actions.next, area.next),
            (actions.previous, area.previous),
            (actions.accept, area.accept),
            (actions.send_back, area.band.send_back),
            (actions.correct, area.correct),
            (actions.decide_again, area.decide_again),
            (actions.linked, area.toggle_linked),
            (actions.only_differences, area.toggle_only_differences),
            (actions.sheet, self._ask_sheet),
        ):
            action.triggered.connect(slot)

    def _pane(self, area: ProofCheckArea) -> Pane:
        hints = (
            KeyHint(("F8",), self.tr("next place")),
            KeyHint(("Enter",), self.tr("accept")),
            KeyHint(("T",), self.tr("send back")),
            KeyHint(("C",), self.tr("make it a correction")),
            KeyHint(("F6",), self.tr("next pane")),
            KeyHint(("F1",), self.tr("all keys")),
        )
        area.setAccessibleName(self.tr("Proof check"))
        return Pane("proof_check", area, area.list, hints, area.list.header)

    def _shut_down(self) -> None:
        if self._area is not None:
            self._area.shut_down()
