"""The bin: pages that were put away, and putting them back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from xingxian_editor.store.records import PageCard
from xingxian_editor.ui.dialog_buttons import name_buttons
from xingxian_editor.ui.dialog_rows import give_room
from xingxian_editor.ui.library_panel.page_looks import PageLooks
from xingxian_editor.ui.screen_fit import resize_within_screen

_ID = Qt.ItemDataRole.UserRole


class BinDialog(QDialog):
    """``restore_asked`` names a page; whoever restores it shows the pages that are left."""

    restore_asked = Signal(int)

    def __init__(self, cards: Sequence[PageCard], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Bin"))
        resize_within_screen(self, 520, 360)
        self._looks = PageLooks(self)
        self.sentence = QLabel(self)
        self.sentence.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Pages in the bin"))
        give_room(self.list)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.restore_button = QPushButton(self.tr("Put back"), self)
        self.restore_button.setAccessibleName(self.tr("Put back"))
        self.restore_button.setDefault(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        name_buttons(buttons)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.restore_button)
        row.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.addWidget(self.sentence)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        buttons.rejected.connect(self.reject)
        self.restore_button.clicked.connect(self._restore)
        self.list.itemActivated.connect(self._restore)
        self.list.itemSelectionChanged.connect(self._judge)
        self.show_pages(cards)

    def show_pages(self, cards: Sequence[PageCard]) -> None:
        """Show these pages in place of the earlier ones."""
        self.list.clear()
        for card in cards:
            text = self._looks.page_name(card)
            if card.binned_at:
                text = self.tr("{0}　put away {1}").format(text, card.binned_at[:16].replace("T", " "))
            item = QListWidgetItem(text, self.list)
            item.setData(_ID, card.id)
        full = self.tr("Pages in the bin are kept with all their versions until you put them back.")
        self.sentence.setText(full if cards else self.tr("The bin is empty."))
        if cards:
            self.list.setCurrentRow(0)
        self._judge()

    def _restore(self) -> None:
        for page in [item.data(_ID) for item in self.list.selectedItems()]:
            self.restore_asked.emit(page)

    def _judge(self) -> None:
        self.restore_button.setEnabled(bool(self.list.selectedItems()))
