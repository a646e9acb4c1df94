"""Lays out the marks of one sheet: in the text, their leads, their forms in the margins, and what found no room."""

from collections.abc import Iterable
from dataclasses import dataclass

from xingxian_editor.corrections.proof import parts
from xingxian_editor.corrections.proof.drawing import Area, Drawing, Point, area_of
from xingxian_editor.corrections.proof.lanes import EDGE, Lanes
from xingxian_editor.corrections.proof.leads import bend_path
from xingxian_editor.corrections.proof.margin_forms import Curl, Form, Legend, Talk
from xingxian_editor.corrections.proof.margins import FIRST, NUMBER, SECOND, Margin
from xingxian_editor.corrections.proof.pen import Duty, Frame, Piece
from xingxian_editor.corrections.proof.planned import Planned
from xingxian_editor.corrections.proof.setting import Setting
from xingxian_editor.corrections.proof.text_marks import plans
from xingxian_editor.corrections.proof.wish import Wish
from xingxian_editor.corrections.proof_words import MARK_NAMES

_LONGEST, _SHOWN = 16, 7


@dataclass(frozen=True, slots=True)
class DrawnMark:
    """Everything drawn for one wish. ``tag`` is its number where no lead joins text and margin."""

    wish: Wish
    pieces: tuple[Piece, ...]
    tag: int = 0

    @property
    def drawings(self) -> Iterable[Drawing]:
        """The strokes and words."""
        return (piece.drawing for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class MarginNote:
    """A correction told in words, since the sheet has no room for its form; ``tag`` is 0 without a place.

    ``was`` are the characters that it is about. ``whole``: it stands in the margin too, but only its beginning.
    """

    tag: int
    wish: Wish
    was: str = ""
    whole: bool = False

    @property
    def sentence(self) -> str:
        """What is to be done: 改正　己 → 已."""
        if self.wish.talk:
            quoted = f"“{self.was}”" if self.was else ""
            return "　".join(filter(None, (self.wish.talk, quoted, " ".join(self.wish.text.split("\n")))))
        told = " → ".join(filter(None, (self.was, self.wish.text)))
        return f"{MARK_NAMES[self.wish.mark]}　{told}".rstrip()


@dataclass(frozen=True, slots=True)
class Layout:
    """The marks of one sheet and what must be told in words."""

    marks: tuple[DrawnMark, ...]
    notes: tuple[MarginNote, ...] = ()

    @property
    def numbers(self) -> frozenset[int]:
        """Every correction that is drawn or told."""
        drawn = (number for mark in self.marks for number in mark.wish.numbers)
        return frozenset(drawn) | {number for note in self.notes for number in note.wish.numbers}


def lay_out(setting: Setting, wishes: Iterable[Wish]) -> Layout:
    """Lay out the marks that ``wishes`` ask for; each is drawn, or told in a note."""
    return _Sheet(setting, wishes).layout()


class _Sheet:
    def __init__(self, setting: Setting, wishes: Iterable[Wish]) -> None:
        self._setting = setting
        area, reach, em = setting.area, setting.reach, setting.em
        self._room = {-1: (area.left - reach.left) / em - FIRST, 1: (reach.right - area.right) / em - FIRST}
        room = max(2.0, min(self._room.values()))
        planned = [planned for wish in wishes for planned in plans(setting, wish, room)]
        self._marks = sorted((mark for mark in planned if mark.line is not None), key=_reading_order)
        self._nowhere = [mark for mark in planned if mark.line is None]
        self._tags = 0
        self._one_legend()

    def _one_legend(self) -> None:
        """Say once on the sheet what a ring without a lead means."""
        said = set()
        for mark in self._marks:
            if isinstance(mark.form, Legend):
                meaning = (mark.wish.ink, mark.form.text)
                mark.form = None if meaning in said else mark.form
                said.add(meaning)

    def layout(self) -> Layout:
        self._find_lanes()
        told = self._fill_margins()
        for mark in told:
            self._tag(mark)
            mark.form = None
        self._tag_places()
        drawn = [DrawnMark(mark.wish, tuple(mark.pieces), mark.tag) for mark in self._marks]
        told.sort(key=lambda mark: mark.tag)
        notes = [MarginNote(mark.tag, mark.wish, self._was(mark.wish)) for mark in told]
        long = (mark for mark in self._marks if isinstance(mark.form, Talk) and mark.form.goes_on)
        notes += [MarginNote(mark.tag, mark.wish, self._was(mark.wish), whole=True) for mark in long]
        return Layout(tuple(drawn), (*notes, *(MarginNote(0, mark.wish) for mark in self._nowhere)))

    def _was(self, wish: Wish) -> str:
        """Return the characters that a wish is about, as they stand here; of many, the first and the last."""
        spots = [spot for key in (*wish.chars, *wish.others) if (spot := self._setting.find(key))]
        text = "".join(self._setting.character(spot).text for spot in spots)
        return text if len(text) <= _LONGEST else f"{text[:_SHOWN]}…{text[-_SHOWN:]}"

    def _find_lanes(self) -> None:
        """Give every mark its lead, those nearer to a margin first; one without a lane gets a number."""
        lanes = Lanes(self._setting, self._marks)
        area = self._setting.area
        waiting = [mark for mark in self._marks if mark.start is not None]
        waiting.sort(key=lambda mark: (mark.start.line.top, min(mark.x - area.left, area.right - mark.x)))  # type: ignore[union-attr]
        for mark in waiting:
            if not lanes.find(mark):
                mark.side = lanes.near_side(mark)
                if mark.form is not None:
                    self._tag(mark)

    def _fill_margins(self) -> list[Planned]:
        """Stand the forms in both margins and draw them; return the marks that found no room."""
        told: list[Planned] = []
        for side in (-1, 1):
            marks = [m for m in self._marks if m.side == side and m.form is not None and not isinstance(m.form, Legend)]
            told += self._margin(side).place(marks)
            for mark in marks:
                if mark not in told:
                    self._draw_form(mark)
        for mark in self._marks:
            if isinstance(mark.form, Legend) and not self._draw_legend(mark):
                told.append(mark)
        return told

    def _margin(self, side: int) -> Margin:
        setting = self._setting
        return Margin(setting.reach.top, setting.reach.bottom, setting.em, setting.pitch, self._room[side])

    def _edge(self, side: int) -> float:
        return self._setting.area.right if side > 0 else self._setting.area.left

    def _draw_form(self, mark: Planned) -> None:
        em, side, form = self._setting.em, mark.side, mark.form
        assert form is not None
        begins = FIRST if mark.column == 1 else SECOND
        if isinstance(form, Curl) and mark.run is not None and mark.column == 1:
            begins = EDGE + 0.75
        beside = 0.95 if mark.tag else 0.0
        near = Frame(self._edge(side) + side * (begins + beside) * em, mark.place, em, side)
        mark.pieces += form.draw(mark.pen, near)
        if mark.run is not None:
            mark.pieces += mark.run.pieces(mark.pen)
            x = near.x - side * form.gap * em
            bend_to = self._edge(side) + side * (min(begins, FIRST) - form.gap) * em
            if (bend_to - mark.run.edge) * side < 0.3 * em:
                bend_to = x
            whole = Frame(0, 0, 1)
            mark.pieces.append(mark.pen.path(whole, bend_path(mark.run, bend_to, mark.place), Duty.LEAD))
            if abs(x - bend_to) > 1e-6:
                path = f"M {bend_to},{mark.place} L {x},{mark.place}"
                mark.pieces.append(mark.pen.path(whole, path, Duty.LEAD))
        elif mark.tag:
            mark.pieces += _number(mark, self._edge(side) + side * (begins + 0.36) * em, mark.place, em)

    def _draw_legend(self, mark: Planned) -> bool:
        """Stand what a ring means into a free stretch of a margin, low rather than high."""
        form, em = mark.form, self._setting.em
        assert form is not None
        taken = [area_of(piece.drawing) for other in self._marks for piece in other.pieces]
        reach = self._setting.reach
        y = min(reach.bottom - em, self._setting.area.bottom) - form.height * em
        while y > reach.top + form.height * em:
            for side in (1, -1):
                if (found := self._legend_area(form, side, y)) and not any(a.near(found, 0.3 * em) for a in taken):
                    near = Frame(self._edge(side) + side * FIRST * em, y, em, side)
                    mark.pieces += form.draw(mark.pen, near)
                    return True
            y -= em / 2
        return False

    def _legend_area(self, form: Form, side: int, y: float) -> Area | None:
        em = self._setting.em
        if self._room[side] < form.width:
            return None
        one, other = sorted(self._edge(side) + side * (FIRST + width) * em for width in (0.0, form.width))
        return Area(one, y - form.height / 2 * em, other, y + form.height / 2 * em)

    def _tag(self, mark: Planned) -> None:
        if not mark.tag:
            self._tags += 1
            mark.tag = self._tags

    def _tag_places(self) -> None:
        """Put the numbers of marks without a lead beside their places in the text."""
        tagged = [mark for mark in self._marks if mark.tag]
        if not tagged:
            return
        taken = [area_of(p.drawing) for m in self._marks for p in m.pieces if p.duty is not Duty.FORM]
        for mark in tagged:
            assert mark.line is not None
            em = mark.line.em
            places = [
                (mark.x + across * em, mark.line.lane(down))
                for across in (0.0, 0.75, -0.75, 1.5, -1.5)
                for down in (-1, 1)
            ]
            half = 0.34 * self._setting.em
            free = [place for place in places if not any(area.near(_about(place, half), 0) for area in taken)]
            pieces = _number(mark, *(free or places)[0], self._setting.em)
            mark.pieces += [Piece(piece.drawing, Duty.TEXT) for piece in pieces]
            taken += [area_of(piece.drawing) for piece in pieces]


def _about(place: Point, half: float) -> Area:
    return Area(place[0] - half, place[1] - half, place[0] + half, place[1] + half)


def _number(mark: Planned, x: float, y: float, em: float) -> list[Piece]:
    text = str(mark.tag)
    frame = Frame(x, y, em)
    ring = parts.ellipse(NUMBER if len(text) < 2 else 0.45, NUMBER)
    return [mark.pen.path(frame, ring, Duty.FORM, 0.05), mark.pen.words(text, x, y, 0.55 * em)]


def _reading_order(mark: Planned) -> tuple[int, float]:
    return mark.at, mark.x
