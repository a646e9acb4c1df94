"""Corrections: what a person changes in an article, and how it stands: accepted, rejected, withdrawn, carried out."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import count

from xingxian_editor.corrections.kept_text import Kept, kept
from xingxian_editor.corrections.run import Owner, Runs, Writer, numbers_in
from xingxian_editor.corrections.tracked_article import TrackedArticle
from xingxian_editor.desk.cannot_correct import CorrectionMissing, NothingThere, RejectionWithoutReason
from xingxian_editor.page.changed_text import Insertion, Struck, WrittenRun
from xingxian_editor.page.correction import Correction, CorrectionState, Frame, Pass, ProofMark, Way
from xingxian_editor.page.page import Page
from xingxian_editor.page.source import Anchor

TYPED_MARKS = frozenset({ProofMark.CHANGE, ProofMark.DELETE, ProofMark.INSERT, ProofMark.JOIN, ProofMark.NEW_PARAGRAPH})
"""Marks that follow from what is struck and written; all others are chosen."""

LINKED_MARKS = frozenset({ProofMark.MOVE, ProofMark.TRANSPOSE, ProofMark.SUBSTITUTE})
"""Marks whose parts belong together."""


@dataclass(frozen=True, slots=True)
class Hand:
    """Who corrects, in which pass, at what time; ``origin`` says where it came from, as in a correction."""

    by: str
    pass_: Pass
    time: str
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a person chose beside typing: a mark, what it asks for (as in a correction), words for the reader."""

    mark: ProofMark | None = None
    detail: str = ""
    note: str = ""
    way: Way = Way.USUAL
    amount: float = 0.0


TYPED = Chosen()


def owners_of(page: Page) -> dict[int, Owner]:
    """Return whose every correction of the page is."""
    known: dict[tuple[str, str, int], Owner] = {}
    found = {}
    for c in page.corrections:
        hand = (c.by, c.pass_, c.link)
        if hand not in known:
            known[hand] = Owner(c.by, c.pass_, c.link)
        found[c.id] = known[hand]
    return found


def new_ids(page: Page) -> Iterator[int]:
    """Count on from the corrections that the page knows or mentions."""
    mentioned = {*page.correction_by_id, *page.struck_by, *(c.link for c in page.corrections)}
    mentioned |= {number for i in page.insertions for run in i.runs for number in (run.ins, run.dele)}
    mentioned |= {query.correction for query in page.queries}
    return count(1 + max(mentioned, default=0))


def writer_for(page: Page, hand: Hand, link: int = 0) -> Writer:
    """Return what a ledger asks of whoever writes; with a ``link`` the correction stays by itself."""
    return Writer(Owner(hand.by, hand.pass_, link), owners_of(page), new_ids(page))


def keep_change(
    page: Page,
    article: TrackedArticle,
    runs: Runs,
    hand: Hand,
    owners: Mapping[int, Owner] | None = None,
    chosen: Chosen = TYPED,
) -> Kept:
    """Keep changed runs of an article: new corrections come, those that change nothing any more go.

    ``owners`` are those of the ledger's writer, where it is not ``hand`` alone.
    """
    after = kept(page, article, runs)
    new = numbers_in(runs) - page.correction_by_id.keys()
    touched = _touched(article.runs, runs)
    corrections = dict(page.correction_by_id)
    link = _link(page, new) if chosen.mark in LINKED_MARKS else 0
    for number in sorted(new):
        owner = (owners or {}).get(number, Owner(hand.by, hand.pass_))
        corrections[number] = Correction(
            number,
            chosen.mark or ProofMark.CHANGE,
            owner.author,
            Pass(owner.pass_),
            hand.time,
            note=chosen.note,
            link=owner.link or link,
            detail=chosen.detail,
            origin=hand.origin,
            way=chosen.way,
            amount=chosen.amount,
        )
    for number in touched:
        _renew(after, runs, number, corrections)
    if corrections == page.correction_by_id:
        return after
    made = tuple(corrections[number] for number in sorted(corrections))
    return Kept(replace(after.page, corrections=made), after.article)


def _link(page: Page, new: Iterable[int]) -> int:
    return min(new, default=next(new_ids(page)))


def _touched(before: Runs, after: Runs) -> set[int]:
    """Return the corrections in the runs that differ."""
    old, new = set(before), set(after)
    return numbers_in((old - new) | (new - old))


def _renew(after: Kept, runs: Runs, number: int, corrections: dict[int, Correction]) -> None:
    """Let the mark of a correction be what its text says now; without any text left it goes."""
    correction = corrections.get(number)
    if correction is None:
        return
    struck = "".join(run.text for run in runs if run.dele == number)
    written = "".join(run.text for run in runs if run.ins == number)
    if not (struck or written or _is_elsewhere(after.page, number) or correction.anchor or correction.frame):
        del corrections[number]
    elif correction.mark in TYPED_MARKS and (struck or written):
        corrections[number] = replace(correction, mark=typed_mark(struck, written))


def typed_mark(struck: str, written: str) -> ProofMark:
    """Return the mark of a correction that strikes and writes this."""
    if struck and written:
        return ProofMark.CHANGE
    if struck:
        return ProofMark.JOIN if not struck.strip("\n") else ProofMark.DELETE
    return ProofMark.NEW_PARAGRAPH if not written.strip("\n") else ProofMark.INSERT


