"""Sets running text into its column pieces: line by line as printed; what is corrected is broken anew."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from statistics import median

from xingxian_editor.export.geometry_columns import ROOM_ABOVE_BASE, ColumnPiece
from xingxian_editor.export.geometry_lines import PrintedGlyph, PrintedLine
from xingxian_editor.export.geometry_looks import SetText, as_printed, natural, spread
from xingxian_editor.export.geometry_text import Chain, PlacedParagraph
from xingxian_editor.export.layout_plan import FlowParagraph, Indent, PlannedLine, RunLook
from xingxian_editor.export.line_breaking import break_lines, width_of
from xingxian_editor.page.manuscript_styles import ROLE_STYLES
from xingxian_editor.page.role import Role

_TIGHTER = (1.0, 0.985, 0.97, 0.955, 0.94)
"""How much closer than printed a corrected paragraph may be set so that it keeps its lines."""
_LEAST_STEP = 0.9
_MOST_STEP = 2.4
_OFF = 0.4
_AHEAD = 24
"""Characters looked at beyond what a line can hold."""
_SPARE = 0.3
"""Share of a line's height that a column may be short of it."""


@dataclass(frozen=True, slots=True)
class SetLine:
    """A line as it is set: where it begins from its column's left edge, and where it stands from the column's top.

    ``base`` is None where it only comes below the line before it, ``white`` points further down than its pitch.
    """

    text: SetText
    left: float
    base: float | None
    size: float
    pitch: float
    role: Role
    opens: bool
    white: float = 0.0

    def planned(self) -> PlannedLine:
        """Return it for the preview."""
        blanks = "\u3000" * round(self.left / self.size)
        return PlannedLine(blanks + self.text.text, self.size)


@dataclass(frozen=True, slots=True)
class SetColumns:
    """What a text flow is made of, the lines of each piece, and those that had no room.

    ``tops`` and ``heights`` are each piece's, in points on the page.
    """

    paragraphs: tuple[FlowParagraph, ...]
    lines: tuple[tuple[PlannedLine, ...], ...]
    tops: tuple[float, ...]
    heights: tuple[float, ...]
    rest: tuple[PlannedLine, ...] = ()


def set_chain(chain: Chain, below: float = 0.0) -> SetColumns:
    """Set a chain into its pieces; below the last one ``below`` points are free."""
    if any(paragraph.changed for paragraph in chain.paragraphs):
        kept = tuple(_with_lines_kept(paragraph, chain.pieces) for paragraph in chain.paragraphs)
        if any(lines is None for lines in kept):
            return _poured(chain, below)
        lines = dict(pair for paragraph in kept if paragraph for pair in paragraph)
    else:
        lines = {id(line): as_printed(line.glyphs, line.stretch) for p in chain.paragraphs for line in p.lines}
    roles = {id(line): p.role for p in chain.paragraphs for line in p.lines}
    columns = []
    for piece in chain.pieces:
        pitches = _pitches(piece)
        columns.append(
            [
                _set_line(line, lines[id(line)], piece, pitch, roles[id(line)])
                for line, pitch in zip(piece.lines, pitches, strict=True)
            ]
        )
    return _columns(columns, chain.pieces)


def _set_line(line: PrintedLine, text: SetText, piece: ColumnPiece, pitch: float, role: Role) -> SetLine:
    left = max(0.0, line.box.left - piece.left)
    return SetLine(text, left, line.base, line.size, pitch, role, line.opens)


def _pitches(piece: ColumnPiece) -> list[float]:
    """Return the pitch that each line is set with: that of the lines after it, where those are near."""
    found = []
    for at, line in enumerate(piece.lines):
        after = [piece.lines[at + 1].base - line.base] if at + 1 < len(piece.lines) else []
        before = [line.base - piece.lines[at - 1].base] if at else []
        usual = [piece.pitch] if line.size < piece.pitch else [1.15 * line.size]
        steps = [s for s in (*after, *before) if _LEAST_STEP * line.size < s < 1.3 * piece.pitch]
        found.append(min(steps, key=lambda step: abs(step - usual[0]), default=usual[0]))
    return found


