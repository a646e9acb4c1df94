"""What one can ask of the picture: the same as of the galley, and new blocks drawn round what is printed."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from xingxian_editor.page.correction import ProofMark
from xingxian_editor.page.doubt import DoubtKind
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import Anchor
from xingxian_editor.ui.article_palette import NEW_ARTICLE, NO_ARTICLE, ArticlePalette
from xingxian_editor.ui.galley.article_names import article_names
from xingxian_editor.ui.galley.galley_asks import TranscriptionWanted
from xingxian_editor.ui.page_picture.page_frame import PageFrame
from xingxian_editor.ui.page_picture.picture_caret import PictureCaret
from xingxian_editor.ui.role_palette import RolePalette
from xingxian_editor.ui.theme.theme import Theme


class PictureAsks(PictureCaret):
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
        self._last: Callable[[], None] | None = None
        self.writable = True
        self._roles = RolePalette(theme, self)
        self._articles = ArticlePalette(theme, self)
        self._roles.role_chosen.connect(self.ask_role)
        self._articles.article_chosen.connect(self._article_picked)
        self.strip.choice_taken.connect(self.choice_taken)
        self.strip.command_asked.connect(self._strip_command)

    def ask_role(self, role: Role) -> None:
        """Ask for a role."""
        if self.selected_blocks:
            self._last = lambda: self.ask_role(role)
            self.role_asked.emit(self.selected_blocks, role)

    def ask_other_role(self) -> None:
        """Open the palette of the roles without a digit."""
        if self.current_block is not None and self._may_ask():
            self._roles.open_for_roles(self._popup_place())

    def _may_ask(self) -> bool:
        """Whether a palette may open; where the page is read only, that is refused at once."""
        if not self.writable:
            self.refused.emit()
        return self.writable

    def ask_article(self, article: int | None) -> None:
        """Ask to move into an article or photo, or out of all."""
        if self.selected_blocks:
            self._last = lambda: self.ask_article(article)
            self.article_asked.emit(self.selected_blocks, article)

    def ask_article_by_key(self) -> None:
        """Open the palette of articles: the next digit says which."""
        block = self.shapes.block(self.current_block)
        if block is not None and self._may_ask():
            self._articles.open_for_articles(self._popup_place(), article_names(self.page_rows), block.article)

    def ask_new_article(self) -> None:
        """Ask for a new article of the selected blocks."""
        if self.selected_blocks:
            self._last = self.ask_new_article
            self.new_article_asked.emit(self.selected_blocks)

    def ask_split(self) -> None:
        """Ask to split the block at the caret, the character that was clicked."""
        caret = self.marks.caret
        block = self.shapes.page.block_at(*caret) if caret else None
        if caret is not None and block is not None:
            self.split_asked.emit(block.id, *caret)

    def ask_merge(self) -> None:
        """Ask to merge the selected blocks with the one before."""
        if self.selected_blocks:
            self.merge_asked.emit(self.selected_blocks)

    def ask_order(self, steps: int) -> None:
        """Ask to move the selected blocks later (or earlier) within their article."""
        if self.selected_blocks:
            self.order_asked.emit(self.selected_blocks, steps)

    def ask_paragraph(self) -> None:
        """Ask for a paragraph to begin at the caret, or no longer."""
        if self.marks.caret is not None:
            self.paragraph_asked.emit(*self.marks.caret)

    def ask_new_block(self, anchor: Anchor = ()) -> None:
        """Ask for a block of its own for characters: these, or the picked ones."""
        if anchor := anchor or self.marks.picked:
            self.new_block_asked.emit(anchor)

    def ask_transcription(self) -> None:
        """Ask to type in what the file lacks: the open doubt's matter, else a headline."""
        place = self.open_place()
        block = self.shapes.block(self.current_block)
        if place is not None and place.doubt.kind is DoubtKind.LOST_GLYPH:
            self.transcription_asked.emit(TranscriptionWanted(anchor=place.doubt.anchor))
        elif place is not None and place.doubt.kind is DoubtKind.NO_HEADLINE:
            self.transcription_asked.emit(TranscriptionWanted(article=place.doubt.article))
        elif block is not None and block.article is not None:
            self.transcription_asked.emit(TranscriptionWanted(article=block.article))

    @property
    def typed_source(self) -> int | None:
        """The transcription one is at: the current block, or what stands for the lost character at the caret."""
        block = self.shapes.block(self.current_block)
        if block is not None and self.shapes.typed(block):
            return block.ranges[0].source
        return self.page_rows.substitute_source(*self.marks.caret) if self.marks.caret else None

    def ask_transcription_removal(self) -> None:
        """Ask to take back what was typed in here."""
        if self.typed_source is not None:
            self.transcription_removal_asked.emit(self.typed_source)

    def ask_note(self) -> None:
        """Ask for a note on the picked characters, or on the current block."""
        block = self.shapes.block(self.current_block)
        if self.marks.picked:
            self.note_asked.emit(self.marks.picked, None)
        elif block is not None:
            self.note_asked.emit(block.ranges, block.id)

    def repeat(self) -> None:
        """Give the last tag again."""
        if self._last is not None:
            self._last()

    def take_suggestion(self) -> None:
        """Take the best answer of the open doubt, or begin to type in what is lost."""
        place = self.open_place()
        if place is None:
            return
        if place.doubt.choices:
            self.choice_taken.emit(place.doubt.id, 0)
        else:
            self.ask_transcription()

    def _strip_command(self, doubt: int, command: str) -> None:
        self.open_doubt(doubt)
        commands: dict[str, Callable[[], None]] = {
            "next": self.next_doubt,
            "transcribe": self.ask_transcription,
            "roles": self.ask_other_role,
            "articles": self.ask_article_by_key,
            "unplace": lambda: self.ask_role(Role.UNPLACED),
        }
        commands[command]()

    def _article_picked(self, article: int) -> None:
        if article == NEW_ARTICLE:
            self.ask_new_article()
        else:
            self.ask_article(None if article == NO_ARTICLE else article)

    def _popup_place(self) -> QPoint:
        """Return where on the screen a palette opens: at the current block, as far as it is in sight."""
        pieces = self.shapes.pieces(self.current_block)
        room = self.viewport().rect()
        if not pieces:
            return self.viewport().mapToGlobal(room.center())
        place = self.mapFromScene(pieces[0].box.left, pieces[0].box.top)
        place = QPoint(min(max(place.x(), 8), room.right() - 40), min(max(place.y() + 16, 8), room.bottom() - 40))
        return self.viewport().mapToGlobal(place)
