"""Paints a laid-out page small: boxes, headlines in type, body lines as the grey they will be."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from xingxian_editor.export.layout_plan import MM_PER_PT, Box, BoxKind, LayoutPlan, PlannedLine
from xingxian_editor.export.layout_template import LayoutPart, TemplateItem
from xingxian_editor.ui.theme.theme import Theme

MARGIN = 12
LEGIBLE_PX = 5.0
INK = "#1B1F24"


class LayoutPreview(QWidget):
    """Shows one sheet at a time, the chosen item outlined. ``item_clicked`` carries part and index."""

    item_clicked = Signal(LayoutPart, int)
    sheet_changed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._plan: LayoutPlan | None = None
        self._sheet = 1
        self._chosen: TemplateItem | None = None
        self.setAccessibleName(self.tr("Preview of the layout"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    @property
    def sheet(self) -> int:
        """Which sheet is shown, from 1."""
        return self._sheet

    def show_plan(self, plan: LayoutPlan) -> None:
        """Show another plan."""
        self._plan = plan
        self.show_sheet(min(self._sheet, plan.pages))
        self.update()

    def show_sheet(self, sheet: int) -> None:
        """Show another sheet of the plan."""
        last = self._plan.pages if self._plan else 1
        self._sheet = max(1, min(last, sheet))
        self.sheet_changed.emit(self._sheet)
        self.update()

    def choose(self, item: TemplateItem | None) -> None:
        """Outline the boxes of an item."""
        self._chosen = item
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, 560)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 320)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("canvas"))
        if self._plan is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paper = self._paper()
        if self._theme.is_dark:
            painter.setOpacity(0.86)
        painter.fillRect(paper, self._theme.color("paper"))
        for box in self._boxes():
            self._paint_box(painter, box)
        painter.setOpacity(1)
        for box in self._boxes():
            if self._is_chosen(box):
                painter.setPen(QPen(self._theme.color("accent"), 1.75))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(self._place(box).adjusted(-1, -1, 1, 1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for box in reversed(self._boxes()):
            if self._place(box).contains(event.position()):
                if box.photo is not None:
                    self.item_clicked.emit(LayoutPart.PHOTO, box.photo)
                    return
                if box.article is not None:
                    self.item_clicked.emit(LayoutPart.ARTICLE, box.article)
                    return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        if event.key() in steps:
            self.show_sheet(self._sheet + steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _boxes(self) -> list[Box]:
        return [box for box in self._plan.boxes if box.page == self._sheet] if self._plan else []

    def _scale(self) -> float:
        plan = self._plan
        if plan is None:
            return 1.0
        return min((self.width() - 2 * MARGIN) / plan.width_mm, (self.height() - 2 * MARGIN) / plan.height_mm)

    def _paper(self) -> QRectF:
        scale, plan = self._scale(), self._plan
        width, height = (plan.width_mm * scale, plan.height_mm * scale) if plan else (0.0, 0.0)
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def _place(self, box: Box) -> QRectF:
        scale, paper, rect = self._scale(), self._paper(), box.rect
        left, top = paper.left() + rect.left * scale, paper.top() + rect.top * scale
        return QRectF(left, top, rect.width * scale, rect.height * scale)

    def _is_chosen(self, box: Box) -> bool:
        item = self._chosen
        if item is None or box.kind is BoxKind.RULE:
            return False
        if item.part is LayoutPart.PHOTO:
            return box.photo == item.index
        return item.part is LayoutPart.ARTICLE and box.article == item.index and box.photo is None

    def _paint_box(self, painter: QPainter, box: Box) -> None:
        place = self._place(box)
        match box.kind:
            case BoxKind.RULE:
                painter.fillRect(place.adjusted(0, 0, 0.6, 0.6), QColor("#5A6068"))
            case BoxKind.PHOTO_PLACE | BoxKind.PICTURE:
                painter.fillRect(place, QColor("#DDE1E5"))
                painter.setPen(QPen(QColor("#A8AFB6"), 1))
                painter.drawLine(place.topLeft(), place.bottomRight())
                painter.drawLine(place.topRight(), place.bottomLeft())
            case BoxKind.HEADLINE_PLACE:
                painter.setPen(QPen(QColor("#B98500"), 1, Qt.PenStyle.DashLine))
                painter.drawRect(place)
            case _:
                self._paint_lines(painter, place, box)

    def _paint_lines(self, painter: QPainter, place: QRectF, box: Box) -> None:
        assert self._plan is not None
        scale = self._scale()
        if box.upright:
            # Turned by a quarter, its lines run from the right edge on, one beside the other.
            painter.save()
            painter.translate(place.topRight())
            painter.rotate(90)
            self._paint_lines(painter, QRectF(0, 0, place.height(), place.width()), replace(box, upright=False))
            painter.restore()
            return
        pitch = self._plan.pitch_pt * MM_PER_PT * scale
        sizes = [line.size_pt * MM_PER_PT * scale for line in box.lines]
        body = box.kind in (BoxKind.COLUMN, BoxKind.CAPTION)
        spread = place.height() / max(1e-6, sum(sizes))
        top = place.top()
        for line, size in zip(box.lines, sizes, strict=True):
            room = pitch if body else min(size * spread, size * 1.6)
            self._paint_line(painter, QRectF(place.left(), top, place.width(), room), line, size)
            top += room

    def _paint_line(self, painter: QPainter, room: QRectF, line: PlannedLine, size: float) -> None:
        text = line.text.strip("\n")
        if not text.strip():
            return
        if size < LEGIBLE_PX:
            blanks = (len(text) - len(text.lstrip("\u3000"))) * size
            width = min(room.width(), len(text) * size) - blanks
            left = room.right() - width if line.align == "right" else room.left() + blanks
            bar = QRectF(left, room.center().y() - size * 0.3, max(1.0, width), max(1.0, size * 0.55))
            painter.fillRect(bar, QColor("#B6BCC3"))
            return
        self._set_type(painter, room, line, size)

    def _set_type(self, painter: QPainter, room: QRectF, line: PlannedLine, size: float) -> None:
        """Draw text at a size of fractions of a pixel, as the scale asks."""
        font = self._theme.font("reading_headline")
        font.setPixelSize(50)
        factor = size / 50
        width = QFontMetricsF(font).horizontalAdvance(line.text) * factor
        left = {"center": room.center().x() - width / 2, "right": room.right() - width}.get(line.align, room.left())
        painter.save()
        painter.setPen(QColor(INK))
        painter.setFont(font)
        painter.translate(QPointF(max(left, room.left()), room.center().y() + size * 0.36))
        squeeze = min(1.0, room.width() / width) if width else 1.0
        painter.scale(factor * squeeze, factor)
        painter.drawText(QPointF(0, 0), line.text)
        painter.restore()
