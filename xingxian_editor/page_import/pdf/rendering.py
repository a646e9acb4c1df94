"""Pictures of PDF pages: any part of a page at any size, for the screen and for print."""

import ctypes
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import pypdfium2
import pypdfium2.raw as pdfium

from xingxian_editor.page.geometry import Box
from xingxian_editor.page_import.pdf.pdf_problem import PdfDamaged, PdfEncrypted, PdfHasNoPage
from xingxian_editor.page_import.pdf.pdfium import PDFIUM_LOCK

T = TypeVar("T")
POINTS_PER_INCH = 72.0
PRINT_DPI = 300.0
MOST_PIXELS = 400_000_000
_WHITE = 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class Pixels:
    """A picture as bytes. Rows lie ``stride`` bytes apart.

    A pixel is blue, green, red and a byte without meaning where ``depth`` is 4; red, green, blue
    where it is 3.
    """

    width: int
    height: int
    stride: int
    depth: int
    data: bytes


class PdfPagePicture:
    """One page of a PDF file, kept open from its first use until ``close``.

    Every call takes the lock that all of PDFium needs and gives it back, so that reading a
    long file elsewhere and drawing here go on side by side. Usable from any thread.
    """

    def __init__(self, path: Path, index: int = 0) -> None:
        self._path = path
        self._index = index
        self._document: Any = None
        self._page: Any = None

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the page in points, as it is shown."""
        return self._with_page(lambda page: (page.get_width(), page.get_height()))

    def part(self, left: int, top: int, width: int, height: int, scale: float) -> Pixels:
        """Draw ``width`` by ``height`` pixels from (``left``, ``top``) of the page at ``scale`` pixels a point."""
        return self._with_page(lambda page: _drawn(page, (left, top, width, height), scale, depth=4))

    def region(self, box: Box, dpi: float = PRINT_DPI) -> Pixels:
        """Draw a region given in points, as red, green and blue, for a file that goes to print."""
        scale = min(dpi / POINTS_PER_INCH, (MOST_PIXELS / max(1.0, box.width * box.height)) ** 0.5)
        part = (
            round(box.left * scale),
            round(box.top * scale),
            max(1, round(box.width * scale)),
            max(1, round(box.height * scale)),
        )
        return self._with_page(lambda page: _drawn(page, part, scale, depth=3))

    def close(self) -> None:
        """Give the file back; the next call opens it again."""
        with PDFIUM_LOCK:
            page, self._page = self._page, None
            document, self._document = self._document, None
            if page is not None:
                page.close()
            if document is not None:
                document.close()

    def _with_page(self, work: Callable[[Any], T]) -> T:
        with PDFIUM_LOCK:
            if self._page is None:
                self._open()
            return work(self._page)

    def _open(self) -> None:
        name = self._path.name
        try:
            self._document = pypdfium2.PdfDocument(self._path)
            if not 0 <= self._index < len(self._document):
                count = len(self._document)
                self.close()
                raise PdfHasNoPage(name, self._index + 1, count)
            self._page = self._document[self._index]
        except (pypdfium2.PdfiumError, OSError) as error:
            self.close()
            raise (PdfEncrypted(name) if "assword" in str(error) else PdfDamaged(name)) from error


def region_of_page(path: Path, index: int, box: Box, dpi: float = PRINT_DPI) -> Pixels:
    """Draw one region of one page of a PDF file and give the file back."""
    picture = PdfPagePicture(path, index)
    try:
        return picture.region(box, dpi)
    finally:
        picture.close()


def _drawn(page: Any, part: tuple[int, int, int, int], scale: float, depth: int) -> Pixels:  # noqa: ANN401
    left, top, width, height = part
    kind = pdfium.FPDFBitmap_BGRx if depth == 4 else pdfium.FPDFBitmap_BGR
    flags = pdfium.FPDF_ANNOT | (0 if depth == 4 else pdfium.FPDF_REVERSE_BYTE_ORDER)
    whole = round(page.get_width() * scale), round(page.get_height() * scale)
    bitmap = pdfium.FPDFBitmap_CreateEx(width, height, kind, None, 0)
    if not bitmap:
        raise MemoryError
    try:
        pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, _WHITE)
        pdfium.FPDF_RenderPageBitmap(bitmap, page, -left, -top, *whole, 0, flags)
        stride = pdfium.FPDFBitmap_GetStride(bitmap)
        data = pdfium.FPDFBitmap_GetBuffer(bitmap)
        return Pixels(width, height, stride, depth, ctypes.string_at(data, stride * height))
    finally:
        pdfium.FPDFBitmap_Destroy(bitmap)
