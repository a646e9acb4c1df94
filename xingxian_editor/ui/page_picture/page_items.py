"""Keeps the items over the picture in step with the shapes and marks of a page, changing only what differs."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPathItem, QGraphicsScene

from xingxian_editor.page.block import Block
from xingxian_editor.page.geometry import Box
from xingxian_editor.page.page import Page
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import Anchor
from xingxian_editor.ui.finding_place import LINE_COLORS
from xingxian_editor.ui.page_picture.correction_frames import CorrectionFrames
from xingxian_editor.ui.page_picture.outline_looks import OutlineLook, outline_look
from xingxian_editor.ui.page_picture.outlines import Corner, box_piece
from xingxian_editor.ui.page_picture.page_labels import PageLabels
from xingxian_editor.ui.page_picture.page_shapes import PageShapes
from xingxian_editor.ui.page_picture.picture_marks import PictureMarks
from xingxian_editor.ui.theme.theme import Theme

LIGHT = 10
MATCH, CURRENT_MATCH, LIT, PICKED, NOTED, FOUND = 0.55, 0.45, 0.26, 0.34, 0.3, 0.12


class PageItems:
    """The items of one scene; all of them are Qt's own, so that thousands are painted in a frame."""

    def __init__(self, scene: QGraphicsScene, theme: Theme) -> None:
        self._scene = scene
        self._theme = theme
        self._outlines: dict[tuple[int, int], tuple[QGraphicsPathItem, tuple[Corner, ...], OutlineLook]] = {}
        self._lit: dict[str, tuple[object, tuple[Anchor, ...]]] = {}
        self._labels = PageLabels(scene, theme)
        self._corrections = CorrectionFrames(scene, theme)
        self.hidden = False
        self.ratio = 1.0
        self._light: dict[str, tuple[QGraphicsPathItem, object]] = {}

    def show(self, shapes: PageShapes, marks: PictureMarks) -> None:
        """Make the items show this page with these marks."""
        self._drop_outlines(shapes)
        self._show_outlines(shapes, marks, shapes.page.blocks)
        self._show_photos(shapes, marks)
        self._labels.show(shapes, marks)
        self._corrections.show(shapes.page, shapes)
        self._show_light(shapes, marks)

    def show_corrections(self, page: Page, shapes: PageShapes) -> None:
        """Show the corrections of ``page``, of which nothing else has changed."""
        self._corrections.show(page, shapes)

    def show_change(self, shapes: PageShapes, before: PictureMarks, marks: PictureMarks) -> None:
        """Show other marks on the same page; only what they concern is touched."""
        if (before.chosen_article, before.drop_article) != (marks.chosen_article, marks.drop_article):
            self._show_outlines(shapes, marks, shapes.page.blocks)
            self._show_photos(shapes, marks)
            self._labels.show(shapes, marks)
        else:
            touched = {before.hovered, marks.hovered, before.drop_block, marks.drop_block}
            touched |= set(before.selection.blocks) ^ set(marks.selection.blocks)
            self._show_outlines(shapes, marks, filter(None, map(shapes.block, touched)))
            if any(block is not None and shapes.typed(block) for block in map(shapes.block, touched)):
                self._labels.show(shapes, marks)
        self._show_light(shapes, marks)

    def restyle(self, ratio: float) -> None:
        """Forget every look: the theme or the screen changed, ``show`` follows."""
        self.ratio = ratio
        self._labels.restyle(ratio)
        for light, _ in self._light.values():
            self._scene.removeItem(light)
        self._light.clear()
        self._lit.clear()

    def hide(self, hidden: bool) -> None:
        """Hide outlines and labels, or show them; what is lit stays."""
        self.hidden = hidden
        for item, _, _ in self._outlines.values():
            item.setVisible(not hidden)
        self._labels.hide(hidden)

    @property
    def frames(self) -> CorrectionFrames:
        """The rectangles of corrections."""
        return self._corrections

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self._outlines) + self._labels.count + len(self._light) + self._corrections.count

    def outline(self, block: int, piece: int = 0) -> QGraphicsPathItem:
        """Return the item of one piece of a block."""
        return self._outlines[block, piece][0]

    def typed_block(self, item: QGraphicsItem | None) -> int | None:
        """Return the block whose label an item is: what a person typed in."""
        return self._labels.block_of("typed", item)

    def noted_block(self, item: QGraphicsItem | None) -> int | None:
        """Return the block whose note's mark an item is."""
        return self._labels.block_of("note", item)

    def _show_outlines(self, shapes: PageShapes, marks: PictureMarks, blocks: Iterable[Block]) -> None:
        for block in blocks:
            pieces = shapes.pieces(block.id)
            if pieces:
                look = outline_look(block, shapes, marks, self._theme)
                for at, piece in enumerate(pieces):
                    self._show_outline((block.id, at), piece.corners, look)

    def _show_photos(self, shapes: PageShapes, marks: PictureMarks) -> None:
        """Draw round every photo's picture as round its caption."""
        color = next(t for t in self._theme.tokens.roles if t["id"] == Role.CAPTION.value)["color"]["light"]
        token = self._theme.tokens.outline
        for photo, box in shapes.photos.items():
            chosen = photo == marks.chosen_article
            width = token["width_chosen"] if chosen else token["width"]
            look = OutlineLook(color, 1.0 if chosen else token["opacity"], width, None, 0.0, int(chosen))
            self._show_outline((-photo, 0), box_piece(box).corners, look)

    def _drop_outlines(self, shapes: PageShapes) -> None:
        wanted = {(block.id, at) for block in shapes.page.blocks for at in range(len(shapes.pieces(block.id)))}
        wanted |= {(-photo, 0) for photo in shapes.photos}
        for gone in self._outlines.keys() - wanted:
            self._scene.removeItem(self._outlines.pop(gone)[0])

    def _show_outline(self, key: tuple[int, int], corners: tuple[Corner, ...], look: OutlineLook) -> None:
        item, old_corners, old_look = self._outlines.get(key, (None, (), None))
        if item is None:
            item = QGraphicsPathItem()
            item.setVisible(not self.hidden)
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

    def _show_light(self, shapes: PageShapes, marks: PictureMarks) -> None:
        colors = self._theme.tokens.colors["light"]
        current = marks.matches[marks.current_match] if 0 <= marks.current_match < len(marks.matches) else ()
        others = tuple(match for at, match in enumerate(marks.matches) if at != marks.current_match)
        self._light_up("matches", shapes, others, colors["find_match"], MATCH)
        self._light_up("match", shapes, (current,), colors["accent"], CURRENT_MATCH)
        self._light_up("lit", shapes, (marks.lit,), colors["accent"], LIT)
        self._light_up("picked", shapes, (marks.picked,), colors["accent"], PICKED)
        self._light_up("noted", shapes, shapes.rows.noted_characters, colors["query_line"], NOTED)
        for color in LINE_COLORS.values():
            boxed = tuple(place.anchor for place in marks.findings if place.color == color)
            self._light_up(f"finding {color}", shapes, boxed, colors[color], FOUND, colors[color])
        stand_ins = tuple(source.stands_for for source in shapes.page.sources)
        self._light_up("stand_ins", shapes, stand_ins, colors["warning_line"], 0.15, colors["warning_line"])
        caret = _caret_box(shapes, marks.caret)
        self._draw_boxes("caret", (caret,) if caret else (), colors["accent"], 1.0, None)
        self._draw_boxes("frame", (marks.frame,) if marks.frame else (), colors["accent"], 0.12, colors["accent"])

    def _light_up(
        self,
        name: str,
        shapes: PageShapes,
        anchors: tuple[Anchor, ...],
        color: str,
        opacity: float,
        edge: str | None = None,
    ) -> None:
        if self._lit.get(name) != (shapes.page.sources, anchors):
            self._lit[name] = shapes.page.sources, anchors
            boxes = tuple(box for anchor in anchors for box in shapes.boxes_of(anchor))
            self._draw_boxes(name, boxes, color, opacity, edge)

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
