"""Manuscripts that come back, and the correction sheet: asks, previews, takes over, prints, writes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from xingxian_editor.ui.actions.entry import permit
from xingxian_editor.ui.wiring.open_page import OpenPage
from xingxian_editor.ui.wiring.workroom import Workroom

if TYPE_CHECKING:
    from xingxian_editor.corrections.whole_sheet import CorrectionSheet
    from xingxian_editor.desk.page_desk import PageDesk
    from xingxian_editor.desk.taking_back import Returned, ReturnedManuscript
    from xingxian_editor.page.correction import Pass
    from xingxian_editor.page.page import Page
    from xingxian_editor.store.records import Newspaper
    from xingxian_editor.ui.background_jobs import Progress
    from xingxian_editor.ui.manuscript.return_dialog import ReturnDialog
    from xingxian_editor.ui.manuscript.sheet_dialog import SheetDialog

READ_JOB, SHEET_JOB = "read_returned", "write_sheet"


@dataclass(frozen=True, slots=True)
class SheetOrder:
    """Everything a background job needs to write the sheet."""

    page: Page
    target: Path
    newspaper: Newspaper
    by: str

    def write(self) -> Path:
        """Write it, whole or not at all."""
        from xingxian_editor.desk.exporting import export_sheet

        export_sheet(self.page, self.target, self.newspaper, self.by)
        return self.target


class ManuscriptController(QObject):
    """文件 › 收回文稿, 文件 › 校对单."""

    def __init__(self, room: Workroom, open_page: OpenPage, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._open_page = open_page
        self._folder = Path()
        self.dialog: SheetDialog | None = None
        self.returning: ReturnDialog | None = None
        self._manuscript: ReturnedManuscript | None = None
        room.actions.file.take_back.triggered.connect(self.ask_file)
        room.actions.file.sheet.triggered.connect(self.show_sheet)
        open_page.opened.connect(self._allow)
        open_page.writing_changed.connect(self._allow)
        self._allow()

    def _allow(self) -> None:
        """Offer both only where a page is open."""
        opened, no_page, file = self._open_page.desk is not None, self.tr("No page is open"), self._room.actions.file
        permit(file.take_back, opened, self.tr("Take over what came back in a Word manuscript"), no_page)
        permit(file.sheet, opened, self.tr("The correction sheet of this page: print, Word, Excel"), no_page)

    # Taking back

    def ask_file(self) -> None:
        """Ask which manuscript came back, then read it."""
        if self._open_page.desk is None or not self._open_page.may_change():
            return
        kinds = self.tr("Word files (*.docx)")
        start = self._room.settings.now.export_folder
        chosen, _ = QFileDialog.getOpenFileName(self._room.window, self.tr("Take a manuscript back"), start, kinds)
        if chosen:
            self.read(Path(chosen))

    def read(self, path: Path) -> None:
        """Read a returned manuscript in the background and show what it brings; Cancel leaves all as it is."""
        from xingxian_editor.corrections.proof_words import PASS_NAMES
        from xingxian_editor.ui.manuscript.return_dialog import ReturnDialog

        desk = self._open_page.desk
        if desk is None:
            return
        passes = tuple(PASS_NAMES.items())
        dialog = self.returning = ReturnDialog(self._room.theme, path.name, passes, desk.pass_, self._room.window)
        self._manuscript = None
        dialog.pass_wanted.connect(self._compare)
        dialog.finished.connect(self._finished)
        dialog.open()
        page, pass_ = desk.page, desk.pass_
        self._run(lambda progress: _read(path, page, pass_, progress))

    def _compare(self, pass_: Pass) -> None:
        desk, manuscript = self._open_page.desk, self._manuscript
        if desk is not None and manuscript is not None:
            page = desk.page
            self._run(lambda progress: (manuscript, manuscript.preview(page, pass_)))

    def _run(self, work: Callable[[Progress], tuple[ReturnedManuscript, Returned]]) -> None:
        self._room.jobs.run(READ_JOB, work, self._compared, self._not_read, self._moved_on)

    def _moved_on(self, share: float) -> None:
        if self.returning is not None:
            self.returning.show_busy(share)

    def _compared(self, said: tuple[ReturnedManuscript, Returned]) -> None:
        from xingxian_editor.desk.return_words import return_groups
        from xingxian_editor.ui.manuscript.return_dialog import Preview

        self._manuscript, found = said
        if self.returning is not None:
            groups = return_groups(found, self._room.language)
            self.returning.show_preview(Preview(tuple((name, tuple(rows)) for name, rows in groups), found.changes))

    def _not_read(self, error: Exception) -> None:
        """Tell why the file brings nothing: it is damaged, or another page's manuscript."""
        if self.returning is not None:
            self.returning.reject()
        self._room.teller.problem(error)

    def _finished(self, result: int) -> None:
        dialog, self.returning = self.returning, None
        if dialog is None:
            return
        dialog.deleteLater()
        manuscript, self._manuscript = self._manuscript, None
        self._room.jobs.forget(READ_JOB)
        if result and manuscript is not None:
            self._take_over(manuscript, dialog.pass_)

    def _take_over(self, manuscript: ReturnedManuscript, pass_: Pass) -> None:
        from xingxian_editor.desk.taking_back import TAKE_BACK

        desk = self._open_page.desk
        before = desk.page if desk is not None else None
        if before is None or self._open_page.do(lambda page: manuscript.take_over(page, pass_), TAKE_BACK) is None:
            return
        after = self._open_page.desk.page if self._open_page.desk is not None else before
        corrections = len(after.corrections) - len(before.corrections)
        said = len(after.notes) + len(after.queries) - len(before.notes) - len(before.queries)
        sentence = self.tr("Taken back: {0}. New corrections {1}, comments {2}; Ctrl+5 lists them.")
        self._room.teller.news(sentence.format(manuscript.name, corrections, said))

    # The sheet

    def show_sheet(self) -> None:
        """Show the correction sheet of the open page."""
        desk = self._open_page.desk
        if desk is None:
            return
        from xingxian_editor.ui.manuscript.sheet_dialog import SheetDialog

        dialog = self.dialog = SheetDialog(self._room.theme, *self._sheet_now(desk), self._room.window)
        dialog.print_asked.connect(self._print)
        dialog.file_asked.connect(self._ask_target)
        dialog.ticked.connect(self._tick)
        dialog.exec()
        self.dialog = None
        dialog.deleteLater()

    def _sheet_now(self, desk: PageDesk) -> tuple[CorrectionSheet, str]:
        """Return the sheet with what is ticked by now, and the line under its title."""
        from xingxian_editor.desk.exporting import page_head, sheet_of
        from xingxian_editor.export.sheet_word import head_line

        sheet, newspaper = sheet_of(desk.page), self._room.desk.newspaper_of(desk.card)
        return sheet, head_line(sheet, page_head(desk.reading, newspaper, self._room.desk.session.by))

    def _tick(self, correction: int, done: bool) -> None:
        """Keep what make-up ticked off, as the list of corrections keeps it."""
        from xingxian_editor.desk.correcting import note_carried_out, reopen

        numbers, desk = (correction,), self._open_page.desk
        if done:
            kept = self._open_page.do(lambda page: note_carried_out(page, numbers, carried_out=True), "carried_out")
        else:
            kept = self._open_page.do(lambda page: reopen(page, numbers), "reopen")
        if kept is not None and desk is not None and self.dialog is not None:
            self.dialog.show_sheet(*self._sheet_now(desk))

    def _print(self) -> None:
        desk = self._open_page.desk
        if desk is None:
            return
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from xingxian_editor.ui.manuscript.sheet_paper import lay_paper, print_sheet

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        lay_paper(printer)
        if QPrintDialog(printer, self.dialog).exec():
            print_sheet(printer, *self._sheet_now(desk), self._room.theme.font("base").family())

    def _ask_target(self, suffix: str) -> None:
        from xingxian_editor.desk.exporting import file_name

        desk = self._open_page.desk
        assert desk is not None
        start = Path(self._room.settings.now.export_folder) / f"{file_name(desk.reading, '校对单')}.{suffix}"
        chosen, _ = QFileDialog.getSaveFileName(self.dialog, self.tr("Correction sheet"), str(start), f"*.{suffix}")
        if chosen:
            target = Path(chosen) if Path(chosen).suffix else Path(f"{chosen}.{suffix}")
            self.write_sheet(target)

    def write_sheet(self, target: Path) -> None:
        """Write the sheet of the open page in the background."""
        desk = self._open_page.desk
        if desk is None:
            return
        order = SheetOrder(desk.page, target, self._room.desk.newspaper_of(desk.card), self._room.desk.session.by)
        self._room.window.page.busy.begin()
        self._room.jobs.run(SHEET_JOB, lambda progress: order.write(), self._written, self._failed)

    def _written(self, target: Path) -> None:
        self._room.window.page.busy.end()
        if self.dialog is not None:
            self.dialog.accept()
        self._folder = target.parent
        self._room.teller.news(
            self.tr("Exported: {0}").format(target.name), self.tr("Open the folder"), self._open_folder
        )

    def _failed(self, error: Exception) -> None:
        self._room.window.page.busy.end()
        if self.dialog is not None:
            self.dialog.accept()
        self._room.teller.problem(error)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


def _read(path: Path, page: Page, pass_: Pass, progress: Progress) -> tuple[ReturnedManuscript, Returned]:
    """Read a file and hold it against the page; for a background job."""
    from xingxian_editor.desk.taking_back import ReturnedManuscript

    manuscript = ReturnedManuscript(path)
    progress.report(0.5)
    return manuscript, manuscript.preview(page, pass_)
