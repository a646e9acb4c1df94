"""What one does with the printed page: its size, what is drawn on it, with or without outlines."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from xingxian_editor.ui.actions.entry import TIP, everywhere, in_pane, make_action, permit
from xingxian_editor.ui.theme.theme import Theme


class PictureActions(QObject):
    """The entries 版面画面 of the menus. Their keys are read by the picture, but for the one that shows it."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.shown = make_action(
            self,
            theme,
            self.tr("Page pict&ure or lines"),
            self.tr("Show the printed page, or the lines of its source"),
            everywhere("F5"),
            checkable=True,
        )
        self.larger = self._local(self.tr("&Larger"), self.tr("Show the page larger"), "Ctrl++")
        self.smaller = self._local(self.tr("&Smaller"), self.tr("Show the page smaller"), "Ctrl+-")
        self.fit_page = self._local(
            self.tr("Whole &page"), self.tr("Show the whole page"), "Ctrl+0", icon="ph.frame-corners"
        )
        self.fit_width = self._local(self.tr("Page &width"), self.tr("Show the page as wide as its pane"), "Ctrl+9")
        self.fit_article = self._local(
            self.tr("&Article"), self.tr("Show the chosen article as large as fits"), "Ctrl+8"
        )
        self.outlines = self._local(
            self.tr("Without &outlines"), self.tr("Show the page as it is printed, or with its blocks"), "L"
        )
        self.block = self._local(
            self.tr("New &block round characters"),
            self.tr("Draw a block round characters of the page, or make one of the picked characters"),
            "K",
        )
        self.frame = self._local(
            self.tr("&Frame a picture or an advertisement"),
            self.tr("Draw a frame round an advertisement, a table, a notice, or a picture with its caption"),
            "G",
        )

    @property
    def local(self) -> tuple[QAction, ...]:
        """Those that need the picture to be shown."""
        return (self.larger, self.smaller, *self.fits, self.outlines, self.block, self.frame)

    @property
    def fits(self) -> tuple[QAction, ...]:
        """Those that fit the page into its pane."""
        return (self.fit_page, self.fit_width, self.fit_article)

    def allow(self, shown: bool) -> None:
        """Let the entries work where the picture is shown; elsewhere their tooltips say why not."""
        why_not = self.tr("The printed page is not shown")
        for action in self.local:
            permit(action, shown, action.property(TIP), why_not)

    def _local(self, text: str, tip: str, key: str, icon: str = "") -> QAction:
        return make_action(self, self._theme, text, tip, in_pane(key), icon)
