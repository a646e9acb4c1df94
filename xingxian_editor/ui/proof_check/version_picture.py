"""One version as its printed page: lit characters, and their numbers in the white beside the column."""

from collections.abc import Mapping
from functools import partial, reduce
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget

from xingxian_editor.page.geometry import Box
from xingxian_editor.page.page import Page
from xingxian_editor.page.source import Anchor, Source, SourceRange
from xingxian_editor.ui.page_picture.page_canvas import PageCanvas
from xingxian_editor.ui.page_picture.page_raster import open_raster
from xingxian_editor.ui.page_picture.strokes import strokes_of
from xingxian_editor.ui.page_picture.zoom import Fit
from xingxian_editor.ui.proof_check.printed_lines import PrintedLines
from xingxian_editor.ui.proof_check.version_mark import TAG_HEIGHT, VersionMark, mark_pen, paint_tag, tag_width
from xingxian_editor.ui.theme.theme import Theme

FILL = 0.32
TAG_PIXELS, TAG_SLIMMER = 9, 5
"""Between columns there is less room than beside a galley: the tag must not lie on the next column."""


class VersionPicture(PageCanvas):
    """``picked`` names the mark that was clicked; ``scrolled``: somebody moved the page."""

    picked = Signal(str)
    scrolled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._sources: Mapping[int, Source] = {}
        self._lines = PrintedLines(Page())
        self._size = (1.0, 1.0)
        self._marks: tuple[VersionMark, ...] = ()
        self._boxes: dict[str, list[Box]] = {}
        self._rows: dict[str, Box] = {}
        self._tags: list[tuple[QRectF, str]] = []
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self.scrolled)

    def show_version(self, page: Page, original: Path | None) -> None:
        """Show the printed page of a version, as wide as there is room."""
        self._sources = page.source_by_id
        self._lines = PrintedLines(page)
        placed = next(source for source in page.sources if source.geometry is not None)
        geometry = placed.geometry
        assert geometry is not None
        self._size = geometry.width, geometry.height
        self.show_marks(())
        self.show_raster(partial(open_raster, original) if original else None, (geometry.width, geometry.height))
        self.set_fit(Fit.WIDTH)

    def show_marks(self, marks: tuple[VersionMark, ...]) -> None:
        """Light these characters."""
        self._marks = marks
        self._boxes = {mark.key: self._boxes_of(mark) for mark in marks}
        rows = ((mark, self._boxes[mark.key][0] if mark.frames else self._row(mark.anchor)) for mark in marks)
        self._rows = {mark.key: row for mark, row in rows if row is not None}
        self.viewport().update()

    def go(self, anchor: Anchor, frames: tuple[Box, ...] = ()) -> None:
        """Bring characters into view, a third from the top; or a picture, whole."""
        if frames:
            box = self._framed(reduce(Box.joined, frames))
            self.centerOn((box.left + box.right) / 2, (box.top + box.bottom) / 2)
            return
        for box in self._of(anchor, point=False)[:1]:
            if self.scale_now * box.height < 9:
                self.zoom_by(11 / (self.scale_now * box.height))
            middle = self.viewport().height() / self.scale_now / 6
            self.centerOn((box.left + box.right) / 2, (box.top + box.bottom) / 2 + middle)

    def middle(self) -> QPointF:
        """Return what is in the middle of the view, in points of the page."""
        return self.mapToScene(self.viewport().rect().center())

    def character_near(self, place: QPointF) -> tuple[int, int] | None:
        """Return the source character that is printed nearest to a place."""
        return self._lines.nearest(place.x(), place.y())

    def place_of(self, source: int, offset: int) -> QPointF | None:
        """Return where a source character is printed."""
        known = self._sources.get(source)
        box = known.geometry.box(offset) if known is not None and known.geometry is not None else None
        return QPointF((box.left + box.right) / 2, (box.top + box.bottom) / 2) if box is not None else None

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1.1 if event.angleDelta().y() > 0 else 1 / 1.1, event.position())
            event.accept()
            return
        super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for box, key in self._tags:
            if box.contains(event.position()):
                self.picked.emit(key)
                return
        place = self.mapToScene(event.position().toPoint())
        for key, boxes in self._boxes.items():
            if any(box.holds(place.x(), place.y()) for box in boxes):
                self.picked.emit(key)
                return

    def drawForeground(self, painter: QPainter, rect: QRectF | object) -> None:
        """Paint marks on the paper, and their tags in pixels of the window over it."""
        for mark in self._marks:
            fill = QColor(mark.look.color)
            fill.setAlphaF(FILL / 5 if mark.frames else FILL / 2)
            painter.setPen(mark_pen(mark))
            painter.setBrush(fill)
            for box in self._boxes[mark.key]:
                painter.drawRect(QRectF(box.left, box.top, box.width, box.height))
        painter.save()
        painter.resetTransform()
        self._tags = []
        for mark in self._marks:
            self._paint_tag(painter, mark)
        painter.restore()

    def _paint_tag(self, painter: QPainter, mark: VersionMark) -> None:
        """Paint the tag beside the printed line, at the nearer end, with a line under the text that leads there."""
        boxes, row = self._boxes[mark.key], self._rows.get(mark.key)
        if not boxes or row is None:
            return
        font = self.theme.font("chip")
        font.setPixelSize(TAG_PIXELS)
        width = tag_width(mark.tag, font) - TAG_SLIMMER
        first = boxes[0]
        at_left = first.left - row.left < row.right - first.right
        edge = self.mapFromScene(QPointF(row.left if at_left else row.right, first.bottom))
        text = self.mapFromScene(QPointF(first.left if at_left else first.right, first.bottom))
        top = self.mapFromScene(QPointF(first.left, (first.top + first.bottom) / 2)).y() - TAG_HEIGHT / 2
        box = QRectF(edge.x() - width - 1 if at_left else edge.x() + 1, top, width, TAG_HEIGHT)
        for other, _ in self._tags:
            if other.intersects(box):
                box.moveTop(other.bottom() + 1)
        painter.setPen(QPen(QColor(mark.look.color), 1))
        painter.drawLine(text, edge)
        paint_tag(painter, box, mark, font, QColor("white"))
        self._tags.append((box, mark.key))

    def _boxes_of(self, mark: VersionMark) -> list[Box]:
        return list(map(self._framed, mark.frames)) if mark.frames else self._of(mark.anchor, mark.point)

    def _framed(self, frame: Box) -> Box:
        width, height = self._size
        return Box(frame.left * width, frame.top * height, frame.right * width, frame.bottom * height)

    def _of(self, anchor: Anchor, point: bool) -> list[Box]:
        known = tuple(r for r in anchor if r.source in self._sources)
        boxes = [stroke.box for stroke in strokes_of(self._sources, known)]
        if point and boxes:
            box = boxes[-1]
            return [Box(box.right - box.height * 0.1, box.top, box.right + box.height * 0.1, box.bottom)]
        return boxes

    def _row(self, anchor: Anchor) -> Box | None:
        """Return the printed line that the first character of ``anchor`` stands in."""
        if not anchor or anchor[0].source not in self._sources:
            return None
        source, at = self._sources[anchor[0].source], anchor[0].start
        start = source.text.rfind("\n", 0, at) + 1
        end = source.text.find("\n", at)
        line = SourceRange(source.id, start, len(source.text) if end < 0 else end)
        strokes = strokes_of(self._sources, (line,))
        return next((s.box for s in strokes if s.start <= at < s.end), strokes[0].box if strokes else None)
