"""Paints what stands beside and around the text of a reading: chips, what is undecided, lost glyphs."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from xingxian_editor.page.span import Span
from xingxian_editor.ui.article_view.reading_text import TEXT_LEFT, ReadingText
from xingxian_editor.ui.chip import paint_role_chip
from xingxian_editor.ui.theme.theme import Theme

CHIP_LEFT = 12
BOX_LEFT = TEXT_LEFT - 9
BASELINE = 0.8
HALF_GLYPH = 0.38


def text_middle(line_height: float, px: float) -> float:
    """Return how far below a line's top the middle of its Chinese characters is."""
    return BASELINE * line_height - HALF_GLYPH * px


class ArticlePainter:
    """Paints around the items of one reading; keeps nothing of its own."""

    def __init__(self, theme: Theme, view: ReadingText) -> None:
        self._theme = theme
        self._view = view

    def paint_chips(self, painter: QPainter, noted: frozenset[int]) -> None:
        """Paint the chip of every run of one role beside its first line, and marks of notes."""
        size = self._theme.size("chip")
        for at, item in enumerate(self._view.items.items):
            rect = self._view.item_rect(at)
            if not self._visible(rect):
                continue
            if item.opens:
                chip = QRect(CHIP_LEFT, self._middle(at, rect) - size // 2, size, size)
                paint_role_chip(painter, chip, self._theme.role_look(item.role), self._theme)
            if at in noted:
                place = QRect(CHIP_LEFT + 2, self._middle(at, rect) + (size // 2 + 2 if item.opens else -7), 14, 14)
                self._theme.icon("ph.chat-centered-text", "query").paint(painter, place)

    def paint_undecided(self, painter: QPainter, groups: Sequence[tuple[int, int]]) -> None:
        """Frame items of which something is undecided; a group is its first and its last item."""
        for first, last in groups:
            top, bottom = self._view.item_rect(first).top(), self._view.item_rect(last).bottom()
            right = self._view.viewport().width() - 20
            frame = QRectF(BOX_LEFT, round(top) - 1.5, right - BOX_LEFT, round(bottom - top) + 5)
            if not self._visible(frame):
                continue
            pen = QPen(self._theme.color("warning"), 1)
            pen.setDashPattern([3.0, 2.0])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(frame.adjusted(0.5, 0, -0.5, 0))
            self._paint_chip_frame(painter, first)
            self._paint_word(painter, frame, first)

    def _paint_chip_frame(self, painter: QPainter, at: int) -> None:
        if self._view.items.items[at].opens:
            size = self._theme.size("chip")
            middle = self._middle(at, self._view.item_rect(at))
            painter.drawRect(QRectF(CHIP_LEFT - 1.5, middle - size / 2 - 1.5, size + 3, size + 3))

    def _paint_word(self, painter: QPainter, frame: QRectF, at: int) -> None:
        """Paint the word that says so, inside the frame or, where the text leaves no room, on its edge."""
        word = self._theme.state_look("undecided").name
        painter.setFont(self._theme.font("hint"))
        width = painter.fontMetrics().horizontalAdvance(word) + 10
        badge = QRectF(frame.right() - 8 - width, frame.top() + 8, width, 18)
        whole = Span(0, len(self._view.items.items[at].reading.text))
        if any(rect.intersects(badge.adjusted(-4, 0, 0, 0)) for rect in self._view.rects_of(at, whole)):
            badge.moveTop(frame.top() - 12)
        painter.setPen(QPen(self._theme.color("warning_line"), 1))
        painter.setBrush(self._theme.color("surface"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawRoundedRect(badge.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(self._theme.color("warning"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, word)

    def paint_lost(self, painter: QPainter, places: Sequence[tuple[int, Span]]) -> None:
        """Paint a dashed amber box where a glyph is lost."""
        pen = QPen(self._theme.color("warning"), 1)
        pen.setDashPattern([2.0, 2.0])
        for at, span in places:
            size = self._view.item_font(self._view.items.items[at]).pixelSize()
            for rect in self._view.rects_of(at, span):
                middle = rect.top() + text_middle(rect.height(), size)
                box = QRectF(rect.center().x() - size / 2 + 0.5, middle - size / 2, size - 1, size)
                painter.setPen(pen)
                painter.setBrush(self._theme.color("warning_soft"))
                painter.drawRect(box)

    def _middle(self, at: int, rect: QRectF) -> int:
        item = self._view.items.items[at]
        return round(rect.top() + text_middle(self._view.line_height(item), self._view.item_font(item).pixelSize()))

    def _visible(self, rect: QRectF) -> bool:
        return rect.bottom() >= 0 and rect.top() <= self._view.viewport().height()
