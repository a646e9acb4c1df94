"""Where the open doubts stand in the galley, in what order, and which one concerns a block."""

from collections.abc import Sequence
from dataclasses import dataclass

from xingxian_editor.page.doubt import Doubt, DoubtKind
from xingxian_editor.page.page import Page
from xingxian_editor.ui.galley.rows import Row

NEAR_ROWS = 3


@dataclass(frozen=True, slots=True)
class DoubtPlace:
    """An undecided doubt, the row its strip stands under, and the block it is about."""

    doubt: Doubt
    row: int
    block: int | None
    number: int
    total: int


def doubt_places(page: Page, rows: Sequence[Row]) -> tuple[DoubtPlace, ...]:
    """Return the undecided doubts from the top of the galley to its foot."""
    first, last = _first_and_last(rows)
    found: list[tuple[int, int, Doubt, int | None]] = []
    for doubt in page.doubts:
        if doubt.decided_by:
            continue
        block = subject_block(page, doubt, first)
        row = _row_of(doubt, rows, first, last, block)
        if row is not None:
            found.append((row, doubt.id, doubt, block))
    found.sort(key=lambda item: item[:2])
    return tuple(
        DoubtPlace(doubt, row, block, number, len(found)) for number, (row, _, doubt, block) in enumerate(found, 1)
    )


def subject_block(page: Page, doubt: Doubt, first_rows: dict[int, int]) -> int | None:
    """Return the block that a person would change to answer the doubt."""
    if doubt.block is not None:
        return doubt.block
    if doubt.kind is DoubtKind.NO_HEADLINE and doubt.article is not None:
        blocks = [b.id for b in page.blocks_of(doubt.article) if b.id in first_rows]
        return min(blocks, key=lambda b: first_rows[b], default=None)
    if doubt.anchor:
        block = page.block_at(doubt.anchor[0].source, doubt.anchor[0].start)
        return block.id if block else None
    return None


def doubt_of_block(places: Sequence[DoubtPlace], block: int | None) -> DoubtPlace | None:
    """Return the first doubt about ``block``; doubts about the block itself go before those inside it."""
    about = [place for place in places if place.block == block and block is not None]
    return min(about, key=lambda place: (place.doubt.kind is DoubtKind.LOST_GLYPH, place.number), default=None)


def _first_and_last(rows: Sequence[Row]) -> tuple[dict[int, int], dict[int, int]]:
    """Return, for every block, its first row and the last row of the run that begins there."""
    first: dict[int, int] = {}
    last: dict[int, int] = {}
    for at, row in enumerate(rows):
        for block in row.blocks():
            first.setdefault(block, at)
            if last.get(block, at) >= at - 1:
                last[block] = at
    return first, last


def _row_of(
    doubt: Doubt, rows: Sequence[Row], first: dict[int, int], last: dict[int, int], block: int | None
) -> int | None:
    if doubt.kind is DoubtKind.LOST_GLYPH and doubt.anchor:
        r = doubt.anchor[0]
        return next(
            (at for at, row in enumerate(rows) if row.source == r.source and row.start <= r.start < row.end), None
        )
    if block is None or block not in first:
        return None
    if doubt.kind is DoubtKind.NO_HEADLINE:
        return max(0, first[block] - 1)
    return last[block] if last[block] - first[block] < NEAR_ROWS else first[block]
