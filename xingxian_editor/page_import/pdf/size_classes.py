"""Levels type sizes: what differs by a hair is one size, as the page meant it."""

from collections import Counter
from collections.abc import Sequence

from xingxian_editor.page_import.pdf.text_line import TextLine

_A_HAIR = 0.026


def level_sizes(lines: Sequence[TextLine]) -> None:
    """Give lines of nearly one size that size: the commonest takes those near it, then the next one."""
    counts: Counter[float] = Counter()
    for line in lines:
        counts[line.size] += len(line.text)
    if len(counts) < 2:
        return
    levelled: dict[float, float] = {}
    for size, _ in sorted(_smoothed(counts).items(), key=lambda pair: (-pair[1], pair[0])):
        if size in levelled:
            continue
        for other in counts:
            if other not in levelled and abs(other - size) <= _A_HAIR * size:
                levelled[other] = size
    for line in lines:
        line.size = levelled[line.size]


def _smoothed(counts: Counter[float]) -> dict[float, int]:
    """Return for every size how many characters are of it or near it."""
    return {
        size: sum(count for other, count in counts.items() if abs(other - size) <= _A_HAIR * size) for size in counts
    }
