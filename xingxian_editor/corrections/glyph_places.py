"""Finds the characters of an article's texts by the source characters they are named by, and names them."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from xingxian_editor.page.changed_text import Gap, Glyph
from xingxian_editor.page.reading import Reading, Run
from xingxian_editor.page.source import SourceRange
from xingxian_editor.page.span import Span


@dataclass(frozen=True, order=True, slots=True)
class Spot:
    """A place before the character ``position`` of the text ``item``."""

    item: int
    position: int


def glyph_at(reading: Reading, position: int) -> Glyph:
    """Return the name of the character ``position`` of a reading."""
    index = bisect_right(reading.runs, position, key=_start) - 1
    run = reading.runs[index]
    if run.source is not None:
        within = position - run.start
        return Glyph(run.source, run.offset, within) if run.mapped else Glyph(run.source, run.offset + within)
    following = next((r for r in reading.runs[index + 1 :] if r.source is not None), None)
    if following is not None and following.source is not None:
        return Glyph(following.source, following.offset, position - following.start)
    before = glyph_at(reading, run.start - 1)
    return Glyph(before.source, before.offset, before.part + 1 + position - run.start)


def gap_at(reading: Reading, position: int) -> Gap:
    """Return the name of the place before the character ``position``, which may be the end."""
    return Gap(glyph_at(reading, position - 1)) if position else Gap(glyph_at(reading, 0), after=False)


class GlyphPlaces:
    """An index of the texts of one article by source character."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        self._readings = readings
        every = ((item, run) for item, reading in enumerate(readings) for run in reading.runs)
        self._pieces = sorted(
            (((run.source, run.offset), item, run) for item, run in every if run.source is not None),
            key=lambda piece: piece[0],
        )
        self._keys = [key for key, _, _ in self._pieces]

    def spot_of(self, glyph: Glyph) -> Spot | None:
        """Return where a character stands; None where it is in none of the texts."""
        found = self._piece(glyph.source, glyph.offset)
        if found is None:
            return None
        item, run = found
        at = run.start if run.mapped else run.start + glyph.offset - run.offset
        if glyph.part == 0:
            return Spot(item, at)
        runs = self._readings[item].runs
        index = bisect_right(runs, at, key=_start) - 1
        reach = run.length if run.mapped else 1
        if glyph.part > 0 and index + 1 < len(runs) and runs[index + 1].source is None and index + 2 == len(runs):
            reach += runs[index + 1].length
        before = 0 if at > run.start or not index or runs[index - 1].source is not None else runs[index - 1].length
        return Spot(item, at + glyph.part) if -before <= glyph.part < reach else None

    def spot_of_gap(self, gap: Gap) -> Spot | None:
        """Return where a gap is; beside its source character, where that reads otherwise now; or None."""
        if spot := self.spot_of(gap.glyph):
            return Spot(spot.item, spot.position + gap.after)
        found = self._piece(gap.glyph.source, gap.glyph.offset)
        if found is None:
            return None
        item, run = found
        at = run.start if run.mapped else run.start + gap.glyph.offset - run.offset
        return Spot(item, at if gap.glyph.part < 0 else at + (run.length if run.mapped else 1))

    def spans_of(self, r: SourceRange) -> Iterator[tuple[int, Span]]:
        """Yield the text and the stretch of it for all that stands of a source range."""
        first = max(0, bisect_right(self._keys, (r.source, r.start)) - 1)
        for index in range(first, len(self._pieces)):
            (source, offset), item, run = self._pieces[index]
            if (source, offset) >= (r.source, r.end):
                return
            covers = SourceRange(source, offset, offset + (1 if run.mapped else run.length))
            if part := covers.common(r):
                start = run.start + (0 if run.mapped else part.start - offset)
                yield item, Span(start, run.end if run.mapped else start + len(part))

    def item_ending_with(self, source: int, offset: int) -> int | None:
        """Return the text whose last character is this one, or None."""
        found = self._piece(source, offset)
        if found is None:
            return None
        item, run = found
        at_end = run.end == len(self._readings[item].text)
        return item if at_end and (run.mapped or offset == run.offset + run.length - 1) else None

    def _piece(self, source: int, offset: int) -> tuple[int, Run] | None:
        index = bisect_right(self._keys, (source, offset)) - 1
        if index < 0:
            return None
        (of, first), item, run = self._pieces[index]
        return (item, run) if of == source and offset < first + (1 if run.mapped else run.length) else None


def _start(run: Run) -> int:
    return run.start
