"""Ctrl+H: looks for every place, lets the person choose, and makes corrections of them, page by page."""

from PySide6.QtCore import QObject

from xingxian_editor.desk.replacing import Replaced, find_places, replace_places
from xingxian_editor.ui.wiring.open_page import OpenPage
from xingxian_editor.ui.wiring.proofread_controller import ProofreadController
from xingxian_editor.ui.wiring.workroom import Workroom


class ReplaceController(QObject):
    """Find and replace in the article, the page, the edition."""

    def __init__(self, room: Workroom, open_page: OpenPage, proofread: ProofreadController, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._open_page = open_page
        self._proofread = proofread
        room.actions.proofread.replace.triggered.connect(self.ask)

    def ask(self) -> None:
        """Show the dialog, and replace what was ticked."""
        desk = self._open_page.desk
        if desk is None or not self._open_page.may_change():
            return
        from xingxian_editor.ui.proofreading.replace_dialog import ReplaceDialog

        self.dialog = ReplaceDialog(self._room.theme, self._selected(), self._room.window)
        self.dialog.search_asked.connect(self._search)
        self._search()
        if self.dialog.run():
            places, text = self.dialog.chosen, self.dialog.becomes.text()
            done = self._room.teller.attempt(lambda: replace_places(self._room.desk, desk, places, text))
            self._tell(done)
        self.dialog.deleteLater()

    def _search(self) -> None:
        desk, dialog = self._open_page.desk, self.dialog
        if desk is not None:
            text, scope, article = dialog.text.text(), dialog.scope, self._open_page.article
            found = self._room.teller.attempt(lambda: find_places(self._room.desk, desk, text, scope, article))
            dialog.show_places(found or ())

    def _selected(self) -> str:
        if not self._proofread.is_shown:
            return ""
        text = self._proofread.editor.selected_text()  # what is struck there is found nowhere
        return text if len(text) <= 40 and "\n" not in text else ""

    def _tell(self, done: Replaced | None) -> None:
        if done is None:
            return
        if done.refused:
            self._room.teller.problem(done.refused[0])
        elif done.count:
            self._room.teller.news(self.tr("{0} places replaced; each is a correction").format(done.count))
