"""Finds the person on a roster that a misprinted name may be meant for: 刘廷 → 刘挺, 张提明 → 张明提."""

import functools
from collections.abc import Callable, Iterable, Mapping

from xingxian_editor.program_files import resources_folder

_FOLDED = (("zh", "z"), ("ch", "c"), ("sh", "s"), ("ang", "an"), ("eng", "en"), ("ing", "in"))


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
    ranked = [(rank, at, person) for at, person in enumerate(roster) if (rank := _distance(wanted, plain_name(person)))]
    return tuple(person for _, _, person in sorted(ranked))


def _distance(name: str, other: str) -> int | None:
    """Return how far apart two names are, 1 nearest; None where they are not near."""
    if name == other:
        return None
    if len(name) == len(other):
        return _distance_of_equal_length(name, other)
    short, long = sorted((name, other), key=len)
    if len(short) >= 2 and len(long) == len(short) + 1 and _lacks_one(short, long):
        return 3
    return None


def _distance_of_equal_length(name: str, other: str) -> int | None:
    differing = [(a, b) for a, b in zip(name, other, strict=True) if a != b]
    if len(differing) == 1:
        if _alike(*differing[0]):
            return 1
        return 4 if len(name) > 2 else None
    return 2 if sorted(name) == sorted(other) and len(differing) == 2 else None


def _lacks_one(short: str, long: str) -> bool:
    return any(long[:at] + long[at + 1 :] == short for at in range(len(long)))


def _alike(one: str, other: str) -> bool:
    sounds, shapes = _sounds(), _shapes()
    return bool(
        sounds.get(one, frozenset()) & sounds.get(other, frozenset())
        or shapes.get(one, frozenset()) & shapes.get(other, frozenset())
    )


@functools.cache
def _sounds() -> Mapping[str, frozenset[str]]:
    """Return the syllables of each character, folded so that zh and z, ing and in are one."""
    return _sheet("name_sounds.txt", lambda line: (_folded(line.split()[0]), line.split()[1]))


@functools.cache
def _shapes() -> Mapping[str, frozenset[str]]:
    """Return the groups of like-shaped characters that each character is in."""
    return _sheet("similar_shapes.txt", lambda line: (line, line))


def _sheet(name: str, entry: Callable[[str], tuple[str, str]]) -> Mapping[str, frozenset[str]]:
    """Read a data sheet: ``entry`` splits a line into a key and the characters that have it."""
    text = (resources_folder() / "checks" / name).read_text(encoding="utf-8")
    keys: dict[str, set[str]] = {}
    for line in text.splitlines():
        if line and not line.startswith("#"):
            key, characters = entry(line)
            for character in characters:
                keys.setdefault(character, set()).add(key)
    return {character: frozenset(found) for character, found in keys.items()}


def _folded(syllable: str) -> str:
    for heard, kept in _FOLDED:
        syllable = syllable.replace(heard, kept)
    return syllable
