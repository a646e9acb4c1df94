"""What a number would be had one finger slipped: one digit another, or two in each other's place."""

from collections.abc import Callable, Iterator
from fractions import Fraction

from xingxian_editor.checks.exact_numbers import Figure, figure
from xingxian_editor.checks.quantities import Quantity


def slipped(quantity: Quantity, right: Callable[[Figure], bool], text: str) -> bool:
    """Say whether ``right`` would hold for the quantity with one slip of the finger taken back.

    Figures that have nothing to do with each other do not come right by one digit; figures that
    belong together and disagree mostly do.
    """
    digits = quantity.digits.of(text).replace(",", "")
    if not digits.isascii():
        return False
    printed = figure(digits).value
    if not printed:
        return False
    scale = quantity.figure.value / printed
    return any(right(figure(other, scale, exact=quantity.counted)) for other in _variants(digits))


def any_slipped(text: str, quantities: tuple[Quantity, ...], right: Callable[..., bool]) -> bool:
    """Say whether one slip in any of ``quantities`` taken back makes ``right`` of their figures hold."""
    figures = [quantity.figure for quantity in quantities]

    def fits_at(at: int) -> Callable[[Figure], bool]:
        return lambda other: right(*figures[:at], other, *figures[at + 1 :])

    return any(slipped(quantity, fits_at(at), text) for at, quantity in enumerate(quantities))


def may_be_slip(off: Fraction) -> bool:
    """Say whether one digit another, or two in each other's place, can have put a number off by so many steps."""
    steps = abs(off.numerator)
    while steps and steps % 10 == 0:
        steps //= 10
    return off.denominator == 1 and (0 < steps < 10 or (steps % 9 == 0 and 0 < steps < 90))


def _variants(digits: str) -> Iterator[str]:
    places = [at for at, digit in enumerate(digits) if digit != "."]
    for at, following in zip(places, [*places[1:], None], strict=True):
        yield from (f"{digits[:at]}{new}{digits[at + 1 :]}" for new in "0123456789" if new != digits[at])
        if following is not None and digits[following] != digits[at]:
            changed = list(digits)
            changed[at], changed[following] = changed[following], changed[at]
            yield "".join(changed)
