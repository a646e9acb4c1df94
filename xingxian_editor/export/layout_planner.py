"""Lays a page out by a template: the largest body size at which everything fills the page and fits."""

from collections.abc import Sequence

from xingxian_editor.export.layout_boxes import BoxPile
from xingxian_editor.export.layout_cell import Measure
from xingxian_editor.export.layout_folio import set_folio
from xingxian_editor.export.layout_placing import ROW_GAP, Placer
from xingxian_editor.export.layout_plan import MM_PER_PT, LayoutPlan
from xingxian_editor.export.layout_rows import RowSolver, SolvedRow
from xingxian_editor.export.layout_sheet import Grid, Sheet, sheet_of
from xingxian_editor.export.layout_template import Template
from xingxian_editor.export.page_head import PageHead
from xingxian_editor.page.page_reading import PageReading

BODY_SIZES = (10.5, 10.0, 9.5, 9.0)
_TIGHTEST, _LOOSEST = 1.36, 1.62
"""Pitch of the grid in body sizes."""
_MOST_EXTRA = 3
"""Lines by which a row may be made higher than it needs, so that the page is full."""


def plan_layout(page: PageReading, head: PageHead, template: Template) -> LayoutPlan:
    """Return the layout of ``page`` by ``template``; nothing is written, everything is measured."""
    solver = RowSolver(page, template)
    grid, rows = _fitted(solver, sheet_of(head))
    pile = BoxPile()
    placer = Placer(grid, _measure(grid), pile)
    for row, extra in zip(rows, _extras(grid, rows), strict=True):
        placer.place(row, extra)
    pages = max((box.page for box in pile.boxes), default=1)
    for number in range(1, pages + 1):
        set_folio(pile, number, head, grid.sheet)
    overset = tuple(sorted(placer.overset.items()))
    size = (head.width_mm, head.height_mm)
    return LayoutPlan(head, *size, grid.body_pt, grid.pitch_pt, pages, tuple(pile.boxes), tuple(pile.flows), overset)


def _fitted(solver: RowSolver, sheet: Sheet) -> tuple[Grid, tuple[SolvedRow, ...]]:
    """Return the largest type, and for it the widest pitch, with which all rows fit; else the smallest."""
    for size in BODY_SIZES:
        tightest = _grid(sheet, size, int(sheet.text_height_mm / MM_PER_PT / (size * _TIGHTEST)))
        if _need(_solved(solver, tightest)) > tightest.lines:
            continue
        low, high = int(sheet.text_height_mm / MM_PER_PT / (size * _LOOSEST)), tightest.lines
        while low < high:
            middle = (low + high) // 2
            if _need(_solved(solver, _grid(sheet, size, middle))) <= middle:
                high = middle
            else:
                low = middle + 1
        grid = _grid(sheet, size, low)
        return grid, _solved(solver, grid)
    return tightest, _solved(solver, tightest)


def _grid(sheet: Sheet, size: float, lines: int) -> Grid:
    pitch = int(sheet.text_height_mm / MM_PER_PT / lines * 20) / 20
    return Grid(sheet, size, pitch, lines)


def _measure(grid: Grid) -> Measure:
    return Measure(grid.body_pt, grid.pitch_pt, grid.sheet.scale)


def _solved(solver: RowSolver, grid: Grid) -> tuple[SolvedRow, ...]:
    return solver.solve(_measure(grid), grid.width_ems, grid.lines * 2 // 5)


def _need(rows: Sequence[SolvedRow]) -> int:
    return sum(row.height for row in rows) + ROW_GAP * max(0, len(rows) - 1)


def _extras(grid: Grid, rows: Sequence[SolvedRow]) -> list[int]:
    """Share what is left of the page among the rows, a line at a time."""
    left = grid.lines - _need(rows)
    extras = [0] * len(rows)
    while left > 0 and rows and min(extras) < _MOST_EXTRA:
        extras[extras.index(min(extras))] += 1
        left -= 1
    return extras
