"""Finds idioms with one wrong character: 川流不熄 for 川流不息."""

import functools
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from xingxian_editor.checks.common_words import common_words
from xingxian_editor.checks.like_characters import lines_of, look_alike, sound_alike
from xingxian_editor.checks.word_matcher import pairs_of

_LENGTH, _HALF = 4, 2
_RULED = "---"


class NearIdiom(NamedTuple):
    """Where four characters stand that are one character off an idiom, and which of them is off."""

    start: int
    idiom: str
    wrong: int


class Idioms(NamedTuple):
    """The idioms by either half, for a slip leaves one whole: of each the other halves, set solid."""

    idioms: frozenset[str]
    phrases: frozenset[str]
    by_first_half: Mapping[str, str]
    by_last_half: Mapping[str, str]
    halves: frozenset[str]


@functools.cache
def idioms() -> Idioms:
    """Read the idioms and the phrases that only look like a slip of one."""
    lines = lines_of("idioms.txt")
    ruled = lines.index(_RULED)
    known = " ".join(lines[:ruled]).split()
    phrases = frozenset(" ".join(lines[ruled + 1 :]).split())
    first: dict[str, str] = {}
    last: dict[str, str] = {}
    for idiom in known:
        head, tail = idiom[:_HALF], idiom[_HALF:]
        first[head] = first.get(head, "") + tail
        last[tail] = last.get(tail, "") + head
    return Idioms(frozenset(known), phrases, first, last, frozenset(first) | frozenset(last))


def near_idioms(text: str) -> list[NearIdiom]:
    """Return, first to last, each four characters that are an idiom but for one like-sounding or like-looking one.

    None where the four are a phrase of their own, where an idiom covers part of them, or where the odd character
    makes a common word with its neighbours: there one word ends and another begins.
    """
    return sorted(_near_idioms(text, idioms()), key=lambda found: (found.start, found.idiom))


def _near_idioms(text: str, known: Idioms) -> Iterator[NearIdiom]:
    for pair in pairs_of(text) & known.halves:
        for at in _places(text, pair):
            after, before = text[at + _HALF : at + _LENGTH], text[max(0, at - _HALF) : at]
            for half in _one_alike(after, known.by_first_half.get(pair, "")):
                yield from _slips(text, at, pair + half, known)
            for half in _one_alike(before, known.by_last_half.get(pair, "")):
                yield from _slips(text, at - _HALF, half + pair, known)


def _places(text: str, word: str) -> Iterator[int]:
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + 1)


def _one_alike(half: str, halves: str) -> list[str]:
    """Return those of ``halves`` that one of the half's two characters is right for, and the other is not."""
    if len(half) < _HALF or (half[0] not in halves and half[1] not in halves):
        return []
    every = (halves[at : at + _HALF] for at in range(0, len(halves), _HALF))
    return [right for right in every if (half[0] == right[0]) != (half[1] == right[1])]


def _slips(text: str, start: int, idiom: str, known: Idioms) -> Iterator[NearIdiom]:
    found = text[start : start + _LENGTH] if start >= 0 else ""
    right = [one == other for one, other in zip(found, idiom, strict=False)]
    if right.count(True) != _LENGTH - 1 or len(found) < _LENGTH or found in known.idioms or found in known.phrases:
        return
    wrong = right.index(False)
    if _alike(found[wrong], idiom[wrong]) and not _borders(text, start, wrong):
        yield NearIdiom(start, idiom, wrong)


def _alike(one: str, other: str) -> bool:
    return sound_alike(one, other) or look_alike(one, other)


def _borders(text: str, start: int, wrong: int) -> bool:
    """Say whether the odd character belongs to a common word with its neighbour, or both halves are words."""
    words, end = common_words(), start + _LENGTH
    at = start + wrong
    if wrong == 0 and text[at - 1 : at + 1] in words and start > 0:
        return True
    if wrong == _LENGTH - 1 and text[at : at + 2] in words:
        return True
    inner = text[at - 1 : at + 1] if wrong in (1, 3) else text[at : at + 2]
    other = text[start : start + _HALF] if wrong >= _HALF else text[start + _HALF : end]
    if inner in words and other in words:
        return True
    middle = text[start + 1 : start + 3]
    return wrong in (1, 2) and middle in words
