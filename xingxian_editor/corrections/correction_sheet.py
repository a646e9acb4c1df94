"""The correction sheet (校对单): every correction as a row that the make-up desk ticks off."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from xingxian_editor.corrections.asked_words import asked_words
from xingxian_editor.corrections.marked_page import MarkedPage
from xingxian_editor.corrections.place_words import FIELDS
from xingxian_editor.corrections.printed_places import PrintedPlaces
from xingxian_editor.corrections.proof_words import MARK_NAMES, PASS_NAMES, STATE_NAMES, accepted_words
from xingxian_editor.corrections.tracked_article import TrackedArticle, TrackedItem, finished_corrections
from xingxian_editor.page.correction import Correction, CorrectionState, Frame, ProofMark
from xingxian_editor.page.page import Page
from xingxian_editor.page.place import Part

_CONTEXT = 6
_MOST = 36
"""So many characters of a text are shown at most; what lies between its head and tail is left out."""
_SENTENCE_END = re.compile(r"[。！？!?]+[”’」』）)]*")
MOVED = "→ "
"""Begins what is said of moved text: where it goes."""
_MOVING = (ProofMark.MOVE, ProofMark.TRANSPOSE)


_SETTLED = (STATE_NAMES[CorrectionState.REJECTED], STATE_NAMES[CorrectionState.ACCEPTED_AS_IT_STANDS])


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row. ``before`` and ``after`` are the neighbours that ``original`` and ``correction`` stand between.

    ``id`` is the correction's, of a move that of the half that strikes or comes first.
    """

    number: int
    article: str
    place: str
    before: str
    original: str
    correction: str
    after: str
    kind: str
    reader: str
    pass_: str
    state: str
    note: str
    done: bool = False
    id: int = 0

    @property
    def is_settled(self) -> bool:
        """Whether make-up need not carry it out: it was rejected, or the page may stand without it."""
        return self.state in _SETTLED

    @property
    def tick(self) -> str:
        """The box to tick; none where there is nothing to carry out."""
        return "☑" if self.done else "" if self.is_settled else "□"

    @property
    def becomes(self) -> tuple[str, str, str]:
        """What stands before the change, the change, and what stands after it."""
        return (
            ("", self.correction, "")
            if self.correction.startswith(MOVED)
            else (self.before, self.correction, self.after)
        )


@dataclass(frozen=True, slots=True)
class _Spot:
    """A stretch of a tracked text that a correction touches, in original offsets."""

    unit: int
    item: int
    start: int
    end: int


def sheet_rows(page: Page, marked: MarkedPage) -> tuple[SheetRow, ...]:
    """Return a row for every correction in page order; the two halves of a move are one row."""
    return tuple(replace(row, number=n) for n, row in enumerate(_Sheet(page, marked).rows(), 1))


def shortened(text: str, most: int = _MOST) -> str:
    """Return the text with its middle left out where it is long; line ends show as ¶."""
    text = text.replace("\n", "¶")
    if len(text) <= most:
        return text
    head = most * 2 // 3
    return f"{text[:head]}…{text[len(text) - (most - head) :]}"


