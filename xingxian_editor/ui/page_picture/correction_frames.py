"""Rectangles on the picture in the colour of the pass: where something is corrected, and marks on what is no text."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsRectItem, QGraphicsScene, QGraphicsSimpleTextItem

from xingxian_editor.corrections.asked_words import asked_words
from xingxian_editor.corrections.proof_words import MARK_NAMES
from xingxian_editor.page.correction import Correction
from xingxian_editor.page.geometry import Box
from xingxian_editor.page.page import Page
from xingxian_editor.page.source import SourceRange
from xingxian_editor.ui.page_picture.page_frame import MM_PER_POINT
from xingxian_editor.ui.page_picture.page_shapes import PageShapes
from xingxian_editor.ui.theme.pass_look import paper_color, pass_color, pass_name
from xingxian_editor.ui.theme.theme import Theme

ABOVE_OUTLINES = 8
SOFT = 0.16
CARET = 1.2


class CorrectionFrames:
    """The rectangles of one scene. The picture is paper in both themes, so that they have the light one's colours."""

    def __init__(self, scene: QGraphicsScene, theme: Theme) -> None:
        self._scene = scene
        self._theme = theme
        self._items: list[QGraphicsItem] = []
        self._shown: tuple[object, ...] = ()
        self._page = Page()
        self._frames: dict[int, Box] = {}
        self._items_of: dict[int, QGraphicsRectItem] = {}
        self.chosen = 0
        self._awaited = 0

    @property
    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def box(self, number: int) -> Box | None:
        """Return the rectangle of a mark on what is no text, in points."""
        return self._frames.get(number)

    def frame_at(self, x: float, y: float, near: float = 0.0) -> int:
        """Return the mark on what is no text at a place of the scene, the smallest there; 0 for none.

        ``near``: so many points beside it count too.
        """
        here = [
            (box.width * box.height, number)
            for number, box in self._frames.items()
            if box.left - near <= x <= box.right + near and box.top - near <= y <= box.bottom + near
        ]
        return min(here)[1] if here else 0

    def tip(self, number: int) -> str:
        """Return what is said of a mark when the mouse rests on it."""
        correction = self._page.correction_by_id.get(number)
        if correction is None:
            return ""
        name = " ".join(filter(None, (MARK_NAMES[correction.mark], asked_words(correction))))
        pass_ = pass_name(self._theme, correction.pass_)
        who = "　".join(filter(None, (pass_, correction.by, correction.time[11:16])))
        how = QCoreApplication.translate(
            "CorrectionFrames", "Drag to move, by a side to size; arrows, Shift+arrows; Delete takes it back"
        )
        return "\n".join(filter(None, (name, who, correction.note, how)))

    def light(self, number: int) -> None:
        """Draw one mark's rectangle thicker: it is the chosen one. 0: none is."""
        self.chosen = number if number in self._frames else 0
        for at, item in self._items_of.items():
            pen = item.pen()
            pen.setWidthF(3.0 if at == number else 1.75)
            item.setPen(pen)

    def choose_when_shown(self, number: int) -> None:
        """Choose a mark that was just made, as soon as it shows: the arrows lead it on from where it was drawn."""
        self._awaited = number
        self.light(number)

    def show(self, page: Page, shapes: PageShapes) -> None:
        """Show the corrections of a page; the same ones are left as they are."""
        shown = (page.corrections, page.struck, page.insertions, shapes.sources)
        if all(a is b for a, b in zip(shown, self._shown, strict=False)) and self._shown:
            return
        self._shown = shown
        for item in self._items:
            self._scene.removeItem(item)
        self._items, self._frames, self._items_of, self._page = [], {}, {}, page
        for correction in page.corrections:
            if correction.shows:
                self._add(page, shapes, correction)
        self.light(self._awaited if self._awaited in self._frames else self.chosen)
        self._awaited = 0 if self.chosen == self._awaited else self._awaited

    def _add(self, page: Page, shapes: PageShapes, correction: Correction) -> None:
        color = QColor(paper_color(self._theme, pass_color(correction.pass_)))
        if correction.frame is not None:
            frame = correction.frame
            box = Box(*(side / MM_PER_POINT for side in (frame.left, frame.top, frame.right, frame.bottom)))
            self._frame(box, color, correction)
            return
        for box in (*_struck(page, shapes, correction), *_written(page, shapes, correction.id)):
            self._rectangle(box, color)

    def _rectangle(self, box: Box, color: QColor, width: float = 1.0) -> QGraphicsRectItem:
        item = QGraphicsRectItem(QRectF(box.left, box.top, box.width, box.height))
        pen = QPen(color, width)
        pen.setCosmetic(True)
        item.setPen(pen)
        ground = QColor(color)
        ground.setAlphaF(SOFT)
        item.setBrush(QBrush(ground))
        item.setZValue(ABOVE_OUTLINES)
        item.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self._scene.addItem(item)
        self._items.append(item)
        return item

    def _frame(self, box: Box, color: QColor, correction: Correction) -> None:
        item = self._rectangle(box, color, 1.75)
        self._frames[correction.id], self._items_of[correction.id] = box, item
        words = QGraphicsSimpleTextItem(asked_words(correction) or MARK_NAMES[correction.mark], item)
        words.setFont(self._theme.font("chip"))
        words.setBrush(color)
        words.setPos(box.left, box.top)
        words.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        words.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        ground = QGraphicsRectItem(words.boundingRect().adjusted(-2, 0, 2, 0), words)
        ground.setFlag(QGraphicsItem.GraphicsItemFlag.ItemStacksBehindParent)
        ground.setBrush(QColor(self._theme.tokens.colors["light"]["paper"]))
        ground.setPen(QPen(color, 1))


def _struck(page: Page, shapes: PageShapes, correction: Correction) -> Iterator[Box]:
    struck = page.struck_by.get(correction.id)
    ranges = (*correction.anchor, *(struck.ranges if struck else ()))
    yield from shapes.boxes_of(ranges)


def _written(page: Page, shapes: PageShapes, number: int) -> Iterator[Box]:
    """Yield a caret at every place where a correction writes something."""
    for source, offset, after in _gaps(page, number):
        for box in shapes.boxes_of((SourceRange(source, offset, offset + 1),)):
            edge = box.right if after else box.left
            yield Box(edge - CARET / 2, box.top, edge + CARET / 2, box.bottom)


def _gaps(page: Page, number: int) -> Iterator[tuple[int, int, bool]]:
    for insertion in page.insertions:
        if any(number in (run.ins, run.dele) for run in insertion.runs):
            glyph = insertion.gap.glyph
            yield glyph.source, glyph.offset, insertion.gap.after
