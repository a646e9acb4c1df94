"""Opens a page's file: chooses the reader for its kind, and says in a sentence what is wrong with it."""

from collections.abc import Callable
from pathlib import Path

from xingxian_editor.page.whole_characters import whole_characters
from xingxian_editor.page_import.decoding import decoded
from xingxian_editor.page_import.imported_page import ImportedPage
from xingxian_editor.page_import.page_file_problem import (
    FileEmpty,
    FileMissing,
    FileTooLarge,
    FileUnreadable,
    ImportCancelled,
    IsFolder,
    NotAFile,
    OldOfficeFile,
    UnknownFileKind,
)

SUPPORTED_SUFFIXES = (".txt", ".docx", ".pdf", ".png", ".jpg", ".jpeg", ".tif", ".tiff")
LARGEST_TEXT = 4_000_000
LONGEST_NAME = 80
PROBED = 1024
"""How many bytes of a file tell whether it is a PDF."""
LARGEST_DOCX = 50_000_000
LARGEST_PDF = 300_000_000
LARGEST_PICTURE = 300_000_000
_LARGEST = {".docx": LARGEST_DOCX, ".pdf": LARGEST_PDF}

_ZIP = b"PK\x03\x04"
_PDF = b"%PDF-"
_PICTURE = (b"\x89PNG", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*")
_PICTURE_SUFFIXES = SUPPORTED_SUFFIXES[3:]
_FOREIGN = (b"GIF8",)
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"


def read_page_file(
    path: Path,
    progress: Callable[[float], bool] | None = None,
    largest_text: int = LARGEST_TEXT,
    longest_line: int | None = None,
    times: int = 1,
) -> ImportedPage:
    """Read the page in the file at ``path``, or raise the PageFileProblem that says why not.

    ``progress`` is told the share that is done and cancels the import by returning False; ``times`` raises
    what a file and a page may hold.
    """
    name = _shown(path.name or str(path))
    if progress is not None and not progress(0.0):
        raise ImportCancelled(name)
    suffix = path.suffix.lower()
    largest = LARGEST_PICTURE if suffix in _PICTURE_SUFFIXES else _LARGEST.get(suffix, largest_text)
    data = _content(path, name, largest * times)
    # What the bytes are counts for more than what the file is called.
    if data.startswith(_PICTURE):
        return _read_picture(data, name, progress)
    if is_pdf(data):
        return _read_pdf(data, name, progress, times)
    if data.startswith(_ZIP):
        return _read_docx(data, name, suffix == ".docx")
    if data.startswith(_OLD_OFFICE):
        raise OldOfficeFile(name)
    if suffix in _PICTURE_SUFFIXES:
        return _read_picture(data, name, progress)
    if suffix == ".pdf":
        return _read_pdf(data, name, progress, times)
    if suffix == ".docx":
        return _read_docx(data, name, True)
    if data.startswith(_FOREIGN):
        raise UnknownFileKind(name, "、".join(SUPPORTED_SUFFIXES))
    return _read_text(data, name, progress, longest_line, times)


def is_pdf(data: bytes) -> bool:
    """Say whether a file whose first ``PROBED`` bytes are ``data`` is a PDF, whatever it is called."""
    return not data.startswith(_PICTURE) and _PDF in data[:PROBED]


def _read_text(
    data: bytes, name: str, progress: Callable[[float], bool] | None, longest_line: int | None, times: int
) -> ImportedPage:
    # A process that reads the pages of an edition starts sooner without the steps that text alone goes through.
    from xingxian_editor.page_import.pasted_text import LONGEST_LINE, read_page_text

    return read_page_text(decoded(data, name), name, progress, longest_line or LONGEST_LINE, times)


def manuscript_bytes(path: Path) -> tuple[str, bytes]:
    """Return the name to show and the bytes of a Word file, or raise the PageFileProblem that says why not."""
    name = _shown(path.name or str(path))
    return name, _content(path, name, LARGEST_DOCX)


def _shown(name: str) -> str:
    """Return a file's name as a sentence can hold it: in one line, not over long, whole characters."""
    plain = "".join(character if character.isprintable() else "\ufffd" for character in whole_characters(name))
    return plain if len(plain) <= LONGEST_NAME else plain[:LONGEST_NAME] + "…"


def _content(path: Path, name: str, largest: int) -> bytes:
    try:
        if not path.exists():
            raise FileMissing(name)
        if path.is_dir():
            raise IsFolder(name)
        if not path.is_file():
            raise NotAFile(name)
        if path.stat().st_size > largest:
            raise FileTooLarge(name, path.stat().st_size / 1_000_000, largest / 1_000_000)
        data = path.read_bytes()
    except (OSError, ValueError) as error:
        raise FileUnreadable(name, getattr(error, "strerror", None) or str(error)) from error
    if not data.strip():
        raise FileEmpty(name)
    return data


def _read_pdf(data: bytes, name: str, progress: Callable[[float], bool] | None, times: int) -> ImportedPage:
    # PDFium is a large library; text alone should not wait for it.
    from xingxian_editor.page_import.ocr.pdf_without_text import read_pdf_page

    return read_pdf_page(data, name, 0, progress, times)


def _read_picture(data: bytes, name: str, progress: Callable[[float], bool] | None) -> ImportedPage:
    from xingxian_editor.page_import.ocr.picture_page import read_page_picture

    return read_page_picture(data, name, progress)


def _read_docx(data: bytes, name: str, called_docx: bool) -> ImportedPage:
    if b"word/" not in data and not called_docx:
        raise UnknownFileKind(name, "、".join(SUPPORTED_SUFFIXES))
    # The DOCX reader needs lxml and python-docx; text alone should not wait for them.
    from xingxian_editor.page_import.manuscript_docx import read_docx

    return read_docx(data, name)
