"""Shows what a returned manuscript would bring in, before it is taken over."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QComboBox, QListWidget, QWidget

from xingxian_editor.page.correction import Pass
from xingxian_editor.ui.dialog_rows import give_room
from xingxian_editor.ui.form_dialog import FormDialog
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.wrapping_label import WrappingLabel


@dataclass(frozen=True, slots=True)
class Preview:
    """What a file brings, in sentences; ``changes`` says whether that is anything."""

    sentences: tuple[str, ...]
    changes: bool


class ReturnDialog(FormDialog):
    """``preview`` works out what comes in for a pass."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        passes: Sequence[tuple[Pass, str]],
        chosen: Pass,
        preview: Callable[[Pass], Preview],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Take a manuscript back"), self.tr("Take over"), parent)
        self._preview = preview
        self.resize(560, 420)
        self.column.insertWidget(0, WrappingLabel(theme, name, "strong", "text", self))
        self.pass_box = QComboBox(self)
        for pass_, words in passes:
            self.pass_box.addItem(words, pass_)
        self.pass_box.setCurrentIndex(max(0, self.pass_box.findData(chosen)))
        self.add_field(self.tr("What is new belongs to"), self.pass_box, "P")
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("What comes in"))
        self.list.setWordWrap(True)
        self.list.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        give_room(self.list)
        self.add_part(self.list)
        hint = self.tr("All of it is one step that Ctrl+Z takes back.")
        self.column.insertWidget(self.column.count() - 1, WrappingLabel(theme, hint, "small", "text_2", self))
        self.pass_box.currentIndexChanged.connect(self._show)
        self._show()

    @property
    def pass_(self) -> Pass:
        """The pass that was chosen."""
        return Pass(self.pass_box.currentData())

    @classmethod
    def ask(
        cls,
        theme: Theme,
        name: str,
        passes: Sequence[tuple[Pass, str]],
        chosen: Pass,
        preview: Callable[[Pass], Preview],
        parent: QWidget | None = None,
    ) -> Pass | None:
        """Return the pass to take over into, or None."""
        dialog = cls(theme, name, passes, chosen, preview, parent)
        wanted = dialog.pass_ if dialog.run() else None
        dialog.deleteLater()
        return wanted

    def _show(self) -> None:
        found = self._preview(self.pass_)
        self.list.clear()
        self.list.addItems(found.sentences)
        self.allow(found.changes)
