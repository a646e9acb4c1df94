"""What one can ask of a page's blocks, wherever they are shown: tags, articles, order, typing in, notes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QPoint, Signal

from xingxian_editor.page.doubt import DoubtKind
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import Anchor
from xingxian_editor.ui.galley.article_names import article_names
from xingxian_editor.ui.galley.doubt_places import DoubtPlace
from xingxian_editor.ui.galley.galley_state import PageRows
from xingxian_editor.ui.theme.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from xingxian_editor.ui.article_palette import ArticlePalette
    from xingxian_editor.ui.role_palette import RolePalette

    _Widget = QWidget
else:
    _Widget = object


@dataclass(frozen=True, slots=True)
class TranscriptionWanted:
    """What somebody wants to type in: an article's headline, or the glyph lost at ``anchor``."""

    article: int | None = None
    anchor: Anchor = ()


class TagAsks(_Widget):
    """Asks for changes of the selected blocks by signals; it never changes the page.

    Mixed into a widget, which says what is selected in it and owns the signals (Qt knows only
    those of its own classes). Blocks are given as tuples of ids in reading order.
    """

    role_asked: ClassVar[Signal]
    article_asked: ClassVar[Signal]
    new_article_asked: ClassVar[Signal]
    merge_asked: ClassVar[Signal]
    order_asked: ClassVar[Signal]
    transcription_asked: ClassVar[Signal]
    transcription_removal_asked: ClassVar[Signal]
    note_asked: ClassVar[Signal]
    choice_taken: ClassVar[Signal]
    refused: ClassVar[Signal]

    theme: Theme
    writable = True
    _last: Callable[[], None] | None = None

    if TYPE_CHECKING:

        @property
        def page_rows(self) -> PageRows: ...
        @property
        def selected_blocks(self) -> tuple[int, ...]: ...
        @property
        def current_block(self) -> int | None: ...
        @property
        def typed_source(self) -> int | None: ...
        def open_place(self) -> DoubtPlace | None: ...
        def open_doubt(self, doubt: int) -> None: ...
        def next_doubt(self, back: bool = False) -> None: ...
        def _picked_anchor(self) -> Anchor: ...
        def _popup_place(self) -> QPoint: ...

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
            self._articles.open_for_articles(self._popup_place(), article_names(self.page_rows), block.article)

    def ask_new_article(self) -> None:
        """Ask for a new article of the selected blocks."""
        if self.selected_blocks:
            self._last = self.ask_new_article
            self.new_article_asked.emit(self.selected_blocks)

    def ask_merge(self) -> None:
        """Ask to merge the selected blocks with the one before."""
        if self.selected_blocks:
            self.merge_asked.emit(self.selected_blocks)

    def ask_order(self, steps: int) -> None:
        """Ask to move the selected blocks later (or earlier) within their article."""
        if self.selected_blocks:
            self.order_asked.emit(self.selected_blocks, steps)

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

    def ask_transcription_removal(self) -> None:
        """Ask to take back what was typed in here."""
        if self.typed_source is not None:
            self.transcription_removal_asked.emit(self.typed_source)

    def ask_note(self) -> None:
        """Ask for a note on the picked characters, or on the current block."""
        anchor = self._picked_anchor()
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
