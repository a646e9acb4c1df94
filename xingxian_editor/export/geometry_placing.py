"""Collects the boxes of a page laid out as printed; what has no room goes on to a second sheet."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from xingxian_editor.export.geometry_columns import ROOM_ABOVE_BASE, ColumnPiece
from xingxian_editor.export.geometry_lines import PrintedLine
from xingxian_editor.export.geometry_setting import flow_paragraph, set_columns
from xingxian_editor.export.geometry_text import Chain, FlowingText, PlacedParagraph, Type
from xingxian_editor.export.layout_boxes import BoxPile
from xingxian_editor.export.layout_plan import NO_ARTICLE, Box, BoxKind, LayoutPlan, PlannedLine, Rect
from xingxian_editor.export.line_breaking import width_of
from xingxian_editor.export.page_head import PageHead
from xingxian_editor.page.geometry import Box as Place
from xingxian_editor.page.role import PHOTO_ROLES, Role

_KINDS = {
    Role.FOLIO: BoxKind.FOLIO,
    Role.KICKER: BoxKind.HEADLINE,
    Role.HEADLINE: BoxKind.HEADLINE,
    Role.DECK: BoxKind.HEADLINE,
    Role.PHOTO_TITLE: BoxKind.PHOTO_TITLE,
    Role.CAPTION: BoxKind.CAPTION,
}
_LINE = 1.2
"""Height of a line that stands alone, in its type size."""
_SLACK = 0.25
"""White below the last line of a box, in lines, so that no program drops it."""
_MOST_BELOW = 3
_SMALLEST_PT, _LARGEST_PT = 9.0, 42.0
_SECOND_SHEET_MM = 12.0


@dataclass(frozen=True, slots=True)
class Owner:
    """The article or photo that a box belongs to, by its index in the page document."""

    article: int | None = None
    photo: int | None = None


class PrintedPile:
    """Boxes placed so far; ``mm`` are the millimetres of a point, ``scale`` makes too large a page smaller."""

    def __init__(self, mm: float, scale: float, printed: Sequence[Place] = ()) -> None:
        self._mm = mm
        self._scale = scale
        self._pile = BoxPile()
        self._printed = list(printed)
        self._rest: list[tuple[Box, int, int, int]] = []
        self._overset: dict[int, int] = {}

    def add_picture(self, place: Place) -> None:
        """Place a picture of the page."""
        self._pile.add(Box(BoxKind.PICTURE, 1, self._rect(place)))

    def add_rule(self, place: Place) -> None:
        """Place a rule, at least as thick as a printer shows."""
        rect = self._rect(place)
        thick = replace(rect, width=max(rect.width, 0.1), height=max(rect.height, 0.1))
        self._pile.add(Box(BoxKind.RULE, 1, thick))

    def add_line(self, line: PrintedLine, role: Role, owner: Owner) -> None:
        """Place one line, or a part of one, in a box of its own."""
        look = Type(line.size, line.advance, _LINE * line.size, line.stretch, line.face)
        height = look.line
        if line.upright:
            place = Place(line.box.left - 0.1 * line.size, line.box.top, line.box.right, line.box.bottom + line.size)
            rect = replace(self._rect(place), width=1.2 * line.size * self._mm)
        else:
            top = line.base - ROOM_ABOVE_BASE * height
            width = max(line.box.width, width_of(line.text) * line.advance) + line.size
            rect = self._rect(Place(line.box.left, top, line.box.left + width, top + height * (1 + _SLACK)))
        self._add_alone(PlacedParagraph(role, ((line.text, ""),), look, 0, "left"), rect, owner, line.upright)

    def add_flow(self, text: FlowingText, owner: Owner) -> None:
        """Place a text that runs through columns; what has no room in them is kept for the second sheet."""
        for chain in text.chains:
            self._add_chain(chain, owner)

    def _add_chain(self, text: Chain, owner: Owner) -> None:
        below = self._free_below(text.pieces[-1])
        columns = set_columns(text.paragraphs, text.pieces, below)
        paragraphs = columns.paragraphs
        flow = self._pile.begin_flow(flow_paragraph(self._to_scale(p)) for p in paragraphs)
        kind = BoxKind.CAPTION if paragraphs[0].role in PHOTO_ROLES else BoxKind.COLUMN
        box = Box(kind, 1, Rect(0, 0, 0, 0), owner.article, owner.photo)
        for link, (piece, lines) in enumerate(zip(text.pieces, columns.lines, strict=True)):
            last = link == len(text.pieces) - 1
            rect = self._piece_rect(piece, paragraphs[0].type, below if last and not columns.rest else 0.0)
            self._pile.add_link(replace(box, rect=rect), flow, link, self._scaled_lines(lines))
        if columns.rest:
            rect = self._piece_rect(text.pieces[-1], paragraphs[0].type)
            height = (len(columns.rest) + 1) * paragraphs[0].type.line * self._mm
            lines = tuple(self._scaled_lines(columns.rest))
            rest = replace(box, page=2, rect=replace(rect, height=height), lines=lines)
            self._rest.append((rest, flow, len(text.pieces), len(columns.rest)))

    def add_above(self, lines: Sequence[PrintedLine], typed: Iterable[tuple[Role, str]], owner: Owner) -> None:
        """Place what a person typed for a headline above what is printed of its article, as large as has room."""
        words = [(role, text) for role, text in typed if text.strip()]
        if not lines or not words:
            return
        left, right = min(line.box.left for line in lines), max(line.box.right for line in lines)
        bottom = min(line.box.top for line in lines) - 2
        above = [p.bottom for p in self._printed if p.bottom <= bottom + 2 and p.left < right and left < p.right]
        room = bottom - max(above, default=0.0)
        widest = max(width_of(text) for _, text in words)
        size = min((right - left) / (widest + 0.5), room / len(words) / _LINE, _LARGEST_PT)
        size = max(size, _SMALLEST_PT)
        for number, (role, text) in enumerate(reversed(words)):
            foot = bottom - number * _LINE * size
            place = Place(left, foot - _LINE * size, max(right, left + (widest + 1) * size), foot + 0.2 * size)
            look = Type(size, size, _LINE * size)
            self._add_alone(PlacedParagraph(role, ((text, ""),), look, 0, "center"), self._rect(place), owner)
            self._printed.append(place)

    def plan(self, head: PageHead, size_pt: tuple[float, float], body_pt: float, pitch_pt: float) -> LayoutPlan:
        """Return the layout, with a second sheet for what had no room."""
        width, height = (round(points * self._mm, 2) for points in size_pt)
        self._place_rest(width, height)
        pages = max((box.page for box in self._pile.boxes), default=1)
        body, pitch = body_pt * self._scale, pitch_pt * self._scale
        overset = tuple(sorted(self._overset.items()))
        head = replace(head, width_mm=width, height_mm=height)
        boxes, flows = tuple(self._pile.boxes), tuple(self._pile.flows)
        return LayoutPlan(head, width, height, body, pitch, pages, boxes, flows, overset)

    def _place_rest(self, width: float, height: float) -> None:
        left = top = _SECOND_SHEET_MM
        widest, page = 0.0, 2
        for box, flow, link, count in self._rest:
            if top + box.rect.height > height - _SECOND_SHEET_MM and top > _SECOND_SHEET_MM:
                left, top, widest = left + widest + 6, _SECOND_SHEET_MM, 0.0
            if left + box.rect.width > width - _SECOND_SHEET_MM and left > _SECOND_SHEET_MM:
                left, top, page = _SECOND_SHEET_MM, _SECOND_SHEET_MM, page + 1
            rect = replace(box.rect, left=round(left, 3), top=round(top, 3))
            self._pile.add_link(replace(box, rect=rect, page=page), flow, link, box.lines)
            index = NO_ARTICLE if box.article is None else box.article
            self._overset[index] = self._overset.get(index, 0) + count
            top, widest = top + rect.height + 4, max(widest, rect.width)

    def _add_alone(self, paragraph: PlacedParagraph, rect: Rect, owner: Owner, upright: bool = False) -> None:
        kind = _KINDS.get(paragraph.role, BoxKind.COLUMN)
        paragraph = self._to_scale(paragraph)
        line = PlannedLine(paragraph.text, paragraph.type.size, paragraph.align)
        box = Box(kind, 1, rect, owner.article, owner.photo, (line,), upright=upright)
        self._pile.add_text(box, (flow_paragraph(paragraph),))

    def _to_scale(self, paragraph: PlacedParagraph) -> PlacedParagraph:
        return replace(paragraph, type=paragraph.type.scaled(self._scale))

    def _scaled_lines(self, lines: Iterable[PlannedLine]) -> tuple[PlannedLine, ...]:
        return tuple(replace(line, size_pt=line.size_pt * self._scale) for line in lines)

    def _free_below(self, piece: ColumnPiece) -> float:
        """Return how far a piece could go on downwards before it meets something, up to three lines."""
        foot = piece.top + piece.height
        below = (
            place.top
            for place in self._printed
            if place.top >= foot - 0.4 * piece.pitch and place.left < piece.right - 1 and piece.left + 1 < place.right
        )
        return max(0.0, min(min(below, default=foot) - foot - 1, _MOST_BELOW * piece.pitch))

    def _piece_rect(self, piece: ColumnPiece, look: Type, below: float = 0.0) -> Rect:
        width = piece.width + max(0.0, look.advance - look.size * look.stretch) + 0.1 * look.size
        height = piece.height + max(_SLACK * look.line, below)
        return self._rect(Place(piece.left, piece.top, piece.left + width, piece.top + height))

    def _rect(self, place: Place) -> Rect:
        left, top, width, height = place.left, place.top, place.width, place.height
        return Rect(*(round(points * self._mm, 3) for points in (left, top, width, height)))
