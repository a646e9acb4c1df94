"""Paints what lies under and over the text of the galley: grounds, matches, ticks, lost glyphs."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from xingxian_editor.page.source import Anchor
from xingxian_editor.page.span import Span
from xingxian_editor.ui.galley.galley_state import GalleyMarks, PageRows
from xingxian_editor.ui.galley.row_format import LOST_ROOM, TICK_ROOM
from xingxian_editor.ui.galley.row_text import RowText
from xingxian_editor.ui.galley.rows import Row, RowPart
from xingxian_editor.ui.theme.theme import Theme

WAVE = 2.5
CENTRE = Qt.AlignmentFlag.AlignCenter


def ground_of(part: RowPart, article: int | None, marks: GalleyMarks, focused: bool) -> str | None:
    """Return the colour token that lies under a part of a row, or None for bare paper."""
    if part.block is not None and part.block in marks.selection.blocks:
        return "selection" if focused else "selection_inactive"
    if marks.drop_article is not None and article == marks.drop_article:
        return "hover"
    if marks.chosen_article is not None and article == marks.chosen_article:
        return "accent_soft"
    return None


def wave(left: float, right: float, y: float) -> QPolygonF:
    """Return a wavy line of two pixels' height."""
    steps = max(1, round((right - left) / WAVE))
    return QPolygonF([QPointF(left + at * WAVE, y + (at % 2) * 2 - 1) for at in range(steps + 1)])


