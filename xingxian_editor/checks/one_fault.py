"""One fault is reported once, however many rules see it.

The rule, stated here and nowhere else: two findings are about one fault when they stand on
exactly the same characters and are of one category, or when what they would change overlaps, so
that only one of them can be made. Then the surer one is reported (error before warning before
notice); of equally sure ones the one that says what would be right; of those the more specific
one, which quotes more; else the rule that comes first. The other one's places join its ``also``.
"""

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
    stand: list[Finding] = []
    for finding in sorted(findings, key=_rank):
        at = next((at for at, other in enumerate(stand) if _are_one(other, finding)), None)
        if at is None:
            stand.append(finding)
        else:
            stand[at] = _with_places(stand[at], finding)
    order = {id_of(finding): rank for rank, finding in enumerate(findings)}
    return sorted(stand, key=lambda finding: order[id_of(finding)])


def id_of(finding: Finding) -> tuple[str, Place, str | None]:
    """Return what tells a finding of one check from every other."""
    return finding.rule, finding.where, finding.replacement


def _rank(finding: Finding) -> tuple[int, bool, int]:
    return _LOUDNESS.index(finding.severity), finding.replacement is None, -len(finding.quoted)


def _are_one(one: Finding, other: Finding) -> bool:
    if one.where == other.where and one.category == other.category:
        return True
    if one.replacement is None or other.replacement is None:
        return False
    here, there = _changed(one, one.replacement), _changed(other, other.replacement)
    return here == there or (here.start < there.end and there.start < here.end)


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
