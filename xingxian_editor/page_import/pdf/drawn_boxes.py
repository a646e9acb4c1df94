"""Finds the plain boxes of a PDF page: grounds of one colour and outlines, which can be drawn anew as they are."""

import ctypes
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium

from xingxian_editor.page.geometry import Box
from xingxian_editor.page_import.pdf.pdfium import Point

_THIN = 2.5
_FEWEST, _MOST = 4, 6
_INSET = 1.2
_NEAR = 40
_WHITE = 246
Look = Callable[[float, float], tuple[int, int, int]]
"""The colour that the page has at a point, text left out."""


@dataclass(frozen=True, slots=True)
class DrawnBox:
    """A box as it is printed: ``fill`` and ``line`` are RRGGBB, empty where it has none; ``thick`` is in points."""

    place: Box
    fill: str
    line: str
    thick: float


def drawn_boxes(
    page: Any,  # noqa: ANN401
    to_page: Point,
    look: Look,
    is_known: Callable[[Any], bool],
) -> Iterator[tuple[Any, DrawnBox | None]]:
    """Yield the objects that are plain boxes, each with what to draw for it: None where it does not show.

    A box under anything that is not one too stays part of the picture behind the page.
    """
    things = [pdfium.FPDFPage_GetObject(page, at) for at in range(pdfium.FPDFPage_CountObjects(page))]
    found: list[tuple[Any, DrawnBox]] = []
    over: list[Box] = []
    for thing in reversed(things):
        if pdfium.FPDFPageObj_GetType(thing) == pdfium.FPDF_PAGEOBJ_TEXT or is_known(thing):
            continue
        box = _plain_box(thing, to_page, look)
        if box is not None and not any(map(box.place.overlaps, over)):
            found.append((thing, box))
        elif (place := _bounds(thing, to_page)) is not None:
            over.append(place)
    below: list[Box] = list(over)
    for thing, box in reversed(found):
        shows = box.line or not _is_white(box.fill) or any(map(box.place.overlaps, below))
        yield thing, box if shows else None
        if not _is_white(box.fill):
            below.append(box.place)


def _plain_box(thing: Any, to_page: Point, look: Look) -> DrawnBox | None:  # noqa: ANN401
    place = _rectangle(thing, to_page)
    if place is None or min(place.width, place.height) < _THIN:
        return None
    mode, stroke = ctypes.c_int(), ctypes.c_int()
    if not pdfium.FPDFPath_GetDrawMode(thing, mode, stroke):
        return None
    fill, line, thick = "", "", 0.0
    if mode.value:
        color = _color(thing, pdfium.FPDFPageObj_GetFillColor)
        if color is None or not all(_is_near(color, pixel) for pixel in _corners(place, look)):
            return None
        fill = _hex(color)
    if stroke.value:
        color = _color(thing, pdfium.FPDFPageObj_GetStrokeColor)
        width = ctypes.c_float()
        if color is None or not pdfium.FPDFPageObj_GetStrokeWidth(thing, width):
            return None
        line, thick = _hex(color), max(0.25, width.value * _scale(thing))
    return DrawnBox(place, fill, line, thick) if fill or line else None


def _corners(place: Box, look: Look) -> Iterator[tuple[int, int, int]]:
    for x in (place.left + _INSET, place.right - _INSET):
        for y in (place.top + _INSET, place.bottom - _INSET):
            yield look(x, y)


def _rectangle(thing: Any, to_page: Point) -> Box | None:  # noqa: ANN401
    if pdfium.FPDFPageObj_GetType(thing) != pdfium.FPDF_PAGEOBJ_PATH:
        return None
    count = pdfium.FPDFPath_CountSegments(thing)
    if not _FEWEST <= count <= _MOST:
        return None
    matrix = _matrix(thing)
    points = []
    for at in range(count):
        segment = pdfium.FPDFPath_GetPathSegment(thing, at)
        if pdfium.FPDFPathSegment_GetType(segment) == pdfium.FPDF_SEGMENT_BEZIERTO:
            return None
        x, y = ctypes.c_float(), ctypes.c_float()
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        points.append(
            to_page(
                matrix.a * x.value + matrix.c * y.value + matrix.e, matrix.b * x.value + matrix.d * y.value + matrix.f
            )
        )
    xs, ys = ({round(point[axis], 1) for point in points} for axis in (0, 1))
    if len(xs) != len(ys) or len(xs) != 2:
        return None
    return Box(min(xs), min(ys), max(xs), max(ys))


def _bounds(thing: Any, to_page: Point) -> Box | None:  # noqa: ANN401
    edges = tuple(ctypes.c_float() for _ in range(4))
    if not pdfium.FPDFPageObj_GetBounds(thing, *edges):
        return None
    one, other = to_page(edges[0].value, edges[3].value), to_page(edges[2].value, edges[1].value)
    return Box(min(one[0], other[0]), min(one[1], other[1]), max(one[0], other[0]), max(one[1], other[1]))


def _matrix(thing: Any) -> Any:  # noqa: ANN401
    matrix = pdfium.FS_MATRIX(1, 0, 0, 1, 0, 0)
    pdfium.FPDFPageObj_GetMatrix(thing, matrix)
    return matrix


def _scale(thing: Any) -> float:  # noqa: ANN401
    matrix = _matrix(thing)
    return float(abs(matrix.a * matrix.d - matrix.b * matrix.c) ** 0.5)


def _color(thing: Any, get: Callable[..., Any]) -> tuple[int, int, int] | None:  # noqa: ANN401
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not get(thing, red, green, blue, alpha) or alpha.value < 255:
        return None
    return red.value, green.value, blue.value


def _is_near(one: Sequence[int], other: Sequence[int]) -> bool:
    return max(abs(a - b) for a, b in zip(one, other, strict=True)) < _NEAR


def _is_white(color: str) -> bool:
    return not color or min(bytes.fromhex(color)) >= _WHITE


def _hex(color: Sequence[int]) -> str:
    return "".join(f"{share:02X}" for share in color)
