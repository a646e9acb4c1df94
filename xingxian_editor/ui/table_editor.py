"""A table that people edit: rows are added, removed, pasted from a spreadsheet, all by keys too."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from xingxian_editor.ui.dialog_rows import give_room


class _Table(QTableWidget):
    remove_asked = Signal()
    add_asked = Signal()
    paste_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_asked.emit()
        elif event.key() == Qt.Key.Key_Insert:
            self.add_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_asked.emit()
        else:
            super().keyPressEvent(event)


class TableEditor(QWidget):
    """``changed`` comes after every edit; ``import_asked`` wants a CSV or XLSX file read."""

    changed = Signal()
    import_asked = Signal()

    def __init__(self, name: str, headings: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = _Table(0, len(headings), self)
        self.table.setAccessibleName(name)
        self.table.setHorizontalHeaderLabels(list(headings))
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.verticalHeader().hide()
        give_room(self.table)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setColumnWidth(0, 150)
        self.add_button = self._button(self.tr("Add a row"), self.tr("Add a row (Insert)"))
        self.remove_button = self._button(self.tr("Remove"), self.tr("Remove the chosen rows (Delete)"))
        self.import_button = self._button(
            self.tr("Import CSV or XLSX…"), self.tr("Replace all rows by those of a file")
        )
        row = QHBoxLayout()
        for button in (self.add_button, self.remove_button):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.import_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        self.add_button.clicked.connect(self.add_row)
        self.remove_button.clicked.connect(self.remove_rows)
        self.import_button.clicked.connect(self.import_asked)
        self.table.remove_asked.connect(self.remove_rows)
        self.table.add_asked.connect(self.add_row)
        self.table.paste_asked.connect(self.paste)
        self.table.itemChanged.connect(self.changed)

    def rows(self) -> tuple[tuple[str, ...], ...]:
        """Return every row that has anything in its first column."""
        cells = (
            tuple(self._text(row, column) for column in range(self.table.columnCount()))
            for row in range(self.table.rowCount())
        )
        return tuple(row for row in cells if row[0])

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these rows in place of the earlier ones."""
        self.table.setRowCount(0)
        for row in rows:
            self._append(row)
        if rows:
            self.table.setCurrentCell(0, 0)
        self.changed.emit()

    def add_row(self) -> None:
        """Add an empty row and begin typing in it."""
        self._append(())
        last = self.table.rowCount() - 1
        self.table.setCurrentCell(last, 0)
        self.table.edit(self.table.model().index(last, 0))

    def remove_rows(self) -> None:
        """Take the chosen rows out."""
        for row in sorted({index.row() for index in self.table.selectedIndexes()}, reverse=True):
            self.table.removeRow(row)
        self.changed.emit()

    def paste(self) -> None:
        """Add the rows that were copied from a spreadsheet."""
        for line in QGuiApplication.clipboard().text().splitlines():
            if line.strip():
                self._append([cell.strip() for cell in line.split("\t")])
        self.changed.emit()

    def _append(self, cells: Sequence[str]) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        for column in range(self.table.columnCount()):
            text = cells[column] if column < len(cells) else ""
            self.table.setItem(row, column, QTableWidgetItem(text))

    def _text(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text().strip() if item else ""

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        return button
