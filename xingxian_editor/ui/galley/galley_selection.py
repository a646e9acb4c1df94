"""Which block, character and doubt one is at in the galley, and how to get to others."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from xingxian_editor.page.doubt import DoubtKind
from xingxian_editor.page.page import Page
from xingxian_editor.ui.galley.article_names import part_tip
from xingxian_editor.ui.galley.block_selection import BlockSelection
from xingxian_editor.ui.galley.doubt_places import DoubtPlace, doubt_of_block
from xingxian_editor.ui.galley.doubt_strip import strip_height
from xingxian_editor.ui.galley.galley_text import GalleyText
from xingxian_editor.ui.theme.theme import Theme


class GalleySelection(GalleyText):
    """Knows the selected blocks; the current one takes its doubt and the caret with it.

    ``current_block_changed(block or None)``; ``selection_changed(anchor)``: characters selected in
    the text; ``caret_moved(source, offset)``: the character after the caret, in code points.
    """

    current_block_changed = Signal(object)
    selection_changed = Signal(tuple)
    caret_moved = Signal(int, int)
    nothing_undecided = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.cursorPositionChanged.connect(self._caret_moved)
        self.selectionChanged.connect(self._characters_selected)

    @property
    def selected_blocks(self) -> tuple[int, ...]:
        """The selected blocks in galley order."""
        return self.marks.selection.blocks

    @property
    def current_block(self) -> int | None:
        """The block that keys go to."""
        return self.marks.selection.current

    def show_page(self, page: Page, chosen_article: int | None, keep_scroll: bool = True) -> None:
        before, known = self.current_block, self.page_rows.page.block_by_id
        super().show_page(page, chosen_article, keep_scroll)
        split_off = next((block for block in self._blocks_at_caret() if block not in known), None)
        if before in known and split_off is not None:
            self.select_blocks(self.marks.selection.only(split_off), caret=False)
        elif self.current_block != before:
            self.current_block_changed.emit(self.current_block)

    def select_blocks(self, selection: BlockSelection, caret: bool = True) -> None:
        """Select blocks; opens the doubt about the current one and puts the caret on its start."""
        if selection == self.marks.selection:
            return
        changed = selection.current != self.current_block
        marks = self.marks.with_(selection=selection)
        if changed:
            place = doubt_of_block(self.page_rows.doubts, selection.current)
            marks = marks.with_(open_doubt=place.doubt.id if place else None)
        self.show_marks(marks)
        if changed and caret:
            self._caret_to_block(selection.current)
        if changed:
            self._describe()
            self.current_block_changed.emit(selection.current)

    def _describe(self) -> None:
        """Tell screen readers what the current block is."""
        block = self.page_rows.block(self.current_block)
        self.setAccessibleDescription(part_tip(block, self.page_rows, self.theme) if block else "")

    def go_to_block(self, block: int) -> None:
        """Make ``block`` the current one and bring it into sight."""
        self.select_blocks(self.marks.selection.only(block))
        self._reveal_block(block)

    def step(self, steps: int, extend: bool = False) -> None:
        """Go ``steps`` blocks down, or up."""
        self.select_blocks(self.marks.selection.stepped(self.page_rows.order, steps, extend))
        self._reveal_block(self.current_block)

    def next_doubt(self, back: bool = False) -> None:
        """Open the next undecided doubt, or the one before."""
        places = self.page_rows.doubts
        if not places:
            self.nothing_undecided.emit()
            return
        now = next((at for at, place in enumerate(places) if place.doubt.id == self.marks.open_doubt), None)
        if now is None:
            now = self._doubts_above() - (0 if back else 1)
        self.open_doubt(places[(now + (-1 if back else 1)) % len(places)].doubt.id)

    def open_doubt(self, doubt: int) -> None:
        """Unfold a doubt, with its block the current one."""
        place = next((place for place in self.page_rows.doubts if place.doubt.id == doubt), None)
        if place is None:
            return
        if place.block is not None:
            self.select_blocks(self.marks.selection.only(place.block))
        self.show_marks(self.marks.with_(open_doubt=doubt))
        if place.doubt.kind is DoubtKind.LOST_GLYPH and place.doubt.anchor:
            self.set_caret(place.doubt.anchor[0].source, place.doubt.anchor[0].start)
        strip = self.strips.strip(doubt)
        self.reveal_row(place.row, strip.wanted_height if strip else strip_height(4, True, 24))

    def open_place(self) -> DoubtPlace | None:
        """Return the doubt that is unfolded."""
        return next((p for p in self.page_rows.doubts if p.doubt.id == self.marks.open_doubt), None)

    def _doubts_above(self) -> int:
        row = self.page_rows.first_row.get(self.current_block or -1, 0)
        return sum(place.row < row for place in self.page_rows.doubts)

    def _blocks_at_caret(self) -> tuple[int, ...]:
        """Return the block at the caret and, at the end of a row, the one that begins the next row."""
        at, here = self.textCursor().blockNumber(), self._block_at_caret()
        following = (
            self.rows[at + 1].parts[0].block if self.textCursor().atBlockEnd() and at + 1 < len(self.rows) else None
        )
        return tuple(block for block in (here, following) if block is not None)

    def _block_at_caret(self) -> int | None:
        caret = self.caret()
        return self._block_of(caret) if caret is not None else None

    def _reveal_block(self, block: int | None) -> None:
        at = self.page_rows.first_row.get(block) if block is not None else None
        if at is None:
            return
        place = self.open_place()
        strip = self.strips.strip(place.doubt.id) if place is not None and place.block == block else None
        self.reveal_row(at, strip.wanted_height if strip else 0)

    def _caret_to_block(self, block: int | None) -> None:
        rows = self.page_rows
        at = rows.first_row.get(block) if block is not None else None
        if at is None:
            return
        part = next(part for part in rows.rows[at].parts if part.block == block)
        if self._block_at_caret() != block:
            self.set_caret(rows.rows[at].source, rows.rows[at].start + part.span.start)

    def _caret_moved(self) -> None:
        """Follow the caret: arrows to the side may have led it into another block."""
        caret = self.caret()
        if caret is None or self.is_setting:
            return
        if self.hasFocus() and not self.textCursor().hasSelection():
            block = self._block_of(caret)
            if block is not None and block not in self.selected_blocks:
                self.select_blocks(self.marks.selection.only(block), caret=False)
        self.caret_moved.emit(caret.source, caret.start)

    def _characters_selected(self) -> None:
        if not self.is_setting:
            self.selection_changed.emit(self.selected_anchor())
