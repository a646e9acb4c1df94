"""What the program must know of the newsroom: who is here, the newspapers, roster and page plan."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from xingxian_editor.store.records import Newspaper
from xingxian_editor.ui.empty_state.before_start import BeforeStart
from xingxian_editor.ui.findings_panel.findings_panel import FindingsPanel
from xingxian_editor.ui.folio_panel.folio_panel import FolioPanel
from xingxian_editor.ui.wiring.check_controller import CheckController
from xingxian_editor.ui.wiring.library_controller import LibraryController
from xingxian_editor.ui.wiring.open_page import OpenPage
from xingxian_editor.ui.wiring.workroom import Workroom

ROSTER_RULE = "folio-name-not-on-roster"


class NewsroomController(QObject):
    """Connects forms and dialogs about the newsroom with the library."""

    def __init__(
        self,
        room: Workroom,
        open_page: OpenPage,
        library: LibraryController,
        checks: CheckController,
        folio: FolioPanel,
        findings: FindingsPanel,
        form: BeforeStart,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._room = room
        self._open_page = open_page
        self._library = library
        self._checks = checks
        self._form = form
        form.newspaper_given.connect(self._name_newspaper)
        form.who_given.connect(self.sit_down)
        form.roster_asked.connect(self._choose_roster)
        form.plan_asked.connect(self._choose_plan)
        folio.supply_asked.connect(self._supply)
        findings.supply_asked.connect(self._supply)
        self._show_form()
        self._show_who()

    def sit_down(self, by: str, post: str) -> None:
        """Say who is at the desk from now on."""
        self._room.desk.sit_down(by, post)
        self._room.settings.change(by=by, post=post)
        self._show_who()

    def import_roster(self, path: Path) -> None:
        """Make the people of a file the roster of the newspaper at hand."""
        newspaper = self.newspaper()
        count = self._room.teller.attempt(lambda: self._room.desk.import_roster(newspaper.id, path))
        if count is not None:
            self._room.teller.news(self.tr("The roster has {0} people now.").format(count))
            self._checks.run()

    def import_plan(self, path: Path) -> None:
        """Make the entries of a file the page plan of the newspaper at hand."""
        newspaper = self.newspaper()
        count = self._room.teller.attempt(lambda: self._room.desk.import_plan(newspaper.id, path))
        if count is not None:
            self._room.teller.news(self.tr("The page plan has {0} pages now.").format(count))
            self._checks.run()

    def newspaper(self) -> Newspaper:
        """Return the newspaper at hand: the open page's, else the first; made when there is none."""
        desk = self._room.desk
        if self._open_page.desk is not None:
            return desk.newspaper_of(self._open_page.desk.card)
        known = desk.newspapers
        if known:
            return next((one for one in known if one.id == self._room.settings.now.newspaper), known[0])
        return desk.library.newspapers.add(self._form.newspaper.text().strip() or self.tr("Our newspaper"), by="")

    def _name_newspaper(self, name: str, width: float, height: float) -> None:
        self._room.teller.attempt(lambda: self._keep_newspaper(name, width, height))
        self._library.refresh()

    def _keep_newspaper(self, name: str, width: float, height: float) -> None:
        library, by = self._room.desk.library, self._room.desk.session.by
        known = library.newspapers.all()
        if not known:
            library.newspapers.add(name, width, height, by=by)
            return
        kept = known[0]
        if (kept.name, kept.width_mm, kept.height_mm) != (name, width, height):
            library.newspapers.save(replace(kept, name=name, width_mm=width, height_mm=height), by)

    def _show_form(self) -> None:
        known, kept = self._room.desk.newspapers, self._room.settings.now
        size = (known[0].width_mm, known[0].height_mm) if known else (390.0, 540.0)
        self._form.show_answers(known[0].name if known else "", size, kept.by, kept.post)

    def _show_who(self) -> None:
        session = self._room.desk.session
        self._room.window.status.show_who(session.by, session.post)

    def _supply(self, rule: str) -> None:
        if rule == ROSTER_RULE:
            self._choose_roster()
        else:
            self._choose_plan()

    def _choose_roster(self) -> None:
        if path := self._choose_table(self.tr("Import the roster")):
            self.import_roster(path)

    def _choose_plan(self) -> None:
        if path := self._choose_table(self.tr("Import the page plan")):
            self.import_plan(path)

    def _choose_table(self, title: str) -> Path | None:
        start = self._room.settings.now.open_folder
        name, _ = QFileDialog.getOpenFileName(self._room.window, title, start, self.tr("Tables (*.csv *.xlsx)"))
        return Path(name) if name else None
