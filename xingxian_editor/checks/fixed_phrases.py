"""Finds fixed phrases with one character wrong, lost or added, or two turned round: 中央经济工会议."""

import functools
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from xingxian_editor.checks.like_characters import lines_of
from xingxian_editor.checks.phrase_slips import PhraseSlip, Slip, is_sure
from xingxian_editor.checks.word_matcher import pairs_of

_PAIR, _LEAST = 2, 4
_RULED = "---"


@dataclass(frozen=True)
class FixedPhrases:
    """The phrases by their first and by their last pair of characters: a slip leaves one of the two whole.

    Which of them can stand at a place depends on the characters next to the pair; that is sorted out for a pair
    when it is first met, for most never are.
    """

    by_head: Mapping[str, list[str]]
    by_tail: Mapping[str, list[str]]
    heads: frozenset[str]
    tails: frozenset[str]
    every: frozenset[str]
    allowed: frozenset[str]
    _near_heads: dict[str, dict[str, list[str]]]
    _near_tails: dict[str, dict[str, list[str]]]

    def beginning(self, pair: str) -> Mapping[str, list[str]]:
        """Return the phrases that begin with ``pair``, by either of the two characters after it."""
        near = self._near_heads.get(pair)
        if near is None:
            near = self._near_heads[pair] = _by_character(self.by_head[pair], slice(_PAIR, _PAIR + 2))
        return near

    def ending(self, pair: str) -> Mapping[str, list[str]]:
        """Return the phrases that end with ``pair``, by either of the two characters before it."""
        near = self._near_tails.get(pair)
        if near is None:
            near = self._near_tails[pair] = _by_character(self.by_tail[pair], slice(-_PAIR - 2, -_PAIR))
        return near


def fixed_phrases(phrases: Iterable[str], allowed: Iterable[str] = ()) -> FixedPhrases:
    """Return the phrases made ready to be looked for; ``allowed`` are such as only look like a slip of one."""
    by_head: dict[str, list[str]] = {}
    by_tail: dict[str, list[str]] = {}
    every = dict.fromkeys(phrase for phrase in phrases if len(phrase) >= _LEAST)
    for phrase in every:
        by_head.setdefault(phrase[:_PAIR], []).append(phrase)
        by_tail.setdefault(phrase[-_PAIR:], []).append(phrase)
    return FixedPhrases(
        by_head, by_tail, frozenset(by_head), frozenset(by_tail), frozenset(every), frozenset(allowed), {}, {}
    )


@functools.lru_cache(maxsize=2048)
def near_fixed_phrases(text: str) -> tuple[PhraseSlip, ...]:
    """Return the slips of the program's own phrases in ``text``. A text is looked through once."""
    return tuple(slips_of(text, _own()))


def slips_of(text: str, known: FixedPhrases) -> Iterator[PhraseSlip]:
    """Yield each run of ``text`` that is one slip off a phrase, first to last, the longest phrase at one place.

    None where another phrase stands exactly, or one that is allowed.
    """
    exact: list[tuple[int, int]] = []
    slips: list[PhraseSlip] = []
    pairs = pairs_of(text)
    for pair in pairs & known.heads:
        near, at = known.beginning(pair), text.find(pair)
        while at >= 0:
            for phrase in _any_of(near, text[at + _PAIR : at + _PAIR + 2]):
                if text.startswith(phrase, at):
                    exact.append((at, at + len(phrase)))
                    slips += _doubled_end(text, at, phrase)
                else:
                    slips += _after_head(text, at, phrase)
            at = text.find(pair, at + 1)
    for pair in pairs & known.tails:
        near, at = known.ending(pair), text.find(pair, 2)
        while at >= 0:
            for phrase in _any_of(near, text[at - 2 : at]):
                slips += _before_tail(text, at + _PAIR, phrase)
            at = text.find(pair, at + 1)
    return _apart(text, slips, exact, known) if slips else iter(())


def _apart(
    text: str, slips: list[PhraseSlip], exact: list[tuple[int, int]], known: FixedPhrases
) -> Iterator[PhraseSlip]:
    taken: list[PhraseSlip] = []
    for slip in sorted(slips, key=lambda slip: (-len(slip.phrase), slip.start)):
        if text[slip.start : slip.end] in known.allowed or _at_the_end_of_another(slip, known):
            continue
        place, place_end = slip.place, slip.place_end
        covered = any(start < place_end and place < end for start, end in exact)
        covered = covered or any(slip.start < other.end and other.start < slip.end for other in taken)
        if not covered and is_sure(text, slip):
            taken.append(slip)
    yield from sorted(taken, key=lambda slip: slip.start)


