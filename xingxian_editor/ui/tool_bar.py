"""The tool bar: what one needs every minute, each with its label and its key."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSizePolicy, QToolBar, QWidget

from xingxian_editor.ui.actions.all_actions import Actions
from xingxian_editor.ui.key_hint import KeyToolButton
from xingxian_editor.ui.theme.theme import Theme


class TaggingBar(QToolBar):
    """The tool bar of tagging. Some entries make sense only with a page; they go with it."""

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._buttons: list[KeyToolButton] = []
        self._with_page: list[QAction] = []
        self.setObjectName("tagging_bar")
        self.setWindowTitle(self.tr("Tool bar"))
        self.setMovable(False)
        self.setFloatable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setFixedHeight(theme.size("tool_bar"))
        self._fill(actions)

    def compact(self, *, hints: bool, labels: bool) -> None:
        """Show or leave out keys and labels."""
        for button in self._buttons:
            button.compact(hints=hints, labels=labels)

    def show_page_entries(self, shown: bool) -> None:
        """Show or hide what needs an open page."""
        for entry in self._with_page:
            entry.setVisible(shown)

    def _fill(self, actions: Actions) -> None:
        self._add(actions.file.open)
        self._add(actions.file.paste)
        self.addSeparator()
        self._add(actions.edit.undo, label=False)
        self._add(actions.edit.redo, label=False)
        self._with_page.append(self.addSeparator())
        tag = actions.tag
        for action in (tag.next_doubt, tag.split, tag.merge, tag.new_article, actions.edit.note):
            self._with_page.append(self._add(action))
        self._with_page.append(self.addSeparator())
        self._with_page.append(self._add(actions.edit.find))
        space = QWidget(self)
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(space)
        self._add(actions.file.export)

    def _add(self, action: QAction, *, label: bool = True) -> QAction:
        button = KeyToolButton(self._theme, action, label=label, parent=self)
        self._buttons.append(button)
        return self.addWidget(button)
