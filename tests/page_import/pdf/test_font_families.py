"""One face cut into many nameless fonts: rows of it are of one type, rows of another face of another."""

import random

from xingxian_editor.page_import.pdf.font_families import in_font_families
from xingxian_editor.page_import.pdf.raw_page import Glyph


def row(fonts: list[int], top: float, first: int) -> list[Glyph]:
    size = 10.0
    return [
        Glyph("字", size * at, top, size * (at + 1), top + size, top + 8.8, size, font, 0.0, first + at)
        for at, font in enumerate(fonts)
    ]


def test_rows_of_two_faces_of_a_hundred_drawn_fonts_are_of_two_types():
    rnd = random.Random(3)
    # Few fonts have most characters, most have one or two.
    text, heads = (
        [int(90 * rnd.random() ** 3) for _ in range(1500)],
        [100 + int(60 * rnd.random() ** 2) for _ in range(150)],
    )
    glyphs, is_head = [], []
    for number in range(100):
        fonts = heads[15 * (number // 10) :][:15] if number % 10 == 0 else text[15 * number :][:15]
        glyphs += row(fonts, 15.0 * number, 100 * number)
        is_head += [number % 10 == 0] * 15

    found = in_font_families(glyphs, nameless=range(200))

    assert len({glyph.font for glyph, head in zip(found, is_head, strict=True) if head}) == 1
    assert len({glyph.font for glyph, head in zip(found, is_head, strict=True) if not head}) == 1
    assert len({glyph.font for glyph in found}) == 2


def test_named_fonts_of_few_characters_stay_what_they_are():
    glyphs = [*row([0] * 40, 0.0, 0), *row([0] * 12 + [1] * 3 + [0] * 12, 15.0, 100)]

    assert in_font_families(glyphs) == glyphs
