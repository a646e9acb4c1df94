"""The proof check and the desk: compares in the background, shows what was found, keeps what is decided."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from xingxian_editor.store.proof_decisions import Decision
from xingxian_editor.ui.actions.entry import permit
from xingxian_editor.ui.file_kinds import PAGE_SUFFIXES
from xingxian_editor.ui.key_caps import KeyHint
from xingxian_editor.ui.panes import Pane
from xingxian_editor.ui.wiring.open_page import OpenPage
from xingxian_editor.ui.wiring.page_names import page_name
from xingxian_editor.ui.wiring.view_controller import ViewController
from xingxian_editor.ui.wiring.workroom import Workroom

if TYPE_CHECKING:
    from xingxian_editor.desk.check_rows import CheckRow
    from xingxian_editor.desk.proof_checking import CheckedVersions, VersionPair
    from xingxian_editor.page.page import Page
    from xingxian_editor.store.records import PageVersion
    from xingxian_editor.ui.proof_check.proof_check_area import ProofCheckArea
    from xingxian_editor.ui.proof_check.proof_check_bar import ProofCheckBar

JOB, SHEET_JOB = "proof_check", "send_back_sheet"
SEGMENT = 2


class ProofCheckController(QObject):
    """Ctrl+3. ``checked`` is what the last comparison said."""

    def __init__(self, room: Workroom, open_page: OpenPage, view: ViewController, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._open_page = open_page
        self._view = view
        self._area: ProofCheckArea | None = None
        self._bar: ProofCheckBar | None = None
        self._folder = Path()
        self._manuscript: Path | None = None
        self._version = 0
        self.checked: CheckedVersions | None = None
        self._pages: tuple[Page, Page] | None = None
        actions = room.actions.proof_check
        actions.workspace.triggered.connect(self.enter)
        actions.manuscript.triggered.connect(self._ask_manuscript)
        open_page.opened.connect(self._opened)
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
        self._manuscript = None
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
                self._manuscript = None
                self._compare()
            else:
                self._room.window.leave_workspace()
        self._allow()

    def _allow(self) -> None:
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

        desk, library = self._open_page.desk, self._room.desk.library
        if desk is None:
            return
        page = desk.card.id
        pair = self._room.teller.attempt(lambda: last_two_versions(library, page))
        if pair is None:
            return
        self._version = pair.new_version.id
        old, new = pair.old.page, desk.page
        self._show_versions(pair, new)
        decisions = library.proof_decisions.of_version(self._version)
        self.area.busy.begin()
        files = pair.old.original, pair.new.original
        self._room.jobs.run(JOB, lambda progress: check_versions(old, new, decisions, files), self._done, self._failed)

    def _show_versions(self, pair: VersionPair, new: Page) -> None:
        area = self.area
        area.old.show_version(pair.old.page, pair.old.original, *self._named(pair.old_version))
        area.new.show_version(new, pair.new.original, *self._named(pair.new_version))
        area.show_rows((), {})

    def _named(self, version: PageVersion) -> tuple[str, str]:
        day, _, time = version.added_at.partition("T")
        return f"v{version.number}", f"{version.file_name}　{day} {time[:5]}"

    def _done(self, checked: CheckedVersions) -> None:
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
        self._decide(row, Decision.ACCEPTED, "")

    def _send_back(self, row: CheckRow, words: str) -> None:
        self._decide(row, Decision.SENT_BACK, words)

    def _decide(self, row: CheckRow, decision: Decision, words: str) -> None:
        """Keep the decision, then go on to the next place that waits."""
        from dataclasses import replace

        desk = self._open_page.desk
        if desk is None or self.checked is None or not self._open_page.may_change():
            return
        if self._manuscript is None:
            kept = self._room.teller.attempt(
                lambda: self._room.desk.library.proof_decisions.decide(
                    desk.card.id, self._version, row.key, decision, words, self._room.desk.session.by
                )
            )
            if kept is None:
                return
            if decision is Decision.ACCEPTED and row.correction is not None and not row.is_done:
                self._settle(row.correction.id)
        rows = tuple(
            replace(each, decision=decision, words=words) if each.key == row.key else each for each in self.checked.rows
        )
        self.checked = replace(self.checked, rows=rows)
        self.area.show_rows(rows)
        self._go_on(row)

    def _settle(self, correction: int) -> None:
        """Ask for a correction no longer: the person lets stand what the new version has."""
        from xingxian_editor.desk.carried_corrections import accepted_as_it_stands
        from xingxian_editor.desk.session import now

        by, time = self._room.desk.session.by, now()
        self._open_page.do(lambda page: accepted_as_it_stands(page, correction, by, time), "accept_version")

    def _go_on(self, row: CheckRow) -> None:
        rows = self.checked.rows if self.checked else ()
        keys = [each.key for each in rows]
        at = keys.index(row.key)
        waiting = [each for each in (*rows[at + 1 :], *rows[:at]) if each.waits]
        if waiting:
            self.area.list.choose(waiting[0].key)

    # The sheet

    def _ask_sheet(self) -> None:
        desk = self._open_page.desk
        if desk is None or self.checked is None or not self.area.list.foot.button.isEnabled():
            return
        folder = Path(self._room.settings.now.export_folder or _documents())
        kind = self.tr("Sheet for make-up")
        name = f"{page_name(desk.card)} {kind} v{desk.card.version_number}.docx"
        chosen, _ = QFileDialog.getSaveFileName(
            self._room.window, self.tr("Sheet for make-up"), str(folder / name), self.tr("Word (*.docx)")
        )
        if chosen:
            self.write_sheet(Path(chosen))

    def write_sheet(self, target: Path) -> None:
        """Write what goes back to ``target`` in the background."""
        from xingxian_editor.desk.proof_checking import write_sheet
        from xingxian_editor.desk.session import now

        desk = self._open_page.desk
        if desk is None or self.checked is None:
            return
        self._folder = target.parent
        title = f"{page_name(desk.card)}　v{desk.card.version_number}"
        about = f"{self._room.desk.session.by}　{now()[:16].replace('T', ' ')}".strip("　")
        rows = self.checked.rows
        self._room.jobs.run(
            SHEET_JOB,
            lambda progress: write_sheet(rows, target, title, about),
            partial(self._sheet_written, target),
            self._room.teller.problem,
        )

    def _sheet_written(self, target: Path, nothing: None) -> None:
        sentence = self.tr("Written: {0}").format(target.name)
        self._room.teller.news(sentence, self.tr("Open the folder"), self._open_folder)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    # The manuscript

    def _ask_manuscript(self) -> None:
        kinds = " ".join(f"*{suffix}" for suffix in PAGE_SUFFIXES)
        name, _ = QFileDialog.getOpenFileName(
            self._room.window,
            self.tr("The manuscript that was signed"),
            self._room.settings.now.open_folder,
            self.tr("Manuscripts ({0});;All files (*)").format(kinds),
        )
        if name:
            self.compare_with_manuscript(Path(name))

    def compare_with_manuscript(self, path: Path) -> None:
        """Hold the open page against a manuscript; what is decided there is not kept."""
        from xingxian_editor.desk.proof_checking import check_against_manuscript, read_manuscript

        desk = self._open_page.desk
        if desk is None:
            return
        page = desk.page
        self._manuscript = path

        def work(progress: object) -> tuple[Page, CheckedVersions]:
            manuscript = read_manuscript(path)
            return manuscript, check_against_manuscript(manuscript, page)

        self._room.jobs.run(JOB, work, self._manuscript_done, self._failed)
        self._show_area()
        self.area.busy.begin()
        self.area.show_rows((), {})

    def _manuscript_done(self, said: tuple[Page, CheckedVersions]) -> None:
        desk = self._open_page.desk
        if desk is None or self._manuscript is None:
            return
        manuscript, checked = said
        self.area.old.show_version(manuscript, None, self.tr("Manuscript"), self._manuscript.name)
        self.area.new.show_version(desk.page, desk.original, f"v{desk.card.version_number}", page_name(desk.card))
        self._done(checked)

    # Wiring

    def _connect(self, area: ProofCheckArea) -> None:
        actions = self._room.actions.proof_check
        area.accept_asked.connect(self._accept)
        area.send_back_asked.connect(self._send_back)
        area.sheet_asked.connect(self._ask_sheet)
        area.linked_changed.connect(actions.linked.setChecked)
        area.only_differences_changed.connect(actions.only_differences.setChecked)
        for action, slot in (
            (actions.next, area.next),
            (actions.previous, area.previous),
            (actions.accept, area.accept),
            (actions.send_back, area.band.send_back),
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
            KeyHint(("Ctrl", "L"), self.tr("linked scrolling")),
            KeyHint(("F6",), self.tr("next pane")),
            KeyHint(("F1",), self.tr("all keys")),
        )
        area.setAccessibleName(self.tr("Proof check"))
        return Pane("proof_check", area, area.list, hints, area.list.header)

    def _shut_down(self) -> None:
        if self._area is not None:
            self._area.shut_down()


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
