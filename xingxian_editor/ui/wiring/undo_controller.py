"""Undo, redo and the saved state: what each would take back, and that everything is saved."""

from datetime import datetime

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from xingxian_editor.desk.action_labels import label_in_words
from xingxian_editor.desk.page_desk import PageDesk
from xingxian_editor.page.patch import Patch
from xingxian_editor.ui.actions.entry import permit
from xingxian_editor.ui.wiring.changed_place import changed_blocks
from xingxian_editor.ui.wiring.open_page import OpenPage
from xingxian_editor.ui.wiring.workroom import Workroom


class UndoController(QObject):
    """Keeps the two entries in step with the page."""

    def __init__(self, room: Workroom, open_page: OpenPage, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._open_page = open_page
        edit = room.actions.edit
        edit.undo.triggered.connect(self._undo)
        edit.redo.triggered.connect(self._redo)
        room.actions.file.save.triggered.connect(self._say_saved)
        open_page.opened.connect(self._show)
        open_page.changed.connect(self._changed)
        open_page.writing_changed.connect(self._show)
        open_page.not_saved.connect(self._say_not_saved)
        self._show()

    def _undo(self) -> None:
        self._show_place(self._open_page.step(PageDesk.undo))

    def _redo(self) -> None:
        self._show_place(self._open_page.step(PageDesk.redo))

    def _show_place(self, patch: Patch | None) -> None:
        """Bring into sight what was taken back or made again: it may be far from where one is now."""
        desk, view = self._open_page.desk, self._room.window.page.source.view
        blocks = changed_blocks(patch, desk.page) if patch is not None and desk is not None else ()
        if blocks and not set(blocks) & set(view.selected_blocks):
            view.go_to_block(blocks[0])

    def _changed(self) -> None:
        time = datetime.now().astimezone().strftime("%H:%M:%S")
        self._room.window.status.saved.say(self.tr("Saved {0}").format(time), "text_2")
        self._show()

    def _say_saved(self) -> None:
        self._room.teller.news(self.tr("Every change is saved as it is made; there is nothing left to save."))

    def _say_not_saved(self) -> None:
        self._room.window.status.saved.say(self.tr("Not saved"), "error", icon="ph.x-circle")

    def _show(self) -> None:
        desk, edit = self._open_page.desk, self._room.actions.edit
        undo = desk.undo_label if desk and desk.can_undo else ""
        redo = desk.redo_label if desk and desk.can_redo else ""
        nothing = self.tr("There is nothing to take back on this page")
        if desk and desk.is_as_taken_over:
            nothing = self.tr("What this version took over from the one before is not taken back")
        self._offer(edit.undo, self.tr("&Undo"), undo, self.tr("Take back: {0}"), nothing)
        again = self.tr("There is nothing that was taken back")
        self._offer(edit.redo, self.tr("&Redo"), redo, self.tr("Make again: {0}"), again)

    def _offer(self, action: QAction, word: str, label: str, tip: str, why_not: str) -> None:
        words = label_in_words(label, self._room.language) if label else ""
        action.setText(f"{word}　{words}" if words else word)
        permit(action, bool(label), tip.format(words), why_not)
