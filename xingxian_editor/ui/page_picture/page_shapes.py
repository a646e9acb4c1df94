"""What is drawn over the picture of a page: outlines, badges, numbers, arrows; all of it records."""

import itertools
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from xingxian_editor.page.block import ArticleKind, Block
from xingxian_editor.page.geometry import Box, Geometry
from xingxian_editor.page.page import Page
from xingxian_editor.page.photo_boxes import photo_boxes
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import Anchor, Source, SourceKind, SourceRange
from xingxian_editor.ui.galley.galley_state import PageRows
from xingxian_editor.ui.galley.rows import RowMaker
from xingxian_editor.ui.page_picture.outlines import Outline, Piece, box_piece, outline_of
from xingxian_editor.ui.page_picture.strokes import Stroke, character_boxes, strokes_of

IN_LINE_ROLES = frozenset({Role.DATELINE, Role.BYLINE, Role.CREDIT})
FOLIO_SHARE = 0.08


@dataclass(frozen=True, slots=True)
class Badge:
    """A number at the upper left corner of a piece: the article's on its first one, else its place in the order."""

    block: int
    piece: int
    article: int
    text: str
    leads: bool


@dataclass(frozen=True, slots=True)
class Arrow:
    """From the foot of one piece of an article to where it is read on."""

    article: int
    x: float
    y: float
    way: str


