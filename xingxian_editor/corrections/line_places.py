"""Where source characters and corrections stand in the lines of a manuscript."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from xingxian_editor.corrections.manuscript_lines import LineText, ManuscriptLine
from xingxian_editor.corrections.marked_page import MarkedPage
from xingxian_editor.page.reading import Reading
from xingxian_editor.page.source import Anchor


@dataclass(frozen=True, order=True, slots=True)
class LineSpan:
    """The characters ``start <= offset < end`` of a line, struck and written ones counted."""

    line: int
    start: int
    end: int


def spans_of(page: MarkedPage, anchor: Anchor) -> tuple[LineSpan, ...]:
    """Return where the characters of ``anchor`` stand, in the order of the lines."""
    found: list[LineSpan] = []
    if anchor:
        for number, line in enumerate(page.lines):
            found.extend(_spans_in(page, number, line, anchor))
    return tuple(found)


def spans_of_correction(page: MarkedPage, number: int) -> tuple[LineSpan, ...]:
    """Return what a correction strikes and writes, run by run."""
    found = []
    for at, line in enumerate(page.lines):
        offset = 0
        for _, run in line.runs():
            if number in (run.ins, run.dele):
                found.append(LineSpan(at, offset, offset + len(run.text)))
            offset += len(run.text)
        if line.separator.dele == number:
            found.append(LineSpan(at, offset, offset))
    return tuple(found)


def _spans_in(page: MarkedPage, number: int, line: ManuscriptLine, anchor: Anchor) -> Iterator[LineSpan]:
    if not line.texts:
        yield from _fixed_spans(page, number, line, anchor)
    offset = 0
    placed: set[int] = set()
    for text, run in line.runs():
        if text is not None and id(text) not in placed:
            placed.add(id(text))
            yield from _text_spans(page, number, text, offset, anchor)
        offset += len(run.text)


def _text_spans(page: MarkedPage, number: int, text: LineText, offset: int, anchor: Anchor) -> Iterator[LineSpan]:
    reading = page.tracked[text.unit].items[text.item].reading
    wanted = {at for span in reading.spans(anchor) for at in range(span.start, span.end)}
    if wanted:
        yield from _stretches(number, (at for at, original in _originals(text, offset) if original in wanted))


def _originals(text: LineText, offset: int) -> Iterator[tuple[int, int]]:
    """Yield (offset in the line, original offset in the item) of every original character."""
    original = 0
    for run in text.runs:
        if not run.ins:
            for at in range(len(run.text)):
                yield offset + at, original + at
            original += len(run.text)
        offset += len(run.text)


def _fixed_spans(page: MarkedPage, number: int, line: ManuscriptLine, anchor: Anchor) -> Iterator[LineSpan]:
    reading = next((b.reading for b in page.reading.unplaced if line.block and b.block == line.block), Reading())
    for span in reading.spans(anchor):
        yield LineSpan(number, span.start, span.end)


def _stretches(number: int, offsets: Iterable[int]) -> Iterator[LineSpan]:
    """Join neighbouring characters."""
    start = end = -1
    for offset in offsets:
        if offset == end:
            end += 1
            continue
        if start >= 0:
            yield LineSpan(number, start, end)
        start, end = offset, offset + 1
    if start >= 0:
        yield LineSpan(number, start, end)
