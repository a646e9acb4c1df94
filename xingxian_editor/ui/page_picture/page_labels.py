"""Labels over the picture that keep their size: badges, order numbers, arrows, typed-in headlines, notes."""

from collections.abc import Hashable, Iterator

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPixmapItem, QGraphicsScene

from xingxian_editor.ui.page_picture.badge_pictures import BadgePictures
from xingxian_editor.ui.page_picture.page_shapes import PageShapes
from xingxian_editor.ui.page_picture.picture_marks import PictureMarks
from xingxian_editor.ui.theme.theme import Theme

LEVELS = {"number": 20, "badge": 21, "note": 22, "typed": 24, "arrow": 30}
NUMBER_LEFT, NUMBER_TOP = 0.62, 0.72
Label = tuple[QPixmap, QPointF, QPointF]
Key = tuple[str, int, Hashable]


class PageLabels:
    """Keeps one pixmap item for each label: Qt draws them without asking Python."""

    def __init__(self, scene: QGraphicsScene, theme: Theme) -> None:
        self._scene = scene
        self._pictures = BadgePictures(theme)
        self._hidden = False
        self._shown: dict[Key, tuple[QGraphicsPixmapItem, QPixmap, QPointF]] = {}

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self._shown)

    def restyle(self, ratio: float) -> None:
        """Forget all of them: the theme or the screen changed, ``show`` follows."""
        self._pictures.clear(ratio)
        for item, _, _ in self._shown.values():
            self._scene.removeItem(item)
        self._shown.clear()

    def hide(self, hidden: bool) -> None:
        """Hide all of them, or show them."""
        self._hidden = hidden
        for item, _, _ in self._shown.values():
            item.setVisible(not hidden)

    def block_of(self, kind: str, wanted: QGraphicsItem | None) -> int | None:
        """Return the block whose label of this kind is the item ``wanted``."""
        if wanted is None or wanted.data(0) != kind:
            return None
        return int(wanted.data(1))

    def show(self, shapes: PageShapes, marks: PictureMarks) -> None:
        """Make the labels say what this page with these marks wants said."""
        wanted: dict[Key, Label] = {}
        for labels in (self._badges, self._arrows, self._typed, self._notes):
            wanted.update(labels(shapes, marks))
        for gone in self._shown.keys() - wanted.keys():
            self._scene.removeItem(self._shown.pop(gone)[0])
        for key, (pixmap, place, offset) in wanted.items():
            self._show_one(key, pixmap, place, offset)

    def _show_one(self, key: Key, pixmap: QPixmap, place: QPointF, offset: QPointF) -> None:
        item, old_pixmap, old_place = self._shown.get(key, (None, None, None))
        if item is None:
            item = QGraphicsPixmapItem()
            item.setVisible(not self._hidden)
            item.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
            item.setZValue(LEVELS[key[0]])
            item.setData(0, key[0])
            item.setData(1, key[1])
            self._scene.addItem(item)
        if old_pixmap is not pixmap:
            item.setPixmap(pixmap)
            item.setOffset(offset)
        if old_place != place:
            item.setPos(place)
        self._shown[key] = item, pixmap, place

    def _badges(self, shapes: PageShapes, marks: PictureMarks) -> Iterator[tuple[Key, Label]]:
        unsure = shapes.rows.unsure_articles | shapes.rows.unsure_roles
        for badge in shapes.badges:
            piece = shapes.pieces(badge.block)[badge.piece]
            chosen = badge.article == marks.chosen_article
            if badge.leads:
                pixmap = self._pictures.article(badge.text, chosen, badge.block in unsure)
            elif badge.block in unsure:
                pixmap = self._pictures.article("?", False, True)
            else:
                pixmap = self._pictures.number(badge.text, chosen)
            corner = QPointF(*piece.corners[-1])
            kind = "badge" if badge.leads else "number"
            yield (kind, badge.block, badge.piece), (pixmap, corner, _over_corner(pixmap, badge.leads))

    def _arrows(self, shapes: PageShapes, marks: PictureMarks) -> Iterator[tuple[Key, Label]]:
        for number, arrow in enumerate(shapes.arrows(marks.chosen_article)):
            pixmap = self._pictures.arrow(arrow.way)
            size = pixmap.deviceIndependentSize()
            offset = QPointF(-size.width() / 2, -size.height() * 0.75)
            yield ("arrow", number, arrow.way), (pixmap, QPointF(arrow.x, arrow.y), offset)

    def _typed(self, shapes: PageShapes, marks: PictureMarks) -> Iterator[tuple[Key, Label]]:
        """Hang what was typed in over the first piece of its article, one label above the other."""
        for article, blocks in shapes.typed_of.items():
            first = next((p for b in shapes.page.blocks_of(article) for p in shapes.pieces(b.id)), None)
            for number, block in enumerate(reversed(blocks), 1):
                lit = block.id in marks.selection.blocks or block.id == marks.hovered
                pixmap = self._pictures.typed(shapes.page.text_of(block.ranges).strip(), block.role, lit)
                corner = QPointF(*first.corners[-1]) if first else QPointF(4, 4)
                yield (
                    ("typed", block.id, lit),
                    (pixmap, corner, QPointF(2, -(pixmap.deviceIndependentSize().height() + 2) * number)),
                )

    def _notes(self, shapes: PageShapes, marks: PictureMarks) -> Iterator[tuple[Key, Label]]:
        for block in shapes.rows.noted_blocks:
            pieces = shapes.pieces(block)
            if pieces:
                corner = QPointF(pieces[0].box.right, pieces[0].box.top)
                yield ("note", block, 0), (self._pictures.note(), corner, QPointF(-6, -8))


def _over_corner(pixmap: QPixmap, leads: bool) -> QPointF:
    """Return where a badge stands from the corner of its piece: mostly outside, off the first character."""
    size = pixmap.deviceIndependentSize()
    left = 1.0 if leads else NUMBER_LEFT
    return QPointF(round(-size.width() * left), round(-size.height() * (0.3 if leads else NUMBER_TOP)))
