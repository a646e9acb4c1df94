"""Checks a laid-out sheet by the standard's rules: distances between marks, no lead over a character."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from operator import itemgetter

from xingxian_editor.corrections.proof.drawing import Area, Point, Stroke, area_of, flattened
from xingxian_editor.corrections.proof.layout import DrawnMark, Layout
from xingxian_editor.corrections.proof.pen import Duty, Piece
from xingxian_editor.corrections.proof.setting import INK, Setting

APART = 0.2


@dataclass(frozen=True, slots=True)
class Fault:
    """Two marks too near to each other (``distance`` in ems), or a lead over a character."""

    marks: tuple[int, ...]
    distance: float
    where: Point
    what: str


def faults_of(setting: Setting, layout: Layout, steps: int = 24, *, in_text: bool = True) -> list[Fault]:
    """Return what is against the rules; without ``in_text`` two marks that touch within the text are none.

    (Where two readers mark neighbouring characters, nothing can keep the rings apart.)
    """
    found = list(_near_marks(setting, layout, steps, in_text))
    for at, mark in enumerate(layout.marks):
        found += _over_characters(setting, at, mark, steps)
    return found


def _near_marks(setting: Setting, layout: Layout, steps: int, in_text: bool) -> Iterator[Fault]:
    shapes = [_points(mark.pieces, steps) for mark in layout.marks]
    outside = [_points(_outside(mark.pieces), steps) for mark in layout.marks]
    areas = [_hull(mark.pieces) for mark in layout.marks]
    apart = APART * setting.em
    for one, other in combinations(range(len(layout.marks)), 2):
        if layout.marks[one].wish.ink is not layout.marks[other].wish.ink:
            continue
        first, second = areas[one], areas[other]
        if first is None or second is None or not first.near(second, apart):
            continue
        pairs = (
            ((shapes[one], shapes[other]),)
            if in_text
            else (
                (outside[one], shapes[other]),
                (shapes[one], outside[other]),
            )
        )
        distance, where = min((_distance(a, b, apart) for a, b in pairs), key=itemgetter(0))
        if distance < apart:
            yield Fault((one, other), distance / setting.em, where, "marks")


def _points(pieces: Iterable[Piece], steps: int) -> list[list[Point]]:
    strokes = (piece.drawing for piece in pieces if isinstance(piece.drawing, Stroke))
    return [line for stroke in strokes for line in flattened(stroke.shape, steps)]


def _outside(pieces: Iterable[Piece]) -> Iterator[Piece]:
    return (piece for piece in pieces if piece.duty in (Duty.LEAD, Duty.FORM))


def _hull(pieces: Iterable[Piece]) -> Area | None:
    hull: Area | None = None
    for piece in pieces:
        area = area_of(piece.drawing)
        hull = area if hull is None else hull.joined(area)
    return hull


def _distance(first: list[list[Point]], second: list[list[Point]], apart: float) -> tuple[float, Point]:
    best, where = float("inf"), (0.0, 0.0)
    for a, b in _pairs(first):
        box = Area(min(a[0], b[0]), min(a[1], b[1]), max(a[0], b[0]), max(a[1], b[1]))
        for c, d in _pairs(second):
            other = Area(min(c[0], d[0]), min(c[1], d[1]), max(c[0], d[0]), max(c[1], d[1]))
            if box.near(other, apart) and (found := _between(a, b, c, d)) < best:
                best, where = found, a
    return best, where


def _pairs(lines: list[list[Point]]) -> Iterator[tuple[Point, Point]]:
    for line in lines:
        yield from pairwise(line)


def _between(a: Point, b: Point, c: Point, d: Point) -> float:
    if _cross(a, b, c, d):
        return 0.0
    return min(_to_line(a, c, d), _to_line(b, c, d), _to_line(c, a, b), _to_line(d, a, b))


def _cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    def turn(p: Point, q: Point, r: Point) -> float:
        return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])

    return turn(a, b, c) * turn(a, b, d) < 0 and turn(c, d, a) * turn(c, d, b) < 0


def _to_line(p: Point, a: Point, b: Point) -> float:
    dx, dy = b[0] - a[0], b[1] - a[1]
    square = dx * dx + dy * dy
    t = max(0.0, min(1.0, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / square)) if square else 0.0
    x, y = a[0] + t * dx - p[0], a[1] + t * dy - p[1]
    return float((x * x + y * y) ** 0.5)


def _over_characters(setting: Setting, at: int, mark: DrawnMark, steps: int) -> Iterator[Fault]:
    leads = [piece for piece in mark.pieces if piece.duty is Duty.LEAD]
    for line in _points(leads, steps):
        for x, y in _dense(line, setting.em * 0.3):
            if _on_ink(setting, x, y):
                yield Fault((at,), 0.0, (x, y), "character")
                return


def _dense(line: Sequence[Point], step: float) -> Iterator[Point]:
    for (ax, ay), (bx, by) in pairwise(line):
        count = max(1, int(max(abs(bx - ax), abs(by - ay)) / step))
        for n in range(count + 1):
            yield ax + (bx - ax) * n / count, ay + (by - ay) * n / count


def _on_ink(setting: Setting, x: float, y: float) -> bool:
    """Say whether a point is in the box of a character, less the white about its print."""
    for line in setting.lines_at(y):
        pad = 2 * INK * line.em
        if not line.top + pad < y < line.bottom - pad:
            continue
        for character in line.characters:
            if not character.blank and character.left + pad < x < character.right - pad:
                return True
    return False
