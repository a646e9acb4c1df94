"""What of a ledger a view shows, and where in Qt's document every character of it stands."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from xingxian_editor.corrections.ledger import Ledger
from xingxian_editor.corrections.run import Run, Runs, Splice, common_start
from xingxian_editor.page.span import Span
from xingxian_editor.ui.utf16 import from_qt

STRUCK_BREAK = "↵"
FEW = 256


class View(Enum):
    """How the article is shown: every change marked, as it will be, as it was."""

    MARKED = 0
    FINAL = 1
    ORIGINAL = 2

    @property
    def next(self) -> "View":
        """The view that the same key shows next."""
        return View((self.value + 1) % len(View))

    def shows(self, run: Run) -> bool:
        """Say whether a run is seen."""
        if self is View.FINAL:
            return not run.dele
        return self is View.MARKED or not run.ins

    def text_of(self, run: Run) -> str:
        """Return a run as the document has it: a struck line end is a sign in the line."""
        return run.text.replace("\n", STRUCK_BREAK) if run.dele and self is View.MARKED else run.text


def units(text: str) -> int:
    """Return how many positions of a Qt document a text takes."""
    return _few_units(text) if len(text) < FEW else _units(text)


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


_few_units = lru_cache(maxsize=8192)(_units)
"""Of short texts, which come again and again; long ones would only be kept in memory."""


class Shown(NamedTuple):
    """A run that is seen: its number in the ledger, where it starts, and the document's text of it."""

    number: int
    run: Run
    marked: int
    position: int
    text: str

    def after(self, offset: int) -> "Shown":
        """Return what stands after so many characters of it."""
        before = self.text[:offset]
        return self._replace(
            marked=self.marked + offset, position=self.position + units(before), text=self.text[offset:]
        )

    def until(self, offset: int) -> "Shown":
        """Return so many characters of it."""
        return self._replace(text=self.text[:offset])


class Changed(NamedTuple):
    """A run that corrections changed, from one document position to another; a hidden one is at its place."""

    run: Run
    start: int
    end: int

    def meets(self, start: int, end: int) -> bool:
        """Whether it is seen between two positions, or hidden there."""
        if self.end > self.start:
            return self.start < end and self.end > start
        return start <= self.start <= end


def different(
    was: list[Shown], becomes: list[Shown], start: int, end: int
) -> tuple[list[Shown], list[Shown], int, int]:
    """Drop the text that the first and the last run of both have alike: a long run is only cut by most changes."""
    if was and becomes and _same_hands(was[0], becomes[0]):
        head = common_start(was[0].text, becomes[0].text)
        start += units(was[0].text[:head])
        was, becomes = ([pieces[0].after(head), *pieces[1:]] for pieces in (was, becomes))
    if was and becomes and _same_hands(was[-1], becomes[-1]):
        tail = common_start(was[-1].text[::-1], becomes[-1].text[::-1])
        end -= units(was[-1].text[len(was[-1].text) - tail :])
        was, becomes = ([*pieces[:-1], pieces[-1].until(len(pieces[-1].text) - tail)] for pieces in (was, becomes))
    return [p for p in was if p.text], [p for p in becomes if p.text], start, end


def _same_hands(one: Shown, other: Shown) -> bool:
    return (one.run.ins, one.run.dele) == (other.run.ins, other.run.dele)


@dataclass(frozen=True, slots=True)
class Piece:
    """Document positions of part of a run, and what corrections did to it as the view shows it."""

    start: int
    end: int
    corrected: bool
    struck: bool


