"""Stands the forms in a margin: each near its line, none over another, the leads to them uncrossed."""

from collections.abc import Sequence
from dataclasses import dataclass

from xingxian_editor.corrections.proof.planned import Planned

FIRST = 1.38
"""Where the first column of forms begins, in ems from the edge of the text."""
SECOND = 4.5
BETWEEN = 0.3
NUMBER = 0.36
"""What the ring of a number takes up and down, in ems: it stands beside a form to which no lead comes."""
_BAND = 0.25
_FAR = 1.5
_TOO_FAR = 4.0
_WIDE = SECOND - FIRST - 0.6


@dataclass
class Slot:
    """A form in the margin: where it belongs and what it takes up and down, in mm."""

    mark: Planned
    order: float
    wanted: float
    up: float
    down: float
    wide: bool
    roomy: bool
    column: int = 1
    y: float = 0.0

    @property
    def lead(self) -> bool:
        """Whether a lead comes to it."""
        return self.mark.run is not None

    @property
    def away(self) -> float:
        """How far from its place it stands."""
        return abs(self.y - self.wanted)


@dataclass(frozen=True, slots=True)
class Margin:
    """The margin beside a text: its heights from ``top`` to ``bottom`` and its room in ems."""

    top: float
    bottom: float
    em: float
    pitch: float
    room: float

    def place(self, marks: Sequence[Planned]) -> list[Planned]:
        """Give each mark its column and place; return those that there is no room for."""
        slots = sorted(map(self._slot, marks), key=lambda slot: (slot.order, slot.wanted))
        left: list[Planned] = []
        for _ in range(4 * len(slots) + 1):
            self._settle(slots)
            crowded = [slot for slot in slots if slot.away > _FAR * self.pitch]
            if not crowded or not self._relieve(slots, crowded):
                break
        while slots and (worst := max(slots, key=lambda slot: slot.away)).away > _TOO_FAR * self.pitch:
            left.append(worst.mark)
            slots.remove(worst)
            self._settle(slots)
        left += self._outside(slots)
        for slot in slots:
            slot.mark.column, slot.mark.place = slot.column, slot.y
        return left

    def _outside(self, slots: list[Slot]) -> list[Planned]:
        out = []
        while slots and (slots[-1].y + slots[-1].down > self.bottom or slots[0].y - slots[0].up < self.top):
            last = slots[-1].y + slots[-1].down > self.bottom
            out.append(slots.pop(-1 if last else 0).mark)
            self._settle(slots)
        return out

    def _slot(self, mark: Planned) -> Slot:
        form, line = mark.form, mark.line
        assert form is not None and line is not None
        wanted = mark.y if mark.y is not None else line.middle
        if mark.run is not None and form.up != form.down:
            wanted = mark.run.y
        order = mark.run.y if mark.run is not None else wanted
        least = 0.0 if mark.run is not None else NUMBER
        up, down = (max(half, least) * self.em for half in (form.up, form.down))
        wanted = min(max(wanted, self.top + up), self.bottom - down)
        return Slot(mark, order, wanted, up, down, form.width > _WIDE, SECOND + form.width + 0.2 <= self.room + FIRST)

    def _settle(self, slots: list[Slot]) -> None:
        """Let every form stand where it belongs or as little away from it as the others allow."""
        count = len(slots)
        low, high = [slot.wanted for slot in slots], [slot.wanted for slot in slots]
        for at in range(count):
            for before in range(at):
                low[at] = max(low[at], low[before] + self._apart(slots[before], slots[at]))
        for at in range(count - 1, -1, -1):
            for after in range(at + 1, count):
                high[at] = min(high[at], high[after] - self._apart(slots[at], slots[after]))
        for at, slot in enumerate(slots):
            slot.y = max((low[at] + high[at]) / 2, self.top + slot.up)
            for upper in slots[:at]:
                slot.y = max(slot.y, upper.y + self._apart(upper, slot))
        for at in range(count - 1, -1, -1):
            slot = slots[at]
            slot.y = min(slot.y, self.bottom - slot.down)
            for lower in slots[at + 1 :]:
                slot.y = min(slot.y, lower.y - self._apart(slot, lower))

    def _apart(self, one: Slot, other: Slot) -> float:
        """Return how far below ``one`` the other must stand at least."""
        full = one.down + other.up + BETWEEN * self.em
        if one.column == other.column or one.wide or other.wide:
            return full
        band = _BAND * self.em
        if one.column == 2:
            return band + other.up if one.lead else -full
        return one.down + band if other.lead else -full

    def _relieve(self, slots: list[Slot], crowded: list[Slot]) -> bool:
        """Move one form of a crowd into the second column; False where none may."""
        worst = max(crowded, key=lambda slot: slot.away)
        at = slots.index(worst)
        near = sorted(range(len(slots)), key=lambda other: abs(other - at))
        for other in near[:9]:
            slot = slots[other]
            beside = [slots[n] for n in (other - 1, other + 1) if 0 <= n < len(slots)]
            if slot.column == 1 and slot.roomy and all(b.column == 1 for b in beside):
                slot.column = 2
                return True
        return False
