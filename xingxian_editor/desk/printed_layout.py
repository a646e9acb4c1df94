"""The layout of a page whose file tells places: set as it is printed, with the pictures cut from its PDF."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from xingxian_editor.export.geometry_plan import has_places, plan_printed_page
from xingxian_editor.export.layout_plan import Box, BoxKind, LayoutPlan, LayoutReport, Rect
from xingxian_editor.export.layout_word import write_layout
from xingxian_editor.export.page_head import PageHead
from xingxian_editor.page.geometry import Box as Place
from xingxian_editor.page.page import Page

_PDF = b"%PDF-"


@dataclass(frozen=True, slots=True)
class Printed:
    """A page whose file tells places, and that file where it is still there."""

    page: Page
    original: Path | None = None

    def plan(self, head: PageHead) -> LayoutPlan:
        """Lay the page out as it is printed."""
        return plan_printed_page(self.page, head)

    def write(self, head: PageHead, target: Path) -> LayoutReport:
        """Write the layout with its pictures, whole or not at all; the report says what did not fit."""
        plan, pictures = self._with_pictures(self.plan(head))
        return write_layout(plan, target, pictures)

    def _with_pictures(self, plan: LayoutPlan) -> tuple[LayoutPlan, Mapping[Rect, bytes]]:
        """Cut the pictures of the plan, and what is drawn behind everything, from the page's file.

        Where the file is gone or is no PDF, the places of the pictures stay empty.
        """
        if self.original is None or not _is_pdf(self.original):
            return plan, {}
        from xingxian_editor.page_import.pdf.picture_cutting import cut_pictures

        rects = [box.rect for box in plan.boxes if box.kind is BoxKind.PICTURE]
        points = _points_a_mm(self.page, plan)
        cut, behind = cut_pictures(self.original, 0, [_place(rect, points) for rect in rects])
        pictures = dict(zip(rects, cut, strict=True))
        if behind is not None:
            rect = _rect(behind[0], points)
            pictures[rect] = behind[1]
            plan = replace(plan, boxes=(Box(BoxKind.PICTURE, 1, rect), *plan.boxes))
        return plan, pictures


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


def _place(rect: Rect, points: float) -> Place:
    left, top, right, bottom = (mm * points for mm in (rect.left, rect.top, rect.right, rect.bottom))
    return Place(left, top, right, bottom)


def _rect(place: Place, points: float) -> Rect:
    left, top, width, height = (round(v / points, 3) for v in (place.left, place.top, place.width, place.height))
    return Rect(left, top, width, height)
