"""A table that is only read: rows of texts, each with what its tooltip says and what stands behind it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from xingxian_editor.ui.dialog_rows import give_room
from xingxian_editor.ui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row: a text for each column; ``color`` and ``bold`` for all of it, ``behind`` for whoever asks."""

    texts: tuple[str, ...]
    tip: str = ""
    color: str = "text"
    bold: bool = False
    behind: object = None


class RowsModel(QAbstractTableModel):
    """Rows under headings; ``right`` are the columns of numbers, which stand to the right."""

    def __init__(
        self, theme: Theme, headings: Sequence[str], right: Sequence[int] = (), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._headings = tuple(headings)
        self._right = frozenset(right)
        self._rows: Sequence[TableRow] = ()

    def show_rows(self, rows: Sequence[TableRow]) -> None:
        """Show these in place of the earlier ones; they are asked for one by one, as they come into sight."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, number: int) -> TableRow | None:
        """Return one row."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    @property
    def rows(self) -> tuple[TableRow, ...]:
        """All rows."""
        return tuple(self._rows)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        return self._side(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row())
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.texts[index.column()] if index.column() < len(row.texts) else ""
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.tip or None
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.color(row.color)
        if role == Qt.ItemDataRole.FontRole:
            return self._theme.font("strong" if row.bold else "base")
        return self._side(index.column()) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _side(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if column in self._right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter


def rows_view(model: RowsModel, name: str, stretched: int, parent: QWidget | None = None) -> QTableView:
    """Return a view of ``model``; the column ``stretched`` takes what room is left."""
    view = QTableView(parent)
    view.setModel(model)
    view.setAccessibleName(name)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.verticalHeader().hide()
    view.horizontalHeader().setHighlightSections(False)
    view.horizontalHeader().setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
    give_room(view)
    return view
