"""Finds where the type changes inside a read line: a page number, and the small print beside it.

Runs in the reading process.
"""

from collections.abc import Sequence
from typing import Any, TypeAlias

from xingxian_editor.page_import.ocr.ink import print_depth
from xingxian_editor.page_import.wording import is_han

Pixels: TypeAlias = Any
_WHITE = 0.35
_OTHER_TYPE = 1.3
_FEWEST = 2
_FLAT = "一二三—–-…·~"


def type_groups(text: str, edges: Sequence[tuple[float, float]], ink: Pixels) -> list[tuple[int, int]]:
    """Return the stretches of characters that are set in one type, as start and end."""
    groups: list[tuple[int, int]] = []
    for start, end in _words(text, edges, ink.shape[0]):
        if groups and not _differs(text, edges, ink, groups[-1], (start, end)):
            groups[-1] = groups[-1][0], end
        else:
            groups.append((start, end))
    return groups


def _words(text: str, edges: Sequence[tuple[float, float]], depth: int) -> list[tuple[int, int]]:
    starts = [0]
    for at in range(1, len(text)):
        plain = text[at - 1].isalnum() and text[at].isalnum()
        if plain and edges[at][0] - edges[at - 1][1] > _WHITE * depth:
            starts.append(at)
    return list(zip(starts, [*starts[1:], len(text)], strict=True))


def _differs(
    text: str, edges: Sequence[tuple[float, float]], ink: Pixels, one: tuple[int, int], other: tuple[int, int]
) -> bool:
    sizes = []
    for start, end in (one, other):
        telling = [character for character in text[start:end] if character.isalnum() and character not in _FLAT]
        if len(telling) < _FEWEST:
            return False
        above, below = print_depth(ink, edges[start][0], edges[end - 1][1])
        # Letters and digits are lower than Chinese characters of the same size.
        sizes.append((below - above) / (0.91 if any(map(is_han, telling)) else 0.75))
    return max(sizes) > _OTHER_TYPE * min(sizes)
