"""Pieces of columns: running text that stands in one stack, with the crosshead before and bylines at it."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from xingxian_editor.page_import.bylines import dateline_end, is_byline, tail_byline
from xingxian_editor.page_import.pdf.field import across
from xingxian_editor.page_import.pdf.spacing import spaced_text
from xingxian_editor.page_import.pdf.text_blocks import TextBlock
from xingxian_editor.page_import.pdf.text_line import TextLine
from xingxian_editor.page_import.wording import ends_sentence

_TAIL = 9.0
_OPEN_BYLINE = re.compile(r"^.{0,10}记者.{0,14}?(?:报道|摄|文)")


@dataclass(eq=False)
class Frame:
    """Blocks of running text, one below the other. Its bounds are those of the text alone."""

    blocks: list[TextBlock]
    crossheads: list[TextBlock] = field(default_factory=list)
    opening: list[TextBlock] = field(default_factory=list)
    closing: list[TextBlock] = field(default_factory=list)

    @cached_property
    def lines(self) -> list[TextLine]:
        """Its lines from the top down."""
        return [line for block in self.blocks for line in block.lines]

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
        """Upper edge of the text."""
        return self.blocks[0].top

    @cached_property
    def bottom(self) -> float:
        """Lower edge of the text."""
        return self.blocks[-1].bottom

    @property
    def width(self) -> float:
        """Column width."""
        return self.right - self.left

    @cached_property
    def size(self) -> float:
        """The size that most of its characters have."""
        return self._most([(block.size, len(block.text)) for block in self.blocks])

    @cached_property
    def font(self) -> int:
        """The font that most of its characters have."""
        return int(self._most([(block.font, len(block.text)) for block in self.blocks]))

    @cached_property
    def pitch(self) -> float:
        """The distance of its baselines."""
        return max(self.blocks, key=lambda block: len(block.lines)).pitch

    @property
    def wall(self) -> int:
        """The box it is in, or -1."""
        return self.blocks[0].wall

    @property
    def start(self) -> float:
        """Upper edge with crosshead and opening byline."""
        if not self.crossheads and not self.opening:
            return self.top
        return min([self.top, *(block.top for block in (*self.crossheads, *self.opening))])

    @property
    def end(self) -> float:
        """Lower edge with the closing byline."""
        return max([self.bottom, *(block.bottom for block in self.closing)]) if self.closing else self.bottom

    @cached_property
    def text(self) -> str:
        """Its characters, lines joined."""
        return "".join([line.text for line in self.lines])

    @cached_property
    def edge(self) -> float:
        """The left edge that its full lines share."""
        return common_edge(self.lines, self.size)

    @cached_property
    def is_set_in(self) -> bool:
        """Whether its first line begins a paragraph."""
        first = self.lines[0]
        if len(self.lines) == 1:
            return first.left - self.left > 1.2 * self.size
        edge = min(self.edge, self.lines[1].left)
        return first.left - edge > 1.2 * self.size

    @cached_property
    def is_ended(self) -> bool:
        """Whether its last line ends a sentence, or names who wrote it."""
        return ends_sentence(self.lines[-1].text) or self.is_signed

    @property
    def is_closed(self) -> bool:
        """Whether it ends with who wrote it, so that nothing of the same text comes behind it."""
        return bool(self.closing) or self.is_signed

    @cached_property
    def is_signed(self) -> bool:
        """Whether the names of who wrote it close its last line, in brackets that may begin on the line before."""
        if self.lines[-1].text[-1:] not in "）)":
            return False
        last = spaced_text(self.lines[-1])
        if last[:1] in "（(" and is_byline(last):
            return len(self.lines) > 1
        joined = "".join(map(spaced_text, self.lines[-2:]))
        return any(tail_byline(text) < len(text) for text in (last, joined))

    @cached_property
    def is_short_ended(self) -> bool:
        """Whether its last line stops short of the column."""
        return self.lines[-1].right < self.right - 1.2 * self.size

    @cached_property
    def is_dated(self) -> bool:
        """Whether it opens as articles do: 本报讯, …报记者 … 报道."""
        opening = spaced_text(self.lines[0])
        return bool(dateline_end(opening) or _OPEN_BYLINE.match(opening))

    @staticmethod
    def _most(weighed: list[tuple[float, int]]) -> float:
        counter: Counter[float] = Counter()
        for value, weight in weighed:
            counter[value] += weight
        return counter.most_common(1)[0][0]


def is_tail_over(tail: Frame, frame: Frame) -> bool:
    """Say whether ``tail`` is the last word of a paragraph, at the left of the column that ``frame`` goes on in."""
    tiny = len(tail.lines) == 1 and tail.width < _TAIL * tail.size
    return tiny and -frame.size < tail.left - frame.left < 2.6 * frame.size


def common_edge(lines: Sequence[TextLine], size: float) -> float:
    """Return the edge that full lines share: the leftmost, unless a single line of many stands out to the left."""
    lefts = sorted(line.left for line in lines)
    if len(lefts) < 7 or lefts[1] - lefts[0] < 3.4 * size:
        return lefts[0]
    for one, other in pairwise(lefts):
        if other - one < 0.35 * size:
            return one
    return lefts[0]


def frames_of(texts: Sequence[TextBlock]) -> list[Frame]:
    """Join blocks that follow each other without more white than between lines."""
    frames: list[list[TextBlock]] = []
    for block in sorted(texts, key=lambda block: block.top):
        for frame in reversed(frames):
            if _follows(frame[-1], block):
                frame.append(block)
                break
        else:
            frames.append([block])
    return [Frame(blocks) for blocks in frames]


def _follows(above: TextBlock, block: TextBlock) -> bool:
    if above.wall != block.wall or abs(above.size - block.size) > 0.07 * above.size or across(above, block) < 0.6:
        return False
    step = block.lines[0].base - above.lines[-1].base
    pitch = max(above, block, key=lambda b: len(b.lines)).pitch
    out = max(above.left - block.left, block.left - above.left - 2.6 * above.size, block.right - above.right)
    longer = len(above.lines) > 1
    return 0.8 * above.size < step < 1.25 * pitch and (not longer or out < 1.2 * above.size)
