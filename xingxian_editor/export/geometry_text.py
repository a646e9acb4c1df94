"""The running text of an article as it is printed: which blocks run through its columns, and in what order."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from statistics import median

from xingxian_editor.export.geometry_columns import ColumnPiece, column_pieces, pitch_of
from xingxian_editor.export.geometry_lines import PrintedLine, PrintedPage
from xingxian_editor.export.typefaces import Face
from xingxian_editor.page.block import Block
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import SourceRange

_INLINE = frozenset({Role.DATELINE, Role.BYLINE, Role.CREDIT})
_BESIDE_BODY = frozenset({Role.CROSSHEAD, Role.BYLINE, Role.DATELINE, Role.CREDIT})
_SIZE_OF_BODY = 1.2


@dataclass(frozen=True, slots=True)
class PlacedParagraph:
    """A paragraph as the lines it is printed in; ``pitch`` is how far those are from each other, in points.

    One that does not open goes on from the column before.
    """

    role: Role
    lines: tuple[PrintedLine, ...]
    pitch: float

    @property
    def changed(self) -> bool:
        """Whether it is to say something else than is printed."""
        return any(line.changed for line in self.lines)


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A range with the role it is read by; ``begins`` says that it cannot go on with the paragraph before it."""

    range: SourceRange
    role: Role
    block: int
    inline: bool = False


@dataclass(frozen=True, slots=True)
class Chain:
    """Paragraphs that run through these pieces of column, from one into the next."""

    paragraphs: tuple[PlacedParagraph, ...]
    pieces: tuple[ColumnPiece, ...]


@dataclass(frozen=True, slots=True)
class FlowingText:
    """What runs through columns: chains of paragraphs with their pieces of column, and the blocks that are in it.

    A new chain begins with every column that opens with a paragraph, so that what one column
    lacks or leaves does not move the text of all that follow. ``apart`` are capitals over several lines.
    """

    chains: tuple[Chain, ...]
    blocks: frozenset[int]
    apart: tuple[PrintedLine, ...] = ()


def flowing_text(printed: PrintedPage, blocks: Sequence[Block], role: Role) -> FlowingText | None:
    """Return the text that runs on in ``role`` through the columns of ``blocks``, with what stands in its lines."""
    body = [_Stretch(r, role, block.id) for block in blocks if block.role is role for r in block.ranges]
    lines = printed.lines(stretch.range for stretch in body)
    if not lines:
        return None
    pitch = pitch_of(lines)
    columns = column_pieces(lines, pitch)
    size = median(line.size for line in lines)
    stretches = _with_inline(printed, _in_order(printed, blocks, role, columns, size, pitch), blocks)
    parted = [(printed.without_capital(line), role) for line, role in _flow_lines(printed, stretches, role)]
    flow = tuple((line, role) for (_, line), role in parted)
    if printed.is_recognised:
        flow = tuple(_in_one_face(flow))
    apart = tuple(capital for (capital, _), _ in parted if capital is not None)
    pieces = column_pieces([line for line, _ in flow], pitch)
    paragraphs = tuple(_paragraphs(flow, pitch))
    blocks_in_it = frozenset(stretch.block for stretch in stretches)
    return FlowingText(tuple(_chains(paragraphs, pieces)), blocks_in_it, apart)


def _chains(paragraphs: Sequence[PlacedParagraph], pieces: Sequence[ColumnPiece]) -> Iterator[Chain]:
    """Cut the text where a paragraph begins at the head of a piece."""
    begun, first = 0, 0
    numbers = {id(paragraph.lines[0]): number for number, paragraph in enumerate(paragraphs)}
    for at, piece in enumerate(pieces):
        number = numbers.get(id(piece.lines[0]))
        if at and number is not None and number > begun:
            yield Chain(tuple(paragraphs[begun:number]), tuple(pieces[first:at]))
            begun, first = number, at
    yield Chain(tuple(paragraphs[begun:]), tuple(pieces[first:]))


def _in_order(
    printed: PrintedPage, blocks: Sequence[Block], role: Role, columns: Sequence[ColumnPiece], size: float, pitch: float
) -> Iterator[_Stretch]:
    """Yield the body's ranges and, between them, those of lines that stand in its columns."""
    for block in blocks:
        beside = role is Role.BODY and block.role in _BESIDE_BODY
        if block.role is role or (beside and _stands_in(printed.lines(block.ranges), columns, size, pitch)):
            yield from (_Stretch(r, block.role, block.id) for r in block.ranges)


