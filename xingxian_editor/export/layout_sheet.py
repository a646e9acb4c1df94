"""The sheet a page is set on: margins, the folio strip, and the grid of lines over the whole page."""

import math
from dataclasses import dataclass

from xingxian_editor.export.layout_plan import MM_PER_PT, Rect
from xingxian_editor.export.page_head import PageHead

BOX_SPARE_EMS = 0.2
"""By how much a column's box is wider than its text, so that rounding never turns a line."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Where things stand on a sheet of this size, in millimetres."""

    width_mm: float
    height_mm: float

    @property
    def scale(self) -> float:
        """How large type is set, against a broadsheet; a smaller sheet needs more than its share."""
        return min(1.15, max(0.55, math.pow(self.width_mm / 390, 0.7)))

    @property
    def side_mm(self) -> float:
        """The margin left and right."""
        return self.width_mm * 0.045

    @property
    def text_width_mm(self) -> float:
        """Width of the type area (版心)."""
        return self.width_mm - 2 * self.side_mm

    @property
    def folio(self) -> Rect:
        """The strip of the folio, down to its rule."""
        height = 15.0 * self.scale
        return Rect(self.side_mm, self.height_mm * 0.026, self.text_width_mm, height)

    @property
    def top_mm(self) -> float:
        """Where the first line of the grid begins."""
        return self.folio.bottom + 4.5

    @property
    def text_height_mm(self) -> float:
        """Height of the grid."""
        return self.height_mm * 0.974 - self.top_mm


@dataclass(frozen=True, slots=True)
class Grid:
    """The common line grid: body size and pitch in points, and how many lines a page has."""

    sheet: Sheet
    body_pt: float
    pitch_pt: float
    lines: int

    @property
    def pitch_mm(self) -> float:
        """The pitch in millimetres."""
        return self.pitch_pt * MM_PER_PT

    @property
    def em_mm(self) -> float:
        """The body size in millimetres."""
        return self.body_pt * MM_PER_PT

    @property
    def width_ems(self) -> float:
        """The width of the type area in ems, less what the last column's box is wider than its text."""
        return self.sheet.text_width_mm / self.em_mm - BOX_SPARE_EMS

    def rect(self, left_ems: float, line: float, width_ems: float, lines: float) -> Rect:
        """Return the rectangle of ``lines`` grid lines from ``line`` on."""
        return Rect(
            round(self.sheet.side_mm + left_ems * self.em_mm, 3),
            round(self.sheet.top_mm + line * self.pitch_mm, 3),
            round(width_ems * self.em_mm, 3),
            round(lines * self.pitch_mm, 3),
        )


def sheet_of(head: PageHead) -> Sheet:
    """Return the sheet of a page's size."""
    return Sheet(head.width_mm, head.height_mm)
