"""Which block one is at on the picture, which question is open there, and how to get to others."""

from PySide6.QtCore import Signal

from xingxian_editor.page.doubt import DoubtKind
from xingxian_editor.page.page import Page
from xingxian_editor.ui.galley.article_names import part_tip
from xingxian_editor.ui.galley.block_selection import BlockSelection
from xingxian_editor.ui.galley.doubt_places import DoubtPlace, doubt_of_block
from xingxian_editor.ui.page_picture.page_shapes import PageShapes
from xingxian_editor.ui.page_picture.picture_shown import PictureShown
from xingxian_editor.ui.page_picture.zoom import Fit


class PictureSelection(PictureShown):
    """Knows the selected blocks; the current one takes its doubt with it.

    ``current_block_changed(block or None)``.
    """

    current_block_changed = Signal(object)
    nothing_undecided = Signal()

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

    # Doubts

    def next_doubt(self, back: bool = False) -> None:
        """Open the next undecided doubt, or the one before."""
        places = sorted(self.page_rows.doubts, key=self._reading_place)
        if not places:
            self.nothing_undecided.emit()
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
