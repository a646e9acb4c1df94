"""Set text: lines of characters with their places in millimetres, and the white lanes between the lines."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from xingxian_editor.corrections.proof.drawing import Area

Key = Hashable
"""What names a character for good: (source, offset) where it has one."""
INK = 0.05
"""How far inside its box a character's print begins, in ems."""
_OWN_LANE = 0.375
"""Where the middle of a lane is that no other line bounds, in ems from the line."""


@dataclass(frozen=True, slots=True)
class SetCharacter:
    """One character (or what stands for it), from ``left`` to ``right``."""

    text: str
    left: float
    right: float
    key: Key | None = None

    @property
    def middle(self) -> float:
        """Half way across."""
        return (self.left + self.right) / 2

    @property
    def blank(self) -> bool:
        """Whether nothing is printed in its box."""
        return not self.text.strip()


@dataclass(frozen=True, slots=True)
class SetLine:
    """A line of set text. ``left`` and ``right`` are the edges of its column.

    ``above`` and ``below`` are the y of the middle of the lanes next to it, ``room`` the height of
    the narrower of the two in ems.
    """

    characters: tuple[SetCharacter, ...]
    top: float
    em: float
    left: float
    right: float
    column: int = 0
    bold: bool = False
    above: float = 0.0
    below: float = 0.0
    room: float = 0.75

    @property
    def bottom(self) -> float:
        """The foot of its boxes."""
        return self.top + self.em

    @property
    def middle(self) -> float:
        """Half way down."""
        return self.top + self.em / 2

    def lane(self, down: int) -> float:
        """Return the y of the middle of the lane below (1) or above (-1)."""
        return self.below if down > 0 else self.above


@dataclass(frozen=True, slots=True)
class Spot:
    """A character's place in a setting: line and number in the line, from 0."""

    line: int
    number: int


@dataclass(frozen=True)
class Setting:
    """The lines of one sheet in reading order. ``area`` is the text, the margins lie beside it.

    ``reach`` is what the sheet has in all, from its left to its right side. ``em`` is the body's.
    ``pictures`` says that frames on the page (mm) mean places of this sheet.
    ``aliases`` name characters that stand at another's place (typed for what the file lost).
    """

    lines: tuple[SetLine, ...]
    area: Area
    reach: Area
    em: float
    pictures: bool = False
    aliases: Mapping[Key, Key] = field(default_factory=dict)

    @cached_property
    def _spots(self) -> Mapping[Key, Spot]:
        return {
            character.key: Spot(at, number)
            for at, line in enumerate(self.lines)
            for number, character in enumerate(line.characters)
            if character.key is not None
        }

    def find(self, key: Key | None) -> Spot | None:
        """Return where a character stands, None where this sheet has it not."""
        return self._spots.get(self.aliases.get(key, key)) if key is not None else None

    def character(self, spot: Spot) -> SetCharacter:
        """Return the character of a spot."""
        return self.lines[spot.line].characters[spot.number]

    @property
    def pitch(self) -> float:
        """From line to line in mm, as most lines have it."""
        return self._pitch

    @cached_property
    def _pitch(self) -> float:
        steps = sorted(line.below - line.above for line in self.lines if line.em <= self.em * 1.3)
        return min(max(steps[len(steps) // 2], self.em * 1.1), self.em * 2) if steps else self.em * 1.75

    @cached_property
    def _by_top(self) -> tuple[SetLine, ...]:
        return tuple(sorted(self.lines, key=lambda line: line.top))

    def lines_at(self, y: float) -> list[SetLine]:
        """Return the lines whose print the height ``y`` runs through."""
        return [line for line in self._by_top if line.top + INK * line.em < y < line.bottom - INK * line.em]

    def free(self, left: float, right: float, y: float) -> bool:
        """Say whether a level stroke at ``y`` touches no character."""
        pad = INK * self.em
        for line in self.lines_at(y):
            for character in line.characters:
                if not character.blank and character.left + pad < right and left < character.right - pad:
                    return False
        return True


def with_lanes(setting: Setting) -> Setting:
    """Return the setting with the lanes of every line found from its neighbours in the column."""
    ordered = sorted(range(len(setting.lines)), key=lambda at: setting.lines[at].top)
    above: dict[int, int] = {}
    below: dict[int, int] = {}
    for place, at in enumerate(ordered):
        line = setting.lines[at]
        for other_at in ordered[place + 1 :]:
            other = setting.lines[other_at]
            if other.top > line.bottom + 2 * line.em:
                break
            if other.top >= line.middle and _level(line, other):
                below[at] = other_at
                above.setdefault(other_at, at)
                break
    lines = tuple(_laned(setting, at, above.get(at), below.get(at)) for at in range(len(setting.lines)))
    return replace(setting, lines=lines)


def _level(one: SetLine, other: SetLine) -> bool:
    if not one.characters or not other.characters:
        return False
    left = max(one.characters[0].left, other.characters[0].left)
    return left < min(one.characters[-1].right, other.characters[-1].right)


def _laned(setting: Setting, at: int, above: int | None, below: int | None) -> SetLine:
    line = setting.lines[at]
    reach = _OWN_LANE * min(line.em, setting.em * 1.3)
    up = setting.lines[above].bottom if above is not None else line.top - 2 * reach
    down = setting.lines[below].top if below is not None else line.bottom + 2 * reach
    up, down = max(up, line.top - 3 * reach), min(down, line.bottom + 3 * reach)
    room = min(line.top - up, down - line.bottom) / line.em
    return replace(line, above=(line.top + up) / 2, below=(line.bottom + down) / 2, room=room)
