"""What corrections strike and write, kept by source character, so that tagging anew moves and loses nothing."""

from dataclasses import dataclass

from xingxian_editor.page.source import Anchor

BREAK = 255
"""``Glyph.part`` of the paragraph's or line's end after a source character."""

_LEAST_PART, _PARTS = -256, 512
_OFFSETS = 1 << 32


@dataclass(frozen=True, order=True, slots=True)
class Glyph:
    """One character of a reading, named by a source character.

    ``part`` is 0 for the character itself, 1, 2 … for the others that a mapped one reads as, -1, -2 …
    for what joining put in before it, counted away from it, and BREAK for the end of the paragraph or
    line that it is the last of.
    """

    source: int
    offset: int
    part: int = 0


@dataclass(frozen=True, slots=True)
class Struck:
    """What the correction ``id`` strikes: source characters whole, and ``glyphs`` that are no whole ones."""

    id: int
    ranges: Anchor = ()
    glyphs: tuple[Glyph, ...] = ()


@dataclass(frozen=True, order=True, slots=True)
class Gap:
    """A place between characters: right after a glyph, or right before one that nothing precedes."""

    glyph: Glyph
    after: bool = True

    @property
    def number(self) -> int:
        """One number for the gap; numbers rise with the source, the offset and the part."""
        glyph = self.glyph
        place = (glyph.source * _OFFSETS + glyph.offset) * _PARTS + glyph.part - _LEAST_PART
        return place * 2 + self.after


@dataclass(frozen=True, slots=True)
class WrittenRun:
    """Text that correction ``ins`` wrote and, unless it is 0, correction ``dele`` struck again."""

    text: str
    ins: int
    dele: int = 0


@dataclass(frozen=True, slots=True)
class Insertion:
    """What is written at one gap, in order."""

    gap: Gap
    runs: tuple[WrittenRun, ...]

    @property
    def id(self) -> int:
        """The number of its gap."""
        return self.gap.number
