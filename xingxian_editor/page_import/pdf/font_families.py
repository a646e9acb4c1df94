"""Fonts that one face was cut into: characters of one line in turns from several fonts are of one type."""

from collections import Counter
from collections.abc import Collection, Sequence
from itertools import pairwise

from xingxian_editor.page_import.pdf.raw_page import Glyph

_FEWEST = 24
_IN_TURNS = 0.2
_FIRST_HAN, _LAST_HAN = "\u3400", "\u9fff"


def in_font_families(glyphs: Sequence[Glyph], nameless: Collection[int] = ()) -> list[Glyph]:
    """Return the glyphs, rows in order, with the fonts of one face made one.

    Some programs put every 256 characters into a font of their own. A passage in another type changes
    fonts at its ends only; such fonts change all the time. ``nameless`` fonts are drawn ones, of which a
    face may have a hundred with a few characters each: those go with the fonts that they stand among.
    """
    family = _families(glyphs, nameless)
    if not family:
        return list(glyphs)
    return [glyph._replace(font=family[glyph.font]) if glyph.font in family else glyph for glyph in glyphs]


def _families(glyphs: Sequence[Glyph], nameless: Collection[int]) -> dict[int, int]:
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
            _unite(family, one, other)
    _gather(family, counts, changes, nameless)
    return family


def _unite(family: dict[int, int], one: int, other: int) -> None:
    old, new = family.setdefault(other, other), family.setdefault(one, one)
    family.update({font: new for font, head in family.items() if head == old})


def _gather(
    family: dict[int, int], counts: Counter[int], changes: Counter[tuple[int, int]], nameless: Collection[int]
) -> None:
    """Unite faces of nameless fonts that change with each other all the time, all fonts counted, and rare ones."""
    drawn = {pair: times for pair, times in changes.items() if pair[0] in nameless and pair[1] in nameless}
    while drawn:
        sizes: Counter[int] = Counter()
        for font, count in counts.items():
            sizes[family.get(font, font)] += count
        between: Counter[tuple[int, int]] = Counter()
        for (one, other), times in drawn.items():
            faces = sorted((family.get(one, one), family.get(other, other)))
            between[faces[0], faces[1]] += times
        if not _unite_once(family, sizes, between):
            return


def _unite_once(family: dict[int, int], sizes: Counter[int], between: Counter[tuple[int, int]]) -> bool:
    """Unite the pairs of faces that change most, each face once; say whether there was any."""
    grown: set[int] = set()
    for (one, other), times in between.most_common():
        least = min(sizes[one], sizes[other])
        if one != other and grown.isdisjoint((one, other)) and (least < _FEWEST or times > _IN_TURNS * least):
            _unite(family, one, other)
            grown.update((one, other))
    return bool(grown)


def _touch(before: Glyph, after: Glyph) -> bool:
    return abs(before.base - after.base) < 0.1 * before.size and abs(after.left - before.right) < 0.5 * before.size
