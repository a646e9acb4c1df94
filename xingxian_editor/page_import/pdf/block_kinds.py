"""What a block can be by its type and wording alone: running text, a head, a small head, a byline."""

import re
from collections.abc import Sequence
from enum import Enum, auto

from xingxian_editor.page_import.bylines import dateline_end, is_byline, is_certain_byline
from xingxian_editor.page_import.pdf.field import across
from xingxian_editor.page_import.pdf.page_measure import PageMeasure
from xingxian_editor.page_import.pdf.spacing import spaced_text
from xingxian_editor.page_import.pdf.text_blocks import TextBlock
from xingxian_editor.page_import.wording import ends_sentence

HEAD_SIZE = 1.55
_SMALL_HEAD_SIZE = 1.2
_LARGEST_BYLINE = 2.0
_MARKS = re.compile("[，。；！？、：]")
_WRITER = re.compile("记者|通讯员|报道组|文/|/文")
_LONGEST_SMALL = 26
_FEWEST_DOWNWARDS = 4
_LARGER = 1.25
_FULL_LINE = 7.0


class BlockKind(Enum):
    """What a block is, as far as it alone can tell. A small head is a crosshead or the head of a brief."""

    TEXT = auto()
    HEAD = auto()
    SMALL_HEAD = auto()
    BYLINE = auto()
    OTHER = auto()


def kind_of(block: TextBlock, measure: PageMeasure) -> BlockKind:
    """Judge a block by size, font, length and wording."""
    relative = block.size / measure.body
    text = block_text(block)
    if block.vertical:
        return BlockKind.HEAD if relative > 1.15 and len(text) >= 3 else BlockKind.OTHER
    if relative < _LARGEST_BYLINE and _is_byline(block, text, relative):
        return BlockKind.BYLINE
    if relative >= _SMALL_HEAD_SIZE:
        return _large_kind(block, text, relative)
    return _small_kind(block, text, measure)


_MAY_BE_PART = (BlockKind.OTHER, BlockKind.SMALL_HEAD)


def with_parts_of_text(kinds: Sequence[tuple[TextBlock, BlockKind]]) -> list[tuple[TextBlock, BlockKind]]:
    """Return the blocks with single lines known as text that follow text, or are followed by it, line by line."""
    texts = [block for block, kind in kinds if kind is BlockKind.TEXT]
    heads = [block for block, kind in kinds if kind not in (BlockKind.TEXT, BlockKind.BYLINE)]
    return [(block, BlockKind.TEXT if _is_text(block, kind, texts, heads) else kind) for block, kind in kinds]


def with_downward_kickers(kinds: Sequence[tuple[TextBlock, BlockKind]]) -> list[tuple[TextBlock, BlockKind]]:
    """Return the blocks with lines set downwards in small type known as heads beside a larger head set downwards."""
    heads = [block for block, kind in kinds if kind is BlockKind.HEAD and block.vertical]
    return [
        (block, BlockKind.HEAD if kind is BlockKind.OTHER and _is_beside(block, heads) else kind)
        for block, kind in kinds
    ]


def _is_beside(block: TextBlock, heads: Sequence[TextBlock]) -> bool:
    if not block.vertical or len(block.text) < _FEWEST_DOWNWARDS:
        return False
    return any(
        head.size > _LARGER * block.size
        and max(head.left - block.right, block.left - head.right) < 0.6 * head.size
        and min(head.bottom, block.bottom) - max(head.top, block.top) > 0.6 * (block.bottom - block.top)
        and head.wall == block.wall
        for head in heads
    )


def _is_part(block: TextBlock, texts: Sequence[TextBlock]) -> bool:
    return not block.vertical and any(
        other.font == block.font
        and abs(other.size - block.size) < 0.03 * block.size
        and min(other.right, block.right) - max(other.left, block.left) > 0.3 * block.width
        and 0.9 * block.size < _step(block, other) < 1.2 * other.pitch
        for other in texts
    )


def _is_text(block: TextBlock, kind: BlockKind, texts: Sequence[TextBlock], heads: Sequence[TextBlock]) -> bool:
    if kind in _MAY_BE_PART and _is_part(block, texts):
        return True
    return kind is BlockKind.OTHER and _opens_paragraph(block, texts, heads)


def _opens_paragraph(block: TextBlock, texts: Sequence[TextBlock], heads: Sequence[TextBlock]) -> bool:
    """Say whether a full line is set in under a small head, with no room for a second one in its column."""
    if block.vertical or len(block.lines) > 1 or block.width < _FULL_LINE * block.size:
        return False
    under = any(
        -0.5 * block.size < block.top - head.bottom < 1.2 * block.size and across(head, block) > 0.3
        for head in heads
        if not head.vertical and (head.font, round(head.size)) != (block.font, round(block.size))
    )
    return under and any(
        other.font == block.font
        and abs(other.size - block.size) < 0.03 * block.size
        and abs(other.right - block.right) < 0.6 * block.size
        and 1.5 * block.size < block.left - other.left < 2.6 * block.size
        and len(other.lines) > 1
        for other in texts
    )


def _step(one: TextBlock, other: TextBlock) -> float:
    upper, lower = (one, other) if one.top < other.top else (other, one)
    return lower.lines[0].base - upper.lines[-1].base


def block_text(block: TextBlock) -> str:
    """Return its text with the blanks that mean something; its lines are joined."""
    return "".join(map(spaced_text, block.lines)) if len(block.lines) > 2 else " ".join(map(spaced_text, block.lines))


def _is_byline(block: TextBlock, text: str, relative: float) -> bool:
    if len(block.lines) > 2 or len(text) > 46 or not is_byline(text):
        return False
    if ends_sentence(text) or dateline_end(text):
        return False
    if is_certain_byline(text):
        return relative < 1.4 or bool(_WRITER.search(text))
    return relative < 1.4 and (bool(_WRITER.search(text)) or (relative < 1.1 and len(text) <= 12))


def _large_kind(block: TextBlock, text: str, relative: float) -> BlockKind:
    marks = len(_MARKS.findall(text))
    if relative >= HEAD_SIZE:
        is_text = len(block.lines) >= 3 and marks >= 3 and "。" in text
        return BlockKind.TEXT if is_text else BlockKind.HEAD
    is_text = marks >= 2 and len(text) > 34 and ("。" in text or len(block.lines) > 2)
    return BlockKind.TEXT if is_text else BlockKind.SMALL_HEAD


def _small_kind(block: TextBlock, text: str, measure: PageMeasure) -> BlockKind:
    usual = block.font in measure.fonts
    short = len(block.lines) <= 2 and len(text) <= _LONGEST_SMALL and not ends_sentence(text)
    if short and not text.endswith(("，", "、", "；", "：", ",")):
        if not usual or block.size > 1.07 * measure.body:
            return BlockKind.SMALL_HEAD
        if len(block.lines) == 1:
            return BlockKind.OTHER
    return BlockKind.TEXT
