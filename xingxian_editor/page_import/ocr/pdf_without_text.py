"""Reads a page of a PDF: by its text, or by its picture where its text is of no use."""

from collections.abc import Callable
from dataclasses import replace

from xingxian_editor.page_import.imported_page import ImportedPage, Remark
from xingxian_editor.page_import.ocr.picture_page import read_page_picture
from xingxian_editor.page_import.ocr.picture_reading import can_read_pictures
from xingxian_editor.page_import.pdf.pdf_page import MOST_CHARACTERS, read_pdf
from xingxian_editor.page_import.pdf.pdf_problem import PdfHasNoText, UnreadableText
from xingxian_editor.page_import.pdf.pdfium import opened_pdf, read_raw_page
from xingxian_editor.page_import.pdf.raw_page import RawPage

_LOOKING = 0.6
Progress = Callable[[float], bool]


def read_pdf_page(
    data: bytes, name: str, page_index: int = 0, progress: Progress | None = None, times: int = 1
) -> ImportedPage:
    """Read a page of a PDF. Without text recognition a page without usable text raises its problem.

    ``times`` raises how many characters the page may have.
    """
    try:
        return read_pdf(data, page_index, progress, name, times * MOST_CHARACTERS)
    except (PdfHasNoText, UnreadableText) as problem:
        if not can_read_pictures():
            raise
        share = None if progress is None else lambda done: progress(_LOOKING + (1 - _LOOKING) * done)
        read = read_page_picture(data, name, share, page_index, _known(data, name, page_index))
        return replace(read, remark=_remark(problem))


def _known(data: bytes, name: str, page_index: int) -> RawPage:
    """Return what the PDF draws besides its text."""
    with opened_pdf(data, name) as document:
        return read_raw_page(document, page_index, name, lambda share: None)


def _remark(problem: PdfHasNoText | UnreadableText) -> Remark:
    if isinstance(problem, UnreadableText):
        return Remark(
            f"这一页的文字读不出来：{problem.characters} 个字符里有 {problem.chinese} 个汉字；已按页面图片识别文字。",
            f"This page's text cannot be read: {problem.characters:,} characters, {problem.chinese or 'none'} Chinese; "
            "its text was recognised from its picture.",
        )
    return Remark(
        "这一页没有文字，只有图形；已按页面图片识别文字。",
        "This page has no text but only pictures; its text was recognised from its picture.",
    )
