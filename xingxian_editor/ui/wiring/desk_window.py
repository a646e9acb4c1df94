"""Puts one window together: desk, views and the controllers between them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from xingxian_editor.desk.library_desk import LibraryDesk
from xingxian_editor.desk.session import Session
from xingxian_editor.ui.actions.all_actions import make_actions
from xingxian_editor.ui.background_jobs import BackgroundJobs
from xingxian_editor.ui.file_kinds import PAGE_SUFFIXES
from xingxian_editor.ui.main_window import MainWindow
from xingxian_editor.ui.settings import SettingsFile
from xingxian_editor.ui.side_tabs import SideTabs
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.tidying import Tidying
from xingxian_editor.ui.window_state import WindowState
from xingxian_editor.ui.wiring.article_controller import ArticleController
from xingxian_editor.ui.wiring.galley_controller import GalleyController
from xingxian_editor.ui.wiring.later import Later
from xingxian_editor.ui.wiring.open_page import OpenPage
from xingxian_editor.ui.wiring.page_facts import PageFacts
from xingxian_editor.ui.wiring.picture_controller import PictureController
from xingxian_editor.ui.wiring.teller import Teller
from xingxian_editor.ui.wiring.undo_controller import UndoController
from xingxian_editor.ui.wiring.view_controller import ViewController
from xingxian_editor.ui.wiring.workroom import Workroom

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

    from xingxian_editor.ui.empty_state.before_start import BeforeStart
    from xingxian_editor.ui.findings_panel.findings_panel import FindingsPanel
    from xingxian_editor.ui.folio_panel.folio_panel import FolioPanel
    from xingxian_editor.ui.proofreading.corrections_panel import CorrectionsPanel
    from xingxian_editor.ui.wiring.check_controller import CheckController
    from xingxian_editor.ui.wiring.corrections_controller import CorrectionsController
    from xingxian_editor.ui.wiring.error_rate_controller import ErrorRateController
    from xingxian_editor.ui.wiring.export_controller import ExportController
    from xingxian_editor.ui.wiring.find_controller import FindController
    from xingxian_editor.ui.wiring.findings_controller import FindingsController
    from xingxian_editor.ui.wiring.folio_controller import FolioController
    from xingxian_editor.ui.wiring.import_controller import ImportController
    from xingxian_editor.ui.wiring.keeping_controller import KeepingController
    from xingxian_editor.ui.wiring.library_controller import LibraryController
    from xingxian_editor.ui.wiring.manuscript_controller import ManuscriptController
    from xingxian_editor.ui.wiring.marking_controller import MarkingController
    from xingxian_editor.ui.wiring.newsroom_controller import NewsroomController
    from xingxian_editor.ui.wiring.note_controller import NoteController
    from xingxian_editor.ui.wiring.proof_check_controller import ProofCheckController
    from xingxian_editor.ui.wiring.proof_controller import ProofController
    from xingxian_editor.ui.wiring.proofread_controller import ProofreadController
    from xingxian_editor.ui.wiring.replace_controller import ReplaceController
    from xingxian_editor.ui.wiring.report_controller import ReportController
    from xingxian_editor.ui.wiring.roster_controller import RosterController
    from xingxian_editor.ui.wiring.rules_controller import RulesController
    from xingxian_editor.ui.wiring.watch_controller import WatchController
    from xingxian_editor.ui.wiring.word_controller import WordController


class DeskWindow(QObject):
    """One window on one library. ``window`` is what shows; the rest is for tests and pictures.

    Made, it has what the first picture of an open page needs. ``later`` has the rest, a list of
    steps: ``start`` takes them after the first picture, ``complete`` takes them all at once.
    """

    library: LibraryController
    folio: FolioPanel
    findings: FindingsPanel
    corrections: CorrectionsPanel
    proofread: ProofreadController
    correction_wishes: CorrectionsController
    replacing: ReplaceController
    before_start: BeforeStart
    checks: CheckController
    finding_wishes: FindingsController
    folio_wishes: FolioController
    find: FindController
    imports: ImportController
    exports: ExportController
    manuscripts: ManuscriptController
    proofs: ProofController
    notes: NoteController
    marking: MarkingController
    proof_check: ProofCheckController
    newsroom: NewsroomController
    roster: RosterController
    error_rate: ErrorRateController
    rules: RulesController
    words: WordController
    reports: ReportController
    keeping: KeepingController
    watch: WatchController

    def __init__(self, theme: Theme, library: Path, settings_folder: Path) -> None:
        super().__init__()
        self.settings = SettingsFile(settings_folder)
        kept = self.settings.now
        self.desk = LibraryDesk(library, Session(kept.by, kept.post))
        self.tidying = Tidying(self)
        self.jobs = BackgroundJobs(self)
        self.keep_place = WindowState(settings_folder)
        actions = make_actions(theme, self)
        self.window = MainWindow(theme, actions, self._tabs(theme), PAGE_SUFFIXES)
        self.teller = Teller(self.window.message, theme.language, self)
        self.room = Workroom(
            self.desk, self.window, actions, theme, self.jobs, self.settings, self.teller, theme.language
        )
        self._wire()
        self.later = Later(self._later_steps(), self)
        self.later.serve(self._later_entries())
        self.keep_place.restore(self.window, self.window.page.splitter)
        self.window.closing.connect(self._close)

    def start(self) -> None:
        """Show the window on the page that was worked at last, or complete without one."""
        if self.desk.library.pages.recent(1):
            self.window.show_page(True)
            self.window.show()  # before the page comes: its text is laid out once, at the width it will have
            self.resume()
        if self.page.desk is None:
            self.complete()
            self.window.show()
        self.later.start_after_paint(self.window)

    def resume(self) -> None:
        """Open the page that was worked at last, if there is one."""
        for card in self.desk.library.pages.recent(1):
            if self.page.open(card.id):
                self.window.panes.go("galley")

    def complete(self) -> None:
        """Bring everything that could come later, now."""
        self.later.finish()

    def show_at_its_best(self) -> None:
        """Stand at the first open question, with the folio beside it, as for a picture."""
        from xingxian_editor.page.doubt import DoubtKind

        if self.page.desk is not None:
            doubts = self.page.desk.page.doubts
            which = [doubt for doubt in doubts if doubt.kind is DoubtKind.WHICH_ARTICLE]
            if which:
                self.window.page.galley.view.open_doubt(which[-1].id)
            bar = self.window.page.galley.view.verticalScrollBar()
            bar.setValue(bar.value() + self.window.page.galley.height() // 3)
        self.window.panes.go("galley")
        self.window.side.show_tab("folio")
        self.folio.choose("credits.组版")

    def _tabs(self, theme: Theme) -> SideTabs:
        side = SideTabs(theme)
        side.add("start", self.tr("Before the start"), self.tr("What the program must know once"))
        side.add("findings", self.tr("Findings"), self.tr("What the checks found　Ctrl+4"))
        side.add("corrections", self.tr("Corrections"), self.tr("Every correction and query of the page　Ctrl+5"))
        side.add("folio", self.tr("Folio"), self.tr("What the page says of itself　Ctrl+6"))
        return side

    def _wire(self) -> None:
        room = self.room
        self.page = page = OpenPage(room, self)
        self.facts = PageFacts(room, page, self)
        UndoController(room, page, self)
        self.picture = PictureController(room, page, self)
        self.galley = GalleyController(room, page, self)
        self.article = ArticleController(room, page, self)
        self.view = ViewController(room, self)
        page.opened.connect(self._offer_tabs)
        page.opened.connect(self._offer_suggestions)
        page.settled.connect(self._offer_suggestions)
        self._offer_tabs()
        self.window.status.show_who(self.desk.session.by, self.desk.session.post)

    def _later_steps(self) -> tuple[Callable[[], None], ...]:
        """Return what follows the first picture, in this order.

        Each imports what it makes; where that is much, importing is a step of its own, so that no
        key waits long.
        """
        return (
            self._load_changes,
            self._load_library,
            self._make_library,
            self._load_folio,
            self._make_folio,
            self._load_findings,
            self._make_findings,
            self._check,
            self._load_corrections,
            self._make_corrections,
            self._wire_page_entries,
            self._wire_file_entries,
            self._wire_proof_check,
            self._make_before_start,
            self._wire_newsroom,
            self._wire_error_rate,
            self._wire_rules,
            self._make_empty_page,
            self._watch,
            self.tidying.start,
        )

    def _later_entries(self) -> tuple[QAction, ...]:
        """Return the menu entries that these steps serve."""
        actions = self.room.actions
        file, edit, view, check, tools = actions.file, actions.edit, actions.view, actions.check, actions.tools
        return (
            *(file.open, file.paste, file.sample, file.next_version, file.export, file.proof),
            *(file.take_back, file.sheet, file.back_up, file.bin),
            *(edit.find, edit.find_next, edit.find_previous, edit.go_to_line, edit.search),
            *(view.next_page, view.previous_page),
            *(check.again, check.next, check.previous, check.apply, check.apply_alike, check.dismiss),
            *(check.rate, check.rules, check.report, tools.words, tools.rate_report),
            *(actions.proofread.workspace, actions.proofread.corrections, actions.proofread.replace),
            *(actions.proof_check.workspace, actions.proof_check.manuscript),
            *(tools.who, tools.newspapers, tools.roster, tools.plan),
        )

    def _load_changes(self) -> None:
        from xingxian_editor.ui.wiring import page_changes  # noqa: F401 - for the first tag

    def _load_library(self) -> None:
        from xingxian_editor.ui.library_panel import library_panel  # noqa: F401

    def _load_folio(self) -> None:
        from xingxian_editor.ui.folio_panel import folio_panel  # noqa: F401

    def _load_findings(self) -> None:
        from xingxian_editor.ui.findings_panel import findings_panel  # noqa: F401

    def _make_library(self) -> None:
        from xingxian_editor.ui.wiring.library_controller import LibraryController

        self.library = LibraryController(self.room, self.page, self)
        self.library.show()
        self.view.know_library()

    def _make_folio(self) -> None:
        from xingxian_editor.ui.folio_panel.folio_panel import FolioPanel

        self.folio = FolioPanel(self.room.theme)
        self.window.side.put("folio", self.folio)

    def _make_findings(self) -> None:
        from xingxian_editor.ui.findings_panel.findings_panel import FindingsPanel

        self.findings = FindingsPanel(self.room.theme)
        self.window.side.put("findings", self.findings)

    def _check(self) -> None:
        from xingxian_editor.ui.wiring.check_controller import CheckController
        from xingxian_editor.ui.wiring.findings_controller import FindingsController
        from xingxian_editor.ui.wiring.folio_controller import FolioController

        room, page = self.room, self.page
        self.checks = CheckController(room, page, self.findings, self)
        self.finding_wishes = FindingsController(room, page, self.checks, self.article, self.findings, self)
        self.folio_wishes = FolioController(
            room, page, self.checks, self.finding_wishes, self.article, self.folio, self
        )

    def _load_corrections(self) -> None:
        from xingxian_editor.ui.proofreading import corrections_panel  # noqa: F401

    def _make_corrections(self) -> None:
        from xingxian_editor.page.correction import Pass
        from xingxian_editor.ui.proofreading.corrections_panel import CorrectionsPanel
        from xingxian_editor.ui.theme.pass_look import pass_name
        from xingxian_editor.ui.wiring.corrections_controller import CorrectionsController
        from xingxian_editor.ui.wiring.pass_colors_controller import PassColorsController
        from xingxian_editor.ui.wiring.proofread_controller import ProofreadController
        from xingxian_editor.ui.wiring.replace_controller import ReplaceController

        room, page = self.room, self.page
        self.corrections = CorrectionsPanel(room.theme, {p: pass_name(room.theme, p) for p in Pass})
        self.window.side.put("corrections", self.corrections)
        self.proofread = ProofreadController(room, page, self.view, self.article, self)
        self.correction_wishes = CorrectionsController(room, page, self.proofread, self.article, self.corrections, self)
        self.replacing = ReplaceController(room, page, self.proofread, self)
        PassColorsController(room, self)
        self.finding_wishes.know_proofreading(self.proofread)

    def _wire_page_entries(self) -> None:
        from xingxian_editor.ui.wiring.find_controller import FindController
        from xingxian_editor.ui.wiring.marking_controller import MarkingController
        from xingxian_editor.ui.wiring.note_controller import NoteController

        self.find = FindController(self.room, self.page, self)
        self.notes = NoteController(self.room, self.page, self)
        self.finding_wishes.transcription_asked.connect(self.notes.transcribe)
        self.marking = MarkingController(self.room, self.page, self.proofread, self.notes, self)
        self.correction_wishes.query_shown.connect(self.marking.open_query)

    def _wire_file_entries(self) -> None:
        from xingxian_editor.ui.wiring.export_controller import ExportController
        from xingxian_editor.ui.wiring.import_controller import ImportController
        from xingxian_editor.ui.wiring.keeping_controller import KeepingController
        from xingxian_editor.ui.wiring.manuscript_controller import ManuscriptController
        from xingxian_editor.ui.wiring.proof_controller import ProofController

        self.imports = ImportController(self.room, self.page, self.library, self)
        self.exports = ExportController(self.room, self.page, self)
        self.proofs = ProofController(self.room, self.page, self)
        self.manuscripts = ManuscriptController(self.room, self.page, self)
        self.keeping = KeepingController(self.room, self.page, self.library, self)

    def _wire_proof_check(self) -> None:
        from xingxian_editor.ui.wiring.proof_check_controller import ProofCheckController

        self.proof_check = ProofCheckController(self.room, self.page, self.view, self)

    def _make_before_start(self) -> None:
        from xingxian_editor.ui.empty_state.before_start import BeforeStart

        self.before_start = BeforeStart(self.room.theme)
        self.window.side.put("start", self.before_start)

    def _wire_newsroom(self) -> None:
        from xingxian_editor.ui.wiring.newsroom_controller import NewsroomController
        from xingxian_editor.ui.wiring.roster_controller import RosterController

        self.newsroom = NewsroomController(self.room, self.page, self.before_start, self)
        self.roster = RosterController(self.room, self.newsroom, self.before_start, self)
        self.newsroom.sat_down.connect(self.proofread.know_reader)
        self.newsroom.sat_down.connect(self.correction_wishes.know_reader)
        self.newsroom.sat_down.connect(self.marking.show_queries)
        for panel in (self.findings, self.folio):
            panel.supply_asked.connect(self.roster.supply)
        for known in (self.newsroom.changed, self.roster.changed):
            known.connect(self.checks.run)
            known.connect(self.library.refresh)

    def _wire_error_rate(self) -> None:
        from xingxian_editor.ui.wiring.error_rate_controller import ErrorRateController

        self.error_rate = ErrorRateController(self.room, self.page, self.checks, self.newsroom, self)

    def _wire_rules(self) -> None:
        from xingxian_editor.ui.wiring.report_controller import ReportController
        from xingxian_editor.ui.wiring.rules_controller import RulesController
        from xingxian_editor.ui.wiring.word_controller import WordController

        self.rules = RulesController(self.room, self.page, self.newsroom, self.findings, self)
        self.words = WordController(self.room, self.page, self.newsroom, self.findings, self)
        self.reports = ReportController(self.room, self.page, self.checks, self.newsroom, self)

    def _make_empty_page(self) -> None:
        self.view.know_empty_page()
        if self.page.desk is None:
            self.facts.show()

    def _watch(self) -> None:
        from xingxian_editor.ui.wiring.watch_controller import WatchController

        self.watch = WatchController(self.room, self.page, self.library, self)

    def _offer_suggestions(self) -> None:
        if self.page.desk is not None:
            self.view.know_undecided(self.page.desk.undecided)

    def _offer_tabs(self) -> None:
        """Show what must be known once until there is a page, then what is known of it."""
        side, shown = self.window.side, self.page.desk is not None
        side.set_visible("start", not shown)
        for name in ("findings", "corrections", "folio"):
            side.set_visible(name, shown)
        if shown and side.current == "start":
            side.show_tab("folio")
        elif not shown:
            side.show_tab("start")

    @property
    def is_at_rest(self) -> bool:
        """Whether no background work goes on any more."""
        everywhere = (*self.findChildren(BackgroundJobs), *self.window.findChildren(BackgroundJobs))
        return all(jobs.is_at_rest for jobs in everywhere)

    def _close(self) -> None:
        self.complete()
        self.keep_place.keep(self.window, self.window.page.splitter)
        self.watch.stop()
        self.jobs.shut_down()
        self.before_start.blockSignals(True)  # a field that loses the focus has nobody to tell any more
        self.page.give_back()
        self.desk.close()
