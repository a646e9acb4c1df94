"""The runs of characters that stand on one printed line each, with their boxes; upright or vertical."""

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from xingxian_editor.page.geometry import Box
from xingxian_editor.page.reading import BLANKS
from xingxian_editor.page.source import Anchor, Source, SourceRange

_BOX = struct.Struct("<4f")


@dataclass(frozen=True, slots=True)
class Stroke:
    """Characters ``start <= offset < end`` of a source, set in one line that runs across or down."""

    source: int
    start: int
    end: int
    box: Box
    vertical: bool = False

    @property
    def em(self) -> float:
        """About the size of a character."""
        return self.box.width if self.vertical else self.box.height


@dataclass(slots=True)
class _Open:
    start: int
    end: int
    box: Box
    last: Box
    vertical: bool | None = None

    def goes_on(self, box: Box) -> bool:
        """Say whether a character at ``box`` stands behind the last one; the second settles the direction."""
        last, em = self.last, max(self.last.height, self.last.width, box.height)
        across = abs(_middle(box.top, box.bottom) - _middle(last.top, last.bottom)) < em / 2
        if self.vertical is not True and across and box.left >= last.left - em * 0.3:
            self.vertical = False
            return True
        down = abs(_middle(box.left, box.right) - _middle(last.left, last.right)) < em / 2
        if self.vertical is not False and down and -em * 0.3 <= box.top - last.bottom < em:
            self.vertical = True
            return True
        return False


def strokes_of(sources: Mapping[int, Source], ranges: Anchor) -> tuple[Stroke, ...]:
    """Return the strokes of source ranges in their order; what has no place on the page is left out."""
    return tuple(stroke for r in ranges for stroke in _strokes(sources[r.source], r))


def character_boxes(source: Source, start: int, end: int) -> Iterator[tuple[int, Box]]:
    """Yield (offset, box) of the characters that show between two offsets."""
    if source.geometry is None:
        return
    data = memoryview(source.geometry.boxes)[start * _BOX.size : end * _BOX.size]
    for offset, (left, top, right, bottom) in enumerate(_BOX.iter_unpack(data), start):
        if (right > left or bottom > top) and source.text[offset] not in BLANKS:
            yield offset, Box(left, top, right, bottom)


def _strokes(source: Source, r: SourceRange) -> Iterator[Stroke]:
    now: _Open | None = None
    for offset, box in character_boxes(source, r.start, r.end):
        if now is not None and "\n" not in source.text[now.end : offset] and now.goes_on(box):
            now.end, now.last, now.box = offset + 1, box, now.box.joined(box)
            continue
        if now is not None:
            yield _closed(source.id, now)
        now = _Open(offset, offset + 1, box, box)
    if now is not None:
        yield _closed(source.id, now)


def _closed(source: int, done: _Open) -> Stroke:
    return Stroke(source, done.start, done.end, done.box, bool(done.vertical))


def _middle(low: float, high: float) -> float:
    return (low + high) / 2
