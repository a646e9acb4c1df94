"""What a proof is painted from: strokes and words in millimetres, alike on screen, on paper and in a PDF."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

Point = tuple[float, float]
_PART = re.compile(r"([MLCZ])([^MLCZ]*)")
_COUNT = {"M": 1, "L": 1, "C": 3, "Z": 0}


class Ink(StrEnum):
    """In what something is drawn: the pen of a pass, that of queries and notes, or the black of set text."""

    FIRST = "first"
    SECOND = "second"
    THIRD = "third"
    FINAL_READING = "final_reading"
    TALK = "talk"
    TEXT = "text"
    FAINT = "faint"


class Face(StrEnum):
    """Which kind of type words are in: 宋体 as set, 楷体 as a pen writes, 黑体 for the head of the sheet."""

    SET = "set"
    PEN = "pen"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Segment:
    """One step of a path: M, L and Z as in SVG, C with its two handles and its end."""

    kind: str
    points: tuple[Point, ...] = ()


Shape = tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class Stroke:
    """A path drawn ``width`` mm wide with round ends; filled ones are filled in the same ink."""

    shape: Shape
    width: float
    ink: Ink
    filled: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """Text ``size`` mm high, its box's middle at ``y``; ``x`` is its middle, or its left side with ``start``.

    ``turn`` is in degrees, clockwise, about the middle. Letters that must fill ``width`` mm have it given.
    """

    text: str
    x: float
    y: float
    size: float
    ink: Ink
    face: Face = Face.SET
    start: bool = False
    bold: bool = False
    turn: float = 0.0
    width: float = 0.0


Drawing = Stroke | Words


def shape_of(path: str) -> Shape:
    """Return the shape that SVG commands M, L, C and Z (absolute) describe."""
    found = []
    for kind, numbers in _PART.findall(path):
        values = [float(value) for value in re.split(r"[\s,]+", numbers.strip()) if value]
        pairs = list(zip(values[::2], values[1::2], strict=True))
        step = max(1, _COUNT[kind])
        groups = [tuple(pairs[i : i + step]) for i in range(0, len(pairs), step)] or [()]
        found += [Segment(kind, group) for group in groups]
    return tuple(found)


def flattened(shape: Shape, steps: int = 24) -> list[list[Point]]:
    """Return the lines of points that a shape runs through, one for each M."""
    lines: list[list[Point]] = []
    for segment in shape:
        if segment.kind == "M":
            lines.append([segment.points[0]])
        elif segment.kind == "L":
            lines[-1].append(segment.points[0])
        elif segment.kind == "Z":
            lines[-1].append(lines[-1][0])
        else:
            lines[-1] += _cubic(lines[-1][-1], segment.points, steps)
    return lines


def _cubic(start: Point, points: tuple[Point, ...], steps: int) -> Iterable[Point]:
    (ax, ay), (bx, by), (ex, ey) = points
    for step in range(1, steps + 1):
        t = step / steps
        u = 1 - t
        p, q, r, s = u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t
        yield p * start[0] + q * ax + r * bx + s * ex, p * start[1] + q * ay + r * by + s * ey


@dataclass(frozen=True, slots=True)
class Area:
    """An upright rectangle in mm."""

    left: float
    top: float
    right: float
    bottom: float

    def near(self, other: "Area", distance: float) -> bool:
        """Say whether less than ``distance`` lies between the two."""
        across = self.left - distance < other.right and other.left - distance < self.right
        return across and self.top - distance < other.bottom and other.top - distance < self.bottom

    def joined(self, other: "Area") -> "Area":
        """Return the least rectangle that holds both."""
        return Area(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )


def area_of(drawing: Drawing) -> Area:
    """Return the rectangle that something drawn takes; words as if every character were full."""
    if isinstance(drawing, Words):
        half = (drawing.width or drawing.size * len(drawing.text)) / 2
        middle = drawing.x + (half if drawing.start else 0)
        return Area(middle - half, drawing.y - drawing.size / 2, middle + half, drawing.y + drawing.size / 2)
    points = [point for line in flattened(drawing.shape, 8) for point in line]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return Area(min(xs), min(ys), max(xs), max(ys))


def moved(drawing: Drawing, right: float, down: float, scale: float = 1.0) -> Drawing:
    """Return it drawn ``scale`` times as large about the corner, then moved."""
    if isinstance(drawing, Words):
        return Words(
            drawing.text,
            drawing.x * scale + right,
            drawing.y * scale + down,
            drawing.size * scale,
            drawing.ink,
            drawing.face,
            drawing.start,
            drawing.bold,
            drawing.turn,
            drawing.width * scale,
        )
    shape = tuple(
        Segment(segment.kind, tuple((x * scale + right, y * scale + down) for x, y in segment.points))
        for segment in drawing.shape
    )
    return Stroke(shape, drawing.width * scale, drawing.ink, drawing.filled)
