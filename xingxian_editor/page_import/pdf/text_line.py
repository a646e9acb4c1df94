"""One printed line of a page: its glyphs in reading order and where it stands."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from xingxian_editor.page_import.pdf.radicals import as_read
from xingxian_editor.page_import.pdf.raw_page import Glyph

OPENING = frozenset("“‘（《〈「『【〔")
CLOSING = frozenset("”’）》〉」』】〕，。、；：！？")


@dataclass(slots=True, eq=False)
class TextLine:
    """Glyphs that stand in one row, or one below the other when ``vertical``.

    ``first`` and ``last`` are the places of its ends in the file's order; ``slanted`` lines
    stand askew. ``size`` and ``font`` are those of most of its characters; ``blanks`` are kept
    here once they are found.
    """

    glyphs: list[Glyph]
    left: float
    top: float
    right: float
    bottom: float
    base: float
    size: float
    font: int
    text: str
    first: int
    last: int
    vertical: bool = False
    slanted: bool = False
    blanks: list[int] | None = None

    @property
    def width(self) -> float:
        """From left to right, in points."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From top to bottom, in points."""
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        """The x halfway between its ends."""
        return (self.left + self.right) / 2


def line_of(glyphs: Sequence[Glyph], vertical: bool = False, slanted: bool = False) -> TextLine:
    """Put a line together from its glyphs, which stand in reading order."""
    size, font = _style(glyphs)
    base = max(g.base for g in glyphs) if vertical or slanted else _base(glyphs, size)
    return TextLine(
        list(glyphs),
        _left(glyphs, vertical or slanted),
        min([g.top for g in glyphs]),
        _right(glyphs, vertical or slanted),
        max([g.bottom for g in glyphs]),
        base,
        size,
        font,
        as_read("".join([g.text for g in glyphs])),
        min([g.number for g in glyphs]),
        max([g.number for g in glyphs]),
        vertical,
        slanted,
    )


def _left(glyphs: Sequence[Glyph], whole: bool) -> float:
    """Return where the print begins: an opening bracket fills only the right half of its square."""
    first = glyphs[0]
    half = (first.right - first.left) / 2
    if not whole and first.text in OPENING and half > 0.4 * first.size:
        return first.left + half
    return min([g.left for g in glyphs])


def _right(glyphs: Sequence[Glyph], whole: bool) -> float:
    """Return where the print ends: a closing mark fills only the left half of its square."""
    last = glyphs[-1]
    half = (last.right - last.left) / 2
    if not whole and last.text in CLOSING and half > 0.4 * last.size:
        return last.right - half
    return max([g.right for g in glyphs])


def _style(glyphs: Sequence[Glyph]) -> tuple[float, int]:
    first = glyphs[0]
    size, font = first.size, first.font
    if all(g.font == font and g.size == size for g in glyphs):
        return size, font
    # Digits and marks often come from another font than the text they stand in.
    words = [g for g in glyphs if "\u3400" <= g.text <= "\u9fff"] or glyphs
    sizes = Counter([round(g.size, 1) for g in words])
    fonts = Counter([g.font for g in words])
    return sizes.most_common(1)[0][0], fonts.most_common(1)[0][0]


def _base(glyphs: Sequence[Glyph], size: float) -> float:
    bases = sorted([g.base for g in glyphs if g.size > 0.8 * size])
    return bases[len(bases) // 2]
