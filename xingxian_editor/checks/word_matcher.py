"""Finds the words of a list in a text: tens of thousands of words in a few milliseconds."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

_HEAD = 2
_TEXTS = 1024


class WordMatcher:
    """Looks the pairs of characters of a text up among the beginnings of the words."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = frozenset(words)
        self._single = frozenset(word for word in self._words if len(word) < _HEAD)
        self._heads = frozenset(word[:_HEAD] for word in self._words) - self._single
        self._sizes = sorted({len(word) for word in self._words} - set(range(_HEAD)), reverse=True)

    def matches(self, text: str) -> Iterator[tuple[int, str]]:
        """Return (offset, word) for every word of the list in ``text``, in order, longer ones first at one place."""
        heads = self._heads & pairs_of(text)
        if not heads and self._single.isdisjoint(text):
            return iter(())
        found = [(at, -len(word), word) for at, word in (*self._longer(text, heads), *self._of_one(text))]
        return ((at, word) for at, _, word in sorted(found))

    def _longer(self, text: str, heads: frozenset[str]) -> Iterator[tuple[int, str]]:
        for head in heads:
            at = text.find(head)
            while at >= 0:
                for length in self._sizes:
                    word = text[at : at + length]
                    if len(word) == length and word in self._words:  # at the end of the text it is cut short
                        yield at, word
                at = text.find(head, at + 1)

    def _of_one(self, text: str) -> Iterator[tuple[int, str]]:
        if self._single and not self._single.isdisjoint(text):
            yield from ((at, character) for at, character in enumerate(text) if character in self._single)


@lru_cache(maxsize=_TEXTS)
def pairs_of(text: str) -> frozenset[str]:
    """Return the neighbouring pairs of characters of ``text``. Every list asks for those of the same few texts."""
    return frozenset(map(str.__add__, text, text[1:]))
