"""Paints the rows of the list of corrections: number, struck and written, mark, reader, pass, state."""

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from xingxian_editor.corrections.asked_words import asked_words
from xingxian_editor.corrections.proof_words import MARK_NAMES
from xingxian_editor.desk.correction_rows import CorrectionRow
from xingxian_editor.page.correction import CorrectionState
from xingxian_editor.ui.proofreading.correction_list import (
    ACCEPTED,
    Heading,
    Names,
    QueryRow,
    state_of,
    state_word,
)
from xingxian_editor.ui.row_painter import RIGHT, RowPainter, RowState
from xingxian_editor.ui.theme.pass_look import pass_color
from xingxian_editor.ui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
LEFT, NUMBER, END = 10, 38, 10
MOST = 18
ICONS = {
    CorrectionState.OPEN.value: ("ph.circle", "text_3"),
    ACCEPTED: ("ph.check", "ok"),
    CorrectionState.REJECTED.value: ("ph.x", "error"),
    CorrectionState.CARRIED_OUT.value: ("ph.check-circle", "ok"),
    CorrectionState.NOT_CARRIED_OUT.value: ("ph.circle-half", "warning"),
    CorrectionState.ACCEPTED_AS_IT_STANDS.value: ("ph.circle-half", "text_3"),
}


class CorrectionDelegate(QStyledItemDelegate):
    """Draws from the records of the model; decides nothing."""

    def __init__(self, theme: Theme, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._names = names

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = isinstance(index.data(Qt.ItemDataRole.UserRole), Heading)
        return QSize(0, self._theme.size("row" if heading else "row_two_lines"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        what = index.data(Qt.ItemDataRole.UserRole)
        row = RowPainter(self._theme, painter, RowState.of(option))
        painter.save()
        if isinstance(what, Heading):
            self._heading(row, option.rect, what)
        elif isinstance(what, CorrectionRow):
            self._correction(row, option.rect, what)
        elif isinstance(what, QueryRow):
            self._query(row, option.rect, what)
        painter.restore()

    def _heading(self, row: RowPainter, rect: QRect, heading: Heading) -> None:
        row.painter.fillRect(rect, self._theme.color("surface_alt"))
        row.line(rect.left(), rect.right() + 1, rect.bottom())
        right = row.count(rect.right() - END, rect.center().y(), str(heading.count))
        room = rect.adjusted(LEFT, 0, 0, 0)
        room.setRight(right - 8)
        row.text(room, heading.text, bold=True)

    def _correction(self, row: RowPainter, rect: QRect, what: CorrectionRow) -> None:
        row.ground(rect)
        correction = what.correction
        color = self._theme.color(pass_color(correction.pass_))
        row.painter.fillRect(QRect(rect.left(), rect.top() + 6, 3, rect.height() - 12), color)
        top, bottom = _halves(rect)
        row.text(
            QRect(rect.left() + LEFT, top.top(), NUMBER - LEFT - 4, top.height()), str(what.number), color="text_2"
        )
        state = state_of(correction)
        dim = not correction.shows
        self._changed(row, top.adjusted(NUMBER, 0, -END, 0), what, color, dim)
        icon, tint = ICONS[state]
        word = state_word(state)
        width = row.width(word, "small") + 22
        room = bottom.adjusted(NUMBER, 0, -END, 0)
        row.text(room, word, font="small", color="text_2", align=RIGHT)
        row.icon(QPointF(room.right() - width + 12, room.center().y() + 0.5), icon, tint, 12)
        pass_ = self._names.passes.get(correction.pass_, "")
        about = " · ".join(filter(None, (MARK_NAMES[correction.mark], f"{pass_} {correction.by}".strip())))
        note = correction.reason or correction.note if dim else correction.note
        said = f"{about}　{note}" if note else about
        row.text(room.adjusted(0, 0, -width - 6, 0), said, font="small", color="text_2")

    def _changed(self, row: RowPainter, rect: QRect, what: CorrectionRow, color: QColor, dim: bool) -> None:
        """Paint the characters around, what is struck and what is written, in the colour of the pass."""
        painter, left = row.painter, rect.left()
        font = self._theme.font("base")
        ink = row.theme.color("selection_text") if row.state.selected else color
        if dim:
            ink = row.theme.color("text_3")
        text_color = row.theme.color("selection_text" if row.state.selected else "text_2")
        asked = asked_words(what.correction)
        pieces = [
            (what.before[-4:], text_color, ""),
            (_short(what.struck), ink, "" if what.correction.anchor else "strike"),  # most marks strike nothing
            (_short(what.written), ink, "underline"),
            (f" {asked}" if asked else "", ink, ""),
            (what.after, text_color, ""),
        ]
        for text, tint, line in pieces:
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.right() - left)
            if not shown:
                continue
            face = QFont(font)
            face.setStrikeOut(line == "strike")
            face.setUnderline(line == "underline")
            painter.setFont(face)
            painter.setPen(QPen(tint))
            painter.drawText(
                QRect(left, rect.top(), rect.right() - left, rect.height()), Qt.AlignmentFlag.AlignVCenter, shown
            )
            left += QFontMetrics(font).horizontalAdvance(shown)

    def _query(self, row: RowPainter, rect: QRect, what: QueryRow) -> None:
        row.ground(rect)
        query = what.query
        color = "query" if query.open else "text_3"
        row.painter.fillRect(QRect(rect.left(), rect.top() + 6, 3, rect.height() - 12), self._theme.color("query_line"))
        top, bottom = _halves(rect)
        row.icon(QPointF(rect.left() + LEFT + 8, top.center().y() + 0.5), "ph.question", color)
        row.text(top.adjusted(NUMBER, 0, -END, 0), f"“{_short(what.quoted)}”　{query.text}")
        pass_ = self._names.passes.get(query.pass_, "")
        row.text(bottom.adjusted(NUMBER, 0, -END, 0), f"{pass_} {query.by}", font="small", color="text_2")
        word = answer_word(self, query.answer.value)
        row.text(bottom.adjusted(NUMBER, 0, -END, 0), word, font="small", color=color, align=RIGHT)


def answer_word(owner: QStyledItemDelegate | QWidget, answer: str) -> str:
    """Return what became of a query, in words."""
    return {
        "": QCoreApplication.translate("correction_list", "waits for the editor"),
        "yes": QCoreApplication.translate("correction_list", "yes"),
        "no": QCoreApplication.translate("correction_list", "no"),
        "changed": QCoreApplication.translate("correction_list", "changed"),
        "withdrawn": QCoreApplication.translate("correction_list", "withdrawn"),
    }[answer]


def _halves(rect: QRect) -> tuple[QRect, QRect]:
    top = QRect(rect.left(), rect.top() + 3, rect.width(), rect.height() // 2 - 2)
    return top, QRect(rect.left(), top.bottom(), rect.width(), rect.height() - top.height() - 5)


def _short(text: str) -> str:
    text = text.replace("\n", "↵")
    return text if len(text) <= MOST else f"{text[: MOST // 2]}…{text[-MOST // 2 + 1 :]}"
