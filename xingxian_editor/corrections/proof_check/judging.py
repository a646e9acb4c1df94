"""Judges the corrections of one article, and finds what changed beside them.

Corrections and changes that touch are judged together: of every choice which of them were carried
out, the one is taken whose text comes nearest to what stands there now. What then still differs is
a correction carried out differently where it lies on its characters, and else nobody's wish.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from xingxian_editor.corrections.proof_check.alignment import Gap, Match, aligned, gaps
from xingxian_editor.corrections.proof_check.comparison import Outcome
from xingxian_editor.corrections.proof_check.strand import Strand
from xingxian_editor.corrections.proof_check.variants import PlacedEdit, Variant, likeliest, variant
from xingxian_editor.corrections.proof_check.words_as_one import is_in_word

MARGIN = 2
"""Changes and corrections with no more characters between them are judged together."""
SURROUNDINGS = 4
"""Where so many characters beside a correction went with it, its place is gone."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one edit; ``new`` are the characters of the new strand at its place."""

    edit: PlacedEdit
    outcome: Outcome
    new: tuple[int, ...] = ()
    new_before: int | None = None


@dataclass(frozen=True, slots=True)
class Leftover:
    """A difference that no correction accounts for, as characters of both pages, with their neighbours."""

    old: Strand
    new: Strand
    old_before: int | None = None
    old_after: int | None = None
    new_before: int | None = None
    new_after: int | None = None


@dataclass
class Judgement:
    """What the comparison of two strands says; ``pairs`` are characters of the old page and of the new."""

    verdicts: list[Verdict] = field(default_factory=list)
    leftovers: list[Leftover] = field(default_factory=list)
    pairs: list[tuple[int, int]] = field(default_factory=list)


@dataclass
class _Cluster:
    start: int
    end: int
    edits: list[PlacedEdit] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)


def judged(old: Strand, new: Strand, edits: Sequence[PlacedEdit]) -> Judgement:
    """Compare two strands, of which the old one carries ``edits``."""
    return _Judging(old, new, edits).run()


class _Judging:
    def __init__(self, old: Strand, new: Strand, edits: Sequence[PlacedEdit]) -> None:
        self._old = old
        self.new = new
        self._edits = sorted(edits, key=lambda e: (e.start, e.end, e.number))
        self._matches = aligned(old.text, new.text)
        self._starts = [match.old for match in self._matches]
        self.result = Judgement()

    def run(self) -> Judgement:
        resolved: list[_Cluster] = []
        for cluster in self._clusters():
            if not cluster.gaps:
                self.result.verdicts += [self._untouched(edit) for edit in cluster.edits]
            elif not cluster.edits:
                for gap in cluster.gaps:
                    settled = _settled(self._old, self.new, gap)
                    self.result.leftovers.append(_leftover(self._old, self.new, settled))
            else:
                resolved.append(cluster)
                self._resolve(cluster)
        self._pair(resolved)
        return self.result

    def _clusters(self) -> Iterator[_Cluster]:
        """Yield corrections and gaps, together where they touch; a gap reaches as far as it could slide."""
        found = [(edit.start, edit.end, edit) for edit in self._edits]
        between = list(gaps(self._matches, len(self._old), len(self.new)))
        ranged: list[tuple[int, int, PlacedEdit | Gap]] = [*found, *((*self._reach(gap), gap) for gap in between)]
        cluster: _Cluster | None = None
        for start, end, what in sorted(ranged, key=lambda r: r[:2]):
            if cluster is None or start > cluster.end + MARGIN:
                if cluster:
                    yield cluster
                cluster = _Cluster(start, end)
            cluster.end = max(cluster.end, end)
            if isinstance(what, Gap):
                cluster.gaps.append(what)
            else:
                cluster.edits.append(what)
        if cluster:
            yield cluster

    def _reach(self, gap: Gap) -> tuple[int, int]:
        back, on = _slide(self._old.text, self.new.text, gap)
        return gap.old_start - back, gap.old_end + on

    def _untouched(self, edit: PlacedEdit) -> Verdict:
        first = self._to_new(edit.start)
        new = tuple(range(first, first + edit.end - edit.start))
        return self._verdict(edit, Outcome.NOT_CARRIED_OUT, new, first)

    def _to_new(self, offset: int) -> int:
        """Return where the gap or character right behind old ``offset - 1`` is in the new strand."""
        if offset == 0:
            return 0
        match = self._matches[bisect_right(self._starts, offset - 1) - 1]
        return match.new + offset - match.old

    def _to_new_end(self, offset: int) -> int:
        """Return the end of what stands before old ``offset`` in the new strand."""
        if offset == len(self._old):
            return len(self.new)
        match = self._matches[bisect_right(self._starts, offset) - 1]
        return match.new + offset - match.old

    def _resolve(self, cluster: _Cluster) -> None:
        start, end = cluster.start, cluster.end
        while is_in_word(self._old.text, start):
            start -= 1
        while is_in_word(self._old.text, end):
            end += 1
        cluster.start, cluster.end = start, end
        first, last = self._to_new(start), self._to_new_end(end)
        stands = self.new.part(first, last)
        chosen = likeliest(self._old, cluster.edits, start, end, stands.text)
        _Resolving(self, cluster.edits, chosen, stands).run(self._old, start, end)

    def _pair(self, resolved: list[_Cluster]) -> None:
        """Note which characters are which, outside the clusters that noted their own."""
        taken = [(cluster.start, cluster.end) for cluster in resolved]
        for match in _settled_matches(self._old, self.new, self._matches):
            for k in range(match.length):
                at = match.old + k
                if not any(start <= at < end for start, end in taken):
                    self.note(self._old.offsets[at], self.new.offsets[match.new + k])

    def note(self, old: int | None, new: int | None) -> None:
        if old is not None and new is not None:
            self.result.pairs.append((old, new))

    def _verdict(self, edit: PlacedEdit, outcome: Outcome, new: Sequence[int], before: int) -> Verdict:
        offsets = self.new.offsets
        known = tuple(o for o in (offsets[n] for n in new) if o is not None)
        return Verdict(edit, outcome, known, offsets[before - 1] if before else None)


