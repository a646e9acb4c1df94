"""Which block and character one is at on the picture, what is lit there, and how to get to others."""

from pathlib import Path

from PySide6.QtCore import QPoint, QRectF, Signal
from PySide6.QtWidgets import QWidget

from xingxian_editor.page.doubt import DoubtKind
from xingxian_editor.page.geometry import Box
from xingxian_editor.page.page import Page
from xingxian_editor.page.source import Anchor, SourceKind, SourceRange
from xingxian_editor.ui.galley.article_names import part_tip
from xingxian_editor.ui.galley.block_selection import BlockSelection
from xingxian_editor.ui.galley.doubt_places import DoubtPlace, doubt_of_block
from xingxian_editor.ui.galley.galley_state import PageRows
from xingxian_editor.ui.page_picture.page_canvas import PageCanvas
from xingxian_editor.ui.page_picture.page_items import PageItems
from xingxian_editor.ui.page_picture.page_raster import open_raster
from xingxian_editor.ui.page_picture.page_shapes import PageShapes
from xingxian_editor.ui.page_picture.picture_doubt import PictureDoubt
from xingxian_editor.ui.page_picture.picture_marks import PictureMarks
from xingxian_editor.ui.page_picture.zoom import Fit
from xingxian_editor.ui.theme.theme import Theme

AROUND = 24


