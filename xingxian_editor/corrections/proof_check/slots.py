"""Lays three texts slot by slot under one another: what stood there, what was asked for, what stands now."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from xingxian_editor.corrections.proof_check.alignment import Gap, aligned, gaps


@dataclass(frozen=True, slots=True)
class Slot:
    """One column: the characters that stand under one another; empty where a text has none there."""

    was: str
    wanted: str
    stands: str


def slots(was: str, wanted: str, stands: str) -> tuple[Slot, ...]:
    """Return the columns; what was asked for is the measure that the other two are laid against."""
    left, right = _cells(was, wanted), _cells(stands, wanted)
    found: list[Slot] = []
    for at, (before, after) in enumerate(zip(left, right, strict=True)):
        found += [Slot(a, "", b) for a, b in zip_longest(before[0], after[0], fillvalue="")]
        if at < len(wanted):
            found.append(Slot(before[1], wanted[at], after[1]))
    return tuple(found)


def _cells(text: str, wanted: str) -> list[tuple[str, str]]:
    """Return, for each place of ``wanted`` and its end, the characters that come before it, and the one under it."""
    before, under = [""] * (len(wanted) + 1), [""] * (len(wanted) + 1)
    matches = aligned(text, wanted)
    for match in matches:
        for step in range(match.length):
            under[match.new + step] = text[match.old + step]
    for gap in gaps(matches, len(text), len(wanted)):
        own, room = text[gap.old_start : gap.old_end], gap.new_end - gap.new_start
        for at, character in enumerate(own[:room]):
            under[gap.new_start + at] = character
        before[gap.new_end] = own[room:]
    return list(zip(before, under, strict=True))


def difference_in_words(wanted: str, stands: str) -> str:
    """Return what is lacking, too much or another in what stands there: 缺“万”，多“的”."""
    return "，".join(_said(gap, wanted, stands) for gap in gaps(aligned(wanted, stands), len(wanted), len(stands)))


def _said(gap: Gap, wanted: str, stands: str) -> str:
    lacks, has = wanted[gap.old_start : gap.old_end], stands[gap.new_start : gap.new_end]
    if not has:
        return f"缺“{lacks}”"
    return f"“{has}”应为“{lacks}”" if lacks else f"多“{has}”"


def differing(text: str, other: str) -> Iterator[int]:
    """Yield the offsets of ``text`` that ``other`` does not have there."""
    for gap in gaps(aligned(text, other), len(text), len(other)):
        yield from range(gap.old_start, gap.old_end)
