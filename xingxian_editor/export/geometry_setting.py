"""Sets running text into its column pieces: as large as printed, else a little smaller, else the rest is said."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import floor

from xingxian_editor.export.geometry_columns import ColumnPiece
from xingxian_editor.export.geometry_text import PlacedParagraph, Type
from xingxian_editor.export.layout_plan import FlowParagraph, PlannedLine
from xingxian_editor.export.line_breaking import break_lines
from xingxian_editor.page.manuscript_styles import ROLE_STYLES

_SHARES = (1.0, 0.985, 0.97, 0.955, 0.94, 0.925, 0.91, 0.9)
"""How much smaller than printed text may be set so that it fits."""
_DIFFERENCE = 0.05
"""How much higher, as a share, another program may set the same text."""
_SPARE = 0.3
"""Share of a line's height that a column may be short of it."""


@dataclass(frozen=True, slots=True)
class SetColumns:
    """The paragraphs as they are set, the lines of each piece, and those that had no room."""

    paragraphs: tuple[PlacedParagraph, ...]
    lines: tuple[tuple[PlannedLine, ...], ...]
    rest: tuple[PlannedLine, ...] = ()
    spare: float = 0.0


def set_columns(paragraphs: Sequence[PlacedParagraph], pieces: Sequence[ColumnPiece], below: float = 0.0) -> SetColumns:
    """Set ``paragraphs`` into ``pieces`` at the largest size at which they fit.

    Below the last piece ``below`` points are free. Programs differ in how much goes into a line:
    some room must be left there, or the text is set smaller.
    """
    for share in _SHARES:
        smaller = tuple(replace(p, type=p.type.scaled(share)) for p in paragraphs) if share < 1 else tuple(paragraphs)
        columns = _filled(smaller, pieces)
        height = sum(piece.height for piece in pieces)
        if not columns.rest and columns.spare + below >= _DIFFERENCE * height:
            break
    return columns


def _filled(paragraphs: tuple[PlacedParagraph, ...], pieces: Sequence[ColumnPiece]) -> SetColumns:
    columns: list[list[PlannedLine]] = [[] for _ in pieces]
    rest: list[PlannedLine] = []
    at, used = 0, 0.0
    for paragraph in paragraphs:
        text, indent = paragraph.text, float(paragraph.indent)
        pitch = paragraph.type.line
        while text:
            piece = pieces[min(at, len(pieces) - 1)]
            lines = break_lines(text, ems_in(piece.width, paragraph.type), indent)
            fits = len(lines) if at == len(pieces) else int((piece.height + _SPARE * pitch - used) / pitch)
            taken = lines[: max(0, fits)]
            (rest if at == len(pieces) else columns[at]).extend(_planned(taken, paragraph, indent))
            used += len(taken) * pitch
            text = text[sum(map(len, taken)) :] if len(taken) < len(lines) else ""
            indent = 0.0 if taken else indent
            if text:
                at, used = at + 1, 0.0
    spare = pieces[-1].height - used if at == len(pieces) - 1 else 0.0
    return SetColumns(paragraphs, tuple(map(tuple, columns)), tuple(rest), spare)


def _planned(lines: Sequence[str], paragraph: PlacedParagraph, indent: float) -> Iterator[PlannedLine]:
    for number, line in enumerate(lines):
        shown = "\u3000" * int(indent) + line if not number else line
        yield PlannedLine(shown, paragraph.type.size, paragraph.align or "left")


def ems_in(width: float, look: Type) -> float:
    """Return how many characters of this type stand in a line of ``width``."""
    return (width + max(0.0, look.advance - look.size * look.stretch)) / look.advance + 0.08


def flow_paragraph(paragraph: PlacedParagraph) -> FlowParagraph:
    """Return the paragraph as the text flow has it: Word knows half points of size, the rest goes between."""
    look = paragraph.type
    size = round(look.size * 2) / 2
    stretch = round(look.stretch * 100) if abs(look.stretch - 1) > 0.04 else 100
    spacing = floor((look.advance - size * stretch / 100) * 20 + 0.01) / 20
    return FlowParagraph(
        ROLE_STYLES[paragraph.role],
        paragraph.pieces,
        size,
        floor(look.line * 20) / 20,
        paragraph.align,
        paragraph.indent,
        spacing,
        stretch,
        look.face,
    )
