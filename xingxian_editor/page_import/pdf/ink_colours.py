"""Reads how the characters of a PDF page are inked: their colour, and whether a stroke makes them heavier."""

import ctypes
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

from xingxian_editor.page.source import Source
from xingxian_editor.page_import.pdf.pdfium import opened_pdf, points_of_page

_BLACK = 0x38
"""No more of red, green and blue than this is black on paper."""
_NEAR = 0.1
_IN_HEIGHT = 0.6
_LEAST_STROKE = 0.008
"""Stroke to type size from which it is seen."""


class ColouredCharacter(NamedTuple):
    """Where a character stands, in points from the left top corner, its colour as RRGGBB, empty where it is black.

    ``heavy`` says that its outline is drawn too: make-up programs have bold type so that has no face of its own.
    """

    left: float
    middle: float
    color: str
    heavy: bool = False


def coloured_characters(path: Path, index: int) -> tuple[ColouredCharacter, ...]:
    """Return the characters of a page that are not black, or heavier than their face.

    Raises:
        PdfEncrypted, PdfDamaged: the file cannot be opened.

    """
    with opened_pdf(path, path.name) as document:
        page = document[index]
        text_page = pdfium.FPDFText_LoadPage(page)
        try:
            return tuple(_characters(page, text_page))
        finally:
            pdfium.FPDFText_ClosePage(text_page)
            page.close()


def colours_of(source: Source, characters: Iterable[ColouredCharacter]) -> Mapping[int, str]:
    """Return the colour of each character of ``source`` that is not black, by its offset."""
    return {at: c.color for at, c in _told(source, [c for c in characters if c.color]).items()}


def heavy_ones(source: Source, characters: Iterable[ColouredCharacter]) -> frozenset[int]:
    """Return the offsets of the characters of ``source`` that a stroke makes heavier."""
    return frozenset(_told(source, [c for c in characters if c.heavy]))


def _told(source: Source, characters: Iterable[ColouredCharacter]) -> Mapping[int, ColouredCharacter]:
    geometry = source.geometry
    coloured: dict[int, list[ColouredCharacter]] = {}
    for character in characters:
        coloured.setdefault(round(character.left), []).append(character)
    if geometry is None or not coloured:
        return {}
    found = {}
    for at, box in enumerate(geometry.each_box()):
        middle, size = (box.top + box.bottom) / 2, geometry.size(at)
        near = (c for left in (-1, 0, 1) for c in coloured.get(round(box.left) + left, ()))
        one = next(
            (c for c in near if abs(c.left - box.left) < _NEAR and abs(c.middle - middle) < _IN_HEIGHT * size), None
        )
        if one is not None:
            found[at] = one
    return found


def _characters(page: Any, text_page: Any) -> Iterator[ColouredCharacter]:  # noqa: ANN401 - pypdfium2 has no types
    box, to_page = pdfium.FS_RECTF(), points_of_page(page)
    last, color, heavy = -1, "", False
    for at in range(pdfium.FPDFText_CountChars(text_page)):
        thing = pdfium.FPDFText_GetTextObject(text_page, at)
        address = ctypes.addressof(thing.contents) if thing else 0
        if address != last:
            last, color, heavy = address, _color(thing) if thing else "", _is_heavy(thing) if thing else False
        if (color or heavy) and not pdfium.FPDFText_IsGenerated(text_page, at):
            pdfium.FPDFText_GetLooseCharBox(text_page, at, box)
            left, top = to_page(box.left, box.top)
            right, bottom = to_page(box.right, box.bottom)
            yield ColouredCharacter(min(left, right), (top + bottom) / 2, color, heavy)


def _is_heavy(thing: Any) -> bool:  # noqa: ANN401
    if pdfium.FPDFTextObj_GetTextRenderMode(thing) != pdfium.FPDF_TEXTRENDERMODE_FILL_STROKE:
        return False
    width, size = ctypes.c_float(), ctypes.c_float()
    known = pdfium.FPDFPageObj_GetStrokeWidth(thing, width) and pdfium.FPDFTextObj_GetFontSize(thing, size)
    return bool(known) and width.value > _LEAST_STROKE * size.value


def _color(thing: Any) -> str:  # noqa: ANN401
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not pdfium.FPDFPageObj_GetFillColor(thing, red, green, blue, alpha):
        return ""
    shares = (red.value, green.value, blue.value)
    return "" if max(shares) <= _BLACK else "".join(f"{share:02X}" for share in shares)
