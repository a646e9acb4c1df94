"""What one does with the open page: undo, redo, find, go to a line, annotate."""

from PySide6.QtCore import QObject

from xingxian_editor.ui.actions.entry import everywhere, make_action
from xingxian_editor.ui.theme.theme import Theme


class EditActions(QObject):
    """The entries of the menu 编辑."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.undo = make_action(
            self,
            theme,
            self.tr("&Undo"),
            self.tr("Take back the last change"),
            everywhere("Ctrl+Z"),
            "ph.arrow-u-up-left",
        )
        self.redo = make_action(
            self,
            theme,
            self.tr("&Redo"),
            self.tr("Make the change again that was taken back"),
            everywhere("Ctrl+Y", "Ctrl+Shift+Z"),
            "ph.arrow-u-up-right",
        )
        self.find = make_action(
            self, theme, self.tr("&Find…"), self.tr("Find in this page"), everywhere("Ctrl+F"), "ph.magnifying-glass"
        )
        self.find_next = make_action(
            self, theme, self.tr("Find &next"), self.tr("Go to the next match"), everywhere("F3")
        )
        self.find_previous = make_action(
            self, theme, self.tr("Find &previous"), self.tr("Go to the match before"), everywhere("Shift+F3")
        )
        self.search = make_action(
            self,
            theme,
            self.tr("Find in the &library…"),
            self.tr("Find in every page of the library"),
            everywhere("Ctrl+Shift+F"),
        )
        self.go_to_line = make_action(
            self, theme, self.tr("&Go to line…"), self.tr("Go to a line of the source"), everywhere("Ctrl+G")
        )
        self.note = make_action(
            self,
            theme,
            self.tr("Annota&te…"),
            self.tr("Write an annotation beside the chosen text or block"),
            everywhere("Ctrl+Alt+M"),
            "ph.chat-centered-text",
        )
