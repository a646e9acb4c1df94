"""Cuts characters out of the blocks that have them and makes one block of them, as somebody drew it."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from xingxian_editor.desk.cannot_tag import CannotTag
from xingxian_editor.desk.keeping import finish
from xingxian_editor.desk.page_draft import PageDraft
from xingxian_editor.desk.tagging import give_role
from xingxian_editor.page.block import Block
from xingxian_editor.page.page import Page
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import Anchor, SourceRange


class NothingInFrame(CannotTag):
    """A frame that holds no character of a block."""

    def __init__(self) -> None:
        super().__init__(
            "框里没有可以归块的文字，什么也没有改。请把要成块的文字框进去。",
            "There is no text in the frame to make a block of; nothing was changed. Draw it round the text.",
        )


def carve_block(page: Page, anchor: Anchor, by: str, role: Role | None = None) -> Page:
    """Make one block of the characters of ``anchor``, whatever blocks had them.

    It takes role and article of the block that had most of them, and stands there in the order;
    with ``role`` it is tagged so. What is left of a block that was cut in two becomes two blocks.
    """
    draft = PageDraft(page, by)
    cut = {block.id: part for block in draft.blocks.values() if (part := _common(page, block.ranges, anchor))}
    if not cut:
        raise NothingInFrame
    main = max(cut, key=lambda block_id: (_length(cut[block_id]), -block_id))
    carved = _joined(page, sorted(r for part in cut.values() for r in part))
    for block_id in cut:
        if block_id != main:
            _take_from(draft, draft.block(block_id), cut[block_id])
    made = _make(draft, draft.block(main), cut[main], carved)
    if role is not None:
        give_role(draft, [made], role, None)
    return finish(draft)


def _make(draft: PageDraft, block: Block, part: Anchor, carved: Anchor) -> int:
    """Put the new block in the place of what it takes from ``block``; return its id."""
    rest = _without(draft.page, block.ranges, part)
    if not rest:
        draft.blocks[block.id] = replace(block, ranges=carved, confidence=1.0, tagged_by=draft.by)
        return block.id
    before = tuple(r for r in rest if r < part[0])
    after = tuple(r for r in rest if r > part[0])
    pieces = [before, carved, after] if len(part) == 1 else [rest, carved]
    made = _put(draft, block, [piece for piece in pieces if piece], carved)
    return next(b.id for b in made if b.ranges == carved)


def _put(draft: PageDraft, block: Block, pieces: list[Anchor], carved: Anchor) -> list[Block]:
    """Let blocks with these ranges stand one after the other where ``block`` stood; its longest rest keeps its id."""
    keeper = max((piece for piece in pieces if piece != carved), key=_length)
    made = []
    for piece in pieces:
        number = block.id if piece is keeper else draft.new_block_id()
        draft.blocks[number] = replace(block, id=number, ranges=piece)
        made.append(draft.blocks[number])
    if block.article is not None:
        numbers = {b.id for b in made}
        order = [b for b in draft.in_article(block.article) if b.id not in numbers or b.id == block.id]
        first, at = order[0].place, next(at for at, b in enumerate(order) if b.id == block.id)
        order[at : at + 1] = made
        draft.number_blocks(order, first)
    return made


def _take_from(draft: PageDraft, block: Block, part: Anchor) -> None:
    rest = _without(draft.page, block.ranges, part)
    if rest:
        draft.blocks[block.id] = replace(block, ranges=rest)
    else:
        del draft.blocks[block.id]


def _common(page: Page, ranges: Anchor, anchor: Anchor) -> Anchor:
    """Return what both have, without blanks at the edges; nothing but blanks is nothing."""
    found = (mine.common(theirs) for mine in ranges for theirs in anchor)
    return _joined(page, sorted(_trimmed(page, (r for r in found if r is not None))))


def _without(page: Page, ranges: Anchor, part: Anchor) -> Anchor:
    left = list(ranges)
    for cut in part:
        left = [rest for r in left for rest in _parted(r, cut)]
    return tuple(_trimmed(page, left))


def _parted(r: SourceRange, cut: SourceRange) -> Iterator[SourceRange]:
    if r.common(cut) is None:
        yield r
        return
    if r.start < cut.start:
        yield SourceRange(r.source, r.start, cut.start)
    if cut.end < r.end:
        yield SourceRange(r.source, cut.end, r.end)


def _trimmed(page: Page, ranges: Iterable[SourceRange]) -> Iterator[SourceRange]:
    for r in ranges:
        text = r.span.of(page.source_by_id[r.source].text)
        if text.strip():
            start = r.start + len(text) - len(text.lstrip())
            yield SourceRange(r.source, start, start + len(text.strip()))


def _joined(page: Page, ranges: Iterable[SourceRange]) -> Anchor:
    """Let ranges with nothing but blanks between them be one."""
    joined: list[SourceRange] = []
    for r in ranges:
        last = joined[-1] if joined else None
        if last and last.source == r.source and not page.source_by_id[r.source].text[last.end : r.start].strip():
            joined[-1] = SourceRange(r.source, last.start, max(last.end, r.end))
        else:
            joined.append(r)
    return tuple(joined)


def _length(anchor: Anchor) -> int:
    return sum(map(len, anchor))
