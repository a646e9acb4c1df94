"""Begins a paragraph at a character, or joins the one that begins there to the one before."""

from dataclasses import replace

from xingxian_editor.desk.cannot_tag import NoParagraphHere
from xingxian_editor.desk.keeping import finish
from xingxian_editor.desk.page_draft import PageDraft
from xingxian_editor.page.joining import Joining
from xingxian_editor.page.page import Page
from xingxian_editor.page.role import FLOWING_ROLES


def toggle_paragraph(page: Page, source: int, offset: int, by: str) -> Page:
    """Begin a paragraph before this character, or no longer. Blanks before its text do not count."""
    draft = PageDraft(page, by)
    at = _text_after(page, source, offset)
    joining = draft.joinings.get(source, Joining(source))
    draft.joinings[source] = replace(joining, paragraph_starts=_toggled(joining.paragraph_starts, at))
    return finish(draft)


def _text_after(page: Page, source: int, offset: int) -> int:
    text = page.source_by_id[source].text if source in page.source_by_id else ""
    at = next((i for i in range(max(offset, 0), len(text)) if not text[i].isspace()), None)
    block = None if at is None else page.block_at(source, at)
    if at is None or block is None or block.role not in FLOWING_ROLES:
        raise NoParagraphHere
    return at


def _toggled(starts: tuple[int, ...], at: int) -> tuple[int, ...]:
    return tuple(sorted({*starts} ^ {at}))
