"""Standing heads (栏目): a few characters alone in a small frame, beside or above the head of an article."""

from collections.abc import Sequence

from xingxian_editor.page.geometry import Box
from xingxian_editor.page_import.pdf.page_measure import PageMeasure
from xingxian_editor.page_import.pdf.text_blocks import TextBlock

_LONGEST = 9
_ROOM = 6.0
_NEAR = 4.5


def standing_heads(
    heads: Sequence[TextBlock], grounds: Sequence[Box], blocks: Sequence[TextBlock], measure: PageMeasure
) -> list[TextBlock]:
    """Return the heads that stand alone in a frame or on a ground of their own, with a larger or longer head near."""
    return [
        head
        for head in heads
        if len(head.text) <= _LONGEST
        and len(head.lines) <= 2
        and any(_is_framed(head, ground, blocks) for ground in grounds)
        and _has_head_near(head, heads, measure)
    ]


def _is_framed(head: TextBlock, ground: Box, blocks: Sequence[TextBlock]) -> bool:
    if not _holds(ground, head) or ground.height > 3.2 * (head.bottom - head.top):
        return False
    if ground.width * ground.height > _ROOM * max(head.width, head.size) * (head.bottom - head.top):
        return False
    return not any(other is not head and _holds(ground, other) for other in blocks)


def _holds(ground: Box, block: TextBlock) -> bool:
    return ground.holds((block.left + block.right) / 2, (block.top + block.bottom) / 2) and (
        ground.left < block.left + 0.5 * block.size and ground.right > block.right - 0.5 * block.size
    )


def _has_head_near(head: TextBlock, heads: Sequence[TextBlock], measure: PageMeasure) -> bool:
    """Say whether the head of the article stands below it or beside it: else it is that head itself."""
    reach = _NEAR * max(head.size, measure.body)
    return any(
        other is not head
        and other.size > 0.85 * head.size
        and -0.5 * head.size < other.top - head.top < reach + (head.bottom - head.top)
        and other.left < head.right + reach
        and other.right > head.left - reach
        for other in heads
    )