class Projection:
    """A ledger in a view. Positions are those of the document, offsets are marked ones."""

    def __init__(self, ledger: Ledger, view: View) -> None:
        self.ledger = ledger
        self.view = view
        self._numbers: list[int] = []
        self._marked: list[int] = []
        self._positions: list[int] = []
        self.length = self._add(ledger.runs, 0, 0, 0)
        """The last position."""

    def _add(self, runs: Runs, number: int, marked: int, position: int) -> int:
        """Go on with ``runs``, which have numbers from ``number`` on; return the position after them."""
        for run in runs:
            if self.view.shows(run):
                self._numbers.append(number)
                self._marked.append(marked)
                self._positions.append(position)
                position += units(run.text)
            number += 1
            marked += len(run.text)
        return position

    def after(self, splice: Splice, ledger: Ledger) -> "Projection":
        """Return the projection of ``ledger``, which a splice made of this one's: only that is counted anew."""
        new = Projection(Ledger(), self.view)
        new.ledger = ledger
        low, high = (bisect_left(self._numbers, n) for n in (splice.at, splice.at + len(splice.old)))
        new._numbers, new._marked = self._numbers[:low], self._marked[:low]
        new._positions = self._positions[:low]
        start = self.ledger.marked_before(splice.at)
        position = new._add(splice.new, splice.at, start, self.position_of_run(splice.at))
        runs = len(splice.new) - len(splice.old)
        marked = sum(len(r.text) for r in splice.new) - sum(len(r.text) for r in splice.old)
        moved = position - self.position_of_run(splice.at + len(splice.old))
        new._numbers += [number + runs for number in self._numbers[high:]]
        new._marked += [at + marked for at in self._marked[high:]]
        new._positions += [at + moved for at in self._positions[high:]]
        new.length = self.length + moved
        return new

    def shown(self, first: int = 0, last: int | None = None) -> Iterator[Shown]:
        """Yield what is seen of the runs from number ``first`` up to ``last`` of the ledger."""
        low = bisect_left(self._numbers, first)
        high = len(self._numbers) if last is None else bisect_left(self._numbers, last)
        return (self._shown(at) for at in range(low, high))

    def _shown(self, at: int) -> Shown:
        number = self._numbers[at]
        run = self.ledger.runs[number]
        return Shown(number, run, self._marked[at], self._positions[at], self.view.text_of(run))

    @property
    def text(self) -> str:
        """The document's text, its blocks parted by line feeds."""
        return "".join(piece.text for piece in self.shown())

    def position(self, marked: int) -> int:
        """Return the position of a marked offset; of hidden text that of its place."""
        at = bisect_right(self._marked, marked) - 1
        if at < 0:
            return 0
        return self._positions[at] + self._units_to(at, marked - self._marked[at])

    def _size(self, at: int) -> int:
        """Return how many positions a run that is seen takes."""
        return (self._positions[at + 1] if at + 1 < len(self._positions) else self.length) - self._positions[at]

    def _units_to(self, at: int, offset: int) -> int:
        """Return the positions before an offset in a run that is seen, which may be a whole long article."""
        text, size = self.ledger.runs[self._numbers[at]].text, self._size(at)
        if size == len(text):
            return min(offset, size)
        return units(text[:offset])

    def _offset_in(self, at: int, position: int) -> int:
        """Return the offset that so many positions lead to in a run that is seen."""
        text, size = self.ledger.runs[self._numbers[at]].text, self._size(at)
        return min(position, size) if size == len(text) else from_qt(text, position)

    def position_of_run(self, number: int) -> int:
        """Return the position at which the run with this number in the ledger starts, or would."""
        at = bisect_left(self._numbers, number)
        return self._positions[at] if at < len(self._positions) else self.length

    def pieces_in(self, span: Span) -> Iterator[Piece]:
        """Yield what is seen of a marked stretch, run by run."""
        at = max(0, bisect_right(self._marked, span.start) - 1)
        while at < len(self._marked) and self._marked[at] < span.end:
            run, start = self.ledger.runs[self._numbers[at]], self._marked[at]
            first, last = max(span.start - start, 0), min(span.end - start, len(run.text))
            if first < last:
                low, high = (self._positions[at] + self._units_to(at, offset) for offset in (first, last))
                marked = self.view is View.MARKED
                yield Piece(low, high, marked and not run.plain, marked and bool(run.dele))
            at += 1

    def changed_runs(self, start: int, end: int) -> Iterator[Run]:
        """Yield the runs that corrections changed between two positions; hidden ones at their place."""
        return (changed.run for changed in self.changes_near(start, end) if changed.meets(start, end))

    def changes_near(self, start: int, end: int) -> list["Changed"]:
        """Return the runs that corrections changed near two positions, in order, with where they are."""
        first = max(0, bisect_right(self._positions, start) - 2)
        last = bisect_right(self._positions, end)
        low = self._numbers[first] if self._numbers and first else 0
        high = self._numbers[last] if last < len(self._numbers) else len(self.ledger.runs)
        found, position = [], self._positions[first] if first else 0
        for run in self.ledger.runs[low:high]:
            after = position + (units(run.text) if self.view.shows(run) else 0)
            if not run.plain:
                found.append(Changed(run, position, after))
            position = after
        return found

    def offset(self, position: int, after_struck: bool = False) -> int:
        """Return the marked offset of a position, before or after what is hidden there."""
        if not self._numbers:
            return len(self.ledger.marked) if after_struck else 0
        if after_struck:
            at = max(0, bisect_right(self._positions, position) - 1)
            inside = self._offset_in(at, position - self._positions[at])
            last = at == len(self._numbers) - 1 and position >= self.length
            return len(self.ledger.marked) if last else self._marked[at] + inside
        if position <= 0:
            return 0
        at = max(0, bisect_left(self._positions, position) - 1)
        return self._marked[at] + self._offset_in(at, position - self._positions[at])
