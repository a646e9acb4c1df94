"""Asks where a page is filed: newspaper, date and page number."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QLineEdit, QWidget

from xingxian_editor.store.records import Newspaper, PageCard
from xingxian_editor.ui.dialog_rows import give_number_room
from xingxian_editor.ui.form_dialog import FormDialog
from xingxian_editor.ui.library_panel.page_looks import PageLooks


@dataclass(frozen=True, slots=True)
class Filing:
    """Where a page belongs. ``date`` is None where it is not known."""

    newspaper: int
    date: str | None
    page_number: str | None


class RedateDialog(FormDialog):
    """``ask`` gives the new filing, or None."""

    def __init__(self, card: PageCard, newspapers: Sequence[Newspaper], parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Where the page belongs"))
        self.add_sentence(PageLooks(self).page_name(card))
        self.newspaper = QComboBox(self)
        for newspaper in newspapers:
            self.newspaper.addItem(newspaper.name, newspaper.id)
        self.newspaper.setCurrentIndex(max(0, self.newspaper.findData(card.newspaper)))
        self.date = QDateEdit(self)
        give_number_room(self.date)
        self.date.setCalendarPopup(True)
        self.date.setDisplayFormat("yyyy-MM-dd")
        known = card.date or datetime.date.today().isoformat()
        self.date.setDate(QDate.fromString(known, "yyyy-MM-dd"))
        self.date_unknown = QCheckBox(self.tr("The date is not known"), self)
        self.date_unknown.setChecked(card.date is None)
        self.page_number = QLineEdit(card.page_number or "", self)
        self.add_field(self.tr("Newspaper"), self.newspaper, "N")
        self.add_field(self.tr("Date"), self.date, "D")
        self.form.addRow("", self.date_unknown)
        self.add_field(self.tr("Page number"), self.page_number, "P")
        self.date_unknown.toggled.connect(self._judge)
        self.date.setFocus()
        self._judge()

    @classmethod
    def ask(cls, card: PageCard, newspapers: Sequence[Newspaper], parent: QWidget | None = None) -> Filing | None:
        """Return where the page of ``card`` is to be filed."""
        dialog = cls(card, newspapers, parent)
        return dialog.filing() if dialog.run() else None

    def filing(self) -> Filing:
        """Return what the fields say."""
        date = None if self.date_unknown.isChecked() else self.date.date().toString("yyyy-MM-dd")
        return Filing(self.newspaper.currentData(), date, self.page_number.text().strip() or None)

    def _judge(self) -> None:
        self.date.setEnabled(not self.date_unknown.isChecked())
        self.allow(self.newspaper.count() > 0)
