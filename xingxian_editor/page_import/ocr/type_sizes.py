"""Tells the type size of every read line: measured by its print, then levelled over the page.

A page is set in few sizes, and print measured in pixels is a little off from line to line.
"""

from collections.abc import Sequence
from statistics import median

from xingxian_editor.page_import.ocr.picture_text import ReadLine
from xingxian_editor.page_import.wording import is_han

_PRINT_OF_HAN = 0.91
_PRINT_OF_OTHERS = 0.75
_LEVEL = 0.09
_SAME = 0.1
_SAME_FOR_FEW = 0.16
_FEW = 4
_USUAL = 5
_OVER_A_PICTURE = 1.5


def type_sizes(lines: Sequence[ReadLine]) -> list[float]:
    """Return the type size of each line in points."""
    measured = [measured_size(line) for line in lines]
    levels = _levels(lines, measured)
    return [_levelled(line, size, levels) for line, size in zip(lines, measured, strict=True)]


def measured_size(line: ReadLine) -> float:
    """Return the size that a line's own print tells: by its depth, or by the pitch where that is narrower."""
    depth = max(1.0, line.bottom - line.top)
    han = sum(map(is_han, line.text))
    size = depth / (_PRINT_OF_HAN if han else _PRINT_OF_OTHERS)
    # Set type may be spaced out, hardly ever squeezed: a narrow pitch bounds the size.
    # On a picture, what is behind it counts as print too, and only the pitch tells.
    if line.pitch and han >= _FEW and (line.pitch < size or size > _OVER_A_PICTURE * line.pitch):
        return line.pitch
    return size


def _levels(lines: Sequence[ReadLine], measured: Sequence[float]) -> list[tuple[float, int]]:
    """Return the sizes the page is set in, each with how many characters have it, the most first."""
    wide = sorted(
        (size, len(line.characters)) for size, line in zip(measured, lines, strict=True) if len(line.characters) >= _FEW
    )
    levels: list[tuple[float, int]] = []
    left = wide
    while left:
        centre = max(left, key=lambda one: sum(n for size, n in left if abs(size - one[0]) < _LEVEL * one[0]))[0]
        near = [(size, n) for size, n in left if abs(size - centre) < _LEVEL * centre]
        middle = median([size for size, n in near for _ in range(n)])
        levels.append((round(middle, 1), sum(n for _, n in near)))
        left = [one for one in left if one not in near]
    return levels


def _levelled(line: ReadLine, size: float, levels: Sequence[tuple[float, int]]) -> float:
    reach = _SAME if len(line.characters) >= _FEW else _SAME_FOR_FEW
    near = [level for level in levels if abs(level[0] - size) < reach * level[0]]
    if not near:
        return round(size, 1)
    nearest = min(near, key=lambda level: abs(level[0] - size))
    usual = max(near, key=lambda level: level[1])
    return usual[0] if usual[1] > _USUAL * nearest[1] else nearest[0]
