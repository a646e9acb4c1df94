"""Which characters of one text are which of another: anchored by what is unique, never by chance.

Passages that occur once on either side are the anchors; between them it is done again with shorter
ones, and only what is left is compared character by character. A match shorter than the changes
on both of its sides is no match: 明提 for 提明 is one change, and a new headline shares no
characters with the old one.
"""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz.distance import Indel

from xingxian_editor.corrections.proof_check.words_as_one import WordsAsOne

GRAMS = (16, 8, 4, 2)
"""Lengths of the passages that anchor, tried one after another."""
MOST_CELLS = 20_000
"""Up to this product of lengths what has no anchor is compared character by character."""
SURE = 12
"""A match of this length is one, whatever stands around it."""


@dataclass(frozen=True, order=True, slots=True)
class Match:
    """``length`` characters from ``old`` on are those from ``new`` on."""

    old: int
    new: int
    length: int


@dataclass(frozen=True, slots=True)
class Gap:
    """What differs: ``old_start <= offset < old_end`` stands where the other side has its own.

    ``before`` and ``after`` say how many characters next to it are the same on both sides.
    """

    old_start: int
    old_end: int
    new_start: int
    new_end: int
    before: int = 0
    after: int = 0

    @property
    def size(self) -> int:
        """The longer of its sides."""
        return max(self.old_end - self.old_start, self.new_end - self.new_start)


def aligned(old: str, new: str) -> list[Match]:
    """Return what two texts have in common, in the order of both, numbers and Latin words never halved."""
    words = WordsAsOne()
    (old_tokens, old_starts), (new_tokens, new_starts) = words.folded(old), words.folded(new)
    found = _Aligning(old_tokens, new_tokens).run()
    return [
        Match(old_starts[m.old], new_starts[m.new], old_starts[m.old + m.length] - old_starts[m.old])
        for m in _without_chance(found, len(old_tokens), len(new_tokens))
    ]


def gaps(matches: list[Match], old_length: int, new_length: int) -> Iterator[Gap]:
    """Yield what lies between the matches."""
    at_old = at_new = before = 0
    for match in (*matches, Match(old_length, new_length, 0)):
        if match.old > at_old or match.new > at_new:
            yield Gap(at_old, match.old, at_new, match.new, before, match.length)
        at_old, at_new, before = match.old + match.length, match.new + match.length, match.length


class _Aligning:
    def __init__(self, old: str, new: str) -> None:
        self._old = old
        self._new = new
        self._found: list[Match] = []

    def run(self) -> list[Match]:
        self._between(0, len(self._old), 0, len(self._new), 0)
        return _joined(sorted(self._found))

    def _between(self, a: int, b: int, c: int, d: int, level: int) -> None:
        """Match old[a:b] with new[c:d]; ``level`` says which length of passage to begin with."""
        old, new = self._old, self._new
        start = 0
        while a + start < b and c + start < d and old[a + start] == new[c + start]:
            start += 1
        self._add(a, c, start)
        a, c = a + start, c + start
        end = 0
        while b - end > a and d - end > c and old[b - end - 1] == new[d - end - 1]:
            end += 1
        b, d = b - end, d - end
        self._add(b, d, end)
        if a == b or c == d:
            return
        for next_level in range(level, len(GRAMS)):
            if chain := _chain(_anchors(old[a:b], new[c:d], GRAMS[next_level])):
                self._around(chain, a, b, c, d, next_level)
                return
        if (b - a) * (d - c) <= MOST_CELLS:
            self._one_by_one(a, b, c, d)

    def _around(self, chain: list[Match], a: int, b: int, c: int, d: int, level: int) -> None:
        at_old, at_new = a, c
        for match in (*(Match(a + m.old, c + m.new, m.length) for m in chain), Match(b, d, 0)):
            self._between(at_old, match.old, at_new, match.new, level)
            self._add(match.old, match.new, match.length)
            at_old, at_new = match.old + match.length, match.new + match.length

    def _one_by_one(self, a: int, b: int, c: int, d: int) -> None:
        for code in Indel.opcodes(self._old[a:b], self._new[c:d]):
            if code.tag == "equal":
                self._add(a + code.src_start, c + code.dest_start, code.src_end - code.src_start)

    def _add(self, old: int, new: int, length: int) -> None:
        if length:
            self._found.append(Match(old, new, length))


