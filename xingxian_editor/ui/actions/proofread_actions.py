"""What one does when proofreading: go from correction to correction, decide about them, ask, replace."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup

from xingxian_editor.page.correction import Pass
from xingxian_editor.ui.actions.entry import NO_KEYS, Keys, everywhere, make_action
from xingxian_editor.ui.theme.theme import Theme


class ProofreadActions(QObject):
    """The entries of the menu 校对."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.workspace = self._entry(
            self.tr("&Proofread"),
            self.tr("Correct the articles of the page; once more puts every pane back where it was at first"),
            everywhere("Ctrl+2"),
        )
        self.corrections = self._entry(
            self.tr("Li&st of corrections"), self.tr("Show every correction of the page"), everywhere("Ctrl+5")
        )
        self.track = self._entry(
            self.tr("&Track changes"),
            self.tr("What is typed becomes corrections; off, the article is only to be read"),
            everywhere("Ctrl+Shift+E"),
            "ph.pen",
            checkable=True,
        )
        self.track.setChecked(True)
        self.view = self._entry(
            self.tr("Marked, &final, original"),
            self.tr("Show the article in the next of its three views"),
            everywhere("F9"),
        )
        self._decisions()
        self.query = self._entry(
            self.tr("&Query to the editor…"),
            self.tr("Ask the editor about what is selected"),
            everywhere("Alt+Q"),
            "ph.question",
        )
        self.marks = self._entry(
            self.tr("Proof &marks…"),
            self.tr("Set a mark that typing cannot say on what is selected"),
            everywhere("Alt+M"),
            "ph.text-aa",
        )
        self.replace = self._entry(
            self.tr("Find and &replace…"),
            self.tr("Replace a word in the article, the page or the edition; each place becomes a correction"),
            everywhere("Ctrl+H"),
            "ph.magnifying-glass",
        )
        self.colors = self._entry(
            self.tr("Colours of the passe&s…"), self.tr("Choose the colour of each pass for yourself"), NO_KEYS
        )
        self._passes()

    def _decisions(self) -> None:
        self.next = self._entry(
            self.tr("&Next correction"), self.tr("Go to the next correction"), everywhere("F8"), "ph.caret-down"
        )
        self.previous = self._entry(
            self.tr("Correction &before"), self.tr("Go to the correction before"), everywhere("Shift+F8"), "ph.caret-up"
        )
        self.accept = self._entry(
            self.tr("&Accept"), self.tr("Accept the correction and go to the next"), everywhere("Alt+Y"), "ph.check"
        )
        self.reject = self._entry(
            self.tr("Re&ject…"), self.tr("Reject the correction, with the reason"), everywhere("Alt+N"), "ph.x"
        )
        self.withdraw = self._entry(
            self.tr("&Withdraw"), self.tr("Take the correction back as if it had never been"), NO_KEYS
        )
        self.keep = self._entry(
            self.tr("&Let stand"), self.tr("What the correction strikes stands after all, with the mark 保留"), NO_KEYS
        )
        self.accept_kind = self._entry(
            self.tr("Accept all of this &kind"),
            self.tr("Accept every open correction with the same mark"),
            everywhere("Alt+Shift+Y"),
        )
        self.accept_person = self._entry(
            self.tr("Accept all of this p&erson"),
            self.tr("Accept every open correction of the same reader"),
            everywhere("Ctrl+Alt+Shift+Y"),
        )

        self.reject_kind = self._entry(
            self.tr("Reject all of this k&ind…"),
            self.tr("Reject every open correction with the same mark, with one reason"),
            everywhere("Alt+Shift+N"),
        )
        self.reject_person = self._entry(
            self.tr("Reject all of this pers&on…"),
            self.tr("Reject every open correction of the same reader, with one reason"),
            everywhere("Ctrl+Alt+Shift+N"),
        )

    def _passes(self) -> None:
        self._pass_group = QActionGroup(self)
        names = {
            Pass.FIRST: self.tr("First pass"),
            Pass.SECOND: self.tr("Second pass"),
            Pass.THIRD: self.tr("Third pass"),
            Pass.FINAL_READING: self.tr("Final reading"),
        }
        self.passes: dict[Pass, QAction] = {}
        for pass_, name in names.items():
            action = self._entry(name, self.tr("What is corrected from now on belongs to this pass"), checkable=True)
            action.setData(pass_)
            self._pass_group.addAction(action)
            self.passes[pass_] = action

    @property
    def in_workspace(self) -> tuple[QAction, ...]:
        """The entries that make sense only in the workspace."""
        return (self.track, self.view, *self.of_correction, self.next, self.previous, self.query, self.marks)

    @property
    def of_correction(self) -> tuple[QAction, ...]:
        """The entries that need a chosen correction."""
        one = (self.accept, self.reject, self.withdraw, self.keep)
        return (*one, self.accept_kind, self.accept_person, self.reject_kind, self.reject_person)

    def _entry(self, text: str, tip: str, keys: Keys = NO_KEYS, icon: str = "", *, checkable: bool = False) -> QAction:
        return make_action(self, self._theme, text, tip, keys, icon, checkable=checkable)
