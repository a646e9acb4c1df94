"""Hairlines between the columns of one article, told from the rules that part articles."""

from collections import defaultdict
from collections.abc import Sequence

from xingxian_editor.page.geometry import Box
from xingxian_editor.page_import.pdf.field import level
from xingxian_editor.page_import.pdf.frames import Frame

_GUTTER = 3.6
_FEWEST = 2
_LEAST = 0.3


def without_column_rules(rules: Sequence[Box], frames: Sequence[Frame]) -> list[Box]:
    """Return the rules without upright ones of a weight over which text runs on from column to column.

    A rule that parts articles has the end of a sentence at its left; where text breaks off there and goes on
    at its right again and again, rules of that weight are drawn in every gutter and say nothing.
    """
    by_weight: dict[int, list[Box]] = defaultdict(list)
    for rule in rules:
        if rule.height > 4 * rule.width:
            by_weight[round(rule.width * 4)].append(rule)
    gone: set[int] = set()
    for same in by_weight.values():
        told = [crossed for rule in same if (crossed := _is_crossed(rule, frames)) is not None]
        if sum(told) >= _FEWEST and sum(told) >= _LEAST * len(told):
            gone.update(map(id, same))
    return [rule for rule in rules if id(rule) not in gone]


def _is_crossed(rule: Box, frames: Sequence[Frame]) -> bool | None:
    """Say whether text runs on over the rule; None where no columns stand at both its sides."""
    beside = [frame for frame in frames if level(frame, rule) > 0.3]
    left = [f for f in beside if -f.size < rule.left - f.right < _GUTTER * f.size]
    right = [f for f in beside if -f.size < f.left - rule.left < _GUTTER * f.size]
    if not left or not right:
        return None
    last, first = max(left, key=lambda f: f.bottom), min(right, key=lambda f: f.top)
    return not last.is_ended and not first.is_set_in and not first.crossheads
