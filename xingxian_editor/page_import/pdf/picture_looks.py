"""What the pictures of a PDF page look like: small enough to be held together, without the text printed over them."""

from collections.abc import Iterable
from pathlib import Path

from xingxian_editor.page.geometry import Box
from xingxian_editor.page_import.pdf.pdfium import opened_pdf
from xingxian_editor.page_import.pdf.picture_cutting import PictureCutter

_DRAWN = 96.0
"""Pixels along the shorter side: a cell of a look is the mean of several."""


def picture_looks(path: Path, boxes: Iterable[Box], cells: int, index: int = 0) -> tuple[bytes, ...]:
    """Return a look for each region of one page, in points: ``cells`` × ``cells`` times red, green and blue."""
    with opened_pdf(path, path.name) as document:
        page = document[index]
        try:
            cutter = PictureCutter(page)
            return tuple(cutter.look(box, cells, _DRAWN / min(box.width, box.height)) for box in boxes)
        finally:
            page.close()
