"""The list in which articles and photos get rank, width and order, by keys or by the fields below."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSpinBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from xingxian_editor.export.layout_template import RANKS, LayoutPart, Template, TemplateItem
from xingxian_editor.page.page_reading import PageReading
from xingxian_editor.ui.dialog_rows import give_number_room, give_room
from xingxian_editor.ui.export_dialog.template_changes import moved, with_columns, with_page_columns, with_rank
from xingxian_editor.ui.export_dialog.template_model import Column, TemplateModel

Index = QModelIndex | QPersistentModelIndex


class _Table(QTableView):
    """1 to 4 give the rank, + and - the width, Alt+Up and Alt+Down the order."""

    row_changed = Signal(int)
    rank_asked = Signal(int)
    wider_asked = Signal(int)
    move_asked = Signal(int)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.row_changed.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        key = event.key()
        if alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_asked.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif event.text().isdigit() and int(event.text()) in RANKS:
            self.rank_asked.emit(int(event.text()))
        elif event.text() in ("+", "=", "-"):
            self.wider_asked.emit(-1 if event.text() == "-" else 1)
        else:
            super().keyPressEvent(event)


class TemplateEditor(QWidget):
    """``changed`` carries the new template, ``chosen`` the item at hand."""

    changed = Signal(object)
    chosen = Signal(object)

    def __init__(self, page: PageReading, template: Template, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.template = template
        self._showing = False
        self._model = TemplateModel(page, self)
        self.table = _Table(self)
        self.table.setModel(self._model)
        self.table.setAccessibleName(self.tr("Articles and photos in the order of the page"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        give_room(self.table)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        for column in (Column.RANK, Column.COLUMNS, Column.OVERSET):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.table.setColumnWidth(column, max(58, header.sectionSizeHint(column)))
        self.rank = self._spin(self.tr("Rank"), RANKS[0], RANKS[-1])
        self.rank.setToolTip(self.tr("1 lead, 2 important, 3 ordinary, 4 brief"))
        self.columns = self._spin(self.tr("Columns"), 1, template.columns)
        self.page_columns = self._spin(self.tr("Columns of the page"), 2, 8)
        self.page_columns.setValue(template.columns)
        self.up = self._button("↑", self.tr("Earlier on the page (Alt+Up)"))
        self.down = self._button("↓", self.tr("Later on the page (Alt+Down)"))
        self._lay_out()
        self._connect()
        self.show_overset(())
        self.table.setCurrentIndex(self._model.index(0, 0))

    def show_overset(self, overset: tuple[tuple[int, int], ...]) -> None:
        """Show the template as it is now, with the lines that did not fit."""
        self._model.show(self.template, overset)
        self._show_fields()

    def choose(self, part: LayoutPart, index: int) -> None:
        """Make an item the current row."""
        for row, item in enumerate(self.template.items):
            if (item.part, item.index) == (part, index):
                self.table.setCurrentIndex(self._model.index(row, 0))

    def current(self) -> TemplateItem | None:
        """Return the item at hand."""
        row = self.table.currentIndex().row()
        return self.template.items[row] if 0 <= row < len(self.template.items) else None

    def _lay_out(self) -> None:
        fields = QHBoxLayout()
        for name, field in ((self.tr("Rank"), self.rank), (self.tr("Columns"), self.columns)):
            label = QLabel(name, self)
            label.setBuddy(field)
            fields.addWidget(label)
            fields.addWidget(field)
        fields.addWidget(self.up)
        fields.addWidget(self.down)
        fields.addStretch(1)
        page = QHBoxLayout()
        label = QLabel(self.tr("Columns of the page"), self)
        label.setBuddy(self.page_columns)
        page.addWidget(label)
        page.addWidget(self.page_columns)
        page.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table, 1)
        column.addLayout(fields)
        ranks = QLabel(self.tr("Rank: {0}").format(self.rank.toolTip()), self)
        ranks.setWordWrap(True)
        column.addWidget(ranks)
        column.addLayout(page)

    def _connect(self) -> None:
        self.table.row_changed.connect(self._choose_row)
        self.table.rank_asked.connect(self._rank)
        self.table.wider_asked.connect(self._wider)
        self.table.move_asked.connect(self._move)
        self.rank.valueChanged.connect(self._rank)
        self.columns.valueChanged.connect(self._width)
        self.page_columns.valueChanged.connect(self._page_width)
        self.up.clicked.connect(self._earlier)
        self.down.clicked.connect(self._later)

    def _choose_row(self) -> None:
        self._show_fields()
        self.chosen.emit(self.current())

    def _show_fields(self) -> None:
        self._showing = True
        self.columns.setMaximum(self.template.columns)
        if item := self.current():
            self.rank.setValue(item.rank)
            self.columns.setValue(item.columns)
        self._showing = False

    def _rank(self, rank: int) -> None:
        self._change(lambda row: with_rank(self.template, row, rank))

    def _width(self, columns: int) -> None:
        self._change(lambda row: with_columns(self.template, row, columns))

    def _wider(self, by: int) -> None:
        if item := self.current():
            self._width(item.columns + by)

    def _page_width(self, columns: int) -> None:
        self._change(lambda row: with_page_columns(self.template, columns))

    def _change(self, make: Callable[[int], Template]) -> None:
        row = self.table.currentIndex().row()
        if self._showing or row < 0:
            return
        template = make(row)
        if template != self.template:
            self.template = template
            self.changed.emit(template)

    def _earlier(self) -> None:
        self._move(-1)

    def _later(self) -> None:
        self._move(1)

    def _move(self, steps: int) -> None:
        row = self.table.currentIndex().row()
        if row < 0:
            return
        template, target = moved(self.template, row, steps)
        if template != self.template:
            self.template = template
            self.table.setCurrentIndex(self._model.index(target, 0))
            self.changed.emit(template)

    def _spin(self, name: str, low: int, high: int) -> QSpinBox:
        spin = QSpinBox(self)
        spin.setRange(low, high)
        give_number_room(spin)
        spin.setAccessibleName(name)
        return spin

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFixedWidth(34)
        button.setAutoDefault(False)
        return button
