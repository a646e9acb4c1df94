"""Which regions of a picture are others in the next version, where it is not all of it: a face, a number plate."""

from collections.abc import Iterator

from xingxian_editor.corrections.proof_check.picture_changes import CELLS, PrintedPicture, can_be_held_together
from xingxian_editor.page.geometry import Box

CHANGED_CELL = 24.0
"""A cell is another when it differs by more, of 255: saved anew, edges differ by less."""
SEED_CELL = 40.0
"""Only round a cell that differs by so much: a picture made a little lighter has none."""
REACH = 2
"""Changed cells that far from one another are one region."""
LARGEST_SHARE = 0.5
"""Regions that take more of the picture are the whole picture."""
MOST_REGIONS = 4
"""More regions are another picture, or one that was worked over."""


def changed_regions(one: PrintedPicture, other: PrintedPicture) -> tuple[Box, ...]:
    """Return what of ``one`` is another in ``other``, in shares of the picture; empty where that is all of it.

    A cell more on every side: what changed begins somewhere within a cell. From the top, then from the left.
    """
    if not can_be_held_together(one, other):
        return ()
    looks = (list(_differences(one.look, look)) for look in (other.look, *other.shifted))
    apart = min(looks, key=sum)
    boxes = _apart([_box(cells) for cells in _regions(apart)])
    if len(boxes) > MOST_REGIONS or sum(box.width * box.height for box in boxes) > LARGEST_SHARE:
        return ()
    return tuple(sorted(boxes, key=lambda box: (box.top, box.left)))


def _box(cells: set[int]) -> Box:
    columns, rows = [at % CELLS for at in cells], [at // CELLS for at in cells]
    left, right = max(0, min(columns) - 1), min(CELLS, max(columns) + 2)
    top, bottom = max(0, min(rows) - 1), min(CELLS, max(rows) + 2)
    return Box(left / CELLS, top / CELLS, right / CELLS, bottom / CELLS)


def _apart(boxes: list[Box]) -> list[Box]:
    """Join boxes that overlap until none does."""
    for at, box in enumerate(boxes):
        for other in boxes[at + 1 :]:
            if box.overlaps(other):
                rest = [b for b in boxes if b is not box and b is not other]
                return _apart([*rest, box.joined(other)])
    return boxes


def within(picture: Box, region: Box | None) -> Box:
    """Return a region of a picture, or the whole of it, where the picture stands."""
    if region is None:
        return picture
    return Box(
        picture.left + region.left * picture.width,
        picture.top + region.top * picture.height,
        picture.left + region.right * picture.width,
        picture.top + region.bottom * picture.height,
    )


def _differences(one: bytes, other: bytes) -> Iterator[float]:
    """Yield by how much each cell differs, of 255."""
    for at in range(0, len(one), 3):
        yield sum(abs(a - b) for a, b in zip(one[at : at + 3], other[at : at + 3], strict=True)) / 3


def _regions(apart: list[float]) -> Iterator[set[int]]:
    """Yield changed cells that hang together with one that surely changed."""
    changed = {at for at, value in enumerate(apart) if value > CHANGED_CELL}
    seeds = {at for at in changed if apart[at] > SEED_CELL}
    while seeds:
        waiting = [min(seeds)]
        found = set(waiting)
        while waiting:
            near = {n for n in _around(waiting.pop()) if n in changed} - found
            found |= near
            waiting.extend(near)
        seeds -= found
        yield found


def _around(at: int) -> Iterator[int]:
    row, column = divmod(at, CELLS)
    for y in range(max(0, row - REACH), min(CELLS, row + REACH + 1)):
        for x in range(max(0, column - REACH), min(CELLS, column + REACH + 1)):
            yield y * CELLS + x
