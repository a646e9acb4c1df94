"""Exports the open page as Word: asks what is wanted, writes in the background, offers the folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import PageReading
from xingxian_editor.store.records import Newspaper
from xingxian_editor.ui.wiring.open_page import OpenPage
from xingxian_editor.ui.wiring.workroom import Workroom

if TYPE_CHECKING:
    from xingxian_editor.desk.printed_layout import Printed
    from xingxian_editor.export.layout_plan import LayoutPlan, LayoutReport
    from xingxian_editor.export.layout_template import Template

JOB = "export"


@dataclass(frozen=True, slots=True)
class Written:
    """What an export wrote, and what did not fit into the layout."""

    files: tuple[Path, ...]
    report: LayoutReport | None


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """Everything a background job needs: which files to write, of what.

    ``records`` is the page itself, for a manuscript that shows its corrections as ``revisions`` says.
    """

    page: PageReading
    newspaper: Newspaper
    by: str
    layout: Path | None
    manuscript: Path | None
    template: Template
    printed: Printed | None = None
    records: Page | None = None
    revisions: str = "marked"

    def write(self) -> Written:
        """Write the files, each whole or not at all."""
        from xingxian_editor.desk import exporting  # python-docx takes long to load

        report = None
        for target in filter(None, (self.layout, self.manuscript)):
            exporting.make_folder(target.parent)
        if self.layout is not None:
            report = exporting.export_layout(
                self.page, self.layout, self.newspaper, self.by, self.template, self.printed
            )
        if self.manuscript is not None:
            if self.records is None:
                exporting.export_manuscript(self.page, self.manuscript, self.newspaper, self.by)
            else:
                wanted = exporting.Revisions(self.revisions)
                exporting.export_revised(self.records, self.manuscript, self.newspaper, self.by, wanted)
        return Written(tuple(filter(None, (self.layout, self.manuscript))), report)


class ExportController(QObject):
    """F12."""

    def __init__(self, room: Workroom, open_page: OpenPage, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._open_page = open_page
        self._folder = Path()
        room.actions.file.export.triggered.connect(self.ask)

    def ask(self) -> None:
        """Ask what to write and where, then write it."""
        desk = self._open_page.desk
        if desk is None:
            return
        from xingxian_editor.desk import exporting
        from xingxian_editor.desk.printed_layout import printed_of
        from xingxian_editor.desk.querying import open_queries
        from xingxian_editor.export.layout_template import default_template
        from xingxian_editor.ui.export_dialog.export_dialog import ExportDialog, FileNames

        page, newspaper, by = desk.final, self._room.desk.newspaper_of(desk.card), self._room.desk.session.by

        printed = printed_of(desk.page, desk.original)

        def plan(template: Template) -> LayoutPlan:
            return exporting.plan_page(page, newspaper, by, template, printed)

        names = FileNames(*(f"{exporting.file_name(page, kind)}.docx" for kind in ("版面", "文稿")))
        template = default_template(page, newspaper.width_mm)
        wish = ExportDialog.ask(
            self._room.theme,
            page,
            template,
            plan,
            self._last_folder(),
            names,
            self._room.window,
            as_printed=printed is not None,
            marked=exporting.is_marked(desk.page),
            waiting=len(open_queries(desk.page)),
        )
        if wish is None:
            return
        self._room.settings.change(export_folder=str(wish.folder))
        layout = wish.folder / names.layout if wish.layout else None
        manuscript = wish.folder / names.manuscript if wish.manuscript else None
        self.write(
            ExportOrder(page, newspaper, by, layout, manuscript, wish.template, printed, desk.page, wish.revisions)
        )

    def write(self, order: ExportOrder) -> None:
        """Write what was asked for in the background."""
        self._room.window.page.busy.begin()
        self._room.jobs.run(JOB, lambda progress: order.write(), self._done, self._failed)

    def _done(self, written: Written) -> None:
        self._room.window.page.busy.end()
        if not written.files:
            return
        self._folder = written.files[0].parent
        sentence = self.tr("Exported: {0}").format("、".join(path.name for path in written.files))
        lines = sum(count for _, count in written.report.overset_lines) if written.report else 0
        if lines:
            sentence += self.tr(" {0} lines had no room on the first page and stand on the next.").format(lines)
        self._room.teller.news(sentence, self.tr("Open the folder"), self._open_folder)

    def _failed(self, error: Exception) -> None:
        self._room.window.page.busy.end()
        self._room.teller.problem(error)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _last_folder(self) -> Path:
        kept = self._room.settings.now.export_folder
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(kept or documents)
