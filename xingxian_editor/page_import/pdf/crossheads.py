"""Tells crossheads inside columns from the heads of briefs, by what the same style does elsewhere on the page."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from xingxian_editor.page.geometry import Box
from xingxian_editor.page_import.pdf.block_kinds import HEAD_SIZE
from xingxian_editor.page_import.pdf.field import across, rule_between, stands_between
from xingxian_editor.page_import.pdf.frames import Frame, is_tail_over
from xingxian_editor.page_import.pdf.head_groups import stands_clear
from xingxian_editor.page_import.pdf.page_measure import PageMeasure
from xingxian_editor.page_import.pdf.text_blocks import TextBlock

_REACH = 3.4
_FAR = 2.8
_HEAD_OF_ITS_OWN = 1.2
_SMALL = 1.4
_DASH = re.compile("[—―─–]")


@dataclass(slots=True)
class _Place:
    """What stands about a small head, and how much speaks for a crosshead or for a head."""

    block: TextBlock
    below: Frame | None
    above: Frame | None
    crosshead: float = 0.0
    head: float = 0.0
    companion: bool = False


@dataclass(slots=True)
class SmallHeads:
    """Crossheads with the frame each stands before, and heads of their own."""

    crossheads: list[tuple[TextBlock, Frame]]
    heads: list[TextBlock]
    loose: list[TextBlock]


def sorted_small_heads(
    small: Sequence[TextBlock],
    heads: Sequence[TextBlock],
    frames: Sequence[Frame],
    rules: Sequence[Box],
    measure: PageMeasure,
) -> SmallHeads:
    """Sort small heads and heads that may be crossheads."""
    maybe = [*small, *(head for head in heads if not head.vertical and head.size < 2.2 * measure.body)]
    places = [_place(block, maybe, heads, frames, rules, measure) for block in maybe]
    styles: dict[tuple[int, int], list[_Place]] = defaultdict(list)
    for place in places:
        styles[place.block.font, round(place.block.size * 5)].append(place)
    found = SmallHeads([], [head for head in heads if head not in maybe], [])
    fonts = {head.font for head in heads if head.size >= HEAD_SIZE * measure.body}
    for same in styles.values():
        for place in same:
            _settle(place, same, found, measure, fonts)
    return found


def _settle(place: _Place, same: Sequence[_Place], found: SmallHeads, measure: PageMeasure, fonts: set[int]) -> None:
    own = place.crosshead - place.head
    # What the same style is elsewhere tells; a kicker or deck of that style says nothing of crossheads.
    others = sum(p.crosshead - p.head for p in same if p is not place and not p.companion)
    lean = own + 0.6 * max(-4.5, min(4.5, others))
    size = place.block.size / measure.body
    if place.below is None:
        is_head = place.companion or size > _HEAD_OF_ITS_OWN
        (found.heads if is_head else found.loose).append(place.block)
        return
    # Nothing but a crosshead is set so small in a font that the page's headlines do not have.
    small = size < _SMALL and place.block.font not in fonts and not place.companion
    if lean == 0:
        lean = 1.0 if small or (size <= _HEAD_OF_ITS_OWN and place.above is not None) else -1.0
    if lean < 0 and not small and size <= _HEAD_OF_ITS_OWN and place.above is None and own == 0:
        found.loose.append(place.block)
    elif lean < 0:
        found.heads.append(place.block)
    else:
        found.crossheads.append((place.block, place.below))


def _place(
    block: TextBlock,
    maybe: Sequence[TextBlock],
    heads: Sequence[TextBlock],
    frames: Sequence[Frame],
    rules: Sequence[Box],
    measure: PageMeasure,
) -> _Place:
    below = _nearest_below(block, frames)
    above = _nearest_above(block, below, frames, [*heads, *maybe])
    place = _Place(block, below, above)
    if _is_companion(block, below, frames, [*heads, *maybe]):
        place.head += 5.0
        place.companion = True
        return place
    if below is None:
        place.head += 0.5
        return place
    if block.width > 1.25 * below.width and block.width > below.width + 2 * block.size:
        place.head += 4.0
    if below.is_dated or below.opening:
        place.head += 2.5
    if block.size > 1.75 * below.size:
        place.head += 1.0
    apart = above is None or block.top - above.end > _FAR * above.pitch
    if _is_over_columns(block, below, frames, heads, apart):
        place.head += 2.5
    if above is None:
        return place
    spans = _spans_band(block, above, below, frames, [*heads, *maybe])
    _weigh_above(place, above, below, rules, measure, spans)
    return place


def _is_companion(block: TextBlock, below: Frame | None, frames: Sequence[Frame], heads: Sequence[TextBlock]) -> bool:
    """Say whether it is the kicker of a larger head right below, or the deck of one right above."""
    for head in heads:
        if head.size < 1.2 * block.size or head.vertical or head.wall != block.wall or head is block:
            continue
        under, over = head.top - block.bottom, block.top - head.bottom
        if -0.3 * block.size < under < 0.8 * head.size and across(head, block) > 0.15:
            return not stands_between(block, head, frames, 2.0)
        beside = block.left < head.left < block.right + 3 * head.size
        if -0.3 * block.size < under < 0.5 * head.size and beside and stands_clear(block, head, frames):
            return True
        near = max(head.left - block.right, block.left - head.right) < 2 * head.size
        if -0.3 * block.size < over < 0.9 * head.size and near:
            if _DASH.match(block.text):
                return True
            if below is None or _is_lead_or_goes_on(below, frames):
                return True
            if not _has_twin(block, heads) and _is_above_all(block, below, head, frames):
                return True
    return False


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


def _is_over_columns(
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


def _spans_band(
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


def _weigh_above(
    place: _Place, above: Frame, below: Frame, rules: Sequence[Box], measure: PageMeasure, spans: bool
) -> None:
    block = place.block
    gap = block.top - above.end
    if gap > _FAR * above.pitch:
        # It stands at the head of a column as well as not.
        return
    alike = abs(above.size - below.size) < 0.05 * below.size and abs(above.left - below.left) < 1.2 * below.size
    if not alike and above.wall == block.wall and not above.closing:
        # A lead, or text of another width: it says nothing about what is below it.
        return
    if alike and gap < 2.4 * below.pitch and above.wall == block.wall:
        place.crosshead += 1.5
    if above.closing or above.wall != block.wall:
        place.head += 2.5
    if rule_between(above, block, rules, 0.4 * measure.body):
        place.head += 2.0
    if not above.is_ended and not spans:
        # No crosshead breaks a sentence off, unless it stands over the next columns too.
        place.head += 3.0
    # A head keeps its distance from the text above it, a crosshead is nearer to both.
    if gap > 1.9 * (below.top - block.bottom) + 0.5 * measure.body and gap > 1.6 * below.pitch:
        place.head += 0.8
    if len(block.text) > 16 and block.size < 1.3 * measure.body and len(block.lines) == 1:
        place.crosshead += 0.2


def _nearest_below(block: TextBlock, frames: Sequence[Frame]) -> Frame | None:
    near = [
        frame
        for frame in frames
        if -0.6 * block.size < frame.top - block.bottom < _REACH * max(frame.pitch, 0.8 * block.size)
        and across(block, frame) > 0.5
    ]
    return min(near, key=lambda frame: (round(frame.top - block.bottom), frame.left)) if near else None


def _nearest_above(
    block: TextBlock, below: Frame | None, frames: Sequence[Frame], heads: Sequence[TextBlock]
) -> Frame | None:
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
