"""What a returned manuscript brings into a page: tracked texts with the new changes, and their corrections."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from xingxian_editor.corrections.asked_words import MOST
from xingxian_editor.corrections.comment_words import SUPERSCRIPT
from xingxian_editor.corrections.marked_page import MarkedPage
from xingxian_editor.corrections.normal_order import in_order
from xingxian_editor.corrections.run import Owner, Run, Runs, joined
from xingxian_editor.corrections.text_digest import text_digest
from xingxian_editor.corrections.tracked_article import TrackedArticle, TrackedItem
from xingxian_editor.page.correction import Correction, Pass, ProofMark, Way
from xingxian_editor.page.source import Anchor
from xingxian_editor.page.span import Span
from xingxian_editor.page_import.returned_changes import (
    STRUCK_HALF,
    NewChange,
    ReturnedChanges,
    ScriptChange,
)
from xingxian_editor.page_import.returned_file import Hand, ReturnedFile
from xingxian_editor.page_import.sent_lines import Spot

_OFFSET_FREE = 19
"""So many characters of a time stand before its offset."""


def local_time(wall: str) -> str:
    """Return a clock on the wall as a time with this machine's offset; nothing stays nothing."""
    return datetime.fromisoformat(wall).astimezone().isoformat(timespec="seconds") if wall else ""


@dataclass(frozen=True, slots=True)
class _Mark:
    """What the file kept of a correction beside Word's revision."""

    mark: ProofMark
    pass_: Pass
    time: str
    link: str
    detail: str
    origin: str
    text: str
    way: Way
    amount: float


class KeptMarks:
    """The rows that the program wrote into the file, asked by who changed what and when; each answers once."""

    def __init__(self, rows: Iterable[Mapping[str, str]]) -> None:
        self._rows: dict[tuple[str, str], list[_Mark]] = {}
        for row in rows:
            if mark := _read(row):
                self._rows.setdefault((row.get("by", ""), mark.time[:_OFFSET_FREE]), []).append(mark)

    def take(self, hand: Hand, text: str) -> _Mark | None:
        """Return the row of a change: of the same text, else the only one."""
        rows = self._rows.get((hand.author, hand.time), [])
        fitting = [row for row in rows if row.text == text] or (rows if len(rows) == 1 else [])
        if not fitting:
            return None
        row = fitting[0]
        rows.remove(row)
        return row


def _read(row: Mapping[str, str]) -> _Mark | None:
    """Return a row as a record; None for one that somebody damaged."""
    try:
        mark, pass_ = ProofMark(row.get("mark", "")), Pass(row.get("pass", ""))
        way, amount = Way(row.get("way", "")), min(MOST, max(0.0, float(row.get("amount", "") or 0)))
    except ValueError:
        return None
    time, link, detail, origin, text = (row.get(name, "") for name in ("time", "link", "detail", "origin", "text"))
    return _Mark(mark, pass_, time, link, detail, origin, text, way, amount)


