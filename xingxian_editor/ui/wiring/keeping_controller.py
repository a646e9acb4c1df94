"""Backups, the bin, and what a page is filed under."""

from PySide6.QtCore import QObject

from xingxian_editor.ui.wiring.library_controller import LibraryController
from xingxian_editor.ui.wiring.open_page import OpenPage
from xingxian_editor.ui.wiring.workroom import Workroom


class KeepingController(QObject):
    """Connects the dialogs about keeping with the library."""

    def __init__(self, room: Workroom, open_page: OpenPage, library: LibraryController, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._open_page = open_page
