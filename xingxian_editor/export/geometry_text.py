"""The running text of an article as it is printed: which blocks run through its columns, and in what order."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from statistics import median

from xingxian_editor.export.geometry_columns import ColumnPiece, column_pieces, pitch_of
from xingxian_editor.export.geometry_lines import PrintedLine, PrintedPage
from xingxian_editor.export.typefaces import Face
from xingxian_editor.export.word_text import Piece
from xingxian_editor.page.block import Block
from xingxian_editor.page.manuscript_styles import DATELINE_STYLE
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import SourceRange

_INLINE = frozenset({Role.DATELINE, Role.BYLINE, Role.CREDIT})
_BESIDE_BODY = frozenset({Role.CROSSHEAD, Role.BYLINE, Role.DATELINE, Role.CREDIT})
_SIZE_OF_BODY = 1.2


@dataclass(frozen=True, slots=True)
class Type:
    """How text is set: size, the way from one character to the next, the pitch of its lines, in points."""

    size: float
    advance: float
    line: float
    stretch: float = 1.0
    face: Face | None = None

    def scaled(self, share: float) -> "Type":
        """Return it set smaller."""
        return replace(self, size=self.size * share, advance=self.advance * share, line=self.line * share)


@dataclass(frozen=True, slots=True)
class PlacedParagraph:
    """A paragraph with its type; its first line is set in by ``indent`` characters.

    ``origin`` is the source and offset of its first character.
    """

    role: Role
    pieces: tuple[Piece, ...]
    type: Type
    indent: int = 0
    align: str = ""
    origin: tuple[int, int] | None = None

    @property
    def text(self) -> str:
        """Its characters."""
        return "".join(text for text, _ in self.pieces)


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
    lacks or leaves does not move the text of all that follow.
    """

    chains: tuple[Chain, ...]
    blocks: frozenset[int]


def flowing_text(printed: PrintedPage, blocks: Sequence[Block], role: Role) -> FlowingText | None:
    """Return the text that runs on in ``role`` through the columns of ``blocks``, with what stands in its lines."""
    body = [_Stretch(r, role, block.id) for block in blocks if block.role is role for r in block.ranges]
    lines = printed.lines(stretch.range for stretch in body)
    if not lines:
        return None
    pitch = pitch_of(lines)
    columns = column_pieces(lines, pitch)
    plain = _type(lines, pitch)
    stretches = _with_inline(printed, _in_order(printed, blocks, role, columns, plain), blocks)
    flow = tuple(_flow_lines(printed, stretches, role))
    pieces = column_pieces(flow, pitch)
    indents = sum(_set_in(piece) for piece in pieces) * 2 > sum(1 for line in flow if line.opens and line.text) * 0.6
    paragraphs = tuple(_paragraphs(printed, stretches, role, plain, pieces, 2 if indents else 0))
    blocks_in_it = frozenset(stretch.block for stretch in stretches)
    return FlowingText(tuple(_chains(paragraphs, pieces)), blocks_in_it)


def _chains(paragraphs: Sequence[PlacedParagraph], pieces: Sequence[ColumnPiece]) -> Iterator[Chain]:
    """Cut the text where a paragraph begins at the head of a piece."""
    begun, first = 0, 0
    for at, piece in enumerate(pieces):
        line = piece.lines[0]
        number = next((n for n, p in enumerate(paragraphs) if p.origin and _begins(p.origin, line)), None)
        if at and line.opens and number is not None and number > begun:
            yield Chain(tuple(paragraphs[begun:number]), tuple(pieces[first:at]))
            begun, first = number, at
    yield Chain(tuple(paragraphs[begun:]), tuple(pieces[first:]))


def _begins(origin: tuple[int, int], line: PrintedLine) -> bool:
    return origin[0] == line.source and line.start <= origin[1] < line.end


def _set_in(piece: ColumnPiece) -> int:
    return sum(1 for line in piece.lines if line.opens and line.box.left - piece.left > 0.9 * line.size)


def _type(lines: Sequence[PrintedLine], pitch: float) -> Type:
    faces = [line.face for line in lines]
    return Type(
        median(line.size for line in lines),
        median(line.advance for line in lines),
        pitch,
        median(line.stretch for line in lines),
        max(set(faces), key=faces.count),
    )


