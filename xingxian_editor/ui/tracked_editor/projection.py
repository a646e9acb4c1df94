"""What of a ledger a view shows, and where in Qt's document every character of it stands."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from xingxian_editor.corrections.ledger import Ledger
from xingxian_editor.corrections.run import Run, Runs, Splice
from xingxian_editor.page.span import Span
from xingxian_editor.ui.utf16 import from_qt

STRUCK_BREAK = "↵"


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


@lru_cache(maxsize=8192)
def units(text: str) -> int:
    """Return how many positions of a Qt document a text takes."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _inside(text: str, position: int) -> int:
    """Return the offset of a position in the text of a run, which may be a whole long article."""
    return min(position, len(text)) if units(text) == len(text) else from_qt(text, position)


class Shown(NamedTuple):
    """A run that is seen: its number in the ledger, where it starts, and the document's text of it."""

    number: int
    run: Run
    marked: int
    position: int
    text: str


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
        start = sum(len(run.text) for run in ledger.runs[: splice.at])
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
        piece = self._shown(at)
        return piece.position + units(piece.text[: marked - piece.marked])

    def position_of_run(self, number: int) -> int:
        """Return the position at which the run with this number in the ledger starts, or would."""
        at = bisect_left(self._numbers, number)
        return self._positions[at] if at < len(self._positions) else self.length

    def pieces_in(self, span: Span) -> Iterator[Piece]:
        """Yield what is seen of a marked stretch, run by run."""
        at = max(0, bisect_right(self._marked, span.start) - 1)
        while at < len(self._marked) and self._marked[at] < span.end:
            piece = self._shown(at)
            at += 1
            first, last = max(span.start - piece.marked, 0), min(span.end - piece.marked, len(piece.text))
            if first < last:
                start = piece.position + units(piece.text[:first])
                marked = self.view is View.MARKED
                corrected, struck = marked and not piece.run.plain, marked and bool(piece.run.dele)
                yield Piece(start, start + units(piece.text[first:last]), corrected, struck)

    def changed_runs(self, start: int, end: int) -> Iterator[Run]:
        """Yield the runs that corrections changed between two positions; hidden ones at their place."""
        first = max(0, bisect_right(self._positions, start) - 2)
        last = bisect_right(self._positions, end)
        low = self._numbers[first] if self._numbers and first else 0
        high = self._numbers[last] if last < len(self._numbers) else len(self.ledger.runs)
        position = self._positions[first] if first else 0
        for run in self.ledger.runs[low:high]:
            after = position + (units(run.text) if self.view.shows(run) else 0)
            seen = (position < end and after > start) if after > position else start <= position <= end
            if seen and not run.plain:
                yield run
            position = after

    def offset(self, position: int, after_struck: bool = False) -> int:
        """Return the marked offset of a position, before or after what is hidden there."""
        if not self._numbers:
            return len(self.ledger.marked) if after_struck else 0
        if after_struck:
            at = bisect_right(self._positions, position) - 1
            piece = self._shown(max(0, at))
            inside = _inside(piece.text, position - piece.position)
            last = at == len(self._numbers) - 1 and inside == len(piece.text)
            return len(self.ledger.marked) if last else piece.marked + inside
        if position <= 0:
            return 0
        piece = self._shown(max(0, bisect_left(self._positions, position) - 1))
        return piece.marked + _inside(piece.text, position - piece.position)
