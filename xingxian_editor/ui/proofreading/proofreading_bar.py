"""The tool bar of proofreading."""

from PySide6.QtWidgets import QWidget

from xingxian_editor.ui.actions.all_actions import Actions
from xingxian_editor.ui.key_hint import KeyToolButton
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.workspace_bar import WorkspaceBar


class ProofreadingBar(WorkspaceBar):
    """Each entry with its label and its key."""

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(theme, "proofreading_bar", parent)
        edit, read = actions.edit, actions.proofread
        self.add(edit.undo, label=False)
        self.add(edit.redo, label=False)
        self.addSeparator()
        for action in (read.track, read.next, read.accept, read.reject):
            self.add(action)
        self.addSeparator()
        for action in (read.query, edit.note):
            self.add(action)
        self._before_replace = self.addSeparator()
        self.add(read.replace)
        self.add_space()
        self.add(actions.file.proof)
        self.add(actions.file.export)

    def put_marks(self, button: KeyToolButton) -> None:
        """Put the button of the proof marks beside the notes."""
        self._buttons.append(button)
        self.insertWidget(self._before_replace, button)
