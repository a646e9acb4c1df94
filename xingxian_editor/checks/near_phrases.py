"""Finds phrases of four characters with one of them wrong or lost, or two turned round: 脱贫功坚, 员党干部."""

import functools
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from xingxian_editor.checks.like_characters import lines_of, look_alike, sound_alike
from xingxian_editor.checks.near_words import breaks_in, pairs_in_words

_HALF, _LENGTH = 2, 4
_RULED = "---"
_BESIDE_ANYTHING = "的是了在有和与于为被把就都不人一这那到说要能会上下中大小多少个年月日来去也又很更"

_OFFICES = "部局队教处厅院所站厂会社园馆署科室组团党县市"
"""Where a name ends in one of these and a word begins with it: 外交部部长."""


class NearPhrase(NamedTuple):
    """Where the characters stand, the phrase that is meant, and which of its characters is wrong or lost.

    Where two are turned round, the first of them.
    """

    start: int
    end: int
    phrase: str
    wrong: int
    turned: bool = False

    @property
    def added(self) -> bool:
        """Say whether a character stands twice."""
        return self.end - self.start > _LENGTH

    @property
    def lost(self) -> bool:
        """Say whether a character is lost, not wrong."""
        return self.end - self.start < _LENGTH


class _Phrases(NamedTuple):
    """The phrases by either half: of each the other halves, set solid."""

    after: Mapping[str, str]
    before: Mapping[str, str]


@functools.lru_cache(maxsize=2048)
def near_phrases(text: str) -> tuple[NearPhrase, ...]:
    """Return each phrase of ``text`` with one character wrong or lost, or two turned round, looking once."""
    return tuple(_near_phrases(text))


def _near_phrases(text: str) -> Iterator[NearPhrase]:
    """Yield the same, where a half of the phrase stands and what is beside it is part of no word."""
    phrases, breaks = _phrases(), breaks_in(text)
    for at in _doubles(text):
        head = text[at - _HALF : at]
        if head in phrases.after and text[at] not in _OFFICES:
            yield from _doubled(text, at - _HALF, head, phrases.after[head])
    for at in breaks:
        head = text[at - _HALF : at] if at >= _HALF else ""
        if head in phrases.after:
            yield from _after(text, at - _HALF, head, phrases.after[head])
    for at in breaks:
        tail = text[at + _HALF : at + _LENGTH]
        if tail in phrases.before:
            yield from _before(text, at, tail, phrases.before[tail])


def _after(text: str, start: int, head: str, halves: str) -> Iterator[NearPhrase]:
    """Yield what the two characters after ``head`` are meant for: 基础|没施; of one alone, which is lost: 疫情|控."""
    first, second = text[start + _HALF], text[start + _HALF + 1]
    if first not in halves and second not in halves:
        return
    if second + first in _with_first(halves, second) and not pairs_in_words().inside(text, start + 3):
        yield NearPhrase(start, start + _LENGTH, head + second + first, 2, turned=True)
    for half in _with_first(halves, first):
        if _slip(text, start + 3, half[1], second):
            yield NearPhrase(start, start + _LENGTH, head + half, 3)
        elif half[1] != second and _lost_inside(text, start + 2, start):
            yield NearPhrase(start, start + 3, head + half, 3)
    for half in _with_second(halves, second):
        if _slip(text, start + 2, half[0], first):
            yield NearPhrase(start, start + _LENGTH, head + half, 2)
    for half in _with_second(halves, first):
        if _lost_inside(text, start + 2, start):
            yield NearPhrase(start, start + 3, head + half, 2)


def _doubled(text: str, start: int, head: str, halves: str) -> Iterator[NearPhrase]:
    """Yield the phrase whose third character is set twice: 自然环环境."""
    half = text[start + 3 : start + 5]
    if half[1:] and half[0] != half[1] and half in _with_first(halves, half[0]):
        yield NearPhrase(start, start + _LENGTH + 1, head + half, 2)


def _before(text: str, start: int, tail: str, halves: str) -> Iterator[NearPhrase]:
    """Yield what the two characters before ``tail`` are meant for: 乡材|振兴."""
    first, second = text[start], text[start + 1]
    if first not in halves and second not in halves:
        return
    if second + first in _with_first(halves, second):
        yield NearPhrase(start, start + _LENGTH, second + first + tail, 0, turned=True)
    for half in _with_second(halves, second):
        if _slip(text, start, half[0], first):
            yield NearPhrase(start, start + _LENGTH, half + tail, 0)
    for half in _with_first(halves, first):
        if _slip(text, start + 1, half[1], second):
            yield NearPhrase(start, start + _LENGTH, half + tail, 1)


def _with_first(halves: str, character: str) -> list[str]:
    """Return those of ``halves`` that begin with ``character``."""
    return [halves[at : at + _HALF] for at in _places(halves, character) if at % _HALF == 0]


def _with_second(halves: str, character: str) -> list[str]:
    """Return those of ``halves`` that end with ``character``."""
    return [halves[at - 1 : at + 1] for at in _places(halves, character) if at % _HALF == 1]


def _slip(text: str, at: int, right: str, wrong: str) -> bool:
    """Say whether the character at ``at`` stands for one like it, and belongs to neither neighbour."""
    pairs = pairs_in_words()
    if wrong == right or wrong in _BESIDE_ANYTHING or not (sound_alike(wrong, right) or look_alike(wrong, right)):
        return False
    return not pairs.inside(text, at - 1) and not pairs.inside(text, at)


def _lost_inside(text: str, at: int, start: int) -> bool:
    """Say whether the last character of a phrase stands at ``at`` for its half alone, part of no word there."""
    pairs = pairs_in_words()
    inside = any(pairs.inside(text, place) for place in (at, at - 1, start - 1))
    return not inside and text[at] not in pairs.alone


def _doubles(text: str) -> Iterator[int]:
    """Yield where a character stands twice, with two or more before it."""
    return (at for at in range(_HALF, len(text) - 1) if text[at] == text[at + 1])


def _places(text: str, word: str) -> Iterator[int]:
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + 1)


@functools.cache
def _phrases() -> _Phrases:
    """Read the phrases: a line for each first half with its other halves, after the rule one for each last half."""
    lines = lines_of("phrases.txt")
    ruled = lines.index(_RULED)
    after, before = ({line[:_HALF]: line[_HALF:] for line in part} for part in (lines[:ruled], lines[ruled + 1 :]))
    return _Phrases(after, before)
