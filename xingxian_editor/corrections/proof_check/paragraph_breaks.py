"""Where paragraphs begin on one page and do not on the other: 接排 and 另起段, asked for or not."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from xingxian_editor.corrections.proof_check.counted_text import CountedText

BODY = "paragraphs"


@dataclass(frozen=True, slots=True)
class BreakDifference:
    """A paragraph begins between two characters that both pages have, on one of the pages only.

    ``old`` are these characters of the old page, ``new`` those of the new one; ``gained`` says that
    it begins on the new one, and ``at`` with which of its characters it does.
    """

    old: tuple[int, int]
    new: tuple[int, int]
    gained: bool
    at: int

    def holds(self, offset: int) -> bool:
        """Say whether a break before the old page's character ``offset`` is this one."""
        return self.old[0] < offset <= self.old[1]


def break_differences(
    old: CountedText, new: CountedText, pairs: Sequence[tuple[int, int]]
) -> Iterator[BreakDifference]:
    """Yield them for text whose characters are ``pairs``, of the old page and of the new, in the order of both.

    A paragraph that is gone or new as a whole takes its own ends with it: only what stays on both
    sides of a place tells whether a paragraph begins there.
    """
    ordered = sorted(pairs)
    there, here = [pair[0] for pair in ordered], [pair[1] for pair in ordered]
    places = {bisect_left(there, start) for start in old.beginnings_of(BODY)}
    places |= {bisect_left(here, start) for start in new.beginnings_of(BODY)}
    for place in sorted(places):
        if 0 < place < len(ordered):
            before, after = ordered[place - 1], ordered[place]
            parts_old, parts_new = _parts(old, before[0], after[0]), _parts(new, before[1], after[1])
            if parts_old is not None and parts_new is not None and parts_old != parts_new:
                text, ends = (new, (before[1], after[1])) if parts_new else (old, (before[0], after[0]))
                start = next(s for s in text.beginnings_of(BODY) if ends[0] < s <= ends[1])
                yield BreakDifference((before[0], after[0]), (before[1], after[1]), parts_new, start)


def _parts(text: CountedText, before: int, after: int) -> bool | None:
    """Say whether two characters are of two paragraphs; None where they are not of one article's body."""
    if after < before:
        return None
    first, second = text.item_of(before).place, text.item_of(after).place
    if first.field != BODY or second.field != BODY or (first.part, first.index) != (second.part, second.index):
        return None
    return first.item != second.item
