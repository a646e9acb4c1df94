"""Compares two versions of a page: what became of each correction, and what else is not as it was."""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace

from xingxian_editor.corrections.proof_check.article_matching import matched_units
from xingxian_editor.corrections.proof_check.asked_change import AskedChange
from xingxian_editor.corrections.proof_check.changed_region import changed_regions
from xingxian_editor.corrections.proof_check.comparison import (
    BREAK,
    Change,
    ChangeKind,
    CheckedCorrection,
    CheckedEdit,
    Counterpart,
    Outcome,
    PageComparison,
)
from xingxian_editor.corrections.proof_check.counted_text import CountedText, counted_characters
from xingxian_editor.corrections.proof_check.folio_changes import folio_changes
from xingxian_editor.corrections.proof_check.judging import Leftover, Verdict, judged
from xingxian_editor.corrections.proof_check.moves import Move, moved_passages
from xingxian_editor.corrections.proof_check.naming import Naming, kind_of
from xingxian_editor.corrections.proof_check.paragraph_breaks import BreakDifference, break_differences
from xingxian_editor.corrections.proof_check.picture_changes import (
    PrintedPicture,
    picture_changes,
    picture_place,
    same_photos,
)
from xingxian_editor.corrections.proof_check.strand import Strand, strand_of
from xingxian_editor.corrections.proof_check.variants import PlacedEdit
from xingxian_editor.page.page_reading import PageReading
from xingxian_editor.page.place import Part, Place

LEAST_DOUBLED = 6
"""So many characters that stand twice on the page stand there twice by mistake."""


Pictures = tuple[Sequence[PrintedPicture], Sequence[PrintedPicture]]
"""The pictures of the old page and of the new one."""


def compare_pages(
    old: PageReading, new: PageReading, asked: Sequence[AskedChange] = (), pictures: Pictures = ((), ())
) -> PageComparison:
    """Compare a page with its next version; ``asked`` are the corrections that the old one carries.

    Blanks of justification, how lines run, which column an article stands in and in which order are
    no changes. A pure function: it may run off the window's thread.
    """
    return _Comparing(old, new, asked, pictures).run()


