"""The parts that marks are made of, as paths in ems: rings, loops, feet, forks, stems of blanks."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from xingxian_editor.corrections.proof.pen import WORDS

_K = 0.5523
CURL = (
    "C .34,0 .62,-.13 .74,.10 C .85,.30 .75,.50 .58,.50 C .39,.50 .36,.25 .56,.10 C .72,-.03 1.00,-.11 1.30,-.09 "
    "C 1.55,-.09 1.71,-.08 1.80,.10 C 1.91,.30 1.81,.50 1.64,.50 C 1.45,.50 1.42,.25 1.62,.10 "
    "C 1.80,-.05 2.20,-.16 2.62,-.08"
)
CURL_LENGTH = 2.62
SPIRAL = "C .42,0 .80,.06 .98,.30 C 1.16,.56 .92,1.18 .44,1.22 C .04,1.25 -.10,.90 .08,.67 " + (
    "C .20,.50 .44,.45 .47,.62 C .48,.70 .47,.76 .45,.82"
)
FOOT = "M -.25,1.40 C -.12,1.28 -.02,1.14 0,.98 C .02,1.14 .10,1.28 .24,1.40"
FORK_UP = "M -.25,-.46 L 0,-.12 L .25,-.46"
FORK_DOWN = "M -.25,1.46 L 0,1.12 L .25,1.46"
TRIANGLE = "M 0,1.18 L .33,1.60 L -.33,1.60 Z"
WIDER_LINES = "M -.8,-.31 L 0,0 L -.8,.31"
NARROWER_LINES = "M 0,-.33 L -.8,0 L 0,.33"
STRIKES = "M .74,-.58 L .48,.86 M 1.80,-.58 L 1.54,.86"


def ellipse(rx: float, ry: float, x: float = 0, y: float = 0) -> str:
    """Return a closed ellipse about (x, y)."""
    return (
        f"M {x + rx},{y} C {x + rx},{y + ry * _K} {x + rx * _K},{y + ry} {x},{y + ry} "
        f"C {x - rx * _K},{y + ry} {x - rx},{y + ry * _K} {x - rx},{y} "
        f"C {x - rx},{y - ry * _K} {x - rx * _K},{y - ry} {x},{y - ry} "
        f"C {x + rx * _K},{y - ry} {x + rx},{y - ry * _K} {x + rx},{y} Z"
    )


@dataclass(frozen=True, slots=True)
class Corners:
    """A rectangle with round corners, its left or right side left open where a range goes on."""

    left: float
    top: float
    right: float
    bottom: float
    radius: float = 0.52
    open_left: bool = False
    open_right: bool = False

    def path(self) -> str:
        """Return its outline."""
        r = max(0.01, min(self.radius, (self.right - self.left) / 2, (self.bottom - self.top) / 2))
        k = r * (1 - _K)
        left, top, right, bottom = self.left, self.top, self.right, self.bottom
        over = f"M {left + (0 if self.open_left else r)},{top} L {right - (0 if self.open_right else r)},{top} "
        turn = f"C {right - k},{top} {right},{top + k} {right},{top + r} L {right},{bottom - r} " + (
            f"C {right},{bottom - k} {right - k},{bottom} {right - r},{bottom} "
        )
        under = f"L {left + (0 if self.open_left else r)},{bottom} "
        back = f"C {left + k},{bottom} {left},{bottom - k} {left},{bottom - r} L {left},{top + r} " + (
            f"C {left},{top + k} {left + k},{top} {left + r},{top} "
        )
        if self.open_right:
            turn = f"M {right},{bottom} "
        return over + turn + under + ("" if self.open_left else back)


def stadium(half_width: float, height: float) -> str:
    """Return the ring round several words, about its middle."""
    half = height / 2
    return Corners(-half_width, -half, half_width, half, half).path()


def ring_half_width(characters: int) -> float:
    """Return how wide the ring in the margin is to either side for so many full characters."""
    return 1.02 if characters <= 1 else 0.5 + 0.5 * characters * WORDS


def vee(width: float = 0.5, height: float = 0.4) -> str:
    """Return a ∨ with its tip at the origin."""
    return f"M {-width / 2},{-height} L 0,0 L {width / 2},{-height}"


def wedge(width: float = 0.6, height: float = 0.5) -> str:
    """Return a ∧ with its feet at the origin's height."""
    return f"M {-width / 2},0 L 0,{-height} L {width / 2},0"


