"""Opens the picture that is to be read: a picture file, or a page of a PDF drawn large enough.

Runs in the reading process, where the extra's libraries may be loaded.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from PIL import Image, ImageOps

from xingxian_editor.page.geometry import Box
from xingxian_editor.page_import.pdf.rendering import POINTS_PER_INCH, PdfPagePicture

Pixels: TypeAlias = Any
"""Rows of pixels of red, green and blue."""

READING_DPI = 150.0
LONGEST_SIDE = 3600
MOST_MEGAPIXELS = 400
_NEWSPAPER_LONG_SIDE = 540 / 25.4 * POINTS_PER_INCH
_SHORTEST, _LONGEST = 7.0, 40.0
_SCREEN_DPI = 97.0


class UnusablePicture(Exception):
    """The file is no picture that can be read; its only argument is a code."""


@dataclass(frozen=True, slots=True)
class OpenedPicture:
    """The picture as it will be read, and how many points each of its pixels is wide."""

    pixels: Pixels
    points: float

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points."""
        height, width = self.pixels.shape[:2]
        return width * self.points, height * self.points


def opened_picture(path: Path, index: int | None) -> OpenedPicture:
    """Open a picture file, or page ``index`` of a PDF."""
    return _picture_file(path) if index is None else _pdf_page(path, index)


def _picture_file(path: Path) -> OpenedPicture:
    Image.MAX_IMAGE_PIXELS = None  # our own limit comes before anything is decoded
    try:
        with Image.open(path, formats=("PNG", "JPEG", "TIFF")) as image:
            if image.width * image.height > MOST_MEGAPIXELS * 1_000_000:
                raise UnusablePicture("large")
            dpi = _dpi(image)
            image.load()
            upright = ImageOps.exif_transpose(image)
    except UnusablePicture:
        raise
    except Exception as error:  # decoders raise anything over a broken file
        raise UnusablePicture("damaged") from error
    longest = max(upright.size)
    inches = longest / dpi if dpi else 0.0
    points = (POINTS_PER_INCH / dpi) if _SHORTEST < inches < _LONGEST else _NEWSPAPER_LONG_SIDE / longest
    wanted = min(LONGEST_SIDE / longest, READING_DPI * points / POINTS_PER_INCH, 1.0)
    whole = _on_white(upright)
    if wanted < 0.9:
        size = max(1, round(whole.width * wanted)), max(1, round(whole.height * wanted))
        points *= whole.width / size[0]
        whole = whole.resize(size, Image.Resampling.LANCZOS)
    return OpenedPicture(np.asarray(whole), points)


def _dpi(image: Image.Image) -> float:
    """Return the picture's own resolution; 72 and 96 only mean that nobody gave one."""
    given = image.info.get("dpi") or (0.0, 0.0)
    try:
        dpi = float(given[0])
    except (TypeError, ValueError, ZeroDivisionError):
        return 0.0
    return dpi if dpi > _SCREEN_DPI else 0.0


def _on_white(image: Image.Image) -> Image.Image:
    if image.mode.startswith("I;16") or image.mode in ("I", "F"):
        values = np.asarray(image, dtype=np.float32)
        top = float(values.max()) or 1.0
        image = Image.fromarray((values * (255.0 / top)).astype(np.uint8))
    if "A" in image.getbands() or "transparency" in image.info:
        layered = image.convert("RGBA")
        paper = Image.new("RGBA", layered.size, "white")
        image = Image.alpha_composite(paper, layered)
    return image.convert("RGB")


def _pdf_page(path: Path, index: int) -> OpenedPicture:
    page = PdfPagePicture(path, index)
    try:
        width, height = page.size
        dpi = min(READING_DPI, LONGEST_SIDE * POINTS_PER_INCH / max(width, height))
        drawn = page.region(Box(0.0, 0.0, width, height), dpi)
    finally:
        page.close()
    rows = np.frombuffer(drawn.data, np.uint8).reshape(drawn.height, drawn.stride)
    pixels = rows[:, : drawn.width * 3].reshape(drawn.height, drawn.width, 3)
    return OpenedPicture(np.ascontiguousarray(pixels), width / drawn.width)
