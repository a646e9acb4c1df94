"""Drop caps: a large first character that two or three lines of the text stand beside."""

from collections.abc import Sequence
from dataclasses import replace

from xingxian_editor.page_import.pdf.spacing import blanks_in
from xingxian_editor.page_import.pdf.text_line import TextLine

_SMALLEST = 1.7
_LARGEST = 6.5
_NEAR = 1.1
_INDENT = 2.0


def with_drop_caps(lines: Sequence[TextLine], usual: float) -> list[TextLine]:
    """Put each drop cap in front of its line; the lines beside it begin where the column does."""
    caps = [line for line in lines if _may_be(line, usual)]
    result = {id(line): line for line in lines}
    for cap in caps:
        beside = [line for line in lines if _stands_beside(line, cap)]
        if len(beside) < 2 or not _stands_alone(cap, beside, lines):
            continue
        first, *others = sorted(beside, key=lambda line: line.base)
        glyphs = [*cap.glyphs, *first.glyphs]
        result[id(first)] = replace(
            first,
            glyphs=glyphs,
            text=cap.text + first.text,
            left=cap.left + _INDENT * first.size,
            first=cap.first,
            # The white behind the cap is none that the text has.
            blanks=[at + len(cap.glyphs) for at in blanks_in(first)],
        )
        for line in others:
            result[id(line)] = replace(line, left=cap.left)
        del result[id(cap)]
    return list(result.values())


def _may_be(line: TextLine, usual: float) -> bool:
    return len(line.glyphs) == 1 and _SMALLEST * usual < line.size < _LARGEST * usual and not line.vertical


def _stands_beside(line: TextLine, cap: TextLine) -> bool:
    """Say whether the line begins right of the cap, level with it."""
    if line.size > 0.62 * cap.size or line.vertical or line.slanted or len(line.glyphs) < 4:
        return False
    near = cap.right - 0.2 * line.size < line.left < max(cap.right, cap.left + cap.size) + _NEAR * line.size
    return near and cap.top - 0.5 * line.size < line.top and line.base < cap.base + 0.4 * line.size


def _stands_alone(cap: TextLine, beside: Sequence[TextLine], lines: Sequence[TextLine]) -> bool:
    """Say whether the text goes on under the cap, and no other large type stands beside or over it."""
    size = beside[0].size
    last = max(line.base for line in beside)
    under = any(
        0.8 * size < line.base - last < 2.2 * size and abs(line.left - cap.left) < 2.4 * size and line.size < 1.1 * size
        for line in lines
    )
    row = any(
        line is not cap
        and line.size > 0.8 * cap.size
        and abs(line.base - cap.base) < 1.3 * cap.size
        and min(abs(line.left - cap.right), abs(cap.left - line.right)) < 1.5 * cap.size
        for line in lines
    )
    return under and not row
