"""What stands in each row of the galley: line number, text, the blocks on it, what begins there."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from xingxian_editor.page.block import Block
from xingxian_editor.page.folio import Folio
from xingxian_editor.page.joining import Joining
from xingxian_editor.page.page import Page
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import Source, SourceKind
from xingxian_editor.page.span import Span


@dataclass(frozen=True, slots=True)
class RowPart:
    """A stretch of a row that one block covers. ``begins`` says that the block starts with it."""

    span: Span
    block: int | None
    role: Role
    begins: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a source that is not blank; offsets inside it are code points from its start.

    ``chip`` is the block whose chip the gutter shows here, ``badge`` whether its article's number
    stands beside it; a chip that finds its row taken goes to the next row of its block, without
    a badge. ``ticks`` are the places inside the line where a block or a fact of the folio begins,
    ``paragraphs`` those where a paragraph does, ``lost`` those where a glyph is missing.
    """

    source: int
    number: int
    start: int
    text: str
    parts: tuple[RowPart, ...]
    chip: int | None = None
    badge: bool = False
    opens: bool = False
    ticks: tuple[int, ...] = ()
    paragraphs: tuple[int, ...] = ()
    lost: tuple[int, ...] = ()
    typed: bool = False

    @property
    def end(self) -> int:
        """The source offset after the last character."""
        return self.start + len(self.text)

    def part_at(self, offset: int) -> RowPart:
        """Return the part that holds the character at ``offset`` of the row, the last one beyond its end."""
        return next((part for part in self.parts if offset < part.span.end), self.parts[-1])

    def blocks(self) -> tuple[int, ...]:
        """Return the blocks on this row, from left to right."""
        return tuple(part.block for part in self.parts if part.block is not None)


def rows_of(page: Page) -> tuple[Row, ...]:
    """Return the rows of the galley: file lines, with what a person typed in where it belongs."""
    return RowMaker().rows(page)


class RowMaker:
    """Makes the rows of one page after the other; what its sources say is worked out once."""

    def __init__(self) -> None:
        self._lines: dict[int, tuple[Source, Joining | None, tuple[_Line, ...]]] = {}

    def rows(self, page: Page) -> tuple[Row, ...]:
        """Return the rows of the galley, as ``rows_of`` does."""
        owners, facts = _Owners(page.blocks), set(_fact_starts(page.folio))
        begun: set[int] = set()
        plain: list[_Draft] = []
        typed: list[_Draft] = []
        for source in page.sources:
            if source.kind is SourceKind.TRANSCRIPTION and source.stands_for:
                continue
            into = typed if source.kind is SourceKind.TRANSCRIPTION else plain
            for line in self._lines_of(source, page.joining_by_source.get(source.id)):
                parts = tuple(_parts(line, owners, begun))
                ticks = _ticks(line, parts, facts)
                into.append(_Draft(line, parts, ticks))
        return _with_chips(_merged(page, plain, typed))

    def _lines_of(self, source: Source, joining: Joining | None) -> tuple["_Line", ...]:
        known = self._lines.get(source.id)
        if known is None or known[0] is not source or known[1] != joining:
            known = source, joining, tuple(_lines(source, joining))
            self._lines[source.id] = known
        return known[2]


@dataclass(frozen=True, slots=True)
class _Line:
    """What a row is whatever the tags are."""

    source: int
    number: int
    span: Span
    text: str
    paragraphs: tuple[int, ...]
    lost: tuple[int, ...]
    typed: bool


@dataclass(frozen=True, slots=True)
class _Draft:
    line: _Line
    parts: tuple[RowPart, ...]
    ticks: tuple[int, ...]

    @property
    def blocks(self) -> tuple[int, ...]:
        return tuple(part.block for part in self.parts if part.block is not None)


def _lines(source: Source, joining: Joining | None) -> Iterator[_Line]:
    starts = sorted(joining.paragraph_starts) if joining else []
    lost = sorted(joining.lost) if joining else []
    typed = source.kind is SourceKind.TRANSCRIPTION
    for line in source.lines():
        text = line.span.of(source.text)
        if text.strip():
            span = line.span
            yield _Line(source.id, line.number, span, text, _within(span, starts), _within(span, lost), typed)