def _columns(columns: Sequence[Sequence[SetLine]], pieces: Sequence[ColumnPiece]) -> SetColumns:
    paragraphs: list[FlowParagraph] = []
    tops, heights = [], []
    for column, piece in zip(columns, pieces, strict=True):
        set_ = _Column()
        for line in column:
            set_.add(line)
        set_.close()
        paragraphs += set_.paragraphs
        tops.append(set_.top if column else piece.top)
        heights.append(set_.height if column else piece.height)
    planned = tuple(tuple(line.planned() for line in column) for column in columns)
    return SetColumns(tuple(paragraphs), planned, tuple(tops), tuple(heights))


class _Column:
    """Makes paragraphs of the lines of one column, each line at its height."""

    def __init__(self) -> None:
        self.paragraphs: list[FlowParagraph] = []
        self.top = 0.0
        self._lines: list[SetLine] = []
        self._pitch = self._base = self._foot = self._before = 0.0

    @property
    def height(self) -> float:
        """The room of all lines so far, in points."""
        return self._foot - self.top

    def add(self, line: SetLine) -> None:
        """Set a line below the others."""
        if self._goes_on(line):
            self._lines.append(line)
            self._base += self._pitch
        else:
            self._begin(line)
        self._foot = self._base + (1 - ROOM_ABOVE_BASE) * self._pitch

    def close(self) -> None:
        """End the last paragraph."""
        if self._lines:
            self.paragraphs.append(_flow_paragraph(self._lines, self._pitch, self._before))
        self._lines = []

    def _goes_on(self, line: SetLine) -> bool:
        if not self._lines or line.opens or line.role is not self._lines[-1].role:
            return False
        rest = self._lines[1:]
        if rest and abs(rest[0].left - line.left) > _OFF:
            return False
        if line.base is None:
            return not line.white
        return abs(line.base - self._base - self._pitch) <= _OFF

    def _begin(self, line: SetLine) -> None:
        self.close()
        pitch = max(line.pitch, line.size)
        if not self.paragraphs and self.top == self._foot == 0.0:
            base = line.base if line.base is not None else 0.0
            self.top = self._foot = base - ROOM_ABOVE_BASE * pitch
        wanted = line.base if line.base is not None else self._foot + line.white + ROOM_ABOVE_BASE * pitch
        before = wanted - ROOM_ABOVE_BASE * pitch - self._foot
        if before < 0:
            # Closer to the line above than its pitch: it has less room.
            pitch = max(0.75 * line.size, pitch + before / ROOM_ABOVE_BASE)
            before = 0.0
        self._pitch = round(pitch * 20) / 20
        self._before = round(before * 20) / 20
        self._base = self._foot + self._before + ROOM_ABOVE_BASE * self._pitch
        self._lines = [line]


def _flow_paragraph(lines: Sequence[SetLine], pitch: float, before: float) -> FlowParagraph:
    looks: list[RunLook] = []
    for number, line in enumerate(lines):
        own = list(line.text.looks)
        if number + 1 < len(lines) and own:
            own[-1] = replace(own[-1], length=own[-1].length + 1)
        looks += own
    pieces = [piece for n, line in enumerate(lines) for piece in ((("\n", ""),) if n else ()) + line.text.pieces]
    rest = lines[1].left if len(lines) > 1 else lines[0].left
    return FlowParagraph(
        ROLE_STYLES[lines[0].role],
        tuple(pieces),
        max(set(sizes := [look.size_pt for look in looks]), key=sizes.count),
        pitch,
        "left",
        Indent(round(lines[0].left * 20) / 20, round(rest * 20) / 20),
        before,
        tuple(looks),
    )


# --- corrected text ------------------------------------------------------------------------


