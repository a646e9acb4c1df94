"""What is shown and how: panes, tabs, full screen, light or dark, type size, language."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup

from xingxian_editor.ui.actions.entry import Keys, everywhere, in_pane, make_action
from xingxian_editor.ui.theme.theme import Theme


class ViewActions(QObject):
    """The entries of the menu 查看."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.tagging = self._plain(
            self.tr("&Tag"), self.tr("Tag the page; once more puts every pane back where it was at first"), "Ctrl+1"
        )
        self.findings = self._plain(self.tr("&Findings"), self.tr("Show what the checks found"), "Ctrl+4")
        self.folio = self._plain(self.tr("F&olio"), self.tr("Show what the page says of itself"), "Ctrl+6")
        self.library = self._plain(
            self.tr("&Library wide or narrow"), self.tr("Show the library as a tree or as a strip"), "Ctrl+B"
        )
        self.next_pane = self._plain(self.tr("&Next pane"), self.tr("Go to the next pane"), "F6")
        self.previous_pane = self._plain(self.tr("&Previous pane"), self.tr("Go to the pane before"), "Shift+F6")
        self.to_page = make_action(
            self,
            theme,
            self.tr("Back to the pa&ge"),
            self.tr("Go back to the page, closing what is open"),
            in_pane("Esc"),
        )
        self.next_page = self._plain(
            self.tr("Next page of the &edition"), self.tr("Open the next page of this edition"), "Ctrl+PgDown"
        )
        self.previous_page = self._plain(
            self.tr("Page &before of the edition"), self.tr("Open the page before in this edition"), "Ctrl+PgUp"
        )
        self.bigger = self._plain(
            self.tr("La&rger type"), self.tr("Set the article in larger type"), "Ctrl+=", "Ctrl++"
        )
        self.smaller = self._plain(self.tr("S&maller type"), self.tr("Set the article in smaller type"), "Ctrl+-")
        self.full_screen = make_action(
            self,
            theme,
            self.tr("F&ull screen"),
            self.tr("Fill the whole screen, or leave it again"),
            everywhere("F11"),
            checkable=True,
        )
        self.reset_panes = self._plain(
            self.tr("Panes as &delivered"), self.tr("Put every pane back where it was at first"), "Ctrl+Alt+0"
        )
        self._appearance = QActionGroup(self)
        self.as_system = self._choice(self.tr("As the &system"), self.tr("Light or dark as the system is"))
        self.light = self._choice(self.tr("&Light"), self.tr("Always light"))
        self.dark = self._choice(self.tr("&Dark"), self.tr("Always dark"))

    def _plain(self, text: str, tip: str, *keys: str) -> QAction:
        return make_action(self, self._theme, text, tip, everywhere(*keys))

    def _choice(self, text: str, tip: str) -> QAction:
        action = make_action(self, self._theme, text, tip, Keys(), checkable=True)
        self._appearance.addAction(action)
        return action
