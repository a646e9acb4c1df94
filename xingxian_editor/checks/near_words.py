"""Finds two characters that are no word but one slip off a common one: 鉴督 for 监督, 推近 for 推进."""

import functools
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from xingxian_editor.checks.common_words import common_words
from xingxian_editor.checks.like_characters import lines_of
from xingxian_editor.page.surnames import is_person_name

_LENGTH = 2
_ENTRY = 3
"""Characters of the sheet for one slip: its second one, the right one, the sign."""

_FIRST_WRONG = "135"
_SURE = "12"
_PRINTED = "56"
"""What a sign of the sheet says of a slip: which character is wrong, that nothing else can be read there, or that
it only looks like the word, which counts where neither neighbour can take a part of it."""

_OPENING = frozenset("《〈")


class NearWord(NamedTuple):
    """Where the two characters stand, the word that is meant, and whether nothing else can be read there."""

    start: int
    word: str
    sure: bool


class _Seconds(dict[str, str]):
    """The characters that make a slip behind another, by that one: picked out of the sheet's entry when it is met."""

    def __init__(self, entries: Mapping[str, str]) -> None:
        self._entries = entries

    def __missing__(self, first: str) -> str:
        seconds = self[first] = self._entries.get(first, "")[::_ENTRY]
        return seconds


class _Slips(NamedTuple):
    """The 150,000 slips by their first character: the second ones alone, and as the sheet has them.

    A slip is taken apart where it is met: making a record of each would take a quarter of a second.
    """

    seconds: _Seconds
    entries: Mapping[str, str]

    def word(self, first: str, second: str) -> tuple[str, str]:
        """Return the word that two characters are a slip of, and the sheet's sign."""
        at = _ENTRY * self.seconds[first].index(second)
        entry = self.entries[first]
        right, sign = entry[at + 1], entry[at + 2]
        return (right + second if sign in _FIRST_WRONG else first + right), sign


class PairsInWords(NamedTuple):
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
    slips = _slips()
    seconds = slips.seconds
    for at in breaks_in(text):
        first, second = text[at], text[at + 1]
        if second in seconds[first]:
            yield from _slip(text, at, *slips.word(first, second))


def _touches_common_word(text: str, at: int) -> bool:
    words = common_words()
    return text[max(0, at - 1) : at + 1] in words or text[at + 1 : at + 1 + _LENGTH] in words


def _slip(text: str, at: int, word: str, sign: str) -> Iterator[NearWord]:
    pairs = pairs_in_words()
    if sign in _PRINTED:
        apart = not pairs.inside(text, at - 1) and not pairs.inside(text, at + 1)
        if apart and not _may_be_name(text, at, pairs):
            yield NearWord(at, word, sure=not _may_be_called_so(text, at))
        return
    if _may_part(text, at, pairs.alone) or _may_be_name(text, at, pairs):
        return
    sure = sign in _SURE and not _may_part(text, at, pairs.alone_too)
    if sure or not _touches_common_word(text, at):
        yield NearWord(at, word, sure and not _may_be_called_so(text, at))


def _may_part(text: str, at: int, alone: str) -> bool:
    """Say whether one word may end at ``at`` and another begin after it."""
    pairs = pairs_in_words()
    ends, begins = pairs.inside(text, at - 1), pairs.inside(text, at + 1)
    return (ends and begins) or (ends and text[at + 1] in alone) or (begins and text[at] in alone)


def _may_be_name(text: str, at: int, pairs: PairsInWords) -> bool:
    if is_person_name(text[at : at + _LENGTH]):
        return True
    surname_before = at > 0 and is_person_name(text[at - 1 : at + _LENGTH])
    return surname_before and not pairs.inside(text, at - 2)


def _may_be_called_so(text: str, at: int) -> bool:
    """Say whether something may be called by the two: they open a title or stand by letters or before a number."""
    before, after = text[max(0, at - 1) : at], text[at + _LENGTH : at + _LENGTH + 1]
    return before in _OPENING or _is_letter(before) or _is_letter(after) or after.isdecimal()


def _is_letter(character: str) -> bool:
    return character.isascii() and character.isalpha()


@functools.cache
def _slips() -> _Slips:
    lines = lines_of("near_words.txt")
    entries = {line[0]: line[1:] for line in lines}
    return _Slips(_Seconds(entries), entries)


@functools.cache
def pairs_in_words() -> PairsInWords:
    """Return what stands side by side inside words, read once."""
    alone, alone_too, *lines = lines_of("word_pairs.txt")
    return PairsInWords({line[0]: line[1:] for line in lines if line}, alone, alone_too)


@functools.lru_cache(maxsize=2048)
def breaks_in(text: str) -> tuple[int, ...]:
    """Return after which Chinese characters of ``text`` no word can go on: there one ends, or there is a slip.

    A few of the places at which rules of words look; a text is looked through once for all of them.
    """
    following = pairs_in_words().following
    breaks = [
        at
        for at, (first, second) in enumerate(pairwise(text))
        if second not in following.get(first, "") and ("\u3400" <= first <= "\u9fff" or first > "\uffff")
    ]
    return tuple(breaks)
