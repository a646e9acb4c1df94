"""Splits a block at a character and merges blocks; no character is lost or doubled by it."""

from collections.abc import Collection
from dataclasses import replace

from xingxian_editor.desk.cannot_tag import AnotherArticleBefore, AnotherRoleBefore, NoSplitHere, NothingBefore
from xingxian_editor.desk.keeping import finish
from xingxian_editor.desk.page_draft import PageDraft
from xingxian_editor.page.block import Block
from xingxian_editor.page.page import Page
from xingxian_editor.page.role import FLOWING_ROLES, Role
from xingxian_editor.page.source import Anchor, SourceRange

_HEADS = frozenset({Role.HEADLINE, Role.KICKER, Role.DECK, Role.CROSSHEAD, Role.PHOTO_TITLE})


def split_block(page: Page, block_id: int, source: int, offset: int, by: str) -> Page:
    """Split a block before a character; the second part is a block of its own right after it."""
    draft = PageDraft(page, by)
    block = draft.block(block_id)
    first, second = _parted(block.ranges, source, offset)
    if not page.text_of(first).strip() or not page.text_of(second).strip():
        raise NoSplitHere
    order = draft.in_article(block.article)
    part = replace(block, id=draft.new_block_id(), ranges=second)
    draft.blocks[block.id] = replace(block, ranges=first)
    draft.blocks[part.id] = part
    if block.article is not None:
        start = order[0].place
        order.insert(order.index(block) + 1, part)
        draft.number_blocks(order, start)
    return finish(draft)


def _parted(ranges: Anchor, source: int, offset: int) -> tuple[Anchor, Anchor]:
    for index, r in enumerate(ranges):
        if r.holds(source, offset):
            head = (SourceRange(source, r.start, offset),) if r.start < offset else ()
            return ranges[:index] + head, (SourceRange(source, offset, r.end), *ranges[index + 1 :])
    raise NoSplitHere


def merge_with_previous(page: Page, block_ids: Collection[int], by: str) -> Page:
    """Merge a block with the one before it in its source; several blocks with each other.

    The earliest gives role and article. What merely stands before must be of the same article and
    alike: running text with running text, heads with heads. Whoever selects several means them.
    """
    draft = PageDraft(page, by)
    blocks = draft.chosen(block_ids)
    if len(blocks) == 1:
        blocks.insert(0, _before(draft, blocks[0]))
    first, *others = blocks
    ranges = _joined(draft, [r for block in blocks for r in block.ranges])
    for block in others:
        del draft.blocks[block.id]
    draft.blocks[first.id] = replace(first, ranges=ranges, confidence=1.0, tagged_by=by)
    gone = {block.id for block in others}
    for note in draft.notes.values():
        if note.block in gone:
            draft.notes[note.id] = replace(note, block=first.id)
    return finish(draft)


def _before(draft: PageDraft, block: Block) -> Block:
    order = draft.in_source_order()
    at = order.index(block)
    if at == 0 or order[at - 1].ranges[0].source != block.ranges[0].source:
        raise NothingBefore
    before = order[at - 1]
    if before.article != block.article:
        raise AnotherArticleBefore
    if before.role is not block.role and not any(
        {before.role, block.role} <= alike for alike in (FLOWING_ROLES, _HEADS)
    ):
        raise AnotherRoleBefore
    return before


def _joined(draft: PageDraft, ranges: list[SourceRange]) -> Anchor:
    """Put ranges in source order; those with nothing but blanks between them become one."""
    joined: list[SourceRange] = []
    for r in sorted(ranges):
        last = joined[-1] if joined else None
        if last and last.source == r.source and _only_blanks(draft, last, r):
            joined[-1] = SourceRange(r.source, last.start, r.end)
        else:
            joined.append(r)
    return tuple(joined)


def _only_blanks(draft: PageDraft, before: SourceRange, after: SourceRange) -> bool:
    between = draft.sources[before.source].text[before.end : after.start]
    covered = SourceRange(before.source, before.end, after.start)
    others = (r for block in draft.blocks.values() for r in block.ranges)
    return not between.strip() and not any(covered.common(r) for r in others)
