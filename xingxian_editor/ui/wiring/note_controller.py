"""Notes beside the page, and what a person types in because the file lacks it."""

from PySide6.QtCore import QObject

from xingxian_editor.ui.wiring.article_controller import ArticleController
from xingxian_editor.ui.wiring.open_page import OpenPage
from xingxian_editor.ui.wiring.workroom import Workroom


class NoteController(QObject):
    """Connects notes and transcriptions with the page."""

    def __init__(self, room: Workroom, open_page: OpenPage, article: ArticleController, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._open_page = open_page
