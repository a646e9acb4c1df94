"""The lines of a version as they are set in its galley: broken to the width, each character at its place."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF

from xingxian_editor.page.page import Page
from xingxian_editor.page.source import Anchor


@dataclass(frozen=True, slots=True)
class GalleyLine:
    """Characters ``start <= offset < end`` of a source in one row; ``number`` is empty where a line goes on."""

    source: int
    start: int
    end: int
    number: str
    text: str
    edges: tuple[float, ...]

    @property
    def width(self) -> float:
        """How wide the row is."""
        return self.edges[-1]


class GalleyLines:
    """All rows of a page in file order, what people typed in first, and where characters stand in them."""

    def __init__(self, page: Page, font: QFont, width: float) -> None:
        metrics = QFontMetricsF(font)
        self._widths: dict[str, float] = {}
        self._metrics = metrics
        self.rows: list[GalleyLine] = []
        typed = [source for source in page.sources if source.id and not source.stands_for]
        for source in (*typed, *(source for source in page.sources if not source.id)):
            for line in source.lines():
                if line.span.of(source.text).strip():
                    number = str(line.number) if not source.id else "+"
                    self.rows += self._broken(source.id, line.span.start, line.span.of(source.text), number, width)
        self._starts = [(row.source, row.start) for row in self.rows]
        self._order = sorted(range(len(self.rows)), key=lambda at: self._starts[at])
        self._sorted = [self._starts[at] for at in self._order]

    def row_of(self, source: int, offset: int) -> int | None:
        """Return the row that a source character is in."""
        at = bisect_right(self._sorted, (source, offset)) - 1
        if at < 0:
            return None
        row = self._order[at]
        found = self.rows[row]
        return row if found.source == source and found.start <= offset < found.end else None

    def stretches(self, anchor: Anchor) -> Iterator[tuple[int, float, float]]:
        """Yield (row, left, right) of the characters of ``anchor``, row by row."""
        for r in anchor:
            row = self.row_of(r.source, r.start)
            while row is not None and row < len(self.rows):
                line = self.rows[row]
                if line.source != r.source or line.start >= r.end:
                    break
                first, last = max(r.start, line.start) - line.start, min(r.end, line.end) - line.start
                if first < last:
                    yield row, line.edges[first], line.edges[last]
                row += 1

    def _broken(self, source: int, start: int, text: str, number: str, width: float) -> Iterator[GalleyLine]:
        first, edges = 0, [0.0]
        for at, character in enumerate(text):
            advance = self._advance(character)
            if edges[-1] + advance > width and at > first:
                yield self._line(source, start, first, at, number, text, edges)
                first, edges, number = at, [0.0], ""
            edges.append(edges[-1] + advance)
        yield self._line(source, start, first, len(text), number, text, edges)

    @staticmethod
    def _line(
        source: int, start: int, first: int, last: int, number: str, text: str, edges: Sequence[float]
    ) -> GalleyLine:
        return GalleyLine(source, start + first, start + last, number, text[first:last], tuple(edges))

    def _advance(self, character: str) -> float:
        width = self._widths.get(character)
        if width is None:
            width = self._widths[character] = self._metrics.horizontalAdvance(character)
        return width
