"""The tool bar of the proof check."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSizePolicy, QToolBar, QWidget

from xingxian_editor.ui.actions.all_actions import Actions
from xingxian_editor.ui.key_hint import KeyToolButton
from xingxian_editor.ui.theme.theme import Theme


class ProofCheckBar(QToolBar):
    """Stands in the place of the tagging bar while one checks proofs."""

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._buttons: list[KeyToolButton] = []
        self.setObjectName("proof_check_bar")
        self.setWindowTitle(self.tr("Tool bar"))
        self.setMovable(False)
        self.setFloatable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setFixedHeight(theme.size("tool_bar"))
        check = actions.proof_check
        self._add(actions.edit.undo, label=False)
        self._add(actions.edit.redo, label=False)
        for group in (
            (check.previous, check.next),
            (check.accept, check.send_back),
            (check.linked, check.only_differences),
        ):
            self.addSeparator()
            for action in group:
                self._add(action)
        space = QWidget(self)
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(space)
        self._add(check.sheet)
        self._add(actions.file.export)

    def compact(self, *, hints: bool, labels: bool) -> None:
        """Show or leave out keys and labels."""
        for button in self._buttons:
            button.compact(hints=hints, labels=labels)

    def _add(self, action: QAction, *, label: bool = True) -> None:
        button = KeyToolButton(self._theme, action, label=label, parent=self)
        self._buttons.append(button)
        self.addWidget(button)
