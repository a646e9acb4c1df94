"""What the list of corrections shows: rows in groups, chosen by pass, person, mark and state; queries above them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from xingxian_editor.corrections.asked_words import asked_words
from xingxian_editor.corrections.proof_words import MARK_NAMES
from xingxian_editor.desk.correction_rows import CorrectionRow
from xingxian_editor.page.correction import NOBODY, Correction, CorrectionState, Pass, ProofMark
from xingxian_editor.page.place import Part
from xingxian_editor.page.query import Query

Index = QModelIndex | QPersistentModelIndex


class GroupBy(StrEnum):
    """What the rows of a group have in common."""

    ARTICLE = "article"
    PASS = "pass"
    PERSON = "person"
    MARK = "mark"
    STATE = "state"


@dataclass(frozen=True, slots=True)
class Heading:
    """A line between rows, with how many follow."""

    text: str
    count: int


@dataclass(frozen=True, slots=True)
class QueryRow:
    """One query, with the text it is about."""

    query: Query
    quoted: str


Row = CorrectionRow | QueryRow | Heading


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which corrections are shown; an empty set shows all."""

    passes: frozenset[Pass] = frozenset()
    people: frozenset[str] = frozenset()
    marks: frozenset[ProofMark] = frozenset()
    states: frozenset[str] = frozenset()

    @property
    def everything(self) -> bool:
        """Whether nothing is left out."""
        return self == Wanted()

    def shows(self, correction: Correction) -> bool:
        """Say whether a correction is shown."""
        chosen = (
            (self.passes, correction.pass_),
            (self.people, correction.by),
            (self.marks, correction.mark),
            (self.states, state_of(correction)),
        )
        return all(not wanted or value in wanted for wanted, value in chosen)


ACCEPTED = "accepted"


def state_of(correction: Correction) -> str:
    """Return how a correction stands: its state, or that somebody has accepted it."""
    if correction.state is CorrectionState.OPEN and correction.accepted:
        return ACCEPTED
    return correction.state.value


def state_word(state: str) -> str:
    """Return what a state is called."""
    return {
        CorrectionState.OPEN.value: QCoreApplication.translate("correction_list", "open"),
        ACCEPTED: QCoreApplication.translate("correction_list", "accepted"),
        CorrectionState.REJECTED.value: QCoreApplication.translate("correction_list", "rejected"),
        CorrectionState.CARRIED_OUT.value: QCoreApplication.translate("correction_list", "carried out"),
        CorrectionState.NOT_CARRIED_OUT.value: QCoreApplication.translate("correction_list", "not carried out"),
        CorrectionState.ACCEPTED_AS_IT_STANDS.value: QCoreApplication.translate(
            "correction_list", "not carried out, accepted as it stands"
        ),
    }[state]


@dataclass(slots=True)
class Names:
    """Words that the model needs from outside: passes, articles, and who gave no name."""

    passes: dict[Pass, str] = field(default_factory=dict)
    articles: dict[int, str] = field(default_factory=dict)
    nobody: str = NOBODY