class _Owners:
    """Knows the block of every source character, by the starts of its ranges."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._ranges: dict[int, list[tuple[int, int, Block]]] = {}
        for block in blocks:
            for r in block.ranges:
                self._ranges.setdefault(r.source, []).append((r.start, r.end, block))
        for ranges in self._ranges.values():
            ranges.sort(key=lambda item: item[:2])
        self._starts = {source: [start for start, _, _ in ranges] for source, ranges in self._ranges.items()}

    def between(self, source: int, start: int, end: int) -> list[tuple[int, Block]]:
        """Return the blocks on these characters, each with the first of them that it covers."""
        found = []
        ranges = self._ranges.get(source, [])
        for at in range(max(0, bisect_right(self._starts.get(source, []), start) - 1), len(ranges)):
            r_start, r_end, block = ranges[at]
            if r_start >= end:
                break
            if r_end > start and r_start < r_end:
                found.append((max(r_start, start), block))
        return found


def _parts(line: _Line, owners: _Owners, begun: set[int]) -> Iterator[RowPart]:
    """Yield the parts of a line; blanks that no block covers go to the part before them."""
    found = owners.between(line.source, line.span.start, line.span.end)
    if not found:
        yield RowPart(Span(0, len(line.text)), None, Role.UNPLACED)
        return
    for at, (start, block) in enumerate(found):
        left = 0 if at == 0 else start - line.span.start
        right = len(line.text) if at + 1 == len(found) else found[at + 1][0] - line.span.start
        yield RowPart(Span(left, right), block.id, block.role, block.id not in begun)
        begun.add(block.id)


def _ticks(line: _Line, parts: tuple[RowPart, ...], facts: set[tuple[int, int]]) -> tuple[int, ...]:
    """Return where inside the line a block or a fact of the folio begins."""
    inside = {part.span.start for part in parts[1:]}
    if parts[0].role is Role.FOLIO:
        inside.update(at - line.span.start for source, at in facts if source == line.source and at in line.span)
    return tuple(sorted(inside - {0}))


def _fact_starts(folio: Folio) -> Iterator[tuple[int, int]]:
    """Yield where facts and labels of the folio begin, as (source, offset)."""
    single = (folio.page_number, folio.section, folio.date, folio.weekday)
    credits = (*folio.credits, *((folio.co_organisers,) if folio.co_organisers else ()))
    for record in (*(fact for fact in single if fact), *credits):
        yield from ((r.source, r.start) for r in record.anchor[:1])


def _within(line: Span, offsets: Sequence[int]) -> tuple[int, ...]:
    """Return which of the sorted ``offsets`` stand in ``line``, counted from its start."""
    return tuple(at - line.start for at in offsets[bisect_left(offsets, line.start) : bisect_left(offsets, line.end)])


def _merged(page: Page, plain: list[_Draft], typed: list[_Draft]) -> list[_Draft]:
    """Put each typed row above the first file row of its article, or after all of them."""
    if not typed:
        return plain
    first_of: dict[int, int] = {}
    for at, row in enumerate(plain):
        for block in row.blocks:
            article = page.block_by_id[block].article
            if article is not None:
                first_of.setdefault(article, at)
    at_row: dict[int, list[_Draft]] = {}
    for row in typed:
        blocks = row.blocks
        article = page.block_by_id[blocks[0]].article if blocks else None
        at_row.setdefault(first_of.get(article, len(plain)) if article is not None else len(plain), []).append(row)
    merged: list[_Draft] = []
    for at in range(len(plain) + 1):
        merged.extend(at_row.get(at, ()))
        merged.extend(plain[at : at + 1])
    return merged


def _with_chips(drafts: list[_Draft]) -> tuple[Row, ...]:
    """Give every row its chip; what finds no room on its row waits for the next row of its block."""
    done: list[Row] = []
    waiting: list[int] = []
    last: int | None = None
    for draft in drafts:
        begins = [part.block for part in draft.parts if part.begins and part.block is not None]
        queue = [*begins, *(block for block in waiting if block in draft.blocks)] if waiting or begins else []
        chip = queue[0] if queue else None
        done.append(_row(draft, chip, badge=chip in begins, opens=draft.parts[0].block != last))
        waiting = queue[1:]
        last = draft.parts[-1].block
    return tuple(done)


def _row(draft: _Draft, chip: int | None, badge: bool, opens: bool) -> Row:
    line = draft.line
    return Row(
        line.source,
        line.number,
        line.span.start,
        line.text,
        draft.parts,
        chip,
        badge,
        opens,
        draft.ticks,
        line.paragraphs,
        line.lost,
        line.typed,
    )
