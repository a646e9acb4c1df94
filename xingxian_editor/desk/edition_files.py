"""What an edition is imported from: files, and the pages of files that hold several."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from xingxian_editor.page.problem import Problem
from xingxian_editor.page_import.page_file import PROBED, SUPPORTED_SUFFIXES, is_pdf

_PDF = ".pdf"


class FolderWithoutPages(Problem):
    """A folder was given, and no file in it can be a page."""

    def __init__(self, name: str) -> None:
        kinds = "、".join(SUPPORTED_SUFFIXES)
        super().__init__(
            f"文件夹“{name}”里没有能导入的版；没有导入任何内容，请选择放着 {kinds} 文件的文件夹。",
            f"The folder “{name}” holds no page; nothing was imported, please choose one "
            f"with {', '.join(SUPPORTED_SUFFIXES)} files.",
        )


@dataclass(frozen=True, order=True, slots=True)
class PagePart:
    """A page to be: a file, or with ``index`` one page of a PDF that has ``count``.

    ``times`` raises what it may hold.
    """

    path: Path
    index: int | None = None
    count: int = 1
    times: int = 1

    @property
    def name(self) -> str:
        """What it is called in the list, and its file in the library."""
        if self.index is None:
            return self.path.name
        # Only a PDF is cut to pages, whatever its file is called.
        suffix = self.path.suffix if self.path.suffix.lower() == _PDF else _PDF
        return f"{self.path.stem}（{self.index + 1}）{suffix}"


def files_of(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Return the files, and for a folder the files in it that can be pages, in the order of their names."""
    files: list[Path] = []
    for path in paths:
        if not path.is_dir():
            files.append(path)
            continue
        inside = sorted(p for p in path.iterdir() if p.suffix.lower() in SUPPORTED_SUFFIXES and p.is_file())
        if not inside:
            raise FolderWithoutPages(path.resolve().name or str(path))
        files += inside
    return tuple(dict.fromkeys(files))


def parts_of(path: Path, times: int = 1) -> tuple[PagePart, ...]:
    """Return the pages that a file holds; one that cannot be opened counts as one, its reader says what is wrong.

    ``times`` raises how many there may be, and what each may hold.
    """
    if path.suffix.lower() != _PDF and not _begins_as_pdf(path):
        return (PagePart(path, times=times),)
    from xingxian_editor.page_import.pdf.page_cutting import pages_in_pdf
    from xingxian_editor.page_import.pdf.pdf_page import MOST_PAGES
    from xingxian_editor.page_import.pdf.pdf_problem import PdfTooManyPages

    try:
        count = pages_in_pdf(path, times * MOST_PAGES)
    except PdfTooManyPages:
        raise
    except (Problem, OSError):
        return (PagePart(path, times=times),)
    if count <= 1:
        return (PagePart(path, times=times),)
    return tuple(PagePart(path, index, count, times) for index in range(count))


def _begins_as_pdf(path: Path) -> bool:
    """Say whether the file is a PDF by what is in it, as its reader judges; a pipe or a device is not asked."""
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return is_pdf(file.read(PROBED))
    except OSError:
        return False