def blank_sign(parts: int, scale: float) -> str:
    """Return the sign of a blank of 1/``parts`` em over a ∨, its tip at the origin."""
    s = scale
    path = f"M {-0.31 * s},{-0.42 * s} L 0,0 L {0.31 * s},{-0.42 * s} "
    foot = -0.46 * s if parts == 1 else -0.16 * s
    if parts == 1:
        for x in (-0.13, 0.13):
            path += f"M {(x + 0.02) * s},{foot - 0.74 * s} L {(x - 0.02) * s},{foot} "
        half = 0.36
        levels: tuple[float, ...] = (0.25, 0.49)
    else:
        path += f"M {0.02 * s},{foot - (0.44 + 0.2 * (parts - 1)) * s} L 0,{foot} "
        half = 0.28
        levels = tuple(0.2 + 0.2 * bar for bar in range(parts))
    for level in levels:
        path += f"M {-half * s},{foot - (level - 0.01) * s} L {half * s},{foot - (level + 0.01) * s} "
    return path


def blank_sign_height(parts: int, scale: float) -> float:
    """Return how high the sign of a blank stands over its tip."""
    return scale * (1.20 if parts == 1 else 0.6 + 0.2 * (parts - 1))


def transposed(words: "Crossing") -> str:
    """Return the S-curve of a 对调: under the first word, over what follows, and so on."""
    low, high = words.low, words.high
    tall, middle = low - high, (low + high) / 2
    a, b, r = words.start, words.end, words.bend
    path = f"M {a},{high + 0.10 * tall} L {a},{low - 0.33 * tall} "
    path += f"C {a},{low - 0.09 * tall} {a + 0.14},{low} {a + r},{low} "
    here, there, sign = low, high, 1
    for x in words.borders:
        path += f"L {x - r},{here} C {x - 0.12},{here} {x - 0.06},{middle + sign * 0.23 * tall} {x},{middle} "
        path += f"C {x + 0.06},{middle - sign * 0.23 * tall} {x + 0.12},{there} {x + r},{there} "
        here, there, sign = there, here, -sign
    return path + _end(b, r, here, high, tall)


_OPEN = 0.45
"""So far the curve goes on beyond a line's end or head."""


@dataclass(frozen=True, slots=True)
class Crossing:
    """The words of a 对调: where the first begins, the borders between them, where the last ends."""

    start: float
    borders: tuple[float, ...]
    end: float
    low: float = 1.17
    high: float = -0.24

    @property
    def bend(self) -> float:
        """How wide a bend is: less where a word is narrow."""
        edges = (self.start, *self.borders, self.end)
        return min(0.42, *((b - a) / 2 for a, b in pairwise(edges)))


Reach = tuple[float, float, bool]
"""A part of a 对调 on one line: from where to where, and whether the curve runs under it."""


def transposed_in_line(reaches: Sequence[Reach], begins: bool, ends: bool) -> str:
    """Return what of a 对调 stands in one of its lines; at a line's end and head the curve is open."""
    low, high = 1.17, -0.24
    tall, middle = low - high, (low + high) / 2
    bend = min(0.42, *((to - since) / 2 for since, to, _ in reaches))
    x, _, under = reaches[0]
    to = reaches[-1][1]
    y = low if under else high
    if begins:
        path = f"M {x - 0.03},{high + 0.1 * tall} L {x - 0.03},{low - 0.33 * tall} "
        path += f"C {x - 0.03},{low - 0.09 * tall} {x + 0.11},{low} {x - 0.03 + bend},{low} "
    else:
        path = f"M {x - _OPEN},{y} "
    for (_, border, _), (_, _, under) in pairwise(reaches):
        was, y = y, low if under else high
        down = 0.23 * tall if was == low else -0.23 * tall
        path += f"L {border - bend},{was} C {border - 0.12},{was} {border - 0.06},{middle + down} {border},{middle} "
        path += f"C {border + 0.06},{middle - down} {border + 0.12},{y} {border + bend},{y} "
    if not ends:
        return path + f"L {to + _OPEN},{y}"
    return path + _end(to + 0.04, bend, y, high, tall)


def _end(b: float, bend: float, y: float, high: float, tall: float) -> str:
    """Return how the curve ends behind the last word: down from over it, up from under it."""
    if y == high:
        path = f"L {b - bend},{y} C {b - 0.14},{y} {b},{high + 0.10 * tall} {b},{high + 0.33 * tall} "
        return path + f"L {b},{high + 0.58 * tall}"
    return f"L {b - bend},{y} C {b - 0.14},{y} {b},{y - 0.09 * tall} {b},{y - 0.33 * tall} L {b},{high + 0.10 * tall}"


def stairs(widths: tuple[float, ...], drop: float) -> str:
    """Return steps that go down after each of ``widths``."""
    x, y, path = 0.0, 0.0, "M 0,0 "
    for at, width in enumerate(widths):
        x += width
        path += f"L {x},{y} "
        if at < len(widths) - 1:
            y += drop
            path += f"L {x},{y} "
    return path


def wave(width: float) -> str:
    """Return a wavy line under a range, ``width`` ems long."""
    half, x, path = 0.25, 0.0, "M 0,1.10"
    for number in range(max(2, round(width / half))):
        up = 1.02 if number % 2 else 1.18
        path += f" C {x + 0.1},{up} {x + 0.15},{up} {x + half},1.10"
        x += half
    return path
