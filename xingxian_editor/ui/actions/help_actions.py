"""Where one gets help: all keys, the log, what this program is."""

from PySide6.QtCore import QObject

from xingxian_editor.ui.actions.entry import everywhere, make_action
from xingxian_editor.ui.theme.theme import Theme


class HelpActions(QObject):
    """The entries of the menu 帮助."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.keys = make_action(self, theme, self.tr("All &keys"), self.tr("Show every key"), everywhere("F1"))
        self.log = make_action(
            self, theme, self.tr("&Folder of the log"), self.tr("Open the folder of the log"), everywhere("Ctrl+Alt+F1")
        )
        self.about = make_action(
            self, theme, self.tr("&About Xingxian Editor"), self.tr("Version and library"), everywhere("Shift+F1")
        )
