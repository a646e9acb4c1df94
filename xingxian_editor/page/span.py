"""A stretch of text, counted in code points (never in Qt's UTF-16 units)."""

from dataclasses import dataclass


@dataclass(frozen=True, order=True, slots=True)
class Span:
    """The half-open range ``start <= offset < end``, in code points."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def __contains__(self, offset: int) -> bool:
        return self.start <= offset < self.end

    def of(self, text: str) -> str:
        """Return the part of ``text`` that this span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """Say whether the two share at least one offset."""
        return self.start < other.end and other.start < self.end
