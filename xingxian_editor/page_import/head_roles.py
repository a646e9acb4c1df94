"""Which head of an article is its headline (主题), kicker (引题) or deck (副题), by wording and shape."""

import re
from collections.abc import Sequence

from xingxian_editor.page.role import Role
from xingxian_editor.page_import.head_units import HeadUnit
from xingxian_editor.page_import.wording import ends_as_kickers_do, leans_back, width_of

_WIDER = 1.25
_WHO = re.compile(r"[^：:\s]{2,8}[：:]")


def head_roles(units: Sequence[HeadUnit]) -> dict[int, Role]:
    """Return the role of each head unit of one article, by the unit's place in ``units``."""
    roles: dict[int, Role] = {}
    for at, unit in enumerate(units):
        if leans_back(unit.text) and at:
            roles[at] = Role.DECK
    left = [at for at in range(len(units)) if at not in roles]
    if left:
        headline = _headline(units, left)
        for at in left:
            roles[at] = Role.HEADLINE if at == headline else Role.KICKER if at < headline else Role.DECK
    return roles


def _headline(units: Sequence[HeadUnit], left: Sequence[int]) -> int:
    """Return which of the units in ``left`` is the headline."""
    if len(left) == 1:
        return left[0]
    first, second = units[left[0]], units[left[1]]
    if len(left) > 2:
        return left[1]
    if ends_as_kickers_do(first.text) or _has_halves(second.text):
        return left[1]
    if _has_halves(first.text):
        return left[0]
    if _width(second) >= _WIDER * _width(first) and second.first == first.last + 1:
        return left[0]
    return left[1]


def _has_halves(text: str) -> bool:
    """Say whether a line is set as two clauses parted by a blank, as headlines are."""
    halves = _WHO.sub("", text).split(" ")
    return len(halves) == 2 and min(map(len, halves)) * 1.5 >= max(map(len, halves))


def _width(unit: HeadUnit) -> float:
    return max(sum(map(width_of, line)) for line in unit.text.split("\n"))
