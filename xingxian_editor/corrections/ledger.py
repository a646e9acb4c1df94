"""The text of an article with all that was struck and written in it: original, final and marked at once.

Three ways to count, all in code points: *marked* offsets count every character, *final* ones what
nobody struck, *original* ones what nobody wrote. The runs are the truth; everything else is derived.
"""

import itertools
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate, islice

from xingxian_editor.corrections.normal_order import in_order, tidied
from xingxian_editor.corrections.run import (
    Renumbered,
    Run,
    Runs,
    Splice,
    Writer,
    difference,
    joined,
    numbers_in,
    renumbered,
)
from xingxian_editor.page.span import Span


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of original text (empty: the gap there) with what is struck of it and written at its end."""

    original: Span
    struck: str
    written: str


@dataclass(frozen=True, slots=True)
class Record:
    """One correction as read from the runs: its pieces, more than one where another's change lies between."""

    id: int
    pieces: tuple[Piece, ...]
    marked: Span

    @property
    def original(self) -> Span:
        """The original text from its first piece to its last."""
        return Span(self.pieces[0].original.start, self.pieces[-1].original.end)

    @property
    def struck(self) -> str:
        """Everything it strikes."""
        return "".join(piece.struck for piece in self.pieces)

    @property
    def written(self) -> str:
        """Everything it writes, also where somebody else struck it since."""
        return "".join(piece.written for piece in self.pieces)


