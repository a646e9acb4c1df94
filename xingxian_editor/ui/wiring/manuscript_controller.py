"""Manuscripts that come back, and the correction sheet: asks, previews, takes over, prints, writes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from xingxian_editor.ui.wiring.open_page import OpenPage
from xingxian_editor.ui.wiring.workroom import Workroom

if TYPE_CHECKING:
    from xingxian_editor.corrections.whole_sheet import CorrectionSheet
    from xingxian_editor.desk.taking_back import ReturnedManuscript
    from xingxian_editor.page.correction import Pass
    from xingxian_editor.page.page import Page
    from xingxian_editor.store.records import Newspaper
    from xingxian_editor.ui.manuscript.return_dialog import Preview
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
        room.actions.file.take_back.triggered.connect(self.ask_file)
        room.actions.file.sheet.triggered.connect(self.show_sheet)

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
        """Read a returned manuscript in the background, then show what it brings."""
        from xingxian_editor.desk.taking_back import ReturnedManuscript

        self._room.window.page.busy.begin()
        self._room.jobs.run(READ_JOB, lambda progress: ReturnedManuscript(path), self._read, self._failed)

    def _read(self, manuscript: ReturnedManuscript) -> None:
        from xingxian_editor.corrections.proof_words import PASS_NAMES
        from xingxian_editor.page.problem import Problem
        from xingxian_editor.ui.manuscript.return_dialog import ReturnDialog

        self._room.window.page.busy.end()
        desk = self._open_page.desk
        if desk is None:
            return
        preview = partial(self._preview, manuscript)
        try:
            preview(desk.pass_)
        except Problem as problem:  # another page's manuscript
            self._room.teller.problem(problem)
            return
        window, passes = self._room.window, tuple(PASS_NAMES.items())
        pass_ = ReturnDialog.ask(self._room.theme, manuscript.name, passes, desk.pass_, preview, window)
        if pass_ is not None:
            self._take_over(manuscript, pass_)

    def _preview(self, manuscript: ReturnedManuscript, pass_: Pass) -> Preview:
        from xingxian_editor.desk.return_words import return_words
        from xingxian_editor.ui.manuscript.return_dialog import Preview

        assert self._open_page.desk is not None
        found = manuscript.preview(self._open_page.desk.page, pass_)
        return Preview(tuple(return_words(found, self._room.language)), found.changes)

    def _take_over(self, manuscript: ReturnedManuscript, pass_: Pass) -> None:
        from xingxian_editor.desk.taking_back import TAKE_BACK

        if self._open_page.do(lambda page: manuscript.take_over(page, pass_), TAKE_BACK) is not None:
            self._room.teller.news(self.tr("Taken back: {0}").format(manuscript.name))

    # The sheet

    def show_sheet(self) -> None:
        """Show the correction sheet of the open page."""
        desk = self._open_page.desk
        if desk is None:
            return
        from xingxian_editor.desk.exporting import page_head, sheet_of
        from xingxian_editor.export.sheet_word import head_line
        from xingxian_editor.ui.manuscript.sheet_dialog import SheetDialog

        sheet = sheet_of(desk.page)
        newspaper = self._room.desk.newspaper_of(desk.card)
        head = head_line(sheet, page_head(desk.reading, newspaper, self._room.desk.session.by))
        dialog = self.dialog = SheetDialog(self._room.theme, sheet, head, self._room.window)
        dialog.print_asked.connect(partial(self._print, sheet, head))
        dialog.file_asked.connect(self._ask_target)
        dialog.exec()
        self.dialog = None
        dialog.deleteLater()

    def _print(self, sheet: CorrectionSheet, head: str) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from xingxian_editor.ui.manuscript.sheet_paper import lay_paper, print_sheet

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        lay_paper(printer)
        if QPrintDialog(printer, self.dialog).exec():
            print_sheet(printer, sheet, head, self._room.theme.font("base").family())

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
