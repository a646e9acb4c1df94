"""Finds among what is gone and what is new the passages that only stand elsewhere now."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from xingxian_editor.corrections.proof_check.alignment import Match, aligned, unique_passages
from xingxian_editor.corrections.proof_check.judging import Leftover
from xingxian_editor.corrections.proof_check.strand import Strand

LEAST = 8
"""A passage shorter than this moves only whole: part of a change may stand anywhere by chance."""
PASSAGE = 6
NEAR = 12
"""One character moves within its sentence and no further: 的 is lost here and put in there by chance."""
SENTENCE_ENDS = "。！？；"
FAR = 4
"""What is shorter moves within its article only: two characters are lost and put in by chance."""


@dataclass(frozen=True, slots=True)
class Move:
    """A passage of the old page that stands at another place of the new one, perhaps with small changes."""

    old: Strand
    new: Strand


OfOneArticle = Callable[[int, int], bool]
"""Whether a character of the old page and one of the new page are of one article."""


def moved_passages(
    leftovers: Sequence[Leftover], texts: tuple[str, str], of_one_article: OfOneArticle
) -> tuple[list[Move], list[Leftover]]:
    """Return the passages that moved, and what is left over without them; ``texts`` are those of both pages."""
    moves, left = _long_moves(leftovers)
    for gone, come, move in list(_short_moves(left, texts, of_one_article)):
        moves.append(move)
        left = [leftover for leftover in left if leftover is not gone and leftover is not come]
    return moves, left


def _long_moves(leftovers: Sequence[Leftover]) -> tuple[list[Move], list[Leftover]]:
    left = list(leftovers)
    moves: list[Move] = []
    while found := _longest(left):
        gone, come, old_span, new_span = found
        moves.append(Move(left[gone].old.part(*old_span), left[come].new.part(*new_span)))
        if gone == come:
            left[gone : gone + 1] = list(_without_both(left[gone], old_span, new_span))
            continue
        rest_old = list(_without_old(left[gone], old_span))
        rest_new = list(_without_new(left[come], new_span))
        later, earlier = max(gone, come), min(gone, come)
        left[later : later + 1] = rest_old if later == gone else rest_new
        left[earlier : earlier + 1] = rest_old if earlier == gone else rest_new
    return moves, left


def _short_moves(
    left: list[Leftover], texts: tuple[str, str], of_one_article: OfOneArticle
) -> Iterator[tuple[Leftover, Leftover, Move]]:
    """Yield what is gone, what has come, and the move, where a few characters only stand elsewhere now.

    They are gone and have come whole, at one place each: anything else may be chance.
    """
    gone, come = defaultdict(list), defaultdict(list)
    for leftover in left:
        if not leftover.new and 0 < len(leftover.old) < LEAST:
            for strand in _slid(leftover.old, texts[0]):
                gone[strand.text].append((leftover, strand))
        elif not leftover.old and 0 < len(leftover.new) < LEAST:
            for strand in _slid(leftover.new, texts[1]):
                come[strand.text].append((leftover, strand))
    done: list[Leftover] = []
    for text, lost in gone.items():
        found = come.get(text, [])
        if len(lost) != 1 or len(found) != 1 or any(leftover is lost[0][0] for leftover in done):
            continue
        if len(text) == 1 and not _is_near(lost[0][0], found[0][0], texts[0]):
            continue
        there, here = lost[0][1].known(0, 1), found[0][1].known(0, 1)
        if there and here and (len(text) >= FAR or of_one_article(there[0], here[0])):
            done.append(lost[0][0])
            yield lost[0][0], found[0][0], Move(lost[0][1], found[0][1])


def _is_near(gone: Leftover, come: Leftover, text: str) -> bool:
    """Say whether one character was put in again within the sentence that it is gone from."""
    lost, put = gone.old.known(0, 1), come.old_before
    if not lost or put is None or abs(lost[0] - put) > NEAR:
        return False
    between = text[min(lost[0], put + 1) : max(lost[0], put + 1)]
    return not any(end in between for end in SENTENCE_ENDS)


def _slid(strand: Strand, text: str) -> Iterator[Strand]:
    """Yield a stretch as it is, and as it would be further left or right: 的发展|的 is 的|发展的."""
    yield strand
    offsets = strand.known(0, len(strand))
    if len(offsets) != len(strand) or offsets[-1] - offsets[0] != len(offsets) - 1:
        return
    for step in (-1, 1):
        start, end = offsets[0], offsets[-1] + 1
        while (start > 0 if step < 0 else end < len(text)) and abs(start - offsets[0]) < len(strand):
            if (text[start - 1] != text[end - 1]) if step < 0 else (text[start] != text[end]):
                break
            start, end = start + step, end + step
            yield Strand(text[start:end], tuple(range(start, end)))


_Span = tuple[int, int]


def _longest(left: list[Leftover]) -> tuple[int, int, _Span, _Span] | None:
    best: tuple[int, tuple[int, int, _Span, _Span]] | None = None
    passages = {n: set(unique_passages(x.new.text, PASSAGE)) for n, x in enumerate(left) if len(x.new) >= LEAST}
    for gone, lost in enumerate(left):
        if len(lost.old) < LEAST:
            continue
        own = set(unique_passages(lost.old.text, PASSAGE))
        for come, there in passages.items():
            if own & there:
                for length, old_span, new_span in _segments(lost.old.text, left[come].new.text):
                    if best is None or length > best[0]:
                        best = (length, (gone, come, old_span, new_span))
    return best[1] if best else None


def _segments(old: str, new: str) -> Iterator[tuple[int, _Span, _Span]]:
    """Yield stretches that are the same but for small changes: (characters in common, where, where)."""
    group: list[Match] = []
    for match in (*aligned(old, new), None):
        if group and (match is None or _breaks_off(group[-1], match)):
            if (length := sum(m.length for m in group)) >= LEAST:
                first, last = group[0], group[-1]
                yield length, (first.old, last.old + last.length), (first.new, last.new + last.length)
            group = []
        if match is not None:
            group.append(match)


def _breaks_off(before: Match, after: Match) -> bool:
    apart = max(after.old - before.old - before.length, after.new - before.new - before.length)
    return apart > 6 + min(before.length, after.length) // 4


def _without_old(leftover: Leftover, span: _Span) -> Iterator[Leftover]:
    """Yield what remains of a difference once ``span`` of its old side is explained."""
    old, (start, end) = leftover.old, span
    before, after = old.part(0, start), old.part(end, len(old))
    if leftover.new and (before or after):
        # The rest goes with the side that has more of it: the new text stands for that.
        goes_first = len(before) >= len(after)
        yield _with(leftover, before, leftover.new if goes_first else leftover.new.part(0, 0))
        yield _with(leftover, after, leftover.new.part(0, 0) if goes_first else leftover.new)
    elif leftover.new:
        yield _with(leftover, before, leftover.new)
    else:
        yield from (_with(leftover, part, leftover.new) for part in (before, after) if part)


def _without_new(leftover: Leftover, span: _Span) -> Iterator[Leftover]:
    new, (start, end) = leftover.new, span
    before, after = new.part(0, start), new.part(end, len(new))
    if leftover.old and (before or after):
        goes_first = len(before) >= len(after)
        yield _with(leftover, leftover.old if goes_first else leftover.old.part(0, 0), before)
        yield _with(leftover, leftover.old.part(0, 0) if goes_first else leftover.old, after)
    elif leftover.old:
        yield _with(leftover, leftover.old, before)
    else:
        yield from (_with(leftover, leftover.old, part) for part in (before, after) if part)


def _without_both(leftover: Leftover, old_span: _Span, new_span: _Span) -> Iterator[Leftover]:
    old, new = leftover.old, leftover.new
    ends = (
        (old.part(0, old_span[0]), new.part(0, new_span[0])),
        (old.part(old_span[1], len(old)), new.part(new_span[1], len(new))),
    )
    yield from (_with(leftover, gone, come) for gone, come in ends if gone or come)


def _with(leftover: Leftover, old: Strand, new: Strand) -> Leftover:
    return Leftover(old, new, leftover.old_before, leftover.old_after, leftover.new_before, leftover.new_after)
