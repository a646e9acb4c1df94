"""What a returned manuscript changes in the tracked texts, character by character, by whom."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from rapidfuzz.distance import Indel

from xingxian_editor.page_import.cell_alignment import aligned
from xingxian_editor.page_import.line_pairing import Chunk, pair_lines
from xingxian_editor.page_import.returned_file import Hand
from xingxian_editor.page_import.returned_lines import FileCell, FileLine
from xingxian_editor.page_import.sent_lines import SentCell, SentLine, Spot

UNTRACKED = Hand("", "", "\x00untracked")
"""The hand of what was changed without tracking."""
STRUCK_HALF = "\x00"
"""Ends the name of a move in the hand of the half that strikes."""
_SAME_ACT_SECONDS = 120


@dataclass(slots=True)
class NewChange:
    """A change that the page has not yet: its number, whose it is, and what it does."""

    number: int
    hand: Hand
    struck: str = ""
    written: str = ""
    strikes_written: bool = False

    @property
    def untracked(self) -> bool:
        """Whether the file changed it without saying so."""
        return self.hand is UNTRACKED


@dataclass(frozen=True, slots=True)
class Written:
    """A new character at a gap."""

    character: str
    ins: int
    dele: int = 0


@dataclass(slots=True)
class ScriptChange:
    """Characters that somebody raised or lowered."""

    hand: Hand
    script: str
    spots: list[Spot]


@dataclass(slots=True)
class Unplaced:
    """What the file says and the page has no place for: in which line, who, what."""

    line: str
    text: str
    author: str = ""


@dataclass(slots=True)
class ReturnedChanges:
    """Everything that differs from what went out, by place.

    ``cells`` leads from (line, cell) of the file to the character that went out. ``struck_by`` are the
    authors who strike in the file what a correction of the page strikes too, ``written_by`` those of every
    character that one writes and the file has written too. ``known`` is which share of the file's text is
    this page's.
    """

    strikes: dict[Spot, int] = field(default_factory=dict)
    written: dict[Spot, list[Written]] = field(default_factory=dict)
    changes: dict[int, NewChange] = field(default_factory=dict)
    scripts: list[ScriptChange] = field(default_factory=list)
    kept: set[int] = field(default_factory=set)
    accepted: set[int] = field(default_factory=set)
    gone: set[int] = field(default_factory=set)
    unplaced: list[Unplaced] = field(default_factory=list)
    missing: set[int] = field(default_factory=set)
    cells: dict[tuple[int, int], SentCell] = field(default_factory=dict)
    struck_by: dict[int, set[str]] = field(default_factory=dict)
    written_by: dict[int, list[str]] = field(default_factory=dict)
    known: float = 1.0


Signature = tuple[str, str]
"""Who, and when on the wall."""


def compare(
    sent: Sequence[SentLine],
    returned: Sequence[FileLine],
    first: int,
    walls: frozenset[Spot] = frozenset(),
    single: frozenset[Signature] = frozenset(),
) -> ReturnedChanges:
    """Compare line by line; new changes are numbered from ``first``. Ends in ``walls`` are never struck.

    ``single`` are signatures that are known to be of one correction, wherever its pieces stand.
    """
    comparison = _Comparison(sent, returned, first, walls, single)
    chunks = pair_lines(sent, returned)
    _note_missing(comparison.found, chunks, sent)
    comparison.found.known = _known_share(chunks, sent, returned)
    for chunk in chunks:
        comparison.chunk(chunk)
    comparison.finish()
    return comparison.found


def _note_missing(found: ReturnedChanges, chunks: Iterable[Chunk], sent: Sequence[SentLine]) -> None:
    there: set[int | None] = set()
    for chunk in chunks:
        if chunk.returned[0] < chunk.returned[1]:
            there |= {line.unit for line in sent[slice(*chunk.sent)]}
    found.missing = {line.unit for line in sent if line.unit is not None} - there


def _known_share(chunks: Iterable[Chunk], sent: Sequence[SentLine], returned: Sequence[FileLine]) -> float:
    """Return which share of the file's text is that of the page; lines without tracked text do not count."""
    known, whole = 0.0, 0
    for chunk in chunks:
        ours, theirs = sent[slice(*chunk.sent)], returned[slice(*chunk.returned)]
        if ours and all(line.unit is None for line in ours):
            continue
        text = "\n".join(line.original for line in theirs)
        whole += len(text)
        known += len(text) * Indel.normalized_similarity("\n".join(line.original for line in ours), text)
    return known / whole if whole else 0.0