class CorrectionListModel(QAbstractListModel):
    """Rows of the corrections that are wanted, under headings."""

    def __init__(self, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names = names
        self._rows: tuple[CorrectionRow, ...] = ()
        self._queries: tuple[QueryRow, ...] = ()
        self._shown: list[Row] = []
        self.group_by = GroupBy.ARTICLE
        self.wanted = Wanted()

    def set_rows(self, rows: Sequence[CorrectionRow], queries: Sequence[QueryRow]) -> None:
        """Show other rows."""
        self._rows, self._queries = tuple(rows), tuple(queries)
        self.fill()

    @property
    def wanted_count(self) -> int:
        """How many corrections are shown."""
        if self.wanted.everything:
            return len(self._rows)
        return sum(self.wanted.shows(row.correction) for row in self._rows)

    @property
    def rows(self) -> tuple[CorrectionRow, ...]:
        """Every correction, shown or not."""
        return self._rows

    def fill(self) -> None:
        """Put the list together anew. What stays in it stays, so that a key stroke costs its own row."""
        before, after = self._shown, list(self._put_together())
        first, last = _differing([_known_by(row) for row in before], [_known_by(row) for row in after])
        gone, come = len(before) - last - first, len(after) - last - first
        if gone and come:
            self.beginResetModel()
            self._shown = after
            self.endResetModel()
            return
        if gone:
            self.beginRemoveRows(QModelIndex(), first, first + gone - 1)
            self._shown = before[:first] + before[first + gone :]
            self.endRemoveRows()
        elif come:
            self.beginInsertRows(QModelIndex(), first, first + come - 1)
            self._shown = before[:first] + after[first : first + come] + before[first:]
            self.endInsertRows()
        changed = [at for at, (old, new) in enumerate(zip(self._shown, after, strict=True)) if old != new]
        self._shown = after
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))

    def _put_together(self) -> Iterable[Row]:
        if self._queries and self.wanted.everything:
            waiting = sum(row.query.open for row in self._queries)
            yield Heading(QCoreApplication.translate("correction_list", "Queries"), waiting)
            yield from sorted(self._queries, key=lambda row: (not row.query.open, row.query.id))
        groups: dict[str, list[CorrectionRow]] = {}
        everything = self.wanted.everything
        for row in self._rows:
            if everything or self.wanted.shows(row.correction):
                groups.setdefault(self._group(row), []).append(row)
        for name, rows in groups.items():
            yield Heading(name, len(rows))
            yield from rows

    def _group(self, row: CorrectionRow) -> str:
        correction = row.correction
        match self.group_by:
            case GroupBy.PASS:
                return self.names.passes.get(correction.pass_, "")
            case GroupBy.PERSON:
                return correction.by or self.names.nobody
            case GroupBy.MARK:
                return MARK_NAMES[correction.mark]
            case GroupBy.STATE:
                return state_word(state_of(correction))
        if row.article is None:
            on_picture = correction.frame is not None
            return (
                QCoreApplication.translate("correction_list", "On the picture")
                if on_picture
                else QCoreApplication.translate("correction_list", "In no article now")
            )
        return self.names.articles.get(row.article, "")

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._shown[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row_words(row)
        if role == Qt.ItemDataRole.ToolTipRole and not isinstance(row, Heading):
            return row_words(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and not isinstance(self._shown[index.row()], Heading):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def row_at(self, index: Index) -> CorrectionRow | QueryRow | None:
        """Return what is there; None for a heading."""
        row = self._shown[index.row()] if index.isValid() and index.row() < len(self._shown) else None
        return None if isinstance(row, Heading) else row

    def index_of(self, correction: int = 0, query: int = 0) -> QModelIndex:
        """Return where a correction or a query is."""
        for at, row in enumerate(self._shown):
            if isinstance(row, CorrectionRow) and row.correction.id == correction:
                return self.index(at)
            if isinstance(row, QueryRow) and row.query.id == query:
                return self.index(at)
        return QModelIndex()


def _known_by(row: Row) -> tuple[str, int | str]:
    if isinstance(row, Heading):
        return "heading", row.text
    return ("query", row.query.id) if isinstance(row, QueryRow) else ("correction", row.correction.id)


def _differing(before: Sequence[object], after: Sequence[object]) -> tuple[int, int]:
    """Return how many are alike at the beginning, and how many of the others at the end."""
    most = min(len(before), len(after))
    first = next((at for at in range(most) if before[at] != after[at]), most)
    last = next((at for at in range(most - first) if before[-1 - at] != after[-1 - at]), most - first)
    return first, last


def row_words(row: Row) -> str:
    """Return a row in words."""
    if isinstance(row, Heading):
        return f"{row.text} {row.count}"
    if isinstance(row, QueryRow):
        return f"“{row.quoted}” {row.query.text}"
    correction = row.correction
    note = f" {correction.note or correction.reason}".rstrip()
    return f"{row.number} {changed_words(row)} {MARK_NAMES[correction.mark]} {correction.by}{note}"


def changed_words(row: CorrectionRow) -> str:
    """Return what a correction changes, in a line."""
    struck, written = (text.replace("\n", "↵") for text in (row.struck, row.written))
    if struck and written:
        return f"{struck} → {written}"
    asked = asked_words(row.correction)
    if row.correction.anchor:
        return f"{struck}　{asked}".strip()
    return struck or written or asked


def is_photo(row: CorrectionRow) -> bool:
    """Say whether a correction is in a photo's text."""
    return row.part is Part.PHOTO
