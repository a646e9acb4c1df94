"""Finds phrases of four characters with one of them wrong or lost: 脱贫功坚, 经济社发展."""

import functools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from xingxian_editor.checks.common_words import common_words
from xingxian_editor.checks.like_characters import lines_of, look_alike, sound_alike
from xingxian_editor.checks.near_words import pairs_in_words
from xingxian_editor.checks.word_matcher import pairs_of

_HALF, _LENGTH = 2, 4
_RULED = "---"
_BESIDE_ANYTHING = "的是了在有和与于为被把就都不人一这那到说要能会上下中大小多少个年月日来去也又很更"


@dataclass(frozen=True, slots=True)
class NearPhrase:
    """Where the characters stand, the phrase that is meant, and which of its characters is wrong or lost."""

    start: int
    end: int
    phrase: str
    wrong: int

    @property
    def lost(self) -> bool:
        """Say whether a character is lost, not wrong."""
        return self.end - self.start < _LENGTH


@dataclass(frozen=True)
class _Phrases:
    """The phrases by either half: of each the other halves, set solid."""

    after: Mapping[str, str]
    before: Mapping[str, str]


def near_phrases(text: str) -> Iterator[NearPhrase]:
    """Yield each phrase of ``text`` with one character wrong or lost, where its half is no word of another kind."""
    phrases = _phrases()
    pairs, words = pairs_of(text), common_words()
    for head in pairs & phrases.after.keys():
        for at in _places(text, head):
            tail = text[at + _HALF : at + _LENGTH]
            if tail not in words:
                yield from _after(text, at, head, tail, phrases.after[head])
    for tail in pairs & phrases.before.keys():
        for at in _places(text, tail):
            head = text[max(0, at - _HALF) : at]
            if head not in words:
                yield from _before(text, at - _HALF, head, tail, phrases.before[tail])


def _after(text: str, start: int, head: str, tail: str, halves: str) -> Iterator[NearPhrase]:
    """Yield what the two characters after ``head`` are meant for: 基础|没施, 经济|社发."""
    first, second = tail[:1], tail[1:2]
    if not first or (first not in halves and second not in halves):
        return
    for half in _halves(halves):
        if half == tail:
            return
        if half[0] == first and second and _slip(text, start + 3, half[1], second):
            yield NearPhrase(start, start + _LENGTH, head + half, 3)
        elif half[1] == second and _slip(text, start + 2, half[0], first):
            yield NearPhrase(start, start + _LENGTH, head + half, 2)
        elif half[1] == first and _lost_inside(text, start + 2, start):
            yield NearPhrase(start, start + 3, head + half, 2)
        elif half[0] == first and _lost_inside(text, start + 2, start):
            yield NearPhrase(start, start + 3, head + half, 3)


def _before(text: str, start: int, head: str, tail: str, halves: str) -> Iterator[NearPhrase]:
    """Yield what the two characters before ``tail`` are meant for: 乡材|振兴."""
    first, second = head[:1], head[1:]
    if not second or (first not in halves and second not in halves):
        return
    for half in _halves(halves):
        if half == head:
            return
        if half[1] == second and _slip(text, start, half[0], first):
            yield NearPhrase(start, start + _LENGTH, half + tail, 0)
        elif half[0] == first and _slip(text, start + 1, half[1], second):
            yield NearPhrase(start, start + _LENGTH, half + tail, 1)


def _halves(halves: str) -> Iterator[str]:
    return (halves[at : at + _HALF] for at in range(0, len(halves), _HALF))


def _slip(text: str, at: int, right: str, wrong: str) -> bool:
    """Say whether the character at ``at`` stands for one like it, and belongs to neither neighbour."""
    pairs = pairs_in_words()
    if wrong in _BESIDE_ANYTHING or not (sound_alike(wrong, right) or look_alike(wrong, right)):
        return False
    return not pairs.inside(text, at - 1) and not pairs.inside(text, at)


def _lost_inside(text: str, at: int, start: int) -> bool:
    """Say whether the last character of a phrase stands at ``at`` for its half alone, part of no word there."""
    pairs = pairs_in_words()
    inside = any(pairs.inside(text, place) for place in (at, at - 1, start - 1))
    return not inside and text[at] not in pairs.alone


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
