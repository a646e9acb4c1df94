"""Ornaments (■ ▲ ◎) before and behind a head or a byline: the source keeps them, its words are read without."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from xingxian_editor.page.block import Block
from xingxian_editor.page.joining import Joining
from xingxian_editor.page.page import Page
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import Source
from xingxian_editor.page.span import Span

ORNAMENTS = "■□▣▪▫◆◇❖◈●○◎◉⊙▲△▼▽▶▷►◀◁◄★☆✦✧※❀✿☞☛➤➢"
"""No 〇, which is a numeral, no × and no ·, which stand inside names, and no •, which a sentence may hold."""
ORNAMENTED_ROLES = frozenset({Role.HEADLINE, Role.KICKER, Role.DECK, Role.CROSSHEAD, Role.BYLINE})
_LEADING = Pattern(rf"[\s{ORNAMENTS}]*[{ORNAMENTS}](?=\s*[^{ORNAMENTS}\s])")
_TRAILING = Pattern(rf"(?<=[^{ORNAMENTS}\s])\s*[{ORNAMENTS}][\s{ORNAMENTS}]*$")
# ○○县 and □□公司 leave a name out, ○九年 and 二○二○ are numbers, △ABC is a triangle, 5★ says how good.
_WORD_AHEAD = Pattern(r".*(?:([○□△◇☆])\1|○(?=[零一二三四五六七八九十后\d])|△(?=[A-Z]))")
_WORD_BEHIND = Pattern(r"(?:([○□△◇☆])\1|(?<=[零一二三四五六七八九十\d])[○★☆])")


def with_ornaments_left_out(page: Page) -> Page:
    """Return the page with the ornaments of its heads and bylines dropped from their readings."""
    return replace(page, joinings=with_changed_ornaments(page, (), page.blocks))


def with_changed_ornaments(page: Page, before: Iterable[Block], after: Iterable[Block]) -> tuple[Joining, ...]:
    """Return the joinings of ``page`` once the blocks ``before`` are the blocks ``after``.

    What is an ornament of ``after`` only is dropped, what was one of ``before`` only is read again.
    """
    joinings = dict(page.joining_by_source)
    old, new = _ornaments(page, before), _ornaments(page, after)
    for source in {place[0] for place in old ^ new}:
        joining = joinings.get(source, Joining(source))
        joinings[source] = replace(joining, dropped=_changed(joining, source, old - new, new - old))
    return tuple(joinings[source] for source in sorted(joinings))


def _ornaments(page: Page, blocks: Iterable[Block]) -> set[tuple[int, int]]:
    return {
        (r.source, at)
        for block in blocks
        if block.role in ORNAMENTED_ROLES
        for r in block.ranges
        if r.source in page.source_by_id
        for at in _at_line_edges(page.source_by_id[r.source], Span(r.start, r.end), page.joining_by_source)
    }


def _at_line_edges(source: Source, span: Span, joinings: Mapping[int, Joining]) -> Iterator[int]:
    text = span.of(source.text)
    if not any(character in ORNAMENTS for character in text):
        return
    lost = set(joinings[source.id].lost) if source.id in joinings else set()
    start = span.start
    for line in text.split("\n"):
        found = {*_leading(line), *_trailing(line)}
        yield from (start + at for at in sorted(found) if start + at not in lost)
        start += len(line) + 1


def _leading(line: str) -> Iterator[int]:
    match = _LEADING.match(line)
    if match and not _WORD_AHEAD.match(line[: match.end() + 1]):
        yield from (at for at in range(match.end()) if line[at] in ORNAMENTS)


def _trailing(line: str) -> Iterator[int]:
    match = _TRAILING.search(line)
    if match and not _WORD_BEHIND.search(line, max(0, match.start() - 1)):
        yield from (at for at in range(match.start(), len(line)) if line[at] in ORNAMENTS)


def _changed(
    joining: Joining, source: int, read_again: set[tuple[int, int]], dropped: set[tuple[int, int]]
) -> tuple[Span, ...]:
    offsets = {at for span in joining.dropped for at in range(span.start, span.end)}
    offsets -= {at for of, at in read_again if of == source}
    offsets |= {at for of, at in dropped if of == source}
    spans: list[Span] = []
    for at in sorted(offsets):
        if spans and spans[-1].end == at:
            spans[-1] = Span(spans[-1].start, at + 1)
        else:
            spans.append(Span(at, at + 1))
    return tuple(spans)
