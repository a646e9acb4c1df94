"""What one can ask of the galley: tags, order, splitting, typing in, notes, the next doubt."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from xingxian_editor.page.doubt import DoubtKind
from xingxian_editor.page.page import Page
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import Anchor
from xingxian_editor.ui.article_palette import NEW_ARTICLE, NO_ARTICLE, ArticlePalette
from xingxian_editor.ui.galley.article_names import article_names, part_tip
from xingxian_editor.ui.galley.block_selection import BlockSelection
from xingxian_editor.ui.galley.doubt_places import DoubtPlace, doubt_of_block
from xingxian_editor.ui.galley.doubt_strip import strip_height
from xingxian_editor.ui.galley.galley_text import GalleyText
from xingxian_editor.ui.role_palette import RolePalette
from xingxian_editor.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class TranscriptionWanted:
    """What somebody wants to type in: an article's headline, or the glyph lost at ``anchor``."""

    article: int | None = None
    anchor: Anchor = ()


class GalleyAsks(GalleyText):
    """Knows what is selected and asks for changes by signals; it never changes the page.

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
    current_block_changed = Signal(object)
    selection_changed = Signal(tuple)
    caret_moved = Signal(int, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._last: Callable[[], None] | None = None
        self._roles = RolePalette(theme, self)
        self._articles = ArticlePalette(theme, self)
        self._roles.role_chosen.connect(self.ask_role)
        self._articles.article_chosen.connect(self._article_picked)
        self.strips.choice_taken.connect(self.choice_taken)
        self.strips.command_asked.connect(self._strip_command)
        self.strips.opened.connect(self.open_doubt)
        self.cursorPositionChanged.connect(self._caret_moved)
        self.selectionChanged.connect(self._characters_selected)

    # What is selected

    @property
    def selected_blocks(self) -> tuple[int, ...]:
        """The selected blocks in galley order."""
        return self.marks.selection.blocks

    @property
    def current_block(self) -> int | None:
        """The block that keys go to."""
        return self.marks.selection.current

    def show_page(self, page: Page, chosen_article: int | None, keep_scroll: bool = True) -> None:
        before = self.current_block
        super().show_page(page, chosen_article, keep_scroll)
        if self.current_block != before:
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

    # Asking: each of these emits one signal about the selected blocks

    def ask_role(self, role: Role) -> None:
        """Ask for a role."""
        if self.selected_blocks:
            self._last = lambda: self.ask_role(role)
            self.role_asked.emit(self.selected_blocks, role)

    def ask_other_role(self) -> None:
        """Open the palette of the roles without a digit."""
        if self.current_block is not None:
            self._roles.open_for_roles(self._popup_place())

    def ask_article(self, article: int | None) -> None:
        """Ask to move into an article or photo, or out of all."""
        if self.selected_blocks:
            self._last = lambda: self.ask_article(article)
            self.article_asked.emit(self.selected_blocks, article)

    def ask_article_by_key(self) -> None:
        """Open the palette of articles: the next digit says which."""
        block = self.page_rows.block(self.current_block)
        if block is not None:
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
        place = self._open_place()
        block = self.page_rows.block(self.current_block)
        if place is not None and place.doubt.kind is DoubtKind.LOST_GLYPH:
            self.transcription_asked.emit(TranscriptionWanted(anchor=place.doubt.anchor))
        elif place is not None and place.doubt.kind is DoubtKind.NO_HEADLINE:
            self.transcription_asked.emit(TranscriptionWanted(article=place.doubt.article))
        elif block is not None and block.article is not None:
            self.transcription_asked.emit(TranscriptionWanted(article=block.article))

    def ask_transcription_removal(self) -> None:
        """Ask to take back what was typed in at the caret: a line, or a character for a lost one."""
        caret = self.caret()
        at = self.page_rows.row_of(caret.source, caret.start) if caret is not None else None
        if caret is None or at is None:
            return
        stand_in = self.page_rows.substitute_source(caret.source, caret.start)
        if self.rows[at].typed:
            self.transcription_removal_asked.emit(caret.source)
        elif stand_in is not None:
            self.transcription_removal_asked.emit(stand_in)

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

    # Doubts

    def next_doubt(self, back: bool = False) -> None:
        """Open the next undecided doubt, or the one before."""
        places = self.page_rows.doubts
        if not places:
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

    def take_suggestion(self) -> None:
        """Take the best answer of the open doubt, or begin to type in what is lost."""
        place = self._open_place()
        if place is None:
            return
        if place.doubt.choices:
            self.choice_taken.emit(place.doubt.id, 0)
        else:
            self.ask_transcription()

    def _open_place(self) -> DoubtPlace | None:
        return next((p for p in self.page_rows.doubts if p.doubt.id == self.marks.open_doubt), None)

    def _doubts_above(self) -> int:
        row = self.page_rows.first_row.get(self.current_block or -1, 0)
        return sum(place.row < row for place in self.page_rows.doubts)

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
        return self.row_place(self.page_rows.first_row.get(self.current_block or -1, 0))

    def _reveal_block(self, block: int | None) -> None:
        at = self.page_rows.first_row.get(block) if block is not None else None
        if at is None:
            return
        place = self._open_place()
        strip = self.strips.strip(place.doubt.id) if place is not None and place.block == block else None
        self.reveal_row(at, strip.wanted_height if strip else 0)

    def _caret_to_block(self, block: int | None) -> None:
        rows = self.page_rows
        at = rows.first_row.get(block) if block is not None else None
        if at is None:
            return
        part = next(part for part in rows.rows[at].parts if part.block == block)
        caret = self.caret()
        if caret is None or self._block_of(caret) != block:
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
