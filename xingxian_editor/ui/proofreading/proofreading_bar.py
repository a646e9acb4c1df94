"""The tool bar of proofreading."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSizePolicy, QToolBar, QWidget

from xingxian_editor.ui.actions.all_actions import Actions
from xingxian_editor.ui.key_hint import KeyToolButton
from xingxian_editor.ui.theme.theme import Theme


class ProofreadingBar(QToolBar):
    """Each entry with its label and its key."""

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._buttons: list[KeyToolButton] = []
        self.setObjectName("proofreading_bar")
        self.setWindowTitle(self.tr("Tool bar of proofreading"))
        self.setMovable(False)
        self.setFloatable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setFixedHeight(theme.size("tool_bar"))
        edit, read = actions.edit, actions.proofread
        self._add(edit.undo, label=False)
        self._add(edit.redo, label=False)
        self.addSeparator()
        for action in (read.track, read.next, read.accept, read.reject):
            self._add(action)
        self.addSeparator()
        for action in (read.query, edit.note):
            self._add(action)
        self._before_replace = self.addSeparator()
        self._add(read.replace)
        space = QWidget(self)
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(space)
        self._add(actions.file.proof)
        self._add(actions.file.export)

    def put_marks(self, button: QWidget) -> None:
        """Put the button of the proof marks beside the notes."""
        self.insertWidget(self._before_replace, button)

    def compact(self, *, hints: bool, labels: bool) -> None:
        """Show or leave out keys and labels."""
        for button in self._buttons:
            button.compact(hints=hints, labels=labels)

    def _add(self, action: QAction, *, label: bool = True) -> QAction:
        button = KeyToolButton(self._theme, action, label=label, parent=self)
        self._buttons.append(button)
        return self.addWidget(button)
