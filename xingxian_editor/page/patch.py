"""The difference between two states of a page, record by record; it knows its inverse."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from xingxian_editor.page.block import Article, Block
from xingxian_editor.page.changed_text import Insertion, Struck
from xingxian_editor.page.correction import Correction
from xingxian_editor.page.doubt import Doubt
from xingxian_editor.page.folio import Folio
from xingxian_editor.page.joining import Joining
from xingxian_editor.page.note import Note
from xingxian_editor.page.page import Page
from xingxian_editor.page.proof_decision import ProofDecision
from xingxian_editor.page.query import Query
from xingxian_editor.page.source import Source

R = TypeVar(
    "R", Source, Joining, Block, Article, Folio, Doubt, Note, Correction, Struck, Insertion, Query, ProofDecision
)


class PatchDoesNotFit(ValueError):
    """The page is not in the state that the patch was made for."""


@dataclass(frozen=True, slots=True)
class Swap(Generic[R]):
    """``before`` gives way to ``after``; None means that there is no such record then."""

    before: R | None
    after: R | None

    def inverse(self) -> "Swap[R]":
        """Return the swap that takes this one back."""
        return Swap(self.after, self.before)


@dataclass(frozen=True, slots=True)
class Patch:
    """What one action changed in a page."""

    sources: tuple[Swap[Source], ...] = ()
    joinings: tuple[Swap[Joining], ...] = ()
    blocks: tuple[Swap[Block], ...] = ()
    articles: tuple[Swap[Article], ...] = ()
    folio: tuple[Swap[Folio], ...] = ()
    doubts: tuple[Swap[Doubt], ...] = ()
    notes: tuple[Swap[Note], ...] = ()
    corrections: tuple[Swap[Correction], ...] = ()
    struck: tuple[Swap[Struck], ...] = ()
    insertions: tuple[Swap[Insertion], ...] = ()
    queries: tuple[Swap[Query], ...] = ()
    decisions: tuple[Swap[ProofDecision], ...] = ()

    def __bool__(self) -> bool:
        return any(getattr(self, name) for name in self.__slots__)

    def inverse(self) -> "Patch":
        """Return the patch that takes this one back."""
        return Patch(*(tuple(swap.inverse() for swap in getattr(self, name)) for name in self.__slots__))


def difference(before: Page, after: Page) -> Patch:
    """Return the patch that leads from ``before`` to ``after``."""
    return Patch(
        _swaps(before.sources, after.sources, _id),
        _swaps(before.joinings, after.joinings, _source),
        _swaps(before.blocks, after.blocks, _id),
        _swaps(before.articles, after.articles, _id),
        () if before.folio == after.folio else (Swap(before.folio, after.folio),),
        _swaps(before.doubts, after.doubts, _id),
        _swaps(before.notes, after.notes, _id),
        _swaps(before.corrections, after.corrections, _id),
        _swaps(before.struck, after.struck, _id),
        _swaps(before.insertions, after.insertions, _id),
        _swaps(before.queries, after.queries, _id),
        _swaps(before.decisions, after.decisions, _id),
    )


def patched(page: Page, patch: Patch) -> Page:
    """Return ``page`` with ``patch`` made; raise PatchDoesNotFit where a record differs."""
    folio = page.folio
    for swap in patch.folio:
        if swap.before != folio or swap.after is None:
            raise PatchDoesNotFit("folio")
        folio = swap.after
    return replace(
        page,
        sources=_swapped(page.sources, patch.sources, _id),
        joinings=_swapped(page.joinings, patch.joinings, _source),
        blocks=_swapped(page.blocks, patch.blocks, _id),
        articles=_swapped(page.articles, patch.articles, _id),
        folio=folio,
        doubts=_swapped(page.doubts, patch.doubts, _id),
        notes=_swapped(page.notes, patch.notes, _id),
        corrections=_swapped(page.corrections, patch.corrections, _id),
        struck=_swapped(page.struck, patch.struck, _id),
        insertions=_swapped(page.insertions, patch.insertions, _id),
        queries=_swapped(page.queries, patch.queries, _id),
        decisions=_swapped(page.decisions, patch.decisions, _id),
    )


def composed(first: Patch, second: Patch) -> Patch:
    """Return the patch that does what ``first`` and then ``second`` do."""
    folios = (*first.folio, *second.folio)
    folio = (Swap(folios[0].before, folios[-1].after),) if folios else ()
    return Patch(
        _composed(first.sources, second.sources, _id),
        _composed(first.joinings, second.joinings, _source),
        _composed(first.blocks, second.blocks, _id),
        _composed(first.articles, second.articles, _id),
        tuple(swap for swap in folio if swap.before != swap.after),
        _composed(first.doubts, second.doubts, _id),
        _composed(first.notes, second.notes, _id),
        _composed(first.corrections, second.corrections, _id),
        _composed(first.struck, second.struck, _id),
        _composed(first.insertions, second.insertions, _id),
        _composed(first.queries, second.queries, _id),
        _composed(first.decisions, second.decisions, _id),
    )


def _id(
    record: Source | Block | Article | Doubt | Note | Correction | Struck | Insertion | Query | ProofDecision,
) -> int:
    return record.id


def _source(record: Joining) -> int:
    return record.source


def _swaps(before: tuple[R, ...], after: tuple[R, ...], key: Callable[[R], int]) -> tuple[Swap[R], ...]:
    if before is after:
        return ()
    # Most records are the very same: leaving out what both begin and end with spares looking at them all.
    head = _same(before, after)
    tail = min(_same(before[::-1], after[::-1]), len(before) - head, len(after) - head)
    old = {key(record): record for record in before[head : len(before) - tail]}
    new = {key(record): record for record in after[head : len(after) - tail]}
    # Looking at identity first spares comparing long texts and anchors.
    changed = (k for k in old.keys() | new.keys() if old.get(k) is not new.get(k) and old.get(k) != new.get(k))
    return tuple(Swap(old.get(k), new.get(k)) for k in sorted(changed))


def _same(one: tuple[R, ...], other: tuple[R, ...]) -> int:
    """Return how many records both begin with."""
    pairs = zip(one, other, strict=False)
    return next((i for i, (a, b) in enumerate(pairs) if a is not b), min(len(one), len(other)))


def _swapped(records: tuple[R, ...], swaps: Iterable[Swap[R]], key: Callable[[R], int]) -> tuple[R, ...]:
    if not (swaps := tuple(swaps)):
        return records
    kept = {key(record): record for record in records}
    for swap in swaps:
        k = _key_of(swap, key)
        if kept.pop(k, None) != swap.before:
            raise PatchDoesNotFit(f"record {k}")
        if swap.after is not None:
            kept[k] = swap.after
    return tuple(kept[k] for k in sorted(kept))


def _composed(first: tuple[Swap[R], ...], second: tuple[Swap[R], ...], key: Callable[[R], int]) -> tuple[Swap[R], ...]:
    if not (first and second):
        return first or second
    swaps = {_key_of(swap, key): swap for swap in first}
    for swap in second:
        k = _key_of(swap, key)
        swaps[k] = Swap(swaps[k].before if k in swaps else swap.before, swap.after)
    return tuple(swaps[k] for k in sorted(swaps) if swaps[k].before != swaps[k].after)


def _key_of(swap: Swap[R], key: Callable[[R], int]) -> int:
    return key(swap.before if swap.before is not None else swap.after)  # type: ignore[arg-type]
