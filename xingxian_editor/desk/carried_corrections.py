"""Corrections, queries and notes of one version of a page, taken over to the next one at their places there."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from xingxian_editor.corrections.proof_check.comparison import CheckedCorrection, CheckedEdit, Outcome
from xingxian_editor.desk.comparing import Character, ComparedPages
from xingxian_editor.page.changed_text import BREAK, Gap, Glyph, Insertion, Struck, WrittenRun
from xingxian_editor.page.correction import Correction, CorrectionState
from xingxian_editor.page.note import Note
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import PageReading
from xingxian_editor.page.place import Place, reading_at
from xingxian_editor.page.source import Anchor, SourceRange
from xingxian_editor.page.span import Span

SURE = 0.8
"""An anchor of which less is found again is taken over all the same, and a person is asked to look."""
FAR = 300
"""How far around a lost place one is looked for that is left."""


@dataclass(frozen=True, slots=True)
class CarriedAnchor:
    """An anchor made new, and how sure it is, 0 to 1: the share of its characters that were found."""

    anchor: Anchor
    confidence: float


def carried_anchor(page: Page, anchor: Anchor, characters: Mapping[Character, Character]) -> CarriedAnchor:
    """Return where the characters of ``anchor`` are on the new page; the nearest one left where all are gone."""
    wanted = [(r.source, at) for r in anchor for at in range(r.start, r.end)]
    found = [characters[character] for character in wanted if character in characters]
    counted = [c for c in wanted if not page.source_by_id[c[0]].text[c[1]].isspace()] if wanted else []
    if found:
        return CarriedAnchor(_ranges(found), min(1.0, len(found) / max(1, len(counted))))
    for step in range(1, FAR):
        for source, at in ((anchor[0].source, anchor[0].start - step), (anchor[-1].source, anchor[-1].end + step)):
            if near := characters.get((source, at)):
                return CarriedAnchor(_ranges([near]), 0.0)
    return CarriedAnchor((), 0.0)


def _ranges(characters: Iterable[Character]) -> Anchor:
    ranges: list[SourceRange] = []
    for source, at in characters:
        last = ranges[-1] if ranges else None
        if last and last.source == source and last.end == at:
            ranges[-1] = SourceRange(source, last.start, at + 1)
        else:
            ranges.append(SourceRange(source, at, at + 1))
    return tuple(ranges)


@dataclass
class _Taken:
    """What is put on the new page."""

    corrections: list[Correction] = field(default_factory=list)
    struck: dict[int, Struck] = field(default_factory=dict)
    written: dict[Gap, list[WrittenRun]] = field(default_factory=dict)
    notes: list[Note] = field(default_factory=list)


def with_corrections_of(
    old: Page, new: Page, compared: ComparedPages, characters: Mapping[Character, Character], time: str
) -> Page:
    """Return the new page with what is still open of the old one: corrections, queries, notes.

    A correction found carried out keeps its record and says so; one that is not is asked for again
    at its place. Where a place is doubtful a note asks a person.
    """
    taken = _Taken(notes=list(new.notes))
    said = {correction.id: correction for correction in compared.comparison.corrections}
    for correction in old.corrections:
        if correction.shows and correction.state is not CorrectionState.CARRIED_OUT:
            _take(taken, old, compared, correction, said.get(correction.id), characters, time)
    queries = [*new.queries]
    for query in old.queries:
        if query.open:
            carried = carried_anchor(old, query.anchor, characters)
            queries.append(replace(query, anchor=carried.anchor))
            if carried.confidence < SURE:
                _ask(taken, carried.anchor, f"质疑“{query.text}”的位置请核对。", query.by, time)
    for note in old.notes:
        if not note.resolved:
            carried = carried_anchor(old, note.anchor, characters)
            block = new.block_at(carried.anchor[0].source, carried.anchor[0].start) if carried.anchor else None
            number = _next_note(taken)
            taken.notes.append(
                replace(note, id=number, anchor=carried.anchor, block=block.id if block and note.block else None)
            )
    return replace(
        new,
        corrections=_sorted((*new.corrections, *taken.corrections)),
        struck=tuple(sorted((*new.struck, *taken.struck.values()), key=lambda s: s.id)),
        insertions=tuple(
            sorted((*new.insertions, *(Insertion(g, tuple(r)) for g, r in taken.written.items())), key=lambda i: i.id)
        ),
        queries=tuple(sorted(queries, key=lambda q: q.id)),
        notes=tuple(taken.notes),
    )


def _sorted(corrections: Iterable[Correction]) -> tuple[Correction, ...]:
    return tuple(sorted(corrections, key=lambda c: c.id))


def _take(
    taken: _Taken,
    old: Page,
    compared: ComparedPages,
    correction: Correction,
    said: CheckedCorrection | None,
    characters: Mapping[Character, Character],
    time: str,
) -> None:
    if said is None:  # a mark that changes no text: nobody but a person sees whether it was done
        carried = carried_anchor(old, correction.anchor, characters) if correction.anchor else CarriedAnchor((), 1.0)
        taken.corrections.append(replace(correction, anchor=carried.anchor))
        if carried.confidence < SURE:
            _ask(taken, carried.anchor, f"校改 {correction.id} 的位置请核对。", correction.by, time)
        return
    if said.state is Outcome.CARRIED_OUT:
        taken.corrections.append(replace(correction, state=CorrectionState.CARRIED_OUT))
        return
    taken.corrections.append(replace(correction, state=CorrectionState.NOT_CARRIED_OUT))
    new = compared.new
    lost = False
    for edit in said.edits:
        sides = _neighbours_left(old, compared.old, edit, characters)
        if edit.state is Outcome.NOT_CARRIED_OUT and not edit.edit.was and not any(sides):
            lost = True
        elif edit.state is Outcome.NOT_CARRIED_OUT or (edit.state is Outcome.DIFFERENTLY and all(sides)):
            _ask_again(taken, new, correction.id, edit)
    if lost or said.state in (Outcome.DIFFERENTLY, Outcome.PLACE_GONE):
        place = next((edit.now for edit in said.edits if edit.now), None)
        anchor = _characters(new, place) or _near(old, said, characters)
        words = f"现在是“{said.stands}”" if said.state is Outcome.DIFFERENTLY else "位置已无"
        words = "两边的字都改过了" if lost else words
        _ask(taken, anchor, f"校改 {correction.id}（{_wish(said)}）：{words}，请核对。", correction.by, time)


def _wish(said: CheckedCorrection) -> str:
    if said.was and said.wanted:
        return f"“{said.was}”改“{said.wanted}”"
    return f"删“{said.was}”" if said.was else f"增“{said.wanted}”"


def _neighbours_left(
    old: Page, reading: PageReading, checked: CheckedEdit, characters: Mapping[Character, Character]
) -> tuple[bool, bool]:
    """Say whether what stands before an edit, and what stands behind it, is still there; an end of a text is.

    Where the words around it were written anew with it, what stands in its place is more than was to be
    corrected: to ask again for the correction's words alone would strike all of that.
    """
    edit, text = checked.edit, reading_at(reading, checked.edit.place)
    if text is None or edit.break_wanted is not None:
        return True, True
    struck = {(r.source, at) for one in old.struck for r in one.ranges for at in range(r.start, r.end)}
    origins = list(text.origins())
    sides = (reversed(origins[: edit.place.start]), iter(origins[edit.place.end :]))
    before, behind = (next((o for o in side if o is not None and o not in struck), None) for side in sides)
    return before is None or before in characters, behind is None or behind in characters


def _near(old: Page, said: CheckedCorrection, characters: Mapping[Character, Character]) -> Anchor:
    struck = old.struck_by.get(said.id)
    ranges = struck.ranges if struck else ()
    if not ranges:
        gaps = [i.gap.glyph for i in old.insertions if any(run.ins == said.id for run in i.runs)]
        ranges = tuple(SourceRange(g.source, g.offset, g.offset + 1) for g in gaps[:1])
    return carried_anchor(old, ranges, characters).anchor if ranges else ()


def _ask_again(taken: _Taken, new: PageReading, number: int, checked: CheckedEdit) -> None:
    """Strike what stands at the place of an edit and write what was wanted."""
    edit, place = checked.edit, checked.now
    reading = reading_at(new, place) if place else None
    if place is None or reading is None:
        return
    if edit.break_wanted is not None:
        _break_again(taken, new, number, place, edit.break_wanted)
        return
    origins = list(reading.origins())
    struck = [origin for origin in origins[place.start : place.end] if origin is not None]
    if struck:
        before = taken.struck.get(number, Struck(number))
        taken.struck[number] = replace(before, ranges=(*before.ranges, *_ranges(struck)))
    if edit.wanted and (gap := _gap(origins, place.start if not struck else place.end)):
        taken.written.setdefault(gap, []).append(WrittenRun(edit.wanted, number))


def _break_again(taken: _Taken, new: PageReading, number: int, place: Place, wanted: bool) -> None:
    """Ask for a paragraph before a character again, or that there be none."""
    reading = reading_at(new, place)
    if reading is None:
        return
    if wanted:
        if gap := _gap(list(reading.origins()), place.start):
            taken.written.setdefault(gap, []).append(WrittenRun("\n", number))
        return
    ahead = reading_at(new, replace(place, item=place.item - 1)) if place.item else None
    ends = [origin for origin in ahead.origins() if origin is not None] if ahead else []
    if ends:
        before = taken.struck.get(number, Struck(number))
        taken.struck[number] = replace(before, glyphs=(*before.glyphs, Glyph(*ends[-1], BREAK)))


def _gap(origins: list[Character | None], at: int) -> Gap | None:
    """Return the gap before the reading character ``at``: after the one before it, else before it."""
    if at and (before := origins[at - 1]) is not None:
        return Gap(Glyph(*before))
    if at < len(origins) and (after := origins[at]) is not None:
        return Gap(Glyph(*after), after=False)
    return None


def _characters(page: PageReading, place: Place | None) -> Anchor:
    reading = reading_at(page, place) if place else None
    if place is None or reading is None:
        return ()
    end = max(place.end, place.start + 1)
    return reading.anchor(Span(place.start, end)) or reading.anchor(Span(max(0, place.start - 1), end))


def _ask(taken: _Taken, anchor: Anchor, text: str, by: str, time: str) -> None:
    if anchor:
        taken.notes.append(Note(_next_note(taken), anchor, text, by, time))


def _next_note(taken: _Taken) -> int:
    return 1 + max((note.id for note in taken.notes), default=0)
