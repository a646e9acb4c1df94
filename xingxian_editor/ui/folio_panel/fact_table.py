"""The table of facts: arrows step, F2 and double click edit, Enter goes to the source, Delete dismisses."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QSizePolicy, QTableView, QWidget

from xingxian_editor.ui.folio_panel.fact_words import FactWords
from xingxian_editor.ui.folio_panel.folio_delegate import ICON_ROOM, LEFT_EDGE, FolioDelegate
from xingxian_editor.ui.folio_panel.folio_model import SILENT_STATES, AddCredit, Column, FolioModel
from xingxian_editor.ui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
LABEL_WIDTH = 52
WIDEST_LABEL = 92
STATE_WIDTH = 108


class FactTable(QTableView):
    """Rows are chosen whole; typing begins on the value whichever cell is current."""

    row_changed = Signal(int)
    go_asked = Signal()
    dismiss_asked = Signal()
    credit_asked = Signal()

    def __init__(self, theme: Theme, model: FolioModel, words: FactWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = model
        self._theme = theme
        self._words = words
        self.setModel(model)
        self.setItemDelegate(FolioDelegate(theme, words, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(8)
        self.verticalHeader().setDefaultSectionSize(theme.size("row_fact"))
        header = self.horizontalHeader()
        header.setMinimumSectionSize(10)
        header.setSectionResizeMode(Column.VALUE, QHeaderView.ResizeMode.Stretch)
        for column, width in ((Column.LABEL, LABEL_WIDTH), (Column.STATE, STATE_WIDTH)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(column, width)
        model.modelReset.connect(self._fit)
        model.dataChanged.connect(self._fit)
        theme.changed.connect(self.viewport().update)
        self.doubleClicked.connect(self._start)
        self.clicked.connect(self._click)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.row() != previous.row() or not previous.isValid():
            self.row_changed.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState:
            event.ignore()  # what the editor leaves over, as the Enter that ends it, asks for nothing here
            return
        row = self.currentIndex().row()
        adds = isinstance(self._facts.entry_at(row), AddCredit)
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if event.modifiers() & Qt.KeyboardModifier.AltModifier:
                event.ignore()  # it is for the panel
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_F2 if adds:
                self.credit_asked.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.go_asked.emit()
            case Qt.Key.Key_F2:
                self._start(self.currentIndex())
            case Qt.Key.Key_Delete if not event.modifiers():
                self.dismiss_asked.emit()
            case _:
                super().keyPressEvent(event)

    def _state_width(self) -> int:
        """Return the width that the longest word of a state takes here."""
        metrics = QFontMetrics(self._theme.font("small"))
        facts = filter(None, map(self._facts.fact_at, range(self._facts.rowCount())))
        words = [self._words.state(fact.state) for fact in facts if fact.state not in SILENT_STATES]
        return max([STATE_WIDTH, *(metrics.horizontalAdvance(word) + LEFT_EDGE + ICON_ROOM + 4 for word in words)])

    def _start(self, index: QModelIndex) -> None:
        if self._facts.fact_at(index.row()) is not None:
            value = self._facts.index(index.row(), Column.VALUE)
            if value.flags() & Qt.ItemFlag.ItemIsEditable:
                self.setCurrentIndex(value)
                self.edit(value)

    def _click(self, index: QModelIndex) -> None:
        if isinstance(self._facts.entry_at(index.row()), AddCredit):
            self.credit_asked.emit()

    def _fit(self) -> None:
        """Be as high as the rows, never lower than three of them; labels get the width they need."""
        labels = (self._facts.fact_at(row) for row in range(self._facts.rowCount()))
        metrics = QFontMetrics(self._theme.font("small"))
        widths = [metrics.horizontalAdvance(self._words.label(fact.field)) + 22 for fact in labels if fact]
        self.setColumnWidth(Column.LABEL, min(max([LABEL_WIDTH, *widths]), WIDEST_LABEL))
        self.setColumnWidth(Column.STATE, self._state_width())
        rows, height = self._facts.rowCount(), self._theme.size("row_fact")
        self.setMaximumHeight(max(1, rows * height))
        self.setMinimumHeight(min(rows, 3) * height)
