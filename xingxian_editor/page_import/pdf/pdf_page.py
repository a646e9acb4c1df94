"""Reads PDF files: one page, or every page of an edition, with progress, limits and clear refusals."""

from collections.abc import Callable, Iterator
from pathlib import Path

from xingxian_editor.page.source import SourceKind
from xingxian_editor.page_import.imported_page import ImportedPage
from xingxian_editor.page_import.page_file_problem import ImportCancelled, NoArticleFound
from xingxian_editor.page_import.pdf.line_building import lines_of
from xingxian_editor.page_import.pdf.overprint import doubled_glyphs
from xingxian_editor.page_import.pdf.page_layout import in_block_order, layout_of
from xingxian_editor.page_import.pdf.page_making import page_of
from xingxian_editor.page_import.pdf.pdf_problem import PdfTextOutside, PdfTooManyPages
from xingxian_editor.page_import.pdf.pdfium import opened_pdf, page_count, read_raw_page
from xingxian_editor.page_import.pdf.raw_page import RawPage
from xingxian_editor.page_import.pdf.readable_text import check_readable
from xingxian_editor.page_import.pdf.source_text import write_source

IMPORTER = "pdf 1"
MOST_PAGES = 128
MOST_CHARACTERS = 120_000
Progress = Callable[[float], bool]
"""Told the share that is done, 0 to 1; answers False to cancel."""


def read_pdf(
    content: Path | bytes,
    page_index: int = 0,
    progress: Progress | None = None,
    name: str = "",
    most_characters: int = MOST_CHARACTERS,
) -> ImportedPage:
    """Read one page of a PDF, or raise the PageFileProblem that says why it cannot be read."""
    name = name or _name(content)
    with opened_pdf(content, name) as document:
        raw = read_raw_page(document, page_index, name, _going(progress, name, 0.0, 0.6), most_characters)
    return _imported(raw, name, progress, most_characters)


def read_pdf_pages(
    content: Path | bytes,
    progress: Progress | None = None,
    name: str = "",
    most_pages: int = MOST_PAGES,
    most_characters: int = MOST_CHARACTERS,
) -> Iterator[ImportedPage]:
    """Read every page of a PDF, one after another; a page without text raises its problem when it is reached."""
    name = name or _name(content)
    count = pdf_page_count(content, name)
    if count > most_pages:
        raise PdfTooManyPages(name, count, most_pages)
    for index in range(count):
        share = _part(progress, index / count, 1 / count)
        yield read_pdf(content, index, share, name if count == 1 else f"{name}（{index + 1}）", most_characters)


def pdf_page_count(content: Path | bytes, name: str = "") -> int:
    """Return how many pages the PDF has."""
    with opened_pdf(content, name or _name(content)) as document:
        return page_count(document)


def page_from_raw(raw: RawPage, name: str = "PDF") -> ImportedPage:
    """Make the page of characters and shapes that are already read."""
    return _imported(raw, name, None, MOST_CHARACTERS)


def _imported(raw: RawPage, name: str, progress: Progress | None, most_characters: int) -> ImportedPage:
    going = _going(progress, name, 0.6, 0.4)
    check_readable(raw, name, most_characters)
    doubles = doubled_glyphs(raw.glyphs)
    going(0.1)
    nameless = {number for number, font in enumerate(raw.fonts) if not font}
    lines = lines_of(raw.glyphs, raw.rules, frozenset(doubles), nameless)
    going(0.3)
    layout = layout_of(lines, raw)
    if not layout.articles:
        raise PdfTextOutside(name, raw.outside) if raw.outside > len(raw.glyphs) else NoArticleFound(name)
    going(0.7)
    ordered = in_block_order(layout)
    page = page_of(layout, write_source(ordered, raw, doubles), ordered)
    going(1.0)
    return ImportedPage(page, SourceKind.PDF, IMPORTER)


def _name(content: Path | bytes) -> str:
    return content.name if isinstance(content, Path) else "PDF"


def _part(progress: Progress | None, start: float, share: float) -> Progress | None:
    return None if progress is None else lambda done: progress(start + share * done)


def _going(progress: Progress | None, name: str, start: float, share: float) -> Callable[[float], None]:
    def going(done: float) -> None:
        if progress is not None and not progress(start + share * done):
            raise ImportCancelled(name)

    return going
