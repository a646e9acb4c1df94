"""The facts of the folio as rows of a table: label, value, how it stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from xingxian_editor.ui.folio_panel.fact_states import FactRow, FactState
from xingxian_editor.ui.folio_panel.fact_words import FactWords

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, left to right."""

    LABEL = 0
    VALUE = 1
    STATE = 2


class FolioRole(IntEnum):
    """What the delegate asks for beside the text."""

    ENTRY = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Heading:
    """A row that names the group below it."""

    text: str


@dataclass(frozen=True, slots=True)
class AddCredit:
    """The row that adds a credit."""

    text: str


Entry = Heading | FactRow | AddCredit


class FolioModel(QAbstractTableModel):
    """Replaced whole; what a person types into a value comes out as ``edited`` and changes nothing here."""

    edited = Signal(str, str)

    def __init__(self, words: FactWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._entries: tuple[Entry, ...] = ()
        self._writable = True

    def show(self, rows: Sequence[FactRow], writable: bool = True) -> None:
        """Replace every row. While the same facts stand there, an open editor stays open."""
        page = [row for row in rows if not row.is_credit]
        credits = [row for row in rows if row.is_credit]
        entries: list[Entry] = []
        if rows:
            entries = [Heading(self.tr("Page")), *page, Heading(self.tr("Credits")), *credits]
        if rows and writable:
            entries.append(AddCredit(self.tr("Add a credit…")))
        same = [_kind(entry) for entry in entries] == [_kind(entry) for entry in self._entries]
        if same and writable == self._writable:
            before, self._entries = self._entries, tuple(entries)
            for row, (old, new) in enumerate(zip(before, entries, strict=True)):
                if old != new:
                    self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))
            return
        self.beginResetModel()
        self._entries, self._writable = tuple(entries), writable
        self.endResetModel()

    def entry_at(self, row: int) -> Entry | None:
        """Return what stands in ``row``."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def fact_at(self, row: int) -> FactRow | None:
        """Return the fact in ``row``; None for a heading."""
        entry = self.entry_at(row)
        return entry if isinstance(entry, FactRow) else None

    def row_of(self, field: str) -> int:
        """Return the row of a field, or -1."""
        found = (n for n, entry in enumerate(self._entries) if isinstance(entry, FactRow) and entry.field == field)
        return next(found, -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        entry = self.entry_at(index.row()) if index.isValid() else None
        if entry is None or isinstance(entry, Heading):
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if isinstance(entry, FactRow) and self._writable and index.column() == Column.VALUE:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        entry = self.entry_at(index.row()) if index.isValid() else None
        if role == FolioRole.ENTRY:
            return entry
        if isinstance(entry, Heading | AddCredit):
            shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return entry.text if role in shown and index.column() == Column.LABEL else None
        return self._fact_data(entry, Column(index.column()), role) if entry else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        fact = self.fact_at(index.row())
        if role != Qt.ItemDataRole.EditRole or fact is None or index.column() != Column.VALUE:
            return False
        typed = str(value).strip()
        if typed != self._words.value(fact):
            self.edited.emit(fact.field, typed)
        return True

    def _fact_data(self, fact: FactRow, column: Column, role: int) -> object:
        words = {
            Column.LABEL: self._words.label(fact.field),
            Column.VALUE: self._words.value(fact),
            Column.STATE: self._words.state(fact.state),
        }
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return words[column]
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{words[Column.LABEL]}: {words[Column.VALUE]}, {words[Column.STATE]}"
            case Qt.ItemDataRole.ToolTipRole:
                return self._words.explained(fact) or None
        return None


def _kind(entry: Entry) -> str:
    return entry.field if isinstance(entry, FactRow) else type(entry).__name__ + entry.text


SILENT_STATES = frozenset({FactState.AGREES})
"""States whose icon says enough."""
