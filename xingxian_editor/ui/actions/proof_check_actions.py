"""What one does in a proof check: go from place to place, accept, send back, write the sheet."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from xingxian_editor.ui.actions.entry import NO_KEYS, Keys, everywhere, in_pane, make_action
from xingxian_editor.ui.theme.theme import Theme


class ProofCheckActions(QObject):
    """The entries of the menu 核红."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.workspace = self._entry(
            self.tr("P&roof check"),
            self.tr("Hold this version against the one before: what became of the corrections, what else changed"),
            everywhere("Ctrl+3"),
        )
        self.previous = self._entry(
            self.tr("Place &before"), self.tr("Go to the place before"), in_pane("Shift+F8"), "ph.caret-up"
        )
        self.next = self._entry(self.tr("&Next place"), self.tr("Go to the next place"), in_pane("F8"), "ph.caret-down")
        self.accept = self._entry(
            self.tr("&Accept"), self.tr("It may stay as it stands now"), in_pane("Return"), "ph.check"
        )
        self.send_back = self._entry(
            self.tr("&Send back to make-up"),
            self.tr("The make-up desk must change it, with these words"),
            in_pane("T"),
            "ph.arrow-bend-up-left",
        )
        self.correct = self._entry(
            self.tr("Make it a &correction"),
            self.tr("Ask with a correction for what the text before had"),
            in_pane("C"),
            "ph.pencil-simple",
        )
        self.decide_again = self._entry(
            self.tr("Leave &undecided again"),
            self.tr("Take the decision about this place back"),
            in_pane("Backspace"),
            "ph.arrow-counter-clockwise",
        )
        self.linked = self._entry(
            self.tr("&Linked scrolling"),
            self.tr("Both versions scroll together"),
            in_pane("Ctrl+L"),
            "ph.link",
            checkable=True,
        )
        self.linked.setChecked(True)
        self.only_differences = self._entry(
            self.tr("&Only what differs"),
            self.tr("Light only what somebody must look at"),
            in_pane("F9"),
            "ph.eye",
            checkable=True,
        )
        self.sheet = self._entry(
            self.tr("S&heet for make-up…"),
            self.tr("Write what goes back to the make-up desk as a Word file"),
            in_pane("Ctrl+Return"),
            "ph.file-text",
        )
        self.manuscript = self._entry(
            self.tr("Against a &manuscript…"),
            self.tr("Hold this page against the manuscript that was signed: what was lost, doubled or changed"),
            NO_KEYS,
        )

    @property
    def of_places(self) -> tuple[QAction, ...]:
        """The entries that make sense only in the workspace."""
        step = (self.previous, self.next, self.accept, self.send_back)
        return (*step, self.correct, self.decide_again, self.linked, self.only_differences, self.sheet)

    def _entry(self, text: str, tip: str, keys: Keys, icon: str = "", *, checkable: bool = False) -> QAction:
        return make_action(self, self._theme, text, tip, keys, icon, checkable=checkable)
