"""Breaks Chinese text into lines as a typesetter must: no mark where GB/T 15834 5.1 forbids it.

Widths are in ems of the text's own size, so that one measure serves every size.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

_NOT_FIRST = frozenset("。，、；：？！）》〉」』】〕〗］｝”’…—～·•％‰℃°)]}>,.;:?!%’”/／-–")
_NOT_LAST = frozenset("（《〈「『【〔〖［｛“‘([{<￥$№")
_LATIN = re.compile(r"[!-~]+")
# Half-width characters, taken as wide as the widest face that may stand in: a line may come out
# shorter in Word than it was measured, never longer.
_DIGIT = 0.58
_WIDE_LATIN = frozenset("MWmw@%&")
_NARROW_LATIN = frozenset("iIjltf.,:;!'|()[]{}/ -")


@dataclass(frozen=True, slots=True)
class Chunk:
    """Characters that stay on one line, and their width in ems."""

    text: str
    width: float


def width_of(text: str) -> float:
    """Return the width of ``text`` in ems."""
    return sum(map(_width, text))


def break_lines(text: str, ems: float, indent: float = 0) -> tuple[str, ...]:
    """Return the lines of ``text`` in a column ``ems`` wide, the first one indented."""
    lines: list[str] = []
    for stretch in text.split("\n"):
        lines += _break(chunks_of(stretch), ems, 0 if lines else indent)
    return tuple(lines)


@lru_cache(maxsize=4096)
def chunks_of(text: str) -> tuple[Chunk, ...]:
    """Return ``text`` cut wherever a line may end."""
    chunks: list[str] = []
    glue = False
    for piece in _pieces(text):
        first, last = piece[0], piece[-1]
        if chunks and (glue or (first in _NOT_FIRST and not chunks[-1].isspace())):
            chunks[-1] += piece
        else:
            chunks.append(piece)
        glue = last in _NOT_LAST
    return tuple(Chunk(chunk, width_of(chunk)) for chunk in chunks)


def _pieces(text: str) -> list[str]:
    pieces: list[str] = []
    at = 0
    for match in _LATIN.finditer(text):
        pieces += [*text[at : match.start()], match[0]]
        at = match.end()
    return [*pieces, *text[at:]]


def _break(chunks: tuple[Chunk, ...], ems: float, indent: float) -> list[str]:
    lines: list[str] = []
    line, room = "", ems - indent
    for chunk in chunks:
        if chunk.width <= room + 1e-9 or (chunk.text.isspace() and line):
            line += chunk.text
            room -= chunk.width
            continue
        if line:
            lines.append(line)
            line, room = "", ems
        for piece in _hard_split(chunk, ems):
            if line:
                lines.append(line)
            line, room = piece, ems - width_of(piece)
    return [*lines, line]


def _hard_split(chunk: Chunk, ems: float) -> list[str]:
    """Break a chunk wider than the column somewhere after all."""
    if chunk.width <= ems:
        return [chunk.text]
    pieces, piece, width = [], "", 0.0
    for character in chunk.text:
        if piece and width + _width(character) > ems:
            pieces.append(piece)
            piece, width = "", 0.0
        piece += character
        width += _width(character)
    return [*pieces, piece]


def _width(character: str) -> float:
    if character >= "\u2000" or character in "×·÷±°§":
        return 1.0
    if character.isdigit():
        return _DIGIT
    if character in _NARROW_LATIN:
        return 0.42
    if character in _WIDE_LATIN:
        return 1.06
    return 0.82 if character.isupper() else 0.68
