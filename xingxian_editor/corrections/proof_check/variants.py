"""What a stretch of text says with some of its corrections carried out and the others not."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from xingxian_editor.corrections.proof_check.strand import Strand

MOST_TRIED = 7
"""Of so many corrections side by side every choice is tried; of more, one after another is turned."""


@dataclass(frozen=True, slots=True)
class PlacedEdit:
    """One edit of a correction within a strand: ``start <= offset < end`` shall become ``wanted``.

    ``number`` orders edits at one place; ``wanted`` has only characters that count.
    """

    correction: int
    number: int
    start: int
    end: int
    wanted: str


@dataclass(frozen=True, slots=True)
class Variant:
    """The text under one choice; ``spans`` has, for each edit, where its own characters stand in it."""

    strand: Strand
    carried: tuple[bool, ...]
    spans: tuple[tuple[int, int], ...]


def likeliest(strand: Strand, edits: Sequence[PlacedEdit], start: int, end: int, stands: str) -> Variant:
    """Return the choice whose text is nearest to ``stands``; of equals, the one that carries out most."""

    def cost(carried: tuple[bool, ...]) -> tuple[int, int]:
        text = variant(strand, edits, carried, start, end).strand.text
        return Levenshtein.distance(text, stands), -sum(carried)

    if len(edits) <= MOST_TRIED:
        every = range(1 << len(edits))
        best = min((tuple(bool(n >> k & 1) for k in range(len(edits))) for n in every), key=cost)
    else:
        best = _turned_one_by_one(edits, cost)
    return variant(strand, edits, best, start, end)


def _turned_one_by_one(
    edits: Sequence[PlacedEdit], cost: Callable[[tuple[bool, ...]], tuple[int, int]]
) -> tuple[bool, ...]:
    choice = [True] * len(edits)
    now = cost(tuple(choice))
    turned = True
    while turned:
        turned = False
        for at in range(len(edits)):
            choice[at] = not choice[at]
            then = cost(tuple(choice))
            if then < now:
                now, turned = then, True
            else:
                choice[at] = not choice[at]
    return tuple(choice)


def variant(strand: Strand, edits: Sequence[PlacedEdit], carried: Sequence[bool], start: int, end: int) -> Variant:
    """Return ``strand[start:end]`` with those edits carried out that ``carried`` says; edits come in order."""
    pieces: list[str] = []
    offsets: list[int | None] = []
    spans: list[tuple[int, int]] = []
    at = start

    def take(upto: int) -> None:
        nonlocal at
        pieces.append(strand.text[at:upto])
        offsets.extend(strand.offsets[at:upto])
        at = max(at, upto)

    for edit, done in zip(edits, carried, strict=True):
        take(max(at, edit.start))
        begin = len(offsets)
        if done:
            pieces.append(edit.wanted)
            offsets.extend([None] * len(edit.wanted))
            at = max(at, edit.end)
        else:
            take(max(at, edit.end))
        spans.append((begin, len(offsets)))
    take(end)
    return Variant(Strand("".join(pieces), tuple(offsets)), tuple(carried), tuple(spans))