@dataclass(frozen=True)
class Ledger:
    """Runs in order. ``walls`` are original offsets of line ends that no change may strike."""

    runs: Runs = ()
    walls: frozenset[int] = frozenset()

    @cached_property
    def original(self) -> str:
        """The text as it came."""
        return "".join(run.text for run in self.runs if not run.ins)

    @cached_property
    def final(self) -> str:
        """The text with every change carried out."""
        return "".join(run.text for run in self.runs if not run.dele)

    @cached_property
    def marked(self) -> str:
        """Every character, struck ones too."""
        return "".join(run.text for run in self.runs)

    @cached_property
    def numbers(self) -> frozenset[int]:
        """The corrections that wrote or struck something."""
        return frozenset(numbers_in(self.runs))

    def carrying_out(self, numbers: Collection[int]) -> str:
        """Return the text with these corrections carried out and no others."""
        return "".join(run.text for run in self.runs if (not run.ins or run.ins in numbers) and run.dele not in numbers)

    # Counting

    def to_final(self, marked: int) -> int:
        """Return the final offset of a marked one; of struck text, that of the next living character."""
        starts, finals, _ = self._counts
        at = max(0, bisect_right(starts, marked) - 1)
        if at >= len(self.runs):
            return finals[-1]
        run = self.runs[at]
        return finals[at] + (0 if run.dele else min(len(run.text), max(0, marked - starts[at])))

    def from_final(self, final: int, after_struck: bool = False) -> int:
        """Return the marked offset of a final one, before or after the text that is struck there."""
        if not self.runs or (final <= 0 and not after_struck):
            return 0
        starts, finals, _ = self._counts
        at = max(0, (bisect_right if after_struck else bisect_left)(finals, final) - 1)
        if at >= len(self.runs):
            return starts[-1]
        run = self.runs[at]
        return starts[at] + (len(run.text) if run.dele else min(len(run.text), final - finals[at]))

    def to_original(self, marked: int) -> int:
        """Return the original offset of a marked one; of written text, that of the next original character."""
        starts, _, originals = self._counts
        at = max(0, bisect_right(starts, marked) - 1)
        if at >= len(self.runs):
            return originals[-1]
        run = self.runs[at]
        return originals[at] + (0 if run.ins else min(len(run.text), max(0, marked - starts[at])))

    def original_before(self, index: int) -> int:
        """Return how many original characters stand before the run with this index."""
        return self._counts[2][min(index, len(self.runs))]

    def marked_before(self, index: int) -> int:
        """Return how many characters stand before the run with this index."""
        return self._counts[0][min(index, len(self.runs))]

    @cached_property
    def _counts(self) -> tuple[list[int], list[int], list[int]]:
        """The marked, the final and the original offset at which every run starts, and those at the end."""
        lengths = [len(run.text) for run in self.runs]
        living = [0 if run.dele else length for run, length in zip(self.runs, lengths, strict=True)]
        came = [0 if run.ins else length for run, length in zip(self.runs, lengths, strict=True)]
        starts, finals, originals = (list(accumulate(counted, initial=0)) for counted in (lengths, living, came))
        return starts, finals, originals

    @cached_property
    def _placed(self) -> tuple[tuple[int, Run], ...]:
        return tuple(zip(self._counts[0][:-1], self.runs, strict=True))

    # Changing

    def apply(self, splice: Splice) -> "Ledger":
        """Return the ledger with a splice made."""
        return replace(self, runs=splice.apply(self.runs))

    def replace(self, start: int, end: int, text: str, writer: Writer) -> "Change":
        """Strike what lives between two marked offsets and write ``text`` there.

        What is struck already stays with who struck it; own insertions simply go; walls stand, and
        where some lie between, ``text`` goes before the first.
        """
        number = writer.new_id() if text or start < end else 0
        first, last = self._index_at(start), self._index_at(end)
        touched = list(self._pieces(first, last + 1, start, end))
        acted = list(_acted(touched, text, number, writer))
        return self._changed(first, min(last + 1, len(self.runs)), acted, writer)

    def move(self, start: int, end: int, to: int, writer: Writer, there: Writer | None = None) -> "Change":
        """Strike what lives between two marked offsets and write it at ``to``, outside of them.

        ``there`` is who writes it at the new place, if its owner has another link.
        """
        text = self.living(start, end)
        if not text:
            return Change.between(self, self)
        if to <= start:
            first = self.replace(to, to, text, there or writer)
            low, high = (self.to_final(place) + len(text) for place in (start, end))
            second = first.ledger.strike_final(low, high, writer)
        else:
            first = self.replace(start, end, "", writer)
            place = first.ledger.from_final(self.to_final(to) - len(text))
            second = first.ledger.replace(place, place, text, there or writer)
        return Change.between(self, second.ledger, {**first.merged, **second.merged})

    def strike_final(self, start: int, end: int, writer: Writer) -> "Change":
        """Strike what stands between two different final offsets."""
        return self.replace(self.from_final(start, after_struck=True), self.from_final(end), "", writer)

    def living(self, start: int, end: int) -> str:
        """Return what lives between two marked offsets."""
        return "".join(
            run.text[max(0, start - at) : max(0, end - at)] for at, run in self._placed if not run.dele and at < end
        )

    def without(self, numbers: Collection[int]) -> "Change":
        """Take corrections back: what they wrote goes, what they struck lives again."""
        kept = (replace(run, dele=0) if run.dele in numbers else run for run in self.runs if run.ins not in numbers)
        return Change.between(self, replace(self, runs=tuple(joined(kept))))

    def tidy(self, writer: Writer) -> "Change":
        """Keep what a correction strikes and writes alike; one that changes nothing goes."""
        runs, merged = tidied(self.runs, writer.owner_of)
        return Change.between(self, replace(self, runs=runs), merged)

    def _changed(self, first: int, last: int, acted: list[Run], writer: Writer) -> "Change":
        """Put the neighbourhood of runs ``first`` to ``last``, which become ``acted``, in order."""
        low, high = first, last
        while low and not self.runs[low - 1].plain:
            low -= 1
        while high < len(self.runs) and not self.runs[high].plain:
            high += 1
        low, high = max(0, low - 1), min(len(self.runs), high + 1)
        near = (*self.runs[low:first], *acted, *self.runs[last:high])
        new, merged = in_order(joined(near), writer.owner_of)
        return Change.between(self, replace(self, runs=self.runs[:low] + new + self.runs[high:]), merged)

    def _index_at(self, marked: int) -> int:
        """Return the run in which, or at whose end, a marked offset is."""
        return max(0, bisect_left(self._counts[0], marked) - 1)

    def _pieces(self, first: int, last: int, start: int, end: int) -> Iterator[tuple[Run, bool | None]]:
        """Yield the runs ``first`` to ``last`` cut at two marked offsets and walls.

        With each: whether it is to be struck; None stands for the place where text goes.
        """
        placed = False
        original = self.original_before(first)
        for at, run in islice(zip(self._counts[0], self.runs, strict=False), first, last):
            for piece_at, piece, wall in self._cut(at, run, original, start, end):
                inside = start <= piece_at < end
                if not placed and (piece_at >= end or (wall and inside)) and not (run.dele and piece_at > at):
                    placed = True
                    yield Run(""), None
                yield piece, inside and not wall and not piece.dele
            original += 0 if run.ins else len(run.text)
        if not placed:
            yield Run(""), None

    def _cut(self, at: int, run: Run, original: int, start: int, end: int) -> Iterator[tuple[int, Run, bool]]:
        cuts = {0, len(run.text), *(c - at for c in (start, end) if 0 < c - at < len(run.text))}
        walls = {w - original for w in self.walls if original <= w < original + len(run.text)} if not run.ins else set()
        cuts |= walls | {wall + 1 for wall in walls}
        edges = sorted(cuts)
        for first, last in itertools.pairwise(edges):
            yield at + first, run.part(first, last), first in walls

    # Reading corrections off

    @cached_property
    def records(self) -> tuple[Record, ...]:
        """The corrections, in the order of their first character; one may have several pieces."""
        spans: dict[int, Span] = {}
        pieces: dict[int, list[Piece]] = {}
        original = 0
        for at, run in self._placed:
            after = original + (0 if run.ins else len(run.text))
            for number in {run.ins, run.dele} - {0}:
                struck = run.text if number == run.dele else ""
                written = run.text if number == run.ins else ""
                piece = Piece(Span(original, after), struck, written)
                _add_piece(pieces.setdefault(number, []), piece, spans[number].end == at if number in spans else False)
                spans[number] = Span(spans[number].start if number in spans else at, at + len(run.text))
            original = after
        return tuple(Record(number, tuple(found), spans[number]) for number, found in pieces.items())