def _in_order(
    printed: PrintedPage, blocks: Sequence[Block], role: Role, columns: Sequence[ColumnPiece], plain: Type
) -> Iterator[_Stretch]:
    """Yield the body's ranges and, between them, those of lines that stand in its columns."""
    for block in blocks:
        beside = role is Role.BODY and block.role in _BESIDE_BODY
        if block.role is role or (beside and _stands_in(printed.lines(block.ranges), columns, plain)):
            yield from (_Stretch(r, block.role, block.id) for r in block.ranges)


def _stands_in(lines: Sequence[PrintedLine], columns: Sequence[ColumnPiece], plain: Type) -> bool:
    """Say whether all of the lines stand in one column of the text, below its first line."""
    if not lines or any(line.upright or line.size > _SIZE_OF_BODY * plain.size for line in lines):
        return False
    return any(
        all(
            piece.left - 2 <= line.box.left
            and line.box.right <= piece.right + 2
            and piece.top < line.box.top < piece.top + piece.height + 3 * plain.line
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


def _flow_lines(printed: PrintedPage, stretches: Sequence[_Stretch], role: Role) -> Iterator[PrintedLine]:
    alone = False
    for run in _runs(stretches, role):
        lines = printed.lines(stretch.range for stretch in run)
        body = run[0].inline or run[0].role is role
        for number, line in enumerate(lines):
            yield line if (body and not alone) or (body and number) else replace(line, opens=True)
            alone = False
        alone = not body


def _paragraphs(
    printed: PrintedPage,
    stretches: Sequence[_Stretch],
    role: Role,
    plain: Type,
    pieces: Sequence[ColumnPiece],
    indent: int,
) -> Iterator[PlacedParagraph]:
    for run in _runs(stretches, role):
        if run[0].inline or run[0].role is role:
            for words, origin in _running(printed, run):
                yield PlacedParagraph(role, words, plain, indent, "", origin)
        else:
            lines = printed.lines(stretch.range for stretch in run)
            for line in lines:
                room = max(plain.line, _room(line, pieces, plain.line))
                look = Type(line.size, line.advance, room, line.stretch, line.face)
                place = (line.source, line.start)
                yield PlacedParagraph(run[0].role, ((line.text, ""),), look, 0, _align(line, pieces), place)


_Origin = tuple[int, int] | None


def _running(printed: PrintedPage, run: Sequence[_Stretch]) -> Iterator[tuple[tuple[Piece, ...], _Origin]]:
    words: list[Piece] = []
    origin: _Origin = None
    for stretch in run:
        style = DATELINE_STYLE if stretch.role is Role.DATELINE else ""
        for step in printed.stream.steps((stretch.range,)):
            if step.paragraph and "".join(text for text, _ in words).strip():
                yield _trimmed(words), origin
                words, origin = [], None
            elif step.text:
                words.append((step.text, style))
                if origin is None and step.text.strip() and step.source is not None:
                    blanks = 0 if step.mapped else len(step.text) - len(step.text.lstrip())
                    origin = (step.source, step.offset + blanks)
    if "".join(text for text, _ in words).strip():
        yield _trimmed(words), origin


def _trimmed(words: Sequence[Piece]) -> tuple[Piece, ...]:
    joined: list[Piece] = []
    for text, style in words:
        if joined and joined[-1][1] == style:
            joined[-1] = (joined[-1][0] + text, style)
        else:
            joined.append((text.lstrip() if not joined else text, style))
    return tuple(piece for piece in joined if piece[0])


def _piece_of(line: PrintedLine, pieces: Sequence[ColumnPiece]) -> tuple[ColumnPiece, int] | None:
    for piece in pieces:
        for at, other in enumerate(piece.lines):
            if (other.source, other.start) == (line.source, line.start):
                return piece, at
    return None


def _room(line: PrintedLine, pieces: Sequence[ColumnPiece], pitch: float) -> float:
    """Return the height that a line between others takes with the white around it."""
    found = _piece_of(line, pieces)
    if found is None:
        return pitch
    piece, at = found
    above = piece.lines[at - 1].base if at else line.base - pitch
    below = piece.lines[at + 1].base - pitch if at + 1 < len(piece.lines) else line.base
    return min(below - above, 4 * pitch)


def _align(line: PrintedLine, pieces: Sequence[ColumnPiece]) -> str:
    found = _piece_of(line, pieces)
    if found is None:
        return "left"
    left, right = line.box.left - found[0].left, found[0].right - line.box.right
    if abs(left - right) < line.size:
        return "center" if left > 0.5 * line.size else "left"
    return "right" if right < line.size else "left"
