"""Source characters as extracted, and the ranges that everything else is anchored to."""

from dataclasses import dataclass
from enum import StrEnum

from xingxian_editor.page.geometry import Geometry
from xingxian_editor.page.span import Span

FILE_SOURCE = 0
"""Number of the source that came out of the page's file; transcriptions count on from 1."""


class SourceKind(StrEnum):
    """Where the characters of a source came from."""

    TEXT = "text"
    PDF = "pdf"
    DOCX = "docx"
    PICTURE = "picture"
    TRANSCRIPTION = "transcription"


@dataclass(frozen=True, order=True, slots=True)
class SourceRange:
    """The characters ``start <= offset < end`` of the source with number ``source``."""

    source: int
    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a range: {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    @property
    def span(self) -> Span:
        """The range without its source."""
        return Span(self.start, self.end)

    def holds(self, source: int, offset: int) -> bool:
        """Say whether the range covers this character."""
        return self.source == source and self.start <= offset < self.end

    def common(self, other: "SourceRange") -> "SourceRange | None":
        """Return what both cover, or None."""
        start, end = max(self.start, other.start), min(self.end, other.end)
        return SourceRange(self.source, start, end) if self.source == other.source and start < end else None


Anchor = tuple[SourceRange, ...]
"""An ordered list of ranges, never their hull: a sentence may run over a column's foot."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a source: its number as the file counts it, from 1, and its characters."""

    number: int
    span: Span


@dataclass(frozen=True, slots=True)
class Source:
    """Characters as extracted, in extraction order, lines parted by line feeds; never changed.

    A transcription is a source that a person typed for what the page shows but its file lacks.
    ``stands_for`` names the characters whose place it takes in the reading (a lost glyph); a
    transcription with an empty ``stands_for`` is read through the block that covers it.
    ``geometry`` says where every character stands, where the file tells it.
    """

    id: int
    kind: SourceKind
    text: str
    stands_for: Anchor = ()
    author: str = ""
    time: str = ""
    geometry: Geometry | None = None

    def lines(self) -> tuple[Line, ...]:
        """Return every line, blank ones too, in file order."""
        lines, start = [], 0
        for number, line in enumerate(self.text.split("\n"), 1):
            lines.append(Line(number, Span(start, start + len(line))))
            start += len(line) + 1
        return tuple(lines)
