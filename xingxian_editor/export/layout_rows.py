"""Rows of a layout: how wide the columns of each article are, so that all of a row end at one line."""

from collections.abc import Sequence
from dataclasses import dataclass

from xingxian_editor.export.layout_cell import GUTTER_EMS, NARROWEST_EMS, Cell, Measure, PhotoContent
from xingxian_editor.export.layout_template import LayoutPart, Template, TemplateItem
from xingxian_editor.export.layout_text import RunningText, article_text, caption_text, unplaced_text
from xingxian_editor.page.page_reading import PageReading

_TALLEST_ROW = 2000


@dataclass(frozen=True, slots=True)
class SolvedCell:
    """A cell with the width of its columns in whole ems."""

    cell: Cell
    ems: int


@dataclass(frozen=True, slots=True)
class SolvedRow:
    """Cells side by side, the height they need in grid lines, and the width between columns in ems."""

    cells: tuple[SolvedCell, ...]
    height: int
    gutter_ems: float


class RowSolver:
    """The rows of one page by one template; texts are measured once and asked for many sizes."""

    def __init__(self, page: PageReading, template: Template) -> None:
        self._page = page
        self._texts: dict[tuple[LayoutPart, int], RunningText] = {}
        self._rows = tuple(self._cells(row) for row in template.rows())

    def solve(self, measure: Measure, width_ems: float, tallest_photo: int) -> tuple[SolvedRow, ...]:
        """Return every row in a page ``width_ems`` wide."""
        return tuple(_solve(row, measure, width_ems, tallest_photo) for row in self._rows)

    def _cells(self, row: Sequence[TemplateItem]) -> tuple[Cell, ...]:
        """Let each photo into the article before it, or the one after it; the rest stand alone."""
        cells: list[Cell] = []
        for item in row:
            cell = self._cell(item)
            last = cells[-1] if cells else None
            if last and last.takes_photo and cell.is_photo:
                cells[-1] = last.with_photo(cell)
            elif last and last.is_photo and cell.takes_photo:
                cells[-1] = cell.with_photo(last)
            else:
                cells.append(cell)
        return tuple(cells)

    def _cell(self, item: TemplateItem) -> Cell:
        if item.part is LayoutPart.PHOTO:
            return Cell(item, item.columns, photo=self._photo(item), photo_columns=item.columns)
        if item.part is LayoutPart.UNPLACED:
            return Cell(item, item.columns, unplaced_text(self._page.unplaced))
        article = self._page.articles[item.index]
        return Cell(item, item.columns, article_text(article), article)

    def _photo(self, item: TemplateItem) -> PhotoContent:
        photo = self._page.photos[item.index]
        return PhotoContent(item, photo, caption_text(photo.caption, photo.credit))


def _solve(row: tuple[Cell, ...], measure: Measure, width_ems: float, tallest: int) -> SolvedRow:
    gutters = sum(cell.columns for cell in row) - 1
    room = width_ems - gutters * GUTTER_EMS
    low, high = 1, _TALLEST_ROW
    while low < high:
        middle = (low + high) // 2
        if _fits(row, _widths(row, middle, measure, room, tallest), room):
            high = middle
        else:
            low = middle + 1
    widths = _widths(row, low, measure, room, tallest)
    if not _fits(row, widths, room):
        # More columns than the paper has room for: all alike, however narrow.
        widths = [max(1, int(room / (gutters + 1)))] * len(row)
    left = _widen(row, widths, room)
    cells = tuple(SolvedCell(cell, ems) for cell, ems in zip(row, widths, strict=True))
    height = max(c.cell.height(c.ems, measure, tallest) for c in cells)
    return SolvedRow(cells, height, GUTTER_EMS + (left / gutters if gutters else 0))


def _fits(row: tuple[Cell, ...], widths: list[int], room: float) -> bool:
    return bool(widths) and sum(w * cell.columns for w, cell in zip(widths, row, strict=True)) <= room


def _widths(row: tuple[Cell, ...], height: int, measure: Measure, room: float, tallest: int) -> list[int]:
    """Return the narrowest columns with which every cell keeps to ``height``; nothing where one cannot."""
    widths = []
    for cell in row:
        low, high = NARROWEST_EMS, int(room / cell.columns)
        if high < low or cell.height(high, measure, tallest) > height:
            return []
        while low < high:
            middle = (low + high) // 2
            if cell.height(middle, measure, tallest) <= height:
                high = middle
            else:
                low = middle + 1
        widths.append(low)
    return widths


def _widen(row: tuple[Cell, ...], widths: list[int], room: float) -> float:
    """Hand out what is left of the width, an em to each column of the narrowest cell; return the rest."""
    left = room - sum(w * cell.columns for w, cell in zip(widths, row, strict=True))
    while fitting := [i for i, cell in enumerate(row) if cell.columns <= left]:
        narrowest = min(fitting, key=lambda i: (widths[i], i))
        widths[narrowest] += 1
        left -= row[narrowest].columns
    return max(0.0, left)
