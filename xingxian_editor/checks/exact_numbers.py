"""Exact arithmetic with printed numbers: what a figure may stand for, and whether two figures agree."""

from enum import Enum
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

_HALF = Fraction(1, 2)
_COARSE = 4
_EDGE = Fraction(3, 5)
"""So far from the middle of what rounded figures allow, a result is worth a look."""

_PER_CENT, _WHOLE_STEPS = Fraction(1, 100), 2


class Agreement(Enum):
    """How well a printed figure fits what was worked out.

    ``LAST_PLACE``: off by one in the last place and no more, which rounded figures or a figure cut
    off instead of rounded can explain.
    """

    RIGHT = 0
    LAST_PLACE = 1
    WRONG = 2


class Figure(NamedTuple):
    """A printed number: its value and the worth of its last digit; exact where things are counted."""

    value: Fraction
    step: Fraction
    exact: bool = False

    @property
    def low(self) -> Fraction:
        """The least it may stand for."""
        return self.value if self.exact else self.value - self.step / 2

    @property
    def high(self) -> Fraction:
        """The most it may stand for."""
        return self.value if self.exact else self.value + self.step / 2


def figure(digits: str, scale: Fraction = Fraction(1), *, exact: bool = False) -> Figure:
    """Return the figure that ``digits`` (1,234.50) and the scale after it print."""
    whole, _, rest = digits.replace(",", "").partition(".")
    step = _step(scale, len(rest))
    return Figure(int(whole + rest) * step, step, exact)


@lru_cache(maxsize=256)
def _step(scale: Fraction, places: int) -> Fraction:
    """Return what the last of so many places is worth: fractions take long, and the same few come again."""
    return scale / Fraction(10**places)


def rounded(value: Fraction, step: Fraction) -> frozenset[Fraction]:
    """Return ``value`` rounded to ``step`` as newsrooms do (half up) and as GB/T 8170 has it (half even)."""
    whole, rest = divmod(value / step, 1)
    if rest != _HALF:
        return frozenset({(whole + (rest > _HALF)) * step})
    return frozenset({(whole + 1) * step, (whole + whole % 2) * step})


def agreement(low: Fraction, high: Fraction, printed: Figure, plain: Fraction | None = None) -> Agreement:
    """Say whether a result between ``low`` and ``high`` may be printed as ``printed``.

    What the printed figures come to by themselves is right. What they might come to, had they not
    been rounded, is off in the last place; where they are so coarse that it says nothing, right.
    ``plain`` is what a share or a multiple comes to with the figures as printed: where it comes out
    even (20万 to 25万, 25%), they are no rounded ones, and another share (30%) is wrong.
    """
    value, step = printed.value, printed.step
    if value in rounded((low + high) / 2, step) or (plain is not None and value in rounded(plain, step)):
        return Agreement.RIGHT
    if plain is not None and _comes_out_even(plain, printed):
        return Agreement.WRONG
    if low < high and low <= value + step / 2 and value - step / 2 <= high:
        at_the_edge = abs(2 * value - low - high) > _EDGE * (high - low)
        return Agreement.LAST_PLACE if high - low <= _COARSE * step or at_the_edge else Agreement.RIGHT
    if low // step * step == value == high // step * step:
        return Agreement.LAST_PLACE
    # A result that is itself known only to half a place may have been rounded twice.
    near = high - low >= step / 2 and low <= value + 3 * step / 2 and value - 3 * step / 2 <= high
    return Agreement.LAST_PLACE if near else Agreement.WRONG


def _comes_out_even(plain: Fraction, printed: Figure) -> bool:
    if plain % printed.step or printed.step < _PER_CENT:
        return False
    return abs(plain - printed.value) >= (_WHOLE_STEPS * printed.step if printed.step < 1 else 1)


def quotient(part: Figure, whole: Figure) -> tuple[Fraction, Fraction]:
    """Return the least and the most that ``part`` / ``whole`` may be; the whole must be above 0."""
    return part.low / whole.high, part.high / max(whole.low, whole.value / 2)


def growth(before: Figure, after: Figure) -> tuple[Fraction, Fraction]:
    """Return the least and the most that the growth from ``before`` to ``after`` may be, 1 for doubling."""
    low, high = quotient(after, before)
    return low - 1, high - 1


def shown(value: Fraction, step: Fraction) -> str:
    """Return ``value`` in digits, rounded to ``step``; two places more where the step is a whole number."""
    places = max(0, len(str(int(1 / step))) - 1) if step < 1 else 0
    nearest = max(rounded(value, Fraction(1, 10**places)))
    if places == 0:
        return str(int(nearest))
    sign = "-" if nearest < 0 else ""
    whole, rest = divmod(abs(int(nearest * 10**places)), 10**places)
    return f"{sign}{whole}.{rest:0{places}d}"
