"""Paints one row of the library tree: icon or number, title cut to its room, state at the right."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from xingxian_editor.page.block import ArticleKind
from xingxian_editor.store.records import ArticleCard, Edition, Newspaper, PageCard
from xingxian_editor.ui.library_panel.library_model import LibraryRole
from xingxian_editor.ui.library_panel.page_looks import PageLooks
from xingxian_editor.ui.row_painter import RIGHT, RowPainter, RowState
from xingxian_editor.ui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
MARGIN = 10
ICON_ROOM = 20
NUMBER_ROOM = 19


class LibraryDelegate(QStyledItemDelegate):
    """The view paints the ground of the whole row; this paints what stands on it."""

    def __init__(self, theme: Theme, looks: PageLooks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._looks = looks

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._theme.size("row"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = RowPainter(self._theme, painter, RowState.of(option))
        rect: QRect = option.rect.adjusted(11, 0, -MARGIN, 0)
        painter.save()
        match index.data(LibraryRole.RECORD):
            case Newspaper(name=name):
                self._titled(row, rect, "ph.newspaper", name, bold=True)
            case Edition() as edition:
                count = self._looks.page_count(edition.page_count)
                right = row.text(rect, count, font="small", color="text_2", align=RIGHT)
                self._titled(
                    row, rect.adjusted(0, 0, -right - 8, 0), "ph.calendar-blank", self._looks.date(edition.date)
                )
            case PageCard() as card:
                self._page(row, rect, card, index)
            case ArticleCard() as card:
                self._article(row, rect, card, index)
        painter.restore()

    def _titled(self, row: RowPainter, rect: QRect, icon: str, title: str, *, bold: bool = False) -> None:
        row.icon(QPointF(rect.left() + 8, rect.center().y() + 0.5), icon, "text_2")
        row.text(rect.adjusted(ICON_ROOM + 1, 0, 0, 0), title, bold=bold)

    def _page(self, row: RowPainter, rect: QRect, card: PageCard, index: Index) -> None:
        look = self._looks.state(card)
        bold = bool(index.data(LibraryRole.CURRENT))
        used = row.text(rect, look.word, font="small", color=look.color, align=RIGHT)
        row.icon(QPointF(rect.right() - used - 11, rect.center().y() + 0.5), look.icon, look.color, 15)
        room = rect.adjusted(0, 0, -used - 26, 0)
        if index.data(LibraryRole.FLAT) and card.date:
            room.setLeft(room.left() + row.text(room, card.date[2:], font="small", color="text_2") + 8)
        number = card.page_number or "–"
        width = max(NUMBER_ROOM, row.width(number, "strong") + 8)
        row.text(
            QRect(room.left(), room.top(), width, room.height()), number, color="text" if bold else "text_2", bold=bold
        )
        section = card.section or card.title
        row.text(room.adjusted(width, 0, 0, 0), section, bold=bold)

    def _article(self, row: RowPainter, rect: QRect, card: ArticleCard, index: Index) -> None:
        rect = rect.adjusted(-12, 0, 0, 0)  # a number stands under the page number, not a step further in
        left, middle = rect.left() - 5, rect.center().y()
        chosen = bool(index.data(LibraryRole.CURRENT))
        if card.kind is ArticleKind.PHOTO:
            row.icon(QPointF(left + 9, middle + 0.5), "ph.image", "text_2")
        else:
            row.badge(QRect(left, middle - 8, 18, 16), str(index.data(LibraryRole.BADGE)), filled=chosen)
        room = rect.adjusted(NUMBER_ROOM, 0, 0, 0)
        lacks = card.kind is ArticleKind.ARTICLE and not card.has_headline
        if lacks:
            row.icon(QPointF(rect.right() - 7, middle + 0.5), "ph.warning-fill", "warning", 14)
            room.setRight(room.right() - 22)
        row.text(room, self._looks.article(card), color="text_2" if lacks else "text")
