"""Standing heads (栏目): a few characters alone in a small frame, beside or above the head of an article."""

from collections.abc import Sequence

from xingxian_editor.page.geometry import Box
from xingxian_editor.page_import.pdf.field import across, level
from xingxian_editor.page_import.pdf.page_measure import PageMeasure
from xingxian_editor.page_import.pdf.text_blocks import TextBlock
from xingxian_editor.page_import.wording import announces_briefs

_LONGEST = 9
_ROOM = 2.6
_NEAR = 4.5
_ROUND = 22.0


def framed_heads(heads: Sequence[TextBlock], grounds: Sequence[Box], blocks: Sequence[TextBlock]) -> list[TextBlock]:
    """Return the heads that stand alone in a frame or on a ground of their own."""
    return [
        head for head in heads if len(head.lines) <= 2 and any(_is_framed(head, ground, blocks) for ground in grounds)
    ]


def standing_heads(
    framed: Sequence[TextBlock],
    heads: Sequence[TextBlock],
    texts: Sequence[TextBlock],
    measure: PageMeasure,
    grounds: Sequence[Box],
) -> list[TextBlock]:
    """Return which heads announce other heads: those ``framed``, and those whose words announce short news (简讯).

    The others are heads of the text under them.
    """
    named = [head for head in heads if announces_briefs(head.text) and all(head is not one for one in framed)]
    return [
        head
        for head in framed
        if len(head.text) <= _LONGEST
        and not head.vertical
        and _announces(head, ground_of(head, grounds), heads, texts, measure)
    ] + [head for head in named if not head.vertical and _is_over_heads(head, heads, texts, measure)]


def is_under_announcer(announcer: TextBlock, block: TextBlock, measure: PageMeasure) -> bool:
    """Say whether a block stands somewhere under a head that announces short news; it may be set over a gutter."""
    aside = max(announcer.left, block.left) - min(announcer.right, block.right)
    return block.top > announcer.bottom - 0.3 * announcer.size and aside < _ROUND * measure.body


def _is_over_heads(
    head: TextBlock, heads: Sequence[TextBlock], texts: Sequence[TextBlock], measure: PageMeasure
) -> bool:
    """Say whether smaller heads stand right below it, and it has no text of its own before them.

    Where it is set over a gutter, the second column may begin with the end of the first one's text.
    """
    reach = head.bottom + _NEAR * max(0.5 * head.size, measure.body)
    smaller = [
        other
        for other in heads
        if other.size < head.size
        and other.top < reach
        and other.wall == head.wall
        and is_under_announcer(head, other, measure)
    ]
    first = min(smaller, key=lambda other: other.top, default=None)
    return first is not None and not any(
        head.bottom - 0.3 * head.size < text.top < first.top - measure.body and across(head, text) > 0.3
        for text in texts
    )


def ground_of(head: TextBlock, grounds: Sequence[Box]) -> Box:
    """Return the least ground that it stands on: a bar may be as wide as all that it announces."""
    under = [ground for ground in grounds if _holds(ground, head)]
    return min(under, key=lambda ground: ground.height, default=head.box)


def _announces(
    head: TextBlock, ground: Box, heads: Sequence[TextBlock], texts: Sequence[TextBlock], measure: PageMeasure
) -> bool:
    under = [block for block in (*heads, *texts) if block is not head and _is_under(head, ground, block, measure)]
    first = min(under, key=lambda block: block.top, default=None)
    if first is not None:
        # Where it stands over a gutter, the second column may begin with the end of the first one's text.
        level_with_it = [block for block in under if block.top < first.top + first.size]
        return any(block is other for block in level_with_it for other in heads)
    return any(
        other is not head and level(other, head) > 0.3 and -0.5 * head.size < other.left - head.right < 3 * other.size
        for other in heads
    )


def _is_under(head: TextBlock, ground: Box, block: TextBlock, measure: PageMeasure) -> bool:
    reach = _NEAR * max(0.5 * head.size, measure.body)
    return -0.3 * head.size < block.top - head.bottom < reach and across(ground, block) > 0.3


def _is_framed(head: TextBlock, ground: Box, blocks: Sequence[TextBlock]) -> bool:
    if not _holds(ground, head) or ground.height > _ROOM * (head.bottom - head.top):
        return False
    return not any(other is not head and _holds(ground, other) for other in blocks)


def _holds(ground: Box, block: TextBlock) -> bool:
    return ground.holds((block.left + block.right) / 2, (block.top + block.bottom) / 2) and (
        ground.left < block.left + 0.5 * block.size and ground.right > block.right - 0.5 * block.size
    )
