"""One mark on its way to the sheet: what is drawn in the text, where its lead begins, what stands in the margin."""

from dataclasses import dataclass, field

from xingxian_editor.corrections.proof.drawing import Area, area_of
from xingxian_editor.corrections.proof.leads import LeadStart, Run
from xingxian_editor.corrections.proof.margin_forms import Form
from xingxian_editor.corrections.proof.pen import Duty, Pen, Piece
from xingxian_editor.corrections.proof.setting import SetLine
from xingxian_editor.corrections.proof.wish import Wish


@dataclass
class Planned:
    """A mark being planned. ``x`` is where it stands in ``line``, in mm.

    ``y`` is where its form belongs (None: the middle of the line). ``run`` and ``side`` are found by
    the layout; ``tag`` is the number of one that no lead could reach.
    """

    wish: Wish
    pen: Pen
    line: SetLine | None = None
    at: int = -1
    x: float = 0.0
    y: float | None = None
    pieces: list[Piece] = field(default_factory=list)
    start: LeadStart | None = None
    form: Form | None = None
    side: int = 0
    run: Run | None = None
    column: int = 0
    place: float = 0.0
    tag: int = 0

    @property
    def areas(self) -> list[Area]:
        """What its strokes in the text take."""
        return [area_of(piece.drawing) for piece in self.pieces if piece.duty is Duty.TEXT]
