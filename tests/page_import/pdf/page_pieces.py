"""Regions of a generated page and the ink that its file keeps together."""

from dataclasses import dataclass, field

from pdf_writer import Ink

BODY, SANS, KAI, FANG, LIGHT = range(5)


@dataclass(slots=True)
class Region:
    """Columns ``first`` to ``last`` of the grid, from ``top`` to ``bottom``."""

    first: int
    last: int
    top: float
    bottom: float


@dataclass(slots=True)
class Piece:
    """Ink that the file keeps together; ``article`` is the number of its article, ``head`` says it is no text."""

    ink: list[Ink] = field(default_factory=list)
    article: int = -1
    head: bool = False
