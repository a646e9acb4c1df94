"""The tab 校改: every correction and query of the page, filtered and grouped, with what can be done about each."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLabel, QListView, QMenu, QStackedWidget, QVBoxLayout, QWidget

from xingxian_editor.desk.correction_rows import CorrectionRow
from xingxian_editor.page.correction import Correction, Pass
from xingxian_editor.page.place import Part
from xingxian_editor.ui.proofreading.correction_delegate import CorrectionDelegate
from xingxian_editor.ui.proofreading.correction_detail import CorrectionDetail
from xingxian_editor.ui.proofreading.correction_list import CorrectionListModel, GroupBy, Names, QueryRow
from xingxian_editor.ui.proofreading.corrections_header import CorrectionsHeader
from xingxian_editor.ui.theme.theme import Theme


class CorrectionsPanel(QWidget):
    """``picked(row)``: another row is current. ``go_asked(row)``: show it in the article and go there."""

    picked = Signal(object)
    go_asked = Signal(object)
    withdraw_asked = Signal()
    reword_asked = Signal()

    def __init__(self, theme: Theme, passes: dict[Pass, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.names = Names(passes, nobody=self.tr("nobody at the desk"))
        self.model = CorrectionListModel(self.names, self)
        self.header = CorrectionsHeader(theme, self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(CorrectionDelegate(theme, self.names, self.list))
        self.list.setUniformItemSizes(False)
        self.list.setMouseTracking(True)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setAccessibleName(self.tr("Corrections and queries"))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.empty = QLabel(self)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setMargin(theme.space(5))
        self.detail = CorrectionDetail(theme, self)
        self._menu_actions: tuple[QAction, ...] = ()
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.header, self._stack, self.detail):
            column.addWidget(part)
        column.setStretchFactor(self._stack, 1)
        self.setFocusProxy(self.list)
        self.header.changed.connect(self._refill)
        self.list.selectionModel().currentChanged.connect(self._pick)
        self.list.activated.connect(self._go)
        self.list.customContextMenuRequested.connect(self._open_menu)
        self._show_empty()

    def offer(self, actions: Sequence[QAction]) -> None:
        """Offer these entries in the context menu and as buttons of the current correction."""
        self._menu_actions = tuple(actions)

    def show_rows(self, rows: Sequence[CorrectionRow], queries: Sequence[QueryRow], articles: dict[int, str]) -> None:
        """Show the corrections and queries of a page; the current one stays current."""
        current = self.current()
        self.names.articles = articles
        blocked = self.list.selectionModel().blockSignals(True)  # rows that come and go are no choice of anybody
        self.model.set_rows(rows, queries)
        self.header.know([row.correction for row in rows])
        self._choose_again(current)
        self.list.selectionModel().blockSignals(blocked)
        self.header.show_counts(self.model.wanted_count, len(rows))
        self._show_empty()
        self.detail.show_row(self.current())

    def current(self) -> CorrectionRow | QueryRow | None:
        """Return the chosen row."""
        return self.model.row_at(self.list.currentIndex())

    def current_correction(self) -> Correction | None:
        """Return the chosen correction."""
        row = self.current()
        return row.correction if isinstance(row, CorrectionRow) else None

    def choose(self, correction: int = 0, query: int = 0) -> None:
        """Make a row the current one, without going anywhere."""
        index = self.model.index_of(correction, query)
        if index.isValid() and index != self.list.currentIndex():
            blocked = self.list.selectionModel().blockSignals(True)
            self.list.setCurrentIndex(index)
            self.list.selectionModel().blockSignals(blocked)
            self.list.viewport().update()
            self.detail.show_row(self.current())

    def step(self, by: int) -> CorrectionRow | QueryRow | None:
        """Go to the next row, or the one before; past the end to the first."""
        count, at = self.model.rowCount(), self.list.currentIndex().row()
        for turn in range(1, count + 1):
            index = self.model.index((at + by * turn) % count)
            if self.model.row_at(index) is not None:
                self.list.setCurrentIndex(index)
                return self.model.row_at(index)
        return None

    def step_from(self, article: int, at: int, by: int) -> None:
        """Go to the first correction after a place of the page's text, or the last before it; past the end on."""
        order = {row.article: (row.part is Part.PHOTO, row.index) for row in self.model.rows if row.part is not None}
        rows = [self.model.index(number) for number in range(self.model.rowCount())]
        placed = [
            ((*order[row.article], row.at), index)
            for index in rows
            if isinstance(row := self.model.row_at(index), CorrectionRow) and row.article in order
        ]
        if article not in order or not placed:
            self.step(by)
            return
        here = (*order[article], at)
        beyond = [pair for pair in placed if (pair[0] > here if by > 0 else pair[0] < here)] or placed
        nearest = (min if by > 0 else max)(beyond, key=_key)
        self.list.setCurrentIndex(nearest[1])

    def place_of_current(self) -> QPoint:
        """Return the place on the screen below the chosen row."""
        row = self.list.visualRect(self.list.currentIndex())
        return self.list.viewport().mapToGlobal(row.bottomLeft())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current() is not None:
            self.go_asked.emit(self.current())
        elif event.key() == Qt.Key.Key_Delete and self.current_correction() is not None:
            self.withdraw_asked.emit()
        elif event.key() == Qt.Key.Key_F2 and self.current_correction() is not None:
            self.reword_asked.emit()
        else:
            super().keyPressEvent(event)

    def _choose_again(self, before: CorrectionRow | QueryRow | None) -> None:
        index = QModelIndex()
        if isinstance(before, CorrectionRow):
            index = self.model.index_of(before.correction.id)
        elif before is not None:
            index = self.model.index_of(query=before.query.id)
        if index != self.list.currentIndex():
            self.list.setCurrentIndex(index)
        self.list.viewport().update()

    def _refill(self) -> None:
        self.model.group_by = GroupBy(self.header.group_by)
        self.model.wanted = self.header.wanted
        current = self.current()
        blocked = self.list.selectionModel().blockSignals(True)
        self.model.fill()
        self._choose_again(current)
        self.list.selectionModel().blockSignals(blocked)
        self.header.show_counts(self.model.wanted_count, len(self.model.rows))
        self._show_empty()

    def _show_empty(self) -> None:
        nothing = not self.model.rowCount()
        self.empty.setText(
            self.tr("Nothing left to show: {0} corrections are filtered out.").format(len(self.model.rows))
            if self.model.rows
            else self.tr("Corrections of this page will be listed here. Press Ctrl+2 and type in the article.")
        )
        self._stack.setCurrentWidget(self.empty if nothing else self.list)
        self.detail.setVisible(not nothing)

    def _pick(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        self.detail.show_row(row)
        if row is not None:
            self.picked.emit(row)

    def _go(self, index: QModelIndex) -> None:
        if (row := self.model.row_at(index)) is not None:
            self.go_asked.emit(row)

    def _open_menu(self, at: QPoint) -> None:
        if self.current_correction() is not None and self._menu_actions:
            menu = QMenu(self)
            menu.addActions(list(self._menu_actions))
            row = self.list.visualRect(self.list.currentIndex())
            menu.exec(self.list.viewport().mapToGlobal(at if row.contains(at) else row.bottomLeft()))


def _key(placed: tuple[tuple[bool, int, int], QModelIndex]) -> tuple[bool, int, int]:
    return placed[0]
