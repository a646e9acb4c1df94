"""What stands in the margin: rings with words, loops, boxes, and the marks drawn once more."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from xingxian_editor.corrections.proof import parts
from xingxian_editor.corrections.proof.drawing import Face, Words
from xingxian_editor.corrections.proof.pen import LINE, SMALL_RING, WORDS, Duty, Frame, Pen, Piece
from xingxian_editor.corrections.proof.wish import Written
from xingxian_editor.page.correction import Way

FORM = Duty.FORM
TAG_SIZE = 0.5
"""The half width of the small ring round a number, in ems."""
_HALF_SIZE = 0.55
_NEVER_FIRST = "，。、；：？！”’）》」』】"
_TALK_SIZE, _TALK_ROW, _TALK_ROWS = 0.9, 1.15, 9
ROW = 1.5
GOES_ON = "全文见附记"
_LOW, _HALF_WAY = (0.54,), (0.0,)
_DOTS = {".": _LOW, "．": _LOW, "。": _LOW, "·": _HALF_WAY, "・": _HALF_WAY, ":": (-0.2, 0.2), "：": (-0.2, 0.2)}


def advance(text: str) -> float:
    """Return how wide words of the pen are, in their own ems."""
    return sum(_HALF_SIZE if character < "\u0300" or character in "，、。；：" else 1.0 for character in text)


def set_length(text: str) -> float:
    """Return how wide words are that no pen squeezes, in their own ems: marks of punctuation are full squares."""
    return sum(_HALF_SIZE if character < "\u0300" else 1.0 for character in text)


@dataclass(frozen=True, slots=True)
class Form:
    """A form in the margin. Sizes are in ems of the body; ``gap`` is how far the lead stops before it."""

    width: float = 0.0
    height: float = 0.0
    gap: float = 0.0

    @property
    def up(self) -> float:
        """How far it reaches above the end of its lead."""
        return self.height / 2

    @property
    def down(self) -> float:
        """How far it reaches below the end of its lead."""
        return self.height / 2

    def draw(self, pen: Pen, near: Frame) -> list[Piece]:
        """Draw it; ``near`` has the middle of its near side and counts outward."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class PathForm(Form):
    """A mark repeated: a path about the middle of the form, ``mirrored`` in the left margin or not.

    ``words`` stand beyond the path, which then is ``path_width`` wide.
    """

    path: str = ""
    mirrored: bool = False
    head: tuple[float, float, float] | None = None
    words: str = ""
    path_width: float = 0.0

    def draw(self, pen: Pen, near: Frame) -> list[Piece]:
        """Draw the path in its middle."""
        x, y = near.at((self.path_width or self.width) / 2, 0)
        frame = Frame(x, y, near.em, near.side if self.mirrored else 1)
        drawn = [pen.path(frame, self.path, FORM)]
        if self.head is not None:
            drawn.append(pen.open_head(frame, *self.head, duty=FORM))
        if self.words:
            middle = near.at((self.path_width + 0.2 + self.width) / 2, 0)
            drawn.append(pen.words(self.words, *middle, near.em))
        return drawn


@dataclass(frozen=True, slots=True)
class Curl(Form):
    """The loops of a 删除; kept ones are struck through in the ink of who keeps."""

    keeper: Pen | None = None

    @property
    def up(self) -> float:
        """The strokes of a 保留 reach higher."""
        return 0.58 if self.keeper is not None else 0.2

    @property
    def down(self) -> float:
        """The loops hang."""
        return 0.86 if self.keeper is not None else 0.5

    def draw(self, pen: Pen, near: Frame) -> list[Piece]:
        """Draw the loops on the end of the lead."""
        drawn = [pen.path(near, f"M 0,0 {parts.CURL}", FORM)]
        if self.keeper is not None:
            drawn.append(self.keeper.path(near, parts.STRIKES, FORM))
        return drawn


@dataclass(frozen=True, slots=True)
class Spiral(Form):
    """The spiral of a 转正."""

    @property
    def up(self) -> float:
        """It begins at its top."""
        return 0.1

    @property
    def down(self) -> float:
        """All of it hangs."""
        return 1.25

    def draw(self, pen: Pen, near: Frame) -> list[Piece]:
        """Draw it inward from the end of the lead."""
        return [pen.path(near, f"M 0,0 {parts.SPIRAL}", FORM)]


