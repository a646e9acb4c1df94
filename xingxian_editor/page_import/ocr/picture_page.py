"""Makes a page of its picture: reads it, and hands the characters to the steps that PDF pages go through."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from xingxian_editor.page.geometry import Box, Geometry
from xingxian_editor.page.page import Page
from xingxian_editor.page.source import SourceKind
from xingxian_editor.page_import.imported_page import ImportedPage, Remark
from xingxian_editor.page_import.ocr.ocr_problem import PictureHasNoText
from xingxian_editor.page_import.ocr.picture_glyphs import raw_page_of
from xingxian_editor.page_import.ocr.picture_reading import read_picture
from xingxian_editor.page_import.ocr.picture_text import ReadPicture
from xingxian_editor.page_import.page_file_problem import ImportCancelled
from xingxian_editor.page_import.pdf.pdf_page import page_from_raw
from xingxian_editor.page_import.pdf.pdf_problem import PdfHasNoText, UnreadableText
from xingxian_editor.page_import.pdf.raw_page import RawPage

IMPORTER = "ocr 1"
REMARK = Remark(
    "文字是从图片识别的，没有把握的字列在疑点里。",
    "The text was recognised from the picture; what was unsure is among the findings.",
)
_READING = 0.95
Progress = Callable[[float], bool]


def read_page_picture(
    data: bytes,
    name: str,
    progress: Progress | None = None,
    page_index: int | None = None,
    known: RawPage | None = None,
) -> ImportedPage:
    """Read the page in a picture file, or page ``page_index`` of a PDF whose text is of no use.

    ``known`` has the rules and pictures that the PDF itself tells.
    """
    share = None if progress is None else lambda done: progress(_READING * done)
    imported = page_from_picture(read_picture(data, name, page_index, share), name, known)
    if progress is not None and not progress(1.0):
        raise ImportCancelled(name)
    return imported


def page_from_picture(read: ReadPicture, name: str, known: RawPage | None = None) -> ImportedPage:
    """Make the page of what was read."""
    raw, sure = raw_page_of(read)
    if known is not None and (known.pictures or known.rules or known.boxes):
        raw.rules, raw.boxes, raw.pictures = known.rules, known.boxes, known.pictures
    places = {_key(glyph.left, glyph.top): share for glyph, share in zip(raw.glyphs, sure, strict=True)}
    try:
        made = page_from_raw(raw, name).page
    except (PdfHasNoText, UnreadableText) as error:
        raise PictureHasNoText(name) from error
    return ImportedPage(_of_picture(made, places), SourceKind.PICTURE, IMPORTER, REMARK)


def _key(left: float, top: float) -> tuple[int, int]:
    """Name a place; a hundredth of a point is less than what packing rounds off."""
    return round(left * 50), round(top * 50)


def _of_picture(page: Page, places: dict[tuple[int, int], float]) -> Page:
    """Return the page with its source marked as read from a picture, and how surely each character was."""
    source = page.sources[0]
    if source.geometry is None:
        return page
    shares = [_share(box, places) for box in source.geometry.each_box()]
    source = replace(source, kind=SourceKind.PICTURE, geometry=_with_confidence(source.geometry, shares))
    return replace(page, sources=(source, *page.sources[1:]))


def _share(box: Box, places: dict[tuple[int, int], float]) -> float:
    left, top = _key(box.left, box.top)
    near = (places.get((left + x, top + y)) for x in (0, -1, 1) for y in (0, -1, 1))
    return next((share for share in near if share is not None), 1.0)


def _with_confidence(geometry: Geometry, shares: Sequence[float]) -> Geometry:
    packed = bytes(round(100 * min(1.0, max(0.0, share))) for share in shares)
    return replace(geometry, confidences=packed)
