"""What stands about a small head: kickers and decks of larger heads, heads over level columns, bands."""

import re
from collections.abc import Sequence

from xingxian_editor.page.geometry import Box
from xingxian_editor.page_import.pdf.field import across, stands_between
from xingxian_editor.page_import.pdf.frames import Frame, is_tail_over
from xingxian_editor.page_import.pdf.head_groups import stands_beside, stands_clear
from xingxian_editor.page_import.pdf.text_blocks import TextBlock

_DASH = re.compile("[—―─–]")
_REACH = 3.4
_FARTHEST = 0.9


def is_companion(block: TextBlock, below: Frame | None, frames: Sequence[Frame], heads: Sequence[TextBlock]) -> bool:
    """Say whether it is the kicker of a larger head right below, or the deck of one right above."""
    for head in heads:
        if (
            head.size < 1.2 * block.size
            or head.vertical
            or head.wall != block.wall
            or head is block
            or _is_far(block, head)
        ):
            continue
        under, over = head.top - block.bottom, block.top - head.bottom
        if stands_beside(block, head, frames, heads):
            return True
        if -0.3 * block.size < under < 0.8 * head.size and across(head, block) > 0.15:
            return not stands_between(block, head, frames, 2.0)
        beside = block.left < head.left < block.right + 3 * head.size
        if -0.3 * block.size < under < 0.5 * head.size and beside and stands_clear(block, head, frames):
            return True
        near = max(head.left - block.right, block.left - head.right) < 2 * head.size
        if -0.3 * block.size < over < _FARTHEST * head.size and near:
            if _DASH.match(block.text):
                return True
            if below is None or _is_lead_or_goes_on(below, frames):
                return True
            if not _has_twin(block, heads) and _is_above_all(block, below, head, frames):
                return True
    return False


def _is_far(block: TextBlock, head: TextBlock) -> bool:
    """Say whether a head stands too far above or below for a kicker or deck of it, which spares most questions."""
    return max(head.top - block.bottom, block.top - head.bottom) >= _FARTHEST * head.size


def _is_lead_or_goes_on(below: Frame, frames: Sequence[Frame]) -> bool:
    """Say whether no crosshead can stand over this text: a lead, or text in the middle of a paragraph."""
    leads = any(other.size < 0.95 * below.size and other.width < 0.8 * below.width for other in frames)
    return leads or (len(below.lines) > 1 and not below.is_set_in)


def _has_twin(block: TextBlock, heads: Sequence[TextBlock]) -> bool:
    """Say whether one of the same style stands level with it, as crossheads of two columns do."""
    return any(
        other is not block
        and other.font == block.font
        and abs(other.size - block.size) < 0.03 * block.size
        and abs(other.top - block.top) < 0.5 * block.size
        for other in heads
    )


def _is_above_all(block: TextBlock, below: Frame | None, head: TextBlock, frames: Sequence[Frame]) -> bool:
    """Say whether the columns beside its own begin below it too: then it is no part of its column."""
    if below is None or across(head, block) < 0.15:
        return False
    beside = [
        frame
        for frame in frames
        if frame is not below
        and head.bottom < frame.start < below.bottom
        and (across(frame, head) > 0.5 or abs(frame.left - below.right) < 4 * below.size)
        and across(frame, below) < 0.3
    ]
    return bool(beside) and all(frame.start > block.bottom - 0.3 * block.size for frame in beside)


def is_over_columns(
    block: TextBlock, below: Frame, frames: Sequence[Frame], heads: Sequence[TextBlock], apart: bool
) -> bool:
    """Say whether the columns beside its own begin level with it, with white beside the head.

    Where text stands close above, white on the right alone may be that beside a crosshead.
    """
    if any(h is not block and -1 < block.top - h.bottom < 4 * below.size and across(h, block) > 0.1 for h in heads):
        return False
    if block.left - below.left < 1.5 * below.size and below.right - block.right < 1.5 * below.size:
        return False
    beside = [
        frame
        for frame in frames
        if frame is not below
        and min(abs(frame.left - below.right), abs(below.left - frame.right)) < 3.5 * below.size
        and frame.bottom > block.top
        and frame.top < below.bottom
    ]
    level = [frame for frame in beside if abs(frame.top - below.top) < 0.3 * below.pitch]
    told = level if apart else [frame for frame in level if frame.left < below.left]
    return len(told) > 0 and all(frame.top > block.bottom - block.size or frame.bottom < block.top for frame in beside)


def spans_band(
    block: TextBlock, above: Frame, below: Frame, frames: Sequence[Frame], heads: Sequence[TextBlock]
) -> bool:
    """Say whether the next column has white where the crosshead stands, and text that breaks off and goes on level."""
    for right in frames:
        gap = right.left - above.right
        if not -above.size < gap < 3.5 * above.size or abs(right.bottom - above.bottom) > 1.6 * above.pitch:
            continue
        for lower in frames:
            if across(lower, right) > 0.6 and abs(lower.top - below.top) < 0.5 * below.pitch:
                return not stands_between(right, lower, heads, 1.0)
    return False


def nearest_below(block: TextBlock, frames: Sequence[Frame], pictures: Sequence[Box]) -> Frame | None:
    """Return the text that a small head stands right over, but for a picture."""
    near = [
        frame
        for frame in frames
        if -0.6 * block.size < frame.top - block.bottom
        and across(block, frame) > 0.5
        and _white_over(frame, block, pictures) < _REACH * max(frame.pitch, 0.8 * block.size)
    ]
    return min(near, key=lambda frame: (round(frame.top - block.bottom), frame.left)) if near else None


def _white_over(frame: Frame, block: TextBlock, pictures: Sequence[Box]) -> float:
    """Return the white between a small head and text below it, less the deepest picture that stands in it."""
    deep = [
        min(picture.bottom, frame.top) - max(picture.top, block.bottom)
        for picture in pictures
        if across(picture, frame) > 0.9 and picture.top > block.bottom - 0.5 * block.size
    ]
    return frame.top - block.bottom - max([0.0, *deep])


def nearest_above(
    block: TextBlock, below: Frame | None, frames: Sequence[Frame], heads: Sequence[TextBlock]
) -> Frame | None:
    """Return the text right above a small head, with no other head between."""
    near = [
        frame
        for frame in frames
        if -0.6 * block.size < block.top - frame.end < 5 * frame.pitch
        and (across(block, frame) > 0.5 or (below is not None and is_tail_over(frame, below)))
    ]
    if not near:
        return None
    frame = max(near, key=lambda frame: frame.bottom)
    parted = any(
        head is not block and head.top > frame.bottom - 2 and head.bottom < block.top + 2 and across(head, block) > 0.3
        for head in heads
    )
    return None if parted else frame
