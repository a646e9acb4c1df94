"""Cuts the pictures of a PDF page out at print resolution, without the text that is printed over them."""

import ctypes
from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2.raw as pdfium
from PIL.Image import Resampling

from xingxian_editor.page.geometry import Box
from xingxian_editor.page_import.pdf.pdfium import opened_pdf
from xingxian_editor.page_import.pdf.rendering import MOST_PIXELS, POINTS_PER_INCH, PRINT_DPI

_QUALITY = 88
_LOOK_DPI = 36.0
_THIN = 4.0
_LEAST_INK = 0.002
_WHITE = 246


class PictureCutter:
    """One page of a PDF; text is left out of what is cut. Holds PDFium's lock: use it in ``cutting``."""

    def __init__(self, page: Any) -> None:  # noqa: ANN401 - pypdfium2 is not annotated
        self._page = page
        self._hide(pdfium.FPDF_PAGEOBJ_TEXT)

    def jpeg(self, box: Box, dpi: float = PRINT_DPI) -> bytes:
        """Return a region of the page, in points, as JPEG."""
        scale = min(dpi / POINTS_PER_INCH, (MOST_PIXELS / max(1.0, box.width * box.height)) ** 0.5)
        file = BytesIO()
        self._drawn(box, scale).save(file, "JPEG", quality=_QUALITY, dpi=(round(dpi), round(dpi)))
        return file.getvalue()

    def look(self, box: Box, cells: int, scale: float) -> bytes:
        """Return a region as ``cells`` × ``cells`` means of its colours, drawn at ``scale`` pixels a point."""
        return bytes(self._drawn(box, scale).resize((cells, cells), Resampling.BOX).tobytes())

    def background(self) -> Box | None:
        """Return where something is drawn that is neither text nor a picture nor a rule; leave only that.

        Call it last: what is cut after it has no pictures any more.
        """
        width, height = self._page.get_size()
        self._hide(pdfium.FPDF_PAGEOBJ_IMAGE, largest=0.5 * width * height)
        self._hide(pdfium.FPDF_PAGEOBJ_PATH, thinnest=_THIN)
        scale = _LOOK_DPI / POINTS_PER_INCH
        look = self._drawn(Box(0, 0, width, height), scale).convert("L").point(lambda ink: 255 if ink < _WHITE else 0)
        edges = look.getbbox()
        share = look.histogram()[255] / (look.width * look.height)
        if edges is None or share < _LEAST_INK:
            return None
        left, top, right, bottom = (edge / scale for edge in edges)
        return Box(left, top, min(width, right), min(height, bottom))

    def _hide(self, kind: int, largest: float = float("inf"), thinnest: float = float("inf")) -> None:
        """Leave out the things of a kind, where none of them is larger or thicker than this."""
        for thing in self._things():
            if pdfium.FPDFPageObj_GetType(thing) == kind:
                width, height = _size(thing)
                if width * height < largest and min(width, height) < thinnest:
                    pdfium.FPDFPageObj_SetIsActive(thing, False)

    def _things(self) -> Iterator[Any]:
        yield from _within(
            pdfium.FPDFPage_CountObjects(self._page), lambda at: pdfium.FPDFPage_GetObject(self._page, at)
        )

    def _drawn(self, box: Box, scale: float) -> Any:  # noqa: ANN401
        width, height = self._page.get_size()
        crop = (box.left, height - box.bottom, width - box.right, box.top)
        edges = tuple(max(0.0, edge * scale) for edge in crop)
        cut = tuple(edge / scale for edge in edges)
        return self._page.render(scale=scale, crop=cut, may_draw_forms=False).to_pil().convert("RGB")


def _within(count: int, get: Any) -> Iterator[Any]:  # noqa: ANN401
    for at in range(count):
        thing = get(at)
        yield thing
        if pdfium.FPDFPageObj_GetType(thing) == pdfium.FPDF_PAGEOBJ_FORM:
            inner = pdfium.FPDFFormObj_CountObjects(thing)
            yield from _within(inner, lambda number, form=thing: pdfium.FPDFFormObj_GetObject(form, number))


def _size(thing: Any) -> tuple[float, float]:  # noqa: ANN401
    edges = tuple(ctypes.c_float() for _ in range(4))
    if not pdfium.FPDFPageObj_GetBounds(thing, *edges):
        return 0.0, 0.0
    return edges[2].value - edges[0].value, edges[3].value - edges[1].value


def cut_pictures(
    path: Path, index: int, boxes: Iterable[Box], dpi: float = PRINT_DPI
) -> tuple[tuple[bytes, ...], tuple[Box, bytes] | None]:
    """Return the regions of one page as JPEG files, and what is drawn behind everything with its place."""
    with opened_pdf(path, path.name) as document:
        page = document[index]
        try:
            cutter = PictureCutter(page)
            pictures = tuple(cutter.jpeg(box, dpi) for box in boxes)
            behind = cutter.background()
            return pictures, (behind, cutter.jpeg(behind, dpi)) if behind else None
        finally:
            page.close()
