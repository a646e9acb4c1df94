"""Cuts a PDF of several pages into files of one page each, always the same bytes for the same page."""

import re
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pypdfium2

from xingxian_editor.page_import.pdf.pdf_page import MOST_PAGES
from xingxian_editor.page_import.pdf.pdf_problem import PdfHasNoPage, PdfTooManyPages
from xingxian_editor.page_import.pdf.pdfium import opened_pdf, page_count

_CREATED = re.compile(rb"/CreationDate\s*\(D:[^)]*\)")
_NUMBERED = re.compile(rb"/ID\s*\[\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*\]")


def pages_in_pdf(path: Path, most_pages: int = MOST_PAGES) -> int:
    """Return how many pages the PDF has; more than an edition has are refused."""
    with opened_pdf(path, path.name) as document:
        count = page_count(document)
    if count > most_pages:
        raise PdfTooManyPages(path.name, count, most_pages)
    return count


def cut_page(path: Path, index: int) -> bytes:
    """Return a PDF that has only this page, with all that is printed on it."""
    with opened_pdf(path, path.name) as document:
        if not 0 <= index < len(document):
            raise PdfHasNoPage(path.name, index + 1, len(document))
        one = pypdfium2.PdfDocument.new()
        try:
            one.import_pages(document, [index])
            file = BytesIO()
            one.save(file)
        finally:
            one.close()
    return _without_time(file.getvalue())


def _without_time(content: bytes) -> bytes:
    """Take out when the cut was made, or the same page would look like another file each time."""
    content = _CREATED.sub(lambda found: b" " * len(found[0]), content, count=1)
    plain = _NUMBERED.sub(b"", content)
    number = sha256(plain).hexdigest().upper().encode()

    def numbered(found: re.Match[bytes]) -> bytes:
        old = found[1]
        return found[0].replace(old, (number * 2)[: len(old)]).replace(found[2], (number * 2)[: len(found[2])])

    return _NUMBERED.sub(numbered, content)
