"""Fonts that one face was cut into: characters of one line in turns from several fonts are of one type."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from xingxian_editor.page_import.pdf.raw_page import Glyph

_FEWEST = 24
_IN_TURNS = 0.2
_FIRST_HAN, _LAST_HAN = "\u3400", "\u9fff"


def in_font_families(glyphs: Sequence[Glyph]) -> list[Glyph]:
    """Return the glyphs, rows in order, with the fonts of one face made one.

    Some programs put every 256 characters into a font of their own. A passage in another type changes
    fonts at its ends only; such fonts change all the time.
    """
    family = _families(glyphs)
    if not family:
        return list(glyphs)
    return [glyph._replace(font=family[glyph.font]) if glyph.font in family else glyph for glyph in glyphs]


def _families(glyphs: Sequence[Glyph]) -> dict[int, int]:
    han = [glyph for glyph in glyphs if _FIRST_HAN <= glyph.text <= _LAST_HAN]
    counts = Counter(glyph.font for glyph in han)
    changes: Counter[tuple[int, int]] = Counter()
    for before, after in pairwise(han):
        if before.font != after.font and abs(before.size - after.size) < 0.02 * before.size and _touch(before, after):
            changes[min(before.font, after.font), max(before.font, after.font)] += 1
    family: dict[int, int] = {}
    for (one, other), times in changes.most_common():
        least = min(counts[one], counts[other])
        if least >= _FEWEST and times > _IN_TURNS * least:
            old, new = family.get(other, other), family.get(one, one)
            family.update({font: new for font in (*family, one, other) if family.get(font, font) == old})
    return family


def _touch(before: Glyph, after: Glyph) -> bool:
    return abs(before.base - after.base) < 0.1 * before.size and abs(after.left - before.right) < 0.5 * before.size
