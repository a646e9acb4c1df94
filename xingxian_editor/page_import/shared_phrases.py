"""What a head has in common with an article: shared phrases, weighed by how rare they are on the page."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import log

from xingxian_editor.page_import.wording import HAN, is_han

_RUN = re.compile(f"[{HAN}A-Za-z0-9]+")
_LENGTHS = (2, 3, 4)
_LEAD = 150
_CHARACTER = 0.3
"""What a single character in common weighs beside a phrase."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """How much a head says what an article says, and with which phrases."""

    weight: float = 0.0
    shared: tuple[tuple[str, int], ...] = ()


class PhraseIndex:
    """The phrases of every article of a page. What stands in all of them weighs nothing."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._phrases = [Counter(_phrases(text)) for text in texts]
        self._leads = [set(_phrases(text[:_LEAD])) for text in texts]
        self._spread = Counter(phrase for phrases in self._phrases for phrase in phrases)
        self._characters = [set(text) for text in texts]
        self._found: dict[str, dict[int, list[str]]] = {}

    def likeness(self, head: str, article: int) -> Likeness:
        """Return what ``head`` shares with the article of this number."""
        shared = self._shared_by_article(head).get(article)
        if not shared:
            return Likeness()
        own = self._phrases[article]
        found = {phrase: own[phrase] for phrase in shared}
        weight = sum(self._rarity(p) * (1.5 if p in self._leads[article] else 1.0) for p in found)
        telling = {phrase: count for phrase, count in found.items() if self._rarity(phrase)}
        return Likeness(weight, _longest(telling))

    def faint_likeness(self, head: str, article: int) -> float:
        """Return what they share with single characters counted too: 文旅 is 文化旅游, 跑 is 跑腿."""
        shared = [ch for ch in set(head) & self._characters[article] if is_han(ch)]
        spread = [sum(ch in own for own in self._characters) for ch in shared]
        characters = sum(log(len(self._characters) / count) for count in spread)
        return self.likeness(head, article).weight + _CHARACTER * characters

    def _shared_by_article(self, head: str) -> dict[int, list[str]]:
        """Return the phrases of ``head`` that stand in each article; kept, as every article is asked in turn."""
        if head not in self._found:
            phrases = [phrase for phrase in dict.fromkeys(_phrases(head)) if phrase in self._spread]
            shared = ((a, [p for p in phrases if p in own]) for a, own in enumerate(self._phrases))
            self._found[head] = {article: told for article, told in shared if told}
        return self._found[head]

    def _rarity(self, phrase: str) -> float:
        if len(self._phrases) == 1:
            return 0.7
        return log(len(self._phrases) / self._spread[phrase])


def word_pairs(text: str) -> set[str]:
    """Return the pairs of neighbouring characters of ``text``, marks left out: about its words."""
    return {run[at : at + 2] for run in _RUN.findall(text) for at in range(len(run) - 1)}


def _phrases(text: str) -> list[str]:
    return [
        run[at : at + length]
        for run in _RUN.findall(text)
        for length in _LENGTHS
        for at in range(len(run) - length + 1)
    ]


def _longest(found: dict[str, int]) -> tuple[tuple[str, int], ...]:
    """Return the phrases that are not part of a longer one, most frequent first."""
    whole = [p for p in found if not any(p != other and p in other for other in found)]
    return tuple((phrase, found[phrase]) for phrase in sorted(whole, key=lambda p: (-len(p), -found[p], p))[:6])
