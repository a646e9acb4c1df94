"""What stands above, below and beside what: questions of place that several steps ask."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from xingxian_editor.page.geometry import Box

_LEVEL = 0.5


class Placed(Protocol):
    """Anything with bounds."""

    @property
    def left(self) -> float: ...  # noqa: D102
    @property
    def top(self) -> float: ...  # noqa: D102
    @property
    def right(self) -> float: ...  # noqa: D102
    @property
    def bottom(self) -> float: ...  # noqa: D102


def across(one: Placed, other: Placed) -> float:
    """Return how far both stand above or below each other, as a share of the narrower."""
    narrow = min(one.right - one.left, other.right - other.left)
    return (min(one.right, other.right) - max(one.left, other.left)) / max(narrow, 1.0)


def level(one: Placed, other: Placed) -> float:
    """Return how far both stand beside each other, as a share of the lower."""
    low = min(one.bottom - one.top, other.bottom - other.top)
    return (min(one.bottom, other.bottom) - max(one.top, other.top)) / max(low, 1.0)


def stands_between(upper: Placed, lower: Placed, things: Iterable[Placed], slack: float) -> bool:
    """Say whether one of ``things`` stands in the strip of ``lower`` between the two."""
    return any(
        thing is not upper
        and thing is not lower
        and thing.top > upper.bottom - slack
        and thing.bottom < lower.top + slack
        and across(thing, lower) > 0.3
        and across(thing, upper) > 0.05
        for thing in things
    )


def rule_between(upper: Placed, lower: Placed, rules: Sequence[Box], slack: float) -> bool:
    """Say whether a level rule parts the two over much of the narrower one's width."""
    left, right = max(upper.left, lower.left), min(upper.right, lower.right)
    return any(
        rule.width > 4 * rule.height
        and upper.bottom - slack < rule.top < lower.top + slack
        and min(rule.right, right) - max(rule.left, left) > 0.6 * (right - left)
        for rule in rules
    )


def upright_rule_between(one: Placed, other: Placed, rules: Sequence[Box]) -> bool:
    """Say whether an upright rule stands between two things that are beside each other.

    Where both stand level, what is above or below the lower of them (the edge of a table) does not part them.
    """
    top, bottom = min(one.top, other.top), max(one.bottom, other.bottom)
    if level(one, other) > _LEVEL:
        top, bottom = max(one.top, other.top), min(one.bottom, other.bottom)
    return any(
        rule.height > 4 * rule.width
        and one.right - 2 < rule.left < other.left + 2
        and min(rule.bottom, bottom) - max(rule.top, top) > 0.35 * min(one.bottom - one.top, other.bottom - other.top)
        for rule in rules
    )
