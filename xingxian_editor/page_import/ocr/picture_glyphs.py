"""Makes of read lines what a PDF page would have been: glyphs in the squares they are set in."""

import re
from collections.abc import Sequence

from xingxian_editor.page.geometry import Box
from xingxian_editor.page_import.ocr.photographed_text import printed_lines
from xingxian_editor.page_import.ocr.picture_text import Edges, ReadCharacter, ReadLine, ReadPicture
from xingxian_editor.page_import.ocr.stacked_lines import stacked
from xingxian_editor.page_import.ocr.type_sizes import type_sizes
from xingxian_editor.page_import.pdf.raw_page import Glyph, RawPage
from xingxian_editor.page_import.pdf.text_line import CLOSING, OPENING
from xingxian_editor.page_import.wording import HAN, is_letter_or_digit

_SIDE = 0.04
_STROKE = 0.4
_BETWEEN_STACKS = 8
_FULL = str.maketrans(",;:?!()", "，；：？！（）")
_NARROW_MARK = re.compile(f"(?<=[{HAN}，。；：？！”’》）、])[,;:?!()]|[,;:?!()](?=[{HAN}“‘《（])")


def raw_page_of(read: ReadPicture) -> tuple[RawPage, list[float]]:
    """Return the page, and for each of its glyphs how surely it was read."""
    raw = RawPage(read.width, read.height, fonts=["picture"])
    raw.rules = [_box(edges) for edges in read.rules]
    raw.pictures = [_box(edges) for edges in read.pictures]
    sure: list[float] = []
    number = 0
    lines = printed_lines(read)
    sizes = {id(line): size for line, size in zip(lines, type_sizes(lines), strict=True)}
    for stack in stacked(lines, [sizes[id(line)] for line in lines]):
        for line in stack:
            for glyph in _glyphs(line, sizes[id(line)], number):
                raw.glyphs.append(glyph)
                number += 1
            sure += [character.confidence for character in line.characters]
        number += _BETWEEN_STACKS
    return raw, sure


def with_wide_marks(text: str) -> str:
    """Return the text with the marks beside Chinese characters wide: recognition cannot tell their width."""
    return _NARROW_MARK.sub(lambda match: match[0].translate(_FULL), text)


def _glyphs(line: ReadLine, size: float, start: int) -> list[Glyph]:
    text = with_wide_marks(line.text)
    if line.vertical:
        return [_standing(line, at, text[at], size, start + at) for at in range(len(text))]
    squares = _squares(line.characters, text, size)
    base = (line.top + line.bottom) / 2 + 0.38 * size
    top, bottom = base - 0.88 * size, base + 0.12 * size
    return [
        Glyph(character, left, top, right, bottom, base, size, 0, 0.0, start + at)
        for at, (character, (left, right)) in enumerate(zip(text, squares, strict=True))
    ]


def _standing(line: ReadLine, at: int, text: str, size: float, number: int) -> Glyph:
    place, middle = line.characters[at], (line.top + line.bottom) / 2
    centre = (place.left + place.right) / 2
    base = centre + 0.38 * size
    return Glyph(
        text, middle - size / 2, base - 0.88 * size, middle + size / 2, base + 0.12 * size, base, size, 0, 0.0, number
    )


def _squares(characters: Sequence[ReadCharacter], text: str, size: float) -> list[tuple[float, float]]:
    """Return from where to where each character is set: its print, and the white that belongs to it."""
    wished = [_wished(character, mark, size) for character, mark in zip(characters, text, strict=True)]
    squares: list[tuple[float, float]] = []
    for at, (left, right) in enumerate(wished):
        before = characters[at - 1].right if at else left
        after = characters[at + 1].left if at + 1 < len(wished) else right
        if at and left < wished[at - 1][1]:
            left = max(left, min((left + wished[at - 1][1]) / 2, characters[at].left), before)
            left = min(left, characters[at].left)
        if at + 1 < len(wished) and right > wished[at + 1][0]:
            right = max(min(right, (right + wished[at + 1][0]) / 2, after), characters[at].right)
        squares.append((left, right))
    return _closed_up(squares, text, size)


def _closed_up(squares: list[tuple[float, float]], text: str, size: float) -> list[tuple[float, float]]:
    """Let Chinese characters touch where the white between them is only that of a thin stroke (一, 卜)."""
    for at in range(1, len(squares)):
        (before, right), (left, after) = squares[at - 1], squares[at]
        chinese = not is_letter_or_digit(text[at - 1]) and not is_letter_or_digit(text[at])
        if chinese and right < left < right + _STROKE * size:
            squares[at - 1], squares[at] = (before, (right + left) / 2), ((right + left) / 2, after)
    return squares


def _wished(character: ReadCharacter, mark: str, size: float) -> tuple[float, float]:
    left, right, side = character.left, character.right, _SIDE * size
    if mark in OPENING:
        return min(left, right + side - size), right + side
    if mark in CLOSING:
        return left - side, max(right, left - side + size)
    if is_letter_or_digit(mark) or mark in ".-/%|":
        return left - side, right + side
    middle = (left + right) / 2
    return min(left, middle - size / 2), max(right, middle + size / 2)


def _box(edges: Edges) -> Box:
    return Box(edges.left, edges.top, edges.right, edges.bottom)
