"""The tool bar of the proof check."""

from PySide6.QtWidgets import QWidget

from xingxian_editor.ui.actions.all_actions import Actions
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.workspace_bar import WorkspaceBar


class ProofCheckBar(WorkspaceBar):
    """Stands in the place of the tagging bar while one checks proofs."""

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(theme, "proof_check_bar", parent)
        check = actions.proof_check
        self.add(actions.edit.undo, label=False)
        self.add(actions.edit.redo, label=False)
        steps, decisions = (check.previous, check.next), (check.accept, check.send_back)
        for group in (steps, decisions, (check.linked, check.only_differences)):
            self.addSeparator()
            for action in group:
                self.add(action)
        self.add_space()
        self.add(check.sheet)
        self.add(actions.file.export)
