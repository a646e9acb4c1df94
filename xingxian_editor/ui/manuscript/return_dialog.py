"""Shows what a returned manuscript would bring in, every change and comment, before it is taken over."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QTreeWidget, QTreeWidgetItem, QWidget

from xingxian_editor.page.correction import Pass
from xingxian_editor.ui.busy_line import BusyLine
from xingxian_editor.ui.form_dialog import FormDialog
from xingxian_editor.ui.screen_fit import resize_within_screen
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.wrapping_label import WrappingLabel


@dataclass(frozen=True, slots=True)
class Preview:
    """What a file brings: headings with what stands under each; ``changes`` says whether that is anything."""

    groups: tuple[tuple[str, tuple[str, ...]], ...]
    changes: bool


class ReturnDialog(FormDialog):
    """``pass_wanted``: what comes in is wanted for another pass; whoever works it out calls ``show_preview``."""

    pass_wanted = Signal(object)

    def __init__(
        self,
        theme: Theme,
        name: str,
        passes: Sequence[tuple[Pass, str]],
        chosen: Pass,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Take a manuscript back"), self.tr("Take over"), parent)
        resize_within_screen(self, 820, 520)
        self.column.insertWidget(0, WrappingLabel(theme, name, "strong", "text", self))
        self.pass_box = QComboBox(self)
        for pass_, words in passes:
            self.pass_box.addItem(words, pass_)
        self.pass_box.setCurrentIndex(max(0, self.pass_box.findData(chosen)))
        self.add_field(self.tr("What is new belongs to"), self.pass_box, "P")
        self.busy = BusyLine(theme, self)
        self.state = WrappingLabel(theme, "", "small", "text_2", self)
        self.tree = QTreeWidget(self)
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(self.tr("What comes in"))
        self.tree.setWordWrap(True)
        self.tree.setIndentation(16)
        self.tree.setSelectionMode(QTreeWidget.SelectionMode.NoSelection)
        for part in (self.busy, self.state, self.tree):
            self.add_part(part)
        hint = self.tr("All of it is one step that Ctrl+Z takes back.")
        self.column.insertWidget(self.column.count() - 1, WrappingLabel(theme, hint, "small", "text_2", self))
        self.pass_box.currentIndexChanged.connect(self._ask)
        self.show_busy()

    @property
    def pass_(self) -> Pass:
        """The pass that was chosen."""
        return Pass(self.pass_box.currentData())

    def show_busy(self, share: float = 0.0) -> None:
        """Say that the file is being read and compared; so much of that is done, 0 to 1."""
        self.busy.begin()
        self.busy.show_share(share)
        reading = self.tr("Reading the file…") if share < HALF else self.tr("Comparing it with the page…")
        self.state.setText(reading)
        self.state.show()
        self.allow(False)

    def show_preview(self, found: Preview) -> None:
        """Show what comes in."""
        self.busy.end()
        self.state.hide()
        self.tree.clear()
        for heading, rows in found.groups:
            group = QTreeWidgetItem([heading])
            group.addChildren([QTreeWidgetItem([row]) for row in rows])
            self.tree.addTopLevelItem(group)
            font = group.font(0)
            font.setBold(True)
            group.setFont(0, font)
            group.setExpanded(True)
        self.allow(found.changes)
        button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        button.setDefault(found.changes)
        if found.changes:
            button.setFocus()

    def _ask(self) -> None:
        self.show_busy(HALF)
        self.pass_wanted.emit(self.pass_)


HALF = 0.5
"""The file is read; what is left is comparing."""
