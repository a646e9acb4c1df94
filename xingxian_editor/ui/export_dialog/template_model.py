"""The items of a layout's template as rows: what it is, its rank, how many columns wide."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from xingxian_editor.export.layout_template import LayoutPart, Template, TemplateItem
from xingxian_editor.page.page_reading import PageReading

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, left to right."""

    TITLE = 0
    RANK = 1
    COLUMNS = 2
    OVERSET = 3


class TemplateModel(QAbstractTableModel):
    """Replaced whole with every change."""

    def __init__(self, page: PageReading, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._template = Template(1, ())
        self._overset: dict[int, int] = {}

    def show(self, template: Template, overset: tuple[tuple[int, int], ...]) -> None:
        """Show another template and how many lines of which article did not fit."""
        same = len(template.items) == len(self._template.items)
        if not same:
            self.beginResetModel()
        self._template, self._overset = template, dict(overset)
        if not same:
            self.endResetModel()
        elif template.items:
            self.dataChanged.emit(self.index(0, 0), self.index(len(template.items) - 1, len(Column) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._template.items)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        names = (self.tr("In page order"), self.tr("Rank"), self.tr("Columns"), self.tr("Overset"))
        shown = role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal
        return names[section] if shown else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        if not index.isValid():
            return None
        item, column = self._template.items[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(item, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column is not Column.TITLE:
            return int(Qt.AlignmentFlag.AlignCenter)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.spoken(item)
        return None

    def spoken(self, item: TemplateItem) -> str:
        """Return an item with its rank and width."""
        words = self.tr("{0}, rank {1}, {2} columns").format(self.title(item), item.rank, item.columns)
        lines = self._lines_over(item)
        return words + self.tr(", {0} lines overset").format(lines) if lines else words

    def title(self, item: TemplateItem) -> str:
        """Return what an item is called."""
        if item.part is LayoutPart.UNPLACED:
            return self.tr("What is in no article")
        if item.part is LayoutPart.PHOTO:
            title = " ".join(line.text for line in self._page.photos[item.index].title)
            return self.tr("Photo: {0}").format(title or item.index + 1)
        article = self._page.articles[item.index]
        first = article.paragraphs[0].text.strip()[:12] if article.paragraphs else ""
        lacking = self.tr("(no headline) {0}").format(first)
        return f"{item.index + 1}　{article.title or lacking}"

    def _text(self, item: TemplateItem, column: Column) -> str:
        match column:
            case Column.TITLE:
                return self.title(item)
            case Column.RANK:
                return str(item.rank)
            case Column.COLUMNS:
                return str(item.columns)
        lines = self._lines_over(item)
        return self.tr("{0} lines").format(lines) if lines else ""

    def _lines_over(self, item: TemplateItem) -> int:
        return self._overset.get(item.index, 0) if item.part is LayoutPart.ARTICLE else 0
