"""Checks the open page in the background after every change, and shows what was found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from xingxian_editor.checks.finding import Finding
from xingxian_editor.ui.actions.entry import permit
from xingxian_editor.ui.findings_panel.finding_groups import Settled, Settling
from xingxian_editor.ui.findings_panel.findings_panel import FindingsPanel
from xingxian_editor.ui.folio_panel.rule_fields import SUPPLIABLE
from xingxian_editor.ui.wiring.open_page import OpenPage
from xingxian_editor.ui.wiring.workroom import Workroom

if TYPE_CHECKING:
    from xingxian_editor.checks.engine import CheckState
    from xingxian_editor.checks.newsroom import Newsroom
    from xingxian_editor.checks.rule import Rule
    from xingxian_editor.desk.checking import CheckedPage
    from xingxian_editor.page.page import Page
    from xingxian_editor.page.page_reading import PageReading
    from xingxian_editor.store.records import Dismissal

JOB = "check"
WAIT_MS = 120


class CheckController(QObject):
    """``checked`` says that ``result`` is new."""

    checked = Signal()

    def __init__(self, room: Workroom, open_page: OpenPage, panel: FindingsPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._open_page = open_page
        self._panel = panel
        self.rules: Sequence[Rule] = ()
        self.result: CheckedPage | None = None
        self._applied: list[Settled] = []
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self.run)
        open_page.opened.connect(self._start_anew)
        open_page.changed.connect(self._wait.start)
        open_page.writing_changed.connect(self._allow)
        room.actions.check.again.triggered.connect(self.run)
        if open_page.desk is not None:
            self._start_anew()
        self._allow()

    def run(self) -> None:
        """Check the page as it is now; an earlier check that still runs counts no more."""
        self._wait.stop()
        desk = self._open_page.desk
        if desk is None:
            return
        page, card = desk.page, desk.card
        newsroom = self._room.desk.newsroom_for(card)
        dismissals = self._room.desk.library.dismissals.of_page(card.id)
        reading, before = desk.final, self.result.state if self.result else None
        self._room.jobs.run(
            JOB,
            lambda progress: _check(page, newsroom, dismissals, reading, before),
            self._done,
            self._room.teller.problem,
        )

    def note_applied(self, finding: Finding) -> None:
        """Keep a finding in the list as settled."""
        self._applied.append(Settled(finding, Settling.APPLIED, self._room.desk.session.by))

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings that wait."""
        return self.result.report.findings if self.result else ()

    def _start_anew(self) -> None:
        self.result = None
        self._applied = []
        self._room.jobs.cancel(JOB)
        self._show()
        self._allow()
        self._wait.start()

    def _done(self, result: CheckedPage) -> None:
        self._know_rules()
        desk = self._open_page.desk
        if desk is not None:
            desk.report = result.report
            self.result = result
            self._show()
            self.checked.emit()

    def _know_rules(self) -> None:
        if not self.rules:
            from xingxian_editor.checks.rules import ALL_RULES

            self.rules = ALL_RULES
            self._panel.set_rules(self.rules, SUPPLIABLE)

    def _show(self) -> None:
        desk = self._open_page.desk
        if desk is None:
            return
        open_now = {finding.fingerprint for finding in self.findings}
        settled = [entry for entry in self._applied if entry.finding.fingerprint not in open_now]
        for finding, dismissal in self.result.dismissed if self.result else ():
            settled.append(Settled(finding, Settling.DISMISSED, dismissal.by, dismissal.reason))
        for finding in self.result.silenced if self.result else ():
            settled.append(Settled(finding, Settling.SILENCED))
        self._panel.show_report(desk.final, self.result.report if self.result else None, settled)
        self._room.window.side.set_count("findings", self._panel.open_count)
        self._room.window.offer_hidden_tabs()

    def _allow(self) -> None:
        self._panel.set_writable(self._open_page.writable)
        opened, no_page = self._open_page.desk is not None, self.tr("No page is open")
        again = self.tr("Run every rule over this page again")
        permit(self._room.actions.check.again, opened, again, no_page)


def _check(
    page: Page,
    newsroom: Newsroom,
    dismissals: Sequence[Dismissal],
    reading: PageReading,
    before: CheckState | None,
) -> CheckedPage:
    """Check on a worker thread, where the rules are loaded too: the window need not wait for them."""
    from xingxian_editor.desk.checking import check

    return check(page, newsroom, dismissals, reading, before)
