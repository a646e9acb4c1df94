"""Where a wish stands in a setting: stretches of characters line by line, and gaps."""

from collections.abc import Iterable
from dataclasses import dataclass

from xingxian_editor.corrections.proof.pen import Frame
from xingxian_editor.corrections.proof.setting import Key, SetLine, Setting, Spot


@dataclass(frozen=True, slots=True)
class Stretch:
    """Neighbouring characters of one line, from number ``first`` to ``last``."""

    line: SetLine
    at: int
    first: int
    last: int

    @property
    def left(self) -> float:
        """Where the first one begins, in mm."""
        return self.line.characters[self.first].left

    @property
    def right(self) -> float:
        """Where the last one ends, in mm."""
        return self.line.characters[self.last].right

    @property
    def middle(self) -> float:
        """Half way across, in mm."""
        return (self.left + self.right) / 2

    @property
    def count(self) -> int:
        """How many characters it has."""
        return self.last - self.first + 1

    @property
    def width(self) -> float:
        """Its width in ems."""
        return (self.right - self.left) / self.line.em

    @property
    def frame(self) -> Frame:
        """Ems counted from its left, at the head of its line."""
        return Frame(self.left, self.line.top, self.line.em)

    @property
    def ends_line(self) -> bool:
        """Whether nothing printed follows in its line."""
        return all(character.blank for character in self.line.characters[self.last + 1 :])

    @property
    def begins_line(self) -> bool:
        """Whether nothing printed precedes in its line."""
        return all(character.blank for character in self.line.characters[: self.first])


@dataclass(frozen=True, slots=True)
class Gap:
    """A place between two characters of a line; ``number`` is the character that follows."""

    line: SetLine
    at: int
    x: float
    number: int

    @property
    def frame(self) -> Frame:
        """Ems counted from the gap, at the head of its line."""
        return Frame(self.x, self.line.top, self.line.em)


def stretches(setting: Setting, keys: Iterable[Key]) -> list[Stretch]:
    """Return the characters that this setting has, as stretches in reading order."""
    spots = sorted({(spot.line, spot.number) for key in keys if (spot := setting.find(key))})
    found: list[Stretch] = []
    for at, number in spots:
        if found and found[-1].at == at and found[-1].last + 1 == number:
            found[-1] = Stretch(found[-1].line, at, found[-1].first, number)
        else:
            found.append(Stretch(setting.lines[at], at, number, number))
    return found


def gap_between(setting: Setting, before: Key | None, after: Key | None) -> Gap | None:
    """Return the gap after one character and before another, at the one that is there."""
    one, other = setting.find(before), setting.find(after)
    if one is not None:
        line = setting.lines[one.line]
        x = setting.character(one).right
        if other is not None and other.line == one.line and other.number == one.number + 1:
            x = (x + setting.character(other).left) / 2
        return Gap(line, one.line, x, one.number + 1)
    if other is not None:
        return Gap(setting.lines[other.line], other.line, setting.character(other).left, other.number)
    return None


def follows(one: Spot, other: Spot) -> bool:
    """Say whether ``other`` stands right after ``one`` in its line."""
    return (one.line, one.number + 1) == (other.line, other.number)
