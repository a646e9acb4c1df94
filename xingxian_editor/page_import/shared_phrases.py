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


_NONE = Likeness()


class PhraseIndex:
    """The phrases of every article of a page. What stands in all of them weighs nothing."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._phrases = [Counter(_phrases(text)) for text in texts]
        self._leads = [set(_phrases(text[:_LEAD])) for text in texts]
        self._spread = Counter(phrase for phrases in self._phrases for phrase in phrases)
        self._characters = [set(text) for text in texts]
        self._common = Counter(ch for own in self._characters for ch in own)
        self._standing: dict[str, list[int]] = {}
        for article, own in enumerate(self._phrases):
            for phrase in own:
                self._standing.setdefault(phrase, []).append(article)
        self._found: dict[str, dict[int, Likeness]] = {}

    def likeness(self, head: str, article: int) -> Likeness:
        """Return what ``head`` shares with the article of this number."""
        return self.likenesses(head).get(article, _NONE)

    def likenesses(self, head: str) -> dict[int, Likeness]:
        """Return what ``head`` shares with each article that it shares anything with, by their numbers."""
        if head not in self._found:
            shared: dict[int, list[str]] = {}
            for phrase in dict.fromkeys(_phrases(head)):
                for article in self._standing.get(phrase, ()):
                    shared.setdefault(article, []).append(phrase)
            self._found[head] = {article: self._likeness(article, told) for article, told in shared.items()}
        return self._found[head]

    def _likeness(self, article: int, shared: Sequence[str]) -> Likeness:
        own = self._phrases[article]
        found = {phrase: own[phrase] for phrase in shared}
        weight = sum(self._rarity(p) * (1.5 if p in self._leads[article] else 1.0) for p in found)
        telling = {phrase: count for phrase, count in found.items() if self._rarity(phrase)}
        return Likeness(weight, _longest(telling))

    def faint_likeness(self, head: str, article: int) -> float:
        """Return what they share with single characters counted too: 文旅 is 文化旅游, 跑 is 跑腿."""
        shared = [ch for ch in set(head) & self._characters[article] if is_han(ch)]
        characters = sum(log(len(self._characters) / self._common[ch]) for ch in shared)
        return self.likeness(head, article).weight + _CHARACTER * characters

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
