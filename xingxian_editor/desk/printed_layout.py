"""The layout of a page whose file tells places: set as it is printed, with the pictures cut from its PDF."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from xingxian_editor.export.geometry_plan import Inks, has_places, plan_printed_page
from xingxian_editor.export.layout_plan import Box, BoxKind, LayoutPlan, LayoutReport, Rect
from xingxian_editor.export.layout_word import write_layout
from xingxian_editor.export.page_head import PageHead
from xingxian_editor.page.geometry import Box as Place
from xingxian_editor.page.geometry import Geometry
from xingxian_editor.page.page import Page
from xingxian_editor.page.source import SourceKind

if TYPE_CHECKING:
    from xingxian_editor.page_import.pdf.drawn_boxes import DrawnBox

_PDF = b"%PDF-"


@dataclass(frozen=True, slots=True)
class Printed:
    """A page whose file tells places, and that file where it is still there.

    It goes out as it is to be printed, corrections carried out; without ``final`` as it was.
    """

    page: Page
    original: Path | None = None
    final: bool = True

    def plan(self, head: PageHead) -> LayoutPlan:
        """Lay the page out as it is printed, for the preview: all in black."""
        return plan_printed_page(self.page, head, final=self.final)

    def write(self, head: PageHead, target: Path) -> LayoutReport:
        """Write the layout with its colours and pictures, whole or not at all; the report says what did not fit.

        Where the file is gone, all is black and the places of the pictures stay empty.
        """
        if self.original is None or not self.original.is_file():
            return write_layout(self.plan(head), target)
        if not _is_pdf(self.original):
            plan = self.plan(head)
            return write_layout(plan, target, self._cut_from_picture(self.original, plan))
        from xingxian_editor.page_import.pdf.ink_colours import coloured_characters, colours_of, heavy_ones
        from xingxian_editor.page_import.pdf.picture_cutting import cut_pictures

        source = next(source for source in self.page.sources if source.geometry is not None)
        geometry = _geometry(self.page)
        # The picture that a page's text was recognised from has that text in it.
        read = source.kind is not SourceKind.PICTURE
        inked = coloured_characters(self.original, 0) if read else ()
        cut = cut_pictures(self.original, 0, geometry.pictures, geometry.rules, behind=read)
        characters = {(source.id, at): color for at, color in colours_of(source, inked).items()}
        plan = plan_printed_page(
            self.page,
            head,
            Inks(
                characters,
                [(rule.place, rule.color) for rule in cut.rules],
                [part for box in cut.boxes for part in _parts_of(box)],
                frozenset((source.id, at) for at in heavy_ones(source, inked)),
            ),
            final=self.final,
        )
        pictures = _by_rect(plan, geometry, dict(zip(geometry.pictures, cut.pictures, strict=True)))
        points = _points_a_mm(self.page, plan)
        behind = {_rect(place, points): picture for place, picture in cut.behind}
        plan = replace(plan, boxes=(*(Box(BoxKind.PICTURE, 1, rect) for rect in behind), *plan.boxes))
        pictures = {**pictures, **behind}
        return write_layout(plan, target, pictures)

    def _cut_from_picture(self, original: Path, plan: LayoutPlan) -> Mapping[Rect, bytes]:
        """Cut the pictures out of the picture of the page."""
        from xingxian_editor.page_import.ocr.picture_cutting import cut_picture_file

        geometry = _geometry(self.page)
        cut = cut_picture_file(original, (geometry.width, geometry.height), geometry.pictures)
        return _by_rect(plan, geometry, dict(zip(geometry.pictures, cut, strict=False)))


def _geometry(page: Page) -> Geometry:
    return next(source.geometry for source in page.sources if source.geometry is not None)


def _by_rect(plan: LayoutPlan, geometry: Geometry, pictures: Mapping[Place, bytes]) -> dict[Rect, bytes]:
    """Return the pictures by the places that the plan has for them."""
    points = geometry.width / plan.width_mm
    boxes = [box.rect for box in plan.boxes if box.kind is BoxKind.PICTURE]
    near = {_key(rect): rect for rect in boxes}
    found = ((near.get(_key(_rect(place, points))), picture) for place, picture in pictures.items())
    return {rect: picture for rect, picture in found if rect is not None}


def _parts_of(box: "DrawnBox") -> Iterator[tuple[Place, str]]:
    """Yield the ground of a box and the four sides of its outline, each with its colour."""
    place, half = box.place, box.thick / 2
    if box.fill:
        yield place, box.fill
    if box.line:
        left, top, right, bottom = place.left - half, place.top - half, place.right + half, place.bottom + half
        yield Place(left, top, right, top + box.thick), box.line
        yield Place(left, bottom - box.thick, right, bottom), box.line
        yield Place(left, top, left + box.thick, bottom), box.line
        yield Place(right - box.thick, top, right, bottom), box.line


def _key(rect: Rect) -> tuple[int, int, int, int]:
    return round(rect.left), round(rect.top), round(rect.width), round(rect.height)


def printed_of(page: Page, original: Path | None) -> Printed | None:
    """Return the page as one that can be laid out as printed, None where nothing tells its places."""
    return Printed(page, original) if has_places(page) else None


def _is_pdf(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return _PDF in file.read(1024)
    except OSError:
        return False


def _points_a_mm(page: Page, plan: LayoutPlan) -> float:
    return next(s.geometry.width for s in page.sources if s.geometry is not None) / plan.width_mm


def _rect(place: Place, points: float) -> Rect:
    left, top, width, height = (round(v / points, 3) for v in (place.left, place.top, place.width, place.height))
    return Rect(left, top, width, height)
