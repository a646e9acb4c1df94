"""The pictures of a page as a comparison takes them: where each is printed, whose photo it is, what it looks like."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from xingxian_editor.corrections.proof_check.picture_changes import CELLS, PrintedPicture
from xingxian_editor.page.geometry import Box, Geometry
from xingxian_editor.page.page import Page
from xingxian_editor.page.photo_boxes import photo_boxes, usable_pictures
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import FILE_SOURCE, Source, SourceKind, SourceRange

LEAST_SIDE = 12.0
"""Points; what is smaller is an ornament."""


def pictures_of(page: Page, original: Path | None) -> tuple[PrintedPicture, ...] | None:
    """Return the pictures of a page; None where its file shows none or is not there any more."""
    source = page.source_by_id.get(FILE_SOURCE)
    if source is None or source.kind not in (SourceKind.PDF, SourceKind.PICTURE) or source.geometry is None:
        return None
    if original is None or not original.is_file():
        return None
    geometry = source.geometry
    size = (geometry.width, geometry.height)
    bodies = list(_lines(geometry, source, (r for b in page.blocks if b.role is Role.BODY for r in b.ranges)))
    large = [b for b in usable_pictures(geometry.pictures, bodies, size) if min(b.width, b.height) >= LEAST_SIDE]
    boxes = list(dict.fromkeys(large))
    photos = _photos(page, geometry, boxes, size)
    looks = _looks(source.kind, original, size, boxes)
    if len(looks) != len(boxes):
        return None
    return tuple(
        PrintedPicture(_share(box, size), box.width / box.height, look[0], photos.get(box), look[1:])
        for box, look in zip(boxes, looks, strict=True)
    )


def are_compared(old: Page, new: Page) -> bool:
    """Say whether the pictures of two versions can be held together: a scan never looks like what was scanned."""
    kinds = [page.source_by_id[FILE_SOURCE].kind for page in (old, new) if FILE_SOURCE in page.source_by_id]
    return len(kinds) == 2 and kinds[0] is kinds[1]


def _looks(
    kind: SourceKind, original: Path, size: tuple[float, float], boxes: list[Box]
) -> tuple[tuple[bytes, ...], ...]:
    """Return the look of each picture, then those that it has with its edges a little off."""
    if kind is SourceKind.PICTURE:
        from xingxian_editor.page_import.ocr.picture_cutting import picture_file_looks  # loads Pillow

        return picture_file_looks(original, size, boxes, CELLS)
    from xingxian_editor.page_import.pdf.picture_looks import picture_looks  # loads PDFium

    return tuple((look,) for look in picture_looks(original, boxes, CELLS))


def _photos(page: Page, geometry: Geometry, boxes: list[Box], size: tuple[float, float]) -> dict[Box, int]:
    """Return whose picture each is, by the indexes of photos in the page document."""
    hulls: dict[int, Box] = {}
    for photo in page.ordered_photos:
        ranges = [r for block in page.blocks_of(photo.id) for r in block.ranges if r.source == FILE_SOURCE]
        hull = geometry.hull(at for r in ranges for at in range(r.start, r.end))
        if hull is not None:
            hulls[photo.id] = hull
    index = {photo.id: number for number, photo in enumerate(page.ordered_photos)}
    return {box: index[photo] for photo, box in photo_boxes(hulls, boxes, (), size).items()}


def _lines(geometry: Geometry, source: Source, ranges: Iterable[SourceRange]) -> Iterator[Box]:
    """Yield the box of every printed line within ``ranges``."""
    own = [r.span for r in ranges if r.source == FILE_SOURCE]
    for line in source.lines():
        for span in own:
            start, end = max(line.span.start, span.start), min(line.span.end, span.end)
            if start < end and (hull := geometry.hull(range(start, end))) is not None:
                yield hull


def _share(box: Box, size: tuple[float, float]) -> Box:
    width, height = size
    return Box(box.left / width, box.top / height, box.right / width, box.bottom / height)
