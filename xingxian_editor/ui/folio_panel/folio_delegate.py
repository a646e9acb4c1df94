"""Paints the rows of the folio: label, value, word and icon of the state; and edits values in place."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from xingxian_editor.ui.folio_panel.fact_states import FactRow
from xingxian_editor.ui.folio_panel.fact_words import FactWords
from xingxian_editor.ui.folio_panel.folio_model import SILENT_STATES, AddCredit, Column, FolioRole, Heading
from xingxian_editor.ui.row_painter import RIGHT, RowPainter, RowState
from xingxian_editor.ui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
LEFT_EDGE = 12
ICON_ROOM = 24
_FILLED = "filled"


class FolioDelegate(QStyledItemDelegate):
    """Every cell paints its part of the row."""

    def __init__(self, theme: Theme, words: FactWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(40, self._theme.size("row_fact"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        column = Column(index.column())
        state = RowState.of(option)
        row = RowPainter(self._theme, painter, state)
        painter.save()
        match index.data(FolioRole.ENTRY):
            case Heading(text=text) if column is Column.LABEL:
                wide = QRect(LEFT_EDGE, rect.top(), option.widget.width() - LEFT_EDGE, rect.height())
                row.text(wide, text, font="small", color="text_2")
            case AddCredit(text=text):
                row.ground(rect, bar=column is Column.LABEL)
                if column is Column.LABEL:
                    row.icon(QPointF(LEFT_EDGE + 8, rect.center().y() + 0.5), "ph.plus-circle", "accent", 15)
                elif column is Column.VALUE:
                    row.text(rect, text.removeprefix("+"), font="small", color="accent")
            case FactRow() as fact:
                row.ground(rect, bar=column is Column.LABEL)
                self._cell(row, rect, column, fact)
        painter.restore()

    def _cell(self, row: RowPainter, rect: QRect, column: Column, fact: FactRow) -> None:
        match column:
            case Column.LABEL:
                row.text(
                    rect.adjusted(LEFT_EDGE, 0, -4, 0), self._words.label(fact.field), font="small", color="text_2"
                )
            case Column.VALUE:
                row.text(rect.adjusted(0, 0, -4, 0), self._words.value(fact))
            case Column.STATE:
                look = self._theme.state_look(fact.state.look)
                center = QPointF(rect.right() - LEFT_EDGE - 7, rect.center().y() + 0.5)
                row.icon(center, look.icon, look.color_name)
                if fact.state not in SILENT_STATES:
                    room = rect.adjusted(0, 0, -LEFT_EDGE - ICON_ROOM + 2, 0)
                    row.text(room, self._words.state(fact.state), font="small", color=look.color_name, align=RIGHT)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setFont(self._theme.font("base"))
        entry = index.data(FolioRole.ENTRY)
        if isinstance(entry, FactRow):
            editor.setAccessibleName(self._words.label(entry.field))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        # Once only: checks that come back while somebody types must not take the words away.
        if not editor.property(_FILLED):
            editor.setProperty(_FILLED, True)
            super().setEditorData(editor, index)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect.adjusted(-5, 1, 0, -1))
