"""Which lines of a head are its kicker (引题), headline (主题) and deck (副题).

Every split of the lines is weighed by one sum of evidence (log odds): how a line ends and what it names,
how wide it is beside the others, whether lines complete each other, what they share with the first
paragraph. The split of most weight is taken.
"""

from collections.abc import Iterator, Mapping, Sequence
from math import exp
from operator import itemgetter

from xingxian_editor.page.role import Role
from xingxian_editor.page_import.head_sign_weights import SIGN_WEIGHTS
from xingxian_editor.page_import.head_signs import HeadLine, signs_beside, signs_between, signs_of

_MOST_LINES = 3
_HABIT, _USUAL, _ENOUGH = 2.0, 0.3, 2
_MOST_WEIGHED = 10
"""No head has so many lines: of more only the first ones are weighed, the others are decks."""
_PAIRS = {
    (Role.HEADLINE, Role.HEADLINE): "headline, headline",
    (Role.KICKER, Role.HEADLINE): "kicker, headline",
    (Role.HEADLINE, Role.DECK): "headline, deck",
    (Role.KICKER, Role.KICKER): "kicker, kicker",
    (Role.DECK, Role.DECK): "deck, deck",
}


def parts_of_heads(heads: Sequence[Sequence[HeadLine]]) -> list[list[Role]]:
    """Return the role of each line of every head of a page, in the order of the page.

    Where the other heads of the page are headlines of several lines, one that might be is so sooner.
    """
    chances = {at: _chance_of_several_lines(lines) for at, lines in enumerate(heads) if len(lines) > 1}
    total = sum(chances.values())
    parts = []
    for at, lines in enumerate(heads):
        others = len(chances) - (at in chances)
        habit = _HABIT * ((total - chances.get(at, 0.0)) / others - _USUAL) if others >= _ENOUGH else 0.0
        parts.append(head_parts(lines, habit))
    return parts


def head_parts(lines: Sequence[HeadLine], habit: float = 0.0) -> list[Role]:
    """Return the role of each line of one head; ``habit`` speaks for a headline of several lines."""
    weights = _weights(lines[:_MOST_WEIGHED], habit)
    best, _ = max(weights, key=itemgetter(1), default=([], 0.0))
    return best + [Role.DECK] * (len(lines) - len(best))


def _chance_of_several_lines(lines: Sequence[HeadLine]) -> float:
    """Return how likely (0 to 1) the headline of this head has several lines, by the head alone."""
    odds = [(roles.count(Role.HEADLINE) > 1, exp(told)) for roles, told in _weights(lines[:_MOST_WEIGHED])]
    return sum(share for several, share in odds if several) / sum(share for _, share in odds)


def _weights(lines: Sequence[HeadLine], habit: float = 0.0) -> list[tuple[list[Role], float]]:
    """Return every split with the sum of what speaks for it, less what speaks against it."""
    shown = [signs_of(line) for line in lines]
    return [
        (
            roles,
            sum(_weight(*sign) for sign in evidence(lines, shown, roles)) + habit * (roles.count(Role.HEADLINE) > 1),
        )
        for roles in splits(len(lines))
    ]


def _weight(part: str, sign: str, strength: float) -> float:
    return SIGN_WEIGHTS.get(part, {}).get(sign, 0.0) * strength


def splits(count: int) -> Iterator[list[Role]]:
    """Yield the ways to part so many lines: a headline of neighbouring lines, any other line kicker or deck.

    Kickers stand above and decks below; a line at a time may be out of this order, as in some dumps.
    """
    for first in range(count):
        for last in range(first, min(count, first + _MOST_LINES)):
            size = last - first + 1
            usual = [Role.KICKER] * first + [Role.HEADLINE] * size + [Role.DECK] * (count - last - 1)
            yield usual
            for at in (*range(first), *range(last + 1, count)):
                yield [*usual[:at], Role.DECK if at < first else Role.KICKER, *usual[at + 1 :]]


def evidence(
    lines: Sequence[HeadLine], shown: Sequence[Mapping[str, float]], roles: Sequence[Role]
) -> Iterator[tuple[str, str, float]]:
    """Yield the signs of a split: the role or the pair of roles that they tell of, their name, their strength.

    ``shown`` has what each line shows by itself.
    """
    first = roles.index(Role.HEADLINE)
    size = roles.count(Role.HEADLINE)
    headline = list(lines[first : first + size])
    for at, (line, role) in enumerate(zip(lines, roles, strict=True)):
        signs = dict(shown[at])
        if role is not Role.HEADLINE:
            signs |= signs_beside(line, headline) | {"out of order": (at > first) == (role is Role.KICKER)}
        yield from ((role.value, name, strength) for name, strength in signs.items() if strength)
    least = min((line.white for line in lines[1:]), default=0)
    for at in range(1, len(lines)):
        pair = _PAIRS.get((roles[at - 1], roles[at]))
        if pair:
            signs = signs_between(lines[at - 1], lines[at], least)
            yield from ((pair, name, strength) for name, strength in signs.items() if strength)
    if size == _MOST_LINES:
        yield Role.HEADLINE.value, "three lines", 1.0