def _add_piece(pieces: list[Piece], piece: Piece, touches: bool) -> None:
    if not touches:
        pieces.append(piece)
        return
    last = pieces[-1]
    whole = Span(last.original.start, piece.original.end)
    pieces[-1] = Piece(whole, last.struck + piece.struck, last.written + piece.written)


def _acted(pieces: list[tuple[Run, bool | None]], text: str, number: int, writer: Writer) -> Iterator[Run]:
    for piece, strike in pieces:
        if strike is None:
            yield Run(text, number)
        elif not strike:
            yield piece
        elif not (piece.ins and writer.owner.same_hand(writer.owner_of(piece.ins))):
            yield replace(piece, dele=number)


@dataclass(frozen=True, slots=True)
class Change:
    """What an act does: the ledger after it, the splice that leads there, what became of corrections."""

    ledger: Ledger
    splice: Splice
    renumbered: Renumbered

    def __bool__(self) -> bool:
        return bool(self.splice)

    @property
    def merged(self) -> dict[int, int]:
        """Corrections that are now part of others (old → new)."""
        return dict(self.renumbered.merged)

    @classmethod
    def between(cls, before: Ledger, after: Ledger, merged: dict[int, int] | None = None) -> "Change":
        """Return the change from one ledger to another."""
        splice = difference(before.runs, after.runs)
        return cls(after, splice, renumbered(splice, after.runs, merged or {}))
