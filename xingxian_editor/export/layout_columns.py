"""Columns of one article: how many lines each holds, and which."""

from collections.abc import Sequence

from xingxian_editor.export.layout_text import SetLine

LEAST_LINES = 3
"""Columns shorter than this look like leavings: a short text has fewer columns instead."""


def columns_for(lines: int, columns: int) -> int:
    """Return in how many of ``columns`` a text of ``lines`` is set."""
    return max(1, min(columns, lines // LEAST_LINES))


def balanced(capacities: Sequence[int], lines: int) -> tuple[int, ...]:
    """Return the heights of columns for ``lines``: full ones, and only the last a little short.

    Where the last would be less than two thirds full, the lack is spread over the last columns,
    a line each.
    """
    used = columns_for(lines, len(capacities))
    if sum(capacities[:used]) >= lines and used < len(capacities):
        return (*balanced(capacities[:used], lines), *[0] * (len(capacities) - used))
    heights = list(capacities)
    spare = sum(heights) - lines
    if spare <= 0 or not heights:
        return tuple(heights)
    every = spare // len(heights)
    heights = [max(0, height - every) for height in heights]
    spare = sum(heights) - lines
    if heights[-1] - spare >= heights[-1] * 2 / 3:
        heights[-1] -= max(0, spare)
        return tuple(heights)
    for at in reversed(range(len(heights))):
        if spare > 0 and heights[at]:
            heights[at] -= 1
            spare -= 1
    return tuple(heights)


def fill(
    lines: Sequence[SetLine], heights: Sequence[int], capacities: Sequence[int]
) -> tuple[tuple[tuple[SetLine, ...], ...], int]:
    """Return the lines of each column, and how many lines of all had room.

    A crosshead never stands last in a column. What that costs is taken from the white below the
    last column, up to its capacity.
    """
    columns: list[tuple[SetLine, ...]] = []
    at = 0
    for number, height in enumerate(heights):
        is_last = number == len(heights) - 1
        end = min(len(lines), at + (capacities[number] if is_last else height))
        while not is_last and end > at and end < len(lines) and lines[end - 1].opens:
            end -= 1
        columns.append(tuple(lines[at:end]))
        at = end
    return tuple(columns), at
