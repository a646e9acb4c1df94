"""What of a ledger a view shows, and where in Qt's document every character of it stands."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from itertools import islice

from xingxian_editor.corrections.ledger import Ledger
from xingxian_editor.corrections.run import Run
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


@dataclass(frozen=True, slots=True)
class Shown:
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
        self.shown = tuple(_shown(ledger, view))
        self._marked = [piece.marked for piece in self.shown]
        self._numbers = [piece.number for piece in self.shown]
        self._positions = [piece.position for piece in self.shown]

    @property
    def text(self) -> str:
        """The document's text, its blocks parted by line feeds."""
        return "".join(piece.text for piece in self.shown)

    @property
    def length(self) -> int:
        """The last position."""
        return self.shown[-1].position + units(self.shown[-1].text) if self.shown else 0

    def position(self, marked: int) -> int:
        """Return the position of a marked offset; of hidden text that of its place."""
        at = bisect_right(self._marked, marked) - 1
        if at < 0:
            return 0
        piece = self.shown[at]
        return piece.position + units(piece.text[: marked - piece.marked])

    def position_of_run(self, number: int) -> int:
        """Return the position at which the run with this number in the ledger starts, or would."""
        at = bisect_left(self._numbers, number)
        return self.shown[at].position if at < len(self.shown) else self.length

    def pieces_in(self, span: Span) -> Iterator[Piece]:
        """Yield what is seen of a marked stretch, run by run."""
        at = max(0, bisect_right(self._marked, span.start) - 1)
        for piece in islice(self.shown, at, None):
            if piece.marked >= span.end:
                return
            first, last = max(span.start - piece.marked, 0), min(span.end - piece.marked, len(piece.text))
            if first < last:
                start = piece.position + units(piece.text[:first])
                marked = self.view is View.MARKED
                corrected, struck = marked and not piece.run.plain, marked and bool(piece.run.dele)
                yield Piece(start, start + units(piece.text[first:last]), corrected, struck)

    def offset(self, position: int, after_struck: bool = False) -> int:
        """Return the marked offset of a position, before or after what is hidden there."""
        if not self.shown:
            return len(self.ledger.marked) if after_struck else 0
        if after_struck:
            at = bisect_right(self._positions, position) - 1
            piece = self.shown[max(0, at)]
            inside = from_qt(piece.text, position - piece.position)
            last = at == len(self.shown) - 1 and inside == len(piece.text)
            return len(self.ledger.marked) if last else piece.marked + inside
        if position <= 0:
            return 0
        piece = self.shown[max(0, bisect_left(self._positions, position) - 1)]
        return piece.marked + from_qt(piece.text, position - piece.position)


def _shown(ledger: Ledger, view: View) -> Iterator[Shown]:
    marked = position = 0
    for number, run in enumerate(ledger.runs):
        if view.shows(run):
            text = view.text_of(run)
            yield Shown(number, run, marked, position, text)
            position += units(text)
        marked += len(run.text)
