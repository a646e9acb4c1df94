"""What stands in each row of the galley: line number, text, the blocks on it, what begins there."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from xingxian_editor.page.block import Block
from xingxian_editor.page.folio import Credit, Fact, Folio
from xingxian_editor.page.page import Page
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import Source, SourceKind, SourceRange
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
    owners = _Owners(page.blocks)
    begun: set[int] = set()
    plain: list[Row] = []
    typed: list[Row] = []
    for source in page.sources:
        if source.kind is SourceKind.TRANSCRIPTION and source.stands_for:
            continue
        into = typed if source.kind is SourceKind.TRANSCRIPTION else plain
        into.extend(_source_rows(page, source, owners, begun))
    return _with_chips(_merged(page, plain, typed))


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

    def between(self, source: int, start: int, end: int) -> Iterator[tuple[int, int, Block]]:
        ranges = self._ranges.get(source, [])
        first = max(0, bisect_right(self._starts.get(source, []), start) - 1)
        for at in range(first, len(ranges)):
            r_start, r_end, block = ranges[at]
            if r_start >= end:
                return
            if r_end > start:
                yield max(r_start, start), min(r_end, end), block


def _source_rows(page: Page, source: Source, owners: _Owners, begun: set[int]) -> Iterator[Row]:
    joining = page.joining_by_source.get(source.id)
    facts = list(_fact_starts(page.folio, source.id))
    starts = sorted(joining.paragraph_starts) if joining else []
    lost = sorted(joining.lost) if joining else []
    for line in source.lines():
        text = line.span.of(source.text)
        if not text.strip():
            continue
        parts = tuple(_parts(source.id, line.span, text, owners, begun))
        yield Row(
            source.id,
            line.number,
            line.span.start,
            text,
            parts,
            ticks=_inside(line.span, [*facts, *(line.span.start + part.span.start for part in parts[1:])]),
            paragraphs=_within(line.span, starts),
            lost=_within(line.span, lost),
            typed=source.kind is SourceKind.TRANSCRIPTION,
        )


def _parts(source: int, line: Span, text: str, owners: _Owners, begun: set[int]) -> Iterator[RowPart]:
    """Yield the parts of a line; blanks that no block covers go to the part before them."""
    found = [item for item in owners.between(source, line.start, line.end) if item[0] < item[1]]
    if not found:
        yield RowPart(Span(0, len(text)), None, Role.UNPLACED)
        return
    for at, (start, _, block) in enumerate(found):
        left = 0 if at == 0 else start - line.start
        right = len(text) if at + 1 == len(found) else found[at + 1][0] - line.start
        yield RowPart(Span(left, right), block.id, block.role, block.id not in begun)
        begun.add(block.id)


def _fact_starts(folio: Folio, source: int) -> Iterator[int]:
    single = (folio.page_number, folio.section, folio.date, folio.weekday)
    credits = (*folio.credits, *((folio.co_organisers,) if folio.co_organisers else ()))
    for record in (*(fact for fact in single if fact), *credits):
        yield from (r.start for r in _anchor(record) if r.source == source)


def _anchor(record: Fact | Credit) -> tuple[SourceRange, ...]:
    return record.anchor[:1]


def _within(line: Span, offsets: Sequence[int]) -> tuple[int, ...]:
    """Return which of the sorted ``offsets`` stand in ``line``, counted from its start."""
    return tuple(at - line.start for at in offsets[bisect_left(offsets, line.start) : bisect_left(offsets, line.end)])


def _inside(line: Span, offsets: Sequence[int]) -> tuple[int, ...]:
    return tuple(sorted({at - line.start for at in offsets if line.start < at < line.end}))


def _merged(page: Page, plain: list[Row], typed: list[Row]) -> list[Row]:
    """Put each typed row above the first file row of its article, or after all of them."""
    if not typed:
        return plain
    first_of: dict[int, int] = {}
    for at, row in enumerate(plain):
        for block in row.blocks():
            article = page.block_by_id[block].article
            if article is not None:
                first_of.setdefault(article, at)
    at_row: dict[int, list[Row]] = {}
    for row in typed:
        blocks = row.blocks()
        article = page.block_by_id[blocks[0]].article if blocks else None
        at_row.setdefault(first_of.get(article, len(plain)) if article is not None else len(plain), []).append(row)
    merged: list[Row] = []
    for at in range(len(plain) + 1):
        merged.extend(at_row.get(at, ()))
        merged.extend(plain[at : at + 1])
    return merged


def _with_chips(rows: list[Row]) -> tuple[Row, ...]:
    """Give every row its chip; what finds no room on its row waits for the next row of its block."""
    done: list[Row] = []
    waiting: list[int] = []
    last: int | None = None
    for row in rows:
        begins = [part.block for part in row.parts if part.begins and part.block is not None]
        waiting = [block for block in waiting if block in row.blocks()]
        queue = [*begins, *waiting]
        opens = row.parts[0].block != last
        last = row.parts[-1].block
        chip = queue[0] if queue else None
        done.append(_finished(row, chip, chip in begins, opens))
        waiting = queue[1:]
    return tuple(done)


def _finished(row: Row, chip: int | None, badge: bool, opens: bool) -> Row:
    return Row(
        row.source,
        row.number,
        row.start,
        row.text,
        row.parts,
        chip,
        badge,
        opens,
        row.ticks,
        row.paragraphs,
        row.lost,
        row.typed,
    )
