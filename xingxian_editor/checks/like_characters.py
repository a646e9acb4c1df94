"""Which characters are taken for one another: those that sound alike, those that look alike."""

import functools
from collections.abc import Callable, Mapping

from xingxian_editor.program_files import resources_folder

_FOLDED = (("zh", "z"), ("ch", "c"), ("sh", "s"), ("ang", "an"), ("eng", "en"), ("ing", "in"))


def sound_alike(one: str, other: str) -> bool:
    """Say whether two characters have a syllable in common, tones left out, zh and z, ing and in as one."""
    sounds = _sounds()
    return bool(sounds.get(one, frozenset()) & sounds.get(other, frozenset()))


def names_look_alike(one: str, other: str) -> bool:
    """Say whether two characters are in one group of the sheet that editors keep for names."""
    shapes = _shapes()
    return bool(shapes.get(one, frozenset()) & shapes.get(other, frozenset()))


def look_alike(one: str, other: str) -> bool:
    """Say whether two characters are taken for one another in print."""
    looks = _looks()
    return other in looks.get(one, "") or one in looks.get(other, "") or names_look_alike(one, other)


@functools.cache
def _sounds() -> Mapping[str, frozenset[str]]:
    """Return the syllables of each character, folded so that zh and z, ing and in are one."""
    return _sheet("name_sounds.txt", lambda line: (_folded(line.split()[0]), line.split()[1]))


@functools.cache
def _shapes() -> Mapping[str, frozenset[str]]:
    """Return the groups of like-shaped characters that each character is in."""
    return _sheet("similar_shapes.txt", lambda line: (line, line))


@functools.cache
def _looks() -> Mapping[str, str]:
    """Return what each character is taken for in print."""
    groups = [line for line in lines_of("look_alikes.txt") if line]
    return {group[0]: group[1:] for group in groups}


def lines_of(name: str) -> list[str]:
    """Return the lines of a data sheet in resources/checks, comments left out."""
    text = (resources_folder() / "checks" / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if not line.startswith("#")]


def _sheet(name: str, entry: Callable[[str], tuple[str, str]]) -> Mapping[str, frozenset[str]]:
    """Read a data sheet: ``entry`` splits a line into a key and the characters that have it."""
    keys: dict[str, set[str]] = {}
    for line in filter(None, lines_of(name)):
        key, characters = entry(line)
        for character in characters:
            keys.setdefault(character, set()).add(key)
    return {character: frozenset(found) for character, found in keys.items()}


def _folded(syllable: str) -> str:
    for heard, kept in _FOLDED:
        syllable = syllable.replace(heard, kept)
    return syllable