def _with_lines_kept(
    paragraph: PlacedParagraph, pieces: Sequence[ColumnPiece]
) -> tuple[tuple[int, SetText], ...] | None:
    """Return the paragraph's lines set, corrected text in as many lines as are printed; None where it needs others."""
    first = next((n for n, line in enumerate(paragraph.lines) if line.changed), len(paragraph.lines))
    kept = [(id(line), as_printed(line.glyphs, line.stretch)) for line in paragraph.lines[:first]]
    slots = paragraph.lines[first:]
    if not slots:
        return tuple(kept)
    glyphs = [glyph for line in slots for glyph in line.glyphs]
    widths = [line.box.width for line in slots[:-1]] + [_room(slots[-1], pieces)]
    for share in _TIGHTER:
        tight = tightness(paragraph) * share
        parts = _broken(glyphs, widths, slots[0].size, tight)
        if len(parts) == len(slots):
            return (*kept, *zip(map(id, slots), _justified(parts, widths, slots[0], tight), strict=True))
        if len(parts) < len(slots):
            return None
    return None


def tightness(paragraph: PlacedParagraph) -> float:
    """Return how wide the paragraph's full lines are set, in what they are wide by themselves."""
    lines = [line for line in paragraph.lines[:-1] if not line.changed] or list(paragraph.lines)
    shares = [line.box.width / (width_of(line.text) * line.size) for line in lines if line.text and not line.changed]
    return median(shares) if shares else min(1.2, paragraph.lines[0].advance / paragraph.lines[0].size)


def _room(line: PrintedLine, pieces: Sequence[ColumnPiece]) -> float:
    piece = next(piece for piece in pieces if any(other is line for other in piece.lines))
    return max(line.box.width, piece.right - line.box.left)


def _broken(
    glyphs: Sequence[PrintedGlyph], widths: Sequence[float], size: float, tight: float
) -> list[list[PrintedGlyph]]:
    """Break glyphs into lines of these widths; the last width serves for all that follow."""
    parts: list[list[PrintedGlyph]] = []
    rest = _singles(glyphs)
    while rest:
        count, ends = _first_line(rest, widths[min(len(parts), len(widths) - 1)], size, tight)
        parts.append(rest[:count])
        rest = rest[count + ends :]
    return parts


def _singles(glyphs: Sequence[PrintedGlyph]) -> list[PrintedGlyph]:
    return [glyph._replace(text=character) for glyph in glyphs for character in glyph.text]


def _first_line(singles: Sequence[PrintedGlyph], width: float, size: float, tight: float) -> tuple[int, bool]:
    """Return how many characters go into a line of this width, and whether a line feed that was written ends it."""
    ems = width / (size * tight) + 0.05
    text = "".join(glyph.text for glyph in singles[: int(4 * ems) + _AHEAD])
    end = text.find("\n")
    text = text if end < 0 else text[:end]
    count = max(1, len(break_lines(text, ems)[0])) if text else 0
    return count, count == end


def _justified(
    parts: Sequence[Sequence[PrintedGlyph]], widths: Sequence[float], line: PrintedLine, tight: float
) -> Iterator[SetText]:
    for number, (part, width) in enumerate(zip(parts, widths, strict=True)):
        yield _justified_line(part, width, line, tight, last=number + 1 == len(parts))


def _justified_line(
    part: Sequence[PrintedGlyph], width: float, line: PrintedLine, tight: float, *, last: bool
) -> SetText:
    """Set one line over its width; a paragraph's last one, and one that is short, as close as the others."""
    wide = sum(natural(g.text, g.face) for g in part) * line.size * line.stretch
    free = last or wide < 0.85 * width
    return spread(part, line.size, line.stretch, None if free else width, min(tight, width / max(1.0, wide)))


def _poured(chain: Chain, below: float) -> SetColumns:
    """Set a chain whose corrections lengthen or shorten it: what follows moves on, through the columns."""
    pour = _Pour(chain.pieces, below)
    for paragraph in chain.paragraphs:
        pour.add(paragraph)
    return pour.columns()


