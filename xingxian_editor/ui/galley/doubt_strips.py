"""All doubt strips of a galley: made, folded, opened and kept under their rows."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from xingxian_editor.ui.galley.doubt_places import DoubtPlace
from xingxian_editor.ui.galley.doubt_strip import DoubtStrip, strip_height
from xingxian_editor.ui.galley.doubt_words import DoubtWords
from xingxian_editor.ui.galley.galley_state import PageRows
from xingxian_editor.ui.galley.row_text import RowText
from xingxian_editor.ui.theme.theme import Theme


def gaps_under_rows(
    places: tuple[DoubtPlace, ...], lines: Mapping[int, int], open_doubt: int | None, row: int
) -> dict[int, int]:
    """Return the room that the strips under each row take; neighbours share an edge of one pixel."""
    gaps: dict[int, int] = {}
    for place in places:
        is_open = place.doubt.id == open_doubt
        height = strip_height(lines.get(place.doubt.id, 1), is_open, row)
        gaps[place.row] = gaps[place.row] - 1 + height if place.row in gaps else height
    return gaps


class DoubtStrips(QObject):
    """Owns the strips; says how much room they need and moves them when the galley scrolls."""

    choice_taken = Signal(int, int)
    command_asked = Signal(int, str)
    opened = Signal(int)

    def __init__(self, theme: Theme, galley: RowText) -> None:
        super().__init__(galley)
        self._theme = theme
        self._galley = galley
        self._words = DoubtWords(theme, self)
        self._strips: dict[int, DoubtStrip] = {}
        self._places: tuple[DoubtPlace, ...] = ()

    def show_doubts(self, page: PageRows, open_doubt: int | None) -> dict[int, int]:
        """Make the strips say what is undecided now; return the room needed under each row."""
        self._places = page.doubts
        lines = {}
        for gone in self._strips.keys() - {place.doubt.id for place in self._places}:
            strip = self._strips.pop(gone)
            strip.hide()
            strip.deleteLater()
        for place in self._places:
            words = self._words.strip(place, page)
            lines[place.doubt.id] = words.lines
            self._strip(place.doubt.id).show_doubt(place.doubt.id, words, place.doubt.id == open_doubt)
        return gaps_under_rows(self._places, lines, open_doubt, self._theme.size("decision_row"))

    def move(self) -> None:
        """Put every strip under its row, as the galley is scrolled now."""
        bottoms: dict[int, int] = {}
        width = self._galley.viewport().geometry().right() + 1
        height = self._galley.viewport().height()
        for place in self._places:
            strip = self._strips[place.doubt.id]
            top = bottoms.get(place.row)
            if top is None:
                top = round(self._galley.row_rect(place.row).bottom())
            strip.setGeometry(0, top, width, strip.wanted_height)
            bottoms[place.row] = top + strip.wanted_height - 1
            strip.setVisible(top < height and top + strip.wanted_height > 0)

    def strip(self, doubt: int) -> DoubtStrip | None:
        """Return the strip of a doubt, for tests and for bringing it into sight."""
        return self._strips.get(doubt)

    def restyle(self) -> None:
        """Paint all of them in the colours of now."""
        for strip in self._strips.values():
            strip.update()

    def _strip(self, doubt: int) -> DoubtStrip:
        if doubt not in self._strips:
            strip = DoubtStrip(self._theme, self._galley)
            strip.choice_taken.connect(self.choice_taken)
            strip.command_asked.connect(self.command_asked)
            strip.opened.connect(self.opened)
            self._strips[doubt] = strip
        return self._strips[doubt]
