"""The pages of an edition that is imported, a row each: its file, and how far it is."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from xingxian_editor.desk.edition_files import PagePart
from xingxian_editor.desk.edition_import import PartReport, PartState
from xingxian_editor.store.records import PageCard
from xingxian_editor.ui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ICONS = {
    PartState.WAITING: ("ph.clock", "text_2"),
    PartState.READING: ("ph.hourglass", "accent"),
    PartState.READY: ("ph.check-circle", "ok"),
    PartState.KNOWN: ("ph.check-circle", "text_2"),
    PartState.REFUSED: ("ph.x-circle", "error"),
    PartState.CANCELLED: ("ph.minus-circle", "text_2"),
}


class EditionModel(QAbstractListModel):
    """Keeps the newest report of every page in the order in which they were found."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._reports: list[PartReport] = []
        self._rows: dict[PagePart, int] = {}

    def clear(self) -> None:
        """Begin with an empty list."""
        self.beginResetModel()
        self._reports, self._rows = [], {}
        self.endResetModel()

    def take(self, report: PartReport) -> None:
        """Show what has become of a page."""
        row = self._rows.get(report.part)
        if row is None:
            row = len(self._reports)
            self.beginInsertRows(_ROOT, row, row)
            self._rows[report.part] = row
            self._reports.append(report)
            self.endInsertRows()
            return
        self._reports[row] = report
        self.dataChanged.emit(self.index(row), self.index(row))

    @property
    def reports(self) -> tuple[PartReport, ...]:
        """What has become of every page."""
        return tuple(self._reports)

    def card(self, index: Index) -> PageCard | None:
        """Return the page of a row, once it is in the library."""
        return self._reports[index.row()].card if index.isValid() else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._reports)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        report = self._reports[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{report.part.name}\n{self._words(report)}"
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{report.part.name}　{self._words(report)}"
        if role == Qt.ItemDataRole.DecorationRole:
            return self._theme.icon(*_ICONS[report.state])
        return None

    def _words(self, report: PartReport) -> str:
        match report.state:
            case PartState.WAITING:
                return self.tr("Waiting")
            case PartState.READING:
                return self.tr("Reading　{0} %").format(round(report.share * 100))
            case PartState.CANCELLED:
                return self.tr("Cancelled, not imported")
            case PartState.REFUSED:
                return report.problem.sentence(self._theme.language) if report.problem else ""
        name = _page_words(report.card)
        if report.state is PartState.KNOWN:
            return self.tr("In the library already　{0}").format(name)
        return self.tr("Ready　{0}").format(name)


def _page_words(card: PageCard | None) -> str:
    if card is None:
        return ""
    number = f"第{card.page_number}版" if card.page_number else ""
    return " ".join(filter(None, (card.date or "", number, card.section or "")))
