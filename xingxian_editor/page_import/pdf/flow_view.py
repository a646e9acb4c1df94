"""What the flow of text asks about places: what stands over a column piece, and what is next to it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from xingxian_editor.page.geometry import Box
from xingxian_editor.page_import.pdf.field import across, level, rule_between
from xingxian_editor.page_import.pdf.frames import Frame, is_tail_over
from xingxian_editor.page_import.pdf.head_groups import HeadGroup
from xingxian_editor.page_import.pdf.head_reach import beside_vertical, risen_column, widened
from xingxian_editor.page_import.pdf.page_measure import PageMeasure

_NEAR = 1.3
_NEAR_CROSSHEAD = 2.3
_ROOM_AT_PICTURE = 1.6
_UNDER_HEAD = 4.5
_LOWER = 3.0
_UNDER_PICTURE = 2.4
_GUTTER = 3.6
_UNDER_SMALL_HEAD = 3.6


@dataclass
class FlowView:
    """Column pieces, heads, pictures and rules of a page, and what stands where among them.

    ``notes`` has the places of notes that stand under a head, by the head's ``id``: it reaches as far as they do.
    """

    frames: Sequence[Frame]
    heads: Sequence[HeadGroup]
    pictures: Sequence[Box]
    rules: Sequence[Box]
    measure: PageMeasure
    notes: Mapping[int, Box] = field(default_factory=dict)
    _beside: dict[tuple[int, bool], list[Frame]] = field(default_factory=dict)
    _risen: dict[int, Frame | None] = field(default_factory=dict)
    _column_starts: dict[int, float | None] = field(default_factory=dict)

    @cached_property
    def things(self) -> list[Frame | HeadGroup]:
        """Its pieces and heads."""
        return [*self.frames, *self.heads]

    @cached_property
    def said(self) -> str:
        """What the pieces say, one in a line: the page's own words."""
        return "\n".join(frame.text for frame in self.frames)

    @cached_property
    def over(self) -> dict[int, Frame | HeadGroup | None]:
        """What stands next above each piece, by ``id``; pictures do not count."""
        found = {id(frame): self._over(frame) for frame in self.frames}
        begins = {id(frame): self._begin(frame) for frame in self.frames}
        return widened(found, self.frames, self.heads, self.rules, begins)

    def _begin(self, frame: Frame) -> float:
        """Return where its column begins: with the picture right over it, as high as the text beside."""
        over = [
            picture.top
            for picture in self.pictures
            if across(picture, frame) > 0.9 and 0 < frame.start - picture.bottom < _UNDER_PICTURE * frame.pitch
        ]
        return min(over, default=frame.start)

    @cached_property
    def under(self) -> dict[int, list[Frame]]:
        """The pieces that a piece or a head stands next above, by ``id``, from the left."""
        found: dict[int, list[Frame]] = {}
        for frame in sorted(self.frames, key=lambda frame: frame.left):
            above = self.over[id(frame)]
            if above is not None:
                found.setdefault(id(above), []).append(frame)
        return found

    @cached_property
    def owners(self) -> dict[int, HeadGroup | None]:
        """The head that each piece stands under, through pieces with no wide white between."""
        found = {id(frame): self._owner(frame, 0) for frame in self.frames}
        for head in self.heads:
            if head.vertical:
                for frame in self.beside(head, True) or self.beside(head, False):
                    found[id(frame)] = found[id(frame)] or head
            elif self.breaks_off_into(head):
                risen = self.risen(head)
                if risen is not None and found[id(risen)] is None:
                    found[id(risen)] = head
        return found

    def risen(self, head: HeadGroup) -> Frame | None:
        """Return the column that rises at the left of a head, in which its text may begin."""
        if id(head) not in self._risen:
            under = self.under.get(id(head), [])
            ground = max([p for p in self.pictures if _is_printed_on(head, p)], key=lambda p: -p.top, default=None)
            top = head.top if ground is None else min(head.top, ground.top)
            self._risen[id(head)] = risen_column(head, top, under, self.frames, self.over, self.rules)
        return self._risen[id(head)]

    def breaks_off_into(self, head: HeadGroup) -> bool:
        """Say whether the column risen at the left of a head goes on under it.

        It opens as articles do while the text there does not; or it breaks off and the text there goes on; or it is
        the first of all, and would have no head else.
        """
        risen = self.risen(head)
        # Behind who wrote it nothing of the same text comes.
        if (
            risen is None
            or risen.is_closed
            or any(self._begins_beside(other, risen) for other in self.heads if other.vertical)
        ):
            return False
        below = self.under[id(head)][0]
        if risen.is_dated and not (below.is_dated or below.opening):
            return True
        if not risen.is_ended and not below.is_set_in:
            return True
        above = self.over[id(risen)]
        first = above is None or (isinstance(above, Frame) and not self.is_near(above, risen))
        return first and not any(_may_go_on_in(frame, risen) for frame in self.frames)

    def _begins_beside(self, head: HeadGroup, frame: Frame) -> bool:
        """Say whether a piece is the first at the right of a head set downwards."""
        return frame is min(self.beside(head, True), key=lambda one: one.left, default=None)

    def beside(self, head: HeadGroup, to_right: bool) -> list[Frame]:
        """Return the pieces that stand beside a head set downwards, on one side of it."""
        key = (id(head), to_right)
        if key not in self._beside:
            self._beside[key] = beside_vertical(head, self.frames, self.over, self.rules, to_right)
        return self._beside[key]

    def _over(self, frame: Frame) -> Frame | HeadGroup | None:
        things: list[Frame | HeadGroup] = [
            *(f for f in self.frames if f is not frame),
            *(h for h in self.heads if not h.vertical),
        ]
        above = [thing for thing in things if _is_over(thing, frame, self.notes.get(id(thing)))]
        return max(above, key=lambda thing: thing.bottom) if above else None

    def _owner(self, frame: Frame, depth: int) -> HeadGroup | None:
        above = self.over[id(frame)]
        if above is None or depth > 30 or (above.wall != frame.wall and frame.wall >= 0):
            return None
        gap = self.white(above, frame)
        if isinstance(above, HeadGroup):
            return above if gap < 7 * frame.size else None
        if not self.is_near(above, frame) or above.is_closed:
            return None
        return self._owner(above, depth + 1)

    def white(self, upper: Frame | HeadGroup, lower: Frame) -> float:
        """Return the white between two things, less the pictures that stand in it and what they keep clear of text.

        Beyond a rule a picture keeps nothing clear: the text above the rule is that of another article.
        """
        top = upper.end if isinstance(upper, Frame) else upper.bottom
        between = [p for p in self.pictures if p.bottom > top and p.top < lower.start and across(p, lower) > 0.4]
        if not between:
            return lower.start - top
        ruled = rule_between(upper, lower, self.rules, 0.3 * lower.size)
        room = 0.0 if ruled else _ROOM_AT_PICTURE * lower.pitch
        filled, reached = 0.0, top
        for picture in sorted(between, key=lambda picture: picture.top):
            begin, end = max(picture.top - room, reached), min(picture.bottom + room, lower.start)
            filled += max(0.0, end - begin)
            reached = max(reached, end)
        return lower.start - top - filled

    def is_near(self, upper: Frame, lower: Frame) -> bool:
        """Say whether no more white parts two pieces of a column than text of one article has."""
        return self.white(upper, lower) < (_NEAR_CROSSHEAD if lower.crossheads else _NEAR) * lower.pitch

    def is_near_head(self, frame: Frame) -> bool:
        """Say whether the piece stands right under a head, but for a picture."""
        above = self.over[id(frame)]
        return isinstance(above, HeadGroup) and self.white(above, frame) < _UNDER_HEAD * self.measure.body

    def is_parted(self, upper: Frame, lower: Frame) -> bool:
        """Say whether a head or another piece stands between two pieces of one column."""
        return any(
            thing is not upper
            and thing is not lower
            and thing.top > upper.bottom - upper.size
            and thing.bottom < lower.start + lower.size
            and across(thing, lower) > 0.3
            and across(thing, upper) > 0.3
            for thing in self.things
        )

    def columns_between(self, one: Frame, other: Frame) -> int:
        """Return how many columns stand between two pieces, of which ``other`` is to the right."""
        slack = self.measure.body
        top, bottom = min(one.top, other.top), max(one.bottom, other.bottom)
        lefts = {
            round(frame.left / (3 * slack))
            for frame in self.frames
            if frame.left > one.right - slack
            and frame.right < other.left + slack
            and frame.bottom > top
            and frame.top < bottom
        }
        return len(lefts)

    def is_foot(self, frame: Frame) -> bool:
        """Say whether nothing of the same run of text stands close below the piece."""
        return not any(
            self.is_near(frame, below) and abs(below.size - frame.size) < 0.08 * frame.size
            for below in self.under.get(id(frame), [])
        )

    def is_head(self, frame: Frame) -> bool:
        """Say whether no piece stands close above this one."""
        above = self.over[id(frame)]
        return not isinstance(above, Frame) or not self.is_near(above, frame)

    def is_level_with_column(self, foot: Frame, frame: Frame) -> bool:
        """Say whether ``foot`` ends a column of texts, each under its small head, that begins level with ``frame``."""
        start = self._column_start(foot)
        return start is not None and abs(frame.start - start) < _UNDER_SMALL_HEAD * foot.pitch

    def _column_start(self, foot: Frame) -> float | None:
        """Return where the column of texts begins that ``foot`` ends; None where another stands below it."""
        if id(foot) not in self._column_starts:
            column = [one for one in self.frames if _is_in_column(one, foot)]
            stack = [foot]
            for one in sorted(column, key=lambda one: -one.bottom):
                if one is not foot and 0 < stack[-1].top - one.end < _UNDER_SMALL_HEAD * foot.pitch:
                    stack.append(one)
            is_last = not any(0 < one.start - foot.end < _UNDER_SMALL_HEAD * foot.pitch for one in column)
            self._column_starts[id(foot)] = stack[-1].start if is_last else None
        return self._column_starts[id(foot)]

    def band_beside(self, upper: Frame, lower: Frame) -> Frame | None:
        """Return the piece to the right that ends where the white over ``lower`` begins, if text resumes below it.

        A crosshead over several columns stands in the first of them; the others have white beside it.
        """
        for right in self.frames:
            if right.left < upper.right or right.left - upper.right > 3.5 * upper.size or level(upper, right) < 0.4:
                continue
            if abs(right.bottom - upper.bottom) > 1.6 * upper.pitch:
                continue
            for below in self.under.get(id(right), []):
                if abs(below.top - lower.top) < 1.2 * lower.pitch and not below.crossheads:
                    return right
        return None


