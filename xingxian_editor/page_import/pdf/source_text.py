"""Writes the source of a page: its lines in the file's order, with the place of every character."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from xingxian_editor.page.geometry import Box, GlyphPlace, packed_geometry
from xingxian_editor.page.joining import Joining
from xingxian_editor.page.source import FILE_SOURCE, Source, SourceKind, SourceRange
from xingxian_editor.page.span import Span
from xingxian_editor.page_import.glyphs import lost_marks
from xingxian_editor.page_import.pdf.radicals import disguised_characters
from xingxian_editor.page_import.pdf.raw_page import Glyph, RawPage
from xingxian_editor.page_import.pdf.spacing import blanks_in
from xingxian_editor.page_import.pdf.text_line import TextLine

_TWO_DASHES = "\u2e3a"
"""One glyph that a face sets for two dashes: it is read as one, and the other is put in behind it."""


@dataclass(frozen=True, slots=True)
class Slice:
    """The glyphs ``start`` to ``end`` of a line."""

    line: TextLine
    start: int
    end: int


@dataclass(slots=True)
class WrittenSource:
    """The source, how it is joined but for paragraphs, and where each glyph stands in it."""

    source: Source
    joining: Joining
    offsets: dict[int, int]

    def ranges(self, slices: Iterable[Slice]) -> tuple[SourceRange, ...]:
        """Return the source ranges of glyphs; lines that follow each other in the source make one range."""
        text = self.source.text
        ranges: list[SourceRange] = []
        for piece in slices:
            if piece.start == piece.end:
                continue
            start = self.offsets[piece.line.glyphs[piece.start].number]
            end = self._end(piece.line.glyphs[piece.end - 1])
            if ranges and start >= ranges[-1].end and not text[ranges[-1].end : start].strip():
                ranges[-1] = SourceRange(FILE_SOURCE, ranges[-1].start, end)
            else:
                ranges.append(SourceRange(FILE_SOURCE, start, end))
        return tuple(ranges)

    def _end(self, glyph: Glyph) -> int:
        """Return the offset after a glyph and after what was printed over it."""
        end = self.offsets[glyph.number] + 1
        dropped = self.joining.dropped
        at = bisect_left(dropped, Span(end, end))
        if at < len(dropped) and dropped[at].start == end:
            span = dropped[at]
            stripped = self.source.text[end : span.end].rstrip()
            return end + len(stripped)
        return end


def write_source(lines: Sequence[TextLine], raw: RawPage, doubles: dict[int, int]) -> WrittenSource:
    """Write the source; ``doubles`` names for each overprinted glyph the one that it repeats."""
    behind = _behind(raw.glyphs, doubles)
    characters: list[str] = []
    places: list[GlyphPlace | None] = []
    offsets: dict[int, int] = {}
    dropped: list[int] = []
    mapped: dict[int, str] = {}
    inserted: list[tuple[int, str]] = []
    for line in lines:
        if characters:
            characters.append("\n")
            places.append(None)
        blanks = set(blanks_in(line))
        for at, glyph in enumerate(line.glyphs):
            if at in blanks:
                _keep_blank(characters, dropped, mapped, inserted)
            offsets[glyph.number] = len(characters)
            characters.append(glyph.text)
            places.append(_place(glyph))
            if glyph.text == _TWO_DASHES:
                inserted.append((len(characters), "—"))
            for other in behind.get(glyph.number, ()):
                dropped.append(len(characters))
                characters.append(" " if other.text.isspace() and other.text != "\u3000" else other.text)
                places.append(_place(other))
    text = "".join(characters)
    mapped |= disguised_characters(text)
    joining = Joining(
        FILE_SOURCE, _spans(dropped), tuple(sorted(mapped.items())), tuple(inserted), (), tuple(lost_marks(text))
    )
    geometry = packed_geometry(raw.width, raw.height, places, tuple(raw.fonts), tuple(raw.pictures), tuple(raw.rules))
    return WrittenSource(Source(FILE_SOURCE, SourceKind.PDF, text, geometry=geometry), joining, offsets)


def _keep_blank(
    characters: Sequence[str], dropped: list[int], mapped: dict[int, str], inserted: list[tuple[int, str]]
) -> None:
    """Keep the file's own blank where it has one; else joining puts one in."""
    last = len(characters) - 1
    if dropped and dropped[-1] == last and characters[last].isspace():
        dropped.pop()
        if characters[last] != " ":
            mapped[last] = " "
    else:
        inserted.append((last + 1, " "))


def _behind(glyphs: Sequence[Glyph], doubles: dict[int, int]) -> dict[int, list[Glyph]]:
    """Return for a glyph the blanks and overprinted doubles that the source has right behind it."""
    behind: dict[int, list[Glyph]] = defaultdict(list)
    last = -1
    for glyph in glyphs:
        if glyph.number in doubles:
            behind[doubles[glyph.number]].append(glyph)
        elif glyph.text.isspace():
            if last >= 0:
                behind[last].append(glyph)
        else:
            last = glyph.number
    return behind


def _place(glyph: Glyph) -> GlyphPlace:
    return GlyphPlace(Box(glyph.left, glyph.top, glyph.right, glyph.bottom), glyph.size, glyph.font, glyph.angle)


def _spans(offsets: Sequence[int]) -> tuple[Span, ...]:
    spans: list[Span] = []
    for at in offsets:
        if spans and spans[-1].end == at:
            spans[-1] = Span(spans[-1].start, at + 1)
        else:
            spans.append(Span(at, at + 1))
    return tuple(spans)