class _Pour:
    """Fills pieces with lines, one after another; what has no room is left over."""

    def __init__(self, pieces: Sequence[ColumnPiece], below: float) -> None:
        self._pieces = pieces
        self._below = below
        self._lines: list[list[SetLine]] = [[] for _ in pieces]
        self._rest: list[SetLine] = []
        self._at = 0
        self._used = 0.0

    def add(self, paragraph: PlacedParagraph) -> None:
        """Set a paragraph: its lines as they are printed as long as they stand in such a column, then broken anew."""
        white = self._white_above(paragraph)
        for number, line in enumerate(paragraph.lines):
            piece = self._piece(paragraph.pitch + white)
            if line.changed or not self._fits(line, piece):
                self._break_anew(paragraph, number, white)
                return
            self._put(
                SetLine(
                    as_printed(line.glyphs, line.stretch),
                    max(0.0, line.box.left - self._home(line).left),
                    None,
                    line.size,
                    paragraph.pitch,
                    paragraph.role,
                    line.opens,
                    white,
                )
            )
            white = 0.0

    def _break_anew(self, paragraph: PlacedParagraph, number: int, white: float) -> None:
        lines = paragraph.lines[number:]
        rest = _singles([glyph for line in lines for glyph in line.glyphs])
        first, tight = lines[0], tightness(paragraph)
        set_in = max(0.0, first.box.left - self._home(first).left) if first.opens else 0.0
        indent, opens = set_in, first.opens
        while rest:
            piece = self._piece(paragraph.pitch + white)
            width = piece.width - indent
            count, ends = _first_line(rest, width, first.size, tight)
            part, rest = rest[:count], rest[count + ends :]
            text = _justified_line(part, width, first, tight, last=ends or not rest)
            self._put(SetLine(text, indent, None, first.size, paragraph.pitch, paragraph.role, opens, white))
            indent, opens, white = (set_in, True, 0.0) if ends else (0.0, False, 0.0)

    def columns(self) -> SetColumns:
        """Return what is set."""
        found = _columns(self._lines, self._pieces)
        rest = _columns([self._rest], [self._pieces[-1]]).paragraphs if self._rest else ()
        heights = [piece.height for piece in self._pieces]
        if not self._rest:
            heights[-1] = max(heights[-1], found.heights[-1])
        tops = tuple(piece.top for piece in self._pieces)
        return SetColumns(
            (*found.paragraphs, *rest),
            found.lines,
            tops,
            tuple(heights),
            tuple(line.planned() for line in self._rest),
        )

    def _put(self, line: SetLine) -> None:
        (self._rest if self._at == len(self._pieces) else self._lines[self._at]).append(line)
        self._used += line.pitch + line.white

    def _piece(self, room: float) -> ColumnPiece:
        """Return the piece that has room for the next line; the last one's measures serve for what has none."""
        while self._at < len(self._pieces):
            piece = self._pieces[self._at]
            more = self._below if self._at == len(self._pieces) - 1 else 0.0
            if self._used + room <= piece.height + more + _SPARE * piece.pitch:
                return piece
            self._at, self._used = self._at + 1, 0.0
        return self._pieces[-1]

    def _home(self, line: PrintedLine) -> ColumnPiece:
        return next(piece for piece in self._pieces if any(other is line for other in piece.lines))

    def _fits(self, line: PrintedLine, piece: ColumnPiece) -> bool:
        home = self._home(line)
        return piece is home or (line.box.right - home.left <= piece.width + 0.3 * line.size)

    def _white_above(self, paragraph: PlacedParagraph) -> float:
        """Return how much more than its pitch a paragraph is printed below the line before it."""
        line = paragraph.lines[0]
        home = self._home(line)
        at = next(n for n, other in enumerate(home.lines) if other is line)
        if not at:
            return 0.0
        return max(0.0, line.base - home.lines[at - 1].base - paragraph.pitch)
