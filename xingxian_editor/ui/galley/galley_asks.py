"""What one can ask of the galley: tags, order, splitting, typing in, notes, the next doubt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from xingxian_editor.page.doubt import DoubtKind
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import Anchor
from xingxian_editor.ui.galley.article_names import article_names
from xingxian_editor.ui.galley.galley_selection import GalleySelection
from xingxian_editor.ui.theme.theme import Theme

if TYPE_CHECKING:
    from xingxian_editor.ui.article_palette import ArticlePalette
    from xingxian_editor.ui.role_palette import RolePalette


@dataclass(frozen=True, slots=True)
class TranscriptionWanted:
    """What somebody wants to type in: an article's headline, or the glyph lost at ``anchor``."""

    article: int | None = None
    anchor: Anchor = ()


class GalleyAsks(GalleySelection):
    """Asks for changes of what is selected by signals; it never changes the page.

    Blocks are given as tuples of ids in galley order. Offsets are code points of the source.
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

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._last: Callable[[], None] | None = None
        self.writable = True
        self.strips.choice_taken.connect(self.choice_taken)
        self.strips.command_asked.connect(self._strip_command)
        self.strips.opened.connect(self.open_doubt)

    @cached_property
    def _roles(self) -> RolePalette:
        from xingxian_editor.ui.role_palette import RolePalette

        palette = RolePalette(self.theme, self)
        palette.role_chosen.connect(self.ask_role)
        return palette

    @cached_property
    def _articles(self) -> ArticlePalette:
        from xingxian_editor.ui.article_palette import ArticlePalette

        palette = ArticlePalette(self.theme, self)
        palette.article_chosen.connect(self._article_picked)
        return palette

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
        block = self.page_rows.block(self.current_block)
        if block is not None and self._may_ask():
            names = article_names(self.page_rows)
            self._articles.open_for_articles(self._popup_place(), names, block.article)

    def ask_new_article(self) -> None:
        """Ask for a new article of the selected blocks."""
        if self.selected_blocks:
            self._last = self.ask_new_article
            self.new_article_asked.emit(self.selected_blocks)

    def ask_split(self) -> None:
        """Ask to split the block at the caret."""
        caret = self.caret()
        block = self._block_of(caret) if caret is not None else None
        if caret is not None and block is not None:
            self.split_asked.emit(block, caret.source, caret.start)

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
        caret = self.caret()
        if caret is not None:
            self.paragraph_asked.emit(caret.source, caret.start)

    def ask_transcription(self) -> None:
        """Ask to type in what the file lacks: the open doubt's matter, else a headline."""
        place = self.open_place()
        block = self.page_rows.block(self.current_block)
        if place is not None and place.doubt.kind is DoubtKind.LOST_GLYPH:
            self.transcription_asked.emit(TranscriptionWanted(anchor=place.doubt.anchor))
        elif place is not None and place.doubt.kind is DoubtKind.NO_HEADLINE:
            self.transcription_asked.emit(TranscriptionWanted(article=place.doubt.article))
        elif block is not None and block.article is not None:
            self.transcription_asked.emit(TranscriptionWanted(article=block.article))

    @property
    def typed_source(self) -> int | None:
        """The transcription at the caret: a typed line, or what stands for a lost character."""
        caret = self.caret()
        at = self.page_rows.row_of(caret.source, caret.start) if caret is not None else None
        if caret is None or at is None:
            return None
        return caret.source if self.rows[at].typed else self.page_rows.substitute_source(caret.source, caret.start)

    def ask_transcription_removal(self) -> None:
        """Ask to take back what was typed in at the caret."""
        if self.typed_source is not None:
            self.transcription_removal_asked.emit(self.typed_source)

    def ask_note(self) -> None:
        """Ask for a note on the selected characters, or on the current block."""
        anchor = self.selected_anchor()
        block = self.page_rows.block(self.current_block)
        if anchor:
            self.note_asked.emit(anchor, None)
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
        from xingxian_editor.ui.article_palette import NEW_ARTICLE, NO_ARTICLE

        if article == NEW_ARTICLE:
            self.ask_new_article()
        else:
            self.ask_article(None if article == NO_ARTICLE else article)

    def _popup_place(self) -> QPoint:
        return self.row_place(self.page_rows.first_row.get(self.current_block or -1, 0))
