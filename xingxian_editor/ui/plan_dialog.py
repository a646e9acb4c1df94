"""The page plan of a newspaper: which page has which section."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from xingxian_editor.store.records import PlanEntry
from xingxian_editor.ui.form_dialog import FormDialog
from xingxian_editor.ui.screen_fit import resize_within_screen
from xingxian_editor.ui.table_editor import TableEditor


class PlanDialog(FormDialog):
    """``entries`` is the plan as edited; ``import_asked`` wants a file read, whose entries are then shown."""

    import_asked = Signal()

    def __init__(self, newspaper: str, entries: Sequence[PlanEntry], parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Page plan of {0}").format(newspaper))
        resize_within_screen(self, 420, 460)
        self.add_sentence(self.tr("A page whose section is not the one planned for its number is reported."))
        self.editor = TableEditor(self.tr("Page plan"), (self.tr("Page number"), self.tr("Section")), self)
        self.add_part(self.editor)
        self.editor.import_asked.connect(self.import_asked)
        self.show_entries(entries)
        self.editor.table.setFocus()

    @property
    def entries(self) -> tuple[PlanEntry, ...]:
        """The plan as edited; a page number may have several sections."""
        rows = (PlanEntry(number, section) for number, section in self.editor.rows() if section)
        return tuple(dict.fromkeys(rows))

    def show_entries(self, entries: Sequence[PlanEntry]) -> None:
        """Show these entries in place of the earlier ones."""
        self.editor.show_rows([(entry.page_number, entry.section) for entry in entries])

    @classmethod
    def ask(
        cls, newspaper: str, entries: Sequence[PlanEntry], parent: QWidget | None = None
    ) -> tuple[PlanEntry, ...] | None:
        """Return the plan as edited, or None."""
        dialog = cls(newspaper, entries, parent)
        return dialog.entries if dialog.run() else None
