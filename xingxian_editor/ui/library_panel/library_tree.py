"""The tree of the library: its own carets, rows painted from edge to edge, all of it by keys too."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyleOptionViewItem, QTreeView, QWidget

from xingxian_editor.ui.library_panel.library_delegate import LibraryDelegate
from xingxian_editor.ui.library_panel.library_model import LibraryModel
from xingxian_editor.ui.library_panel.page_looks import PageLooks
from xingxian_editor.ui.row_painter import RowPainter, RowState
from xingxian_editor.ui.theme.theme import Theme

INDENT = 12
CARET = 11


class LibraryTree(QTreeView):
    """``opened`` by Enter or click, ``renamed`` by F2, ``deleted`` by Delete, ``menu_asked`` by key or mouse."""

    opened = Signal(QModelIndex)
    renamed = Signal(QModelIndex)
    deleted = Signal(QModelIndex)
    menu_asked = Signal(QModelIndex, QPoint)

    def __init__(self, theme: Theme, model: LibraryModel, looks: PageLooks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setModel(model)
        self.setItemDelegate(LibraryDelegate(theme, looks, self))
        self.setHeaderHidden(True)
        self.setIndentation(INDENT)
        self.setUniformRowHeights(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._under_mouse = QPersistentModelIndex()
        self.entered.connect(self._hover)
        self.viewportEntered.connect(self._leave_rows)
        self.verticalScrollBar().valueChanged.connect(self._fetch_near_end)
        self.expanded.connect(self._fetch_near_end)
        theme.changed.connect(self.viewport().update)

    def drawRow(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        whole = QRect(0, option.rect.top(), self.viewport().width(), option.rect.height())
        chosen = self.selectionModel().isSelected(index)
        state = RowState(chosen, self._under_mouse == index, self.hasFocus())
        row = RowPainter(self._theme, painter, state)
        row.ground(whole)
        if self.model().hasChildren(index):
            caret = "ph.caret-down" if self.isExpanded(index) else "ph.caret-right"
            row.icon(QPointF(CARET + INDENT * _depth(index), whole.center().y() + 0.5), caret, "text_2", 12)
        super().drawRow(painter, option, index)

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        """Nothing: the carets are drawn with the row."""

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(QModelIndex())

    def _leave_rows(self) -> None:
        self._hover(QModelIndex())

    def _hover(self, index: QModelIndex) -> None:
        self._under_mouse = QPersistentModelIndex(index)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        index = self.indexAt(at)
        if event.button() == Qt.MouseButton.LeftButton and self._on_caret(index, at.x()):
            self.setExpanded(index, not self.isExpanded(index))
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        index = self.indexAt(at)
        super().mouseReleaseEvent(event)
        left = event.button() == Qt.MouseButton.LeftButton and not self._on_caret(index, at.x())
        if left and index.isValid() and index == self.currentIndex():
            self.opened.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        asked = {
            Qt.Key.Key_Return: self.opened,
            Qt.Key.Key_Enter: self.opened,
            Qt.Key.Key_F2: self.renamed,
            Qt.Key.Key_Delete: self.deleted,
        }.get(Qt.Key(event.key()))
        if asked is not None and index.isValid() and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            asked.emit(index)
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        at = event.pos() if by_mouse else self.visualRect(index).bottomLeft()
        self.menu_asked.emit(index, self.viewport().mapToGlobal(at))

    def _on_caret(self, index: QModelIndex, x: int) -> bool:
        left = INDENT * _depth(index)
        return index.isValid() and self.model().hasChildren(index) and left <= x < left + INDENT + CARET - 2

    def _fetch_near_end(self) -> None:
        """Load more editions when the last rows come into view; Qt does so for the root only."""
        last = self.indexAt(self.viewport().rect().bottomLeft())
        if not last.isValid():
            last = self._last_row()
        while last.isValid():
            above = last.parent()
            if last.row() >= self.model().rowCount(above) - 2 and self.model().canFetchMore(above):
                self.model().fetchMore(above)
                return
            last = above

    def _last_row(self) -> QModelIndex:
        index = self.model().index(self.model().rowCount() - 1, 0)
        while self.isExpanded(index) and self.model().rowCount(index):
            index = self.model().index(self.model().rowCount(index) - 1, 0, index)
        return index


def _depth(index: QModelIndex | QPersistentModelIndex) -> int:
    depth = 0
    while index.parent().isValid():
        index, depth = index.parent(), depth + 1
    return depth
