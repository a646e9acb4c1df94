"""Tells crossheads inside columns from the heads of briefs, by what the same style does elsewhere on the page."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from xingxian_editor.page.geometry import Box
from xingxian_editor.page_import.pdf.block_kinds import HEAD_SIZE
from xingxian_editor.page_import.pdf.field import Placed, across, rule_between
from xingxian_editor.page_import.pdf.frames import Frame
from xingxian_editor.page_import.pdf.page_measure import PageMeasure
from xingxian_editor.page_import.pdf.small_head_places import (
    is_companion,
    is_over_columns,
    nearest_above,
    nearest_below,
    spans_band,
)
from xingxian_editor.page_import.pdf.standing_heads import ground_of, is_under_announcer
from xingxian_editor.page_import.pdf.text_blocks import TextBlock
from xingxian_editor.page_import.wording import announces_briefs

_MARKED = re.compile(r"[●■◆▲★]\s?\S")
_FAR = 2.8
_HEAD_OF_ITS_OWN = 1.2
_SMALL = 1.4
_BRIEF = 10
_SURE = 1.5
_NEARLY = 1.1
_NEXT = 3.6
_OPENING_COLUMN = 0.5
_ANNOUNCED = 4.0
_OTHER_COLUMN = 1.2
_OVER = 0.5


@dataclass(slots=True)
class _Place:
    """What stands about a small head, and how much speaks for a crosshead or for a head."""

    block: TextBlock
    below: Frame | None
    above: Frame | None
    crosshead: float = 0.0
    head: float = 0.0
    companion: bool = False
    led_by: TextBlock | None = None

    @property
    def lean(self) -> float:
        """How much sooner it is a crosshead than a head, by what stands about it."""
        return self.crosshead - self.head


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
    standing: Sequence[TextBlock] = (),
    framed: Sequence[TextBlock] = (),
    pictures: Sequence[Box] = (),
    grounds: Sequence[Box] = (),
) -> SmallHeads:
    """Sort small heads and heads that may be crossheads.

    ``standing`` are the page's standing heads; ``framed`` heads stand on ``grounds`` of their own.
    """
    maybe = [*small, *(head for head in heads if not head.vertical and head.size < 2.2 * measure.body)]
    places = [_place(block, maybe, heads, frames, rules, measure, pictures) for block in maybe]
    for place in places:
        # A crosshead on a ground has text close above, which weighs more.
        place.head += 1.0 if any(place.block is head for head in framed) else 0.0
    styles: dict[tuple[int, int], list[_Place]] = defaultdict(list)
    for place in places:
        styles[place.block.font, round(place.block.size * 5)].append(place)
    companions = [place.block for place in places if place.companion]
    leaders = [head for head in (*heads, *small) if head not in companions]
    for place in places:
        place.led_by = _leader(place, places, leaders, frames, rules)
        is_small = place.block.size <= _HEAD_OF_ITS_OWN * measure.body
        if is_small and place.lean == 0 and place.led_by is not None and _opens_a_column(place, place.led_by, frames):
            place.crosshead += _OPENING_COLUMN
    larger = [*heads, *(p.block for p in places if p.companion)]
    for near in _of_near_sizes(places):
        _weigh_briefs(near, larger, standing)
    for style in styles.values():
        _weigh_announced(style, [head for head in standing if announces_briefs(head.text)], measure)
        _weigh_under_bars(style, [ground_of(head, grounds) for head in standing], heads, measure)
    found = SmallHeads([], [head for head in heads if head not in maybe], [])
    fonts = {head.font for head in heads if head.size >= HEAD_SIZE * measure.body}
    for same in styles.values():
        for place in same:
            _settle(place, same, found, measure, fonts)
    return found


def _of_near_sizes(places: Sequence[_Place]) -> list[list[_Place]]:
    """Return the places by font, those of nearly one size together: heads of briefs are made smaller to fit."""
    groups: list[list[_Place]] = []
    for place in sorted(places, key=lambda place: (place.block.font, place.block.size)):
        last = groups[-1][-1].block if groups else None
        if last is not None and last.font == place.block.font and place.block.size < _NEARLY * last.size:
            groups[-1].append(place)
        else:
            groups.append([place])
    return groups


def _weigh_briefs(same: Sequence[_Place], heads: Sequence[TextBlock], standing: Sequence[TextBlock]) -> None:
    """Let a stack of short texts, each under a small head and all under no larger one, count as briefs."""
    by_text = {id(place.above): place for place in same if place.above is not None and place.below is not None}
    for place in same:
        if not _is_apart(place) or place.below is None or _is_led(place.block, heads):
            continue
        stack = [place]
        while stack[-1].below is not None and (after := by_text.get(id(stack[-1].below))) and after not in stack:
            if not 1 / _NEARLY < after.block.size / place.block.size < _NEARLY:
                break
            stack.append(after)
        announced = any(_is_right_over(head, place.block) for head in standing)
        if len(stack) < 2 and not announced:
            continue
        short = all(p.below is not None and len(p.below.lines) <= _BRIEF and p.below.is_ended for p in stack)
        for one in stack:
            one.head += 1.0 + (1.5 if short else 0.0) + (2.5 if announced else 0.0)


def _is_apart(place: _Place) -> bool:
    """Say whether no text of its column stands close above it."""
    above, below = place.above, place.below
    if above is None or place.block.top - above.end > _FAR * above.pitch:
        return True
    # A single line may be set in.
    aside = min(abs(above.left - below.left), abs(above.right - below.right)) if below is not None else 0.0
    return below is not None and aside > _OTHER_COLUMN * below.size


def _weigh_announced(same: Sequence[_Place], announcers: Sequence[TextBlock], measure: PageMeasure) -> None:
    """Let small heads under a head that announces short news count as heads, down to the next larger head."""
    for announcer in announcers:
        led = [
            place
            for place in same
            if place.block.wall == announcer.wall
            and is_under_announcer(announcer, place.block, measure)
            and (place.led_by is None or place.led_by.bottom < announcer.bottom + 0.5 * announcer.size)
        ]
        for place in led if len(led) > 1 else []:
            place.head += _ANNOUNCED


def _weigh_under_bars(
    same: Sequence[_Place], bars: Sequence[Box], heads: Sequence[TextBlock], measure: PageMeasure
) -> None:
    """Let small heads of short texts count as heads where a standing head's bar is all that stands over them."""
    for bar in bars:
        under = [place for place in same if place.block.top > bar.top and across(bar, place.block) > _OVER]
        led = [place for place in under if place.led_by is None or place.led_by.bottom < bar.bottom]
        first = min((place.block.top for place in led), default=bar.bottom)
        parted = any(head.top > bar.top and head.vertical and across(bar, head) > _OVER for head in heads)
        short = all(place.below is not None and len(place.below.lines) <= _BRIEF for place in led)
        if len(led) < 2 or not short or parted or first > bar.bottom + _ANNOUNCED * measure.body:
            continue
        for place in led:
            place.head += _ANNOUNCED