class _Comparison:
    """Goes through the chunks; neighbouring changes of one hand are one change."""

    def __init__(
        self,
        sent: Sequence[SentLine],
        returned: Sequence[FileLine],
        first: int,
        walls: frozenset[Spot],
        single: frozenset[Signature],
    ) -> None:
        self._sent = sent
        self._returned = returned
        self._walls = walls
        self._single = single
        self._next = first
        self._open: dict[Hand, int] = {}
        self._known: dict[Signature, dict[Hand, int]] = {}
        self._unit: int | None = None
        self._script: ScriptChange | None = None
        self._lost_written: list[SentCell] = []
        self.found = ReturnedChanges()

    def chunk(self, chunk: Chunk) -> None:
        """Compare the lines of one chunk."""
        ours, theirs = self._sent[slice(*chunk.sent)], self._returned[slice(*chunk.returned)]
        if not ours or all(line.unit is None for line in ours):
            self._untracked_lines(ours, theirs)
        elif theirs:
            self._texts(chunk, ours, theirs)
        else:
            self._lost_lines(ours)

    def finish(self) -> None:
        """Strike what is gone of an insertion whose rest is there: Word drops it when its own author does."""
        self._close()
        before = 0
        for cell in self._lost_written:
            if cell.ins in self.found.kept:
                if cell.ins != before:
                    self._close()
                self._strike(cell, UNTRACKED)
                before = cell.ins
        self.found.gone -= self.found.kept
        self.found.accepted -= self.found.kept | self.found.gone

    def _lost_lines(self, ours: Sequence[SentLine]) -> None:
        """Strike lines that the file has no longer, unless it does not hold their article at all."""
        self._close()
        for line in ours:
            if line.unit not in self.found.missing:
                for cell in line.cells:
                    self._lost(cell)

    def _untracked_lines(self, ours: Sequence[SentLine], theirs: Sequence[FileLine]) -> None:
        """Say what changed in lines that hold no tracked text, such as the folio's."""
        was = "\n".join(line.original for line in ours)
        if theirs and (was != "\n".join(line.text for line in theirs) or any(line.changed for line in theirs)):
            hands = {hand.author for line in theirs for cell in line.cells for hand in (cell.ins, cell.dele) if hand}
            final = "\n".join("".join(c.character for c in line.cells if c.dele is None) for line in theirs)
            if final.strip():
                self.found.unplaced.append(Unplaced(was, final, "、".join(sorted(hands - {""}))))

    def _texts(self, chunk: Chunk, ours: Sequence[SentLine], theirs: Sequence[FileLine]) -> None:
        if ours[0].unit != self._unit:
            self._close()
            self._unit = ours[0].unit
        sent = [cell for line in ours for cell in (*line.cells, line.end)][:-1]
        places: list[tuple[int, int] | None] = []
        returned: list[FileCell] = []
        for number, line in enumerate(theirs, chunk.returned[0]):
            places.extend((number, at) for at in range(len(line.cells)))
            returned.extend(line.cells)
            if line is not theirs[-1]:
                returned.append(FileCell("\n", None, line.end))
                places.append(None)
        self._compare(sent, returned, places, ours[-1].end)
        self._end(ours[-1].end, theirs[-1].end)

    def _compare(
        self,
        sent: Sequence[SentCell],
        returned: Sequence[FileCell],
        places: Sequence[tuple[int, int] | None],
        end: SentCell,
    ) -> None:
        at = 0
        for ours, theirs in aligned(sent, returned):
            at = ours + 1 if ours is not None else at
            if ours is None and theirs is not None:
                self._new(returned[theirs], (sent[at] if at < len(sent) else end).gap or _before(sent, at))
            elif theirs is None and ours is not None:
                self._lost(sent[ours])
            elif ours is not None and theirs is not None:
                self._both(sent[ours], returned[theirs])
                if place := places[theirs]:
                    self.found.cells[place] = sent[ours]

    def _end(self, ours: SentCell, struck: Hand | None) -> None:
        self._both(ours, FileCell("\n", None, struck))

    def _both(self, ours: SentCell, theirs: FileCell) -> None:
        if ours.ins:
            (self.found.kept if theirs.ins else self.found.accepted).add(ours.ins)
            if theirs.ins:
                self.found.written_by.setdefault(ours.ins, []).append(theirs.ins.author)
        if ours.dele:
            (self.found.kept if theirs.dele else self.found.gone).add(ours.dele)
            if theirs.dele:
                self.found.struck_by.setdefault(ours.dele, set()).add(theirs.dele.author)
        elif theirs.dele is not None and ours.spot is not None:
            self._strike(ours, theirs.dele)
        elif ours.plain and theirs.plain and self._parts(ours):
            self._close()
        self._look(ours, theirs)

    def _parts(self, ours: SentCell) -> bool:
        """Say whether a plain character ends a change: a wall does not, nor what only the manuscript has."""
        return ours.spot is not None and not (ours.end and ours.spot in self._walls)

    def _lost(self, ours: SentCell) -> None:
        """Judge a character that the file has no longer: accepted, rejected, or gone without a trace."""
        if ours.dele:
            self.found.accepted.add(ours.dele)
        elif ours.ins:
            self.found.gone.add(ours.ins)
            self._lost_written.append(ours)
        elif ours.spot is not None:
            self._strike(ours, UNTRACKED)

    def _new(self, theirs: FileCell, gap: Spot | None) -> None:
        if theirs.ins is None and theirs.dele is not None:
            return  # written without tracking and struck again: nothing
        number = self._number(theirs.ins or UNTRACKED)
        change = self.found.changes[number]
        twice = theirs.dele is not None and theirs.dele != theirs.ins
        struck = self._number(_striking(theirs.dele)) if twice and theirs.dele is not None else 0
        if gap is None:
            self.found.unplaced.append(Unplaced("", theirs.character, change.hand.author))
            return
        change.written += theirs.character
        if struck:
            self.found.changes[struck].struck += theirs.character
            self.found.changes[struck].strikes_written = True
        self.found.written.setdefault(gap, []).append(Written(theirs.character, number, struck))

    def _strike(self, ours: SentCell, hand: Hand) -> None:
        if ours.spot is None:
            return
        hand = _striking(hand)
        if ours.end and ours.spot in self._walls:
            if hand is not UNTRACKED:
                self.found.unplaced.append(Unplaced("", "¶", hand.author))
            return
        number = self._number(hand)
        self.found.strikes[ours.spot] = number
        self.found.changes[number].struck += ours.character

    def _close(self) -> None:
        """Let what comes next be another change, unless it is known to be the same."""
        self._open.clear()

    def _number(self, hand: Hand) -> int:
        """Return the change that this hand is at, or a new one."""
        signature = (hand.author, hand.time)
        open_hands = self._known.setdefault(signature, {}) if signature in self._single else self._open
        number = open_hands.get(hand) or next((n for other, n in open_hands.items() if _same_act(other, hand)), 0)
        if not number:
            number, self._next = self._next, self._next + 1
            self.found.changes[number] = NewChange(number, hand)
        open_hands[hand] = number
        if hand.move and not self.found.changes[number].hand.move:
            self.found.changes[number].hand = hand
        return number

    def _look(self, ours: SentCell, theirs: FileCell) -> None:
        """Collect neighbouring characters that one hand raised or lowered."""
        if theirs.script_by is None or ours.spot is None or not theirs.script or ours.ins:
            self._script = None
            return
        last = self._script
        if last is None or (last.hand, last.script) != (theirs.script_by, theirs.script):
            self._script = last = ScriptChange(theirs.script_by, theirs.script, [])
            self.found.scripts.append(last)
        last.spots.append(ours.spot)


def _striking(hand: Hand) -> Hand:
    """Return the hand as it strikes: the halves of a move are two corrections, even side by side."""
    return replace(hand, move=f"{hand.move}{STRUCK_HALF}") if hand.move and hand is not UNTRACKED else hand


def _before(sent: Sequence[SentCell], at: int) -> Spot | None:
    return next((cell.gap for cell in reversed(sent[:at]) if cell.gap is not None), None)


def _same_act(one: Hand, other: Hand) -> bool:
    """Say whether two changes side by side are one: whoever types over text may do so across a minute's end."""
    if (one.author, one.time) == (other.author, other.time):
        # LibreOffice parts a move wherever something begins or ends in it, and lets go of parts of its name.
        halves = {hand.move.endswith(STRUCK_HALF) for hand in (one, other) if hand.move}
        return one is other if UNTRACKED in (one, other) else len(halves) < 2
    if one.author != other.author or one.move or other.move or not (one.time and other.time):
        return False
    apart = datetime.fromisoformat(one.time) - datetime.fromisoformat(other.time)
    return abs(apart.total_seconds()) <= _SAME_ACT_SECONDS and one.time[17:19] == other.time[17:19] == "00"
