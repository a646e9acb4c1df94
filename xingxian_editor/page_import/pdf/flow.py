"""Which piece of text follows which: one assignment over all pieces and heads of the page."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from xingxian_editor.page_import.best_assignment import best_assignment
from xingxian_editor.page_import.pdf.flow_gains import NEVER, link_gain, start_gain
from xingxian_editor.page_import.pdf.flow_view import FlowView
from xingxian_editor.page_import.pdf.frames import Frame
from xingxian_editor.page_import.pdf.head_groups import HeadGroup

_NO_TRUST = 2


@dataclass(slots=True, eq=False)
class Chain:
    """Pieces of one article in reading order, with its head; ``gains`` say how sure each step is."""

    head: HeadGroup | None
    frames: list[Frame]
    gains: list[float] = field(default_factory=list)


def chains_of(view: FlowView) -> list[Chain]:
    """Give every piece the piece or head that it follows, so that most speaks for the whole."""
    frames, heads = list(view.frames), list(view.heads)
    if not frames:
        return []
    trust = stream_trust(frames)
    gains = [[_gain(view, one, other, trust) for other in frames] for one in frames]
    gains += [[start_gain(view, head, frame) for frame in frames] for head in heads]
    follows = _without_circles(best_assignment(gains), gains, len(frames))
    taken = {column for column in follows if column is not None}
    chains = []
    for row, head in enumerate(heads, len(frames)):
        first = follows[row]
        if first is not None:
            chains.append(_chain(head, row, first, follows, gains, frames))
    for number in range(len(frames)):
        if number not in taken:
            chains.append(_chain(None, -1, number, follows, gains, frames))
    return chains


def _chain(
    head: HeadGroup | None,
    row: int,
    first: int,
    follows: Sequence[int | None],
    gains: Sequence[Sequence[float]],
    frames: Sequence[Frame],
) -> Chain:
    chain = Chain(head, [frames[first]], [gains[row][first] if row >= 0 else 0.0])
    at = first
    while (after := follows[at]) is not None:
        chain.frames.append(frames[after])
        chain.gains.append(gains[at][after])
        at = after
    return chain


def _gain(view: FlowView, before: Frame, after: Frame, trust: float) -> float:
    if before is after:
        return NEVER
    gain = link_gain(view, before, after)
    if gain <= NEVER:
        return NEVER
    if not is_next_in_file(before, after):
        return gain - 0.4 * trust
    # Whole articles follow each other in the file too: what tells is text that breaks off and goes on.
    return gain + trust * (0.5 if before.is_ended else 1.6)


def is_next_in_file(before: Frame, after: Frame) -> bool:
    """Say whether the file has ``after`` right behind ``before``."""
    return 0 < after.blocks[0].first - before.blocks[-1].last < 12


def stream_trust(frames: Sequence[Frame]) -> float:
    """Return how far the file's order follows the text on this page, 0 to 1.

    Measured where text breaks off inside a sentence: does the file go on with a line that is not set in?
    """
    ordered = sorted(frames, key=lambda frame: frame.blocks[0].first)
    asked = kept = 0
    for before, after in pairwise(ordered):
        if not before.is_ended:
            asked += 1
            kept += not after.is_set_in and not after.crossheads and is_next_in_file(before, after)
    return max(0.0, 2 * kept / asked - 1) if asked >= _NO_TRUST else 0.2


def _without_circles(follows: list[int | None], gains: Sequence[Sequence[float]], count: int) -> list[int | None]:
    """Open rings of pieces at their weakest step."""
    result = list(follows)
    for start in range(count):
        ring, at = [start], result[start]
        while at is not None and at not in ring:
            ring.append(at)
            at = result[at]
        if at == start:
            weakest = min(ring, key=lambda row: gains[row][result[row] or 0])
            result[weakest] = None
    return result
