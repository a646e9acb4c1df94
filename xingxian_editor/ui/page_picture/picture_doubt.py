"""The strip with the open question, under the block that it is about, on the picture."""

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QAbstractScrollArea

from xingxian_editor.ui.galley.doubt_places import DoubtPlace
from xingxian_editor.ui.galley.doubt_strip import DoubtStrip
from xingxian_editor.ui.galley.doubt_words import DoubtWords
from xingxian_editor.ui.galley.galley_state import PageRows
from xingxian_editor.ui.theme.theme import Theme

WIDTH = 468
GAP = 4


class PictureDoubt(DoubtStrip):
    """Stands under its block, or above it where there is no room; hidden when there is no question."""

    def __init__(self, theme: Theme, view: QAbstractScrollArea) -> None:
        super().__init__(theme, view.viewport())
        self._view = view
        self._speaker = DoubtWords(theme, self)
        self.hide()

    def show_place(self, place: DoubtPlace | None, rows: PageRows, block: QRectF | None) -> None:
        """Ask the question of ``place`` beside ``block``, a rectangle of the viewport."""
        if place is None or block is None:
            self.hide()
            return
        self.show_doubt(place.doubt.id, self._speaker.strip(place, rows), True)
        room = self._view.viewport().rect()
        width, height = min(WIDTH, room.width()), self.wanted_height
        left = min(max(0, round(block.left())), room.width() - width)
        top = round(block.bottom()) + GAP
        if top + height > room.height():
            top = max(0, min(round(block.top()) - GAP - height, room.height() - height))
        self.setGeometry(left, max(0, top), width, height)
        self.show()
        self.raise_()
