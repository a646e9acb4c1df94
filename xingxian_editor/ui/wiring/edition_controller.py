"""Imports an edition in the background and keeps its list in step; a page opens as soon as it is ready."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from xingxian_editor.ui.background_jobs import Progress
from xingxian_editor.ui.wiring.library_controller import LibraryController
from xingxian_editor.ui.wiring.open_page import OpenPage
from xingxian_editor.ui.wiring.workroom import Workroom

if TYPE_CHECKING:
    from xingxian_editor.desk.edition_import import PartReport
    from xingxian_editor.ui.edition_import.edition_panel import EditionPanel

JOB = "edition"
TAB = "edition"


class EditionController(QObject):
    """One edition at a time; what is dropped meanwhile follows it in the same list."""

    _told = Signal(object)

    def __init__(self, room: Workroom, open_page: OpenPage, library: LibraryController, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._open_page = open_page
        self._library = library
        self._waiting: deque[tuple[Path, ...]] = deque()
        self._runs = False
        self.panel: EditionPanel | None = None
        self._told.connect(self._take)
        room.window.status.cancel_asked.connect(self.cancel)

    @property
    def is_busy(self) -> bool:
        """Whether an edition is imported just now."""
        return self._runs

    def begin(self, files: Sequence[Path]) -> None:
        """Import these files as an edition."""
        self._waiting.append(tuple(files))
        self._show_panel().begin()
        self._next()

    def cancel(self) -> None:
        """Stop: what is ready stays, what is not yet read is left out."""
        self._waiting.clear()
        self._room.jobs.cancel(JOB)

    def _next(self) -> None:
        if self._runs or not self._waiting:
            return
        self._runs = True
        files, folder, by = self._waiting.popleft(), self._room.desk.folder, self._room.desk.session.by
        times = self._room.settings.now.import_times
        told = self._told.emit

        def work(progress: Progress) -> tuple[PartReport, ...]:
            from xingxian_editor.desk.edition_import import EditionImport

            whole = EditionImport(folder, files, by, tell=told, cancelled=lambda: progress.cancelled, times=times)
            return whole.run()

        self._room.jobs.run(JOB, work, self._done, self._failed)

    def _take(self, report: PartReport) -> None:
        if self.panel is None:
            return
        from xingxian_editor.desk.edition_import import PartState

        self.panel.take(report)
        reports = self.panel.model.reports
        over = sum(r.state not in (PartState.WAITING, PartState.READING) for r in reports)
        self._room.window.status.show_work(self.tr("Importing an edition"), over / max(1, len(reports)))
        if report.state is PartState.READY and report.card is not None:
            self._library.refresh()
            if self._open_page.desk is None:
                self._library.open(report.card.id)

    def _done(self, reports: tuple[PartReport, ...]) -> None:
        self._end()
        if not self._runs and self.panel is not None:
            self._room.teller.news(self.panel.summary.text())

    def _failed(self, error: Exception) -> None:
        self._end()
        self._room.teller.problem(error)

    def _end(self) -> None:
        self._runs = False
        self._library.refresh()
        self._next()
        if not self._runs:
            self._room.window.status.end_work()
            if self.panel is not None:
                self.panel.end()

    def _show_panel(self) -> EditionPanel:
        side = self._room.window.side
        if self.panel is None:
            from xingxian_editor.ui.edition_import.edition_panel import EditionPanel

            self.panel = EditionPanel(self._room.theme)
            side.add(TAB, self.tr("Import"), self.tr("The pages of an edition that is imported"))
            side.put(TAB, self.panel)
            self.panel.page_asked.connect(self._library.open)
            self.panel.cancel_asked.connect(self.cancel)
            self.panel.closed.connect(self._put_away)
        side.set_visible(TAB, True)
        side.show_tab(TAB)
        return self.panel

    def _put_away(self) -> None:
        side = self._room.window.side
        side.show_tab("folio" if self._open_page.desk is not None else "start")
        side.set_visible(TAB, False)
