"""Cuts the pictures of a PDF page out at print resolution, without the text that is printed over them."""

import ctypes
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2.raw as pdfium
from PIL.Image import Resampling

from xingxian_editor.page.geometry import Box
from xingxian_editor.page_import.pdf.pdfium import opened_pdf, points_of_page
from xingxian_editor.page_import.pdf.rendering import MOST_PIXELS, POINTS_PER_INCH, PRINT_DPI

_QUALITY = 88
_LOOK_DPI = 36.0
_RULE_DPI = 288.0
_LEAST_INK = 0.00002
_WHITE = 246
_BLACK = 0x38
_SAME_EDGE = 0.6
_REACH = 4.0
_CONTRAST = 120


@dataclass(frozen=True, slots=True)
class InkedRule:
    """Where a rule is printed, as thick as it is, and its colour as RRGGBB, empty where it is black."""

    place: Box
    color: str = ""


@dataclass(frozen=True, slots=True)
class CutPictures:
    """The regions asked for as JPEG files, what is drawn behind everything with its place, and the rules as printed."""

    pictures: tuple[bytes, ...] = ()
    behind: tuple[Box, bytes] | None = None
    rules: tuple[InkedRule, ...] = ()


class PictureCutter:
    """One page of a PDF; text is left out of what is cut. Holds PDFium's lock: use it in ``cutting``."""

    def __init__(self, page: Any) -> None:  # noqa: ANN401 - pypdfium2 is not annotated
        self._page = page
        self._to_page = points_of_page(page)
        for thing in self._things():
            if pdfium.FPDFPageObj_GetType(thing) == pdfium.FPDF_PAGEOBJ_TEXT:
                pdfium.FPDFPageObj_SetIsActive(thing, False)

    def jpeg(self, box: Box, dpi: float = PRINT_DPI) -> bytes:
        """Return a region of the page, in points, as JPEG."""
        scale = min(dpi / POINTS_PER_INCH, (MOST_PIXELS / max(1.0, box.width * box.height)) ** 0.5)
        file = BytesIO()
        self._drawn(box, scale).save(file, "JPEG", quality=_QUALITY, dpi=(round(dpi), round(dpi)))
        return file.getvalue()

    def look(self, box: Box, cells: int, scale: float) -> bytes:
        """Return a region as ``cells`` × ``cells`` means of its colours, drawn at ``scale`` pixels a point."""
        return bytes(self._drawn(box, scale).resize((cells, cells), Resampling.BOX).tobytes())

    def rule(self, place: Box) -> InkedRule:
        """Return a rule as it is printed: its file tells the middle of its stroke, the picture how thick that is."""
        level = place.width >= place.height
        x, y = (place.left + place.right) / 2, (place.top + place.bottom) / 2
        across, along = (_REACH, 0.3) if level else (0.3, _REACH)
        strip = self._drawn(Box(x - along, y - across, x + along, y + across), _RULE_DPI / POINTS_PER_INCH)
        pixels = [
            strip.getpixel((strip.width // 2, n) if level else (n, strip.height // 2))
            for n in range(strip.height if level else strip.width)
        ]
        first, last = _inked(pixels)
        if last < first:
            return InkedRule(place)
        darkest = min(pixels[first : last + 1], key=sum)
        color = "" if max(darkest) <= _BLACK else "".join(f"{share:02X}" for share in darkest)
        thick = (last - first + 1) * POINTS_PER_INCH / _RULE_DPI
        if not 0.2 < thick < _REACH:
            return InkedRule(place, color)
        half = thick / 2
        if level:
            return InkedRule(Box(place.left, y - half, place.right, y + half), color)
        return InkedRule(Box(x - half, place.top, x + half, place.bottom), color)

    def background(self, pictures: Sequence[Box], rules: Sequence[Box]) -> Box | None:
        """Return where something is drawn that is neither text nor among these; leave only that.

        Call it last: what is cut after it has no pictures any more.
        """
        width, height = self._page.get_size()
        for thing in self._things():
            kind = pdfium.FPDFPageObj_GetType(thing)
            known = pictures if kind == pdfium.FPDF_PAGEOBJ_IMAGE else rules
            if kind in (pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_PATH) and self._is_among(thing, known, kind):
                pdfium.FPDFPageObj_SetIsActive(thing, False)
        scale = _LOOK_DPI / POINTS_PER_INCH
        look = self._drawn(Box(0, 0, width, height), scale).convert("L").point(lambda ink: 255 if ink < _WHITE else 0)
        edges = look.getbbox()
        share = look.histogram()[255] / (look.width * look.height)
        if edges is None or share < _LEAST_INK:
            return None
        left, top, right, bottom = (edge / scale for edge in edges)
        return Box(max(0.0, left - 2), max(0.0, top - 2), min(width, right + 2), min(height, bottom + 2))

    def _is_among(self, thing: Any, known: Sequence[Box], kind: int) -> bool:  # noqa: ANN401
        edges = tuple(ctypes.c_float() for _ in range(4))
        if not pdfium.FPDFPageObj_GetBounds(thing, *edges):
            return False
        one, other = self._to_page(edges[0].value, edges[3].value), self._to_page(edges[2].value, edges[1].value)
        box = Box(min(one[0], other[0]), min(one[1], other[1]), max(one[0], other[0]), max(one[1], other[1]))
        if kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            return any(_holds(place, box) for place in known)
        return any(_holds(place, box) and _holds(box, place) for place in known)

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


def _inked(pixels: Sequence[tuple[int, int, int]]) -> tuple[int, int]:
    """Return the first and last pixel of the stroke in the middle; the last before the first where there is none."""
    paper = max(pixels, key=sum)
    dark = [sum(paper) - sum(pixel) > _CONTRAST for pixel in pixels]
    middle = len(pixels) // 2
    near = [at for at in range(middle - 2, middle + 3) if 0 <= at < len(dark) and dark[at]]
    if not near:
        return 0, -1
    first = last = near[0]
    while first > 0 and dark[first - 1]:
        first -= 1
    while last + 1 < len(dark) and dark[last + 1]:
        last += 1
    return first, last


def _holds(place: Box, box: Box) -> bool:
    return (
        place.left - _SAME_EDGE <= box.left
        and place.top - _SAME_EDGE <= box.top
        and box.right <= place.right + _SAME_EDGE
        and box.bottom <= place.bottom + _SAME_EDGE
    )


def cut_pictures(
    path: Path,
    index: int,
    boxes: Iterable[Box],
    rules: Sequence[Box] = (),
    dpi: float = PRINT_DPI,
    *,
    behind: bool = True,
) -> CutPictures:
    """Cut regions of one page out, see its rules, and cut out what is drawn ``behind`` everything."""
    with opened_pdf(path, path.name) as document:
        page = document[index]
        try:
            cutter, places = PictureCutter(page), tuple(boxes)
            pictures = tuple(cutter.jpeg(box, dpi) for box in places)
            inked = tuple(map(cutter.rule, rules))
            ground = cutter.background(places, rules) if behind else None
            return CutPictures(pictures, (ground, cutter.jpeg(ground, dpi)) if ground else None, inked)
        finally:
            page.close()
