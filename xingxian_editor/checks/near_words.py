"""Finds two characters that are no word but one slip off a common one: 鉴督 for 监督, 推近 for 推进."""

import functools
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from xingxian_editor.checks.common_words import common_words
from xingxian_editor.checks.like_characters import lines_of
from xingxian_editor.page.surnames import is_person_name

_OTHER = "_"
_RULED = "---"
_LENGTH = 2
_OTHERS = 4
"""Where in a line of the sheet the characters begin beside which a slip is one."""


@dataclass(frozen=True, slots=True)
class NearWord:
    """Where the two characters stand, the word that is meant, and whether nothing else can be read there."""

    start: int
    word: str
    sure: bool


class _Tier:
    """Slips that are as certain as one another: the lines of the sheet, in order.

    A line is looked up where its wrong character is met: reading all 57,000 of them takes a quarter of a second.
    """

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = sorted(lines)

    def word(self, first: str, second: str) -> str | None:
        """Return the word that is meant by two characters; None where they are no slip."""
        for line in self._beginning(first):
            if line[2] == _OTHER and second in line[_OTHERS:]:
                return line[1] + second
        for line in self._beginning(_OTHER + second):
            if first in line[_OTHERS:]:
                return first + line[2]
        return None

    def _beginning(self, head: str) -> Iterator[str]:
        at = bisect_left(self._lines, head)
        while at < len(self._lines) and self._lines[at].startswith(head):
            yield self._lines[at]
            at += 1


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
    for at in range(len(text) - 1):
        if slip := _slip_of(text[at : at + _LENGTH]):
            yield from _slip(text, at, *slip)


@functools.lru_cache(maxsize=1 << 14)
def _slip_of(pair: str) -> tuple[str, bool] | None:
    """Return the word that two characters are a slip of, and whether that is sure. Pages say the same again."""
    sure, unsure = _tiers()
    if word := sure.word(*pair):
        return word, True
    return (word, False) if (word := unsure.word(*pair)) else None


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
    return _Tier(lines[:ruled]), _Tier(lines[ruled + 1 :])


@functools.cache
def _pairs() -> _Pairs:
    alone, alone_too, *lines = lines_of("word_pairs.txt")
    return _Pairs({line[0]: line[1:] for line in lines if line}, alone, alone_too)
