"""Sets Chinese text the way newspapers do: lines broken by its rules, justified, poured into columns."""

from dataclasses import dataclass, field

from pdf_writer import Ink

_NOT_FIRST = "，。、；：！？”’）》〉」』】%"
_NOT_LAST = "“‘（《〈「『【"


def width_of(character: str) -> float:
    """Return the width in ems."""
    return 0.5 if character.isascii() else 1.0


def first_line(text: str, width: float) -> int:
    """Return how many characters of ``text`` go on a line of ``width`` ems."""
    used, at = 0.0, 0
    while at < len(text):
        run = at + 1
        while text[at].isascii() and run < len(text) and text[run].isascii():
            run += 1
        step = sum(map(width_of, text[at:run]))
        hangs = text[at] in _NOT_FIRST and used + 0.5 <= width + 0.01
        if used + step > width + 0.01 and not hangs:
            break
        used, at = used + step, run
    at = max(at, 1)
    while 1 < at < len(text) and (text[at] in _NOT_FIRST or text[at - 1] in _NOT_LAST):
        at -= 1
    return at


def ink_line(text: str, x: float, y: float, size: float, font: int, width: float | None = None) -> Ink:
    """Set one line; with ``width`` it is justified to that many points."""
    natural = sum(map(width_of, text)) * size
    room = (width - natural) if width else 0.0
    if text and text[-1] in _NOT_FIRST and room < 0:
        room = 0.0
    extra = room / max(1, len(text) - 1) if -0.6 * size < room < 3.2 * size else 0.0
    characters = []
    for character in text:
        if character != " ":
            characters.append((x, y, character))
        x += width_of(character) * size + extra
    return Ink(characters, size, font)


@dataclass(slots=True)
class Slot:
    """Room for one line: where it begins, how wide it is, its baseline, and of which piece it is."""

    x: float
    width: float
    y: float
    piece: int


@dataclass(slots=True)
class Column:
    """A piece of a column that text is poured into.

    ``notches`` take width from its lines: from y, to y, how much at the left and at the right.
    """

    left: float
    top: float
    right: float
    bottom: float
    notches: list[tuple[float, float, float, float]] = field(default_factory=list)

    def slots(self, size: float, pitch: float, piece: int) -> list[Slot]:
        """Return its room, line by line."""
        found = []
        y = self.top + 0.88 * size
        while y + 0.12 * size <= self.bottom + 0.01:
            left, right = self.left, self.right
            for first, last, cut_left, cut_right in self.notches:
                if first < y < last + size:
                    left, right = left + cut_left, right - cut_right
            found.append(Slot(left, right - left, y, piece))
            y += pitch
        return found
