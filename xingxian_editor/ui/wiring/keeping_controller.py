"""Backups, the bin, and what a page is filed under."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from xingxian_editor.store.records import PageCard
from xingxian_editor.ui.wiring.library_controller import LibraryController
from xingxian_editor.ui.wiring.open_page import OpenPage
from xingxian_editor.ui.wiring.workroom import Workroom

if TYPE_CHECKING:
    from xingxian_editor.ui.backup_dialog import BackupDialog
    from xingxian_editor.ui.bin_dialog import BinDialog
    from xingxian_editor.ui.redate_dialog import Filing


class KeepingController(QObject):
    """Connects the dialogs about keeping with the library."""

    def __init__(self, room: Workroom, open_page: OpenPage, library: LibraryController, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._open_page = open_page
        self._library = library
        self._backups: BackupDialog | None = None
        self._bin: BinDialog | None = None
        room.actions.file.back_up.triggered.connect(self.show_backups)
        room.actions.file.bin.triggered.connect(self.show_bin)
        room.window.library.backups_asked.connect(self.show_backups)
        room.window.library.bin_opened.connect(self.show_bin)
        room.window.library.redate_asked.connect(self._ask_filing)

    def show_backups(self) -> None:
        """Show the backups, to make one or to put one back."""
        from xingxian_editor.ui.backup_dialog import BackupDialog

        folder = self._room.desk.folder / "backups"
        dialog = self._backups = BackupDialog(self._room.desk.library.backups.all(), folder, self._room.window)
        dialog.make_asked.connect(self._make_backup)
        dialog.restore_asked.connect(self.restore)
        dialog.exec()
        self._backups = None
        dialog.deleteLater()

    def restore(self, backup: Path) -> None:
        """Put a backup in place of the library; the present one is kept aside."""
        self._open_page.close()
        done = self._room.teller.attempt(lambda: (self._room.desk.restore(backup),))
        if self._backups is not None:
            self._backups.accept()
        self._library.show()
        self._tell_library()
        if done is not None:
            kept = done[0]
            sentence = self.tr("The backup is in place. The library as it was is kept in {0}.").format(kept or "–")
            self._room.teller.question(sentence, self.tr("Close"), self._room.teller.clear)

    def show_bin(self) -> None:
        """Show the pages in the bin."""
        from xingxian_editor.ui.bin_dialog import BinDialog

        dialog = self._bin = BinDialog(self._room.desk.library.pages.binned(), self._room.window)
        dialog.restore_asked.connect(self._unbin)
        dialog.exec()
        self._bin = None
        dialog.deleteLater()

    def refile(self, card: PageCard, filing: Filing) -> None:
        """File a page under another newspaper, date or number."""
        self._room.teller.attempt(lambda: self._refile(card, filing))
        self._library.refresh()
        desk = self._open_page.desk
        if desk is not None and desk.card.id == card.id:
            desk.refresh()

    def _refile(self, card: PageCard, filing: Filing) -> None:
        library, by = self._room.desk.library, self._room.desk.session.by
        if filing.newspaper != card.newspaper:
            edition = library.editions.find_or_add(filing.newspaper, filing.date, by)
            library.pages.move(card.id, edition.id, by)
        elif filing.date != card.date:
            library.pages.redate(card.id, filing.date, by)
        if filing.page_number != card.page_number:
            library.pages.renumber(card.id, filing.page_number, by)

    def _ask_filing(self, page: int) -> None:
        from xingxian_editor.ui.redate_dialog import RedateDialog

        card = self._room.teller.attempt(lambda: self._room.desk.library.pages.card(page))
        filing = RedateDialog.ask(card, self._room.desk.newspapers, self._room.window) if card else None
        if card is not None and filing is not None:
            self.refile(card, filing)

    def _make_backup(self) -> None:
        self._room.teller.attempt(self._room.desk.backup)
        if self._backups is not None:
            self._backups.show_backups(self._room.desk.library.backups.all())
        self._tell_library()

    def _tell_library(self) -> None:
        """Without a page the window says what is in the library: that is something else now."""
        if self._open_page.desk is None:
            self._open_page.settled.emit()

    def _unbin(self, page: int) -> None:
        desk = self._room.desk
        self._room.teller.clear()  # what offered to take it out of the bin offers nothing any more
        self._room.teller.attempt(lambda: desk.library.pages.restore(page, desk.session.by))
        self._library.refresh()
        self._tell_library()
        if self._bin is not None:
            self._bin.show_pages(desk.library.pages.binned())
