"""Notes: what an editor writes beside a block or a range of characters."""

from dataclasses import replace

from xingxian_editor.desk.cannot_tag import BlockMissing, NoteMissing
from xingxian_editor.desk.keeping import finish
from xingxian_editor.desk.page_draft import PageDraft
from xingxian_editor.desk.typed_text import cleaned
from xingxian_editor.page.note import Note
from xingxian_editor.page.page import Page
from xingxian_editor.page.query import Reply
from xingxian_editor.page.source import Anchor


def add_note(page: Page, anchor: Anchor, block: int | None, text: str, by: str, time: str) -> Page:
    """Write a note beside characters, or beside a whole block."""
    draft = PageDraft(page, by)
    if block is not None:
        anchor = anchor or draft.block(block).ranges
    if not anchor or any(r.source not in draft.sources for r in anchor):
        raise BlockMissing
    note_id = 1 + max(draft.notes, default=0)
    draft.notes[note_id] = Note(note_id, anchor, _written(text), by, time, block)
    return finish(draft)


def edit_note(page: Page, note_id: int, text: str, by: str, time: str) -> Page:
    """Put another text in place of a note's; whoever wrote it last is its author."""
    draft = PageDraft(page, by)
    draft.notes[note_id] = replace(_note(draft, note_id), text=_written(text), author=by, time=time)
    return finish(draft)


def reply_to_note(page: Page, note_id: int, text: str, by: str, time: str) -> Page:
    """Say something to a note."""
    draft = PageDraft(page, by)
    note = _note(draft, note_id)
    draft.notes[note_id] = replace(note, replies=(*note.replies, Reply(by, time, _written(text))))
    return finish(draft)


def resolve_note(page: Page, note_id: int, by: str, resolved: bool = True) -> Page:
    """Mark a note as dealt with, or as open again."""
    draft = PageDraft(page, by)
    draft.notes[note_id] = replace(_note(draft, note_id), resolved=resolved)
    return finish(draft)


def remove_note(page: Page, note_id: int, by: str) -> Page:
    """Take a note away."""
    draft = PageDraft(page, by)
    del draft.notes[_note(draft, note_id).id]
    return finish(draft)


def _note(draft: PageDraft, note_id: int) -> Note:
    if note_id not in draft.notes:
        raise NoteMissing
    return draft.notes[note_id]


def _written(text: str) -> str:
    text = cleaned(text).strip()
    if not text:
        raise NoteMissing("批注是空的，什么也没有改。", "The note has no text; nothing was changed.")
    return text