class ReturnedTexts:
    """The tracked texts of a page with the changes of a file made, and the corrections that this needs."""

    def __init__(
        self, page: MarkedPage, file: ReturnedFile, changes: ReturnedChanges, marks: KeptMarks, pass_: Pass
    ) -> None:
        self._page = page
        self._file = file
        self._changes = changes
        self._marks = marks
        self._pass = pass_
        self._named: dict[str, int] = {}
        self._made = {number: self._correction(change) for number, change in changes.changes.items()}
        self._touched = {(unit, item) for unit, item, _ in (*changes.strikes, *changes.written)}
        self.tracked = tuple(self._unit(number, unit) for number, unit in enumerate(page.tracked))
        self.corrections = tuple(self._used())

    def _unit(self, number: int, unit: TrackedArticle) -> TrackedArticle:
        items = tuple(self._item(number, at, item) for at, item in enumerate(unit.items))
        return unit if all(a is b for a, b in zip(items, unit.items, strict=True)) else replace(unit, items=items)

    def _item(self, unit: int, at: int, item: TrackedItem) -> TrackedItem:
        if (unit, at) not in self._touched:
            return item
        end = (unit, at, sum(len(run.text) for run in item.runs))
        struck = self._changes.strikes.get(end, item.separator.dele)
        ordered, merged = in_order(joined(self._runs(unit, at, item)), self._owner)
        kept = tuple(joined(run for run in ordered if not run.ins or run.ins != run.dele))
        separator = replace(item.separator, dele=merged.get(struck, struck))
        return replace(item, runs=kept, separator=separator)

    def _runs(self, unit: int, at: int, item: TrackedItem) -> Iterator[Run]:
        offset = 0
        for run in item.runs:
            for character in run.text:
                yield from self._written((unit, at, offset))
                yield Run(character, run.ins, self._changes.strikes.get((unit, at, offset), run.dele))
                offset += 1
        yield from self._written((unit, at, offset))

    def _written(self, gap: Spot) -> Iterator[Run]:
        for cell in self._changes.written.get(gap, ()):
            yield Run(cell.character, cell.ins, cell.dele)

    def _owner(self, number: int) -> Owner | None:
        """Return whose a correction is; what is linked to others stays by itself, and so does what was untracked."""
        correction = self._made.get(number) or self._page.by_id.get(number)
        if correction is None:
            return None
        link = number if correction.link else -1 if correction.origin == "untracked" else 0
        return Owner(correction.by, correction.pass_, link)

    def _correction(self, change: NewChange) -> Correction:
        hand = replace(change.hand, move=change.hand.move.removesuffix(STRUCK_HALF))
        if change.untracked:
            return Correction(
                change.number, _kind(change), self._file.last_by, self._pass, self._saved(), origin="untracked"
            )
        mark = self._marks.take(hand, text_digest(change.struck, change.written))
        if mark is None:
            kind = ProofMark.MOVE if hand.move else _kind(change)
            link = self._link(hand.move, change.number)
            time = local_time(hand.time) or self._saved()
            return Correction(change.number, kind, hand.author, self._pass, time, link=link, origin="word")
        return Correction(
            change.number,
            mark.mark,
            hand.author,
            mark.pass_,
            mark.time,
            link=self._link(mark.link, change.number),
            detail=mark.detail,
            origin=mark.origin,
            way=mark.way,
            amount=mark.amount,
        )

    def _link(self, name: str, number: int) -> int:
        """Return the number that joins the parts of a correction: that of the first of them."""
        return self._named.setdefault(name, number) if name else 0

    def _saved(self) -> str:
        """Return when the file was saved last, in local time."""
        try:
            return datetime.fromisoformat(self._file.last_time).astimezone().isoformat(timespec="seconds")
        except ValueError:
            return ""

    def _used(self) -> Iterator[Correction]:
        """Yield the corrections that the texts need, with what they do in the end."""
        struck: dict[int, str] = {}
        written: dict[int, str] = {}
        for unit in self.tracked:
            for item in unit.items:
                for run in (*item.runs, item.separator):
                    struck[run.dele] = struck.get(run.dele, "") + run.text
                    written[run.ins] = written.get(run.ins, "") + run.text
        for number, correction in self._made.items():
            if number in struck or number in written:
                yield correction


def scripts(
    page: MarkedPage, changes: Iterable[ScriptChange], marks: KeptMarks, pass_: Pass, first: int
) -> tuple[Correction, ...]:
    """Return the corrections for characters that somebody raised or lowered and the page does not know."""
    known = {(c.by, c.time[:_OFFSET_FREE]) for c in page.corrections if c.mark is ProofMark.SCRIPT}
    found: list[Correction] = []
    for change in changes:
        anchor = anchor_of(page, change.spots)
        if not anchor or (change.hand.author, change.hand.time) in known:
            continue
        made = Correction(
            first + len(found),
            ProofMark.SCRIPT,
            change.hand.author,
            pass_,
            local_time(change.hand.time),
            anchor=anchor,
            origin="word",
            way=Way.RAISED if change.script == SUPERSCRIPT else Way.LOWERED,
        )
        if mark := marks.take(change.hand, text_digest("", "")):
            made = replace(made, pass_=mark.pass_, time=mark.time, detail=mark.detail, origin=mark.origin)
        found.append(made)
    return tuple(found)


def anchor_of(page: MarkedPage, spots: Iterable[Spot]) -> Anchor:
    """Return the source characters at these places of the tracked texts; written ones have none."""
    offsets: dict[tuple[int, int], list[int]] = {}
    for unit, item, at in spots:
        original = _original(page.tracked[unit].items[item].runs, at)
        if original is not None:
            offsets.setdefault((unit, item), []).append(original)
    anchor: Anchor = ()
    for (unit, item), found in offsets.items():
        reading = page.tracked[unit].items[item].reading
        for start, end in _stretches(found):
            anchor += reading.anchor(Span(start, end))
    return anchor


def _original(runs: Runs, at: int) -> int | None:
    """Return the original offset of a character; None for a written one and for the end."""
    original = 0
    for run in runs:
        if at < len(run.text):
            return None if run.ins else original + at
        at -= len(run.text)
        original += 0 if run.ins else len(run.text)
    return None


def _stretches(offsets: Iterable[int]) -> Iterator[tuple[int, int]]:
    start = end = -1
    for offset in sorted(set(offsets)):
        if offset != end:
            if start >= 0:
                yield start, end
            start = offset
        end = offset + 1
    if start >= 0:
        yield start, end


def _kind(change: NewChange) -> ProofMark:
    if change.struck and change.written:
        return ProofMark.CHANGE
    if change.struck:
        return ProofMark.JOIN if change.struck.strip("\n") == "" else ProofMark.DELETE
    return ProofMark.NEW_PARAGRAPH if change.written.strip("\n") == "" else ProofMark.INSERT