def _is_led(block: TextBlock, heads: Sequence[TextBlock]) -> bool:
    return any(
        head is not block
        and head.size > 1.08 * block.size
        and not head.vertical
        and -0.5 * block.size < block.top - head.bottom < 8 * block.size
        and across(head, block) > 0.1
        for head in heads
    )


def _is_right_over(head: TextBlock, block: TextBlock) -> bool:
    return -0.5 * block.size < block.top - head.bottom < 4 * block.size and across(head, block) > 0.3


def _leader(
    place: _Place, places: Sequence[_Place], heads: Sequence[TextBlock], frames: Sequence[Frame], rules: Sequence[Box]
) -> TextBlock | None:
    """Return the nearest larger head above it, with no rule between: over its column, or over one level with it."""
    block = place.block
    columns: list[Placed] = [block]
    first = _first_of_column(place, places)
    if first is not None:
        columns += _level_columns(first, frames)
    for column in columns:
        over = [
            head
            for head in heads
            if head.size > 1.2 * block.size
            and not head.vertical
            and head.bottom < column.top + 0.5 * block.size
            and across(head, column) > 0.3
        ]
        nearest = max(over, key=lambda head: head.bottom, default=None)
        if nearest is not None and not rule_between(nearest, column, rules, 0.3 * block.size):
            return nearest
    return None


