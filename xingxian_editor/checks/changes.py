"""Whether a change that the text names is that between its two figures."""

from xingxian_editor.checks.exact_numbers import Agreement, Figure, agreement, growth
from xingxian_editor.checks.quantities import POINTS, SHARES, Quantity


def same_kind(old: Quantity, new: Quantity) -> Figure | None:
    """Return the old figure in the unit of the new one; a bare number takes the new one's unit and scale."""
    if old.unit == new.unit:
        return old.figure
    if old.unit or old.scale != 1:
        return None
    return Figure(old.figure.value * new.scale, old.figure.step * new.scale)


def judged_change(then: Figure, new: Quantity, change: Quantity, way: int) -> tuple[Agreement, str] | None:
    """Return how well ``change`` fits, and what is right; None where it is no change of these two.

    ``way`` is 1 where the text says more, -1 where it says less. The change may be a difference, a
    difference of two shares in points, per cent, tenths, or a multiple.
    """
    if then.low <= 0 or change.about:
        return None
    difference = way * (new.figure.value - then.value)
    if change.unit in SHARES and new.unit not in SHARES:
        low, high = sorted(way * edge for edge in growth(then, new.figure))
        right = difference / then.value
    elif (change.unit == new.unit and new.unit not in SHARES) or (change.unit in POINTS and new.unit in SHARES):
        low, high = sorted((way * (new.figure.low - then.high), way * (new.figure.high - then.low)))
        right = difference
    elif change.unit == "倍" and way > 0:
        low, high = growth(then, new.figure)
        right = difference / then.value
    else:
        return None
    # A difference of rounded figures is off by one soon; a share or a multiple of even ones is not.
    plain = right if change.unit != new.unit and change.unit not in POINTS else None
    return agreement(low, high, change.figure, plain), change.written(right)
