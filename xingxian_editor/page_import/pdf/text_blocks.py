"""Stacks lines to blocks: same type, even pitch, one above the other, no rule or box wall between."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from xingxian_editor.page.geometry import Box
from xingxian_editor.page_import.bylines import is_broken_name, is_byline, is_certain_byline
from xingxian_editor.page_import.jump_lines import is_jump_line
from xingxian_editor.page_import.pdf.spacing import spaced_text
from xingxian_editor.page_import.pdf.text_line import TextLine
from xingxian_editor.page_import.wording import ends_sentence

_SAME_SIZE = 0.07
_FIRST_PITCH = 2.05
_HEAD_PITCH = 1.75
_PITCH_GROWS = 1.28
_INDENT = 2.4
_APART = 1.25
_MOST_CAPTION = 5


@dataclass(slots=True, eq=False)
class TextBlock:
    """Lines of one type that stand in one stack. ``wall`` is the number of the box it is in, or -1."""

    lines: list[TextLine]
    left: float
    top: float
    right: float
    bottom: float
    size: float
    font: int
    wall: int = -1
    vertical: bool = False

    @property
    def width(self) -> float:
        """From left to right, in points."""
        return self.right - self.left

    @property
    def pitch(self) -> float:
        """The usual distance of its baselines; for a single line what is usual in print."""
        if len(self.lines) < 2 or self.vertical:
            return 1.5 * self.size
        steps = sorted(b.base - a.base for a, b in zip(self.lines, self.lines[1:], strict=False))
        return steps[len(steps) // 2]

    @property
    def box(self) -> Box:
        """Its bounds."""
        return Box(self.left, self.top, self.right, self.bottom)

    @property
    def text(self) -> str:
        """Its characters, lines joined."""
        return "".join([line.text for line in self.lines])

    @property
    def first(self) -> int:
        """Its place in the file's order."""
        return self.lines[0].first

    @property
    def last(self) -> int:
        """Where it ends in the file's order."""
        return self.lines[-1].last

    def add(self, line: TextLine) -> None:
        """Put ``line`` under its lines."""
        self.lines.append(line)
        self.left, self.right = min(self.left, line.left), max(self.right, line.right)
        self.top, self.bottom = min(self.top, line.top), max(self.bottom, line.bottom)


def block_of(lines: Sequence[TextLine], wall: int = -1) -> TextBlock:
    """Make a block of lines that stand in reading order."""
    first = lines[0]
    font = Counter([line.font for line in lines]).most_common(1)[0][0] if len(lines) > 1 else first.font
    return TextBlock(
        list(lines),
        min([line.left for line in lines]),
        min([line.top for line in lines]),
        max([line.right for line in lines]),
        max([line.bottom for line in lines]),
        first.size,
        font,
        wall,
        first.vertical,
    )


def blocks_of(lines: Sequence[TextLine], walls: Sequence[int], rules: Sequence[Box], body: float) -> list[TextBlock]:
    """Return the blocks of a page from the top down; ``walls`` has the box number of every line."""
    level = [rule for rule in rules if rule.width >= rule.height]
    wall_of = {id(line): wall for line, wall in zip(lines, walls, strict=True)}
    found: list[TextBlock] = []
    open_blocks: list[TextBlock] = []
    for line in sorted(lines, key=lambda line: (line.base, line.left)):
        if line.vertical or line.slanted:
            found.append(block_of([line], wall_of[id(line)]))
            continue
        open_blocks = [b for b in open_blocks if line.base - b.lines[-1].base < 2.6 * max(b.size, line.size)]
        above = _above(line, open_blocks)
        if above is not None and above.wall == wall_of[id(line)] and _continues(above, line, level, body):
            above.add(line)
            continue
        block = block_of([line], wall_of[id(line)])
        found.append(block)
        open_blocks.append(block)
    return found


def with_bylines_apart(blocks: Sequence[TextBlock]) -> list[TextBlock]:
    """Cut bylines in the type of the text from the head and the foot of it: names with the word for who they are."""
    found = []
    for block in blocks:
        start, end = 0, len(block.lines)
        if end > 1 and _opens(block.lines[0], block.lines[1]):
            start = 1
        if end - start > 1 and (
            _closes(block.lines[end - 2], block.lines[end - 1], end - start == 2) or _signs_at_right(block)
        ):
            end -= 1
        cuts = [block.lines[:start], block.lines[start:end], block.lines[end:]]
        uncut = end - start == len(block.lines)
        found += [block] if uncut else [block_of(lines, block.wall) for lines in cuts if lines]
    return found


def with_jumps_apart(blocks: Sequence[TextBlock]) -> tuple[list[TextBlock], list[TextBlock]]:
    """Return the blocks without the lines that lead to other pages at their head or foot, and those lines."""
    kept, jumps = [], []
    for block in blocks:
        lines = list(block.lines)
        for at in (0, -1):
            if lines and is_jump_line(lines[at].text):
                jumps.append(block_of([lines.pop(at)], block.wall))
        if len(lines) == len(block.lines):
            kept.append(block)
        elif lines:
            kept.append(block_of(lines, block.wall))
    return kept, jumps


