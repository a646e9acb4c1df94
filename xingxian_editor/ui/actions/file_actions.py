"""What one does with whole pages: open, paste, the sample, export, backup, bin."""

from PySide6.QtCore import QObject

from xingxian_editor.ui.actions.entry import everywhere, make_action
from xingxian_editor.ui.theme.theme import Theme


class FileActions(QObject):
    """The entries of the menu 文件."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.open = make_action(
            self,
            theme,
            self.tr("&Open…"),
            self.tr("Open one page file or several"),
            everywhere("Ctrl+O"),
            "ph.folder-open",
        )
        self.paste = make_action(
            self,
            theme,
            self.tr("&Paste as a page"),
            self.tr("Make a page of the text on the clipboard"),
            everywhere("Ctrl+Shift+V"),
            "ph.clipboard-text",
        )
        self.sample = make_action(
            self,
            theme,
            self.tr("Open the sa&mple"),
            self.tr("Open the sample page: 5 March 2021, page 7"),
            everywhere("Ctrl+Alt+O"),
            "ph.graduation-cap",
        )
        self.next_version = make_action(
            self,
            theme,
            self.tr("Next &version of this page…"),
            self.tr("Put the next version of this page in its place; the present one is kept"),
            everywhere("Ctrl+Alt+V"),
            "ph.file-arrow-down",
        )
        self.export = make_action(
            self,
            theme,
            self.tr("&Export Word…"),
            self.tr("Export this page as Word: the layout and the manuscript"),
            everywhere("F12"),
            "ph.export",
        )
        self.proof = make_action(
            self,
            theme,
            self.tr("&Proof…"),
            self.tr("See the page with every correction drawn by proof marks; print it or save it as PDF"),
            everywhere("Ctrl+P"),
            "ph.printer",
        )
        self.take_back = make_action(
            self,
            theme,
            self.tr("&Take a manuscript back…"),
            self.tr(
                "Bring in what others changed in a manuscript that went out: revisions, comments, untracked changes"
            ),
            everywhere("Ctrl+Alt+I"),
            "ph.file-plus",
        )
        self.sheet = make_action(
            self,
            theme,
            self.tr("&Correction sheet…"),
            self.tr("Every correction of this page as a list for the make-up desk, to print or as a file"),
            everywhere("Ctrl+Shift+L"),
            "ph.list-bullets",
        )
        self.save = make_action(
            self,
            theme,
            self.tr("&Save"),
            self.tr("Every change is saved as it is made"),
            everywhere("Ctrl+S"),
            "ph.check",
        )
        self.back_up = make_action(
            self,
            theme,
            self.tr("&Backups…"),
            self.tr("Back up the library now, or put a backup in its place"),
            everywhere("Ctrl+Alt+B"),
            "ph.clock-counter-clockwise",
        )
        self.bin = make_action(
            self,
            theme,
            self.tr("B&in…"),
            self.tr("See what is in the bin and take it out again"),
            everywhere("Ctrl+Alt+R"),
            "ph.trash",
        )
        self.quit = make_action(
            self, theme, self.tr("&Quit"), self.tr("Close the window; everything is saved"), everywhere("Ctrl+Q")
        )
