"""The tool bar of a workspace: buttons that carry their keys, and give way where the window is narrow."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolBar, QWidget

from xingxian_editor.ui.key_hint import KeyToolButton
from xingxian_editor.ui.theme.theme import Theme


class WorkspaceBar(QToolBar):
    """Stands in the place of the tagging bar while its workspace shows."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._buttons: list[KeyToolButton] = []
        self._wanted = True, True
        self.setObjectName(name)
        self.setWindowTitle(self.tr("Tool bar"))
        self.setMovable(False)
        self.setFloatable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setFixedHeight(theme.size("tool_bar"))

    def add(self, action: QAction, *, label: bool = True) -> QAction:
        """Add a button for an action; return its place in the bar."""
        button = KeyToolButton(self._theme, action, label=label, parent=self)
        self._buttons.append(button)
        return self.addWidget(button)

    def add_space(self) -> None:
        """Push what follows to the right end."""
        space = QWidget(self)
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(space)

    def compact(self, *, hints: bool, labels: bool) -> None:
        """Show or leave out keys and labels; both go before a button would not be seen."""
        self._wanted = hints, labels
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        hints, labels = self._wanted
        for shown in ((hints, labels), (False, labels), (False, False)):
            for button in self._buttons:
                button.compact(hints=shown[0], labels=shown[1])
            if self._needed() <= self.width():
                return

    def _needed(self) -> int:
        parts = [part for action in self.actions() if (part := self.widgetForAction(action)) is not None]
        gap = self._theme.space(1)
        return sum(max(0, part.sizeHint().width()) + gap for part in parts) + 2 * self._theme.space(2)
