"""The sheets of a proof: what is painted on each, where the page's picture goes, and the head over it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from xingxian_editor.corrections.proof.drawing import Area, Drawing, Face, Ink, Stroke, Words, moved, shape_of
from xingxian_editor.corrections.proof.layout import Layout, MarginNote
from xingxian_editor.corrections.proof.setting import SetLine, Setting

HEAD = 16.0
"""How high the head of a sheet is, in mm."""
FOOT = 9.0
SIDE = 9.0
_NOTE_SIZE, _NOTE_PITCH = 3.6, 6.6


@dataclass(frozen=True, slots=True)
class ProofHead:
    """What stands over every sheet, in the words that are printed: ``passes`` with their readers.

    ``time`` is when the proof was made; ``inks`` name the passes shown.
    """

    newspaper: str
    day: str
    page: str
    passes: str = ""
    time: str = ""
    inks: tuple[tuple[Ink, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ProofSheet:
    """One sheet of ``width`` by ``height`` mm. ``picture`` is where the page's picture is painted first."""

    title: str
    width: float
    height: float
    drawings: tuple[Drawing, ...]
    picture: Area | None = None
    notes: tuple[MarginNote, ...] = ()
    numbers: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Proof:
    """A whole proof."""

    sheets: tuple[ProofSheet, ...] = ()

    @property
    def numbers(self) -> frozenset[int]:
        """Every correction that some sheet shows or tells."""
        return frozenset(number for sheet in self.sheets for number in sheet.numbers)


def picture_sheet(setting: Setting, layout: Layout, head: ProofHead, title: str) -> ProofSheet:
    """Return the sheet with the page's picture, wider than the page by the margins."""
    right, down = -setting.reach.left, HEAD
    width = setting.reach.right - setting.reach.left
    height = setting.reach.bottom + HEAD + FOOT
    picture = Area(right, down, right + setting.reach.right + setting.reach.left, down + setting.reach.bottom)
    marks = (moved(drawing, right, down) for mark in layout.marks for drawing in mark.drawings)
    drawings = (*head_drawings(head, width, title), *marks)
    return ProofSheet(title, width, height, drawings, picture, layout.notes, layout.numbers)


def set_sheet(setting: Setting, layout: Layout, head: ProofHead, title: str) -> ProofSheet:
    """Return a sheet of set text with its marks."""
    width, height = setting.reach.right + SIDE, setting.reach.bottom + FOOT
    text = [drawing for line in setting.lines for drawing in line_drawings(line)]
    marks = (drawing for mark in layout.marks for drawing in mark.drawings)
    drawings = (*head_drawings(head, width, title), *text, *marks)
    return ProofSheet(title, width, height, drawings, None, layout.notes, layout.numbers)


def line_drawings(line: SetLine) -> Iterator[Words]:
    """Draw a line of set text: full characters together, others each in its box."""
    run = ""
    start = end = 0.0
    for character in line.characters:
        full = abs(character.right - character.left - line.em) < 1e-6 and not character.blank
        if run and (not full or abs(character.left - end) > 1e-6):
            yield _set(run, start, line, end - start)
            run = ""
        if full:
            start = start if run else character.left
            run, end = run + character.text, character.right
        elif not character.blank:
            yield _set(character.text, character.left, line, character.right - character.left)
    if run:
        yield _set(run, start, line, end - start)


def _set(text: str, left: float, line: SetLine, width: float) -> Words:
    return Words(text, left, line.middle, line.em, Ink.TEXT, Face.SET, start=True, bold=line.bold, width=width)


def head_drawings(head: ProofHead, width: float, title: str) -> Iterator[Drawing]:
    """Draw the head of a sheet: newspaper, date, page, pass, reader, time; and which ink is which pass."""
    left, right, y = SIDE, width - SIDE, HEAD / 2 - 1.2
    page = "　".join(filter(None, (head.newspaper, head.day, head.page)))
    size = min(3.6, (right - left - _length(title) * 3.0 - 6) / max(1.0, _length(page)))
    yield Words(page, left, y, size, Ink.TEXT, Face.PLAIN, start=True)
    yield _at_right(title, right, y, 3.0)
    yield Stroke(shape_of(f"M {left},{HEAD - 4.5} L {right},{HEAD - 4.5}"), 0.25, Ink.FAINT)
    x = left
    for ink, name in head.inks:
        yield Stroke(shape_of(f"M {x},{HEAD - 1.8} L {x + 4},{HEAD - 1.8}"), 0.5, ink)
        yield Words(name, x + 5, HEAD - 1.8, 2.6, ink, Face.PLAIN, start=True)
        x += 8 + 2.6 * len(name)
    told = "　".join(filter(None, (head.passes, head.time)))
    size = min(2.8, (right - x - 4) / max(1.0, _length(told)))
    yield _at_right(told, right, HEAD - 1.8, size)


def _at_right(text: str, right: float, y: float, size: float) -> Words:
    wide = _length(text) * size
    return Words(text, right - wide, y, size, Ink.TEXT, Face.PLAIN, start=True, width=wide)


def _length(text: str) -> float:
    return sum(1.0 if character >= "\u2000" else 0.56 for character in text)


@dataclass
class NoteSheets:
    """Sheets with the corrections that had no room beside their place, told in words."""

    head: ProofHead
    width: float
    height: float
    title: str
    _lines: list[tuple[str, MarginNote]] = field(default_factory=list)

    def add(self, sheet: str, notes: Iterable[MarginNote]) -> None:
        """Take the notes of a sheet."""
        self._lines += [(sheet, note) for note in notes]

    def sheets(self) -> Iterator[ProofSheet]:
        """Return as many sheets as the notes need."""
        rows = list(self._rows())
        room = max(1, int((self.height - HEAD - FOOT - 12) / _NOTE_PITCH))
        for first in range(0, len(rows), room):
            yield self._sheet(rows[first : first + room])

    def _rows(self) -> Iterator[tuple[str, MarginNote]]:
        most = int((self.width - 2 * SIDE) / _NOTE_SIZE) - 1
        for sheet, note in self._lines:
            place = f"{sheet} ({note.tag})" if note.tag else sheet if note.whole else f"{sheet} —"
            text = f"{place}　{note.sentence}"
            for start in range(0, len(text), most):
                yield text[start : start + most], note

    def _sheet(self, rows: Sequence[tuple[str, MarginNote]]) -> ProofSheet:
        drawings: list[Drawing] = [*head_drawings(self.head, self.width, self.title)]
        for at, (text, note) in enumerate(rows):
            y = HEAD + 8 + at * _NOTE_PITCH
            drawings.append(Words(text, SIDE, y, _NOTE_SIZE, note.wish.ink, Face.PEN, start=True))
        numbers = frozenset(number for _, note in rows for number in note.wish.numbers)
        return ProofSheet(self.title, self.width, self.height, tuple(drawings), numbers=numbers)
