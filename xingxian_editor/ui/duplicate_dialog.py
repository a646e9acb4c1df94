"""Asks what to do with a file that is in the library already."""

from enum import StrEnum

from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from xingxian_editor.store.records import PageCard
from xingxian_editor.ui.library_panel.page_looks import PageLooks


class DuplicateChoice(StrEnum):
    """What is to be done; a page in the bin is opened by taking it out."""

    OPEN = "open"
    REPLACE = "replace"
    CANCEL = "cancel"


class DuplicateDialog(QMessageBox):
    """``ask`` gives the choice; closing it changes nothing."""

    def __init__(self, card: PageCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.NoIcon)
        self.setWindowTitle(self.tr("Already in the library"))
        name = PageLooks(self).page_name(card)
        if card.binned_at:
            self.setText(self.tr("This file is in the library already, in the bin: {0}.").format(name))
        else:
            self.setText(self.tr("This file is in the library already: {0}.").format(name))
        self.setInformativeText(self.tr("A second page is not made. What is there stays as it is until you choose."))
        opens = self.tr("Take it out of the bin") if card.binned_at else self.tr("Open that page")
        self.open_button = self._button(opens)
        self.replace_button = self._button(self.tr("Store as its next version"))
        self.cancel_button = self._button(self.tr("Cancel"))
        self.setDefaultButton(self.open_button)
        self.setEscapeButton(self.cancel_button)

    @classmethod
    def ask(cls, card: PageCard, parent: QWidget | None = None) -> DuplicateChoice:
        """Return what to do with a file whose page is ``card``."""
        dialog = cls(card, parent)
        dialog.exec()
        return dialog.choice()

    def choice(self) -> DuplicateChoice:
        """Return what the pressed button stands for."""
        if self.clickedButton() is self.open_button:
            return DuplicateChoice.OPEN
        return DuplicateChoice.REPLACE if self.clickedButton() is self.replace_button else DuplicateChoice.CANCEL

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text)
        self.addButton(button, QMessageBox.ButtonRole.ActionRole)
        return button
