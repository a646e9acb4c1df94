"""The list itself: groups fold by key and by click, the current finding is the current row."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget

from xingxian_editor.ui.findings_panel.finding_delegate import FindingDelegate
from xingxian_editor.ui.findings_panel.finding_groups import FindingRow
from xingxian_editor.ui.findings_panel.findings_model import FindingsModel
from xingxian_editor.ui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex


class FindingsTree(QTreeView):
    """Says which finding is current and which one somebody wants to see in its place."""

    current_changed = Signal(object)
    go_asked = Signal(object)

    def __init__(self, theme: Theme, model: FindingsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._findings = model
        self.setModel(model)
        self.setItemDelegate(FindingDelegate(theme, self))
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.setUniformRowHeights(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(self._go)

    def current_row(self) -> FindingRow | None:
        """Return the chosen finding's row."""
        return self._findings.row_at(self.currentIndex())

    def step(self, by: int) -> None:
        """Make the next finding that still waits the current one; round at the ends."""
        waiting = [index for index in self._rows() if self._is_open(index)]
        if not waiting:
            return
        order = [self._place(index) for index in waiting]
        at = self._place(self.currentIndex()) if self.currentIndex().isValid() else (-1, -1)
        later = [i for i, place in enumerate(order) if (place > at if by > 0 else place < at)]
        target = (later[0] if by > 0 else later[-1]) if later else (0 if by > 0 else len(waiting) - 1)
        self.setCurrentIndex(waiting[target])

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit(self._findings.row_at(current))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and index.isValid():
            if self._findings.group_at(index):
                self.setExpanded(index, not self.isExpanded(index))
            elif event.key() != Qt.Key.Key_Space:
                self._go(index)
            return
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()  # it is for the panel
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and self._findings.group_at(index):
            self.setExpanded(index, not self.isExpanded(index))

    def _go(self, index: QModelIndex) -> None:
        if row := self._findings.row_at(index):
            self.go_asked.emit(row)

    def _rows(self) -> list[QModelIndex]:
        model = self._findings
        groups = [model.index(g, 0) for g in range(model.rowCount())]
        return [model.index(r, 0, group) for group in groups for r in range(model.rowCount(group))]

    def _is_open(self, index: QModelIndex) -> bool:
        row = self._findings.row_at(index)
        return row is not None and row.settled is None

    @staticmethod
    def _place(index: QModelIndex) -> tuple[int, int]:
        parent = index.parent()
        return (parent.row(), index.row()) if parent.isValid() else (index.row(), -1)