class _Sheet:
    def __init__(self, page: Page, marked: MarkedPage) -> None:
        self._marked = marked
        self._finished = finished_corrections(page)
        self._places = PrintedPlaces(page)
        self._struck: dict[int, str] = {}
        self._written: dict[int, str] = {}
        self._spots: dict[int, _Spot] = {}
        for unit, article in enumerate(marked.tracked):
            self._read(unit, article)
        for correction in marked.corrections:
            if correction.id not in self._spots and (spot := self._anchored(correction)):
                self._spots[correction.id] = spot

    def rows(self) -> Iterator[SheetRow]:
        """Yield the rows, not numbered yet."""
        shown = set(self._finished)
        for correction in sorted(self._marked.corrections, key=self._order):
            if correction.id in shown:
                continue
            other = self._other_half(correction)
            shown |= {correction.id, other.id} if other else {correction.id}
            yield self._row(correction, other)

    def _read(self, unit: int, article: TrackedArticle) -> None:
        for at, item in enumerate(article.items):
            original = 0
            for run in (*item.runs, item.separator):
                end = original if run.ins else original + len(run.text)
                end = min(end, len(item.reading.text))
                for number in {run.ins, run.dele} - {0}:
                    self._touch(number, _Spot(unit, at, min(original, end), end))
                if run.ins:
                    self._written[run.ins] = self._written.get(run.ins, "") + run.text
                if run.dele and run.dele != run.ins:
                    self._struck[run.dele] = self._struck.get(run.dele, "") + run.text
                original = end

    def _touch(self, number: int, spot: _Spot) -> None:
        known = self._spots.get(number)
        if known is None:
            self._spots[number] = spot
        elif (known.unit, known.item) == (spot.unit, spot.item):
            self._spots[number] = replace(known, end=max(known.end, spot.end))

    def _anchored(self, correction: Correction) -> _Spot | None:
        for unit, article in enumerate(self._marked.tracked):
            for at, item in enumerate(article.items):
                if spans := item.reading.spans(correction.anchor):
                    return _Spot(unit, at, spans[0].start, spans[-1].end)
        return None

    def _order(self, correction: Correction) -> tuple[int, int, int, int]:
        spot = self._spots.get(correction.id)
        if spot is None:
            return len(self._marked.tracked), 0, 0, correction.id
        return spot.unit, spot.item, spot.start, correction.id

    def _other_half(self, correction: Correction) -> Correction | None:
        """Return the half that writes what ``correction`` strikes, or strikes what it writes."""
        if correction.mark not in _MOVING or not correction.link:
            return None
        halves = [c for c in self._marked.corrections if c.link == correction.link and c.id != correction.id]
        return halves[0] if len(halves) == 1 else None

    def _row(self, correction: Correction, other: Correction | None) -> SheetRow:
        spot = self._spots.get(correction.id)
        original, becomes = self._texts(correction)
        if other is not None:
            source, target = (correction, other) if original else (other, correction)
            spot = self._spots.get(source.id)
            original, becomes = self._struck.get(source.id, ""), f"{MOVED}{self._target(target)}"
        before, after = self._context(spot)
        notes = (correction.note, correction.reason, accepted_words(correction), other.note if other else "")
        return SheetRow(
            0,
            self._article(spot),
            self._place(correction, spot),
            before,
            shortened(original),
            becomes if other else shortened(becomes),
            after,
            MARK_NAMES[correction.mark],
            correction.by,
            PASS_NAMES[correction.pass_],
            STATE_NAMES[correction.state],
            "；".join(filter(None, notes)),
            correction.state is CorrectionState.CARRIED_OUT,
            correction.id,
        )

    def _texts(self, correction: Correction) -> tuple[str, str]:
        original = self._struck.get(correction.id, "")
        becomes = self._written.get(correction.id, "")
        if original or becomes:
            return original, becomes
        spot = self._spots.get(correction.id)
        text = self._item(spot).reading.text[spot.start : spot.end] if spot else ""
        return text, f"〔{asked_words(correction) or MARK_NAMES[correction.mark]}〕"

    def _target(self, target: Correction) -> str:
        spot = self._spots.get(target.id)
        before, after = self._context(spot)
        return f"{self._place(target, spot)}“{before}▲{after}”" if spot else ""

    def _context(self, spot: _Spot | None) -> tuple[str, str]:
        if spot is None:
            return "", ""
        text = self._item(spot).reading.text
        return text[max(0, spot.start - _CONTEXT) : spot.start], text[spot.end : spot.end + _CONTEXT]

    def _item(self, spot: _Spot) -> TrackedItem:
        return self._marked.tracked[spot.unit].items[spot.item]

    def _article(self, spot: _Spot | None) -> str:
        if spot is None:
            return "版面"
        article = self._marked.tracked[spot.unit]
        reading = self._marked.reading
        if article.part is Part.PHOTO:
            lines = reading.photos[article.index].title
            name = " ".join(line.text for line in lines) or reading.photos[article.index].caption.text
            return f"图{article.index + 1} {shortened(name, 14)}".strip()
        return f"{article.index + 1} {shortened(reading.articles[article.index].title, 14)}".strip()

    def _place(self, correction: Correction, spot: _Spot | None) -> str:
        if spot is None:
            return _frame(correction.frame)
        item, article = self._item(spot), self._marked.tracked[spot.unit]
        if item.field != "paragraphs":
            lines = [other for other in article.items if other.field == item.field]
            return FIELDS[item.field] + (f"第{item.item + 1}行" if len(lines) > 1 else "")
        words = f"第{item.item + 1}段第{_sentence(item.reading.text, spot.start)}句"
        at = min(spot.start, max(0, len(item.reading.text) - 1))
        if (origin := item.reading.origin(at)) and (printed := self._places.place(article.id, *origin)):
            return f"第{printed.column}栏第{printed.line}行（{words}）"
        return words


def _sentence(text: str, at: int) -> int:
    return 1 + sum(match.end() <= at for match in _SENTENCE_END.finditer(text))


def _frame(frame: Frame | None) -> str:
    if frame is None:
        return "—"
    return f"距左{frame.left:.0f}、距上{frame.top:.0f} mm"
