"""What one does with what the checks found: go through it, apply, dismiss."""

from PySide6.QtCore import QObject

from xingxian_editor.ui.actions.entry import everywhere, make_action
from xingxian_editor.ui.theme.theme import Theme


class CheckActions(QObject):
    """The entries of the menu 检查."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.next = make_action(
            self, theme, self.tr("&Next finding"), self.tr("Go to the next finding"), everywhere("F7")
        )
        self.previous = make_action(
            self, theme, self.tr("&Finding before"), self.tr("Go to the finding before"), everywhere("Shift+F7")
        )
        self.apply = make_action(
            self,
            theme,
            self.tr("&Apply"),
            self.tr("Make the change that the finding offers"),
            everywhere("Alt+Return", "Alt+Enter"),
            "ph.check",
        )
        self.apply_alike = make_action(
            self,
            theme,
            self.tr("Apply to all a&like"),
            self.tr("Make the change of every finding of this kind on the page"),
            everywhere("Alt+Shift+Return", "Alt+Shift+Enter"),
            "ph.checks",
        )
        self.dismiss = make_action(
            self,
            theme,
            self.tr("&Dismiss…"),
            self.tr("Dismiss the finding, with the reason; it stays dismissed"),
            everywhere("Alt+Delete"),
            "ph.x",
        )
        self.rate = make_action(
            self,
            theme,
            self.tr("&Error rate…"),
            self.tr("What makes the error rate up, and how it is counted"),
            everywhere("Ctrl+Alt+E"),
            "ph.gauge",
        )
        self.rules = make_action(
            self,
            theme,
            self.tr("&Rules…"),
            self.tr("Which rules are run, why, with examples; words that are never reported again"),
            everywhere("Ctrl+Alt+G"),
            "ph.list-bullets",
        )
        self.report = make_action(
            self,
            theme,
            self.tr("Write a check re&port…"),
            self.tr("Write what the checks found as a web page or a Word file"),
            everywhere("Ctrl+Alt+F7"),
            "ph.export",
        )
        self.again = make_action(
            self, theme, self.tr("Check a&gain"), self.tr("Run every rule over this page again"), everywhere("Ctrl+F7")
        )
