"""Where to show what stands beside or strikes a character that no longer reads: a blank at an edge, a lost glyph."""

from bisect import bisect_right

from xingxian_editor.corrections.glyph_places import GlyphPlaces, Spot
from xingxian_editor.page.changed_text import Gap, Glyph
from xingxian_editor.page.page import Page
from xingxian_editor.page.source import Anchor, SourceRange


class HiddenGaps:
    """Finds the nearest place that reads, within the block of an article."""

    def __init__(self, page: Page, article: int, places: GlyphPlaces) -> None:
        self._places = places
        self._ranges = sorted(r for block in page.blocks_of(article) for r in block.ranges)
        self._typed = tuple(source for source in page.sources if source.stands_for)

    def spot_of(self, gap: Gap) -> Spot | None:
        """Return the place beside the next character of the gap's range that reads; None if it is elsewhere."""
        source, offset = gap.glyph.source, gap.glyph.offset
        index = bisect_right(self._ranges, (source, offset), key=_start) - 1
        if index < 0 or not self._ranges[index].holds(source, offset):
            return None
        return self._typed_spot(gap) or self._beside(self._ranges[index], offset)

    def _typed_spot(self, gap: Gap) -> Spot | None:
        for source in self._typed:
            if any(r.holds(gap.glyph.source, gap.glyph.offset) for r in source.stands_for):
                offset = len(source.text) - 1 if gap.after else 0
                return self._places.spot_of_gap(Gap(Glyph(source.id, offset), gap.after))
        return None

    def _beside(self, within: SourceRange, offset: int) -> Spot | None:
        """Return the place of the first character that reads from ``offset`` on, or that after the last before it."""
        for item, span in self._places.spans_of(SourceRange(within.source, offset, within.end)):
            return Spot(item, span.start)
        before = tuple(self._places.spans_of(SourceRange(within.source, within.start, offset)))
        return Spot(before[-1][0], before[-1][1].end) if before else None


def typed_over(page: Page, anchor: Anchor) -> Anchor:
    """Return the transcriptions that stand for characters of ``anchor``."""
    return tuple(
        SourceRange(source.id, 0, len(source.text))
        for source in page.sources
        if any(r.common(other) for r in source.stands_for for other in anchor)
    )


def replaced_by(page: Page, anchor: Anchor) -> Anchor:
    """Return the characters that the transcriptions in ``anchor`` stand for."""
    typed = {r.source for r in anchor}
    return tuple(r for source in page.sources if source.id in typed for r in source.stands_for)


def _start(r: SourceRange) -> tuple[int, int]:
    return r.source, r.start