class GalleyPainter:
    """Paints the visible rows of one galley; keeps nothing of its own."""

    def __init__(self, theme: Theme, galley: RowText) -> None:
        self._theme = theme
        self._galley = galley

    def paint_under(self, painter: QPainter, page: PageRows, marks: GalleyMarks) -> None:
        """Paint what the text stands on."""
        focused = self._galley.hasFocus()
        visible = list(self._galley.visible_rows())
        rows = [at for at, _ in visible]
        matches = self._in_sight(page, marks.matches, rows)
        notes = self._in_sight(page, page.noted_characters, rows)
        for at, rect in visible:
            self._paint_ground(painter, page, marks, at, rect.toAlignedRect(), focused)
            for number, match in matches:
                color = "accent" if number == marks.current_match else "find_match"
                self._fill(painter, page, at, match, color, 0.45 if number == marks.current_match else 1.0)
            self._fill(painter, page, at, marks.lit, "accent", 0.25)
            for _, note in notes:
                self._fill(painter, page, at, note, "query_line", 0.3)

    def _in_sight(self, page: PageRows, anchors: Sequence[Anchor], visible: list[int]) -> list[tuple[int, Anchor]]:
        """Return the anchors that begin near the visible rows, each with its number."""
        first, last = (visible[0], visible[-1]) if visible else (0, -1)
        found = []
        for number, anchor in enumerate(anchors):
            rows = {page.row_of(r.source, r.start) for r in anchor}
            if any(at is not None and first - 1 <= at <= last for at in rows):
                found.append((number, anchor))
        return found

    def paint_over(self, painter: QPainter, page: PageRows, marks: GalleyMarks) -> None:
        """Paint what stands between and around characters."""
        visible = list(self._galley.visible_rows())
        places = tuple(place.anchor for place in marks.findings)
        found = self._in_sight(page, places, [at for at, _ in visible])
        for at, _ in visible:
            row = page.rows[at]
            for number, anchor in found:
                self._underline(painter, page, at, anchor, marks.findings[number].color)
            for tick in row.ticks:
                self._paint_tick(painter, at, tick)
            for offset in row.lost:
                self._paint_lost(painter, page, at, row, offset)
            if row.typed:
                self._paint_typed(painter, at, row)
        if marks.drop_row is not None:
            rect = self._galley.row_rect(marks.drop_row)
            painter.fillRect(QRectF(0, rect.bottom() - 1, rect.width(), 2), self._theme.color("accent"))

    def _paint_ground(
        self, painter: QPainter, page: PageRows, marks: GalleyMarks, at: int, rect: QRect, focused: bool
    ) -> None:
        row = page.rows[at]
        grounds = [(part, ground_of(part, page.article_of(part), marks, focused)) for part in row.parts]
        if len({ground for _, ground in grounds}) == 1:
            if grounds[0][1]:
                painter.fillRect(rect, self._theme.color(grounds[0][1]))
            return
        last = len(row.parts) - 1
        for number, (part, ground) in enumerate(grounds):
            if not ground:
                continue
            stretches = list(self._galley.rects_of(at, part.span))
            for stretch in stretches:
                to_edge = number == last and stretch is stretches[-1]
                self._fill_rect(painter, stretch, rect.right() + 1 if to_edge else stretch.right(), ground)

    def _fill_rect(self, painter: QPainter, stretch: QRectF, right: float, ground: str) -> None:
        wide = QRectF(stretch.left(), stretch.top(), right - stretch.left(), self._theme.line_height("galley"))
        painter.fillRect(wide, self._theme.color(ground))

    def _fill(self, painter: QPainter, page: PageRows, at: int, anchor: Anchor, token: str, opacity: float) -> None:
        color = self._theme.color(token)
        color.setAlphaF(opacity)
        for span in page.spans_of(at, anchor):
            for rect in self._galley.rects_of(at, span):
                painter.fillRect(rect.adjusted(0, 1, 0, -1), color)

    def _underline(self, painter: QPainter, page: PageRows, at: int, anchor: Anchor, color: str) -> None:
        """Draw a wave under characters, as under those of the reading."""
        for span in page.spans_of(at, anchor):
            for rect in self._galley.rects_of(at, span):
                y = rect.top() + self._theme.line_height("galley") - 3.5
                painter.setPen(QPen(self._theme.color(color), 1.4))
                painter.drawPolyline(wave(rect.left(), rect.right(), y))

    def _paint_tick(self, painter: QPainter, at: int, offset: int) -> None:
        place = self._galley.point_of(at, offset)
        x = round(place.left() - TICK_ROOM / 2) + 0.5
        pen = QPen(self._theme.color("border_strong"), 1)
        pen.setDashPattern([1.0, 2.0])
        painter.setPen(pen)
        middle = place.top() + self._theme.line_height("galley") / 2
        painter.drawLine(QPointF(x, middle - 8), QPointF(x, middle + 8))

    def _paint_lost(self, painter: QPainter, page: PageRows, at: int, row: Row, offset: int) -> None:
        """Paint an empty box for a lost glyph, or what a person typed for it."""
        typed = page.substitute(row.source, row.start + offset)
        for rect in self._galley.rects_of(at, Span(offset, offset + 1)):
            box = QRectF(rect.right() - LOST_ROOM, rect.top() + 3, LOST_ROOM - 1, 15)
            pen = QPen(self._theme.color("border_strong" if typed else "warning"), 1)
            pen.setDashPattern([2.0, 2.0])
            painter.setPen(pen)
            if typed:
                painter.drawLine(box.bottomLeft() + QPointF(0, 1.5), box.bottomRight() + QPointF(0, 1.5))
                painter.setPen(self._theme.color("text"))
                painter.setFont(self._theme.font("galley"))
                painter.drawText(QRectF(rect.left(), rect.top(), rect.width(), rect.height()), CENTRE, typed)
            else:
                painter.setBrush(self._theme.color("warning_soft"))
                painter.drawRect(box)

    def _paint_typed(self, painter: QPainter, at: int, row: Row) -> None:
        """Underline what a person typed: it is on the page but not in its file."""
        pen = QPen(self._theme.color("border_strong"), 1)
        pen.setDashPattern([2.0, 2.0])
        painter.setPen(pen)
        for rect in self._galley.rects_of(at, Span(0, len(row.text))):
            y = rect.top() + self._theme.line_height("galley") - 2.5
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