def _is_in_column(one: Frame, other: Frame) -> bool:
    edges = min(abs(one.left - other.left), abs(one.right - other.right))
    return one.wall == other.wall and edges < 1.2 * other.size and across(one, other) > 0.8


def _may_go_on_in(frame: Frame, risen: Frame) -> bool:
    """Say whether the text of the column at the left may go on at the head of this one: it begins no lower."""
    beside = -risen.size < risen.left - frame.right < _GUTTER * risen.size and level(frame, risen) > 0.1
    return beside and frame.start < risen.start + _LOWER * risen.pitch


def _is_printed_on(head: HeadGroup, picture: Box) -> bool:
    inside = picture.top < head.top + 0.5 * head.size and picture.bottom > head.bottom - 0.5 * head.size
    return inside and across(picture, head) > 0.9 and picture.right - picture.left > 0.9 * (head.right - head.left)


def _is_over(thing: Frame | HeadGroup, frame: Frame, note: Box | None) -> bool:
    if thing.bottom >= frame.start + 0.6 * frame.size or thing.top >= frame.top:
        return False
    overlap = min(thing.right, frame.right) - max(thing.left, frame.left)
    if overlap > 0.2 * frame.width and across(thing, frame) > 0.12:
        return True
    if note is not None and note.top < frame.start and across(note, frame) > 0.5:
        return True
    return isinstance(thing, Frame) and is_tail_over(thing, frame)
