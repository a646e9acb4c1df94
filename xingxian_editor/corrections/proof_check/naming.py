"""Says of a difference what it is and where: its kind, and its places on both pages."""

from collections.abc import Iterator
from itertools import zip_longest

from xingxian_editor.corrections.proof_check.article_matching import UnitGroup
from xingxian_editor.corrections.proof_check.comparison import Change, ChangeKind
from xingxian_editor.corrections.proof_check.counted_text import HEAD_FIELDS, CountedText, Item, Unit
from xingxian_editor.corrections.proof_check.judging import Leftover
from xingxian_editor.corrections.proof_check.moves import Move
from xingxian_editor.page.place import Part, Place


class Naming:
    """Turns differences between two pages into changes with places."""

    def __init__(self, old: CountedText, new: CountedText) -> None:
        self._old = old
        self._new = new

    def changes(self, leftover: Leftover) -> Iterator[Change]:
        """Yield one change for each text of the page that the difference touches."""
        gone = list(self._old.pieces(leftover.old.known(0, len(leftover.old))))
        come = list(self._new.pieces(leftover.new.known(0, len(leftover.new))))
        for before, after in zip_longest(gone, come):
            old = before[1] if before else self.point(self._old, leftover.old_before, leftover.old_after)
            new = after[1] if after else self.point(self._new, leftover.new_before, leftover.new_after)
            was, stands = before[2] if before else "", after[2] if after else ""
            if main := (before or after):
                yield Change(kind_of(main[1], was, stands), old, new, was, stands)

    def moves(self, move: Move) -> Iterator[Change]:
        """Yield the passage that moved; a line that another field of its own article has is no move."""
        gone = list(self._old.pieces(move.old.known(0, len(move.old))))
        come = list(self._new.pieces(move.new.known(0, len(move.new))))
        for before, after in zip_longest(gone[: len(come)], come[: len(gone)]):
            yield Change(ChangeKind.MOVED, before[1], after[1], before[2], after[2])

    def units(self, group: UnitGroup) -> Iterator[Change]:
        """Yield what is gone or new as a whole."""
        for number in group.old:
            unit = self._old.units[number]
            if not len(unit):
                continue  # an advertisement without a word
            kind = ChangeKind.DELETED if unit.part is Part.PAGE else ChangeKind.ARTICLE_GONE
            yield Change(kind, _whole(self._old, unit), None, _title(self._old, unit), "")
        for number in group.new:
            unit = self._new.units[number]
            if not len(unit):
                continue
            kind = ChangeKind.INSERTED if unit.part is Part.PAGE else ChangeKind.ARTICLE_NEW
            yield Change(kind, None, _whole(self._new, unit), "", _title(self._new, unit))

    @staticmethod
    def point(text: CountedText, before: int | None, after: int | None) -> Place | None:
        """Return the place between two neighbours, in the text of the first where they are of two."""
        if before is not None:
            return text.point(before, after=True)
        return text.point(after) if after is not None else None


def kind_of(place: Place, was: str, stands: str) -> ChangeKind:
    """Return what a change at ``place`` is called."""
    if place.part is Part.PHOTO:
        return ChangeKind.CAPTION
    if place.part is Part.ARTICLE and place.field in HEAD_FIELDS:
        return ChangeKind.HEADLINE
    return ChangeKind.DELETED if not stands else ChangeKind.INSERTED if not was else ChangeKind.REPLACED


def _whole(text: CountedText, unit: Unit) -> Place:
    """Return the place that stands for a unit: its headline, else its first text."""
    item = _heading(text, unit)
    return item.place if item else Place(unit.part, unit.index)


def _title(text: CountedText, unit: Unit) -> str:
    item = _heading(text, unit)
    return item.text if item else ""


def _heading(text: CountedText, unit: Unit) -> Item | None:
    own = [item for item in text.items if (item.place.part, item.place.index) == (unit.part, unit.index)]
    return next((item for item in own if item.place.field in ("headline", "title")), own[0] if own else None)
