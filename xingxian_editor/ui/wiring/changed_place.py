"""Where on the page a change is to be seen, so that undo and redo can show it."""

from collections.abc import Iterator
from dataclasses import replace

from xingxian_editor.page.block import Block
from xingxian_editor.page.page import Page
from xingxian_editor.page.patch import Patch, Swap
from xingxian_editor.page.source import Anchor


def changed_blocks(patch: Patch, page: Page) -> tuple[int, ...]:
    """Return the blocks of ``page``, as it is after ``patch``, that the patch is about; the plainest first."""
    found = (block for block in _blocks(patch, page) if block in page.block_by_id)
    return tuple(dict.fromkeys(found))


def _blocks(patch: Patch, page: Page) -> Iterator[int]:
    swaps = sorted(patch.blocks, key=_only_moved_on)
    yield from (swap.after.id for swap in swaps if swap.after is not None)
    for swap in patch.doubts:
        doubt = swap.after or swap.before
        if doubt is not None:
            yield from _at(page, doubt.block, doubt.anchor)
            yield from (
                block.id for block in page.blocks if doubt.article is not None and block.article == doubt.article
            )
    for noted in patch.notes:
        note = noted.after or noted.before
        if note is not None:
            yield from _at(page, note.block, note.anchor)


def _at(page: Page, block: int | None, anchor: Anchor) -> Iterator[int]:
    if block is not None:
        yield block
    at = page.block_at(anchor[0].source, anchor[0].start) if anchor else None
    if at is not None:
        yield at.id


def _only_moved_on(swap: Swap[Block]) -> bool:
    """Say whether a block only changed its place because another one came or went."""
    before, after = swap.before, swap.after
    return before is not None and after is not None and replace(before, place=after.place) == after
