"""Heads that stand together: headline, kicker above, deck below, also set downwards."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from xingxian_editor.page.geometry import Box
from xingxian_editor.page.role import Role
from xingxian_editor.page_import.pdf.field import across, level, rule_between
from xingxian_editor.page_import.pdf.frames import Frame
from xingxian_editor.page_import.pdf.text_blocks import TextBlock

_DASH = re.compile(r"^[—―─–-]{1,2}")
_FARTHEST = 0.9
_HEADLINE = 0.86
_SMALLER = 0.82
_BESIDE = 0.7


@dataclass(eq=False)
class HeadGroup:
    """The blocks of one article's head, in reading order."""

    blocks: list[TextBlock]

    @cached_property
    def left(self) -> float:
        """Left edge."""
        return min(block.left for block in self.blocks)

    @cached_property
    def right(self) -> float:
        """Right edge."""
        return max(block.right for block in self.blocks)

    @cached_property
    def top(self) -> float:
        """Upper edge."""
        return min(block.top for block in self.blocks)

    @cached_property
    def bottom(self) -> float:
        """Lower edge."""
        return max(block.bottom for block in self.blocks)

    @cached_property
    def size(self) -> float:
        """The size of the headline."""
        return max(block.size for block in self.blocks)

    @property
    def middle(self) -> float:
        """The x halfway between its edges."""
        return (self.left + self.right) / 2

    @property
    def vertical(self) -> bool:
        """Whether the headline is set downwards."""
        return max(self.blocks, key=lambda block: block.size).vertical

    @property
    def wall(self) -> int:
        """The box it is in, or -1."""
        return self.blocks[0].wall

    @property
    def text(self) -> str:
        """Its characters, lines joined."""
        return "".join(block.text for block in self.blocks)

    def roles(self) -> list[tuple[TextBlock, Role]]:
        """Return its blocks with their roles: what is largest is the headline."""
        main = [block for block in self.blocks if block.size >= _HEADLINE * self.size and not _DASH.match(block.text)]
        main = main or self.blocks[:1]
        return [(block, _role(block, main)) for block in self.blocks]


def _role(block: TextBlock, main: Sequence[TextBlock]) -> Role:
    if block in main:
        return Role.HEADLINE
    if _DASH.match(block.text):
        return Role.DECK
    if not main[0].vertical and level(block, main[0]) > _BESIDE:
        return Role.KICKER if block.left < main[0].left else Role.DECK
    if main[0].vertical and block.vertical:
        return Role.KICKER if block.left > main[0].left else Role.DECK
    return Role.KICKER if block.top < main[0].top else Role.DECK


def head_groups(
    heads: Sequence[TextBlock], frames: Sequence[Frame], rules: Sequence[Box], pictures: Sequence[Box]
) -> list[HeadGroup]:
    """Group head blocks that stand close together with nothing between."""
    groups: list[list[TextBlock]] = []
    farthest = _FARTHEST * max((head.size for head in heads), default=0.0)
    for head in sorted(heads, key=lambda block: block.top):
        lowest = head.top - farthest
        near = [
            group
            for group in groups
            if any(other.bottom >= lowest and _together(other, head, frames, rules, heads) for other in group)
        ]
        if not near:
            groups.append([head])
            continue
        joined = [block for group in near for block in group] + [head]
        groups = [group for group in groups if group not in near] + [joined]
    return [HeadGroup(_in_order(group)) for group in groups]


def _in_order(blocks: list[TextBlock]) -> list[TextBlock]:
    if all(block.vertical for block in blocks):
        return sorted(blocks, key=lambda block: -block.right)
    return sorted(blocks, key=lambda block: (block.top, block.left))


def _together(
    upper: TextBlock,
    lower: TextBlock,
    frames: Sequence[Frame],
    rules: Sequence[Box],
    heads: Sequence[TextBlock],
) -> bool:
    if upper.wall != lower.wall:
        return False
    if upper.vertical and lower.vertical:
        gap = max(upper.left, lower.left) - min(upper.right, lower.right)
        return gap < 0.95 * max(upper.size, lower.size) and level(upper, lower) > 0.4
    if upper.vertical or lower.vertical:
        return False
    if lower.top < upper.bottom - 0.5 * min(upper.size, lower.size):
        small, large = (upper, lower) if upper.size < lower.size else (lower, upper)
        return _halves(upper, lower) or stands_beside(small, large, frames, heads)
    larger = max(upper.size, lower.size)
    gap = lower.top - upper.bottom
    if gap > _FARTHEST * larger or not _in_line(upper, lower, larger, frames, heads):
        return False
    if gap > 0.35 * larger and rule_between(upper, lower, rules, 0.3 * min(upper.size, lower.size)):
        return False
    return not any(
        frame.top > upper.bottom - 2 and frame.bottom < lower.top + 2 and across(frame, lower) > 0.2 for frame in frames
    )