def _first_of_column(place: _Place, places: Sequence[_Place]) -> Frame | None:
    """Return the text that its column begins with, unless that stands under a small head too, as briefs do."""
    passed: list[_Place] = []
    at: _Place | None = place
    while at is not None and at not in passed:
        passed.append(at)
        text = at.above
        if text is None or _is_apart(at):
            return None
        at = next((other for other in places if other.below is text), None)
        if at is None:
            return text
    return None


def _level_columns(first: Frame, frames: Sequence[Frame]) -> list[Frame]:
    """Return the columns that begin level with ``first``, side by side with it or with each other, and itself."""
    level = [
        frame
        for frame in frames
        if abs(frame.top - first.top) < 0.5 * first.pitch
        and frame.wall == first.wall
        and abs(frame.size - first.size) < 0.05 * first.size
    ]
    row = [first]
    for one in row:
        row += [f for f in level if f not in row and max(f.left - one.right, one.left - f.right) < _NEXT * one.size]
    return row


def _opens_a_column(place: _Place, leader: TextBlock, frames: Sequence[Frame]) -> bool:
    """Say whether the column at its left begins level with it, under the same headline and with the same text."""
    block, below = place.block, place.below
    return below is not None and any(
        abs(frame.top - block.top) < 2.2 * below.pitch
        and abs(frame.size - below.size) < 0.05 * below.size
        and frame.right < below.left < frame.right + 3 * below.size
        and frame.wall == below.wall
        and across(leader, frame) > 0.3
        for frame in frames
    )


def _tellers(place: _Place, same: Sequence[_Place]) -> list[_Place]:
    """Return those whose places tell what the style is: a kicker or deck of it says nothing of crossheads.

    Where the page has crossheads and heads of briefs in one style, only those under the same headline tell.
    """
    others = [other for other in same if other is not place and not other.companion]
    is_mixed = any(p.lean >= _SURE for p in same) and any(p.lean <= -_SURE for p in others)
    return [other for other in others if other.led_by is place.led_by] if is_mixed else others


def _settle(place: _Place, same: Sequence[_Place], found: SmallHeads, measure: PageMeasure, fonts: set[int]) -> None:
    own = place.lean
    others = sum(p.lean for p in _tellers(place, same))
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
    pictures: Sequence[Box],
) -> _Place:
    below = nearest_below(block, frames, pictures)
    above = nearest_above(block, below, frames, [*heads, *maybe])
    place = _Place(block, below, above)
    if is_companion(block, below, frames, [*heads, *maybe]):
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
    if _MARKED.match(block.text):
        # Short news has a mark (▲, ■) before its heads.
        place.head += 2.5
    if block.size > 1.75 * below.size:
        place.head += 1.0
    if above is not None and _is_larger_than_head(block, above, [*heads, *maybe]):
        place.head += 3.0
    apart = above is None or block.top - above.end > _FAR * above.pitch
    if is_over_columns(block, below, frames, heads, apart):
        place.head += 2.5
    if above is None:
        return place
    spans = spans_band(block, above, below, frames, [*heads, *maybe])
    _weigh_above(place, above, below, rules, measure, spans)
    return place


def _is_larger_than_head(block: TextBlock, above: Frame, heads: Sequence[TextBlock]) -> bool:
    """Say whether the text above stands under a head that is smaller: no crosshead is larger than its headline."""
    over = [
        head
        for head in heads
        if head is not block and -above.size < above.start - head.bottom < 4 * above.pitch and across(head, above) > 0.3
    ]
    nearest = max(over, key=lambda head: head.bottom, default=None)
    return nearest is not None and nearest.size < 0.92 * block.size


def _weigh_above(
    place: _Place, above: Frame, below: Frame, rules: Sequence[Box], measure: PageMeasure, spans: bool
) -> None:
    block = place.block
    gap = block.top - above.end
    if gap > _FAR * above.pitch:
        # It stands at the head of a column as well as not.
        return
    alike = (
        abs(above.size - below.size) < 0.05 * below.size and abs(above.left - below.left) < _OTHER_COLUMN * below.size
    )
    if not alike and above.wall == block.wall and not above.is_closed:
        # A lead, or text of another width: it says nothing about what is below it.
        return
    if alike and gap < 2.4 * below.pitch and above.wall == block.wall and not above.is_closed:
        place.crosshead += 1.5
    if above.is_closed or above.wall != block.wall:
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
