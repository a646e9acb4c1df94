"""The error rate of the open page: in the status bar after every check, explained and set on demand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from xingxian_editor.desk.corrected_faults import corrected_faults
from xingxian_editor.desk.correction_rows import CorrectionRows
from xingxian_editor.desk.error_rates import rate_of_page, scoring_of, with_scoring
from xingxian_editor.ui.wiring.check_controller import CheckController
from xingxian_editor.ui.wiring.newsroom_controller import NewsroomController
from xingxian_editor.ui.wiring.open_page import OpenPage
from xingxian_editor.ui.wiring.workroom import Workroom

if TYPE_CHECKING:
    from xingxian_editor.checks.error_rate.faults import Fault
    from xingxian_editor.checks.error_rate.rate import ErrorRate
    from xingxian_editor.checks.error_rate.scoring import Scoring
    from xingxian_editor.desk.page_desk import PageDesk
    from xingxian_editor.store.records import Newspaper


class ErrorRateController(QObject):
    """``rate`` is that of the open page, None before its first check."""

    def __init__(
        self,
        room: Workroom,
        open_page: OpenPage,
        checks: CheckController,
        newsroom: NewsroomController,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._room = room
        self._open_page = open_page
        self._checks = checks
        self._newsroom = newsroom
        self._rows = CorrectionRows()
        self.rate: ErrorRate | None = None
        checks.checked.connect(self.show)
        open_page.opened.connect(self.show)
        newsroom.changed.connect(self.show)
        room.window.status.rate_asked.connect(self.explain)
        room.actions.check.rate.triggered.connect(self.explain)
        self.show()

    def show(self) -> None:
        """Show the rate of the page as it stands."""
        self.rate = self._count(self._newsroom.at_hand()) if self._checks.result and self._open_page.desk else None
        cell = self._room.window.status.rate
        if self.rate is None:
            cell.hide()
        else:
            cell.show_rate(self.rate)

    def explain(self) -> None:
        """Show which errors make it up, and the weights, which may be set for the newspaper."""
        from xingxian_editor.ui.error_rate.rate_dialog import ErrorRateDialog

        paper = self._newsroom.at_hand()

        def count(scoring: Scoring) -> ErrorRate:
            return self._count(with_scoring(paper, scoring))

        dialog = ErrorRateDialog(self._room.theme, paper.name, scoring_of(paper), count, self._room.window)
        if dialog.run():
            self._newsroom.keep(with_scoring(paper, dialog.scoring))
        dialog.deleteLater()

    def _count(self, newspaper: Newspaper) -> ErrorRate:
        desk = self._open_page.desk
        if desk is None:
            from xingxian_editor.page.page import Page
            from xingxian_editor.page.page_reading import PageReading

            return rate_of_page(Page(), PageReading(), (), newspaper)
        return rate_of_page(desk.page, desk.final, self._checks.findings, newspaper, self._corrected(desk))

    def _corrected(self, desk: PageDesk) -> tuple[Fault, ...]:
        if not desk.page.corrections:
            return ()
        ids = [unit.id for unit in desk.reading.articles] + [unit.id for unit in desk.reading.photos]
        articles = [tracked for number in ids if (tracked := desk.tracked(number)) is not None]
        return tuple(corrected_faults(self._rows.of(desk.page, articles), articles))