@dataclass(frozen=True, slots=True)
class Script(Form):
    """The upright box of a 改正上下角 with the character at its height."""

    text: str = ""
    way: Way = Way.MIDDLE

    def draw(self, pen: Pen, near: Frame) -> list[Piece]:
        """Draw the box and what is in it."""
        drawn = [pen.path(near, f"M 0,-.8 L {self.width},-.8 L {self.width},.8 L 0,.8 Z", FORM)]
        if self.text in _DOTS:
            heights = _DOTS[self.text]
            return drawn + [pen.path(near, parts.ellipse(0.06, 0.06, 0.42, y), FORM, filled=True) for y in heights]
        level = {Way.RAISED: -0.42, Way.LOWERED: 0.40}.get(self.way, 0.0)
        x, y = near.at(self.width / 2, level)
        size = 0.8 if len(self.text) <= 1 else 0.65
        return [*drawn, pen.words(self.text, x, y, size * near.em)]


@dataclass(frozen=True, slots=True)
class Blank(Form):
    """The sign of a blank in the margin."""

    parts: int = 1

    def draw(self, pen: Pen, near: Frame) -> list[Piece]:
        """Draw it with its tip at the foot of its slot."""
        x, y = near.at(self.width / 2, 0)
        half = parts.blank_sign_height(self.parts, 1.15) / 2
        return [pen.path(Frame(x, y + half * near.em, near.em), parts.blank_sign(self.parts, 1.15), FORM)]


@dataclass(frozen=True, slots=True)
class Ring(Form):
    """A ring with the words that shall stand in the text. ``inks`` draws those of other passes."""

    words: tuple[Written, ...] = ()

    def draw(self, pen: Pen, near: Frame) -> list[Piece]:
        """Draw the ring and the words in it."""
        half = self.width / 2
        x, y = near.at(half, 0)
        frame = Frame(x, y, near.em)
        one = half <= 1.03
        ring = parts.ellipse(1.02, 1.04) if one else parts.stadium(half, 1.9)
        return [pen.path(frame, ring, FORM), *_row(self.words, pen, frame, WORDS)]


@dataclass(frozen=True, slots=True)
class Paragraphs(Form):
    """Words too long for a ring: rows beside a bracket."""

    rows: tuple[tuple[Written, ...], ...] = ()

    def draw(self, pen: Pen, near: Frame) -> list[Piece]:
        """Draw the bracket on the end of the lead and the rows beyond it."""
        half = self.height / 2 - 0.1
        drawn = [pen.path(near, f"M .5,{-half} L .0,{-half} L 0,{half} L .5,{half}", FORM)]
        left, y = near.at(0.4 if near.side > 0 else self.width, -half + ROW / 2)
        for at, row in enumerate(self.rows):
            size = advance("".join(written.text for written in row)) * WORDS
            frame = Frame(left + size / 2 * near.em, y + at * ROW * near.em, near.em)
            drawn += _row(row, pen, frame, WORDS)
        return drawn


@dataclass(frozen=True, slots=True)
class Instruction(Form):
    """Words to the make-up desk: no ring, small circles under them."""

    rows: tuple[str, ...] = ()

    def draw(self, pen: Pen, near: Frame) -> list[Piece]:
        """Write the rows with circles under the first and the last three words, or all of six."""
        drawn: list[Piece] = []
        total, done = sum(map(len, self.rows)), 0
        middle, top = near.at(self.width / 2, -self.height / 2 + 0.75)
        for at, row in enumerate(self.rows):
            y = top + at * 1.95 * near.em
            drawn.append(pen.words(row, middle, y, WORDS * near.em))
            left = middle - set_length(row) * WORDS / 2 * near.em
            for place, character in enumerate(row):
                half = set_length(character) * WORDS / 2 * near.em
                if total <= 6 or done < 3 or done >= total - 3:
                    x = left + set_length(row[:place]) * WORDS * near.em + half
                    frame = Frame(x, y + (WORDS / 2 + 0.26) * near.em, near.em)
                    drawn.append(pen.path(frame, parts.ellipse(0.125, 0.125), FORM, SMALL_RING))
                done += 1
        return drawn


@dataclass(frozen=True, slots=True)
class Legend(Form):
    """What the rings without a lead mean: ○＝已."""

    text: str = ""

    def draw(self, pen: Pen, near: Frame) -> list[Piece]:
        """Draw ring, sign and words; not mirrored."""
        x, y = near.at(self.width / 2, 0)
        left = Frame(x - (self.width / 2 - 0.62) * near.em, y, near.em)
        ring = [pen.path(left, parts.ellipse(0.62, 0.70), FORM)]
        lines = [pen.path(left, f"M .95,{at} L 1.60,{at}", FORM) for at in (-0.16, 0.16)]
        middle = 2.5 + (advance(self.text) - 1) * 1.35 / 2
        where = left.at(middle, 0.0)
        return [*ring, *lines, pen.words(self.text, where[0], where[1], 1.35 * near.em)]


