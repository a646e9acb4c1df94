"""Roster and page plan of a newspaper: edited in their dialogs, imported from CSV or XLSX."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from xingxian_editor.ui.empty_state.before_start import BeforeStart
from xingxian_editor.ui.folio_panel.rule_fields import ROSTER_RULE
from xingxian_editor.ui.wiring.newsroom_controller import NewsroomController
from xingxian_editor.ui.wiring.workroom import Workroom

if TYPE_CHECKING:
    from xingxian_editor.ui.form_dialog import FormDialog
    from xingxian_editor.ui.people_dialog import PeopleDialog
    from xingxian_editor.ui.plan_dialog import PlanDialog

T = TypeVar("T")


class RosterController(QObject):
    """``changed``: roster or plan are not as they were, so the checks must run again."""

    changed = Signal()

    def __init__(self, room: Workroom, newsroom: NewsroomController, form: BeforeStart, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._newsroom = newsroom
        self._people: PeopleDialog | None = None
        self._plan: PlanDialog | None = None
        form.roster_asked.connect(self._choose_roster)
        form.plan_asked.connect(self._choose_plan)
        room.window.library.people_asked.connect(self.edit_roster)
        room.window.library.plan_asked.connect(self.edit_plan)
        room.actions.tools.roster.triggered.connect(self._edit_roster_at_hand)
        room.actions.tools.plan.triggered.connect(self._edit_plan_at_hand)

    def supply(self, rule: str) -> None:
        """Ask for the file that a rule was not run for lack of."""
        self._choose_roster() if rule == ROSTER_RULE else self._choose_plan()

    def import_roster(self, path: Path) -> None:
        """Make the people of a file the roster of the newspaper at hand."""
        newspaper = self._newsroom.at_hand()
        count = self._room.teller.attempt(lambda: self._room.desk.import_roster(newspaper.id, path))
        if count is not None:
            self._room.teller.news(self.tr("The roster has {0} people now.").format(count))
            self.changed.emit()

    def import_plan(self, path: Path) -> None:
        """Make the entries of a file the page plan of the newspaper at hand."""
        newspaper = self._newsroom.at_hand()
        count = self._room.teller.attempt(lambda: self._room.desk.import_plan(newspaper.id, path))
        if count is not None:
            self._room.teller.news(self.tr("The page plan has {0} pages now.").format(count))
            self.changed.emit()

    def edit_roster(self, newspaper: int) -> None:
        """Edit the roster of a newspaper."""
        from xingxian_editor.ui.people_dialog import PeopleDialog

        library, by = self._room.desk.library, self._room.desk.session.by
        name = library.newspapers.get(newspaper).name
        dialog = self._people = PeopleDialog(name, library.roster.of(newspaper), self._room.window)
        dialog.import_asked.connect(self._fill_people)
        self._keep(dialog, lambda: library.roster.replace_all(newspaper, dialog.people, by))
        self._people = None
        dialog.deleteLater()

    def edit_plan(self, newspaper: int) -> None:
        """Edit the page plan of a newspaper."""
        from xingxian_editor.ui.plan_dialog import PlanDialog

        library, by = self._room.desk.library, self._room.desk.session.by
        name = library.newspapers.get(newspaper).name
        dialog = self._plan = PlanDialog(name, library.plan.of(newspaper), self._room.window)
        dialog.import_asked.connect(self._fill_plan)
        self._keep(dialog, lambda: library.plan.replace_all(newspaper, dialog.entries, by))
        self._plan = None
        dialog.deleteLater()

    def _keep(self, dialog: FormDialog, save: Callable[[], object]) -> None:
        """Show a list and save it; where that fails the dialog comes again, with all that was typed."""
        while dialog.run():
            if self._room.teller.attempt(lambda: (save(),)):
                self._room.teller.succeeded()
                self.changed.emit()
                return

    def _edit_roster_at_hand(self) -> None:
        self.edit_roster(self._newsroom.at_hand().id)

    def _edit_plan_at_hand(self) -> None:
        self.edit_plan(self._newsroom.at_hand().id)

    def _fill_people(self) -> None:
        from xingxian_editor.desk.roster_file import read_roster

        people = self._read(self.tr("Import the roster"), read_roster)
        if people is not None and self._people is not None:
            self._people.show_people(people)

    def _fill_plan(self) -> None:
        from xingxian_editor.desk.plan_file import read_plan

        entries = self._read(self.tr("Import the page plan"), read_plan)
        if entries is not None and self._plan is not None:
            self._plan.show_entries(entries)

    def _read(self, title: str, read: Callable[[Path], T]) -> T | None:
        path = self._choose(title)
        return self._room.teller.attempt(lambda: read(path)) if path else None

    def _choose_roster(self) -> None:
        if path := self._choose(self.tr("Import the roster")):
            self.import_roster(path)

    def _choose_plan(self) -> None:
        if path := self._choose(self.tr("Import the page plan")):
            self.import_plan(path)

    def _choose(self, title: str) -> Path | None:
        start = self._room.settings.now.open_folder
        name, _ = QFileDialog.getOpenFileName(self._room.window, title, start, self.tr("Tables (*.csv *.xlsx)"))
        return Path(name) if name else None
