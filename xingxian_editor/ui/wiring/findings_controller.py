"""What a person does with findings: go to one, apply it, dismiss it with a reason, take that back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from xingxian_editor.checks.finding import Finding
from xingxian_editor.page.place import Part, anchor_of
from xingxian_editor.page.source import Anchor
from xingxian_editor.ui.finding_place import finding_places
from xingxian_editor.ui.findings_panel.findings_panel import FindingsPanel
from xingxian_editor.ui.wiring.article_controller import ArticleController
from xingxian_editor.ui.wiring.check_controller import CheckController
from xingxian_editor.ui.wiring.open_page import OpenPage
from xingxian_editor.ui.wiring.workroom import Workroom

if TYPE_CHECKING:
    from xingxian_editor.ui.wiring.proofread_controller import ProofreadController


class FindingsController(QObject):
    """Connects the findings panel with desk and views.

    ``transcription_asked(anchor, article)``: what the page shows is to be typed in, for characters or as a headline.
    """

    transcription_asked = Signal(tuple, object)

    def __init__(
        self,
        room: Workroom,
        open_page: OpenPage,
        checks: CheckController,
        article: ArticleController,
        panel: FindingsPanel,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._room = room
        self._open_page = open_page
        self._checks = checks
        self._article = article
        self._panel = panel
        self._proofread: ProofreadController | None = None
        self._looked_at: Anchor = ()
        checks.checked.connect(self._underline)
        open_page.opened.connect(self._underline)
        room.window.page.source.picture_made.connect(self._underline)
        panel.picked.connect(self.go_to)
        panel.go_asked.connect(self._go_and_stay)
        panel.apply_asked.connect(self.apply)
        panel.alike_asked.connect(self.apply_alike)
        panel.transcribe_asked.connect(self.transcribe)
        panel.dismiss_asked.connect(self.dismiss)
        panel.undismiss_asked.connect(self._take_back)
        room.window.page.article.view.finding_clicked.connect(self._choose)
        self._connect_actions()

    def go_to(self, finding: Finding) -> None:
        """Show where a finding stands."""
        desk = self._open_page.desk
        if desk is None:
            return
        where = finding.where
        units = desk.final.articles if where.part is Part.ARTICLE else desk.final.photos
        if where.part in (Part.ARTICLE, Part.PHOTO) and where.index < len(units):
            self._open_page.choose(units[where.index].id)
        anchor = anchor_of(desk.final, where)
        self._article.go_to(anchor)
        self._looked_at = anchor
        self._show_to_reader()

    def _show_to_reader(self) -> None:
        """Show the finding in the article that is corrected, now or as soon as one begins to correct it."""
        if self._proofread is not None and self._proofread.is_shown:
            self._proofread.go_to(self._looked_at)
            self._looked_at = ()

    def apply(self, finding: Finding) -> None:
        """Make the change that a finding offers."""
        desk = self._open_page.desk
        if desk is None:
            return
        revision = desk.revision
        self._room.teller.attempt(lambda: self._room.desk.apply(desk, finding))
        if desk.revision != revision:
            self._checks.note_applied(finding)

    def apply_alike(self, finding: Finding) -> None:
        """Make the change of every finding of this kind that waits, in one step; say how many there were."""
        desk = self._open_page.desk
        if desk is None or not self._open_page.may_change():
            return
        from xingxian_editor.desk.alike import alike

        findings = alike(finding, self._checks.findings)
        revision = desk.revision
        self._room.teller.attempt(lambda: self._room.desk.apply_all(desk, findings))
        if desk.revision != revision:
            for applied in findings:
                self._checks.note_applied(applied)
            self._room.teller.news(self.tr("Applied {0} alike: {1}.").format(len(findings), finding.title))

    def transcribe(self, finding: Finding) -> None:
        """Ask for what the page shows where the file lacks a character, or the headline."""
        desk, where = self._open_page.desk, finding.where
        if desk is None:
            return
        if finding.quoted:
            self.transcription_asked.emit(anchor_of(desk.final, where), None)
        elif where.part is Part.ARTICLE and where.index < len(desk.final.articles):
            self.transcription_asked.emit((), desk.final.articles[where.index].id)

    def dismiss(self, finding: Finding) -> None:
        """Ask for the reason and put a finding aside."""
        desk = self._open_page.desk
        if desk is None or not self._open_page.may_change():
            return
        from xingxian_editor.ui.dismiss_dialog import DismissDialog

        reason = DismissDialog.ask(finding, self._room.window)
        if reason is not None:
            self._room.teller.attempt(lambda: self._room.desk.dismiss(desk, finding, reason))
            self._checks.run()

    def _take_back(self, finding: Finding) -> None:
        desk = self._open_page.desk
        if desk is not None:
            self._room.teller.attempt(lambda: self._room.desk.take_back_dismissal(desk, finding.fingerprint))
            self._checks.run()

    def _go_and_stay(self, finding: Finding) -> None:
        self.go_to(finding)
        self._room.window.panes.go("galley")

    def _choose(self, finding: Finding) -> None:
        self._room.window.show_tab("findings")
        self._panel.choose(finding)

    def know_proofreading(self, proofread: ProofreadController) -> None:
        """Mark findings in the article that is corrected, too."""
        self._proofread = proofread
        proofread.finding_clicked.connect(self._choose)
        proofread.entered.connect(self._show_to_reader)
        self._underline()

    def _underline(self) -> None:
        findings, desk = self._checks.findings, self._open_page.desk
        self._article.show_findings(findings)
        if self._proofread is not None:
            self._proofread.show_findings(findings)
        places = tuple(finding_places(desk.final, findings)) if desk is not None else ()
        self._room.window.page.galley.view.show_findings(places)
        if (picture := self._room.window.page.source.picture) is not None:
            picture.view.show_findings(places)

    def _connect_actions(self) -> None:
        check, panel = self._room.actions.check, self._panel
        for action in (panel.next_action, panel.previous_action):
            action.setShortcuts([])  # the window has these keys, so that they work from everywhere
        check.next.triggered.connect(self._next)
        check.previous.triggered.connect(self._previous)
        for action in (panel.apply_action, panel.alike_action, panel.dismiss_action):
            action.setShortcuts([])
        check.apply.triggered.connect(self._apply_current)
        check.apply_alike.triggered.connect(self._apply_alike_current)
        check.dismiss.triggered.connect(self._dismiss_current)

    def _apply_current(self) -> None:
        if self._is_seen():
            self._panel.apply_action.trigger()

    def _apply_alike_current(self) -> None:
        if self._is_seen():
            self._panel.alike_action.trigger()

    def _dismiss_current(self) -> None:
        if self._is_seen():
            self._panel.dismiss_action.trigger()

    def _is_seen(self) -> bool:
        """Say whether the chosen finding shows; nobody decides about one that is out of sight."""
        if self._panel.isVisible() and self._panel.current() is not None:
            return True
        self._room.window.show_tab("findings")
        return False

    def _next(self) -> None:
        self._step(True)

    def _previous(self) -> None:
        self._step(False)

    def _step(self, forward: bool) -> None:
        """Go to the finding after the caret in the article; from there the list leads on."""
        beyond = self._proofread.finding_beyond(self._panel.current(), forward) if self._proofread is not None else None
        self._room.window.show_tab("findings")
        if beyond is not None:
            self._panel.choose(beyond)
            self.go_to(beyond)
        else:
            (self._panel.next_action if forward else self._panel.previous_action).trigger()