def unique_passages(text: str, length: int) -> dict[str, int]:
    """Return every passage of ``length`` characters that occurs once, with its offset."""
    seen: dict[str, int] = {}
    for at in range(len(text) - length + 1):
        passage = text[at : at + length]
        seen[passage] = -1 if passage in seen else at
    return {passage: at for passage, at in seen.items() if at >= 0}


def _anchors(old: str, new: str, length: int) -> list[Match]:
    """Return the longest common stretches around passages that occur once on either side."""
    there = unique_passages(new, length)
    found: list[Match] = []
    seen: dict[int, int] = {}
    for passage, at in unique_passages(old, length).items():
        to = there.get(passage, -1)
        if to < 0 or seen.get(at - to, -1) > at:
            continue
        start = 0
        while start < min(at, to) and old[at - start - 1] == new[to - start - 1]:
            start += 1
        end = length
        while at + end < len(old) and to + end < len(new) and old[at + end] == new[to + end]:
            end += 1
        seen[at - to] = at + end
        found.append(Match(at - start, to - start, start + end))
    return found


def _chain(anchors: list[Match]) -> list[Match]:
    """Return the heaviest choice of anchors that stand in the same order on both sides, cut where they overlap."""
    anchors = sorted(set(anchors))
    if any(b.new < a.new + a.length for a, b in itertools.pairwise(anchors)):
        anchors = _heaviest(anchors)
    chain: list[Match] = []
    for match in anchors:
        if chain:
            last = chain[-1]
            over = max(0, last.old + last.length - match.old, last.new + last.length - match.new)
            match = Match(match.old + over, match.new + over, match.length - over)
        if match.length > 0:
            chain.append(match)
    return chain


def _heaviest(anchors: list[Match]) -> list[Match]:
    """Return the chain with the most characters: each anchor comes after the best that ends before it."""
    ranks = {new: rank for rank, new in enumerate(sorted({m.new for m in anchors}), 1)}
    tree: list[tuple[int, int]] = [(0, -1)] * (len(ranks) + 1)
    before: list[int] = []
    best = (0, -1)
    for number, match in enumerate(anchors):
        weight, previous = _best_up_to(tree, ranks[match.new] - 1)
        before.append(previous)
        entry = (weight + match.length, number)
        best = max(best, entry)
        _raise(tree, ranks[match.new], entry)
    chain, at = [], best[1]
    while at >= 0:
        chain.append(anchors[at])
        at = before[at]
    return chain[::-1]


def _best_up_to(tree: list[tuple[int, int]], rank: int) -> tuple[int, int]:
    best = (0, -1)
    while rank > 0:
        best = max(best, tree[rank])
        rank &= rank - 1
    return best


def _raise(tree: list[tuple[int, int]], rank: int, entry: tuple[int, int]) -> None:
    while rank < len(tree):
        tree[rank] = max(tree[rank], entry)
        rank += rank & -rank


def _joined(matches: list[Match]) -> list[Match]:
    joined: list[Match] = []
    for match in matches:
        last = joined[-1] if joined else None
        if last and (last.old + last.length, last.new + last.length) == (match.old, match.new):
            joined[-1] = Match(last.old, last.new, last.length + match.length)
        else:
            joined.append(match)
    return joined


def _without_chance(matches: list[Match], old_length: int, new_length: int) -> list[Match]:
    """Leave out what is shorter than the changes on both of its sides, until nothing is."""
    kept: list[Match] = []
    ends = [*matches, Match(old_length, new_length, 0)]
    for number, match in enumerate(matches):
        kept.append(match)
        while kept and _by_chance(kept, ends[number + 1]):
            kept.pop()
    return kept


def _by_chance(kept: list[Match], after: Match) -> bool:
    match = kept[-1]
    before = kept[-2] if len(kept) > 1 else Match(0, 0, 0)
    left = _distance(before, match)
    right = _distance(match, after)
    return match.length < SURE and match.length <= left and match.length <= right


def _distance(first: Match, second: Match) -> int:
    return max(second.old - first.old - first.length, second.new - first.new - first.length)
