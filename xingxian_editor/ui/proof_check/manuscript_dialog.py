"""Chooses the manuscript that a page is held against: a page of the library, or a file."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QListWidget, QListWidgetItem, QWidget

from xingxian_editor.store.records import PageCard
from xingxian_editor.ui.dialog_rows import give_room
from xingxian_editor.ui.form_dialog import FormDialog
from xingxian_editor.ui.library_panel.page_looks import PageLooks

_ID = Qt.ItemDataRole.UserRole
Find = Callable[[str], Sequence[PageCard]]
"""Pages of the library that have these words; all when there are none."""


class ManuscriptDialog(FormDialog):
    """``page`` is the page that was chosen; with ``from_file`` one wants to choose a file instead."""

    def __init__(self, find: Find, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Against a manuscript"), self.tr("Compare"), parent)
        self.resize(560, 420)
        self.from_file = False
        self._find = find
        self._looks = PageLooks(self)
        self.add_sentence(
            self.tr("Which text was signed? A page of the library, as it stands with its corrections, or a file.")
        )
        self.words = QLineEdit(self)
        self.words.setClearButtonEnabled(True)
        self.words.setPlaceholderText(self.tr("Date, page, section or headline"))
        self.add_field(self.tr("Find"), self.words, "F")
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Pages of the library"))
        give_room(self.list)
        self.add_part(self.list)
        self.file_button = self.buttons.addButton(self.tr("From a file…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.file_button.setAutoDefault(False)
        self.file_button.clicked.connect(self._choose_file)
        self.words.textChanged.connect(self._fill)
        self.list.itemActivated.connect(self.accept)
        self.list.currentItemChanged.connect(self._judge)
        self._fill()

    @property
    def page(self) -> int | None:
        """The page that is chosen."""
        item = self.list.currentItem()
        return int(item.data(_ID)) if item is not None else None

    def _fill(self) -> None:
        self.list.clear()
        words = self.words.text().strip()
        cards = self._find(words)
        for card in cards:
            item = QListWidgetItem(f"{self._looks.page_name(card)}　{card.title}", self.list)
            item.setData(_ID, card.id)
        if cards:
            self.list.setCurrentRow(0)
        else:
            self._say(
                self.tr("No page of the library has these words.")
                if words
                else self.tr("The library has no other page. Choose the file of the manuscript below.")
            )
        self._judge()

    def _say(self, sentence: str) -> None:
        QListWidgetItem(sentence, self.list).setFlags(Qt.ItemFlag.NoItemFlags)

    def _judge(self) -> None:
        self.allow(self.list.currentItem() is not None)

    def _choose_file(self) -> None:
        self.from_file = True
        self.accept()
