"""Collects the boxes of a page laid out as printed; what has no room goes on to a second sheet."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from math import cos, hypot, radians, sin

from xingxian_editor.export.geometry_columns import ROOM_ABOVE_BASE, ColumnPiece
from xingxian_editor.export.geometry_lines import PrintedLine
from xingxian_editor.export.geometry_looks import SetText, as_printed, spread, word_size
from xingxian_editor.export.geometry_setting import SetColumns, set_chain
from xingxian_editor.export.geometry_text import Chain, FlowingText
from xingxian_editor.export.layout_boxes import BoxPile
from xingxian_editor.export.layout_plan import (
    MM_PER_PT,
    NO_ARTICLE,
    Box,
    BoxKind,
    FlowParagraph,
    Indent,
    LayoutPlan,
    PlannedLine,
    Rect,
    RunLook,
)
from xingxian_editor.export.line_breaking import width_of
from xingxian_editor.export.page_head import PageHead
from xingxian_editor.page.geometry import Box as Place
from xingxian_editor.page.manuscript_styles import ROLE_STYLES
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
_ASIDE = 2.0
"""White right of a line in its box, in its type size: letters of another face may be wider."""
_BESIDE = 4.0
"""The same for a column: its lines end where they are printed, and must not be broken for a wide digit."""
_MOST_BELOW = 3
_SMALLEST_PT, _LARGEST_PT = 9.0, 42.0
_SECOND_SHEET_MM = 12.0


@dataclass(frozen=True, slots=True)
class Owner:
    """The article or photo that a box belongs to, by its index in the page document."""

    article: int | None = None
    photo: int | None = None


class PrintedPile:
    """Boxes placed so far on a sheet of this width. All places are in points of the sheet."""

    def __init__(self, width: float, printed: Sequence[Place] = ()) -> None:
        self._width = width
        self._pile = BoxPile()
        self._printed = list(printed)
        self._rest: list[tuple[Box, int, int, int]] = []
        self._overset: dict[int, int] = {}

    def add_picture(self, place: Place) -> None:
        """Place a picture of the page."""
        self._pile.add(Box(BoxKind.PICTURE, 1, _rect(place)))

    def add_rule(self, place: Place, color: str = "") -> None:
        """Place a rule, at least as thick as a printer shows."""
        rect = _rect(place)
        thick = replace(rect, width=max(rect.width, 0.1), height=max(rect.height, 0.1))
        self._pile.add(Box(BoxKind.RULE, 1, thick, color=color))

    def add_line(self, line: PrintedLine, role: Role, owner: Owner) -> None:
        """Place one line, or a part of one, in a box of its own."""
        if line.turned and not line.upright:
            self._add_turned(line, role, owner)
            return
        text = _alone(line)
        height = _LINE * max(word_size(line.size), line.size)
        if line.upright:
            left = (line.box.left + line.box.right - height) / 2
            place = Place(left, line.box.top, left + height, line.box.top + text.width + line.size)
        else:
            top = line.base - ROOM_ABOVE_BASE * height
            right = line.box.left + text.width + _ASIDE * line.size
            place = Place(line.box.left, top, right, top + height * (1 + _SLACK))
        self._add_alone(_paragraph(text, role, height), _rect(place), owner, line.upright)

    def _add_turned(self, line: PrintedLine, role: Role, owner: Owner) -> None:
        """Place a line that runs neither across nor down: level, and turned about its middle."""
        angle = radians(line.turned)
        level = _levelled(line, hypot(line.box.width, line.box.height))
        text = _alone(level)
        height = _LINE * line.size
        # The box turns about its middle; the middle of the printed text is not the box's, which has white beside it.
        aside = _ASIDE * line.size / 2
        x = (line.box.left + line.box.right) / 2 + aside * cos(angle)
        y = (line.box.top + line.box.bottom) / 2 - aside * sin(angle)
        width = text.width + 2 * aside
        rect = _rect(Place(x - width / 2, y - height / 2, x + width / 2, y + height / 2))
        self._add_alone(_paragraph(text, role, height), rect, owner, turned=line.turned)

    def add_flow(self, text: FlowingText, owner: Owner) -> None:
        """Place a text that runs through columns; what has no room in them is kept for the second sheet."""
        for capital in text.apart:
            self.add_line(capital, Role.BODY, owner)
        chains = list(text.chains)
        while chains:
            chain = chains.pop(0)
            below = self._free_below(chain.pieces[-1])
            columns = set_chain(chain, below)
            while columns.rest and chains:
                # Corrections made it longer: it runs on into the columns that follow.
                after = chains.pop(0)
                chain = Chain((*chain.paragraphs, *after.paragraphs), (*chain.pieces, *after.pieces))
                below = self._free_below(chain.pieces[-1])
                columns = set_chain(chain, below)
            self._add_chain(chain, columns, owner)

    def _add_chain(self, chain: Chain, columns: SetColumns, owner: Owner) -> None:
        flow = self._pile.begin_flow(columns.paragraphs)
        kind = BoxKind.CAPTION if chain.paragraphs[0].role in PHOTO_ROLES else BoxKind.COLUMN
        box = Box(kind, 1, Rect(0, 0, 0, 0), owner.article, owner.photo)
        for link, piece in enumerate(chain.pieces):
            top, height = columns.tops[link], columns.heights[link]
            rect = self._piece_rect(piece, top, height)
            self._pile.add_link(replace(box, rect=rect), flow, link, columns.lines[link])
        if columns.rest:
            piece, count = chain.pieces[-1], len(columns.rest)
            rect = self._piece_rect(piece, piece.top, (count + 1) * 1.2 * piece.pitch)
            rest = replace(box, page=2, rect=rect, lines=columns.rest)
            self._rest.append((rest, flow, len(chain.pieces), count))

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
            paragraph = FlowParagraph(
                ROLE_STYLES[role],
                ((text, ""),),
                word_size(size),
                round(_LINE * size * 20) / 20,
                "center",
                Indent(0.0, 0.0),
            )
            self._add_alone(paragraph, _rect(place), owner)
            self._printed.append(place)

    def add_typed_folio(self, words: str, lines: Sequence[PrintedLine]) -> None:
        """Place folio facts that are printed nowhere: beside what is printed of the folio, else at the top."""
        if not words:
            return
        size = min((line.size for line in lines), default=_SMALLEST_PT)
        size = max(7.0, min(size, 12.0))
        wide = (width_of(words) + 1.5) * size
        place = self._free_place(wide, _LINE * size, lines)
        paragraph = FlowParagraph(
            ROLE_STYLES[Role.FOLIO],
            ((words, ""),),
            word_size(size),
            round(_LINE * size * 20) / 20,
            "left",
            Indent(0.0, 0.0),
        )
        self._add_alone(paragraph, _rect(place), Owner())
        self._printed.append(place)

    def _free_place(self, wide: float, high: float, lines: Sequence[PrintedLine]) -> Place:
        """Return a free place as high as the folio's lines stand, from the right; else at the page's top."""
        for line in sorted(lines, key=lambda line: -line.size):
            top = line.base - high
            right = self._width - min(other.box.left for other in lines)
            while right - wide > 0:
                place = Place(right - wide, top, right, top + high * 1.1)
                met = [p for p in self._printed if p.overlaps(place)]
                if not met:
                    return place
                right = min(p.left for p in met) - 4
        return Place(12.0, 3.0, 12.0 + wide, 3.0 + high * 1.1)

    def plan(self, head: PageHead, size_pt: tuple[float, float], body_pt: float, pitch_pt: float) -> LayoutPlan:
        """Return the layout, with a second sheet for what had no room."""
        width, height = (round(points * MM_PER_PT, 2) for points in size_pt)
        self._place_rest(width, height)
        pages = max((box.page for box in self._pile.boxes), default=1)
        overset = tuple(sorted(self._overset.items()))
        head = replace(head, width_mm=width, height_mm=height)
        boxes, flows = tuple(self._pile.boxes), tuple(self._pile.flows)
        return LayoutPlan(head, width, height, body_pt, pitch_pt, pages, boxes, flows, overset)

    def _place_rest(self, width: float, height: float) -> None:
        left = top = _SECOND_SHEET_MM
        widest, page = 0.0, 2
        for box, flow, link, count in self._rest:
            if top + box.rect.height > height - _SECOND_SHEET_MM and top > _SECOND_SHEET_MM:
                left, top, widest = left + widest + 6, _SECOND_SHEET_MM, 0.0
            if left + box.rect.width > width - _SECOND_SHEET_MM and left > _SECOND_SHEET_MM:
                page, left, top, widest = page + 1, _SECOND_SHEET_MM, _SECOND_SHEET_MM, 0.0
            rect = replace(box.rect, left=left, top=top)
            self._pile.add_link(replace(box, page=page, rect=rect), flow, link, box.lines)
            top, widest = top + rect.height + 6, max(widest, rect.width)
            index = NO_ARTICLE if box.article is None else box.article
            self._overset[index] = self._overset.get(index, 0) + count

    def _add_alone(
        self, paragraph: FlowParagraph, rect: Rect, owner: Owner, upright: bool = False, turned: float = 0.0
    ) -> None:
        role = next(role for role, style in ROLE_STYLES.items() if style == paragraph.style)
        kind = _KINDS.get(role, BoxKind.COLUMN)
        line = PlannedLine(paragraph.text, paragraph.size_pt, paragraph.align or "left")
        box = Box(
            kind, 1, rect, owner.article, owner.photo, lines=(line,), upright=upright, turned=turned, from_top=True
        )
        self._pile.add_text(box, (paragraph,))

    def _piece_rect(self, piece: ColumnPiece, top: float, height: float) -> Rect:
        right = max(piece.right, min(piece.right + _BESIDE * piece.lines[0].size, self._width))
        return _rect(Place(piece.left, top, right, top + height + _SLACK * piece.pitch))

    def _free_below(self, piece: ColumnPiece) -> float:
        """Return how far a piece could go on downwards before it meets something, up to three lines."""
        foot = piece.top + piece.height
        below = (
            place.top
            for place in self._printed
            if place.top >= foot - 0.4 * piece.pitch and place.left < piece.right - 1 and piece.left + 1 < place.right
        )
        return max(0.0, min(min(below, default=foot) - foot - 1, _MOST_BELOW * piece.pitch))


def _alone(line: PrintedLine) -> SetText:
    if line.changed and any("\n" in glyph.text for glyph in line.glyphs):
        line = replace(line, glyphs=tuple(g._replace(text=g.text.replace("\n", " ")) for g in line.glyphs))
    if not line.changed:
        return as_printed(line.glyphs, line.stretch)
    long = line.box.height if line.upright else line.box.width
    tight = long / max(1.0, width_of(line.text) * line.size)
    width = long if 0.9 < tight < 1.12 else None
    return spread(line.glyphs, line.size, line.stretch, width, max(0.9, min(line.advance / line.size, 1.12)))


def _levelled(line: PrintedLine, length: float) -> PrintedLine:
    """Return a turned line as if it ran across, from nought on."""
    angle = radians(line.turned)
    first = line.glyphs[0]
    share = abs(cos(angle))
    if share > 0.3:
        glyphs = [g._replace(at=(g.at - first.at) / share, end=(g.end - first.at) / share) for g in line.glyphs]
    else:
        step = max(line.size, length / max(1, len(line.glyphs)))
        glyphs = [g._replace(at=n * step, end=(n + 1) * step) for n, g in enumerate(line.glyphs)]
    return replace(line, glyphs=tuple(glyphs), box=Place(0.0, 0.0, length, line.size))


def _paragraph(text: SetText, role: Role, height: float) -> FlowParagraph:
    looks: tuple[RunLook, ...] = text.looks
    sizes = [look.size_pt for look in looks]
    return FlowParagraph(
        ROLE_STYLES[role],
        text.pieces,
        max(set(sizes), key=sizes.count),
        round(height * 20) / 20,
        "left",
        Indent(0.0, 0.0),
        looks=looks,
    )


def _rect(place: Place) -> Rect:
    left, top, width, height = place.left, place.top, place.width, place.height
    return Rect(*(round(points * MM_PER_PT, 3) for points in (left, top, width, height)))
