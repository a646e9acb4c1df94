"""The rows of a proof check as a list with two headings: what must be looked at, and what is as wanted."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from xingxian_editor.desk.check_rows import CheckRow

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Heading:
    """A line between rows, with how many belong under it, and whether they are folded away."""

    text: str
    count: int
    done: bool
    folded: bool = False


class CheckListModel(QAbstractListModel):
    """Rows of the states that are wanted, those that somebody must look at first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[CheckRow, ...] = ()
        self._state = ""
        self._shown: list[Heading | CheckRow] = []
        self._folded: set[bool] = set()

    @property
    def counts(self) -> Counter[str]:
        """How many rows there are of each state."""
        return Counter(row.state for row in self._rows)

    def set_rows(self, rows: Sequence[CheckRow]) -> None:
        """Show other rows, or the same with other decisions."""
        self._rows = tuple(rows)
        self._fill()

    def filter(self, state: str) -> None:
        """Show the rows of one state; of all with an empty one."""
        self._state = state
        self._fill()

    def fold(self, done: bool, folded: bool) -> None:
        """Fold the rows away that are as wanted, or those that must be looked at; or show them again."""
        if folded is not (done in self._folded):
            self._folded ^= {done}
            self._fill()

    def is_heading(self, index: Index) -> bool:
        """Say whether a heading stands there."""
        return index.isValid() and isinstance(self._shown[index.row()], Heading)

    def toggle(self, index: Index) -> None:
        """Fold what stands under the heading there, or unfold it."""
        what = self._shown[index.row()]
        if isinstance(what, Heading):
            self.fold(what.done, not what.folded)

    def unfold_for(self, key: str) -> None:
        """Unfold where the row with this key is."""
        row = next((row for row in self._rows if row.key == key), None)
        if row is not None:
            self.fold(row.is_done, folded=False)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        what = self._shown[index.row()] if index.isValid() else None
        if role == Qt.ItemDataRole.UserRole:
            return what
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if isinstance(what, CheckRow):
                return f"{what.tag} {what.was} → {what.stands} {what.where}"
            return f"{what.text} {what.count}" if what is not None else None
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._shown[index.row()], CheckRow):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def row_at(self, index: Index) -> CheckRow | None:
        """Return the row there, None for a heading."""
        what = self._shown[index.row()] if index.isValid() else None
        return what if isinstance(what, CheckRow) else None

    def index_of(self, key: str) -> QModelIndex:
        """Return where the row with this key is."""
        for at, what in enumerate(self._shown):
            if isinstance(what, CheckRow) and what.key == key:
                return self.index(at)
        return QModelIndex()

    def shown_rows(self) -> tuple[CheckRow, ...]:
        """Return the rows that show, in their order."""
        return tuple(what for what in self._shown if isinstance(what, CheckRow))

    def _fill(self) -> None:
        wanted = [row for row in self._rows if self._state in ("", row.state)]
        to_see = [row for row in wanted if not row.is_done]
        done = [row for row in wanted if row.is_done]
        shown: list[Heading | CheckRow] = []
        groups = ((False, self.tr("To look at"), to_see), (True, self.tr("Carried out"), done))
        for is_done, name, rows in groups:
            folded = is_done in self._folded
            if rows:
                shown += [Heading(name, len(rows), is_done, folded), *(() if folded else rows)]
        keeps = [self._key(what) for what in shown] == [self._key(what) for what in self._shown]
        if keeps:
            self._shown = shown
            self.dataChanged.emit(self.index(0), self.index(max(0, len(shown) - 1)))
            return
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()

    @staticmethod
    def _key(what: Heading | CheckRow) -> str:
        return what.key if isinstance(what, CheckRow) else f"{what.text}{what.folded}"
