"""Exports the open page as Word."""

from PySide6.QtCore import QObject

from xingxian_editor.ui.wiring.open_page import OpenPage
from xingxian_editor.ui.wiring.workroom import Workroom


class ExportController(QObject):
    """Asks what is wanted, writes it, and offers the folder."""

    def __init__(self, room: Workroom, open_page: OpenPage, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._open_page = open_page
