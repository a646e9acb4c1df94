"""Which articles of one version are which of the other: by their text alone, wherever they stand now."""

import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from rapidfuzz.fuzz import ratio

from xingxian_editor.corrections.proof_check.alignment import unique_passages
from xingxian_editor.corrections.proof_check.counted_text import CountedText, Unit
from xingxian_editor.page.place import Part

PASSAGE = 8
"""Passages of this length that occur once on either page tell what belongs together."""
LEAST_SHARE = 0.3
"""So much of the shorter one must be found in the other for two articles to be one."""
LEAST_LIKENESS = 50
"""What has no such passage (a short caption) must be alike to this degree, of 100."""


@dataclass(frozen=True, slots=True)
class UnitGroup:
    """Units of the old page and what they are on the new one, numbers of units, each in the order of reading.

    One of either as a rule; several where an article was split or merged; one side is empty where
    an article is gone or new.
    """

    old: tuple[int, ...]
    new: tuple[int, ...]


def matched_units(old: CountedText, new: CountedText, photos: Mapping[int, int] | None = None) -> list[UnitGroup]:
    """Return every unit of both pages in exactly one group, in the order of the old page, new ones last.

    ``photos`` are those known by their pictures, whatever their captions say.
    """
    common = _common(old, new)
    links = {pair for pair, found in common.items() if _are_one(old, new, pair, len(found))}
    links |= _by_picture(old, new, links, photos or {})
    links |= _alike(old, new, links)
    return [_ordered(group, common) for group in _groups(len(old.units), len(new.units), links)]


Common = dict[tuple[int, int], dict[int, int]]


def _common(old: CountedText, new: CountedText) -> Common:
    """Return which characters each pair of units has in common: those of the old page with those of the new."""
    there = unique_passages(new.text, PASSAGE)
    common: Common = defaultdict(dict)
    for passage, at in unique_passages(old.text, PASSAGE).items():
        to = there.get(passage)
        if to is None:
            continue
        a, b = old.unit_number(at), new.unit_number(to)
        if old.units[a].end >= at + PASSAGE and new.units[b].end >= to + PASSAGE:
            shared = common[a, b]
            for step in range(PASSAGE - 1, -1, -1):
                if at + step in shared:
                    break
                shared[at + step] = to + step
    return common


def _are_one(old: CountedText, new: CountedText, pair: tuple[int, int], found: int) -> bool:
    shorter = min(len(old.units[pair[0]]), len(new.units[pair[1]]))
    return found >= LEAST_SHARE * shorter


def _by_picture(
    old: CountedText, new: CountedText, links: set[tuple[int, int]], photos: Mapping[int, int]
) -> set[tuple[int, int]]:
    taken_old, taken_new = {a for a, _ in links}, {b for _, b in links}
    there, here = ({u.index: n for n, u in enumerate(text.units) if u.part is Part.PHOTO} for text in (old, new))
    pairs = {(there[a], here[b]) for a, b in photos.items() if a in there and b in here}
    return {(a, b) for a, b in pairs if a not in taken_old and b not in taken_new}


def _alike(old: CountedText, new: CountedText, links: set[tuple[int, int]]) -> set[tuple[int, int]]:
    """Pair what has no counterpart yet with what is most like it, of the same kind."""
    taken_old, taken_new = {a for a, _ in links}, {b for _, b in links}
    left_old = [n for n in range(len(old.units)) if n not in taken_old and len(old.units[n])]
    left_new = [n for n in range(len(new.units)) if n not in taken_new and len(new.units[n])]
    scored = sorted(
        (-_likeness(old, new, old.units[a], new.units[b]), a, b)
        for a in left_old
        for b in left_new
        if old.units[a].part is new.units[b].part
    )
    pairs: dict[int, int] = {}
    for score, a, b in scored:
        if -score >= LEAST_LIKENESS and a not in pairs and b not in pairs.values():
            pairs[a] = b
    return set(pairs.items())


def _likeness(old: CountedText, new: CountedText, a: Unit, b: Unit) -> float:
    return ratio(old.text[a.start : a.end], new.text[b.start : b.end], score_cutoff=LEAST_LIKENESS)


def _groups(old_count: int, new_count: int, links: set[tuple[int, int]]) -> list[tuple[list[int], list[int]]]:
    groups: list[tuple[list[int], list[int]]] = []
    of_new: dict[int, tuple[list[int], list[int]]] = {}
    for a in range(old_count):
        group: tuple[list[int], list[int]] = ([a], [])
        for b in sorted(b for x, b in links if x == a):
            if (other := of_new.get(b)) is None:
                group[1].append(b)
                of_new[b] = group
            elif other is not group:
                group = _merged(other, group, of_new, groups)
        if group not in groups:
            groups.append(group)
    return groups + [([], [b]) for b in range(new_count) if b not in of_new]


def _merged(
    other: tuple[list[int], list[int]],
    group: tuple[list[int], list[int]],
    of_new: dict[int, tuple[list[int], list[int]]],
    groups: list[tuple[list[int], list[int]]],
) -> tuple[list[int], list[int]]:
    other[0].extend(group[0])
    other[1].extend(group[1])
    of_new.update(dict.fromkeys(group[1], other))
    if group in groups:
        groups.remove(group)
    return other


def _ordered(group: tuple[list[int], list[int]], common: Common) -> UnitGroup:
    """Put the parts of a split or merged article in the order in which the whole one has them."""
    old, new = group
    if len(new) == 1 and len(old) > 1:
        old = sorted(old, key=lambda a: (_first(common.get((a, new[0]), {}).values()), a))
    elif len(new) > 1:
        new = sorted(new, key=lambda b: (min(_first(common.get((a, b), {})) for a in old), b))
    return UnitGroup(tuple(old), tuple(new))


def _first(offsets: Iterable[int]) -> int:
    return min(offsets, default=sys.maxsize)
