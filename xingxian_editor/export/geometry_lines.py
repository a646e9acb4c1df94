"""The printed lines of a block: what each says, where it stands, and how it is set."""

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from statistics import median
from typing import NamedTuple

from xingxian_editor.export.geometry_changes import ChangedText, Spot, changed_text
from xingxian_editor.export.geometry_faces import type_named
from xingxian_editor.export.typefaces import Face
from xingxian_editor.page.block import Block
from xingxian_editor.page.character_stream import CharacterStream
from xingxian_editor.page.geometry import Box, Geometry
from xingxian_editor.page.manuscript_styles import DATELINE_STYLE
from xingxian_editor.page.ornaments import ORNAMENTS
from xingxian_editor.page.page import Page
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import Source, SourceKind, SourceRange

_HAN = ("\u2e80", "\u9fff")
_GAP_EMS = 1.3
"""Where white this wide stands in a line, two things stand beside each other."""
_OTHER_SIZE = 1.15
_LONGEST_MAPPED = 2
"""No more characters than these stand for a single printed one."""
_CAPITAL = 1.5
_LEAST_BESIDE = 4
_MOST_CAPITALS = 2
_DOUBLED = 0.05
_LEVEL = 2.0
"""A line that is turned by fewer degrees is level."""


class PrintedGlyph(NamedTuple):
    """What one source character is set as, and how: ``at`` is where it begins along its line, ``end`` where it ends.

    ``text`` is what stands there finally, ``style`` its character style; the rest is as printed.
    """

    text: str
    at: float
    end: float
    size: float
    face: Face | None
    bold: bool | None
    color: str
    style: str


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """A line, or a part of one. ``box`` is in points, ``advance`` from one Han character to the next.

    ``opens`` says that a paragraph begins with it, ``changed`` that it is to say something else than
    is printed. ``stretch`` is the width of a character to its size; ``turned`` is in degrees, against
    the clock.
    """

    glyphs: tuple[PrintedGlyph, ...]
    box: Box
    size: float
    advance: float
    stretch: float
    opens: bool = False
    upright: bool = False
    changed: bool = False
    turned: float = 0.0
    source: int = 0
    start: int = 0
    end: int = 0

    @property
    def text(self) -> str:
        """What it says finally."""
        return "".join(glyph.text for glyph in self.glyphs)

    @property
    def base(self) -> float:
        """Where its characters stand."""
        return self.box.bottom - 0.12 * self.size

    @property
    def slanting(self) -> bool:
        """Whether it runs neither across nor down."""
        return bool(self.turned) or (not self.upright and self.box.height > 1.6 * self.size)


