"""Which characters one is at on the picture: the caret where it was clicked, what is picked from there."""

from PySide6.QtCore import QPoint, Signal

from xingxian_editor.page.source import Anchor, SourceRange
from xingxian_editor.ui.page_picture.picture_selection import PictureSelection


class PictureCaret(PictureSelection):
    """Knows the caret and the picked characters.

    ``caret_moved(source, offset)``: the character one is at; ``selection_changed(anchor)`` and
    ``anchor_picked(anchor)``: characters picked on the page, while it goes on and once it is done.
    """

    selection_changed = Signal(tuple)
    anchor_picked = Signal(tuple)
    caret_moved = Signal(int, int)

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

    def pointed_anchor(self) -> Anchor:
        """Return the picked characters, or else the one at the caret."""
        caret = self.caret()
        return self.marks.picked or ((caret,) if caret is not None else ())

    def selected_anchor(self) -> Anchor:
        """Return the picked characters."""
        return self.marks.picked


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
