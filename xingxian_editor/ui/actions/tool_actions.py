"""What the program must know of the newsroom: who is at the desk, newspapers, roster, page plan."""

from PySide6.QtCore import QObject

from xingxian_editor.ui.actions.entry import everywhere, make_action
from xingxian_editor.ui.theme.theme import Theme


class ToolActions(QObject):
    """The entries of the menu 工具."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.who = make_action(
            self,
            theme,
            self.tr("&Who is at the desk…"),
            self.tr("Say whose name goes into every change"),
            everywhere("Ctrl+Alt+W"),
            "ph.user",
        )
        self.newspapers = make_action(
            self,
            theme,
            self.tr("&Newspapers…"),
            self.tr("Name, page size and required roles of each newspaper"),
            everywhere("Ctrl+Alt+N"),
            "ph.newspaper",
        )
        self.roster = make_action(
            self,
            theme,
            self.tr("&Roster…"),
            self.tr("The people of the newspaper and their posts"),
            everywhere("Ctrl+Alt+P"),
            "ph.users",
        )
        self.words = make_action(
            self,
            theme,
            self.tr("Word &sheets…"),
            self.tr("The newspaper's own words: wrong, preferred, forbidden, cautious, names"),
            everywhere("Ctrl+Alt+D"),
            "ph.book-open",
        )
        self.rate_report = make_action(
            self,
            theme,
            self.tr("&Error-rate report…"),
            self.tr("The error rate of a page, an edition or a month"),
            everywhere("Ctrl+Alt+C"),
            "ph.chart-bar",
        )
        self.plan = make_action(
            self,
            theme,
            self.tr("Page &plan…"),
            self.tr("Which page is called what"),
            everywhere("Ctrl+Alt+L"),
            "ph.columns",
        )
