"""Reports: the check of the open page written out, and the error rate of a page, an edition or a month."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from xingxian_editor.ui.wiring.check_controller import CheckController
from xingxian_editor.ui.wiring.newsroom_controller import NewsroomController
from xingxian_editor.ui.wiring.open_page import OpenPage
from xingxian_editor.ui.wiring.workroom import Workroom

if TYPE_CHECKING:
    from collections.abc import Callable

    from xingxian_editor.checks.error_rate.rate_report import RateReport
    from xingxian_editor.store.records import Newspaper
    from xingxian_editor.ui.background_jobs import Progress
    from xingxian_editor.ui.rate_report.rate_report_dialog import Choice, RateReportDialog

WRITE, RATE = "write report", "rate report"
MONTHS, DAYS = 24, 60


class ReportController(QObject):
    """Connects 检查 › 导出检查报告… and 工具 › 差错率报表…."""

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
        self._dialog: RateReportDialog | None = None
        self._folder = Path()
        room.actions.check.report.triggered.connect(self.ask_check_report)
        room.actions.tools.rate_report.triggered.connect(self.show_rates)
        open_page.opened.connect(self._allow)
        self._allow()

    def ask_check_report(self) -> None:
        """Ask where the report of the open page's check goes, and write it."""
        desk, result = self._open_page.desk, self._checks.result
        if desk is None or result is None:
            return
        from xingxian_editor.desk.exporting import file_name

        kinds = self.tr("Web page, to read and print (*.html);;Word (*.docx)")
        name = file_name(desk.reading, self.tr("Check report"))
        target = self._ask_target(f"{name}.html", kinds, self._room.window)
        if target is not None:
            self.write_check_report(target)

    def write_check_report(self, target: Path) -> None:
        """Write the report of the open page's check in the background."""
        desk, result = self._open_page.desk, self._checks.result
        if desk is None or result is None:
            return
        page, reading, by = desk.page, desk.final, self._room.desk.session.by
        language = self._room.language
        newspaper = self._room.desk.newspaper_of(desk.card)

        def work() -> Path:
            from xingxian_editor.desk.check_files import report_of, write_report

            write_report(report_of(page, reading, result, newspaper, by), target, by, language)
            return target

        self._write(work)

    def show_rates(self) -> None:
        """Show the report window, beginning with the open page or else the newest edition."""
        from xingxian_editor.ui.rate_report.rate_report_dialog import RateReportDialog

        paper = self._newsroom.at_hand()
        choices = self.choices(paper)
        dialog = self._dialog = RateReportDialog(self._room.theme, paper.name, choices, self._room.window)
        dialog.period_asked.connect(self._make)
        dialog.save_asked.connect(self._ask_save)
        dialog.ask()
        dialog.exec()
        self._room.jobs.cancel(RATE)
        self._dialog = None
        dialog.deleteLater()

    def choices(self, paper: Newspaper) -> list[Choice]:
        """Return what can be reported: the open page, its edition, then months and days, newest first."""
        from xingxian_editor.ui.rate_report.rate_report_dialog import Choice

        found: list[Choice] = []
        desk = self._open_page.desk
        if desk is not None:
            number = desk.card.page_number
            found.append(Choice(self.tr("This page: page {0}").format(number) if number else self.tr("This page")))
            if desk.card.date:
                found.append(Choice(self.tr("This edition: {0}").format(desk.card.date), desk.card.date))
        days = [e.date for e in self._room.desk.library.editions.of(paper.id) if e.date and e.page_count]
        months = dict.fromkeys(day[:7] for day in days)
        found += [Choice(self.tr("Month: {0}").format(month), month) for month in list(months)[:MONTHS]]
        shown = {choice.period for choice in found}
        found += [Choice(self.tr("Edition: {0}").format(day), day) for day in days[:DAYS] if day not in shown]
        return found

    def _make(self, period: str) -> None:
        dialog, desk = self._dialog, self._open_page.desk
        if dialog is None or not (period or desk):
            return
        dialog.show_report(None)
        dialog.busy.begin()
        folder, paper, by = self._room.desk.folder, self._newsroom.at_hand(), self._room.desk.session.by
        card = desk.card if desk is not None else None

        def work(progress: Progress) -> RateReport:
            from xingxian_editor.desk.rate_reports import report_page, report_period

            if period or card is None:
                return report_period(folder, paper, period, by, progress.report)
            return report_page(folder, paper, card, by)

        self._room.jobs.run(RATE, work, self._show, self._failed)

    def _show(self, report: RateReport) -> None:
        if self._dialog is not None:
            self._dialog.busy.end()
            self._dialog.show_report(report)

    def _failed(self, error: Exception) -> None:
        if self._dialog is not None:
            self._dialog.busy.end()
        self._room.teller.problem(error)

    def _ask_save(self) -> None:
        if self._dialog is None or self._dialog.report is None:
            return
        kinds = self.tr("Web page with the chart (*.html);;Word (*.docx);;Workbook (*.xlsx);;CSV (*.csv)")
        called = self.tr("Error-rate report")
        name = f"{called} {self._dialog.report.period}.html"
        target = self._ask_target(name, kinds, self._dialog)
        if target is not None:
            self.write_rates(self._dialog.report, target)

    def write_rates(self, report: RateReport, target: Path) -> None:
        """Write an error-rate report in the background."""
        by, language = self._room.desk.session.by, self._room.language

        def work() -> Path:
            from xingxian_editor.desk.rate_files import write_rate

            write_rate(report, target, by, language)
            return target

        self._write(work)

    def _ask_target(self, name: str, kinds: str, over: QWidget) -> Path | None:
        kept = self._room.settings.now.export_folder
        folder = kept or QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        title = self.tr("Write the report to")
        chosen, kind = QFileDialog.getSaveFileName(over, title, str(Path(folder) / name), kinds)
        if not chosen:
            return None
        target = Path(chosen)
        ending = kind[kind.rfind("*") + 1 :].rstrip(")") if "*" in kind else ".html"
        if not target.suffix or (target.suffix == ".html" and ending != ".html"):
            target = target.with_suffix(ending)
        self._room.settings.change(export_folder=str(target.parent))
        return target

    def _write(self, work: Callable[[], Path]) -> None:
        self._room.window.page.busy.begin()
        self._room.jobs.run(WRITE, lambda progress: work(), self._written, self._not_written)

    def _written(self, target: Path) -> None:
        self._room.window.page.busy.end()
        sentence = self.tr("Written: {0}").format(target.name)
        self._room.teller.news(sentence, self.tr("Open it"), partial(self._open, target))

    def _not_written(self, error: Exception) -> None:
        self._room.window.page.busy.end()
        self._room.teller.problem(error)

    def _open(self, target: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(target)))

    def _allow(self) -> None:
        from xingxian_editor.ui.actions.entry import permit

        tip = self.tr("Write what the checks found as a web page or a Word file")
        opened = self._open_page.desk is not None
        permit(self._room.actions.check.report, opened, tip, self.tr("No page is open"))