def _is_elsewhere(page: Page, number: int) -> bool:
    return number in page.struck_by or any(number in (r.ins, r.dele) for i in page.insertions for r in i.runs)


# How a correction stands


def accept(page: Page, numbers: Collection[int], by: str, time: str) -> Page:
    """Say yes to corrections; one that was rejected stands again."""
    return _with(page, numbers, state=CorrectionState.OPEN, reason="", decided_by=by or "?", decided_at=time)


def reject(page: Page, numbers: Collection[int], by: str, time: str, reason: str) -> Page:
    """Reject corrections: their text no longer shows, the reason is kept. Which gives RejectionWithoutReason."""
    if not reason.strip():
        raise RejectionWithoutReason
    state = CorrectionState.REJECTED
    return _with(page, numbers, state=state, reason=reason.strip(), decided_by=by or "?", decided_at=time)


def note_carried_out(page: Page, numbers: Collection[int], carried_out: bool, reason: str = "") -> Page:
    """Note whether the make-up desk did what corrections ask for."""
    state = CorrectionState.CARRIED_OUT if carried_out else CorrectionState.NOT_CARRIED_OUT
    return _with(page, numbers, state=state, reason=reason.strip())


def reopen(page: Page, numbers: Collection[int]) -> Page:
    """Let corrections be open again, as when nobody had decided about them."""
    return _with(page, numbers, state=CorrectionState.OPEN, reason="", decided_by="", decided_at="")


def _with(page: Page, numbers: Collection[int], **changes: object) -> Page:
    if not set(numbers) <= page.correction_by_id.keys():
        raise CorrectionMissing
    made = (replace(c, **changes) if c.id in numbers else c for c in page.corrections)  # type: ignore[arg-type]
    return replace(page, corrections=tuple(made))


def withdraw(page: Page, numbers: Collection[int]) -> Page:
    """Take corrections back as if they had never been: what they wrote goes, what they struck lives again."""
    gone = set(numbers)
    if not gone <= page.correction_by_id.keys():
        raise CorrectionMissing
    insertions = (_without(insertion, gone) for insertion in page.insertions)
    page = replace(
        page,
        struck=tuple(struck for struck in page.struck if struck.id not in gone),
        insertions=tuple(insertion for insertion in insertions if insertion.runs),
    )
    return replace(page, corrections=tuple(c for c in page.corrections if c.id not in gone and _has_place(page, c)))


def _without(insertion: Insertion, gone: Collection[int]) -> Insertion:
    if not any(run.ins in gone or run.dele in gone for run in insertion.runs):
        return insertion
    left = (replace(run, dele=0) if run.dele in gone else run for run in insertion.runs if run.ins not in gone)
    return replace(insertion, runs=tuple(_joined(left)))


def _joined(runs: Iterable[WrittenRun]) -> list[WrittenRun]:
    found: list[WrittenRun] = []
    for run in runs:
        if found and (found[-1].ins, found[-1].dele) == (run.ins, run.dele):
            run = replace(run, text=found.pop().text + run.text)
        found.append(run)
    return found


def _has_place(page: Page, correction: Correction) -> bool:
    return bool(correction.anchor or correction.frame) or _is_elsewhere(page, correction.id)


# Marks that change no text


def add_mark(
    page: Page,
    mark: ProofMark,
    hand: Hand,
    anchor: Anchor = (),
    frame: Frame | None = None,
    chosen: Chosen = TYPED,
) -> Page:
    """Set a mark that typing cannot say, on characters or on a rectangle of the page."""
    if not anchor and frame is None:
        raise NothingThere
    number = next(new_ids(page))
    made = Correction(
        number,
        mark,
        hand.by,
        hand.pass_,
        hand.time,
        note=chosen.note,
        anchor=anchor,
        frame=frame,
        detail=chosen.detail,
        origin=hand.origin,
        way=chosen.way,
        amount=chosen.amount,
    )
    return replace(page, corrections=(*page.corrections, made))


def reword(page: Page, number: int, words: str) -> Page:
    """Let a mark that changes no text ask for something else."""
    correction = page.correction_by_id.get(number)
    if correction is None or not (correction.anchor or correction.frame):
        raise CorrectionMissing
    return _with(page, [number], detail=words.strip())


def reframe(page: Page, number: int, frame: Frame) -> Page:
    """Let the rectangle of a mark on what is no text stand elsewhere, or be of another size."""
    correction = page.correction_by_id.get(number)
    if correction is None or correction.frame is None:
        raise CorrectionMissing
    return _with(page, [number], frame=frame)


def keep_after_all(page: Page, numbers: Collection[int], hand: Hand) -> Page:
    """Let struck text stand after all (保留): the deletion is set aside, a mark stands under what it struck."""
    struck = [page.struck_by[number] for number in sorted(numbers) if number in page.struck_by]
    if not struck:
        raise NothingThere
    page = _with(
        page,
        [one.id for one in struck],
        state=CorrectionState.REJECTED,
        reason="保留",
        decided_by=hand.by or "?",
        decided_at=hand.time,
    )
    for one in struck:
        page = _kept_mark(page, one, hand)
    return page


def _kept_mark(page: Page, struck: Struck, hand: Hand) -> Page:
    if not struck.ranges:
        return page
    number = next(new_ids(page))
    made = Correction(
        number, ProofMark.KEEP, hand.by, hand.pass_, hand.time, link=struck.id, anchor=struck.ranges, origin=hand.origin
    )
    return replace(page, corrections=(*page.corrections, made))
