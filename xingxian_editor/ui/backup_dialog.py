"""Backups: which there are, making one now, putting one back."""

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from xingxian_editor.ui.dialog_buttons import name_buttons
from xingxian_editor.ui.dialog_rows import give_room
from xingxian_editor.ui.screen_fit import resize_within_screen

_WHEN = re.compile(r"(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)")
_PATH = Qt.ItemDataRole.UserRole


class BackupDialog(QDialog):
    """``make_asked`` wants one now; ``restore_asked`` names the one to put back, asked twice."""

    make_asked = Signal()
    restore_asked = Signal(object)

    def __init__(self, backups: Sequence[Path], folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Backups"))
        resize_within_screen(self, 560, 380)
        sentence = QLabel(
            self.tr("A backup is made by itself once a day; the last 14 are kept in {0}.").format(folder), self
        )
        sentence.setWordWrap(True)
        sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Backups, newest first"))
        give_room(self.list)
        self.make_button = self._button(self.tr("Make one now"))
        self.restore_button = self._button(self.tr("Put this one back…"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        name_buttons(buttons)
        row = QHBoxLayout()
        row.addWidget(self.make_button)
        row.addWidget(self.restore_button)
        row.addStretch(1)
        row.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.addWidget(sentence)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        buttons.rejected.connect(self.reject)
        self.make_button.clicked.connect(self.make_asked)
        self.restore_button.clicked.connect(self._restore)
        self.list.itemSelectionChanged.connect(self._judge)
        self.show_backups(backups)

    def show_backups(self, backups: Sequence[Path]) -> None:
        """Show these in place of the earlier ones, newest first."""
        self.list.clear()
        for path in backups:
            item = QListWidgetItem(self._described(path), self.list)
            item.setData(_PATH, path)
            item.setToolTip(str(path))
        if backups:
            self.list.setCurrentRow(0)
        self._judge()

    def confirm(self, path: Path) -> bool:
        """Ask once more before the present library is put aside."""
        box = QMessageBox(self)
        box.setWindowTitle(self.tr("Put a backup back"))
        box.setText(self.tr("The library will stand as it did at {0}.").format(_when(path)))
        box.setInformativeText(self.tr("The present one is kept aside under its own name; nothing is deleted."))
        go = box.addButton(self.tr("Put back"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        return box.clickedButton() is go

    def _described(self, path: Path) -> str:
        size = path.stat().st_size / 1024 / 1024 if path.is_file() else 0
        return self.tr("{0}　{1} MB").format(_when(path), f"{size:.1f}")

    def _restore(self) -> None:
        item = self.list.currentItem()
        if item is not None and self.confirm(item.data(_PATH)):
            self.restore_asked.emit(item.data(_PATH))

    def _judge(self) -> None:
        self.restore_button.setEnabled(self.list.currentItem() is not None)

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text)
        return button


def _when(path: Path) -> str:
    found = _WHEN.search(path.name)
    return "{}-{}-{} {}:{}:{}".format(*found.groups()) if found else path.name
