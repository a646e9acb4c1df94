"""Finds a lane for every lead: between the lines, over no character, crossing no other lead."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from xingxian_editor.corrections.proof.drawing import Area
from xingxian_editor.corrections.proof.leads import Begin, LeadStart, Run, Way, run_of
from xingxian_editor.corrections.proof.margin_forms import Form
from xingxian_editor.corrections.proof.planned import Planned
from xingxian_editor.corrections.proof.setting import Setting

APART = 0.2
"""How far leads and marks keep from each other, in ems."""
EDGE = 0.1
_CROWDED = 2.5
_OUTMOST = 0.18


class Lanes:
    """The lanes of one setting. ``find`` gives one mark after the other its way out, or none."""

    def __init__(self, setting: Setting, marks: Sequence[Planned]) -> None:
        self._setting = setting
        self._apart = APART * setting.em
        self._strokes = [(area, mark) for mark in marks for area in mark.areas]
        self._found: list[Planned] = []
        self._forms: dict[int, list[tuple[float, float]]] = {1: [], -1: []}
        for mark in marks:
            if mark.form is not None and mark.start is None and mark.line is not None:
                mark.side = self.near_side(mark)
                self._stands(mark.side, mark.line.middle, mark.form)

    def near_side(self, mark: Planned) -> int:
        """Return the margin that is nearer to a mark."""
        area = self._setting.area
        return 1 if area.right - mark.x < mark.x - area.left else -1

    def find(self, mark: Planned) -> bool:
        """Give a mark its lead; False where no lane is free."""
        assert mark.start is not None
        for side in self._sides(mark, mark.start):
            if self._take(mark, mark.start, side):
                self._found.append(mark)
                mark.side = side
                if mark.form is not None:
                    self._stands(side, mark.start.line.middle, mark.form)
                return True
        return False

    def _sides(self, mark: Planned, start: LeadStart) -> tuple[int, ...]:
        near = self.near_side(mark)
        if self._load(near, start.line.middle) > max(_CROWDED, self._load(-near, start.line.middle) + 0.5):
            near = -near
        return tuple(side for side in (near, -near) if side in start.sides)

    def _take(self, mark: Planned, start: LeadStart, side: int) -> bool:
        ways = [0, *start.down] if self._at_end(start, side) and start.begin is Begin.RING else list(start.down)
        if not start.round and start.begin is Begin.RING and start.down == (1, -1):
            ways = [*ways[:-2], side, -side] if ways[-2:] == [1, -1] else ways
        for down in ways:
            if not down and not self._at_end(start, side):
                continue  # straight out of the side only where nothing is printed on the way
            run = run_of(start, Way(side, down, 0.0), self._edge(side))
            hits = self._hits(run, mark)
            if hits is None:
                continue
            if not hits:
                mark.run = run
                return True
            if len(hits) == 1 and down and self._share(mark, run, hits[0]):
                return True
        return False

    def _at_end(self, start: LeadStart, side: int) -> bool:
        """Say whether nothing is printed between a ring and the margin, so that no lane is needed."""
        x = start.middle + side * start.half_width * start.line.em
        left, right = sorted((x, self._edge(side)))
        return self._setting.free(left, right, start.line.middle)

    def _edge(self, side: int) -> float:
        area = self._setting.area
        return area.right + EDGE * self._setting.em if side > 0 else area.left - EDGE * self._setting.em

    def _hits(self, run: Run, mark: Planned) -> list[Planned] | None:
        """Return the marks whose leads a lead comes too near to; None where it must not run at all."""
        level, drop = run.level, run.drop
        if run.way.down and not self._setting.free(level.left, level.right, level.top):
            return None
        for area, other in self._strokes:
            if other is not mark and (area.near(level, self._apart) or area.near(drop, self._apart)):
                return None
        return [
            other
            for other in self._found
            if other.run is not None
            and any(one.near(two, self._apart) for one in (level, drop) for two in (other.run.level, other.run.drop))
        ]

    def _share(self, mark: Planned, run: Run, other: Planned) -> bool:
        """Let two leads run in one lane, each in the half next to its own line."""
        before = other.run
        if before is None or not before.way.down or before.start.begin is Begin.ARC:
            return False
        lane = run.start.line.lane(run.way.down)
        room = run.start.line.room * run.start.line.em
        if (
            abs(before.start.line.lane(before.way.down) - lane) > 0.1 * run.start.line.em
            or room < 0.55 * self._setting.em
        ):
            return False
        off = min(_OUTMOST * self._setting.em, max(0.14 * self._setting.em, room * 0.18))
        mine, others = -run.way.down * off, -before.way.down * off
        if run.way.down == before.way.down:
            farther = run.level.right - run.level.left > before.level.right - before.level.left
            mine, others = (-mine, others) if farther else (mine, -others)
        first = run_of(run.start, replace(run.way, off=mine), self._edge(run.way.side))
        second = run_of(before.start, replace(before.way, off=others), self._edge(before.way.side))
        other.run = None
        fits = self._hits(first, mark) == [] and self._hits(second, other) == []
        other.run = second if fits else before
        crosses = first.drop.near(second.level, 0) or second.drop.near(first.level, 0)
        if not fits or (crosses and run.way.down == before.way.down) or _too_near(first, second, self._apart):
            other.run = before
            return False
        mark.run = first
        return True

    def _stands(self, side: int, y: float, form: Form) -> None:
        self._forms[side].append((y, (form.up + form.down + 0.3) * self._setting.em))

    def _load(self, side: int, y: float) -> float:
        """Return how full a margin is about a height: 1 is as much as goes into one column there."""
        window = 1.5 * self._setting.pitch
        near: Iterable[float] = (size for at, size in self._forms[side] if abs(at - y) <= window)
        return sum(near) / (2 * window) * 2


def _too_near(first: Run, second: Run, apart: float) -> bool:
    pairs: list[tuple[Area, Area]] = [
        (first.level, second.level),
        (first.drop, second.level),
        (first.level, second.drop),
    ]
    return any(one.near(two, apart) for one, two in pairs)
