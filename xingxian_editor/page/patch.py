"""The difference between two states of a page, record by record; it knows its inverse."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from xingxian_editor.page.block import Article, Block
from xingxian_editor.page.doubt import Doubt
from xingxian_editor.page.folio import Folio
from xingxian_editor.page.joining import Joining
from xingxian_editor.page.note import Note
from xingxian_editor.page.page import Page
from xingxian_editor.page.source import Source

R = TypeVar("R", Source, Joining, Block, Article, Folio, Doubt, Note)


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
    )


def _id(record: Source | Block | Article | Doubt | Note) -> int:
    return record.id


def _source(record: Joining) -> int:
    return record.source


def _swaps(before: Iterable[R], after: Iterable[R], key: Callable[[R], int]) -> tuple[Swap[R], ...]:
    old = {key(record): record for record in before}
    new = {key(record): record for record in after}
    # Most records are the very same: looking at identity first spares comparing long texts and anchors.
    changed = (k for k in old.keys() | new.keys() if old.get(k) is not new.get(k) and old.get(k) != new.get(k))
    return tuple(Swap(old.get(k), new.get(k)) for k in sorted(changed))


def _swapped(records: tuple[R, ...], swaps: Iterable[Swap[R]], key: Callable[[R], int]) -> tuple[R, ...]:
    if not (swaps := tuple(swaps)):
        return records
    kept = {key(record): record for record in records}
    for swap in swaps:
        k = key(swap.before if swap.before is not None else swap.after)  # type: ignore[arg-type]
        if kept.pop(k, None) != swap.before:
            raise PatchDoesNotFit(f"record {k}")
        if swap.after is not None:
            kept[k] = swap.after
    return tuple(kept[k] for k in sorted(kept))
