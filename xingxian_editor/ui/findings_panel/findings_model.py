"""Findings as a tree of two levels: groups and their rows."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from xingxian_editor.checks.finding import Finding, Severity
from xingxian_editor.page.place import Part
from xingxian_editor.ui.findings_panel.finding_groups import FindingGroup, FindingRow, Settled, Settling

Index = QModelIndex | QPersistentModelIndex
_GROUP = 0


class FindingRole(IntEnum):
    """What the delegate asks for beside the text."""

    GROUP = Qt.ItemDataRole.UserRole + 1
    ROW = Qt.ItemDataRole.UserRole + 2


def severity_word(severity: Severity) -> str:
    """Return what a severity is called."""
    words = {
        Severity.ERROR: QCoreApplication.translate("FindingsModel", "Wrong"),
        Severity.WARNING: QCoreApplication.translate("FindingsModel", "Very likely wrong"),
        Severity.NOTICE: QCoreApplication.translate("FindingsModel", "Notice"),
    }
    return words[severity]


def category_word(category: str) -> str:
    """Return what a category of findings is called; one nobody knows is called by its id."""
    words = {
        "folio": QCoreApplication.translate("FindingsModel", "Folio"),
        "structure": QCoreApplication.translate("FindingsModel", "Structure"),
        "extraction": QCoreApplication.translate("FindingsModel", "Extraction"),
        "punctuation": QCoreApplication.translate("FindingsModel", "Punctuation"),
        "numerals": QCoreApplication.translate("FindingsModel", "Numerals"),
        "units": QCoreApplication.translate("FindingsModel", "Units"),
        "consistency": QCoreApplication.translate("FindingsModel", "Consistency"),
        "arithmetic": QCoreApplication.translate("FindingsModel", "Arithmetic"),
        "lists": QCoreApplication.translate("FindingsModel", "Lists"),
        "dates": QCoreApplication.translate("FindingsModel", "Dates"),
        "repeats": QCoreApplication.translate("FindingsModel", "Repeats"),
        "words": QCoreApplication.translate("FindingsModel", "Words"),
        "house": QCoreApplication.translate("FindingsModel", "House usage"),
        "headlines": QCoreApplication.translate("FindingsModel", "Headlines"),
    }
    return words.get(category, category)


class FindingsModel(QAbstractItemModel):
    """Shows groups of findings; replaced whole, never edited in place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[FindingGroup, ...] = ()

    def show(self, groups: Sequence[FindingGroup]) -> None:
        """Replace every row, unless they are the same."""
        if tuple(groups) == self._groups:
            return
        self.beginResetModel()
        self._groups = tuple(groups)
        self.endResetModel()

    def group_at(self, index: Index) -> FindingGroup | None:
        """Return the group that ``index`` is the heading of."""
        return self._groups[index.row()] if index.isValid() and index.internalId() == _GROUP else None

    def row_at(self, index: Index) -> FindingRow | None:
        """Return the finding's row at ``index``; None for a heading."""
        if not index.isValid() or index.internalId() == _GROUP:
            return None
        return self._groups[index.internalId() - 1].rows[index.row()]

    def index_of(self, finding: Finding) -> QModelIndex:
        """Return where ``finding`` stands now, or an invalid index."""
        wanted = (finding.rule, finding.fingerprint, finding.where)
        for g, group in enumerate(self._groups):
            for r, other in enumerate(group.rows):
                if (other.finding.rule, other.finding.fingerprint, other.finding.where) == wanted:
                    return self.createIndex(r, 0, g + 1)
        return QModelIndex()

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _GROUP)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]
        if not index.isValid() or index.internalId() == _GROUP:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _GROUP)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        if not parent.isValid():
            return len(self._groups)
        group = self.group_at(parent)
        return len(group.rows) if group and parent.column() == 0 else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        if group := self.group_at(index):
            return self._group_data(group, role)
        if row := self.row_at(index):
            return self._row_data(row, role)
        return None

    def _group_data(self, group: FindingGroup, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.heading(group)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{0} {1}, {2} open").format(self.heading(group), group.text, group.open_count)
        return group if role == FindingRole.GROUP else None

    def _row_data(self, row: FindingRow, role: int) -> object:
        finding = row.finding
        if role == Qt.ItemDataRole.DisplayRole:
            return row.label or finding.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (severity_word(finding.severity), finding.quoted, finding.title, self.settled_word(row.settled))
            return ", ".join(part for part in parts if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return finding.message or finding.title
        return row if role == FindingRole.ROW else None

    def heading(self, group: FindingGroup) -> str:
        """Return the first words of a group's heading; its text follows in a lighter type."""
        if group.severity is not None:
            return severity_word(group.severity)
        match group.part:
            case Part.ARTICLE:
                return self.tr("Article {0}").format(group.number)
            case Part.PHOTO:
                return self.tr("Photo {0}").format(group.number)
            case Part.FOLIO:
                return self.tr("Folio")
            case Part.PAGE:
                return self.tr("Page")
        return category_word(group.text)

    def settled_word(self, settled: Settled | None) -> str:
        """Return how a finding was settled and by whom, or nothing."""
        if settled is None:
            return ""
        words = {
            Settling.DISMISSED: self.tr("dismissed"),
            Settling.APPLIED: self.tr("applied"),
            Settling.SILENCED: self.tr("never again"),
        }
        return f"{settled.by} {words[settled.how]}".strip()
