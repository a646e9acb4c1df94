"""What one can ask of the galley: tags, order, splitting, typing in, notes, the next doubt."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from xingxian_editor.page.role import Role
from xingxian_editor.page.source import Anchor
from xingxian_editor.ui.galley.galley_selection import GalleySelection
from xingxian_editor.ui.galley.tag_asks import TagAsks
from xingxian_editor.ui.theme.theme import Theme


class GalleyAsks(GalleySelection, TagAsks):
    """Asks for changes of what is selected by signals; offsets are code points of the source."""

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

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.strips.choice_taken.connect(self.choice_taken)
        self.strips.command_asked.connect(self._strip_command)
        self.strips.opened.connect(self.open_doubt)

    def ask_split(self) -> None:
        """Ask to split the block at the caret."""
        caret = self.caret()
        block = self._block_of(caret) if caret is not None else None
        if caret is not None and block is not None:
            self.split_asked.emit(block, caret.source, caret.start)

    def ask_paragraph(self) -> None:
        """Ask for a paragraph to begin at the caret, or no longer."""
        caret = self.caret()
        if caret is not None:
            self.paragraph_asked.emit(caret.source, caret.start)

    @property
    def typed_source(self) -> int | None:
        """The transcription at the caret: a typed line, or what stands for a lost character."""
        caret = self.caret()
        at = self.page_rows.row_of(caret.source, caret.start) if caret is not None else None
        if caret is None or at is None:
            return None
        return caret.source if self.rows[at].typed else self.page_rows.substitute_source(caret.source, caret.start)

    def _picked_anchor(self) -> Anchor:
        return self.selected_anchor()

    def _popup_place(self) -> QPoint:
        return self.row_place(self.page_rows.first_row.get(self.current_block or -1, 0))
