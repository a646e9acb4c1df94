"""The error rate of the open page: in the status bar after every check, explained and set on demand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from xingxian_editor.desk.error_rates import rate_of_page
from xingxian_editor.ui.wiring.check_controller import CheckController
from xingxian_editor.ui.wiring.newsroom_controller import NewsroomController
from xingxian_editor.ui.wiring.open_page import OpenPage
from xingxian_editor.ui.wiring.workroom import Workroom

if TYPE_CHECKING:
    from xingxian_editor.checks.error_rate.profile import Own
    from xingxian_editor.checks.error_rate.rate import ErrorRate
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
            cell.show_rate(float(self.rate.per_10_000), float(self.rate.profile.limit), self.rate.passes)

    def explain(self) -> None:
        """Show which errors make it up, and the weights, which may be set for the newspaper."""
        from xingxian_editor.ui.error_rate.rate_dialog import ErrorRateDialog

        paper = self._newsroom.at_hand()
        settings = paper.newsroom

        def count(scoring: str, own: Own) -> ErrorRate:
            return self._count(replace(paper, newsroom=replace(settings, scoring=scoring, own_weights=own)))

        dialog = ErrorRateDialog(
            self._room.theme, paper.name, settings.scoring, settings.own_weights, count, self._room.window
        )
        if dialog.run():
            changed = replace(settings, scoring=dialog.scoring, own_weights=dialog.own)
            self._newsroom.keep(replace(paper, newsroom=changed))
        dialog.deleteLater()

    def _count(self, newspaper: Newspaper) -> ErrorRate:
        desk = self._open_page.desk
        if desk is None:
            from xingxian_editor.page.page import Page
            from xingxian_editor.page.page_reading import PageReading

            return rate_of_page(Page(), PageReading(), (), newspaper)
        return rate_of_page(desk.page, desk.final, self._checks.findings, newspaper)
