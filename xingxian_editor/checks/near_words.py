"""Finds two characters that are no word but one slip off a common one: 鉴督 for 监督, 推近 for 推进."""

import functools
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from xingxian_editor.checks.common_words import common_words
from xingxian_editor.checks.like_characters import lines_of
from xingxian_editor.page.surnames import is_person_name

_OTHER = "_"
_RULED = "---"
_LENGTH = 2


@dataclass(frozen=True, slots=True)
class NearWord:
    """Where the two characters stand, the word that is meant, and whether nothing else can be read there."""

    start: int
    word: str
    sure: bool


_Slips = Mapping[str, tuple[tuple[str, str], ...]]
"""For a wrong character: what is right in its place, beside which other characters of the word."""


@dataclass(frozen=True)
class _Tier:
    """Slips that are as certain as one another, by the first and by the second character that is wrong."""

    first: _Slips
    second: _Slips
    first_any: Mapping[str, str]
    second_any: Mapping[str, str]

    def has(self, first: str, second: str) -> bool:
        return second in self.first_any.get(first, "") or first in self.second_any.get(second, "")

    def word(self, first: str, second: str) -> str:
        for right, others in self.first.get(first, ()):
            if second in others:
                return right + second
        return first + next(right for right, others in self.second[second] if first in others)


@dataclass(frozen=True)
class _Pairs:
    """What stands side by side inside words, and which characters are words by themselves (the second: also rare)."""

    following: Mapping[str, str]
    alone: str
    alone_too: str

    def inside(self, text: str, at: int) -> bool:
        """Say whether the characters at ``at`` and after it may belong to one word."""
        return 0 <= at < len(text) - 1 and text[at + 1] in self.following.get(text[at], "")


def near_words(text: str) -> Iterator[NearWord]:
    """Yield each slip of a common word in ``text``.

    None where the first character may end a word and the second begin one, and none in a person's name.
    """
    sure, unsure = _tiers()
    for at, (first, second) in enumerate(pairwise(text)):
        if sure.has(first, second):
            yield from _slip(text, at, sure.word(first, second), True)
        elif unsure.has(first, second):
            yield from _slip(text, at, unsure.word(first, second), False)


def _touches_common_word(text: str, at: int) -> bool:
    words = common_words()
    return text[max(0, at - 1) : at + 1] in words or text[at + 1 : at + 1 + _LENGTH] in words


def _slip(text: str, at: int, word: str, sure: bool) -> Iterator[NearWord]:
    pairs = _pairs()
    if _may_part(text, at, pairs.alone) or _may_be_name(text, at, pairs):
        return
    sure = sure and not _may_part(text, at, pairs.alone_too)
    if sure or not _touches_common_word(text, at):
        yield NearWord(at, word, sure)


def _may_part(text: str, at: int, alone: str) -> bool:
    """Say whether one word may end at ``at`` and another begin after it."""
    pairs = _pairs()
    ends, begins = pairs.inside(text, at - 1), pairs.inside(text, at + 1)
    return (ends and begins) or (ends and text[at + 1] in alone) or (begins and text[at] in alone)


def _may_be_name(text: str, at: int, pairs: _Pairs) -> bool:
    if is_person_name(text[at : at + _LENGTH]):
        return True
    surname_before = at > 0 and is_person_name(text[at - 1 : at + _LENGTH])
    return surname_before and not pairs.inside(text, at - 2)


@functools.cache
def _tiers() -> tuple[_Tier, _Tier]:
    lines = lines_of("near_words.txt")
    ruled = lines.index(_RULED)
    return _tier(lines[:ruled]), _tier(lines[ruled + 1 :])


def _tier(lines: Iterable[str]) -> _Tier:
    first: dict[str, list[tuple[str, str]]] = {}
    second: dict[str, list[tuple[str, str]]] = {}
    for key, others in (line.split() for line in lines if line):
        if key[-1] == _OTHER:
            first.setdefault(key[0], []).append((key[1], others))
        else:
            second.setdefault(key[1], []).append((key[2], others))
    return _Tier(_whole(first), _whole(second), _joined(first), _joined(second))


def _whole(slips: Mapping[str, list[tuple[str, str]]]) -> _Slips:
    return {wrong: tuple(rights) for wrong, rights in slips.items()}


def _joined(slips: Mapping[str, list[tuple[str, str]]]) -> Mapping[str, str]:
    return {wrong: "".join(others for _, others in rights) for wrong, rights in slips.items()}


@functools.cache
def _pairs() -> _Pairs:
    alone, alone_too, *lines = lines_of("word_pairs.txt")
    return _Pairs({line[0]: line[1:] for line in lines if line}, alone, alone_too)
