"""Cuts pictures out of the picture of a whole page, as sharp as that is."""

from collections.abc import Iterable
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageOps

from xingxian_editor.page.geometry import Box

_QUALITY = 90


def cut_picture_file(path: Path, page: tuple[float, float], boxes: Iterable[Box]) -> tuple[bytes, ...]:
    """Return regions of a page's picture as JPEG files; ``page`` is its size in the points that ``boxes`` are in.

    What cannot be opened has no pictures.
    """
    try:
        with Image.open(path, formats=("PNG", "JPEG", "TIFF", "MPO")) as image:
            upright = ImageOps.exif_transpose(image).convert("RGB")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return ()
    across, down = upright.width / page[0], upright.height / page[1]
    return tuple(
        _jpeg(upright, (box.left * across, box.top * down, box.right * across, box.bottom * down)) for box in boxes
    )


def _jpeg(image: Image.Image, edges: tuple[float, float, float, float]) -> bytes:
    left, top, right, bottom = (round(edge) for edge in edges)
    file = BytesIO()
    image.crop((left, top, max(left + 1, right), max(top + 1, bottom))).save(file, "JPEG", quality=_QUALITY)
    return file.getvalue()
