"""One fault is reported once, however many rules see it.

The rule, stated here and nowhere else: two findings are about one fault when they stand on
exactly the same characters and are of one category, or when what they would change overlaps, so
that only one of them can be made. Then the surer one is reported (error before warning before
notice); of equally sure ones the one that says what would be right; of those the more specific
one, which quotes more; else the rule that comes first. The other one's places join its ``also``.
"""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from dataclasses import replace

from xingxian_editor.checks.finding import Finding, Severity
from xingxian_editor.page.place import Part, Place
from xingxian_editor.page.span import Span

_LOUDNESS = tuple(Severity)


def one_each(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Yield the findings, which stand in page order, without those that another one speaks for."""
    text: list[Finding] = []
    for finding in findings:
        if text and _text_of(text[-1]) != _text_of(finding):
            yield from _of_one_text(text)
            text = []
        text.append(finding)
    yield from _of_one_text(text)


def _text_of(finding: Finding) -> tuple[Part, int, str, int]:
    where = finding.where
    return where.part, where.index, where.field, where.item


def _of_one_text(findings: list[Finding]) -> list[Finding]:
    if len(findings) < 2 or (findings[0].where.part is Part.PAGE and not findings[0].where.field):
        return findings
    standing = _Standing()
    for finding in sorted(findings, key=_rank):
        standing.take(finding)
    order = {id_of(finding): rank for rank, finding in enumerate(findings)}
    return sorted(standing.findings, key=lambda finding: order[id_of(finding)])


class _Standing:
    """The findings of one text that stand, to be met again by their place and by what they would change."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self._by_place: dict[tuple[Place, str], int] = {}
        self._changes: list[tuple[int, int, int]] = []
        """Start, end and number of every change, in order; none over another."""

    def take(self, finding: Finding) -> None:
        """Let a finding stand, or join it to the one that speaks for it."""
        change = None if finding.replacement is None else _changed(finding, finding.replacement)
        at = self._one_with(finding, change)
        if at is not None:
            self.findings[at] = _with_places(self.findings[at], finding)
            return
        at = len(self.findings)
        self.findings.append(finding)
        self._by_place[finding.where, finding.category] = at
        if change is not None:
            insort(self._changes, (change.start, change.end, at))

    def _one_with(self, finding: Finding, change: Span | None) -> int | None:
        """Return the number of the surest finding that is about the same fault."""
        found = [] if change is None else list(self._changing(change))
        if (at := self._by_place.get((finding.where, finding.category))) is not None:
            found.append(at)
        return min(found, default=None)

    def _changing(self, change: Span) -> Iterator[int]:
        """Yield the numbers of those that would change some of the same: at most the one before begins earlier."""
        at = max(0, bisect_left(self._changes, (change.start,)) - 1)
        for nth in range(at, len(self._changes)):
            start, end, number = self._changes[nth]
            if start > change.end:
                return
            if (start, end) == (change.start, change.end) or (start < change.end and change.start < end):
                yield number


def id_of(finding: Finding) -> tuple[str, Place, str | None]:
    """Return what tells a finding of one check from every other."""
    return finding.rule, finding.where, finding.replacement


def _rank(finding: Finding) -> tuple[int, bool, int]:
    return _LOUDNESS.index(finding.severity), finding.replacement is None, -len(finding.quoted)


def _changed(finding: Finding, replacement: str) -> Span:
    """Return the characters that differ between what is quoted and what it should become."""
    quoted, start = finding.quoted, finding.where.start
    shorter = min(len(quoted), len(replacement))
    head = next((at for at in range(shorter) if quoted[at] != replacement[at]), shorter)
    left = shorter - head
    tail = next((at for at in range(left) if quoted[-1 - at] != replacement[-1 - at]), left)
    return Span(start + head, start + len(quoted) - tail)


def _with_places(stands: Finding, other: Finding) -> Finding:
    known = {stands.where, *stands.also}
    more = tuple(place for place in (other.where, *other.also) if place not in known)
    return replace(stands, also=(*stands.also, *more)) if more else stands
