"""Places rows on the line grid, one below another; what has no room goes on to the next page."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from xingxian_editor.export.layout_boxes import BoxPile
from xingxian_editor.export.layout_cell import Measure
from xingxian_editor.export.layout_columns import balanced, columns_for, fill
from xingxian_editor.export.layout_plan import NO_ARTICLE, Box, BoxKind, FlowParagraph, PlannedLine
from xingxian_editor.export.layout_rows import SolvedCell, SolvedRow
from xingxian_editor.export.layout_sheet import BOX_SPARE_EMS, Grid
from xingxian_editor.export.layout_text import SetLine
from xingxian_editor.page.manuscript_styles import ROLE_STYLES
from xingxian_editor.page.role import Role

ROW_GAP = 2
"""Grid lines between rows; a thin rule stands in their middle."""
_LEAST_START = 9
"""A row is begun at the foot of a page only where it has this much room."""
_MOST_HEAD_WHITE = 4
_BOX_SPARE = 0.3
"""Share of a line by which a column is taller than its lines, so that rounding never drops one."""


@dataclass(slots=True)
class _Running:
    """A cell on its way down the pages."""

    solved: SolvedCell
    left_ems: float
    lines: Sequence[SetLine]
    at: int = 0
    flow: int = 0
    link: int = 0
    started: bool = False


@dataclass(slots=True)
class Placer:
    """Where the next row goes. ``overset`` counts lines beyond page 1 by article index."""

    grid: Grid
    measure: Measure
    pile: BoxPile
    page: int = 1
    cursor: int = 0
    overset: dict[int, int] = field(default_factory=dict)

    def place(self, row: SolvedRow, extra: int = 0) -> None:
        """Place ``row``, ``extra`` lines higher than it needs."""
        running = _running(row)
        need = row.height + extra
        while True:
            gap = ROW_GAP if self.cursor else 0
            room = self.grid.lines - self.cursor - gap
            if need > room and self.cursor and (room < _LEAST_START or need <= self.grid.lines // 3):
                self._turn()
                continue
            height = min(need, room)
            self._slice(running, row, self.cursor + gap, height)
            self.cursor += gap + height
            if all(cell.at >= len(cell.lines) for cell in running):
                return
            need = max(_lines_left(cell) for cell in running)
            if self.cursor + ROW_GAP >= self.grid.lines or height == room:
                self._turn()

    def _turn(self) -> None:
        self.page += 1
        self.cursor = 0

    def _slice(self, running: Sequence[_Running], row: SolvedRow, top: int, height: int) -> None:
        sheet = self.grid.sheet
        if self.cursor:
            at = sheet.top_mm + (top - ROW_GAP / 2) * self.grid.pitch_mm
            self.pile.across(self.page, sheet.side_mm, sheet.side_mm + sheet.text_width_mm, at)
        for cell in running:
            if cell.left_ems:
                rect = self.grid.rect(cell.left_ems - row.gutter_ems / 2, top, 0, height)
                self.pile.down(self.page, rect.left, rect.top, rect.bottom)
            self._cell(cell, row.gutter_ems, top, height)

    def _cell(self, running: _Running, gutter: float, top: int, height: int) -> None:
        cell = running.solved.cell
        tops = [top] * cell.columns
        if not running.started:
            tops = self._opening(running, gutter, top, height)
            running.started = True
        if cell.text is not None and running.at < len(running.lines):
            self._columns(running, gutter, tops, top + height)

    def _opening(self, running: _Running, gutter: float, top: int, height: int) -> list[int]:
        """Place headline block and photo; return the first grid line of each column below them."""
        cell, ems = running.solved.cell, running.solved.ems
        tallest = self.grid.lines * 2 // 5
        head = cell.head(ems, self.measure).grid_lines(self.grid.pitch_pt)
        photo = min(height, cell.photo_lines(ems, self.measure, tallest))
        if cell.text is None:
            self._photo(running, gutter, top, height + 1)
            return [top + height] * cell.columns
        white = max(0, min(_MOST_HEAD_WHITE, height - cell.height(ems, self.measure, tallest)))
        head = min(height, head + (white if head else 0))
        photo = min(height, photo + white) if photo and height - photo - white > 1 else height if photo else 0
        self._head(running, gutter, top, head)
        if photo:
            self._photo(running, gutter, top, photo if photo < height else photo + 1)
        return [top + head] * cell.head_columns + [top + photo] * cell.photo_columns

    def _head(self, running: _Running, gutter: float, top: int, lines: int) -> None:
        cell, ems = running.solved.cell, running.solved.ems
        if not lines:
            return
        width = cell.head_columns * ems + (cell.head_columns - 1) * gutter
        head = cell.head(ems, self.measure)
        rect = self.grid.rect(running.left_ems, top, width, lines - 0.5)
        index = cell.item.index
        if cell.article is not None and not cell.article.headline:
            self.pile.add(Box(BoxKind.HEADLINE_PLACE, self.page, rect, article=index))
        if head.parts:
            box = Box(BoxKind.HEADLINE, self.page, rect, article=index, lines=head.planned())
            self.pile.add_text(box, (part.flow() for part in head.parts))

    def _photo(self, running: _Running, gutter: float, top: int, lines: int) -> None:
        """Title, place for the picture, caption; the last of ``lines`` stays white."""
        cell, ems = running.solved.cell, running.solved.ems
        if cell.photo is None:
            return
        beside = cell.columns - cell.photo_columns
        left = running.left_ems + beside * (ems + gutter)
        width = cell.photo_columns * ems + (cell.photo_columns - 1) * gutter
        index = cell.photo.item.index
        title, caption = cell.photo.title_lines(), cell.photo.caption_lines(width)
        picture = max(2, lines - 1 - title - caption)
        if title:
            size = min(2.0 * self.grid.pitch_pt / 1.6, 18.0)
            texts = tuple(line.text for line in cell.photo.reading.title)
            box = Box(BoxKind.PHOTO_TITLE, self.page, self.grid.rect(left, top, width, title), photo=index)
            self._photo_title(box, texts, int(size * 2) / 2)
        place = self.grid.rect(left, top + title, width, picture - 0.35)
        self.pile.add(Box(BoxKind.PHOTO_PLACE, self.page, place, photo=index))
        if caption:
            rect = self.grid.rect(left, top + title + picture, width + BOX_SPARE_EMS, caption + _BOX_SPARE)
            planned = _planned(cell.photo.text.lines(int(width)), self.grid.body_pt)
            box = Box(BoxKind.CAPTION, self.page, rect, photo=index, lines=planned)
            self.pile.add_text(box, (p.flow() for p in cell.photo.text.paragraphs))

    def _photo_title(self, box: Box, texts: tuple[str, ...], size: float) -> None:
        planned = tuple(PlannedLine(text, size, "center") for text in texts)
        style = ROLE_STYLES[Role.PHOTO_TITLE]
        pitch = self.grid.pitch_pt * 2
        paragraphs = (FlowParagraph(style, ((text, ""),), size, pitch) for text in texts)
        self.pile.add_text(Box(box.kind, box.page, box.rect, photo=box.photo, lines=planned), paragraphs)

    def _columns(self, running: _Running, gutter: float, tops: Sequence[int], bottom: int) -> None:
        cell, ems = running.solved.cell, running.solved.ems
        capacities = [max(0, bottom - top) for top in tops]
        heights = balanced(capacities, len(running.lines) - running.at)
        columns, used = fill(running.lines[running.at :], heights, capacities)
        if not running.flow and cell.text is not None:
            running.flow = self.pile.begin_flow(p.flow() for p in cell.text.paragraphs)
        filled = [at for at, column in enumerate(columns) if column]
        for at in filled:
            is_last = at == filled[-1] and running.at + used >= len(running.lines)
            lines = capacities[at] + 1 if is_last else heights[at]
            left = running.left_ems + at * (ems + gutter)
            rect = self.grid.rect(left, tops[at], ems + BOX_SPARE_EMS, lines + _BOX_SPARE)
            index = cell.item.index if cell.article is not None else None
            box = Box(BoxKind.COLUMN, self.page, rect, article=index)
            self.pile.add_link(box, running.flow, running.link, _planned(columns[at], self.grid.body_pt))
            running.link += 1
            if self.page > 1:
                key = NO_ARTICLE if index is None else index
                self.overset[key] = self.overset.get(key, 0) + len(columns[at])
        running.at += used


def _lines_left(cell: _Running) -> int:
    """Return the grid lines that what is left of a text needs."""
    lines = len(cell.lines) - cell.at
    return -(-lines // columns_for(lines, cell.solved.cell.columns))


def _running(row: SolvedRow) -> list[_Running]:
    running, left = [], 0.0
    for solved in row.cells:
        lines = solved.cell.text.lines(solved.ems) if solved.cell.text else ()
        running.append(_Running(solved, left, lines))
        left += solved.cell.columns * (solved.ems + row.gutter_ems)
    return running


def _planned(lines: Sequence[SetLine], size_pt: float) -> tuple[PlannedLine, ...]:
    return tuple(PlannedLine(line.text, size_pt, line.align) for line in lines)
