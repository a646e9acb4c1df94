"""How a row of the galley is set: distances above and below, heavy stretches, room before a boundary."""

from collections.abc import Mapping
from dataclasses import dataclass

from xingxian_editor.page.role import Role
from xingxian_editor.page.span import Span
from xingxian_editor.ui.galley.rows import Row

BLOCK_GAP = 3
TOP_GAP = 5
TICK_ROOM = 5
LOST_ROOM = 13
HEAVY_ROLES = frozenset({Role.HEADLINE, Role.KICKER, Role.DECK})


@dataclass(frozen=True, slots=True)
class RowFormat:
    """What the text document has to know of a row besides its text; lengths in pixels.

    ``spaced`` pairs the offset of a character with the room to leave after it.
    """

    above: int = 0
    below: int = 0
    heavy: tuple[Span, ...] = ()
    spaced: tuple[tuple[int, int], ...] = ()


def row_formats(rows: tuple[Row, ...], strips: Mapping[int, int]) -> tuple[RowFormat, ...]:
    """Return the format of every row; ``strips`` gives the height of the doubt strips under a row."""
    return tuple(_row_format(rows, at, strips) for at in range(len(rows)))


def _row_format(rows: tuple[Row, ...], at: int, strips: Mapping[int, int]) -> RowFormat:
    row = rows[at]
    heavy = tuple(part.span for part in row.parts if part.role in HEAVY_ROLES)
    spaced = [(tick - 1, TICK_ROOM) for tick in row.ticks] + [(lost, LOST_ROOM) for lost in row.lost]
    above = BLOCK_GAP if row.opens and at else 0
    below = strips.get(at, 0)
    if below and at + 1 < len(rows) and rows[at + 1].opens:
        below += BLOCK_GAP  # of two margins that meet only the greater one counts
    return RowFormat(above, below, heavy, tuple(sorted(spaced)))
