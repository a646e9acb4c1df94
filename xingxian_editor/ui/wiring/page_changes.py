"""Every change that a view can ask for, as an action on the page; loaded with the first one."""

from collections.abc import Sequence
from dataclasses import dataclass

from xingxian_editor.desk.carving import carve_block
from xingxian_editor.desk.deciding import decide
from xingxian_editor.desk.folio_facts import set_fact
from xingxian_editor.desk.noting import add_note, edit_note, remove_note, reply_to_note, resolve_note
from xingxian_editor.desk.ordering import move_in_order
from xingxian_editor.desk.page_desk import Action
from xingxian_editor.desk.paragraphs import toggle_paragraph
from xingxian_editor.desk.session import now
from xingxian_editor.desk.splitting import merge_with_previous, split_block
from xingxian_editor.desk.tagging import move_to_article, new_article, set_role
from xingxian_editor.desk.transcribing import remove_transcription, transcribe_glyph, transcribe_headline
from xingxian_editor.page.page import Page
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import Anchor

Blocks = tuple[int, ...]
FactChange = tuple[str, int, str]


@dataclass(frozen=True, slots=True)
class PageChanges:
    """The changes that ``by`` makes. Each returns an action for the desk to do."""

    by: str

    def role(self, blocks: Blocks, role: Role) -> Action:
        """Tag blocks."""
        return lambda page: set_role(page, blocks, role, self.by)

    def article(self, blocks: Blocks, article: int | None) -> Action:
        """Give blocks to an article, or to none."""
        return lambda page: move_to_article(page, blocks, article, self.by)

    def new_article(self, blocks: Blocks) -> Action:
        """Begin an article with blocks."""
        return lambda page: new_article(page, blocks, self.by)

    def split(self, block: int, source: int, offset: int) -> Action:
        """Split a block before a character."""
        return lambda page: split_block(page, block, source, offset, self.by)

    def merge(self, blocks: Blocks) -> Action:
        """Join blocks with the one before."""
        return lambda page: merge_with_previous(page, blocks, self.by)

    def new_block(self, anchor: Anchor, role: Role | None = None) -> Action:
        """Make a block of its own of characters, tagged with ``role`` or as they were."""
        return lambda page: carve_block(page, anchor, self.by, role)

    def order(self, blocks: Blocks, steps: int) -> Action:
        """Move blocks within their article."""
        return lambda page: move_in_order(page, blocks, steps, self.by)

    def paragraph(self, source: int, offset: int) -> Action:
        """Begin a paragraph at a character, or no longer."""
        return lambda page: toggle_paragraph(page, source, offset, self.by)

    def decision(self, doubt: int, choice: int | None) -> Action:
        """Answer a question; None: it is right as it stands."""
        return lambda page: decide(page, doubt, choice, self.by)

    def facts(self, changes: Sequence[FactChange]) -> Action:
        """Change facts of the folio: field, item, value; an empty value takes the fact out."""

        def action(page: Page) -> Page:
            for field, item, value in changes:
                page = set_fact(page, field, item, value or None, self.by)
            return page

        return action

    def note(self, anchor: Anchor, block: int | None, text: str) -> Action:
        """Write a note."""
        return lambda page: add_note(page, anchor, block, text, self.by, now())

    def note_text(self, note: int, text: str) -> Action:
        """Change what a note says."""
        return lambda page: edit_note(page, note, text, self.by, now())

    def note_reply(self, note: int, text: str) -> Action:
        """Say something to a note."""
        return lambda page: reply_to_note(page, note, text, self.by, now())

    def note_resolved(self, note: int, resolved: bool) -> Action:
        """Settle a note, or open it again."""
        return lambda page: resolve_note(page, note, self.by, resolved)

    def no_note(self, note: int) -> Action:
        """Take a note away."""
        return lambda page: remove_note(page, note, self.by)

    def glyph(self, anchor: Anchor, text: str) -> Action:
        """Type in a character that extraction lost."""
        return lambda page: transcribe_glyph(page, anchor, text, self.by, now())

    def headline(self, article: int, text: str, role: Role) -> Action:
        """Type in lines that the file lacks."""
        return lambda page: transcribe_headline(page, article, text, role, self.by, now())

    def no_transcription(self, source: int) -> Action:
        """Take back what was typed in."""
        return lambda page: remove_transcription(page, source, self.by)
