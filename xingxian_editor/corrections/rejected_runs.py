"""Keeps the text of rejected corrections, which does not show, where it was when what shows beside it changes."""

from collections.abc import Collection, Iterable, Sequence
from itertools import groupby

from xingxian_editor.page.changed_text import Insertion, WrittenRun

_Written = tuple[str, int, int]
"""One character, who wrote it, who struck it."""


def with_rejected(
    stored: Iterable[Insertion], shown: tuple[WrittenRun, ...], rejected: Collection[int]
) -> tuple[WrittenRun, ...]:
    """Return what a gap holds when ``shown`` is seen there: that, and what rejected corrections wrote and struck."""
    before = [run for insertion in stored for run in insertion.runs]
    if not any(run.ins in rejected or run.dele in rejected for run in before):
        return _runs(_characters(shown))
    return _runs(_merged(_characters(before), _characters(shown), rejected))


def _merged(stored: list[_Written], shown: list[_Written], rejected: Collection[int]) -> list[_Written]:
    seen_at = [at for at, (_, ins, _) in enumerate(stored) if ins not in rejected]
    seen = [(stored[at][0], stored[at][1], 0 if stored[at][2] in rejected else stored[at][2]) for at in seen_at]
    head = _alike(seen, shown)
    tail = _alike(seen[head:][::-1], shown[head:][::-1])
    low = seen_at[head] if head < len(seen) else len(stored)
    high = seen_at[len(seen) - tail] if tail else len(stored)
    between = [character for character in stored[low:high] if character[1] in rejected]
    return [*stored[:low], *between, *shown[head : len(shown) - tail], *stored[high:]]


def _alike(one: Sequence[_Written], other: Sequence[_Written]) -> int:
    return next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _characters(runs: Iterable[WrittenRun]) -> list[_Written]:
    return [(character, run.ins, run.dele) for run in runs for character in run.text]


def _runs(characters: Iterable[_Written]) -> tuple[WrittenRun, ...]:
    groups = groupby(characters, key=lambda written: written[1:])
    return tuple(WrittenRun("".join(c for c, _, _ in group), ins, dele) for (ins, dele), group in groups)
