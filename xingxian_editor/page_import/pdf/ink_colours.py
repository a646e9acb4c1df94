"""Reads what colour the characters of a PDF page are printed in, where that is not black."""

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


class ColouredCharacter(NamedTuple):
    """Where a coloured character stands, in points from the left top corner, and its colour as RRGGBB."""

    left: float
    middle: float
    color: str


def coloured_characters(path: Path, index: int) -> tuple[ColouredCharacter, ...]:
    """Return the characters of a page that are not black.

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
        color = next(
            (c.color for c in near if abs(c.left - box.left) < _NEAR and abs(c.middle - middle) < _IN_HEIGHT * size),
            "",
        )
        if color:
            found[at] = color
    return found


def _characters(page: Any, text_page: Any) -> Iterator[ColouredCharacter]:  # noqa: ANN401 - pypdfium2 has no types
    box, to_page = pdfium.FS_RECTF(), points_of_page(page)
    last, color = -1, ""
    for at in range(pdfium.FPDFText_CountChars(text_page)):
        thing = pdfium.FPDFText_GetTextObject(text_page, at)
        address = ctypes.addressof(thing.contents) if thing else 0
        if address != last:
            last, color = address, _color(thing) if thing else ""
        if color and not pdfium.FPDFText_IsGenerated(text_page, at):
            pdfium.FPDFText_GetLooseCharBox(text_page, at, box)
            left, top = to_page(box.left, box.top)
            right, bottom = to_page(box.right, box.bottom)
            yield ColouredCharacter(min(left, right), (top + bottom) / 2, color)


def _color(thing: Any) -> str:  # noqa: ANN401
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not pdfium.FPDFPageObj_GetFillColor(thing, red, green, blue, alpha):
        return ""
    shares = (red.value, green.value, blue.value)
    return "" if max(shares) <= _BLACK else "".join(f"{share:02X}" for share in shares)
