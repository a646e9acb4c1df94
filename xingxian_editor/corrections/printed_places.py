"""In which column and line of its article a character is printed, where the page's file tells places."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from xingxian_editor.page.geometry import Box, Geometry
from xingxian_editor.page.page import Page
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import SourceRange


@dataclass(frozen=True, order=True, slots=True)
class PrintedPlace:
    """A column of an article's body, from the left, and a line in it, from the top; both from 1."""

    column: int
    line: int


@dataclass(frozen=True, slots=True)
class _Line:
    source: int
    start: int
    end: int
    box: Box


class PrintedPlaces:
    """Knows the columns and lines of every article's body; asked by source character."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._places: dict[int, tuple[tuple[_Line, PrintedPlace], ...]] = {}

    def place(self, article: int, source: int, offset: int) -> PrintedPlace | None:
        """Return where a character of an article's body is printed; None where nothing tells it."""
        if article not in self._places:
            self._places[article] = tuple(_placed(self._lines(article)))
        return next((p for line, p in self._places[article] if _holds(line, source, offset)), None)

    def _lines(self, article: int) -> Iterator[_Line]:
        for block in self._page.blocks_of(article):
            if block.role is Role.BODY:
                for r in block.ranges:
                    yield from self._lines_in(r)

    def _lines_in(self, r: SourceRange) -> Iterator[_Line]:
        source = self._page.source_by_id[r.source]
        if source.geometry is None:
            return
        for line in source.lines():
            start, end = max(line.span.start, r.start), min(line.span.end, r.end)
            box = _hull(source.geometry, start, end)
            if box is not None:
                yield _Line(source.id, start, end, box)


def _hull(geometry: Geometry, start: int, end: int) -> Box | None:
    return geometry.hull(range(start, end)) if start < end else None


def _holds(line: _Line, source: int, offset: int) -> bool:
    return line.source == source and line.start <= offset < line.end


def _placed(lines: Iterable[_Line]) -> Iterator[tuple[_Line, PrintedPlace]]:
    """Give lines their columns: one that begins within a column's width belongs to it."""
    columns: list[list[_Line]] = []
    for line in sorted(lines, key=lambda line: line.box.left):
        middle = (line.box.left + line.box.right) / 2
        if columns and line.box.left < max(one.box.right for one in columns[-1]) and middle < _right(columns[-1]):
            columns[-1].append(line)
        else:
            columns.append([line])
    for column, members in enumerate(columns, 1):
        for number, line in enumerate(_by_height(members), 1):
            yield line, PrintedPlace(column, number)


def _right(column: list[_Line]) -> float:
    return max(line.box.right for line in column)


def _by_height(lines: list[_Line]) -> list[_Line]:
    return sorted(lines, key=lambda line: (line.box.top, line.box.left))
