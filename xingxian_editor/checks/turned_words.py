"""Finds common words of two characters turned round: 善完 for 完善, 商营环境."""

import functools
from collections.abc import Iterator
from typing import NamedTuple

from xingxian_editor.checks.common_words import common_words
from xingxian_editor.checks.near_words import breaks_in, pairs_in_words
from xingxian_editor.page.surnames import is_person_name

_LENGTH = 2
_BY_THEMSELVES = frozenset(
    "的是了在有和与于为被把就都不人一这那到说要会上下中大小多少个年月日来去也又很更便以想将着岁名其处只家行对从由向让叫使等及或并而且"
    "但则即可已未所者们我你他她它此每各某本该哪谁什么怎几两二三四五六七八九十百千万里外前后左右东西南北头边时分点号期间回次起过还再才"
    "刚最太真好如同比像做写地得站口本张条件座台辆棵支首部幅套层段片块根双群场位"
)
"""Characters that stand beside any other, each a word of its own."""


class TurnedWord(NamedTuple):
    """Where the two characters stand, the word they are meant for, and whether neither is a word by itself."""

    start: int
    word: str
    sure: bool


@functools.lru_cache(maxsize=2048)
def turned_words(text: str) -> tuple[TurnedWord, ...]:
    """Return each common word turned round that is no word so and whose characters belong to no other beside them."""
    return tuple(_turned(text))


def _turned(text: str) -> Iterator[TurnedWord]:
    pairs, words = pairs_in_words(), common_words()
    for at in breaks_in(text):
        pair = text[at : at + _LENGTH]
        word = pair[::-1]
        if word in words and _BY_THEMSELVES.isdisjoint(pair):
            # What a text says twice is a name or a word of its own.
            once = text.find(pair) == at and text.find(pair, at + 1) < 0
            if once and not _part_of_others(text, at):
                yield TurnedWord(at, word, pair[0] not in pairs.alone or _by_a_word(text, at))


def _part_of_others(text: str, at: int) -> bool:
    pairs = pairs_in_words()
    if pairs.inside(text, at - 1) or pairs.inside(text, at + 1):
        return True
    if is_person_name(text[at : at + _LENGTH]) and not _by_a_word(text, at):
        return True
    return at > 0 and is_person_name(text[at - 1 : at + _LENGTH]) and not pairs.inside(text, at - 2)


def _by_a_word(text: str, at: int) -> bool:
    """Say whether a common word stands right before or after the two."""
    words = common_words()
    return text[max(0, at - _LENGTH) : at] in words or text[at + _LENGTH : at + 2 * _LENGTH] in words
