"""Puts runs in order: one correction a place and owner, first what it strikes, then what it writes."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import groupby
from unicodedata import combining

from xingxian_editor.corrections.run import Owner, Run, Runs, joined

OwnerOf = Callable[[int], Owner | None]


def in_order(runs: Iterable[Run], owner_of: OwnerOf) -> tuple[Runs, dict[int, int]]:
    """Return ``runs`` in normal order, and the corrections that were merged into others (old → new).

    Neither what stands finally nor what stood originally changes by it.
    """
    ordered: list[Run] = []
    merged: dict[int, int] = {}
    for owner, group in groups(runs, owner_of):
        mine = tuple(group)
        if owner is not None:
            number = min(run.acting for run in mine)
            merged.update({run.acting: number for run in mine if run.acting != number})
            mine = _struck_then_written(mine, number)
        ordered.extend(mine)
    return tuple(joined(ordered)), merged


def groups(runs: Iterable[Run], owner_of: OwnerOf) -> Iterator[tuple[Owner | None, Iterator[Run]]]:
    """Yield neighbouring runs of one acting owner; plain ones have none."""
    return groupby(runs, lambda run: owner_of(run.acting) if run.acting else None)


def _struck_then_written(runs: Runs, number: int) -> Runs:
    struck = [replace(run, dele=number) for run in runs if run.dele]
    written = [replace(run, ins=number) for run in runs if not run.dele]
    return (*struck, *written)


def tidied(runs: Runs, owner_of: OwnerOf) -> tuple[Runs, dict[int, int]]:
    """Return ``runs`` where what a correction strikes and writes alike, at its head or tail, is kept text.

    Corrections with a link stay as they are: their halves belong together. Text that lives again may
    bring corrections together: they are merged (old → new), until nothing more is alike.
    """
    merged: dict[int, int] = {}
    while True:
        ordered, more = in_order(_kept_where_alike(runs, owner_of), owner_of)
        merged.update(more)
        if ordered == runs:
            return runs, merged
        runs = ordered


def _kept_where_alike(runs: Runs, owner_of: OwnerOf) -> Runs:
    kept: list[Run] = []
    for owner, group in groups(runs, owner_of):
        mine = tuple(group)
        kept.extend(mine if owner is None or owner.link else _without_repeats(mine))
    return tuple(joined(kept))


def _without_repeats(runs: Runs) -> Runs:
    struck = tuple(run for run in runs if run.dele)
    written = tuple(run for run in runs if not run.dele)
    was, becomes = ("".join(run.text for run in part) for part in (struck, written))
    head = common_head(was, becomes)
    tail = common_tail(was[head:], becomes[head:])
    if not (head or tail):
        return runs
    middle = _cut(struck, head, len(was) - tail) + _cut(written, head, len(becomes) - tail)
    live = tuple(replace(run, dele=0) for run in struck)
    return _cut(live, 0, head) + middle + _cut(live, len(was) - tail, len(was))


def _cut(runs: Runs, start: int, end: int) -> Runs:
    """Return what of ``runs`` stands between two offsets in their text."""
    found, at = [], 0
    for run in runs:
        first, last = max(start - at, 0), min(end - at, len(run.text))
        if first < last:
            found.append(run.part(first, last))
        at += len(run.text)
    return tuple(found)


def common_head(was: str, becomes: str) -> int:
    """Return how many characters both texts begin with; a character and its selectors stay together."""
    length = next(
        (i for i, (a, b) in enumerate(zip(was, becomes, strict=False)) if a != b), min(len(was), len(becomes))
    )
    while length and any(length < len(text) and hangs_on(text[length]) for text in (was, becomes)):
        length -= 1
    return length


def common_tail(was: str, becomes: str) -> int:
    """Return how many characters both texts end with; none begins with a selector or accent."""
    pairs = zip(reversed(was), reversed(becomes), strict=False)
    length = next((i for i, (a, b) in enumerate(pairs) if a != b), min(len(was), len(becomes)))
    while length and hangs_on(was[len(was) - length]):
        length -= 1
    return length


def hangs_on(character: str) -> bool:
    """Say whether a character belongs to the one before: an accent, a variation selector, a joiner."""
    return (
        bool(combining(character))
        or character in "\u200d"
        or "\ufe00" <= character <= "\ufe0f"
        or ("\U000e0100" <= character <= "\U000e01ef")
    )
