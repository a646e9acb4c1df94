"""Ctrl+P: the proof of the open page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from xingxian_editor.ui.wiring.open_page import OpenPage
from xingxian_editor.ui.wiring.workroom import Workroom

if TYPE_CHECKING:
    from xingxian_editor.ui.proof.proof_dialog import ProofDialog


class ProofController(QObject):
    """Opens the proof to look at; printing and saving are the dialog's."""

    def __init__(self, room: Workroom, open_page: OpenPage, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._open_page = open_page
        self._saved = Path()
        room.actions.file.proof.triggered.connect(self.ask)

    def ask(self) -> None:
        """Show the proof."""
        dialog = self.dialog()
        if dialog is not None:
            dialog.exec()
            dialog.deleteLater()

    def dialog(self) -> ProofDialog | None:
        """Return the dialog for the open page, None without one."""
        desk = self._open_page.desk
        if desk is None:
            return None
        from xingxian_editor.desk.exporting import file_name
        from xingxian_editor.desk.proofing import proof_head
        from xingxian_editor.desk.session import now
        from xingxian_editor.ui.proof.proof_dialog import ProofDialog, Proofed

        newspaper = self._room.desk.newspaper_of(desk.card)
        reading = desk.reading
        proofed = Proofed(
            desk.page,
            reading,
            desk.original,
            proof_head(reading, newspaper.name, now()),
            file_name(reading, "校样"),
            self._room.language,
        )
        dialog = ProofDialog(self._room.theme, self._room.jobs, proofed, self._folder(), self._room.window)
        dialog.saved.connect(self._keep_folder)
        return dialog

    def _keep_folder(self, path: Path) -> None:
        self._saved = path
        self._room.settings.change(export_folder=str(path.parent))
        self._room.teller.news(
            self.tr("Proof saved: {0}").format(path.name), self.tr("Open the folder"), self._open_folder
        )

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved.parent)))

    def _folder(self) -> Path:
        kept = self._room.settings.now.export_folder
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(kept or documents)
