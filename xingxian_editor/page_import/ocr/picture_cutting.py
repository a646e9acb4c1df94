"""Cuts pictures out of the picture of a whole page, as sharp as that is."""

from collections.abc import Iterable, Iterator
from io import BytesIO
from itertools import product
from pathlib import Path

from PIL import Image, ImageOps, ImageStat
from PIL.Image import Resampling

from xingxian_editor.page.geometry import Box

_QUALITY = 90
_OFF = (0.0, -2.0, 2.0)
"""Points: the edges of a picture on the picture of a page are found to a few pixels."""
_MIDDLE = 128


def cut_picture_file(path: Path, page: tuple[float, float], boxes: Iterable[Box]) -> tuple[bytes, ...]:
    """Return regions of a page's picture as JPEG files; ``page`` is its size in the points that ``boxes`` are in.

    What cannot be opened has no pictures.
    """
    upright = _upright(path)
    return tuple(_jpeg(_cut(upright, page, box)) for box in boxes) if upright is not None else ()


def picture_file_looks(
    path: Path, page: tuple[float, float], boxes: Iterable[Box], cells: int
) -> tuple[tuple[bytes, ...], ...]:
    """Return what regions of a page's picture look like, each first as it is, then with edges a little off.

    A look is ``cells`` × ``cells`` times red, green and blue; how bright the whole was scanned is taken out.
    ``page`` is its size in the points that ``boxes`` are in. What cannot be opened has no looks.
    """
    upright = _upright(path)
    if upright is None:
        return ()
    return tuple(tuple(_look(_cut(upright, page, edges), cells) for edges in _nearly(box)) for box in boxes)


def _nearly(box: Box) -> Iterator[Box]:
    """Yield a region, then those whose edges are so far off as they may have been found."""
    for left, top, right, bottom in product(_OFF, repeat=4):
        yield Box(box.left + left, box.top + top, box.right + right, box.bottom + bottom)


def _look(image: Image.Image, cells: int) -> bytes:
    small = image.resize((cells, cells), Resampling.BOX)
    means = (round(mean) for mean in ImageStat.Stat(small).mean)
    level = [min(255, max(0, value - mean + _MIDDLE)) for mean in means for value in range(256)]
    return bytes(small.point(level).tobytes())


def _upright(path: Path) -> Image.Image | None:
    try:
        with Image.open(path, formats=("PNG", "JPEG", "TIFF")) as image:
            return ImageOps.exif_transpose(image).convert("RGB")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None


def _cut(image: Image.Image, page: tuple[float, float], box: Box) -> Image.Image:
    across, down = image.width / page[0], image.height / page[1]
    edges = (box.left * across, box.top * down, box.right * across, box.bottom * down)
    left, top, right, bottom = (round(edge) for edge in edges)
    return image.crop((left, top, max(left + 1, right), max(top + 1, bottom)))


def _jpeg(image: Image.Image) -> bytes:
    file = BytesIO()
    image.save(file, "JPEG", quality=_QUALITY)
    return file.getvalue()
