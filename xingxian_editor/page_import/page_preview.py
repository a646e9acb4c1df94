"""Draws a page small as it comes in, so that it shows at once when it is opened for the first time."""

from io import BytesIO
from pathlib import Path

from xingxian_editor.page.geometry import Box
from xingxian_editor.page.source import SourceKind

LONGEST = 1000
"""Pixels of the longer side."""
_QUALITY = 80


def preview_of(path: Path, kind: SourceKind) -> bytes | None:
    """Return page 1 of the file at ``path`` as a small JPEG; None for text, and where it cannot be drawn.

    It is only looked at until the page is drawn sharp, so nothing is said when there is none.
    """
    try:
        if kind is SourceKind.PDF:
            return _pdf_page(path)
        if kind is SourceKind.PICTURE:
            with path.open("rb") as file:
                return _pdf_page(path) if b"%PDF-" in file.read(1024) else _picture(path)
    except Exception:  # noqa: BLE001 - decoders raise anything; the page itself was read
        return None
    return None


def _pdf_page(path: Path) -> bytes:
    from xingxian_editor.page_import.pdf.rendering import POINTS_PER_INCH, PdfPagePicture

    picture = PdfPagePicture(path)
    try:
        width, height = picture.size
        drawn = picture.region(Box(0.0, 0.0, width, height), LONGEST * POINTS_PER_INCH / max(width, height))
    finally:
        picture.close()
    from PIL import Image

    size = drawn.width, drawn.height
    return _jpeg(Image.frombuffer("RGB", size, drawn.data, "raw", "RGB", drawn.stride, 1))


def _picture(path: Path) -> bytes:
    from PIL import Image, ImageOps

    with Image.open(path, formats=("PNG", "JPEG", "TIFF")) as image:
        image.draft("RGB", (LONGEST, LONGEST))
        upright = ImageOps.exif_transpose(image).convert("RGB")
    upright.thumbnail((LONGEST, LONGEST))
    return _jpeg(upright)


def _jpeg(image: object) -> bytes:
    file = BytesIO()
    image.save(file, "JPEG", quality=_QUALITY)  # type: ignore[attr-defined]
    return file.getvalue()
