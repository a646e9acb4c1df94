"""The sheet of what goes back to the make-up desk: asks for its name, writes it in the background, says so."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from xingxian_editor.ui.wiring.page_names import page_name
from xingxian_editor.ui.wiring.workroom import Workroom

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xingxian_editor.desk.check_rows import CheckRow
    from xingxian_editor.store.records import PageCard

JOB = "send_back_sheet"


class SendBackController(QObject):
    """Writes 退改单 for the page of a proof check."""

    def __init__(self, room: Workroom, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._folder = Path()

    def ask(self, card: PageCard, rows: Sequence[CheckRow]) -> None:
        """Ask where the sheet is to be, then write it."""
        folder = Path(self._room.settings.now.export_folder or _documents())
        kind = self.tr("Sheet for make-up")
        name = f"{page_name(card)} {kind} v{card.version_number}.docx"
        chosen, _ = QFileDialog.getSaveFileName(
            self._room.window, self.tr("Sheet for make-up"), str(folder / name), self.tr("Word (*.docx)")
        )
        if chosen:
            self.write(Path(chosen), card, rows)

    def write(self, target: Path, card: PageCard, rows: Sequence[CheckRow]) -> None:
        """Write what goes back to ``target`` in the background."""
        from xingxian_editor.desk.proof_checking import write_sheet
        from xingxian_editor.desk.session import now

        self._folder = target.parent
        title = f"{page_name(card)}　v{card.version_number}"
        about = f"{self._room.desk.session.by}　{now()[:16].replace('T', ' ')}".strip("　")
        self._room.jobs.run(
            JOB,
            lambda progress: write_sheet(rows, target, title, about),
            partial(self._written, target),
            self._room.teller.problem,
        )

    def _written(self, target: Path, nothing: None) -> None:
        sentence = self.tr("Written: {0}").format(target.name)
        self._room.teller.news(sentence, self.tr("Open the folder"), self._open_folder)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
