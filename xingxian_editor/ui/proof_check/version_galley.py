"""One version as a galley: its lines, lit characters, and their numbers in the gutter at the right."""

from collections import defaultdict

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from xingxian_editor.page.page import Page
from xingxian_editor.page.source import Anchor
from xingxian_editor.ui.proof_check.galley_lines import GalleyLines
from xingxian_editor.ui.proof_check.version_mark import TAG_HEIGHT, VersionMark, mark_pen, paint_tag, tag_width
from xingxian_editor.ui.theme.theme import Theme

NUMBERS, GUTTER, AIR = 44, 64, 10


class VersionGalley(QAbstractScrollArea):
    """``picked`` names the mark that was clicked; ``scrolled``: somebody moved the page."""

    picked = Signal(str)
    scrolled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._page = Page()
        self._marks: tuple[VersionMark, ...] = ()
        self._lines = GalleyLines(self._page, theme.font("galley"), 400)
        self._tags: list[tuple[QRectF, str]] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._moved)
        theme.changed.connect(self.viewport().update)

    @property
    def lines(self) -> GalleyLines:
        """The rows as they are set now."""
        return self._lines

    def show_page(self, page: Page) -> None:
        """Show another version, from its beginning."""
        self._page = page
        self._set_lines()
        self.verticalScrollBar().setValue(0)

    def show_marks(self, marks: tuple[VersionMark, ...]) -> None:
        """Light these characters."""
        self._marks = marks
        self.viewport().update()

    def go(self, anchor: Anchor) -> None:
        """Bring characters into view, a third from the top."""
        for row, _, _ in self._lines.stretches(anchor):
            self.verticalScrollBar().setValue(round(row * self._pitch - self.viewport().height() / 3))
            return

    def top_character(self) -> tuple[int, int] | None:
        """Return the source character that stands at the first whole row, where there is one."""
        row = -(-self.verticalScrollBar().value() // self._pitch)
        return (self._lines.rows[row].source, self._lines.rows[row].start) if row < len(self._lines.rows) else None

    def set_top(self, source: int, offset: int) -> None:
        """Scroll so that the row of a character is the first one."""
        row = self._lines.row_of(source, offset)
        if row is not None:
            self.verticalScrollBar().setValue(row * self._pitch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        top = self.top_character()
        self._set_lines()
        if top is not None:
            self.set_top(*top)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        for box, key in self._tags:
            if box.contains(place):
                self.picked.emit(key)
                return
        for mark in self._marks:
            if any(box.contains(place) for box in self._boxes(mark)):
                self.picked.emit(mark.key)
                return

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self._theme.color("surface"))
        painter.fillRect(QRectF(0, 0, NUMBERS - AIR, self.viewport().height()), self._theme.color("header"))
        for mark in self._marks:
            self._light(painter, mark)
        self._text(painter)
        self._paint_tags(painter)

    def _text(self, painter: QPainter) -> None:
        top = self.verticalScrollBar().value()
        first = max(0, top // self._pitch)
        last = min(len(self._lines.rows), (top + self.viewport().height()) // self._pitch + 1)
        for row in range(first, last):
            line, y = self._lines.rows[row], row * self._pitch - top
            painter.setFont(self._theme.font("hint"))
            painter.setPen(self._theme.color("text_3"))
            box = QRectF(0, y, NUMBERS - AIR - 6, self._pitch)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, line.number)
            painter.setFont(self._theme.font("galley"))
            painter.setPen(self._theme.color("text"))
            box = QRectF(NUMBERS, y, line.width + 20, self._pitch)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, line.text)

    def _light(self, painter: QPainter, mark: VersionMark) -> None:
        painter.setPen(mark_pen(mark))
        painter.setBrush(QColor(mark.look.soft))
        for box in self._boxes(mark):
            painter.drawRect(box.adjusted(-0.5, 2.5, 0.5, -2.5))

    def _boxes(self, mark: VersionMark) -> list[QRectF]:
        top = self.verticalScrollBar().value()
        boxes = []
        for row, left, right in self._lines.stretches(mark.anchor):
            if mark.point:
                left, right = right - 1.5, right + 1.5
            boxes.append(QRectF(NUMBERS + left, row * self._pitch - top, right - left, self._pitch))
        return boxes[:1] if mark.point else boxes

    def _paint_tags(self, painter: QPainter) -> None:
        """Put the numbers into the gutter right of the column, with a line under the text that leads there."""
        self._tags = []
        font = self._theme.font("chip")
        used: dict[float, float] = defaultdict(lambda: self._column_right() + 6.0)
        for mark in self._marks:
            boxes = self._boxes(mark)
            if not boxes or not -self._pitch < boxes[0].top() < self.viewport().height():
                continue
            place, y = boxes[0], boxes[0].top()
            left = used[y] = max(used[y], min(NUMBERS + self._row_width(mark), self._column_most()) + 6.0)
            box = QRectF(left, y + (self._pitch - TAG_HEIGHT) / 2, tag_width(mark.tag, font), TAG_HEIGHT)
            used[y] = box.right() + 3
            painter.setPen(QPen(QColor(mark.look.color), 1))
            base = place.bottom() - 2
            painter.drawLine(QPointF(place.right(), base), QPointF(left, base))
            paint_tag(painter, box, mark, font, self._theme.color("surface"))
            self._tags.append((box, mark.key))

    def _column_right(self) -> float:
        """Return where most rows have ended: a headline or a long line does not push the gutter away."""
        widths = sorted(row.width for row in self._lines.rows)
        usual = widths[len(widths) * 9 // 10] if widths else 0.0
        return min(NUMBERS + usual, self._column_most())

    def _column_most(self) -> float:
        return self.viewport().width() - GUTTER

    def _row_width(self, mark: VersionMark) -> float:
        row = next((row for row, _, _ in self._lines.stretches(mark.anchor)), None)
        return self._lines.rows[row].width if row is not None else 0.0

    @property
    def _pitch(self) -> int:
        return self._theme.line_height("galley")

    def _set_lines(self) -> None:
        width = max(120, self.viewport().width() - NUMBERS - GUTTER)
        self._lines = GalleyLines(self._page, self._theme.font("galley"), width)
        bar = self.verticalScrollBar()
        bar.setSingleStep(self._pitch)
        bar.setPageStep(self.viewport().height())
        bar.setRange(0, max(0, len(self._lines.rows) * self._pitch - self.viewport().height()))
        self.viewport().update()

    def _moved(self) -> None:
        self.viewport().update()
        self.scrolled.emit()
