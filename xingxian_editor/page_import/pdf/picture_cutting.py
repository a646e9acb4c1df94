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
from xingxian_editor.page_import.pdf.drawn_boxes import DrawnBox, drawn_boxes
from xingxian_editor.page_import.pdf.pdfium import opened_pdf, points_of_page
from xingxian_editor.page_import.pdf.rendering import MOST_PIXELS, POINTS_PER_INCH, PRINT_DPI

_QUALITY = 88
_LOOK_DPI = 36.0
_BOX_SCALE = 2.0
_RULE_DPI = 1152.0
"""Fine enough that even a hairline has a pixel that is all its own colour."""
_OFF_MIDDLE = 0.5
_CELL = 4
_MOST_ISLANDS = 60
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
    """The regions asked for as JPEG files, what is drawn behind everything with its places, the rules, plain boxes."""

    pictures: tuple[bytes, ...] = ()
    behind: tuple[tuple[Box, bytes], ...] = ()
    rules: tuple[InkedRule, ...] = ()
    boxes: tuple[DrawnBox, ...] = ()


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

    def boxes(self, pictures: Sequence[Box], rules: Sequence[Box]) -> tuple[DrawnBox, ...]:
        """Return the grounds of one colour and the outlines, and leave them out of what is cut from now on."""
        width, height = self._page.get_size()
        page = self._drawn(Box(0, 0, width, height), _BOX_SCALE)

        def look(x: float, y: float) -> tuple[int, int, int]:
            at = (min(page.width - 1, max(0, int(x * _BOX_SCALE))), min(page.height - 1, max(0, int(y * _BOX_SCALE))))
            red, green, blue = page.getpixel(at)
            return red, green, blue

        def is_known(thing: Any) -> bool:  # noqa: ANN401
            kind = pdfium.FPDFPageObj_GetType(thing)
            known = pictures if kind == pdfium.FPDF_PAGEOBJ_IMAGE else rules
            return kind in (pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_PATH) and self._is_among(thing, known, kind)

        found = list(drawn_boxes(self._page, self._to_page, look, is_known))
        for thing, _ in found:
            pdfium.FPDFPageObj_SetIsActive(thing, False)
        return tuple(box for _, box in found if box is not None)

    def background(self, pictures: Sequence[Box], rules: Sequence[Box]) -> tuple[Box, ...]:
        """Return where things are drawn that are neither text nor among these; leave only those.

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
        cells = look.reduce(_CELL)
        step = _CELL / scale
        page = Box(0.0, 0.0, width, height)
        return tuple(
            Box(
                max(0.0, left * step - 1),
                max(0.0, top * step - 1),
                min(page.right, right * step + 1),
                min(page.bottom, bottom * step + 1),
            )
            for left, top, right, bottom in _islands(cells.tobytes(), cells.width, cells.height)
        )

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
    off = round(_OFF_MIDDLE * _RULE_DPI / POINTS_PER_INCH)
    near = [at for at in range(middle - off, middle + off + 1) if 0 <= at < len(dark) and dark[at]]
    if not near:
        return 0, -1
    first = last = min(near, key=lambda at: abs(at - middle))
    while first > 0 and dark[first - 1]:
        first -= 1
    while last + 1 < len(dark) and dark[last + 1]:
        last += 1
    return first, last


_Edges = tuple[int, int, int, int]


def _islands(inked: bytes, width: int, height: int) -> tuple[_Edges, ...]:
    """Return the edges of what hangs together, in cells; of too much, one hull."""
    left_over = {at for at in range(width * height) if inked[at]}
    found: list[_Edges] = []
    while left_over:
        reached = [left_over.pop()]
        for at in reached:
            x, y = at % width, at // width
            near = [
                (x + across) + (y + down) * width
                for across in (-1, 0, 1)
                for down in (-1, 0, 1)
                if 0 <= x + across < width and 0 <= y + down < height
            ]
            reached += [other for other in near if other in left_over]
            left_over.difference_update(near)
        across, down = [at % width for at in reached], [at // width for at in reached]
        found.append((min(across), min(down), max(across) + 1, max(down) + 1))
    islands = _apart(found)
    return islands if len(islands) <= _MOST_ISLANDS else (_around(islands),)


def _apart(edges: Iterable[_Edges]) -> tuple[_Edges, ...]:
    """Join rectangles until none overlaps another."""
    apart: list[_Edges] = []
    for one in sorted(edges, key=lambda e: (e[0] - e[2]) * (e[3] - e[1])):
        while met := [e for e in apart if e[0] < one[2] and one[0] < e[2] and e[1] < one[3] and one[1] < e[3]]:
            apart = [e for e in apart if e not in met]
            one = _around([one, *met])
        apart.append(one)
    return tuple(sorted(apart))


def _around(edges: Sequence[_Edges]) -> _Edges:
    lefts, tops, rights, bottoms = zip(*edges, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


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
            drawn = cutter.boxes(places, rules) if behind else ()
            grounds = cutter.background(places, rules) if behind else ()
            return CutPictures(pictures, tuple((ground, cutter.jpeg(ground, dpi)) for ground in grounds), inked, drawn)
        finally:
            page.close()