class PictureSelection(PageCanvas):
    """Knows the selected blocks and the picked characters; the current block takes its doubt with it.

    ``current_block_changed(block or None)``; ``caret_moved(source, offset)``: the character one is
    at; ``selection_changed(anchor)`` and ``anchor_picked(anchor)``: characters picked on the page,
    while it goes on and once it is done; ``line_hovered(anchor)``: the printed line under the mouse.
    """

    current_block_changed = Signal(object)
    selection_changed = Signal(tuple)
    anchor_picked = Signal(tuple)
    caret_moved = Signal(int, int)
    line_hovered = Signal(tuple)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.shapes = PageShapes(Page())
        self.marks = PictureMarks()
        self.items_shown = PageItems(self.scene(), theme)
        self.strip = PictureDoubt(theme, self)
        theme.changed.connect(self._restyle)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self._place_strip)
        self.zoom_changed.connect(self._place_strip)

    @property
    def page_rows(self) -> PageRows:
        """The page as the galley sees it: numbers, doubts, notes."""
        return self.shapes.rows

    @property
    def selected_blocks(self) -> tuple[int, ...]:
        """The selected blocks in reading order."""
        return self.marks.selection.blocks

    @property
    def current_block(self) -> int | None:
        """The block that keys go to."""
        return self.marks.selection.current

    # What is shown

    def open_original(self, original: Path | None, kind: SourceKind = SourceKind.PDF, index: int = 0) -> None:
        """Show the picture of the page that ``original`` holds, page ``index`` of it; without one its paper."""
        geometry = self.shapes.geometry
        size = (geometry.width, geometry.height) if geometry else (1.0, 1.0)
        self.show_raster(None if original is None else lambda: open_raster(original, kind, index), size)

    def show_page(self, page: Page, chosen_article: int | None, keep_scroll: bool = True) -> None:
        """Show the outlines of ``page``; ``open_original`` shows the picture under them."""
        before = self.current_block
        known = self.shapes.page.block_by_id
        self.shapes = PageShapes(page, self.shapes)
        order = self.shapes.order
        selection = self.marks.selection.within(order, order[0] if order else None)
        split_off = next((b for b in self._blocks_at_caret() if b not in known), None)
        if before in known and split_off is not None:
            selection = selection.only(split_off)
        self.marks = self.marks.with_(
            chosen_article=chosen_article,
            selection=selection,
            hovered=None,
            drop_block=None,
            drop_article=None,
            open_doubt=self._doubt_of(selection.current, self.marks.open_doubt),
            picked=() if not keep_scroll else self.marks.picked,
            caret=self.marks.caret if keep_scroll else None,
        )
        self.items_shown.show(self.shapes, self.marks)
        self._place_strip()
        self._describe()
        if self.current_block != before:
            self.current_block_changed.emit(self.current_block)
        if self.fit is Fit.ARTICLE:
            self._apply_fit()

    def show_marks(self, marks: PictureMarks) -> None:
        """Show other marks on the same page."""
        if marks != self.marks:
            before, self.marks = self.marks, marks
            self.items_shown.show_change(self.shapes, before, marks)
            if before.open_doubt != marks.open_doubt:
                self._place_strip()

    def light(self, anchor: Anchor) -> None:
        """Light the characters that are selected in the reading."""
        self.show_marks(self.marks.with_(lit=anchor))

    set_lit = light

    def show_matches(self, matches: tuple[Anchor, ...], current: int = -1) -> None:
        """Light what the find bar found, the current one stronger."""
        self.show_marks(self.marks.with_(matches=matches, current_match=current))
        if 0 <= current < len(matches) and matches[current]:
            self.reveal(matches[current][0])

    def fit_box(self) -> Box:
        hull = self.shapes.hull(self.marks.chosen_article) if self.fit is Fit.ARTICLE else None
        return hull or super().fit_box()

    def reveal(self, r: SourceRange) -> None:
        """Bring characters into sight."""
        boxes = self.shapes.boxes_of((r,))
        if boxes:
            self.reveal_box(boxes[0])

    def reveal_box(self, box: Box) -> None:
        """Bring a place of the page into sight; nothing moves when it is in sight."""
        self.ensureVisible(QRectF(box.left, box.top, box.width, box.height), AROUND, AROUND)

    # Blocks

    def select_blocks(self, selection: BlockSelection, caret: bool = True) -> None:
        """Select blocks; opens the doubt about the current one and puts the caret on its start."""
        if selection == self.marks.selection:
            return
        changed = selection.current != self.current_block
        marks = self.marks.with_(selection=selection)
        if changed:
            marks = marks.with_(open_doubt=self._doubt_of(selection.current, None), picked=())
            if caret:
                marks = marks.with_(caret=self._start_of(selection.current))
        self.show_marks(marks)
        if changed:
            self._describe()
            self.current_block_changed.emit(selection.current)

    def go_to_block(self, block: int) -> None:
        """Make ``block`` the current one and bring it into sight."""
        self.select_blocks(self.marks.selection.only(block))
        self._reveal_block(block)

    def step(self, steps: int, extend: bool = False) -> None:
        """Go ``steps`` blocks on in reading order, or back."""
        self.select_blocks(self.marks.selection.stepped(self.shapes.order, steps, extend))
        self._reveal_block(self.current_block)

    def select_all_of_article(self) -> None:
        """Select every block of the chosen article."""
        blocks = tuple(block.id for block in self.shapes.page.blocks_of(self.marks.chosen_article))
        if blocks and self.marks.chosen_article is not None:
            self.select_blocks(BlockSelection(blocks[0], blocks[0], blocks))

    def block_under(self, place: QPoint) -> int | None:
        """Return the block at a place of the viewport."""
        point = self.mapToScene(place)
        return self.shapes.block_at(point.x(), point.y())

    def blocks_within(self, box: Box) -> tuple[int, ...]:
        """Return the blocks that a rectangle of the page touches, in reading order."""
        touched = {
            block
            for block, outline in self.shapes.outlines.items()
            if any(piece.box.overlaps(box) for piece in outline.pieces)
        }
        return tuple(block for block in self.shapes.order if block in touched)

    # Characters

    def set_caret(self, source: int, offset: int) -> None:
        """Put the caret before a character."""
        self.show_marks(self.marks.with_(caret=(source, offset)))

    def caret(self) -> SourceRange | None:
        """Return the character after the caret."""
        caret = self.marks.caret
        if caret is None or caret[0] not in self.shapes.sources:
            return None
        return SourceRange(caret[0], caret[1], min(caret[1] + 1, len(self.shapes.sources[caret[0]].text)))

    def put_caret(self, place: QPoint) -> None:
        """Put the caret where somebody clicked."""
        point = self.mapToScene(place)
        block = self.shapes.block_at(point.x(), point.y())
        found = self.shapes.character_at(block, point.x(), point.y())
        if found is not None:
            self.show_marks(self.marks.with_(caret=found, picked=()))
            self.caret_moved.emit(*found)

    def move_caret(self, by: int, pick: bool = False) -> None:
        """Move the caret by characters of the current block; ``pick`` picks what it passes over."""
        block = self.shapes.block(self.current_block)
        caret = self.marks.caret
        if block is None or caret is None:
            return
        places = [
            (r.source, offset)
            for r in block.ranges
            for offset in range(r.start, r.end + 1)
            if offset == r.end or not self.shapes.sources[r.source].text[offset].isspace()
        ]
        if caret not in places:
            return
        there = places[min(max(places.index(caret) + by, 0), len(places) - 1)]
        passed = SourceRange(caret[0], min(caret[1], there[1]), max(caret[1], there[1])) if pick else None
        picked = _with(self.marks.picked, passed) if passed and there[0] == caret[0] else ()
        self.show_marks(self.marks.with_(caret=there, picked=picked))
        self.caret_moved.emit(*there)
        self.selection_changed.emit(picked)

    def pick(self, anchor: Anchor, done: bool = True) -> None:
        """Pick characters, as by a frame drawn round them."""
        self.show_marks(self.marks.with_(picked=anchor))
        self.selection_changed.emit(anchor)
        if done and anchor:
            self.anchor_picked.emit(anchor)

    def selected_anchor(self) -> Anchor:
        """Return the picked characters."""
        return self.marks.picked

    # Doubts

    def next_doubt(self, back: bool = False) -> None:
        """Open the next undecided doubt, or the one before."""
        places = sorted(self.page_rows.doubts, key=self._reading_place)
        if not places:
            return
        now = next((at for at, place in enumerate(places) if place.doubt.id == self.marks.open_doubt), None)
        if now is None:
            order = self.shapes.order
            here = order.index(self.current_block) if self.current_block in order else 0
            now = sum(self._reading_place(place)[0] < here for place in places) - (0 if back else 1)
        self.open_doubt(places[(now + (-1 if back else 1)) % len(places)].doubt.id)

    def open_doubt(self, doubt: int) -> None:
        """Unfold a doubt, with its block the current one."""
        place = next((place for place in self.page_rows.doubts if place.doubt.id == doubt), None)
        if place is None:
            return
        if place.block is not None:
            self.select_blocks(self.marks.selection.only(place.block))
            self._reveal_block(place.block)
        marks = self.marks.with_(open_doubt=doubt)
        if place.doubt.kind is DoubtKind.LOST_GLYPH and place.doubt.anchor:
            first = place.doubt.anchor[0]
            marks = marks.with_(caret=(first.source, first.start))
            self.reveal(first)
        self.show_marks(marks)

    def open_place(self) -> DoubtPlace | None:
        """Return the doubt that is unfolded."""
        return next((p for p in self.page_rows.doubts if p.doubt.id == self.marks.open_doubt), None)

    def fold_doubt(self) -> None:
        """Put the open question away until somebody comes back to its block."""
        self.show_marks(self.marks.with_(open_doubt=None))

    def _reading_place(self, place: DoubtPlace) -> tuple[int, int]:
        order = self.shapes.order
        return (order.index(place.block) if place.block in order else len(order), place.number)

    def _doubt_of(self, block: int | None, known: int | None) -> int | None:
        places = self.page_rows.doubts
        if known is not None and any(place.doubt.id == known for place in places):
            return known
        place = doubt_of_block(places, block)
        return place.doubt.id if place else None

    def _blocks_at_caret(self) -> tuple[int, ...]:
        caret = self.marks.caret
        block = self.shapes.page.block_at(*caret) if caret else None
        return (block.id,) if block else ()

    def _start_of(self, block_id: int | None) -> tuple[int, int] | None:
        block = self.shapes.block(block_id)
        return (block.ranges[0].source, block.ranges[0].start) if block and block.ranges else None

    def _reveal_block(self, block: int | None) -> None:
        pieces = self.shapes.pieces(block)
        if pieces:
            self.reveal_box(pieces[0].box)

    def _describe(self) -> None:
        """Tell screen readers what the current block is."""
        block = self.shapes.block(self.current_block)
        self.setAccessibleDescription(part_tip(block, self.page_rows, self.theme) if block else "")

    def _place_strip(self) -> None:
        self.strip.show_place(self.open_place(), self.page_rows, self._strip_box())

    def _strip_box(self) -> QRectF | None:
        """Return where on the viewport the block of the open doubt stands."""
        place = self.open_place()
        pieces = self.shapes.pieces(place.block) if place is not None else ()
        if not pieces:
            return None
        box = pieces[0].box
        return QRectF(self.mapFromScene(QRectF(box.left, box.top, box.width, box.height)).boundingRect())

    def _restyle(self) -> None:
        self.items_shown.restyle(self.viewport().devicePixelRatioF())
        self.items_shown.show(self.shapes, self.marks)
        self.strip.update()


def _with(anchor: Anchor, r: SourceRange) -> Anchor:
    """Return the picked characters with those added that the caret just passed."""
    if not anchor:
        return (r,)
    last = anchor[-1]
    if last.source != r.source:
        return (r,)
    if r.start == last.end or r.end == last.start:
        return (SourceRange(last.source, min(last.start, r.start), max(last.end, r.end)),)
    inner = last.end - len(r) if r.end == last.end else last.start + len(r)
    ends = (last.start, inner) if r.end == last.end else (inner, last.end)
    return (SourceRange(last.source, *ends),) if ends[0] < ends[1] else ()
