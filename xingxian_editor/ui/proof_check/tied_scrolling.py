"""Lets two versions scroll together: the same text beside the same text, the same place beside the same place."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QPointF

from xingxian_editor.desk.comparing import Character
from xingxian_editor.ui.proof_check.version_pane import VersionPane
from xingxian_editor.ui.proof_check.version_picture import VersionPicture

NEAR = 400
"""So many characters further on at most is looked for one that both versions have."""
NEAR_PRINTED = 40


class TiedScrolling(QObject):
    """Moves one pane when the other is moved, as long as it is ``on``."""

    def __init__(self, old: VersionPane, new: VersionPane, parent: QObject) -> None:
        super().__init__(parent)
        self.on = True
        self._panes = old, new
        self._to_new: Mapping[Character, Character] = {}
        self._to_old: Mapping[Character, Character] = {}
        self._moving = False
        old.scrolled.connect(self._old_moved)
        new.scrolled.connect(self._new_moved)

    def know(self, characters: Mapping[Character, Character]) -> None:
        """Know which character of the old page is which of the new one."""
        self._to_new = characters
        self._to_old = {new: old for old, new in characters.items()}

    def _old_moved(self) -> None:
        self._follow(self._panes[0], self._panes[1], self._to_new)

    def _new_moved(self) -> None:
        self._follow(self._panes[1], self._panes[0], self._to_old)

    def _follow(self, moved: VersionPane, other: VersionPane, counterparts: Mapping[Character, Character]) -> None:
        if not self.on or self._moving:
            return
        self._moving = True
        try:
            first, second = moved.shown_picture, other.shown_picture
            if first is not None and second is not None:
                if first.fit is not second.fit or first.scale_now != second.scale_now:
                    second.zoom_by(first.scale_now / second.scale_now)
                second.centerOn(_beside(first, second, counterparts))
            elif first is None and second is None and (top := moved.galley.top_character()):
                self._set_top(other, top, counterparts)
        finally:
            self._moving = False

    @staticmethod
    def _set_top(other: VersionPane, top: Character, counterparts: Mapping[Character, Character]) -> None:
        source, offset = top
        for step in range(NEAR):
            if found := counterparts.get((source, offset + step)):
                other.galley.set_top(*found)
                return


def _beside(moved: VersionPicture, other: VersionPicture, counterparts: Mapping[Character, Character]) -> QPointF:
    """Return what is to be in the middle of ``other``: the text in the middle of ``moved``, wherever it stands now.

    Where there is no such text it is the same place of the page.
    """
    middle = moved.middle()
    near = moved.character_near(middle)
    if near is None:
        return middle
    for step in (n for far in range(NEAR_PRINTED) for n in (far, -far)):
        here = near[0], near[1] + step
        there = counterparts.get(here)
        own = moved.place_of(*here) if there is not None else None
        found = other.place_of(*there) if there is not None else None
        if own is not None and found is not None:
            return middle + found - own
    return middle