def _at_the_end_of_another(slip: PhraseSlip, known: FixedPhrases) -> bool:
    """Say whether what the slip leaves whole is a phrase by itself."""
    if slip.at == 0:
        return slip.phrase[1:] in known.every
    return slip.at < len(slip.phrase) and slip.phrase[: slip.at] in known.every


def _after_head(text: str, start: int, phrase: str) -> Iterator[PhraseSlip]:
    """Yield the slip that ``phrase`` has after its first pair, which stands at ``start``."""
    size, same = len(phrase), _PAIR
    while text.startswith(phrase[same], start + same):
        same += 1
    at, rest = start + same, phrase[same + 1 :]
    if text.startswith(rest, at + 1) and start + size <= len(text):
        yield PhraseSlip(start, start + size, phrase, Slip.WRONG, same)
    if text.startswith(rest, at):
        yield PhraseSlip(start, start + size - 1, phrase, Slip.LOST, same)
    if text.startswith(phrase[same:], at + 1):
        yield PhraseSlip(start, start + size + 1, phrase, Slip.ADDED, same)
    if rest and text.startswith(rest[0] + phrase[same] + rest[1:], at):
        yield PhraseSlip(start, start + size, phrase, Slip.TURNED, same)


def _doubled_end(text: str, start: int, phrase: str) -> Iterator[PhraseSlip]:
    """Yield the phrase with its last character twice: 扫黑除恶恶."""
    end = start + len(phrase)
    if text.startswith(phrase[-1], end) and phrase[-2:-1] != phrase[-1]:
        yield PhraseSlip(start, end + 1, phrase, Slip.ADDED, len(phrase))


def _before_tail(text: str, end: int, phrase: str) -> Iterator[PhraseSlip]:
    """Yield the slip that ``phrase`` has in its first pair or next to it; its last pair ends at ``end``."""
    start = end - len(phrase)
    if text.endswith(phrase[_PAIR:], 0, end):
        if not text.endswith(phrase, 0, end):
            yield from _in_first_pair(text, start, end, phrase)
    elif len(phrase) > _LEAST and text.endswith(phrase[0] + phrase[2] + phrase[1] + phrase[3:], 0, end):
        yield PhraseSlip(start, end, phrase, Slip.TURNED, 1)


def _in_first_pair(text: str, start: int, end: int, phrase: str) -> Iterator[PhraseSlip]:
    first, second = phrase[0], phrase[1]
    if start >= 0:
        if text[start] == first:
            yield PhraseSlip(start, end, phrase, Slip.WRONG, 1)
        elif text[start + 1] == second:
            yield PhraseSlip(start, end, phrase, Slip.WRONG, 0)
        elif text[start] == second and text[start + 1] == first:
            yield PhraseSlip(start, end, phrase, Slip.TURNED, 0)
    if start >= -1:
        if text[start + 1] == first:
            yield PhraseSlip(start + 1, end, phrase, Slip.LOST, 1)
        elif text[start + 1] == second:
            yield PhraseSlip(start + 1, end, phrase, Slip.LOST, 0)
    if start >= 1 and text.startswith(phrase[1:], start + 1) and text[start - 1] == first:
        yield PhraseSlip(start - 1, end, phrase, Slip.ADDED, 1)


def _by_character(phrases: list[str], near: slice) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for phrase in phrases:
        for character in set(phrase[near]):
            found.setdefault(character, []).append(phrase)
    return found


def _any_of(near: Mapping[str, list[str]], characters: str) -> Iterable[str]:
    """Return the phrases that have the first of two characters near their pair, or the second, each once."""
    first, second = near.get(characters[:1], ()), near.get(characters[1:], ())
    return dict.fromkeys((*first, *second)) if first and second else first or second


@functools.cache
def _own() -> FixedPhrases:
    lines = lines_of("fixed_phrases.txt")
    ruled = lines.index(_RULED)
    kept, allowed = (" ".join(part).split() for part in (lines[:ruled], lines[ruled + 1 :]))
    places = (name for line in lines_of("places.txt") for name in line.split())
    return fixed_phrases((*kept, *(name for name in places if len(name) > _LEAST)), allowed)
