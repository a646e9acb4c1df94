"""The layout of a page whose file tells places: set as it is printed, with the pictures cut from its PDF."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from xingxian_editor.export.geometry_plan import has_places, plan_printed_page
from xingxian_editor.export.layout_plan import Box, BoxKind, LayoutPlan, Rect
from xingxian_editor.export.page_head import PageHead
from xingxian_editor.page.geometry import Box as Place
from xingxian_editor.page.page import Page

_PDF = b"%PDF-"


def is_printed(page: Page) -> bool:
    """Say whether the page can be laid out as it is printed."""
    return has_places(page)


def plan_printed(page: Page, head: PageHead) -> LayoutPlan:
    """Lay the page out as it is printed."""
    return plan_printed_page(page, head)


def with_pictures(
    page: Page, plan: LayoutPlan, original: Path | None
) -> tuple[LayoutPlan, Mapping[Rect, bytes]]:
    """Cut the pictures of the plan, and what is drawn behind everything, from the page's file.

    Where the file is gone or is no PDF, the places of the pictures stay empty.
    """
    if original is None or not _is_pdf(original):
        return plan, {}
    from xingxian_editor.page_import.pdf.picture_cutting import cut_pictures

    rects = [box.rect for box in plan.boxes if box.kind is BoxKind.PICTURE]
    geometry = next(source.geometry for source in page.sources if source.geometry is not None)
    points = geometry.width / plan.width_mm
    cut, behind = cut_pictures(original, 0, [_place(rect, points) for rect in rects])
    pictures = dict(zip(rects, cut, strict=True))
    if behind is not None:
        place, picture = behind
        rect = Rect(*(round(v / points, 3) for v in (place.left, place.top, place.width, place.height)))
        pictures[rect] = picture
        plan = replace(plan, boxes=(Box(BoxKind.PICTURE, 1, rect), *plan.boxes))
    return plan, pictures


def _is_pdf(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return _PDF in file.read(1024)
    except OSError:
        return False


def _place(rect: Rect, points: float) -> Place:
    left, top, right, bottom = (mm * points for mm in (rect.left, rect.top, rect.right, rect.bottom))
    return Place(left, top, right, bottom)