class PrintedPage:
    """Reads the printed lines of a page whose source tells places.

    ``scale`` is how much smaller it is set than printed; ``inks`` are the colours (RRGGBB) of
    characters that are not black, ``heavy`` ones are bolder than their face. Without ``final`` it
    says what is printed, not what is corrected.
    """

    def __init__(
        self,
        page: Page,
        scale: float = 1.0,
        inks: Mapping[Spot, str] | None = None,
        heavy: frozenset[Spot] = frozenset(),
        *,
        final: bool = True,
    ) -> None:
        self.page = page
        self.stream = CharacterStream(page)
        self.changes: ChangedText = changed_text(page, final=final)
        self._scale = scale
        self._inks = inks or {}
        self._heavy = heavy
        self._datelines = [r for block in page.blocks if block.role is Role.DATELINE for r in block.ranges]
        self._starts = {j.source: frozenset(j.paragraph_starts) for j in page.joinings}

    @cached_property
    def geometry(self) -> Geometry:
        """The places of the first source that tells them."""
        return next(source.geometry for source in self.page.sources if source.geometry is not None)

    @cached_property
    def is_recognised(self) -> bool:
        """Whether its text was recognised from a picture."""
        return any(s.kind is SourceKind.PICTURE for s in self.page.sources)

    def lines(self, ranges: Iterable[SourceRange]) -> tuple[PrintedLine, ...]:
        """Return the lines of ``ranges`` that have a place, in their order."""
        return tuple(filter(None, (self._line(part) for part in self._parts(ranges))))

    def pieces(self, ranges: Iterable[SourceRange]) -> tuple[PrintedLine, ...]:
        """Return their lines, cut where white parts them or the type size changes."""
        cut = (part for line in self._parts(ranges) for part in self._cut(line))
        return tuple(filter(None, map(self._line, cut)))

    def scaled(self, box: Box) -> Box:
        """Return a place of the printed page as a place of the sheet."""
        if self._scale == 1.0:
            return box
        return Box(*(edge * self._scale for edge in (box.left, box.top, box.right, box.bottom)))

    def placeless(self, block: Block) -> bool:
        """Say whether nothing tells where the block stands: somebody typed it."""
        return all(self.page.source_by_id[r.source].geometry is None for r in block.ranges)

    def typed_lines(self, blocks: Iterable[Block]) -> tuple[tuple[Role, str], ...]:
        """Return what somebody typed that the file has no characters for, line by line."""
        return tuple(
            (block.role, line)
            for block in blocks
            for r in block.ranges
            for line in r.span.of(self.page.source_by_id[r.source].text).split("\n")
        )

    def without_capital(self, line: PrintedLine) -> tuple[PrintedLine | None, PrintedLine]:
        """Return the large first characters of a line that stand over several lines, and what is beside them."""
        source = self.page.source_by_id[line.source]
        geometry = source.geometry
        seen = [at for at in range(line.start, line.end) if geometry and geometry.box(at) and source.text[at].strip()]
        if geometry is None or len(seen) < _LEAST_BESIDE:
            return None, line
        usual = median(geometry.size(at) for at in seen)
        after = next((at for at in seen if geometry.size(at) < _CAPITAL * usual), line.start)
        if after == seen[0] or seen.index(after) > _MOST_CAPITALS:
            return None, line
        capital = self._line(SourceRange(line.source, line.start, after))
        rest = self._line(SourceRange(line.source, after, line.end))
        return (capital, replace(rest, opens=line.opens)) if rest is not None else (None, line)

    def in_one_line(self, before: SourceRange, after: SourceRange) -> bool:
        """Say whether ``after`` goes on in the line where ``before`` ends."""
        if before.source != after.source or after.start < before.end:
            return False
        between = self.page.source_by_id[before.source].text[before.end : after.start]
        return not between.strip() and "\n" not in between

    def _joined(self, ranges: Iterable[SourceRange]) -> Iterator[SourceRange]:
        """Yield the ranges, those that go on in one line as one."""
        last: SourceRange | None = None
        for r in ranges:
            if last is not None and self.in_one_line(last, r):
                last = SourceRange(r.source, last.start, r.end)
                continue
            if last is not None:
                yield last
            last = r
        if last is not None:
            yield last

    def _parts(self, ranges: Iterable[SourceRange]) -> Iterator[SourceRange]:
        for r in self._joined(ranges):
            text, start = self.page.source_by_id[r.source].text, r.start
            while start < r.end:
                end = text.find("\n", start, r.end)
                end = r.end if end < 0 else end
                if start < end:
                    yield SourceRange(r.source, start, end)
                start = end + 1

    def _cut(self, part: SourceRange) -> Iterator[SourceRange]:
        geometry = self.page.source_by_id[part.source].geometry
        if geometry is None:
            yield part
            return
        start, last = part.start, part.start
        for at in range(part.start + 1, part.end):
            before, box = geometry.box(last), geometry.box(at)
            if box is None or before is None or self.page.source_by_id[part.source].text[at].isspace():
                continue
            one, other = geometry.size(last), geometry.size(at)
            gap = max(box.left - before.right, box.top - before.bottom)
            if gap > _GAP_EMS * min(one, other) or max(one, other) > _OTHER_SIZE * min(one, other):
                yield SourceRange(part.source, start, at)
                start = at
            last = at
        yield SourceRange(part.source, start, part.end)

    def _line(self, part: SourceRange) -> PrintedLine | None:
        source = self.page.source_by_id[part.source]
        geometry = source.geometry
        if geometry is None:
            return None
        offsets = [at for at in range(part.start, part.end) if not source.text[at].isspace() and geometry.box(at)]
        hull = geometry.hull(offsets)
        if hull is None:
            return None
        size = median(geometry.size(at) for at in offsets) or hull.height
        upright = len(offsets) > 1 and hull.height > 1.6 * hull.width and hull.height > 1.6 * size
        turned = median(geometry.angle(at) for at in offsets)
        steps, widths = _steps(geometry, source.text, offsets, upright)
        starts = self._starts.get(part.source, frozenset())
        glyphs = tuple(self._glyphs(source, geometry, part, upright))
        if not glyphs:
            return None
        typed = any(len(glyph.text) > _LONGEST_MAPPED for glyph in glyphs)
        changed = typed or any((part.source, at) in self.changes.texts for at in range(part.start, part.end))
        return PrintedLine(
            glyphs,
            self.scaled(hull),
            size * self._scale,
            (median(steps) if steps else size) * self._scale,
            median(widths) / size if widths else 1.0,
            any(at in starts for at in range(part.start, part.end)),
            upright and abs(turned) < _LEVEL,
            changed,
            turned if abs(turned) >= _LEVEL else 0.0,
            part.source,
            part.start,
            part.end,
        )

    def _glyphs(self, source: Source, geometry: Geometry, part: SourceRange, upright: bool) -> Sequence[PrintedGlyph]:
        """Return the characters of a line that stand, without blanks at its ends."""
        glyphs: list[PrintedGlyph] = []
        for at in range(part.start, part.end):
            box = geometry.box(at)
            text = self._text(source.id, at)
            if not text or (box is None and not (text.strip() and glyphs)):
                continue
            face, named_heavy = type_named(geometry.font(at))
            bold = named_heavy if face and face is not Face.HEADLINE else None
            if box is not None:
                start, end = (box.top, box.bottom) if upright else (box.left, box.right)
            else:
                start = end = glyphs[-1].end / self._scale
            glyphs.append(
                PrintedGlyph(
                    text,
                    start * self._scale,
                    end * self._scale,
                    geometry.size(at) * self._scale,
                    face,
                    True if (source.id, at) in self._heavy or self._is_doubled(source, at) else bold,
                    self._inks.get((source.id, at), ""),
                    DATELINE_STYLE if any(r.holds(source.id, at) for r in self._datelines) else "",
                )
            )
        while glyphs and not glyphs[-1].text.strip(" \u3000\t"):
            glyphs.pop()
        while glyphs and not glyphs[0].text.strip(" \u3000\t"):
            glyphs.pop(0)
        return glyphs

    @cached_property
    def _dropped(self) -> Mapping[tuple[int, str], Sequence[Box]]:
        """Where characters stand that are not read, by source and character."""
        found: dict[tuple[int, str], list[Box]] = {}
        for joining in self.page.joinings:
            source = self.page.source_by_id[joining.source]
            for at in (at for span in joining.dropped for at in range(span.start, span.end)):
                if source.geometry and (box := source.geometry.box(at)):
                    found.setdefault((source.id, source.text[at]), []).append(box)
        return found

    def _is_doubled(self, source: Source, at: int) -> bool:
        """Say whether a character is printed twice, a hair apart, which makes it bold; a shadow is further off."""
        box = source.geometry.box(at) if source.geometry else None
        if box is None:
            return False
        near = _DOUBLED * box.height
        return any(
            abs(other.left - box.left) <= near and abs(other.top - box.top) <= near
            for other in self._dropped.get((source.id, source.text[at]), ())
            if other != box
        )

    def _text(self, source: int, at: int) -> str:
        """Return what stands finally in the place of one source character."""
        changed = self.changes.texts.get((source, at))
        if changed is not None:
            return changed
        read = "".join(step.text for step in self.stream.steps((SourceRange(source, at, at + 1),)))
        # An ornament before a head is not read, but it is printed.
        printed = self.page.source_by_id[source].text[at]
        return printed if not read and printed in ORNAMENTS else read


def _steps(geometry: Geometry, text: str, offsets: Sequence[int], upright: bool) -> tuple[list[float], list[float]]:
    """Return how far it is from each Han character to the one after it, and how wide they are."""
    steps, widths = [], []
    for at, after in itertools.pairwise(offsets):
        if _is_han(text[at]):
            one, other = geometry.box(at), geometry.box(after)
            if one and other:
                widths.append(one.width)
                step = other.top - one.top if upright else other.left - one.left
                if _is_han(text[after]) and step > 0:
                    steps.append(step)
    return steps, widths


def _is_han(character: str) -> bool:
    return _HAN[0] <= character <= _HAN[1] and not "\u3000" <= character <= "\u303f"


def article_numbers(page: Page) -> tuple[Mapping[int, int], Mapping[int, int]]:
    """Return, by id, the index in the page document of every article and of every photo."""
    articles = {article.id: index for index, article in enumerate(page.ordered_articles)}
    return articles, {photo.id: index for index, photo in enumerate(page.ordered_photos)}
