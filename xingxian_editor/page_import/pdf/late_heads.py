"""Heads that found no text and text that found no head: what is left over belongs together where it stands together."""

import re
from collections.abc import Sequence

from xingxian_editor.page_import.pdf.field import across, level
from xingxian_editor.page_import.pdf.flow import Chain
from xingxian_editor.page_import.pdf.flow_view import FlowView
from xingxian_editor.page_import.pdf.frames import Frame
from xingxian_editor.page_import.pdf.head_groups import HeadGroup

_FARTHEST = 9.0
_LEAST_TEXT = 40
_LEAST_SIZE = 1.3
_SURE = 0.1
_SENTENCE = re.compile("[，。；！？]")


def with_late_heads(chains: Sequence[Chain], view: FlowView) -> list[Chain]:
    """Give each text without a head the nearest head without text that stands over it or beside it."""
    used = {id(chain.head) for chain in chains}
    free = [h for h in view.heads if id(h) not in used and h.size >= _LEAST_SIZE * view.measure.body]
    result = list(chains)
    pairs = [
        (far, n, head)
        for n, chain in enumerate(result)
        if chain.head is None and _is_text(chain)
        for head in free
        if (far := _distance(head, chain, view)) < _FARTHEST
    ]
    for _, n, head in sorted(pairs, key=lambda pair: pair[0]):
        if result[n].head is None and id(head) not in used:
            used.add(id(head))
            result[n] = Chain(head, result[n].frames, [_SURE, *result[n].gains])
    return result


def _is_text(chain: Chain) -> bool:
    text = "".join(frame.text for frame in chain.frames)
    return len(text) >= _LEAST_TEXT and bool(_SENTENCE.search(text)) and not chain.frames[0].crossheads


def _distance(head: HeadGroup, chain: Chain, view: FlowView) -> float:
    """Return how far the text stands from the head, in characters of body type; very far if something parts them."""
    return min((_far(head, frame, chain, view) for frame in chain.frames), default=_FARTHEST)


def _far(head: HeadGroup, frame: Frame, chain: Chain, view: FlowView) -> float:
    size = view.measure.body
    if frame.wall != head.wall:
        return _FARTHEST
    if head.vertical:
        gap = max(frame.left - head.right, head.left - frame.right)
        return gap / size if gap > -size and level(head, frame) > 0.3 else _FARTHEST
    gap = view.white(head, frame)
    if gap < -0.5 * size or across(head, frame) < 0.1:
        return _FARTHEST
    mine = set(map(id, chain.frames))
    parted = any(
        thing is not head
        and id(thing) not in mine
        and thing.top > head.bottom - 0.5 * size
        and thing.bottom < frame.start + 0.5 * size
        and across(thing, frame) > 0.3
        for thing in view.things
    )
    return _FARTHEST if parted else gap / size
