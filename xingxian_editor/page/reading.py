"""A reading: text put together from source ranges, every character knowing where it came from."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from xingxian_editor.page.source import Anchor, SourceRange
from xingxian_editor.page.span import Span

BLANKS = " \t\u00a0\u2002\u2003\u2009\u3000"


@dataclass(frozen=True, slots=True)
class Run:
    """``length`` reading characters from offset ``start`` on.

    They are the source characters from ``offset`` on, one to one; or, where ``source`` is None,
    they were put in by joining. A mapped run stands, whatever its length, for the single source
    character at ``offset``.
    """

    start: int
    length: int
    source: int | None
    offset: int
    mapped: bool = False

    @property
    def end(self) -> int:
        """The offset after its last character."""
        return self.start + self.length

    def origin(self, at: int) -> tuple[int, int] | None:
        """Return (source, offset) of the reading character ``at``."""
        if self.source is None:
            return None
        return (self.source, self.offset if self.mapped else self.offset + at - self.start)


@dataclass(frozen=True, slots=True)
class Reading:
    """Text with, for every character, the source character it came from. Offsets are code points."""

    text: str = ""
    runs: tuple[Run, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.text)

    def origin(self, at: int) -> tuple[int, int] | None:
        """Return (source, offset) of the character ``at``; None where joining put it in."""
        return next((run.origin(at) for run in self.runs if run.start <= at < run.end), None)

    def origins(self) -> Iterator[tuple[int, int] | None]:
        """Yield the origin of every character, first to last."""
        for run in self.runs:
            for at in range(run.start, run.end):
                yield run.origin(at)

    def anchor(self, span: Span) -> Anchor:
        """Return the source ranges of the characters that ``span`` covers, in reading order."""
        ranges: list[SourceRange] = []
        for run in self.runs:
            if run.start >= span.end:
                break
            start, end = max(run.start, span.start), min(run.end, span.end)
            if run.source is None or start >= end:
                continue
            first = run.offset if run.mapped else run.offset + start - run.start
            ranges.append(SourceRange(run.source, first, first + (1 if run.mapped else end - start)))
        return tuple(ranges)

    def spans(self, anchor: Iterable[SourceRange]) -> tuple[Span, ...]:
        """Return where the characters of ``anchor`` stand in this reading, in reading order."""
        found = []
        wanted = tuple(anchor)
        for run in self.runs:
            end = run.offset + (1 if run.mapped else run.length)
            for r in wanted:
                if run.source == r.source and run.offset < r.end and r.start < end:
                    first, last = max(run.offset, r.start), min(end, r.end)
                    start = run.start if run.mapped else run.start + first - run.offset
                    found.append(Span(start, run.end if run.mapped else start + last - first))
        return tuple(sorted(found))

    def part(self, span: Span) -> "Reading":
        """Return the reading of the characters that ``span`` covers."""
        runs = []
        for run in self.runs:
            start, end = max(run.start, span.start), min(run.end, span.end)
            if start < end:
                offset = run.offset if run.mapped else run.offset + start - run.start
                runs.append(Run(start - span.start, end - start, run.source, offset, run.mapped))
        return Reading(span.of(self.text), tuple(runs))

    def trimmed(self) -> "Reading":
        """Return it without blanks and line ends at either side."""
        edge = BLANKS + "\n"
        start = len(self.text) - len(self.text.lstrip(edge))
        end = max(start, len(self.text.rstrip(edge)))
        return self if (start, end) == (0, len(self.text)) else self.part(Span(start, end))


class ReadingBuilder:
    """Puts a reading together piece by piece."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._runs: list[Run] = []
        self._length = 0

    def __len__(self) -> int:
        return self._length

    def add(self, text: str, source: int | None, offset: int = 0, mapped: bool = False) -> None:
        """Append ``text``, which is the source characters from ``offset`` on.

        With ``mapped`` all of it stands for the one source character at ``offset``.
        """
        last = self._runs[-1] if self._runs else None
        if last and source == last.source and not (mapped or last.mapped) and offset == last.offset + last.length:
            self._runs[-1] = Run(last.start, last.length + len(text), source, last.offset)
        else:
            self._runs.append(Run(self._length, len(text), source, offset, mapped))
        self._pieces.append(text)
        self._length += len(text)

    def take(self) -> Reading:
        """Return what was put together, trimmed, and begin anew."""
        return self.take_whole().trimmed()

    def take_whole(self) -> Reading:
        """Return what was put together, blanks at either side too, and begin anew."""
        reading = Reading("".join(self._pieces), tuple(self._runs))
        self._pieces, self._runs, self._length = [], [], 0
        return reading

    def add_reading(self, reading: Reading) -> None:
        """Append a reading, every character of which keeps its origin."""
        for run in reading.runs:
            self.add(reading.text[run.start : run.end], run.source, run.offset, run.mapped)