class _Resolving:
    """Judges the edits of one cluster against the likeliest choice among them."""

    def __init__(self, home: _Judging, edits: list[PlacedEdit], chosen: Variant, stands: Strand) -> None:
        self._home = home
        self._edits = edits
        self._stands = stands
        self._take(chosen)

    def _take(self, chosen: Variant) -> None:
        text, stands, spans = chosen.strand, self._stands, chosen.spans
        self._chosen = chosen
        self._matches = aligned(text.text, stands.text)
        borders = sorted({border for span in spans for border in span})
        self._pieces = [
            piece
            for gap in gaps(self._matches, len(text), len(stands))
            for piece in _cut(_settled(text, stands, gap), borders)
        ]
        self._touching = [[gap for gap in self._pieces if _touches(span, gap)] for span in spans]
        self._gone = [_is_gone(span, touching) for span, touching in zip(spans, self._touching, strict=True)]

    def run(self, old: Strand, start: int, end: int) -> None:
        """Judge ``old[start:end]``; what is gone was not carried out, whatever it would have become."""
        if any(done and gone for done, gone in zip(self._chosen.carried, self._gone, strict=True)):
            carried = [done and not gone for done, gone in zip(self._chosen.carried, self._gone, strict=True)]
            self._take(variant(old, self._edits, carried, start, end))
        both = zip(self._touching, self._gone, strict=True)
        owned = {id(piece) for touching, gone in both if not gone for piece in touching}
        for number, edit in enumerate(self._edits):
            self._judge(number, edit, self._touching[number], self._gone[number])
        text, stands = self._chosen.strand, self._stands
        self._home.result.leftovers += [_leftover(text, stands, p) for p in self._pieces if id(p) not in owned]
        for match in self._matches:
            for k in range(match.length):
                self._home.note(text.offsets[match.old + k], stands.offsets[match.new + k])

    def _judge(self, number: int, edit: PlacedEdit, touching: list[Gap], gone: bool) -> None:
        start, end = self._chosen.spans[number]
        if gone:
            outcome = Outcome.PLACE_GONE
        elif touching:
            outcome = Outcome.DIFFERENTLY
            start = min([start, *(gap.old_start for gap in touching)])
            end = max([end, *(gap.old_end for gap in touching)])
        else:
            outcome = Outcome.CARRIED_OUT if self._chosen.carried[number] else Outcome.NOT_CARRIED_OUT
        first, last = self._in_stands(start, touching, end)
        new = [] if gone else self._stands.known(first, last)
        before = next((o for o in reversed(self._stands.offsets[:first]) if o is not None), None)
        if before is None and self._stands.offsets and self._stands.offsets[0] is not None:
            at = self._home.new.index(self._stands.offsets[0])
            before = self._home.new.offsets[at - 1] if at else None
        self._home.result.verdicts.append(Verdict(edit, outcome, tuple(new), before))

    def _in_stands(self, start: int, touching: list[Gap], end: int) -> tuple[int, int]:
        """Return where text[start:end] stands, with the gaps that touch it."""
        first = [m.new + start - m.old for m in self._matches if m.old <= start <= m.old + m.length]
        last = [m.new + end - m.old for m in self._matches if m.old <= end <= m.old + m.length]
        first += [gap.new_start for gap in touching if gap.old_start == start]
        last += [gap.new_end for gap in touching if gap.old_end == end]
        if not touching and start == end:
            return (first[0], first[0]) if first else (0, 0)
        low = min(first, default=0) if touching else max(first, default=0)
        high = max(last, default=len(self._stands)) if touching else min(last, default=len(self._stands))
        return low, max(low, high)


