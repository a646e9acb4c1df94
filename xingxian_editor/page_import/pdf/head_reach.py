"""How far a head reaches: over columns level with those right under it, and beside it when set downwards."""

from collections.abc import Mapping, Sequence

from xingxian_editor.page.geometry import Box
from xingxian_editor.page_import.pdf.field import across, upright_rule_between
from xingxian_editor.page_import.pdf.frames import Frame
from xingxian_editor.page_import.pdf.head_groups import HeadGroup

_GUTTER = 3.6
_NEAR = 6.0
_OVER = 0.3
_ASIDE = 0.1
_ROOM = 1.0
_SLACKS = (0.04, 0.25, 1.4)

Over = dict[int, Frame | HeadGroup | None]


def widened(
    over: Over,
    frames: Sequence[Frame],
    heads: Sequence[HeadGroup],
    rules: Sequence[Box],
    begins: Mapping[int, float],
) -> Over:
    """Let heads also stand over columns that begin level with the ones under them, where their band is free.

    ``begins`` has by ``id`` where each piece begins, with the picture over it.
    """
    result = dict(over)
    for slack in _SLACKS:
        for head in heads:
            if not head.vertical:
                _widen(head, result, slack, frames, heads, rules, begins)
    _widen_in_boxes(result, frames, heads)
    return result


def _widen_in_boxes(result: Over, frames: Sequence[Frame], heads: Sequence[HeadGroup]) -> None:
    """Let the only head of a box stand over every column in it that nothing else stands over."""
    boxed: dict[int, list[HeadGroup]] = {}
    for head in heads:
        boxed.setdefault(head.wall, []).append(head)
    for frame in frames:
        inside = boxed.get(frame.wall, [])
        if frame.wall < 0 or result[id(frame)] is not None or len(inside) != 1:
            continue
        if not inside[0].vertical and inside[0].bottom < frame.start + 0.5 * frame.size:
            result[id(frame)] = inside[0]


def _widen(
    head: HeadGroup,
    result: Over,
    slack: float,
    frames: Sequence[Frame],
    heads: Sequence[HeadGroup],
    rules: Sequence[Box],
    begins: Mapping[int, float],
) -> None:
    under = [f for f in frames if result[id(f)] is head and f.start - head.bottom < _NEAR * f.size]
    grown = True
    while grown and under:
        beside = [f for f in frames if _joins(f, under, head, result, slack, frames, heads, rules, begins)]
        for frame in beside:
            result[id(frame)] = head
        under += beside
        grown = bool(beside)


def _joins(
    frame: Frame,
    under: Sequence[Frame],
    head: HeadGroup,
    over: Over,
    slack: float,
    frames: Sequence[Frame],
    heads: Sequence[HeadGroup],
    rules: Sequence[Box],
    begins: Mapping[int, float],
) -> bool:
    if over[id(frame)] is head or frame.wall != under[0].wall:
        return False
    if (frame.is_dated or frame.opening) and frame.left > under[0].left:
        return False
    above = over[id(frame)]
    if above is not None and above.bottom > head.top - 0.5 * frame.size:
        return False
    if (
        isinstance(above, HeadGroup)
        and above.size >= head.size
        and begins[id(frame)] - above.bottom < _NEAR * frame.size
    ):
        # It has a head of its own, no smaller and close above.
        return False
    if not _band_is_free(frame, head, frames, heads):
        return False
    if not frame.is_set_in and any(_is_closed(other, frame, heads) for other in under):
        return False
    return any(_is_next_to(frame, other, slack, rules, begins) for other in under)


def _is_closed(text: Frame, beside: Frame, heads: Sequence[HeadGroup]) -> bool:
    """Say whether the next head of the column closes a text that has ended.

    What stands in the column ``beside`` it, in the middle of a paragraph, is the end of another text then.
    """
    return text.is_ended and any(
        -text.size < head.top - text.bottom < _NEAR * text.size
        and across(head, text) > _OVER
        and across(head, beside) < _ASIDE
        for head in heads
    )