class PageShapes:
    """The shapes of one state of a page. Outlines that did not change come from the state before."""

    def __init__(self, page: Page, before: "PageShapes | None" = None) -> None:
        self.page = page
        self._row_maker: RowMaker = before._row_maker if before is not None else RowMaker()
        self.rows = PageRows(page, self._row_maker.rows(page))
        kept = before._outlines if before is not None and before.page.sources == page.sources else {}
        self._outlines: dict[Anchor, Outline] = {}
        self.outlines: dict[int, Outline] = {}
        for block in page.blocks:
            outline = kept.get(block.ranges) or outline_of(page.source_by_id, block.ranges)
            self._outlines[block.ranges] = outline
            self.outlines[block.id] = self._whole_folio(outline) if block.role is Role.FOLIO else outline

    @cached_property
    def geometry(self) -> Geometry | None:
        """The geometry of the page's file."""
        return next((source.geometry for source in self.page.sources if source.geometry is not None), None)

    @property
    def sources(self) -> Mapping[int, Source]:
        """The sources by number."""
        return self.page.source_by_id

    def block(self, block_id: int | None) -> Block | None:
        """Return the block with this id."""
        return self.rows.block(block_id)

    def pieces(self, block_id: int | None) -> tuple[Piece, ...]:
        """Return the pieces of a block; none for what a person typed in and for what is gone."""
        outline = self.outlines.get(block_id) if block_id is not None else None
        return outline.pieces if outline else ()

    @cached_property
    def order(self) -> tuple[int, ...]:
        """All blocks as one reads the page: article by article, then the rest from top to foot."""
        units = [*self.page.ordered_articles, *self.page.ordered_photos]
        inside = [block.id for unit in units for block in self.page.blocks_of(unit.id)]
        seen = set(inside)
        rest = sorted((b.id for b in self.page.blocks if b.id not in seen), key=self._top)
        return (*inside, *rest)

    def typed(self, block: Block) -> bool:
        """Say whether a person typed the block in: it has no place on the page."""
        return all(self.sources[r.source].kind is SourceKind.TRANSCRIPTION for r in block.ranges)

    @cached_property
    def typed_of(self) -> Mapping[int, tuple[Block, ...]]:
        """What was typed in for each article."""
        found: dict[int, list[Block]] = {}
        for block in self.page.blocks:
            if block.article is not None and self.typed(block):
                found.setdefault(block.article, []).append(block)
        return {article: tuple(blocks) for article, blocks in found.items()}

    @cached_property
    def badges(self) -> tuple[Badge, ...]:
        """The badges of all articles and photos."""
        return tuple(badge for unit in self.rows.units.all for badge in self._badges(unit.id))

    def _badges(self, article: int) -> Iterator[Badge]:
        number = 0
        for block in self.page.blocks_of(article):
            for piece in range(len(self.pieces(block.id))):
                if number and block.role in IN_LINE_ROLES:
                    continue
                number += 1
                text = self.badge_text(article) if number == 1 else str(number)
                yield Badge(block.id, piece, article, text, number == 1)

    def badge_text(self, article: int) -> str:
        """Return the number that names an article; photos count on after the articles and say that they are."""
        unit = self.rows.units.by_id.get(article)
        if unit is None:
            return ""
        if unit.kind is ArticleKind.ARTICLE:
            return str(unit.number)
        return QCoreApplication.translate("ArticleNames", "Ph") + str(unit.number)

    def arrows(self, article: int | None) -> tuple[Arrow, ...]:
        """Return the arrows between the pieces of an article."""
        if article is None:
            return ()
        blocks = [b for b in self.page.blocks_of(article) if b.role not in IN_LINE_ROLES]
        path = [piece.box for block in blocks for piece in self.pieces(block.id)]
        pairs = itertools.pairwise(path)
        return tuple(filter(None, (_arrow(article, here, there) for here, there in pairs)))

    @cached_property
    def photos(self) -> Mapping[int, Box]:
        """Where the pictures of the photos stand, as far as the file tells."""
        if self.geometry is None:
            return {}
        hulls = {photo.id: self.hull(photo.id) for photo in self.page.ordered_photos}
        captions = {photo: hull for photo, hull in hulls.items() if hull}
        bodies = [p.box for b in self.page.blocks if b.role is Role.BODY for p in self.pieces(b.id)]
        size = (self.geometry.width, self.geometry.height)
        return photo_boxes(captions, self.geometry.pictures, bodies, size)

    def hull(self, article: int | None) -> Box | None:
        """Return the box round everything of an article."""
        blocks = self.page.blocks_of(article) if article is not None else ()
        return joined_boxes(piece.box for block in blocks for piece in self.pieces(block.id))

    def block_hull(self, block_id: int | None) -> Box | None:
        """Return the box round a block."""
        return joined_boxes(piece.box for piece in self.pieces(block_id))

    def block_at(self, x: float, y: float) -> int | None:
        """Return the block at a place of the page; of several the smallest."""
        found = [
            (piece.area, block)
            for block, outline in self.outlines.items()
            for piece in outline.pieces
            if piece.holds(x, y)
        ]
        return min(found)[1] if found else self._photo_at(x, y)

    def _photo_at(self, x: float, y: float) -> int | None:
        """Return the block that stands for the photo whose picture is at a place."""
        photo = next((photo for photo, box in self.photos.items() if box.holds(x, y)), None)
        blocks = self.page.blocks_of(photo) if photo is not None else ()
        caption = next((b for b in blocks if b.role is Role.CAPTION), None) or next(iter(blocks), None)
        return caption.id if caption else None

    def stroke_at(self, block_id: int | None, x: float, y: float) -> Stroke | None:
        """Return the printed line of a block that is nearest to a place inside it."""
        outline = self.outlines.get(block_id) if block_id is not None else None
        strokes = outline.strokes if outline else ()
        return min(strokes, key=lambda stroke: _distance(stroke.box, x, y), default=None)

    def line_of(self, source: int, offset: int) -> Anchor:
        """Return the printed line that a source character stands on."""
        block = self.page.block_at(source, offset)
        strokes = self.outlines[block.id].strokes if block is not None else ()
        return tuple(
            SourceRange(s.source, s.start, s.end) for s in strokes if s.source == source and s.start <= offset < s.end
        )

    def character_at(self, block_id: int | None, x: float, y: float) -> tuple[int, int] | None:
        """Return (source, offset) of the character of a block that begins nearest to a place."""
        stroke = self.stroke_at(block_id, x, y)
        if stroke is None:
            return None
        source = self.sources[stroke.source]
        boxes = list(character_boxes(source, stroke.start, stroke.end))
        offset, box = min(boxes, key=lambda found: _distance(found[1], x, y))
        behind = y > (box.top + box.bottom) / 2 if stroke.vertical else x > (box.left + box.right) / 2
        return source.id, offset + behind

    def boxes_of(self, anchor: Anchor) -> tuple[Box, ...]:
        """Return where characters stand, line by line."""
        known = tuple(r for r in anchor if r.source in self.sources)
        return tuple(stroke.box for stroke in strokes_of(self.sources, known))

    def characters_in(self, box: Box) -> Anchor:
        """Return the characters whose middle lies in ``box``, as ranges; lines that follow become one."""
        found: list[SourceRange] = []
        for source in self.page.sources:
            if source.geometry is None:
                continue
            for offset, place in character_boxes(source, 0, len(source.text)):
                if not box.holds((place.left + place.right) / 2, (place.top + place.bottom) / 2):
                    continue
                last = found[-1] if found else None
                if last and last.source == source.id and not source.text[last.end : offset].strip():
                    found[-1] = SourceRange(source.id, last.start, offset + 1)
                else:
                    found.append(SourceRange(source.id, offset, offset + 1))
        return tuple(found)

    def _top(self, block: int) -> tuple[float, float, int]:
        box = self.block_hull(block)
        return (box.top, box.left, block) if box else (float("inf"), 0.0, block)

    def _whole_folio(self, outline: Outline) -> Outline:
        """Draw a folio line as one, however far apart what it says stands on it."""
        hull = joined_boxes(piece.box for piece in outline.pieces)
        if hull is None or self.geometry is None or hull.height > FOLIO_SHARE * self.geometry.height:
            return outline
        return Outline((box_piece(hull),), outline.strokes)


def joined_boxes(boxes: Iterable[Box]) -> Box | None:
    """Return the box round all of these, None round none."""
    whole: Box | None = None
    for box in boxes:
        whole = whole.joined(box) if whole else box
    return whole


def _arrow(article: int, here: Box, there: Box) -> Arrow | None:
    """Return an arrow, unless one reads on right beneath."""
    overlap = min(here.right, there.right) - max(here.left, there.left)
    if overlap > 0.3 * min(here.width, there.width) and there.top > here.top:
        return None
    if there.left >= here.right - 0.3 * here.width:
        return Arrow(article, here.right, here.bottom, "right")
    if there.right <= here.left + 0.3 * here.width:
        return Arrow(article, here.left, here.bottom, "left")
    return Arrow(article, here.right, here.top if there.bottom <= here.top else here.bottom, "up")


def _distance(box: Box, x: float, y: float) -> float:
    across = max(box.left - x, 0.0, x - box.right)
    down = max(box.top - y, 0.0, y - box.bottom)
    return across * across + down * down
