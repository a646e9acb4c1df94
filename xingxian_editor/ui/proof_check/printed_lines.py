"""The printed lines of a page: which source character is nearest to a place of it."""

from dataclasses import dataclass

from xingxian_editor.page.geometry import Box
from xingxian_editor.page.page import Page
from xingxian_editor.page.source import Source
from xingxian_editor.ui.page_picture.strokes import character_boxes


@dataclass(frozen=True, slots=True)
class _Line:
    source: Source
    start: int
    end: int
    box: Box


class PrintedLines:
    """Looks through the lines first, then through the characters of the nearest one."""

    def __init__(self, page: Page) -> None:
        self._lines = [
            _Line(source, line.span.start, line.span.end, box)
            for source in page.sources
            if source.geometry is not None
            for line in source.lines()
            if (box := source.geometry.hull(range(line.span.start, line.span.end))) is not None
        ]

    def nearest(self, x: float, y: float) -> tuple[int, int] | None:
        """Return (source, offset) of the character nearest to a place; None on a page without any."""
        line = min(self._lines, key=lambda line: _distance(line.box, x, y), default=None)
        if line is None:
            return None
        boxes = character_boxes(line.source, line.start, line.end)
        at = min(boxes, key=lambda found: _distance(found[1], x, y), default=None)
        return (line.source.id, at[0]) if at is not None else None


def _distance(box: Box, x: float, y: float) -> float:
    across = max(box.left - x, x - box.right, 0.0)
    down = max(box.top - y, y - box.bottom, 0.0)
    return across * across + down * down
