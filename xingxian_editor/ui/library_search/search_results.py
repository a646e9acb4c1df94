"""The list of what a search through the library found, under one line that counts it."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout, QWidget

from xingxian_editor.store.records import SearchHit
from xingxian_editor.ui.library_search.hit_delegate import HitDelegate
from xingxian_editor.ui.library_search.hits_model import HitsModel
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.theme_label import ThemeLabel


class HitList(QListView):
    """Enter opens the current hit, Esc leaves the search."""

    opened = Signal(QModelIndex)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class SearchResults(QWidget):
    """Draws hits and says which one somebody wants to see."""

    hit_asked = Signal(SearchHit)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = HitsModel(self)
        self.count = ThemeLabel(theme, "", "small", "text_2", self)
        self.count.setMargin(theme.space(1))
        self.count.setIndent(theme.space(2))
        self.list = HitList(self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(HitDelegate(theme, self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Articles found"))
        self.list.clicked.connect(self._open)
        self.list.opened.connect(self._open)
        self.list.left.connect(self.left)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.count)
        layout.addWidget(self.list, 1)
        theme.changed.connect(self._apply_theme)
        self._apply_theme()

    def show_hits(self, text: str, hits: Sequence[SearchHit]) -> None:
        """Show what was found for ``text``."""
        self._model.show(text, hits)
        self.count.setText(self._counted(text, len(hits)))
        if hits:
            self.list.setCurrentIndex(self._model.index(0))

    def _counted(self, text: str, count: int) -> str:
        if not count:
            return self.tr("“{0}” is in no article.").format(text)
        return self.tr("1 article found") if count == 1 else self.tr("{0} articles found").format(count)

    def _open(self, index: QModelIndex) -> None:
        if hit := self._model.hit_at(index):
            self.hit_asked.emit(hit)

    def _apply_theme(self) -> None:
        self.list.viewport().update()
