"""Paints one hit: the article and where it stands, below it the words around what was found."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from xingxian_editor.store.records import SearchHit
from xingxian_editor.ui.library_search.hits_model import HitRole
from xingxian_editor.ui.row_painter import RIGHT, RowPainter, RowState
from xingxian_editor.ui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex


class HitDelegate(QStyledItemDelegate):
    """Two lines, what was found on a ground of its own."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._theme.size("row_two_lines"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit = index.data(HitRole.HIT)
        if not isinstance(hit, SearchHit):
            return
        whole: QRect = option.rect
        painter.save()
        row = RowPainter(self._theme, painter, RowState.of(option))
        row.ground(whole)
        row.line(whole.left(), whole.right() + 1, whole.bottom())
        rect = whole.adjusted(12, 3, -10, -3)
        top = QRect(rect.left(), rect.top(), rect.width(), rect.height() // 2)
        where = "  ".join(part for part in ((hit.date or "")[2:], hit.page_number or "") if part)
        used = row.text(top, where, font="hint", color="text_3", align=RIGHT)
        row.text(top.adjusted(0, 0, -used - 8, 0), hit.title.replace("\n", " ") or hit.section or "")
        below = top.translated(0, top.height())
        self._snippet(row, below, hit.snippet.replace("\n", " "), str(index.data(HitRole.TEXT)))
        painter.restore()

    def _snippet(self, row: RowPainter, rect: QRect, snippet: str, text: str) -> None:
        at = snippet.find(text) if text else -1
        if at < 0:
            row.text(rect, snippet, font="small", color="text_2")
            return
        # The place found has to be seen, so what stands before it is cut first.
        room = rect.width() * 2 // 5
        before = snippet[:at]
        while before and row.width(before, "small") > room:
            before = before[1:]
        left = rect.left() + row.text(rect, before, font="small", color="text_2")
        found = QRect(left, rect.top() + 1, min(row.width(text, "small"), rect.right() - left), rect.height() - 2)
        row.painter.fillRect(found, self._theme.color("find_match"))
        left += row.text(found.adjusted(0, -1, 1, 1), text, font="small")
        row.text(
            QRect(left, rect.top(), rect.right() - left, rect.height()),
            snippet[at + len(text) :],
            font="small",
            color="text_2",
        )