def _stands_in(lines: Sequence[PrintedLine], columns: Sequence[ColumnPiece], size: float, pitch: float) -> bool:
    """Say whether all of the lines stand in one column of the text, below its first line."""
    if not lines or any(line.upright or line.size > _SIZE_OF_BODY * size for line in lines):
        return False
    return any(
        all(
            piece.left - 2 <= line.box.left
            and line.box.right <= piece.right + 2
            and piece.top < line.box.top < piece.top + piece.height + 3 * pitch
            for line in lines
        )
        for piece in columns
    )


def _with_inline(printed: PrintedPage, stretches: Iterable[_Stretch], blocks: Sequence[Block]) -> list[_Stretch]:
    """Put datelines and bylines that share a line with the text to their places in it."""
    ordered = list(stretches)
    inline = [_Stretch(r, b.role, b.id, True) for b in blocks if b.role in _INLINE for r in b.ranges]
    for wanted in sorted(inline, key=lambda stretch: stretch.range):
        rest = [stretch for stretch in ordered if stretch.range != wanted.range]
        for at, stretch in enumerate(rest):
            if printed.in_one_line(stretch.range, wanted.range):
                ordered = [*rest[: at + 1], wanted, *rest[at + 1 :]]
                break
    for wanted in sorted(inline, key=lambda stretch: stretch.range, reverse=True):
        if any(stretch is wanted for stretch in ordered):
            continue
        rest = [stretch for stretch in ordered if stretch.range != wanted.range]
        for at, stretch in enumerate(rest):
            if printed.in_one_line(wanted.range, stretch.range):
                ordered = [*rest[:at], wanted, *rest[at:]]
                break
    return ordered


def _runs(stretches: Sequence[_Stretch], role: Role) -> Iterator[list[_Stretch]]:
    """Yield what is one text: the body with all that stands in its lines, or one block beside it."""
    run: list[_Stretch] = []
    for stretch in stretches:
        flows = stretch.inline or stretch.role is role
        if (run and flows != (run[-1].inline or run[-1].role is role)) or (
            run and not flows and run[-1].block != stretch.block
        ):
            yield run
            run = []
        run.append(stretch)
    if run:
        yield run


def _flow_lines(printed: PrintedPage, stretches: Sequence[_Stretch], role: Role) -> Iterator[tuple[PrintedLine, Role]]:
    """Yield the lines with their roles; of what stands between the body's lines, each is a paragraph."""
    alone, joins = False, False
    for run in _runs(stretches, role):
        body = run[0].inline or run[0].role is role
        for number, line in enumerate(printed.lines(stretch.range for stretch in run)):
            opens = line.opens if body and (number or not alone) else True
            if opens and joins:
                line, opens = replace(line, changed=True), False
            yield replace(line, opens=opens), role if body else run[0].role
            alone = False
            joins = any((line.source, at) in printed.changes.joined for at in range(line.start, line.end))
        alone = not body


def _in_one_face(flow: Sequence[tuple[PrintedLine, Role]]) -> Iterator[tuple[PrintedLine, Role]]:
    """Set all lines of a role as most of them are: the weight of a single line is no more than a guess there."""
    faces: dict[Role, list[tuple[Face | None, bool | None]]] = {}
    for line, role in flow:
        faces.setdefault(role, []).extend((glyph.face, glyph.bold) for glyph in line.glyphs)
    usual = {role: max(set(seen), key=seen.count) for role, seen in faces.items()}
    for line, role in flow:
        face, bold = usual[role]
        yield replace(line, glyphs=tuple(glyph._replace(face=face, bold=bold) for glyph in line.glyphs)), role


def _paragraphs(flow: Sequence[tuple[PrintedLine, Role]], pitch: float) -> Iterator[PlacedParagraph]:
    lines: list[PrintedLine] = []
    current = Role.BODY
    for line, role in flow:
        if lines and (line.opens or role is not current):
            yield PlacedParagraph(current, tuple(lines), pitch)
            lines = []
        lines.append(line)
        current = role
    if lines:
        yield PlacedParagraph(current, tuple(lines), pitch)