def _in_line(
    upper: TextBlock, lower: TextBlock, larger: float, frames: Sequence[Frame], heads: Sequence[TextBlock]
) -> bool:
    """Say whether one stands under the other; a deck after a dash may stand off to the side."""
    if _DASH.match(lower.text) and lower.size < upper.size and across(upper, lower) > -0.6:
        return max(upper.left - lower.right, lower.left - upper.right) < 1.5 * larger
    near = lower.top - upper.bottom < 0.5 * larger
    above = lower.top - upper.bottom > -0.15 * upper.size and upper.left < lower.left
    if across(upper, lower) > (0.15 if near else 0.4):
        return True
    if not (upper.size < 0.68 * lower.size and near and above):
        return False
    if not max(upper.left - lower.right, lower.left - upper.right) < 3 * larger:
        return False
    # All the heads are looked at last: a page full of short lines has thousands of pairs.
    own = any(_is_stacked(upper, other) and other.top > upper.top for other in heads if other is not lower)
    return not own and stands_clear(upper, lower, frames)


def stands_beside(small: TextBlock, head: TextBlock, frames: Sequence[Frame], heads: Sequence[TextBlock]) -> bool:
    """Say whether a kicker or deck stands level with its headline, at its left or right, over the same text.

    Two heads of articles side by side have a column each that begins with a paragraph.
    """
    if small.size > _SMALLER * head.size or small.vertical or head.vertical or small.wall != head.wall:
        return False
    if small.top < head.top - 0.35 * head.size or small.bottom > head.bottom + 0.35 * head.size:
        return False
    left, right = (small, head) if small.left < head.left else (head, small)
    if not -0.3 * head.size < right.left - left.right < 1.8 * head.size:
        return False
    if any(_is_stacked(small, other) or _is_led_by(other, small) for other in heads if other is not head):
        return False
    under = _next_below(small, frames)
    if under is not None and under.start < head.bottom - 0.3 * head.size:
        return False
    return not any(
        left.right - small.size < frame.left < right.left + small.size
        and -0.5 * right.size < frame.start - right.bottom < 4 * frame.pitch
        and (frame.is_set_in or frame.is_dated or frame.opening)
        for frame in frames
    )


def _is_stacked(small: TextBlock, other: TextBlock) -> bool:
    """Say whether another head, larger than a kicker or deck, stands right above or below it."""
    if other is small or other.vertical or other.size < small.size / _SMALLER:
        return False
    gap = max(other.top - small.bottom, small.top - other.bottom)
    return -0.3 * small.size < gap < 0.9 * other.size and across(other, small) > 0.4


def _is_led_by(kicker: TextBlock, head: TextBlock) -> bool:
    """Say whether a smaller line stands right above it, as a kicker does: then it is a headline itself."""
    gap = head.top - kicker.bottom
    smaller = not kicker.vertical and kicker.size < _SMALLER * head.size
    return smaller and -0.3 * kicker.size < gap < 0.6 * head.size and across(kicker, head) > 0.8


def stands_clear(kicker: TextBlock, head: TextBlock, frames: Sequence[Frame]) -> bool:
    """Say whether the text under a kicker begins level with the text under the headline, below both."""
    under = _next_below(kicker, frames)
    if under is None:
        return False
    if under.top < head.bottom - 0.3 * head.size:
        return False
    beside = _next_below(head, frames)
    return beside is not None and abs(beside.start - under.start) < 1.2 * under.pitch


def _next_below(block: TextBlock, frames: Sequence[Frame]) -> Frame | None:
    below = [f for f in frames if f.top > block.bottom - 0.5 * block.size and across(f, block) > 0.3]
    return min(below, key=lambda frame: frame.top, default=None)


def _halves(one: TextBlock, other: TextBlock) -> bool:
    """Say whether the two are parts of one line that wide white parts."""
    if one.font != other.font or abs(one.size - other.size) > 0.04 * one.size or len(one.lines) != len(other.lines):
        return False
    gap = max(one.left, other.left) - min(one.right, other.right)
    return abs(one.lines[0].base - other.lines[0].base) < 0.2 * one.size and gap < 0.6 * one.size
