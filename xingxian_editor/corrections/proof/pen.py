"""The pen: draws shapes given in ems of the type at their place on the sheet, for either margin."""

import math
from dataclasses import dataclass
from enum import StrEnum

from xingxian_editor.corrections.proof.drawing import Drawing, Face, Ink, Point, Segment, Stroke, Words, shape_of

LINE = 0.07
BAR = 0.08
HEAD = 0.03
SMALL_RING = 0.055
WORDS = 1.25


class Duty(StrEnum):
    """What a stroke of a mark is for: in the text, a stem, the lead to the margin, the form there."""

    TEXT = "text"
    STEM = "stem"
    LEAD = "lead"
    FORM = "form"


@dataclass(frozen=True, slots=True)
class Piece:
    """One stroke or word of a mark and what it is for."""

    drawing: Drawing
    duty: Duty = Duty.TEXT


@dataclass(frozen=True, slots=True)
class Frame:
    """Where ems are counted from: ``x`` and ``y`` in mm, mirrored for the left margin with ``side`` -1."""

    x: float
    y: float
    em: float
    side: int = 1
    turn: float = 0.0

    def at(self, x: float, y: float) -> Point:
        """Return the place of (x, y) ems in mm."""
        x *= self.side
        if self.turn:
            angle = math.radians(self.turn)
            x, y = x * math.cos(angle) - y * math.sin(angle), x * math.sin(angle) + y * math.cos(angle)
        return self.x + x * self.em, self.y + y * self.em


@dataclass(frozen=True, slots=True)
class Pen:
    """A pen of one ink. ``em`` is the body type's: strokes are as wide everywhere."""

    ink: Ink
    em: float

    def path(
        self,
        frame: Frame,
        path: str,
        duty: Duty = Duty.TEXT,
        width: float = LINE,
        *,
        filled: bool = False,
        thin: float = 1.0,
    ) -> Piece:
        """Draw SVG commands in ems. ``thin`` is how much smaller than the body the stroke may be."""
        shape = tuple(
            Segment(segment.kind, tuple(frame.at(x, y) for x, y in segment.points)) for segment in shape_of(path)
        )
        return Piece(Stroke(shape, width * self.em * thin, self.ink, filled), duty)

    def words(self, text: str, x: float, y: float, size: float, duty: Duty = Duty.FORM) -> Piece:
        """Write ``text`` about the place (x, y) in mm, ``size`` mm high."""
        return Piece(Words(text, x, y, size, self.ink, Face.PEN), duty)

    def solid_head(self, frame: Frame, x: float, y: float, angle: float, duty: Duty = Duty.TEXT) -> Piece:
        """Draw a filled arrowhead with its tip at (x, y), pointing along ``angle`` (degrees, 0 to the right)."""
        return self.path(frame, _head_path(x, y, angle, 0.38, 17, closed=True), duty, HEAD, filled=True)

    def open_head(self, frame: Frame, x: float, y: float, angle: float, duty: Duty = Duty.TEXT) -> Piece:
        """Draw an arrowhead of two strokes with its tip at (x, y)."""
        return self.path(frame, _head_path(x, y, angle, 0.32, 28, closed=False), duty)


def _head_path(x: float, y: float, angle: float, length: float, half: float, *, closed: bool) -> str:
    along = [math.radians(angle + 180 + turn) for turn in (half, -half)]
    (ax, ay), (bx, by) = ((x + length * math.cos(a), y + length * math.sin(a)) for a in along)
    return f"M {ax},{ay} L {x},{y} L {bx},{by}" + (" Z" if closed else "")