def with_captions_apart(blocks: Sequence[TextBlock], pictures: Sequence[Box]) -> list[TextBlock]:
    """Cut the lines right under a picture from the column below them where more white parts them than its lines."""
    found = []
    for block in blocks:
        at = _caption_lines(block, pictures)
        if at:
            found += [block_of(block.lines[:at], block.wall), block_of(block.lines[at:], block.wall)]
        else:
            found.append(block)
    return found


def _caption_lines(block: TextBlock, pictures: Sequence[Box]) -> int:
    """Return how many lines at the head of the block are set apart under a picture."""
    if block.vertical or len(block.lines) < 3:
        return 0
    if not any(_is_under(block.lines[0], picture) for picture in pictures):
        return 0
    for at in range(1, min(_MOST_CAPTION, len(block.lines) - 1)):
        step = block.lines[at].base - block.lines[at - 1].base
        if step > _APART * block.pitch:
            return at
    return 0


def _is_under(line: TextLine, picture: Box) -> bool:
    near = -0.6 * line.size < line.top - picture.bottom < 1.5 * line.size
    return near and line.left > picture.left - line.size and line.right < picture.right + line.size


def _opens(line: TextLine, following: TextLine) -> bool:
    """Say whether ``line`` is a byline over a text, and ``following`` none of its names."""
    names, after = spaced_text(line), spaced_text(following)
    if line.vertical or len(names) >= 40 or not is_certain_byline(names) or names[:1] in "（(":
        return False
    return not (is_byline(after) or is_broken_name(names, after))


def _closes(before: TextLine, last: TextLine, short: bool) -> bool:
    """Say whether ``last`` is a byline under a text that ends before it, or under a ``short`` head."""
    text = spaced_text(last)
    if not (ends_sentence(before.text) or (short and _is_head(before, text))):
        return False
    return len(text) < 40 and is_certain_byline(text) and not ends_sentence(text)


def _signs_at_right(block: TextBlock) -> bool:
    """Say whether the last line is names alone at the right edge: the end of a paragraph stands at the left."""
    before, last = block.lines[-2:]
    at_edge = abs(block.right - last.right) < 0.6 * block.size and last.left > block.left + 3 * block.size
    return at_edge and not block.vertical and ends_sentence(before.text) and is_byline(spaced_text(last))


def _is_head(line: TextLine, names: str) -> bool:
    text = spaced_text(line)
    return not is_byline(text) and not is_broken_name(text, names) and "，" not in text[-1:]


def _above(line: TextLine, blocks: Sequence[TextBlock]) -> TextBlock | None:
    """Return the block that ends nearest above the line and overlaps it."""
    best: TextBlock | None = None
    for block in blocks:
        last = block.lines[-1]
        if last.base > line.base - 0.5 * min(last.size, line.size):
            continue
        left, right = block.left, block.right
        if len(block.lines) == 1:
            # A first line set in, or the last word of a paragraph: the column is wider than it.
            left -= _INDENT * block.size
            right += _INDENT * block.size if block.width < _INDENT * block.size else 0.0
        overlap = min(right, line.right) - max(left, line.left)
        if overlap > 0.5 * min(block.width, line.width) and (best is None or last.base > best.lines[-1].base):
            best = block
    return best


def _continues(block: TextBlock, line: TextLine, rules: Sequence[Box], body: float) -> bool:
    last = block.lines[-1]
    if abs(block.size - line.size) > _SAME_SIZE * block.size or not _same_font(block, line):
        return False
    step = line.base - last.base
    usual = _HEAD_PITCH if block.size > 1.5 * body else _FIRST_PITCH
    limit = _PITCH_GROWS * block.pitch if len(block.lines) > 1 else usual * block.size
    if not 0.85 * line.size < step <= limit:
        return False
    if len(block.lines) == 1 and step > 1.62 * block.size and block.size > 1.06 * body:
        return False
    return _fits(block, line, step) and not _parted(last, line, rules)


def _same_font(block: TextBlock, line: TextLine) -> bool:
    if line.font == block.font or line.font == block.lines[-1].font:
        return True
    # A line is of another type only when none of its characters is of the block's.
    fonts = {glyph.font for glyph in line.glyphs}
    return block.font in fonts or block.lines[-1].glyphs[-1].font in fonts


def _fits(block: TextBlock, line: TextLine, step: float) -> bool:
    size = block.size
    out_left, out_right = block.left - line.left, line.right - block.right
    if out_left < 0.6 * size and out_right < 0.9 * size:
        return True
    if len(block.lines) == 1:
        # The line above may be an indented first line, or the short end of a paragraph.
        indented = out_left < 4.5 * size and out_right < 1.2 * size
        short = out_left < 0.6 * size and out_right < 60 * size
        return indented or short
    even = abs(step - block.pitch) < 0.12 * block.pitch
    first_or_last = len(block.lines) == 2 and out_left < 4.5 * size and out_right < 1.2 * size
    same_edge = abs(out_right) < 0.9 * size or abs(out_left) < 0.9 * size
    return even and (same_edge or first_or_last)


def _parted(last: TextLine, line: TextLine, rules: Sequence[Box]) -> bool:
    left, right = max(last.left, line.left), min(last.right, line.right)
    if right <= left:
        left, right = min(last.left, line.left), max(last.right, line.right)
    middle = (left + right) / 2
    return any(
        last.base - 0.2 * last.size < rule.top < line.base - 0.5 * line.size and rule.left < middle < rule.right
        for rule in rules
    )
