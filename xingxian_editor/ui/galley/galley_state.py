"""What the galley shows besides its rows: page, numbering, selection, marks; all of it records."""

from bisect import bisect_right
from dataclasses import dataclass, field, replace
from functools import cached_property

from xingxian_editor.page.block import Block
from xingxian_editor.page.doubt import DoubtKind
from xingxian_editor.page.note import Note
from xingxian_editor.page.page import Page
from xingxian_editor.page.source import Anchor
from xingxian_editor.page.span import Span
from xingxian_editor.ui.finding_place import FindingPlace
from xingxian_editor.ui.galley.block_selection import BlockSelection
from xingxian_editor.ui.galley.doubt_places import DoubtPlace, doubt_places
from xingxian_editor.ui.galley.rows import Row, RowPart
from xingxian_editor.ui.galley.units import Units, units_of


@dataclass(frozen=True)
class PageRows:
    """A page as the galley sees it; made once for every state of the page."""

    page: Page
    rows: tuple[Row, ...]

    @cached_property
    def units(self) -> Units:
        """The numbers of its articles and photos."""
        return units_of(self.page)

    @cached_property
    def order(self) -> tuple[int, ...]:
        """Its blocks as one meets them from top to foot."""
        return tuple(dict.fromkeys(block for row in self.rows for block in row.blocks()))

    @cached_property
    def first_row(self) -> dict[int, int]:
        """The row that each block begins on."""
        first: dict[int, int] = {}
        for at, row in enumerate(self.rows):
            for block in row.blocks():
                first.setdefault(block, at)
        return first

    @cached_property
    def doubts(self) -> tuple[DoubtPlace, ...]:
        """The undecided doubts with their places."""
        return doubt_places(self.page, self.rows)

    @cached_property
    def unsure_articles(self) -> frozenset[int]:
        """Blocks of which it is not decided whose they are."""
        return self._unsure(DoubtKind.WHICH_ARTICLE)

    @cached_property
    def unsure_roles(self) -> frozenset[int]:
        """Blocks of which it is not decided what they are."""
        return self._unsure(DoubtKind.WHICH_ROLE)

    @cached_property
    def noted_blocks(self) -> frozenset[int]:
        """Blocks that an open note is about, as a whole or in part."""
        about = set()
        for note in self.page.notes:
            if note.resolved:
                continue
            block = note.block
            if block is None and note.anchor:
                found = self.page.block_at(note.anchor[0].source, note.anchor[0].start)
                block = found.id if found else None
            about.add(block)
        return frozenset(block for block in about if block is not None)

    @cached_property
    def noted_characters(self) -> tuple[Anchor, ...]:
        """The characters that open notes are about; notes on whole blocks have their mark in the gutter."""
        return tuple(note.anchor for note in self.page.notes if not note.resolved and note.block is None)

    def notes_on(self, block_id: int) -> tuple[Note, ...]:
        """Return the open notes on a block or on characters of it."""
        block = self.block(block_id)
        ranges = block.ranges if block else ()
        return tuple(
            note
            for note in self.page.notes
            if not note.resolved
            and (note.block == block_id or any(mine.common(theirs) for mine in ranges for theirs in note.anchor))
        )

    def _unsure(self, kind: DoubtKind) -> frozenset[int]:
        return frozenset(p.doubt.block for p in self.doubts if p.doubt.kind is kind and p.doubt.block is not None)

    def block(self, block_id: int | None) -> Block | None:
        """Return the block with this id."""
        return self.page.block_by_id.get(block_id) if block_id is not None else None

    def article_of(self, part: RowPart) -> int | None:
        """Return the article that a part of a row belongs to."""
        block = self.block(part.block)
        return block.article if block else None

    @cached_property
    def _substitutes(self) -> dict[tuple[int, int], int]:
        return {(r.source, r.start): s.id for s in self.page.sources for r in s.stands_for}

    def substitute_source(self, source: int, offset: int) -> int | None:
        """Return the transcription that stands for the glyph lost here."""
        return self._substitutes.get((source, offset))

    def substitute(self, source: int, offset: int) -> str | None:
        """Return what a person typed for a lost glyph."""
        found = self.substitute_source(source, offset)
        return None if found is None else self.page.source_by_id[found].text

    def spans_of(self, at: int, anchor: Anchor) -> tuple[Span, ...]:
        """Return which characters of row ``at`` the anchor covers."""
        row = self.rows[at]
        found = []
        for r in anchor:
            start, end = max(r.start, row.start), min(r.end, row.end)
            if r.source == row.source and start < end:
                found.append(Span(start - row.start, end - row.start))
        return tuple(found)

    @cached_property
    def _starts(self) -> dict[int, tuple[list[int], list[int]]]:
        """Where the rows of each source start, ascending, and which rows they are."""
        starts: dict[int, tuple[list[int], list[int]]] = {}
        for at, row in enumerate(self.rows):
            offsets, rows = starts.setdefault(row.source, ([], []))
            offsets.append(row.start)
            rows.append(at)
        return starts

    def row_of(self, source: int, offset: int) -> int | None:
        """Return the row that shows this source character."""
        offsets, rows = self._starts.get(source, ([], []))
        place = bisect_right(offsets, offset) - 1
        if place < 0:
            return None
        at = rows[place]
        return at if offset <= self.rows[at].end else None


@dataclass(frozen=True, slots=True)
class GalleyMarks:
    """What is lit in the galley: chosen article, selection, the article view's selection, find matches."""

    chosen_article: int | None = None
    selection: BlockSelection = field(default_factory=BlockSelection)
    open_doubt: int | None = None
    lit: Anchor = ()
    matches: tuple[Anchor, ...] = ()
    current_match: int = -1
    drop_article: int | None = None
    drop_row: int | None = None
    findings: tuple[FindingPlace, ...] = ()

    def with_(self, **changes: object) -> "GalleyMarks":
        """Return it with some fields changed."""
        return replace(self, **changes)  # type: ignore[arg-type]
