"""How long a PDF page takes from file to page, beside the bare extraction of its characters with PDFium."""

import ctypes
import sys
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from xingxian_editor.page_import.pdf import read_pdf

sys.path.insert(0, str(Path(__file__).parents[1] / "page_import" / "pdf"))


@pytest.fixture(scope="module")
def newspaper_page() -> bytes:
    from generated_page import GeneratedPage

    return GeneratedPage(57).pdf()


def bare_extraction(data: bytes) -> list[tuple[str, tuple[float, ...], float, bytes]]:
    document = pypdfium2.PdfDocument(data)
    text = document[0].get_textpage()
    matrix, name, flags = pdfium.FS_MATRIX(), ctypes.create_string_buffer(128), ctypes.c_int()
    found = []
    for at in range(text.count_chars()):
        pdfium.FPDFText_GetMatrix(text, at, matrix)
        pdfium.FPDFText_GetFontInfo(text, at, name, 128, flags)
        size = pdfium.FPDFText_GetFontSize(text, at) * matrix.d
        found.append((chr(pdfium.FPDFText_GetUnicode(text, at)), text.get_charbox(at), size, name.value))
    document.close()
    return found


def test_reading_a_pdf_page(benchmark, newspaper_page):
    read = benchmark(read_pdf, newspaper_page)
    assert len(read.page.articles) > 3


def test_floor_bare_extraction_of_the_same_page(benchmark, newspaper_page):
    assert len(benchmark(bare_extraction, newspaper_page)) > 3000
