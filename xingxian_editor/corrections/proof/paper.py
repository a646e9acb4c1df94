"""Puts the sheets of a proof on paper: at full size, reduced to A3 or A4, or over several papers to be joined."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from xingxian_editor.corrections.proof.drawing import Area, Drawing, Face, Ink, Stroke, Words, shape_of
from xingxian_editor.corrections.proof.sheets import ProofSheet

EDGE = 6.0
"""What printers leave white at every side, in mm."""
OVERLAP = 10.0
"""How much two neighbouring papers show twice."""
_TICK = 4.0


class Paper(StrEnum):
    """The paper that is wanted. Full size has papers as large as the sheets."""

    FULL = "full"
    A3 = "a3"
    A4 = "a4"
    TILED_A3 = "tiled_a3"
    TILED_A4 = "tiled_a4"

    @property
    def is_a3(self) -> bool:
        """Whether it is A3, whole or in parts."""
        return self in (Paper.A3, Paper.TILED_A3)


SIZES = {Paper.A3: (297.0, 420.0), Paper.A4: (210.0, 297.0)}


@dataclass(frozen=True, slots=True)
class PaperPage:
    """One paper: its size in mm, and how sheet number ``sheet`` lies on it.

    The sheet's corner is at (``left``, ``top``), it is drawn ``scale`` times as large, and only what is
    in ``clip`` shows. ``drawings`` are what joins papers: where the next one begins, and which this is.
    """

    sheet: int
    width: float
    height: float
    left: float = 0.0
    top: float = 0.0
    scale: float = 1.0
    clip: Area | None = None
    drawings: tuple[Drawing, ...] = ()


def paper_pages(sheets: Sequence[ProofSheet], paper: Paper) -> tuple[PaperPage, ...]:
    """Return the papers for all sheets, in order."""
    return tuple(page for at, sheet in enumerate(sheets) for page in _pages(at, sheet, paper))


def _pages(at: int, sheet: ProofSheet, paper: Paper) -> Iterator[PaperPage]:
    if paper is Paper.FULL:
        yield PaperPage(at, sheet.width, sheet.height)
    elif paper in (Paper.A3, Paper.A4):
        yield _reduced(at, sheet, *SIZES[paper])
    else:
        yield from _tiled(at, sheet, *SIZES[Paper.A3 if paper.is_a3 else Paper.A4])


def _reduced(at: int, sheet: ProofSheet, width: float, height: float) -> PaperPage:
    """Return the sheet as large as the paper holds it, never enlarged, whichever way the paper is held."""
    if sheet.width > sheet.height:
        width, height = height, width
    fits = sheet.width <= width + 0.5 and sheet.height <= height + 0.5
    edge = 0.0 if fits else EDGE
    scale = min(1.0, (width - 2 * edge) / sheet.width, (height - 2 * edge) / sheet.height)
    left, top = (width - sheet.width * scale) / 2, (height - sheet.height * scale) / 2
    return PaperPage(at, width, height, left, top, scale)


def _tiled(at: int, sheet: ProofSheet, width: float, height: float) -> Iterator[PaperPage]:
    if sheet.width <= width + 0.5 and sheet.height <= height + 0.5:
        yield _reduced(at, sheet, width, height)
        return
    upright, lying = (_counts(sheet, w, h) for w, h in ((width, height), (height, width)))
    if lying[0] * lying[1] < upright[0] * upright[1]:
        width, height = height, width
    across, down = _counts(sheet, width, height)
    step_x, step_y = width - 2 * EDGE - OVERLAP, height - 2 * EDGE - OVERLAP
    for row in range(down):
        for column in range(across):
            label = f"{sheet.title} {row + 1}-{column + 1}"
            marks = tuple(_marks(width, height, column, row, across, down, label))
            clip = Area(EDGE, EDGE, width - EDGE, height - EDGE)
            yield PaperPage(at, width, height, EDGE - column * step_x, EDGE - row * step_y, 1.0, clip, marks)


def _counts(sheet: ProofSheet, width: float, height: float) -> tuple[int, int]:
    return _count(sheet.width, width - 2 * EDGE), _count(sheet.height, height - 2 * EDGE)


def _count(whole: float, room: float) -> int:
    return max(1, math.ceil((whole - OVERLAP) / (room - OVERLAP) - 1e-9))


def _marks(width: float, height: float, column: int, row: int, across: int, down: int, label: str) -> Iterator[Drawing]:
    """Draw ticks where the neighbouring papers begin, and say which paper this is."""
    xs = ([EDGE + OVERLAP] if column else []) + ([width - EDGE - OVERLAP] if column < across - 1 else [])
    ys = ([EDGE + OVERLAP] if row else []) + ([height - EDGE - OVERLAP] if row < down - 1 else [])
    for x in xs:
        for y, way in ((0.8, 1), (height - 0.8, -1)):
            yield Stroke(shape_of(f"M {x},{y} L {x},{y + way * _TICK}"), 0.25, Ink.TEXT)
    for y in ys:
        for x, way in ((0.8, 1), (width - 0.8, -1)):
            yield Stroke(shape_of(f"M {x},{y} L {x + way * _TICK},{y}"), 0.25, Ink.TEXT)
    yield Words(label, EDGE, height - EDGE / 2, 2.6, Ink.FAINT, Face.PLAIN, start=True)
