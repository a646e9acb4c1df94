"""Paints one row of the proof check's list: number, what stood there and what stands, state, who asked, decision."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from xingxian_editor.corrections.proof_check.comparison import Outcome
from xingxian_editor.corrections.proof_check.slots import differing
from xingxian_editor.desk.check_rows import BY_EYE, UNASKED, CheckRow
from xingxian_editor.ui.proof_check.check_list_model import Heading
from xingxian_editor.ui.proof_check.check_looks import decision_word, state_name
from xingxian_editor.ui.row_painter import LEFT, RIGHT, RowPainter, RowState
from xingxian_editor.ui.theme.pass_look import pass_color, pass_name
from xingxian_editor.ui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
BADGE, TEXT, END = 6, 34, 10
MOST = 24
"""A longer text is cut in the middle: the list only says which one it is."""


class CheckDelegate(QStyledItemDelegate):
    """Draws from the records of the model; decides nothing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = isinstance(index.data(Qt.ItemDataRole.UserRole), Heading)
        return QSize(0, self._theme.size("row" if heading else "row_two_lines"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        what = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        row = RowPainter(self._theme, painter, RowState.of(option))
        if isinstance(what, Heading):
            self._heading(row, option.rect, what)
        elif isinstance(what, CheckRow):
            self._row(row, option.rect, what)
        painter.restore()

    def _heading(self, row: RowPainter, rect: QRect, heading: Heading) -> None:
        row.painter.fillRect(rect, self._theme.color("surface_alt"))
        row.line(rect.left(), rect.right() + 1, rect.bottom())
        chevron = "ph.caret-right" if heading.folded else "ph.caret-down"
        row.icon(QPointF(rect.left() + 14, rect.center().y() + 1), chevron, "text_2", 13)
        row.text(rect.adjusted(26, 0, -50, 0), heading.text, bold=True)
        row.count(rect.right() - END, rect.center().y(), str(heading.count))

    def _row(self, row: RowPainter, rect: QRect, shown: CheckRow) -> None:
        row.ground(rect)
        row.line(rect.left() + TEXT, rect.right() + 1, rect.bottom())
        look = self._theme.state_look(shown.state)
        row.badge(QRect(rect.left() + BADGE, rect.center().y() - 8, 21, 16), shown.tag, filled=False)
        first = QRect(rect.left() + TEXT, rect.top() + 3, rect.width() - TEXT - END, 20)
        second = QRect(first.left(), first.bottom(), first.width(), 18)
        row.icon(QPointF(first.right() - 7, first.center().y() + 1), look.icon, look.color_name, 15)
        word = QRect(first.left(), first.top(), first.width() - 20, first.height())
        name = state_name(shown.state, self._theme)
        used = row.width(name, "small")
        row.text(word, name, font="small", color=look.color_name, align=RIGHT)
        first.setRight(word.right() - used - 8)
        self._texts(row, first, shown)
        decision = decision_word(shown.decision)
        row.text(second, decision, font="small", color="text_3" if shown.waits else "text_2", align=RIGHT)
        second.setRight(second.right() - row.width(decision, "small") - 8)
        self._about(row, second, shown)

    def _texts(self, row: RowPainter, rect: QRect, shown: CheckRow) -> None:
        """Paint what stood there and what stands, with what differs marked."""
        left = rect.left()
        if shown.changes_no_text or shown.is_picture:
            row.text(rect, shown.kind if shown.is_picture else shown.wanted)
            return
        if shown.state != UNASKED and shown.state != Outcome.PLACE_GONE and len(shown.was + shown.stands) <= MOST:
            self._in_words(row, rect, shown)
            return
        stands = shown.stands or self._nothing(shown)
        if shown.was:
            gone = set(differing(shown.was, shown.stands)) if shown.state == UNASKED and shown.stands else set()
            if shown.state == UNASKED and not shown.stands:
                gone = set(range(len(shown.was)))
            left = self._piece(row, rect, left, shown.was, gone, "text", strike=True)
            left = self._piece(row, rect, left, " → ", set(), "text_3")
        new = set(differing(shown.stands, shown.was)) if shown.stands else set()
        color = "text_3" if not shown.stands else "text"
        lit = self._theme.state_look(shown.state).color_name
        self._piece(row, rect, left, stands, new, color, lit=lit)

    def _in_words(self, row: RowPainter, rect: QRect, shown: CheckRow) -> None:
        """Paint a correction with the word it is in: 5.2亿立方 → 5.2亿立方米."""
        lit = self._theme.state_look(shown.state).color_name
        was, stands = (f"{shown.ahead}{text}{shown.behind}" for text in (shown.was, shown.stands))
        left = self._piece(row, rect, rect.left(), was, set(), "text")
        left = self._piece(row, rect, left, " → ", set(), "text_3")
        if shown.state == Outcome.NOT_CARRIED_OUT:
            self._piece(row, rect, left, self._nothing(shown), set(), "text_2")
        else:
            self._piece(row, rect, left, stands, set(differing(stands, was)), "text", lit=lit)

    def _nothing(self, shown: CheckRow) -> str:
        if shown.state == Outcome.PLACE_GONE:
            return self.tr("not there any more")
        if shown.state == Outcome.NOT_CARRIED_OUT:
            return self.tr("nothing done")
        return self.tr("deleted")

    def _piece(
        self,
        row: RowPainter,
        rect: QRect,
        left: int,
        text: str,
        marked: set[int],
        color: str,
        *,
        strike: bool = False,
        lit: str = "",
    ) -> int:
        plain, strong = self._theme.font("base"), self._theme.font("strong")
        strong.setWeight(QFont.Weight.Bold)
        cut = MOST if len(text) > MOST + 2 else len(text)
        for at, character in enumerate(text[:cut] + ("…" if cut < len(text) else "")):
            font = QFont(strong if at in marked and lit else plain)
            font.setStrikeOut(strike and at in marked)
            width = QFontMetrics(font).horizontalAdvance(character)
            if left + width > rect.right():
                return rect.right()
            row.painter.setFont(font)
            ink = lit if at in marked and lit else color
            selected = row.state.selected and row.state.focused and ink in ("text", "text_3")
            row.painter.setPen(self._theme.color("selection_text" if selected else ink))
            row.painter.drawText(QRect(left, rect.top(), width + 2, rect.height()), LEFT, character)
            left += width
        return left

    def _about(self, row: RowPainter, rect: QRect, shown: CheckRow) -> None:
        left = rect.left()
        pieces: list[tuple[str, QColor | str]] = []
        if shown.state in (Outcome.DIFFERENTLY, Outcome.NOT_CARRIED_OUT, Outcome.PLACE_GONE):
            pieces.append((self.tr("wanted {0}").format(_short(shown.wish)), "text_2"))
        if shown.correction is not None:
            pieces.append((pass_name(self._theme, shown.correction.pass_), QColor(self._pass(shown))))
            pieces.append((shown.correction.by, "text_2"))
        if shown.state == UNASKED and not shown.is_picture:
            pieces.append((shown.kind, "text_2"))
        if shown.state == BY_EYE:
            pieces.append((self.tr("look at the page"), "text_2"))
        pieces.append((shown.where, "text_2"))
        for text, color in pieces:
            room = QRect(left, rect.top(), rect.right() - left, rect.height())
            if room.width() < 16:
                return
            if isinstance(color, QColor):
                row.painter.setFont(self._theme.font("small"))
                row.painter.setPen(color)
                row.painter.drawText(room, LEFT, text)
                left += row.width(text, "small") + 8
            else:
                left += row.text(room, text, font="small", color=color) + 10

    def _pass(self, shown: CheckRow) -> str:
        return self._theme.color(pass_color(shown.correction.pass_)).name() if shown.correction else ""


def _short(text: str) -> str:
    return text if len(text) <= 12 else f"{text[:11]}…"
