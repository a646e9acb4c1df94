"""What one can ask of the picture: the same as of the galley, and new blocks drawn round what is printed."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from xingxian_editor.page.correction import ProofMark
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import Anchor
from xingxian_editor.ui.galley.tag_asks import TagAsks
from xingxian_editor.ui.page_picture.page_frame import PageFrame
from xingxian_editor.ui.page_picture.picture_caret import PictureCaret
from xingxian_editor.ui.theme.theme import Theme


class PictureAsks(PictureCaret, TagAsks):
    """Asks for changes of what is selected by signals; it never changes the page.

    The signals are those of the galley, so that one controller serves both, and two more:
    ``new_block_asked(anchor)`` for characters that become a block of their own, and
    ``frame_asked(frame, role)`` for a rectangle of the page that holds something of this role;
    ``frame_mark_asked(frame, mark, words)`` for a proof mark on what is no text, ``correction_picked(id)``
    when one is clicked.
    """

    role_asked = Signal(tuple, Role)
    article_asked = Signal(tuple, object)
    new_article_asked = Signal(tuple)
    split_asked = Signal(int, int, int)
    merge_asked = Signal(tuple)
    order_asked = Signal(tuple, int)
    paragraph_asked = Signal(int, int)
    transcription_asked = Signal(object)
    transcription_removal_asked = Signal(int)
    note_asked = Signal(tuple, object)
    note_clicked = Signal(int)
    choice_taken = Signal(int, int)
    refused = Signal()
    new_block_asked = Signal(tuple)
    frame_asked = Signal(PageFrame, Role)
    frame_mark_asked = Signal(PageFrame, ProofMark, str)
    correction_picked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.strip.choice_taken.connect(self.choice_taken)
        self.strip.command_asked.connect(self._strip_command)

    def ask_split(self) -> None:
        """Ask to split the block at the caret, the character that was clicked."""
        caret = self.marks.caret
        block = self.shapes.page.block_at(*caret) if caret else None
        if caret is not None and block is not None:
            self.split_asked.emit(block.id, *caret)

    def ask_paragraph(self) -> None:
        """Ask for a paragraph to begin at the caret, or no longer."""
        if self.marks.caret is not None:
            self.paragraph_asked.emit(*self.marks.caret)

    def ask_new_block(self, anchor: Anchor = ()) -> None:
        """Ask for a block of its own for characters: these, or the picked ones."""
        if anchor := anchor or self.marks.picked:
            self.new_block_asked.emit(anchor)

    @property
    def typed_source(self) -> int | None:
        """The transcription one is at: the current block, or what stands for the lost character at the caret."""
        block = self.shapes.block(self.current_block)
        if block is not None and self.shapes.typed(block):
            return block.ranges[0].source
        return self.page_rows.substitute_source(*self.marks.caret) if self.marks.caret else None

    def _picked_anchor(self) -> Anchor:
        return self.marks.picked

    def _popup_place(self) -> QPoint:
        """Return where on the screen a palette opens: at the current block, as far as it is in sight."""
        pieces = self.shapes.pieces(self.current_block)
        room = self.viewport().rect()
        if not pieces:
            return self.viewport().mapToGlobal(room.center())
        place = self.mapFromScene(pieces[0].box.left, pieces[0].box.top)
        place = QPoint(min(max(place.x(), 8), room.right() - 40), min(max(place.y() + 16, 8), room.bottom() - 40))
        return self.viewport().mapToGlobal(place)
