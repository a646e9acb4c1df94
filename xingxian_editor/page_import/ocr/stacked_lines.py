"""Puts read lines in the order of their columns: recognition gives them row by row across the page."""

from collections.abc import Sequence

from xingxian_editor.page_import.ocr.picture_text import ReadLine

_FARTHEST = 1.2
_ALIKE = 0.12


def stacked(lines: Sequence[ReadLine], sizes: Sequence[float]) -> list[list[ReadLine]]:
    """Return the lines in stacks of one size, each from the top down; the stacks by where they begin."""
    order = sorted(range(len(lines)), key=lambda at: lines[at].top)
    stacks: list[list[int]] = []
    for at in order:
        above = [stack for stack in stacks if _goes_on(lines, sizes, stack[-1], at)]
        if above:
            max(above, key=lambda stack: lines[stack[-1]].bottom).append(at)
        else:
            stacks.append([at])
    stacks.sort(key=lambda stack: (lines[stack[0]].top, _ends(lines[stack[0]])[0]))
    return [[lines[at] for at in stack] for stack in stacks]


def _goes_on(lines: Sequence[ReadLine], sizes: Sequence[float], above: int, below: int) -> bool:
    one, other, size = lines[above], lines[below], sizes[above]
    if one.vertical or other.vertical or abs(sizes[below] - size) > _ALIKE * size:
        return False
    if not -0.2 * size < other.top - one.bottom < _FARTHEST * size:
        return False
    left, right = _ends(one)
    next_left, next_right = _ends(other)
    return min(right, next_right) - max(left, next_left) > 0.6 * min(right - left, next_right - next_left)


def _ends(line: ReadLine) -> tuple[float, float]:
    if line.vertical:
        return line.top, line.bottom
    return line.characters[0].left, line.characters[-1].right
