"""Where a lead begins, and the lanes that it may take out to a margin."""

from dataclasses import dataclass
from enum import StrEnum

from xingxian_editor.corrections.proof.drawing import Area
from xingxian_editor.corrections.proof.pen import Duty, Frame, Pen, Piece
from xingxian_editor.corrections.proof.setting import SetLine

_COS, _SIN = 0.52992, 0.84805
STEM_PATH = 0.65
ARC_HEIGHT = 0.66
TAIL_OFF, TAIL_OFF_ABOVE = 0.18, 0.22
"""So far below its last line and above its first the tails of a bracket lie, in ems."""


class Begin(StrEnum):
    """What a lead leaves: a ring, the stem of an insertion, a turned character, an arc, a frame, a bracket's tail."""

    RING = "ring"
    STEM = "stem"
    TURN = "turn"
    ARC = "arc"
    FRAME = "frame"
    TAIL = "tail"


@dataclass(frozen=True, slots=True)
class LeadStart:
    """What a lead leaves, between ``left`` and ``right`` (mm) of ``line``.

    ``down`` are the lanes it may take, the better one first: 1 below, -1 above, 0 straight out of the
    side. ``sides`` are the margins it may go to. ``round`` tells a ring round one character.
    """

    begin: Begin
    line: SetLine
    left: float
    right: float
    down: tuple[int, ...]
    sides: tuple[int, ...] = (1, -1)
    round: bool = False
    half_width: float = 0.57
    half_height: float = 0.62

    @property
    def middle(self) -> float:
        """Half way across, in mm."""
        return (self.left + self.right) / 2


@dataclass(frozen=True, slots=True)
class Way:
    """One way out: to the margin of ``side`` (1 right), in the lane ``down``, ``off`` its middle (mm)."""

    side: int
    down: int
    off: float


@dataclass(frozen=True, slots=True)
class Run:
    """A lead up to the edge of the text: its curve from the start and the level stretch from ``x`` at ``y``."""

    start: LeadStart
    way: Way
    path: str
    frame: Frame
    x: float
    y: float
    edge: float

    @property
    def level(self) -> Area:
        """The level stretch."""
        return Area(min(self.x, self.edge), self.y, max(self.x, self.edge), self.y)

    @property
    def drop(self) -> Area:
        """What the curve before it takes outside of its own line."""
        line, (x, _) = self.start.line, self.frame.at(0, 0)
        near = line.bottom if self.way.down > 0 else line.top if self.way.down < 0 else self.y
        return Area(min(x, self.x), min(near, self.y), max(x, self.x), max(near, self.y))

    def pieces(self, pen: Pen) -> list[Piece]:
        """Draw it up to the edge of the text."""
        duty = Duty.STEM if self.start.begin is Begin.STEM else Duty.LEAD
        drawn = [pen.path(self.frame, self.path, duty)] if self.path else []
        if abs(self.x - self.edge) > 1e-6:
            whole = Frame(0, 0, 1)
            drawn.append(pen.path(whole, f"M {self.x},{self.y} L {self.edge},{self.y}", Duty.LEAD))
        return drawn


def run_of(start: LeadStart, way: Way, edge: float) -> Run:
    """Return the lead that leaves ``start`` by a way; ``edge`` is the x (mm) of the edge of the text."""
    y = start.line.lane(way.down) + way.off if way.down else start.line.middle + way.off
    if start.begin is Begin.RING or start.begin is Begin.FRAME:
        return _ring_run(start, way, y, edge)
    if start.begin is Begin.TAIL:
        return _tail_run(start, way, y, edge)
    line, x = start.line, start.middle
    frame = Frame(x, line.top, line.em, way.side)
    lane = (y - line.top) / line.em
    if start.begin is Begin.STEM:
        path = f"M 0,.98 L 0,.12 C 0,{min(-0.2, lane + 0.17)} .1,{lane} {STEM_PATH},{lane}"
        reach = STEM_PATH
    elif start.begin is Begin.TURN:
        path = f"M 0,-.02 C .02,-.2 .2,{lane} .65,{lane}"
        reach = 0.65
    else:
        frame = Frame(start.right if way.side > 0 else start.left, line.top, line.em, way.side)
        x, y = frame.x, line.top - ARC_HEIGHT * line.em
        path, reach = "", 0.0
    return _within(Run(start, way, path, frame, x + way.side * reach * line.em, y, edge))


def _ring_run(start: LeadStart, way: Way, y: float, edge: float) -> Run:
    line, em, side = start.line, start.line.em, way.side
    if way.down == 0:
        x = start.middle + side * start.half_width * em
        return Run(start, way, "", Frame(x, y, em, side), x, y, edge)
    if start.round:
        x = start.middle + side * start.half_width * em * _COS
        top = line.middle + way.down * start.half_height * em * _SIN
    else:
        x = start.right - 0.06 * em if side > 0 else start.left + 0.06 * em
        top = line.middle + way.down * 0.46 * em
    high = (y - top) / em
    reach = 0.42 + 0.3 * abs(high)
    path = f"M 0,0 C .10,{0.5 * high} {reach - 0.3},{high} {reach},{high}"
    return _within(Run(start, way, path, Frame(x, top, em, side), x + side * reach * em, y, edge))


def _tail_run(start: LeadStart, way: Way, y: float, edge: float) -> Run:
    """From the tail of a bracket round whole lines into the lane that it lies in."""
    line, em = start.line, start.line.em
    x = start.right if way.side > 0 else start.left
    top = line.top + (1 + TAIL_OFF if way.down > 0 else -TAIL_OFF_ABOVE) * em
    high = (y - top) / em
    reach = 0.42 + 0.3 * abs(high)
    path = f"M 0,0 C .18,0 {reach - 0.24},{high} {reach},{high}"
    return _within(Run(start, way, path, Frame(x, top, em, way.side), x + way.side * reach * em, y, edge))


def _within(run: Run) -> Run:
    """Let a lead that begins close to the edge of the text go on a little beyond it."""
    beyond = (run.x - run.edge) * run.way.side
    return run if beyond <= 0 else Run(run.start, run.way, run.path, run.frame, run.x, run.y, run.x)


def bend_path(run: Run, x: float, y: float) -> str:
    """Return the S-bend from the edge of the text to the form's side (x, y), all in mm."""
    reach = 0.55 * abs(x - run.edge) * run.way.side
    return f"M {run.edge},{run.y} C {run.edge + reach},{run.y} {x - reach},{y} {x},{y}"