class _Comparing:
    def __init__(self, old: PageReading, new: PageReading, asked: Sequence[AskedChange], pictures: Pictures) -> None:
        self._pictures = pictures
        self._folios = (old.folio, new.folio)
        self._old = CountedText(old)
        self._new = CountedText(new)
        self._groups = matched_units(self._old, self._new, same_photos(*pictures))
        self._naming = Naming(self._old, self._new)
        self._asked = asked
        self._edits = [(change.id, edit) for change in asked for edit in change.edits]
        self._placed = [self._old.counted(edit.place) for _, edit in self._edits]
        self._verdicts: dict[int, Verdict] = {}
        self._changes: list[Change] = []
        self._pairs: dict[int, int] = {}
        self._breaks: list[BreakDifference] = []

    def run(self) -> PageComparison:
        leftovers: list[Leftover] = []
        for group in self._groups:
            if group.old and group.new:
                leftovers += self._judge(strand_of(self._old, group.old), strand_of(self._new, group.new))
            else:
                self._changes.extend(self._naming.units(group))
        moves, left = moved_passages(leftovers, (self._old.text, self._new.text), self._are_of_one_article)
        for move in moves:
            self._changes.extend(() if self._is_tag_only(move) else self._naming.moves(move))
            left += self._judge(move.old, move.new)
        for leftover in left:
            self._changes.extend(map(self._told_double, self._naming.changes(leftover)))
        self._changes.extend(folio_changes(*self._folios))
        self._changes.extend(self._picture_changes())
        corrections = tuple(self._checked(change) for change in self._asked)
        self._changes.extend(self._asked_changes())
        self._changes.extend(map(self._break_change, self._breaks))
        return PageComparison(corrections, tuple(sorted(self._changes, key=self._order)), self._counterparts())

    def _judge(self, old: Strand, new: Strand) -> list[Leftover]:
        said = judged(old, new, list(self._edits_within(old)))
        self._verdicts.update({verdict.edit.number: verdict for verdict in said.verdicts})
        self._pairs.update(said.pairs)
        self._breaks += break_differences(self._old, self._new, said.pairs)
        return said.leftovers

    def _are_of_one_article(self, old: int, new: int) -> bool:
        """Say whether a character of the old page and one of the new page are of one article."""
        numbers = self._old.unit_number(old), self._new.unit_number(new)
        return any(numbers[0] in group.old and numbers[1] in group.new for group in self._groups)

    def _edits_within(self, old: Strand) -> Iterator[PlacedEdit]:
        """Yield the text edits on a strand that are not judged yet, or whose place seemed gone."""
        for number, (correction, edit) in enumerate(self._edits):
            verdict = self._verdicts.get(number)
            placed = self._placed[number]
            open_yet = verdict is None or verdict.outcome is Outcome.PLACE_GONE
            if edit.break_wanted is None and open_yet and placed and (span := self._on(old, placed, edit.place)):
                yield PlacedEdit(correction, number, *span, counted_characters(edit.wanted))

    def _on(self, old: Strand, placed: tuple[int, int], place: Place) -> tuple[int, int] | None:
        start, end = placed
        if start < end:
            first, last = old.index(start), old.index(end - 1)
            return (first, last + 1) if first is not None and last is not None else None
        behind = self._old.item_of(start - 1).place if start else None
        if behind and (behind.part, behind.index, behind.field, behind.item) == (
            place.part,
            place.index,
            place.field,
            place.item,
        ):
            before = old.index(start - 1)
            if before is not None:
                return before + 1, before + 1
        at = old.index(start)
        return (at, at) if at is not None else None

    def _is_tag_only(self, move: Move) -> bool:
        """Say whether a line only stands in another field of the same article now."""
        old, new = move.old.known(0, 1), move.new.known(0, 1)
        if not old or not new:
            return False
        there, here = self._old.item_of(old[0]).place, self._new.item_of(new[0]).place
        return there.field != here.field and self._are_of_one_article(old[0], new[0])

    def _told_double(self, change: Change) -> Change:
        """Say of text that was put in whether the page has it at another place too."""
        put_in = counted_characters(change.stands) if not change.was else ""
        doubled = len(put_in) >= LEAST_DOUBLED and self._new.text.count(put_in) > 1
        return replace(change, doubled=True) if doubled else change

    def _checked(self, change: AskedChange) -> CheckedCorrection:
        numbers = [n for n, (correction, _) in enumerate(self._edits) if correction == change.id]
        said = [self._outcome(number) for number in numbers]
        states = {state for state, _, _ in said}
        state = states.pop() if len(states) == 1 else Outcome.DIFFERENTLY
        return CheckedCorrection(
            change.id,
            state,
            _hull(tuple(edit.place for edit in change.edits)),
            next((place for _, place, _ in said if place), None),
            "…".join(edit.was for edit in change.edits),
            "…".join(edit.wanted for edit in change.edits),
            "…".join(stands for _, _, stands in said),
            tuple(CheckedEdit(self._edits[number][1], *found) for number, found in zip(numbers, said, strict=True)),
        )

    def _outcome(self, number: int) -> tuple[Outcome, Place | None, str]:
        """Return what became of an edit, its place on the new page, and what stands there."""
        edit = self._edits[number][1]
        if edit.break_wanted is not None:
            return self._break_outcome(number, edit.break_wanted)
        verdict = self._verdicts.get(number)
        if verdict is None or verdict.outcome is Outcome.PLACE_GONE:
            return Outcome.PLACE_GONE, None, ""
        pieces = list(self._new.pieces(verdict.new))
        place = pieces[0][1] if pieces else self._naming.point(self._new, verdict.new_before, None)
        stands = "".join(text for _, _, text in pieces)
        if counted_characters(edit.was) != counted_characters(edit.wanted):
            return verdict.outcome, place, stands
        if not pieces and verdict.new_before is not None:
            stands = self._new.raw(verdict.new_before, verdict.new_before + 1)
        carried = stands == edit.wanted
        return Outcome.CARRIED_OUT if carried else Outcome.NOT_CARRIED_OUT, place, stands

    def _break_outcome(self, number: int, wanted: bool) -> tuple[Outcome, Place | None, str]:
        placed = self._placed[number]
        before, after = (self._pairs.get(placed[0] - 1), self._pairs.get(placed[0])) if placed else (None, None)
        at = after if after is not None else before + 1 if before is not None else None
        if at is None:
            return Outcome.PLACE_GONE, None, ""
        done = self._new.begins_item(at) is wanted
        return Outcome.CARRIED_OUT if done else Outcome.NOT_CARRIED_OUT, self._new.point(at), ""

    def _picture_changes(self) -> Iterator[Change]:
        photos = {
            self._old.units[a].index: self._new.units[b].index
            for group in self._groups
            for a, b in zip(group.old, group.new, strict=False)
            if self._old.units[a].part is self._new.units[b].part is Part.PHOTO
        }
        old, new = self._pictures
        alone = self._photos_alone(0), self._photos_alone(1)
        for gone, come in picture_changes(old, new, photos):
            only = (old[gone].photo, 0) if come is None and gone is not None else None
            only = (new[come].photo, 1) if gone is None and come is not None else only
            if only is not None and only[0] in alone[only[1]]:
                continue  # it is said of the photo
            there = picture_place(old, gone) if gone is not None else None
            here = picture_place(new, come) if come is not None else None
            regions = changed_regions(old[gone], new[come]) if gone is not None and come is not None else ()
            yield Change(ChangeKind.PICTURE, there, here, "", "", regions=regions)

    def _photos_alone(self, side: int) -> set[int]:
        """Return the photos of the old page (0) or the new one (1) that the other page does not have."""
        units = (self._old, self._new)[side].units
        alone = ((group.old, group.new)[side] for group in self._groups if not (group.old and group.new))
        return {units[n].index for numbers in alone for n in numbers if units[n].part is Part.PHOTO}

    def _break_change(self, found: BreakDifference) -> Change:
        """Return a paragraph that begins, or no longer does, with the correction that wanted it so."""
        old = self._old.point(found.old[0], after=True) if found.gained else self._old.point(found.at)
        new = self._new.point(found.at) if found.gained else self._new.point(found.new[0], after=True)
        asked = next(
            (
                correction
                for number, (correction, edit) in enumerate(self._edits)
                if edit.break_wanted is found.gained and (at := self._placed[number]) and found.holds(at[0])
            ),
            0,
        )
        texts = ("", BREAK) if found.gained else (BREAK, "")
        return Change(ChangeKind.PARAGRAPH, old, new, *texts, asked)

    def _asked_changes(self) -> Iterator[Change]:
        """Yield what the corrections changed, whether as they asked or otherwise."""
        for number, (correction, edit) in enumerate(self._edits):
            state, place, stands = self._outcome(number)
            if state in (Outcome.CARRIED_OUT, Outcome.DIFFERENTLY) and stands != edit.was:
                kind = kind_of(edit.place, edit.was, stands)
                yield Change(kind, edit.place, place, edit.was, stands, correction)

    def _order(self, change: Change) -> tuple[int, int]:
        """Put changes in the order of the old page, what is only on the new one after it, the folio last."""
        place = change.old or change.new
        if place is None or place.part is Part.FOLIO:
            return (2, 0)
        span = (self._old if change.old else self._new).counted(place)
        return (0 if change.old else 1, span[0] if span else sys.maxsize)

    def _counterparts(self) -> tuple[Counterpart, ...]:
        found: list[Counterpart] = []
        run: list[tuple[int, int]] = []
        for pair in (*sorted(self._pairs.items()), (-1, -1)):
            if run and not self._goes_on(run[-1], pair):
                old = [place for _, place, _ in self._old.pieces([old for old, _ in run])]
                new = [place for _, place, _ in self._new.pieces([new for _, new in run])]
                found.append(Counterpart(old[0], new[0]))
                run = []
            run.append(pair)
        return tuple(found)

    def _goes_on(self, last: tuple[int, int], pair: tuple[int, int]) -> bool:
        follows = pair == (last[0] + 1, last[1] + 1)
        return follows and not self._old.begins_item(pair[0]) and not self._new.begins_item(pair[1])


def _hull(places: tuple[Place, ...]) -> Place:
    """Return the place of the first edit, as far as the edits of the same text reach."""
    first = places[0]
    same = [
        p for p in places if (p.part, p.index, p.field, p.item) == (first.part, first.index, first.field, first.item)
    ]
    return replace(first, start=min(p.start for p in same), end=max(p.end for p in same))
