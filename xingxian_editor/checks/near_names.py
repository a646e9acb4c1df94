"""Finds the person on a roster that a misprinted name may be meant for: 刘廷 → 刘挺, 张提明 → 张明提."""

from collections.abc import Iterable
from functools import lru_cache
from operator import ne

from xingxian_editor.checks.like_characters import names_look_alike, sound_alike

_LEAST = 2


@lru_cache(maxsize=4096)
def plain_name(name: str) -> str:
    """Return a name without the blanks that set it wide; 王　耀 is 王耀."""
    return "".join(name.split()).replace("•", "·").replace("・", "·")


def near_names(name: str, roster: Iterable[str]) -> tuple[str, ...]:
    """Return the names of ``roster`` that ``name`` may be a misprint of, likeliest first.

    Near is: one character that sounds or looks alike in its stead; two characters that changed
    places; in names of three characters and more also any one character other, left out or too
    many. Two names of two characters are not near for sharing a surname.
    """
    wanted = plain_name(name)
    characters = frozenset(wanted)
    some = [
        (at, person)
        for at, person in enumerate(roster)
        # Near names of two characters and more share one, which most names on a roster do not.
        if len(wanted) < _LEAST or not characters.isdisjoint(plain_name(person))
    ]
    ranked = [(rank, at, person) for at, person in some if (rank := _distance(wanted, plain_name(person)))]
    return tuple(person for _, _, person in sorted(ranked))


def _distance(name: str, other: str) -> int | None:
    """Return how far apart two names are, 1 nearest; None where they are not near."""
    if name == other:
        return None
    if len(name) == len(other):
        return _distance_of_equal_length(name, other)
    short, long = (name, other) if len(name) < len(other) else (other, name)
    if len(short) >= _LEAST and len(long) == len(short) + 1 and _lacks_one(short, long):
        return 3
    return None


def _distance_of_equal_length(name: str, other: str) -> int | None:
    differing = sum(map(ne, name, other))
    if differing == 1:
        if _alike(*next((a, b) for a, b in zip(name, other, strict=True) if a != b)):
            return 1
        return 4 if len(name) > 2 else None
    return 2 if differing == 2 and sorted(name) == sorted(other) else None


def _lacks_one(short: str, long: str) -> bool:
    return any(long[:at] + long[at + 1 :] == short for at in range(len(long)))


def _alike(one: str, other: str) -> bool:
    return sound_alike(one, other) or names_look_alike(one, other)
