"""Keeps the items over the picture in step with the shapes and marks of a page, changing only what differs."""

from collections.abc import Hashable, Iterable, Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainterPath, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPathItem, QGraphicsPixmapItem, QGraphicsScene

from xingxian_editor.page.block import Block
from xingxian_editor.page.geometry import Box
from xingxian_editor.page.source import Anchor
from xingxian_editor.ui.page_picture.badge_pictures import BadgePictures
from xingxian_editor.ui.page_picture.outline_looks import OutlineLook, outline_look
from xingxian_editor.ui.page_picture.outlines import Corner
from xingxian_editor.ui.page_picture.page_shapes import PageShapes
from xingxian_editor.ui.page_picture.picture_marks import PictureMarks
from xingxian_editor.ui.theme.theme import Theme

BADGES, ARROWS, LIGHT = 20, 30, 10
MATCH, CURRENT_MATCH, LIT, PICKED = 0.55, 0.45, 0.26, 0.34
NUMBER_LEFT, NUMBER_TOP = 0.62, 0.72


class PageItems:
    """The items of one scene; all of them are Qt's own, so that thousands are painted in a frame."""

    def __init__(self, scene: QGraphicsScene, theme: Theme) -> None:
        self._scene = scene
        self._theme = theme
        self.pictures = BadgePictures(theme)
        self._outlines: dict[tuple[int, int], tuple[QGraphicsPathItem, tuple[Corner, ...], OutlineLook]] = {}
        self._labels: dict[Hashable, tuple[QGraphicsPixmapItem, QPixmap, QPointF]] = {}
        self._light: dict[str, tuple[QGraphicsPathItem, object]] = {}

    def show(self, shapes: PageShapes, marks: PictureMarks) -> None:
        """Make the items show this page with these marks."""
        self._drop_outlines(shapes)
        self._show_outlines(shapes, marks, shapes.page.blocks)
        self._show_labels(shapes, marks)
        self._show_light(shapes, marks)

    def show_change(self, shapes: PageShapes, before: PictureMarks, marks: PictureMarks) -> None:
        """Show other marks on the same page; only what they concern is touched."""
        if (before.chosen_article, before.drop_article) != (marks.chosen_article, marks.drop_article):
            self._show_outlines(shapes, marks, shapes.page.blocks)
            self._show_labels(shapes, marks)
        else:
            touched = {before.hovered, marks.hovered, before.drop_block, marks.drop_block}
            touched |= set(before.selection.blocks) ^ set(marks.selection.blocks)
            self._show_outlines(shapes, marks, filter(None, map(shapes.block, touched)))
        self._show_light(shapes, marks)

    def restyle(self, ratio: float) -> None:
        """Forget every look: the theme or the screen changed, ``show`` follows."""
        self.pictures.clear(ratio)
        for item, _, _ in self._labels.values():
            self._scene.removeItem(item)
        for light, _ in self._light.values():
            self._scene.removeItem(light)
        self._labels.clear()
        self._light.clear()

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self._outlines) + len(self._labels) + len(self._light)

    def outline(self, block: int, piece: int = 0) -> QGraphicsPathItem:
        """Return the item of one piece of a block."""
        return self._outlines[block, piece][0]

    def _show_outlines(self, shapes: PageShapes, marks: PictureMarks, blocks: Iterable[Block]) -> None:
        for block in blocks:
            pieces = shapes.pieces(block.id)
            if pieces:
                look = outline_look(block, shapes, marks, self._theme)
                for at, piece in enumerate(pieces):
                    self._show_outline((block.id, at), piece.corners, look)

    def _drop_outlines(self, shapes: PageShapes) -> None:
        wanted = {(block.id, at) for block in shapes.page.blocks for at in range(len(shapes.pieces(block.id)))}
        for gone in self._outlines.keys() - wanted:
            self._scene.removeItem(self._outlines.pop(gone)[0])

    def _show_outline(self, key: tuple[int, int], corners: tuple[Corner, ...], look: OutlineLook) -> None:
        item, old_corners, old_look = self._outlines.get(key, (None, (), None))
        if item is None:
            item = QGraphicsPathItem()
            self._scene.addItem(item)
        if old_corners != corners:
            path = QPainterPath()
            path.addPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
            path.closeSubpath()
            item.setPath(path)
        if old_look != look:
            item.setPen(look.pen())
            item.setBrush(look.brush())
            item.setZValue(look.level)
        self._outlines[key] = item, corners, look

    def _show_labels(self, shapes: PageShapes, marks: PictureMarks) -> None:
        wanted = dict(self._wanted_labels(shapes, marks))
        for gone in self._labels.keys() - wanted.keys():
            self._scene.removeItem(self._labels.pop(gone)[0])
        for key, (pixmap, place, offset) in wanted.items():
            self._show_label(key, pixmap, place, offset)

    def _show_label(self, key: Hashable, pixmap: QPixmap, place: QPointF, offset: QPointF) -> None:
        item, old_pixmap, old_place = self._labels.get(key, (None, None, None))
        if item is None:
            item = QGraphicsPixmapItem()
            item.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
            item.setZValue(ARROWS if isinstance(key, tuple) and key[0] == "arrow" else BADGES)
            self._scene.addItem(item)
        if old_pixmap is not pixmap:
            item.setPixmap(pixmap)
            item.setOffset(offset)
        if old_place != place:
            item.setPos(place)
        self._labels[key] = item, pixmap, place

    def _wanted_labels(
        self, shapes: PageShapes, marks: PictureMarks
    ) -> Iterator[tuple[Hashable, tuple[QPixmap, QPointF, QPointF]]]:
        unsure = shapes.rows.unsure_articles | shapes.rows.unsure_roles
        for badge in shapes.badges:
            piece = shapes.pieces(badge.block)[badge.piece]
            chosen = badge.article == marks.chosen_article
            if badge.leads:
                pixmap = self.pictures.article(badge.text, chosen, badge.block in unsure)
            elif badge.block in unsure:
                pixmap = self.pictures.article("?", False, True)
            else:
                pixmap = self.pictures.number(badge.text, chosen)
            corner = QPointF(*piece.corners[-1])
            yield ("badge", badge.block, badge.piece), (pixmap, corner, _over_corner(pixmap, badge.leads))
        for number, arrow in enumerate(shapes.arrows(marks.chosen_article)):
            pixmap = self.pictures.arrow(arrow.way)
            size = pixmap.deviceIndependentSize()
            offset = QPointF(-size.width() / 2, -size.height() * 0.75)
            yield ("arrow", arrow.way, number), (pixmap, QPointF(arrow.x, arrow.y), offset)

    def _show_light(self, shapes: PageShapes, marks: PictureMarks) -> None:
        colors = self._theme.tokens.colors["light"]
        current = marks.matches[marks.current_match] if 0 <= marks.current_match < len(marks.matches) else ()
        others = tuple(match for at, match in enumerate(marks.matches) if at != marks.current_match)
        self._light_up("matches", shapes, others, colors["find_match"], MATCH)
        self._light_up("match", shapes, (current,), colors["accent"], CURRENT_MATCH)
        self._light_up("lit", shapes, (marks.lit,), colors["accent"], LIT)
        self._light_up("picked", shapes, (marks.picked,), colors["accent"], PICKED)
        caret = _caret_box(shapes, marks.caret)
        self._draw_boxes("caret", (caret,) if caret else (), colors["accent"], 1.0, None)
        self._draw_boxes("frame", (marks.frame,) if marks.frame else (), colors["accent"], 0.12, colors["accent"])

    def _light_up(self, name: str, shapes: PageShapes, anchors: Iterable[Anchor], color: str, opacity: float) -> None:
        boxes = tuple(box for anchor in anchors for box in shapes.boxes_of(anchor))
        self._draw_boxes(name, boxes, color, opacity, None)

    def _draw_boxes(self, name: str, boxes: tuple[Box, ...], color: str, opacity: float, edge: str | None) -> None:
        item, before = self._light.get(name, (None, ()))
        if before == boxes:
            return
        if item is None:
            item = QGraphicsPathItem()
            item.setZValue(LIGHT)
            fill = QColor(color)
            fill.setAlphaF(opacity)
            item.setBrush(fill)
            item.setPen(_frame_pen(edge) if edge else QPen(QColor(0, 0, 0, 0)))
            self._scene.addItem(item)
        path = QPainterPath()
        for box in boxes:
            path.addRect(QRectF(box.left, box.top, box.width, box.height))
        item.setPath(path)
        self._light[name] = item, boxes


def _frame_pen(color: str) -> QPen:
    pen = QPen(QColor(color), 1)
    pen.setCosmetic(True)
    return pen


def _over_corner(pixmap: QPixmap, leads: bool) -> QPointF:
    """Return where a badge stands from the corner of its piece: mostly outside, off the first character."""
    size = pixmap.deviceIndependentSize()
    left = 1.0 if leads else NUMBER_LEFT
    return QPointF(round(-size.width() * left), round(-size.height() * (0.3 if leads else NUMBER_TOP)))


def _caret_box(shapes: PageShapes, caret: tuple[int, int] | None) -> Box | None:
    """Return the thin line before the character at the caret, or behind the last one of a line."""
    source = shapes.sources.get(caret[0]) if caret else None
    if caret is None or source is None or source.geometry is None:
        return None
    offset, geometry = caret[1], source.geometry
    box = geometry.box(offset) if offset < len(geometry) else None
    if box is not None:
        return Box(box.left - box.height * 0.05, box.top, box.left + box.height * 0.05, box.bottom)
    box = geometry.box(offset - 1) if offset else None
    return Box(box.right, box.top, box.right + box.height * 0.1, box.bottom) if box is not None else None
