"""Whether two runs of paragraphs speak of the same thing: word pairs that only they have on the page."""

from collections import Counter
from collections.abc import Sequence
from math import sqrt

from xingxian_editor.page_import.shared_phrases import word_pairs

_MOST_PARAGRAPHS = 20
_STEPS = ((0.011, 1.6), (0.021, 0.7), (0.029, -0.4), (0.041, -0.9))
_CERTAIN = -2.8
_LEAST_TEXT, _ENOUGH_TEXT = 30, 120
"""Of less text nobody can tell whether it goes on."""


class Cohesion:
    """The word pairs of every paragraph of a page, by the paragraph's number.

    Two parts of one article share names and things that nothing else on the page speaks of. What two
    articles share by chance grows with the lengths of both, so it is counted by their mean.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self._pairs = [word_pairs(text) for text in texts]
        self._lengths = [len(text) for text in texts]
        self._spread = Counter(pair for pairs in self._pairs for pair in pairs)

    def parted(self, above: Sequence[int], below: Sequence[int]) -> float:
        """Return the evidence (log odds) that the paragraphs ``above`` and ``below`` are of two articles."""
        above, below = above[-_MOST_PARAGRAPHS:], below[:_MOST_PARAGRAPHS]
        lengths = [sum(self._lengths[n] for n in part) for part in (above, below)]
        if min(lengths) < _LEAST_TEXT:
            return 0.0
        mean = sqrt(lengths[0] * lengths[1])
        shared = len(self._only_theirs(above, below)) / mean
        told = next((evidence for most, evidence in _STEPS if shared < most), _CERTAIN)
        # That short texts share nothing tells little.
        return told * min(1.0, mean / _ENOUGH_TEXT) if told > 0 else told

    def shared_with(self, text: str, part: Sequence[int]) -> int:
        """Return how many word pairs of ``text`` stand in the paragraphs of ``part``."""
        return len(word_pairs(text) & self._of(part[:_MOST_PARAGRAPHS]).keys())

    def _only_theirs(self, above: Sequence[int], below: Sequence[int]) -> set[str]:
        one, other = self._of(above), self._of(below)
        return {pair for pair in one.keys() & other.keys() if one[pair] + other[pair] == self._spread[pair]}

    def _of(self, part: Sequence[int]) -> Counter[str]:
        return Counter(pair for n in part for pair in self._pairs[n])
