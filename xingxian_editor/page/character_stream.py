"""Walks the characters of source ranges as a reading has them: dropped, mapped, put in, replaced."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from xingxian_editor.page.joining import Joining
from xingxian_editor.page.page import Page
from xingxian_editor.page.source import Source, SourceRange


@dataclass(frozen=True, slots=True)
class Step:
    """A stretch of reading text with its origin.

    ``line_end`` marks the end of a source line, ``paragraph`` that a paragraph starts here;
    either has no text of its own. The origin is as in ``reading.Run``.
    """

    text: str = ""
    source: int | None = None
    offset: int = 0
    mapped: bool = False
    line_end: bool = False
    paragraph: bool = False


class CharacterStream:
    """Reads source ranges of one page by the page's joining decisions and transcriptions."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._marks = {joining.source: _marks(joining) for joining in page.joinings}
        self._substitutes = {
            (r.source, offset): source
            for source in page.sources
            for r in source.stands_for
            for offset in range(r.start, r.end)
        }
        for source_id, offset in self._substitutes:
            self._marks.setdefault(source_id, {})[offset] = _SUBSTITUTE

    def steps(self, ranges: Iterable[SourceRange]) -> Iterator[Step]:
        """Yield the steps of ``ranges`` in their order; a line ends where one range leaves off."""
        before: SourceRange | None = None
        for r in ranges:
            if before is not None and (before.source, before.end) != (r.source, r.start):
                yield Step(line_end=True)
            yield from self._range_steps(self._page.source_by_id[r.source], r)
            before = r

    def _range_steps(self, source: Source, r: SourceRange) -> Iterator[Step]:
        marks = self._marks.get(source.id, {})
        text, start = source.text, r.start
        for at in range(r.start, r.end):
            mark = marks.get(at)
            if mark is None and text[at] != "\n":
                continue
            if start < at:
                yield Step(text[start:at], source.id, start)
            start = at + 1
            if mark is _SUBSTITUTE:
                yield from self._substitute(source.id, at)
            else:
                yield from _marked(mark or _Mark(), text[at], source.id, at)
        if start < r.end:
            yield Step(text[start : r.end], source.id, start)

    def _substitute(self, source: int, at: int) -> Iterator[Step]:
        typed = self._substitutes[source, at]
        if typed.stands_for[0].start == at and typed.stands_for[0].source == source:
            yield Step(typed.text, typed.id, 0)


@dataclass(slots=True)
class _Mark:
    dropped: bool = False
    mapped: str | None = None
    inserted: str = ""
    paragraph: bool = False


_SUBSTITUTE = _Mark()


def _marks(joining: Joining) -> dict[int, _Mark]:
    marks: dict[int, _Mark] = {}
    for span in joining.dropped:
        for offset in range(span.start, span.end):
            marks.setdefault(offset, _Mark()).dropped = True
    for offset, text in joining.mapped:
        marks.setdefault(offset, _Mark()).mapped = text
    for offset, text in joining.inserted:
        marks.setdefault(offset, _Mark()).inserted = text
    for offset in joining.paragraph_starts:
        marks.setdefault(offset, _Mark()).paragraph = True
    return marks


def _marked(mark: _Mark, character: str, source: int, at: int) -> Iterator[Step]:
    if mark.paragraph:
        yield Step(paragraph=True)
    if mark.inserted:
        yield Step(mark.inserted)
    if mark.mapped is not None:
        yield Step(mark.mapped, source, at, mapped=True)
    elif character == "\n":
        yield Step(line_end=not mark.dropped)
    elif not mark.dropped:
        yield Step(character, source, at)
