"""The gutter of the galley: line number, article badge, role chip and role bar of every row."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from xingxian_editor.page.block import ArticleKind
from xingxian_editor.ui.chip import paint_article_badge, paint_role_bar, paint_role_chip
from xingxian_editor.ui.galley.galley_state import GalleyMarks, PageRows
from xingxian_editor.ui.galley.row_text import RowText
from xingxian_editor.ui.galley.rows import Row
from xingxian_editor.ui.theme.theme import Theme

GUTTER_WIDTH = 102
NUMBER_RIGHT = 35
BADGE_LEFT = 42
CHIP_LEFT = 65
BAR_MIDDLE = 90
NOTE_LEFT = 3
MARK_LEFT = 94
PARAGRAPH_MARK = "¶"


def bar_rect(top: int, height: int, width: int) -> QRect:
    """Return where a bar of ``width`` stands in the gutter."""
    return QRect(BAR_MIDDLE - width // 2, top, width, height)


class Gutter(QWidget):
    """Paints beside the text what each row is; hands mouse events on to its galley."""

    def __init__(self, theme: Theme, galley: RowText) -> None:
        super().__init__(galley)
        self._theme = theme
        self._galley = galley
        self._page: PageRows | None = None
        self._marks = GalleyMarks()
        self._number_font = theme.font("hint")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_rows(self, page: PageRows, marks: GalleyMarks) -> None:
        """Paint these rows from now on."""
        self._page, self._marks = page, marks
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(GUTTER_WIDTH, 0)

    def part_of(self, point: QPoint) -> str:
        """Return what is at ``point``: "note", "badge", "chip" or nothing."""
        size = self._theme.size("chip")
        for name, left in (("badge", BADGE_LEFT), ("chip", CHIP_LEFT)):
            if left <= point.x() < left + size:
                return name
        return "note" if point.x() < NUMBER_RIGHT - 18 else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.color("surface"))
        if self._page is None:
            return
        self._number_font = self._theme.font("hint")
        named = False
        for at, rect in self._galley.visible_rows():
            sticky = not named and rect.top() >= 0
            named = named or sticky
            place = QRect(0, round(rect.top()), self.width(), round(rect.height()))
            self._paint_row(painter, self._page.rows[at], place, sticky)

    def _paint_row(self, painter: QPainter, row: Row, rect: QRect, sticky: bool) -> None:
        """Paint one row; the topmost (``sticky``) names its block even if that began further up."""
        self._paint_ground(painter, row, rect)
        self._paint_number(painter, row, rect)
        self._paint_bars(painter, row, rect)
        chip, badge = row.chip, row.badge
        if chip is None and sticky:
            chip, badge = row.parts[0].block, True
        if chip is not None:
            self._paint_block(painter, chip, badge, rect)
        if 0 in row.paragraphs:
            small = self._theme.font("hint")
            small.setPixelSize(9)
            painter.setFont(small)
            painter.setPen(self._theme.color("disabled"))
            painter.drawText(QRect(MARK_LEFT, rect.top(), 8, self._line), Qt.AlignmentFlag.AlignVCenter, PARAGRAPH_MARK)

    @property
    def _line(self) -> int:
        return self._theme.line_height("galley")

    def _paint_ground(self, painter: QPainter, row: Row, rect: QRect) -> None:
        assert self._page is not None
        selected = self._marks.selection.blocks
        first = row.parts[0]
        if first.block in selected or (row.chip is not None and row.chip in selected):
            focused = self._galley.hasFocus()
            painter.fillRect(rect, self._theme.color("selection" if focused else "selection_inactive"))
            if self._marks.selection.current in row.blocks():
                accent = self._theme.color("accent" if focused else "border_strong")
                painter.fillRect(0, rect.top(), self._theme.size("focus_line"), rect.height(), accent)
        elif self._marks.drop_article is not None and self._page.article_of(first) == self._marks.drop_article:
            painter.fillRect(rect, self._theme.color("hover"))
        elif self._marks.chosen_article is not None and self._page.article_of(first) == self._marks.chosen_article:
            painter.fillRect(rect, self._theme.color("accent_soft"))
        if self._marks.drop_article is not None and self._page.article_of(first) == self._marks.drop_article:
            painter.fillRect(0, rect.top(), self._theme.size("focus_line"), rect.height(), self._theme.color("accent"))

    def _paint_number(self, painter: QPainter, row: Row, rect: QRect) -> None:
        current = self._marks.selection.current in row.blocks()
        painter.setFont(self._number_font)
        painter.setPen(self._theme.color("text" if current else "text_3"))
        text = self.tr("Typed") if row.typed else str(row.number)
        painter.drawText(
            QRect(0, rect.top(), NUMBER_RIGHT, self._line),
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            text,
        )

    def _paint_bars(self, painter: QPainter, row: Row, rect: QRect) -> None:
        """Paint the bars of the row's roles, one over the other where there are several."""
        roles = list(dict.fromkeys(part.role for part in row.parts))
        step = rect.height() / len(roles)
        for at, role in enumerate(roles):
            look = self._theme.role_look(role)
            top = rect.top() + round(at * step)
            height = rect.top() + round((at + 1) * step) - top
            paint_role_bar(painter, bar_rect(top, height, look.bar.width), look, self._theme)

    def _paint_block(self, painter: QPainter, block_id: int, badge: bool, rect: QRect) -> None:
        assert self._page is not None
        block = self._page.block(block_id)
        if block is None:
            return
        size = self._theme.size("chip")
        chip = QRect(CHIP_LEFT, rect.top() + (self._line - size) // 2, size, size)
        paint_role_chip(painter, chip, self._theme.role_look(block.role), self._theme)
        if block_id in self._page.unsure_roles:
            pen = QPen(self._theme.color("warning"), 1)
            pen.setDashPattern([2.0, 2.0])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(chip.adjusted(-2, -2, 1, 1))
        if badge:
            self._paint_badge(painter, block_id, block.article, rect.top())
        if block_id in self._page.noted_blocks:
            icon = self._theme.icon("ph.chat-centered-text", "query")
            icon.paint(painter, QRect(NOTE_LEFT, rect.top() + (self._line - 14) // 2, 14, 14))

    def _paint_badge(self, painter: QPainter, block: int, article: int | None, top: int) -> None:
        assert self._page is not None
        width, height = self._theme.size("article_badge.0"), self._theme.size("article_badge.1")
        rect = QRect(BADGE_LEFT, top + (self._line - height) // 2, width, height)
        chosen = article is not None and article == self._marks.chosen_article
        paint_article_badge(
            painter, rect, self._badge_text(article), chosen, self._theme, dashed=block in self._page.unsure_articles
        )

    def _badge_text(self, article: int | None) -> str:
        assert self._page is not None
        unit = self._page.units.by_id.get(article) if article is not None else None
        if unit is None:
            return "–"
        return str(unit.number) if unit.kind is ArticleKind.ARTICLE else self.tr("Ph")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._galley.gutter_mouse(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._galley.gutter_mouse(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._galley.gutter_mouse(event)