@dataclass(frozen=True, slots=True)
class Talk(Form):
    """A query or a note in a frame: its name, then its words. ``goes_on``: the rest of them stands elsewhere."""

    rows: tuple[str, ...] = ()
    goes_on: bool = False

    def draw(self, pen: Pen, near: Frame) -> list[Piece]:
        """Draw the frame on the end of the lead and the rows in it."""
        half = self.height / 2 - 0.1
        drawn = [pen.path(near, f"M 0,{-half} L {self.width},{-half} L {self.width},{half} L 0,{half} Z", FORM, 0.05)]
        for at, row in enumerate(self.rows):
            x, y = near.at(self.width / 2, -half + 0.2 + (at + 0.5) * _TALK_ROW)
            drawn.append(pen.words(row, x, y, _TALK_SIZE * near.em))
        return drawn


def _row(words: tuple[Written, ...], pen: Pen, middle: Frame, size: float) -> list[Piece]:
    """Write words about the middle of a frame, each in its ink, struck ones struck through."""
    drawn: list[Piece] = []
    x = -advance("".join(written.text for written in words)) * size / 2
    for written in words:
        width = advance(written.text) * size
        place = middle.at(x + width / 2, 0)
        drawn.append(
            Piece(Words(written.text, *place, size * middle.em, written.ink, Face.PEN, width=width * middle.em), FORM)
        )
        if written.struck is not None:
            other = Pen(written.struck, pen.em)
            drawn.append(other.path(middle, f"M {x - 0.05},.08 L {x + width + 0.05},-.08", FORM, LINE))
        x += width
    return drawn


def ring_form(words: tuple[Written, ...], room: float) -> Form:
    """Return the ring for words, or rows beside a bracket where ``room`` ems hold no such ring."""
    size = advance("".join(written.text for written in words))
    width = 2 * parts.ring_half_width(1) if size <= 1.15 else 1.0 + size * WORDS
    if width <= max(2.1, min(room, 8.6)):
        return Ring(width, 2.08 if size <= 1.15 else 1.9, 0, words)
    rows = _rows(words, max(2.0, (min(room, 9.0) - 0.5) / WORDS))
    widest = max(advance("".join(written.text for written in row)) for row in rows)
    return Paragraphs(0.5 + widest * WORDS, len(rows) * ROW + 0.2, 0, rows)


def instruction_form(text: str, room: float) -> Form:
    """Return an instruction, in as many rows as ``room`` ems ask for."""
    most = max(2.0, min(room, 9.0) / WORDS)
    rows = _broken(text, most)
    return Instruction(max(map(set_length, rows)) * WORDS, 1.95 * len(rows), 0.5, tuple(rows))


def script_form(text: str, way: Way) -> Form:
    """Return the box of a 改正上下角, wider for several characters."""
    width = 0.84 if len(text) <= 1 else 0.2 + advance(text) * 0.65
    return Script(width, 1.8, text=text, way=way)


def talk_form(name: str, text: str, room: float) -> Form:
    """Return the frame of a query or note; of very long words the beginning, and that they go on."""
    rows = [name, *_broken(text, max(3.0, (min(room, 9.0) - 0.5) / _TALK_SIZE))]
    goes_on = len(rows) > _TALK_ROWS
    if goes_on:
        rows = [*rows[: _TALK_ROWS - 2], f"{rows[_TALK_ROWS - 2][:-1]}…", GOES_ON]
    width = max(map(set_length, rows)) * _TALK_SIZE + 0.5
    return Talk(width, len(rows) * _TALK_ROW + 0.6, 0, tuple(rows), goes_on)


def _broken(text: str, most: float) -> list[str]:
    """Return the text in rows of ``most`` ems; a line feed begins another. No row begins with a comma or full stop."""
    rows: list[str] = []
    for line in text.split("\n"):
        rows.append("")
        for character in line:
            if rows[-1] and set_length(rows[-1] + character) > most:
                taken = rows[-1][-1] if character in _NEVER_FIRST and len(rows[-1]) > 1 else ""
                rows[-1] = rows[-1].removesuffix(taken)
                rows.append(taken)
            rows[-1] += character
    return rows


def legend_form(text: str) -> Form:
    """Return what a ring without a lead means."""
    return Legend(3.8 + (advance(text) - 1) * 1.35, 1.5, 0, text)


def _rows(words: tuple[Written, ...], most: float) -> tuple[tuple[Written, ...], ...]:
    rows: list[list[Written]] = [[]]
    room = most
    for written in words:
        for character in written.text:
            width = advance(character)
            if width > room and rows[-1]:
                rows.append([])
                room = most
            room -= width
            rows[-1].append(Written(character, written.ink, written.struck))
    return tuple(tuple(_merged(row)) for row in rows)


def _merged(row: list[Written]) -> list[Written]:
    found = row[:1]
    for before, written in pairwise(row):
        if (before.ink, before.struck) == (written.ink, written.struck):
            found[-1] = Written(found[-1].text + written.text, written.ink, written.struck)
        else:
            found.append(written)
    return found
