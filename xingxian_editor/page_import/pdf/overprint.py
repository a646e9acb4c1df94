"""Characters that are printed twice on one place, to make them bold: the second is dropped in the reading."""

from collections import defaultdict
from collections.abc import Sequence

from xingxian_editor.page_import.pdf.raw_page import Glyph

_NEAR = 0.25


def doubled_glyphs(glyphs: Sequence[Glyph]) -> dict[int, int]:
    """Return the number of every doubled glyph with that of the one it repeats."""
    by_text: dict[tuple[str, int], list[Glyph]] = defaultdict(list)
    doubles: dict[int, int] = {}
    for glyph in glyphs:
        if glyph.text.isspace():
            continue
        row = int(glyph.base // 16)
        twin = None
        for near in (row, row - 1, row + 1):
            for other in by_text.get((glyph.text, near), ()):
                if _is_over(glyph, other):
                    twin = other
        if twin is None:
            by_text[glyph.text, row].append(glyph)
        else:
            doubles[glyph.number] = twin.number
    return doubles


def _is_over(glyph: Glyph, other: Glyph) -> bool:
    reach = _NEAR * glyph.size
    return (
        abs(glyph.left - other.left) < reach
        and abs(glyph.base - other.base) < reach
        and abs(glyph.size - other.size) < 0.1 * glyph.size
    )
