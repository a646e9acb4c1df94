"""The library as a strip for narrow windows: the pages of one edition, number over state."""

import datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from xingxian_editor.store.records import Edition, PageCard
from xingxian_editor.ui.library_panel.library_model import LibraryModel, LibraryRole
from xingxian_editor.ui.library_panel.page_looks import PageLooks
from xingxian_editor.ui.row_painter import RowPainter, RowState
from xingxian_editor.ui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ROW = 48
CENTER = Qt.AlignmentFlag.AlignCenter


class StripDelegate(QStyledItemDelegate):
    """Number of the page, and icon and word of its state below."""

    def __init__(self, theme: Theme, looks: PageLooks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._looks = looks

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._theme.size("page_strip"), ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card = index.data(LibraryRole.RECORD)
        if not isinstance(card, PageCard):
            return
        rect: QRect = option.rect
        painter.save()
        row = RowPainter(self._theme, painter, RowState.of(option))
        row.ground(rect)
        color = "accent" if index.data(LibraryRole.CURRENT) else "text"
        row.text(
            QRect(rect.left(), rect.top() + 4, rect.width(), 22),
            card.page_number or "–",
            color=color,
            align=CENTER,
            bold=True,
        )
        look = self._looks.state(card)
        width = min(row.width(look.short, "hint"), rect.width() - 18)
        left = rect.left() + (rect.width() - width - 14) // 2
        row.icon(QPointF(left + 6, rect.top() + 34.5), look.icon, look.color, 12)
        row.text(QRect(left + 14, rect.top() + 26, width + 1, 17), look.short, font="hint", color=look.color)
        painter.restore()


class PageList(QListView):
    """The pages; Enter opens one."""

    opened = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


class PageStrip(QWidget):
    """Shows the pages of one edition of the model; ``widen_asked`` wants the tree back."""

    opened = Signal(QModelIndex)
    widen_asked = Signal()

    def __init__(self, theme: Theme, model: LibraryModel, looks: PageLooks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self.widen_button = QToolButton(self)
        self.widen_button.setIcon(theme.icon("ph.caret-double-right", "text_2"))
        self.widen_button.setAutoRaise(True)
        self.widen_button.setFixedSize(theme.size("page_strip"), theme.size("dock_title"))
        self.widen_button.setAccessibleName(self.tr("Show the library as a tree"))
        self.widen_button.setToolTip(self.tr("Show the library as a tree (Ctrl+B)"))
        self.widen_button.clicked.connect(self.widen_asked)
        self.date = QLabel(self)
        self.date.setAlignment(CENTER)
        self.list = PageList(self)
        self.list.setModel(model)
        self.list.setItemDelegate(StripDelegate(theme, looks, self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Pages of the edition"))
        self.list.opened.connect(self.opened)
        self.list.clicked.connect(self.opened)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.widen_button)
        layout.addWidget(self.date)
        layout.addWidget(self.list, 1)
        self.setFixedWidth(theme.size("page_strip"))
        theme.changed.connect(self._apply_theme)
        self._apply_theme()

    def show_edition(self, index: QModelIndex) -> None:
        """Show the pages of the edition at ``index``."""
        edition = self._model.record(index)
        if not isinstance(edition, Edition):
            return
        if self._model.canFetchMore(index):
            self._model.fetchMore(index)
        self.list.setRootIndex(index)
        self.date.setText(self._short_date(edition.date))

    def choose(self, index: QModelIndex) -> None:
        """Make the page at ``index`` the current row."""
        if index.parent() == self.list.rootIndex():
            self.list.setCurrentIndex(index)

    def _short_date(self, date: str | None) -> str:
        try:
            day = datetime.date.fromisoformat(date or "")
        except ValueError:
            return "–"
        return self.tr("{0}/\n{1}", "month and day on two lines").format(day.month, day.day)

    def _apply_theme(self) -> None:
        self.date.setFont(self._theme.font("hint"))
        self.date.setFixedHeight(44)
        border = self._theme.color("border").name()
        ink = self._theme.color("text_2").name()
        self.date.setStyleSheet(f"border: none; border-bottom: 1px solid {border}; color: {ink}")
        self.list.viewport().update()
