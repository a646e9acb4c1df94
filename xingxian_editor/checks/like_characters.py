"""Which characters are taken for one another: those that sound alike, those that look alike."""

import functools
from collections.abc import Mapping

from xingxian_editor.program_files import resources_folder

_FOLDED = (("zh", "z"), ("ch", "c"), ("sh", "s"), ("ang", "an"), ("eng", "en"), ("ing", "in"))


def sound_alike(one: str, other: str) -> bool:
    """Say whether two characters have a syllable in common, tones left out, zh and z, ing and in as one."""
    return not _sounds(one).isdisjoint(_sounds(other))


def names_look_alike(one: str, other: str) -> bool:
    """Say whether two characters are in one group of the sheet that editors keep for names."""
    return not _shapes(one).isdisjoint(_shapes(other))


def look_alike(one: str, other: str) -> bool:
    """Say whether two characters are taken for one another in print."""
    looks = _looks()
    return other in looks.get(one, "") or one in looks.get(other, "") or names_look_alike(one, other)


def _sounds(character: str) -> frozenset[str]:
    """Return the syllables of a character, folded so that zh and z, ing and in are one."""
    return _syllables().get(character, frozenset())


@functools.cache
def _syllables() -> Mapping[str, frozenset[str]]:
    """Return the folded syllables of every character. Most have one, and share its set."""
    known: dict[str, frozenset[str]] = {}
    for line in lines_of("name_sounds.txt"):
        syllable, _, characters = line.partition(" ")
        alone = frozenset({_folded(syllable)})
        for character in characters:
            known[character] = known[character] | alone if character in known else alone
    return known


@functools.cache
def _shapes(character: str) -> frozenset[str]:
    """Return the groups of like-shaped characters that a character is in."""
    return frozenset(group for group in _shape_groups() if character in group)


@functools.cache
def _shape_groups() -> tuple[str, ...]:
    return tuple(lines_of("similar_shapes.txt"))


@functools.cache
def _looks() -> Mapping[str, str]:
    """Return what each character is taken for in print."""
    groups = [line for line in lines_of("look_alikes.txt") if line]
    return {group[0]: group[1:] for group in groups}


def lines_of(name: str) -> list[str]:
    """Return the lines of a data sheet in resources/checks, comments left out."""
    text = (resources_folder() / "checks" / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line[:1] != "#"]


def _folded(syllable: str) -> str:
    for heard, kept in _FOLDED:
        syllable = syllable.replace(heard, kept)
    return syllable