def _is_next_to(frame: Frame, other: Frame, slack: float, rules: Sequence[Box], begins: Mapping[int, float]) -> bool:
    left, right = (frame, other) if frame.left < other.left else (other, frame)
    gap = right.left - left.right
    if len(left.lines) < 3:
        # The end of a paragraph does not show how wide its column is.
        gap = min(gap, right.left - left.left - right.width)
    split = bool(frame.crossheads or other.crossheads)
    off = abs(frame.start - other.start) if split else abs(frame.top - other.top)
    # A picture keeps less of a line clear above it than text does.
    at_picture = begins[id(frame)] < frame.start and abs(begins[id(frame)] - other.start) < _ROOM * frame.pitch
    level = off < slack * frame.pitch or at_picture
    alike = abs(frame.size - other.size) < 0.06 * frame.size
    return -frame.size < gap < _GUTTER * frame.size and level and alike and not upright_rule_between(left, right, rules)


def _band_is_free(frame: Frame, head: HeadGroup, frames: Sequence[Frame], heads: Sequence[HeadGroup]) -> bool:
    """Say whether nothing stands above the column at the height of the head."""
    things: list[Frame | HeadGroup] = [*frames, *heads]
    return not any(
        thing is not head
        and thing is not frame
        and min(thing.bottom, frame.start) - max(thing.top, head.top) > 0.3 * frame.size
        and min(thing.right, frame.right) - max(thing.left, frame.left) > 0.1 * frame.width
        for thing in things
    )


def beside_vertical(
    head: HeadGroup, frames: Sequence[Frame], over: Over, rules: Sequence[Box], to_right: bool
) -> list[Frame]:
    """Return the pieces that stand beside a head set downwards, column after column, on one side of it."""
    found: list[Frame] = []
    edge = head.right if to_right else head.left
    while True:
        reach = [f for f in frames if f not in found and _touches(f, head, edge, over, found, rules, to_right)]
        if not reach:
            return found
        found += reach
        edge = max(f.right for f in reach) if to_right else min(f.left for f in reach)


def _touches(
    frame: Frame,
    head: HeadGroup,
    edge: float,
    over: Over,
    found: Sequence[Frame],
    rules: Sequence[Box],
    to_right: bool,
) -> bool:
    gap = frame.left - edge if to_right else edge - frame.right
    most = _GUTTER * frame.size if found else 20 * frame.size
    if not -frame.size < gap < most or frame.wall != head.wall or isinstance(over[id(frame)], HeadGroup):
        return False
    if frame.top > head.bottom or frame.bottom < head.top or frame.top < head.top - 3 * frame.pitch:
        return False
    beside: list[Frame | HeadGroup] = [f for f in found if min(f.bottom, frame.bottom) > max(f.top, frame.top)]
    pairs = [(one, frame) if to_right else (frame, one) for one in beside or [head]]
    return not any(upright_rule_between(left, right, rules) for left, right in pairs)


def risen_column(
    head: HeadGroup, top: float, under: Sequence[Frame], frames: Sequence[Frame], over: Over, rules: Sequence[Box]
) -> Frame | None:
    """Return the column that rises at the left of a head, where the text begins that then goes on under it.

    ``top`` is the upper edge of the head, or of the picture that it is printed on.
    """
    if head.vertical or not under:
        return None
    first = min(under, key=lambda frame: frame.left)
    beside = [frame for frame in frames if frame is not first and _rises(frame, head, top, first, over, rules)]
    return max(beside, key=lambda frame: frame.left, default=None)


def _rises(frame: Frame, head: HeadGroup, top: float, first: Frame, over: Over, rules: Sequence[Box]) -> bool:
    gap = first.left - frame.right
    if not -frame.size < gap < _GUTTER * frame.size or frame.wall != head.wall or frame.right > head.left + frame.size:
        return False
    above = over[id(frame)]
    if isinstance(above, HeadGroup) and frame.start - above.bottom < _NEAR * frame.size:
        return False
    level = top - 2.4 * frame.pitch < frame.start < head.bottom - 0.5 * frame.size
    alike = abs(frame.size - first.size) < 0.06 * frame.size
    opens = frame.is_set_in or frame.is_dated or bool(frame.opening)
    return level and alike and opens and frame.bottom > first.top and not upright_rule_between(frame, first, rules)