def _is_gone(span: tuple[int, int], touching: list[Gap]) -> bool:
    """Say whether the characters of a correction went together with what stood around them."""
    start, end = span
    lost = sum(max(0, start - gap.old_start) + max(0, gap.old_end - end) for gap in touching)
    whole = sum(gap.old_end - gap.old_start for gap in touching)
    left = sum(gap.new_end - gap.new_start for gap in touching)
    covered = any(gap.old_start <= start and end <= gap.old_end for gap in touching)
    return covered and lost >= SURROUNDINGS and left * 3 < whole


def _touches(span: tuple[int, int], gap: Gap) -> bool:
    start, end = span
    inserts = gap.old_start == gap.old_end
    if start == end:
        return gap.old_start == start if inserts else gap.old_start < start < gap.old_end
    if inserts:
        return start < gap.old_start < end
    return gap.old_start < end and start < gap.old_end


def _cut(gap: Gap, borders: list[int]) -> Iterator[Gap]:
    """Cut a gap of equal sides at the borders of corrections, character for character."""
    old_length, new_length = gap.old_end - gap.old_start, gap.new_end - gap.new_start
    if old_length != new_length:
        yield gap
        return
    at = gap.old_start
    for border in (*(b for b in borders if gap.old_start < b < gap.old_end), gap.old_end):
        shift = gap.new_start - gap.old_start
        yield Gap(at, border, at + shift, border + shift)
        at = border


def _slide(old: str, new: str, gap: Gap) -> tuple[int, int]:
    """Return by how many characters a pure insertion or deletion could stand further to the left, and right."""
    inserts, deletes = gap.old_start == gap.old_end, gap.new_start == gap.new_end
    if inserts == deletes:
        return 0, 0
    text, start, end = (new, gap.new_start, gap.new_end) if inserts else (old, gap.old_start, gap.old_end)
    back = on = 0
    while back < gap.before and text[start - back - 1] == text[end - back - 1]:
        back += 1
    while on < gap.after and text[start + on] == text[end + on]:
        on += 1
    return back, on


def _settled(old: Strand, new: Strand, gap: Gap) -> Gap:
    """Slide an insertion or deletion to where a person would see it: at a paragraph, a sentence, a clause."""
    back, on = _slide(old.text, new.text, gap)
    if not back and not on:
        return gap
    strand, start, end = (
        (new, gap.new_start, gap.new_end) if gap.old_start == gap.old_end else (old, gap.old_start, gap.old_end)
    )
    step = max(range(-back, on + 1), key=lambda s: (_natural(strand, start + s, end + s), -abs(s)))
    return Gap(gap.old_start + step, gap.old_end + step, gap.new_start + step, gap.new_end + step)


def _settled_matches(old: Strand, new: Strand, matches: Sequence[Match]) -> list[Match]:
    """Slide what is the same on both sides along with the insertions and deletions beside it.

    Where 。 ends two paragraphs of which one is gone, the one that is left keeps its own.
    """
    found = list(matches)
    starts = {match.old: n for n, match in enumerate(matches)}
    ends = {match.old + match.length: n for n, match in enumerate(matches)}
    for gap in gaps(found[:], len(old), len(new)):
        step = _settled(old, new, gap).old_start - gap.old_start
        if step and (before := ends.get(gap.old_start)) is not None:
            found[before] = replace(found[before], length=found[before].length + step)
        if step and (after := starts.get(gap.old_end)) is not None:
            later = found[after]
            found[after] = Match(later.old + step, later.new + step, later.length - step)
    return [match for match in found if match.length > 0]


def _natural(strand: Strand, start: int, end: int) -> int:
    before = strand.text[start - 1] if start else "。"
    last = strand.text[end - 1]
    return (3 if before in "。！？" else 2 if before in "；，、：" else 0) + (1 if last in "。！？；，、：" else 0)


def _leftover(old: Strand, new: Strand, gap: Gap) -> Leftover:
    return Leftover(
        old.part(gap.old_start, gap.old_end),
        new.part(gap.new_start, gap.new_end),
        _nearest(old, gap.old_start - 1, -1),
        _nearest(old, gap.old_end, 1),
        _nearest(new, gap.new_start - 1, -1),
        _nearest(new, gap.new_end, 1),
    )


def _nearest(strand: Strand, at: int, step: int) -> int | None:
    while 0 <= at < len(strand):
        if (offset := strand.offsets[at]) is not None:
            return offset
        at += step
    return None
