"""A process that reads pages for the one that stores them: it gets a part of a file and sends the page back."""

import signal
import tempfile
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from xingxian_editor.desk.edition_files import PagePart
from xingxian_editor.page.problem import Problem
from xingxian_editor.page_import.imported_page import ImportedPage
from xingxian_editor.page_import.page_file_problem import LimitReached

_STEP = 0.04
"""Shares of a page that are too near each other are not told one by one."""


@dataclass(frozen=True, slots=True)
class ReadPage:
    """A page as it was read; ``cut`` is its own file where it was cut from a larger one, ``preview`` a small JPEG."""

    page: ImportedPage
    cut: bytes | None = None
    preview: bytes | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a part could not be read, in both languages; or the fault of the program that stopped it.

    ``times`` is by what limits would have to be raised, where one was in the way.
    """

    zh: str
    en: str
    fault: str = ""
    times: int = 0


def read_parts(connection: Connection) -> None:
    """Read one part after another until there are no more, or the other side is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the process that stores decides when to stop
    import xingxian_editor.page_import.ocr.pdf_without_text  # noqa: F401 - while the other side opens its library

    try:
        while (part := connection.recv()) is not None:
            connection.send(read_part(part, connection))
    except (EOFError, OSError):
        return


def read_part(part: PagePart, connection: Connection | None = None) -> ReadPage | Refusal:
    """Read one part; whatever is wrong with it comes back as a refusal."""
    told = [0.0]

    def progress(share: float) -> bool:
        if connection is not None and share - told[0] >= _STEP:
            told[0] = share
            connection.send(share)
        return True

    try:
        return _read(part, progress)
    except LimitReached as problem:
        return Refusal(problem.zh, problem.en, times=problem.times)
    except Problem as problem:
        return Refusal(problem.zh, problem.en)
    except Exception as error:  # noqa: BLE001 - one bad file must not stop the others
        zh = f"程序读“{part.name}”时出了错；这个版没有导入，请单独再试一次，或换一种格式。"
        en = f"The program failed at reading “{part.name}”; it was not imported. Try it alone, or in another format."
        return Refusal(zh, en, repr(error))


def _read(part: PagePart, progress: object) -> ReadPage:
    from xingxian_editor.page_import.page_file import read_page_file

    if part.index is None:
        return _with_preview(read_page_file(part.path, progress, times=part.times), part.path)  # type: ignore[arg-type]
    from xingxian_editor.page_import.pdf.page_cutting import cut_page

    cut = cut_page(part.path, part.index)
    with tempfile.TemporaryDirectory(prefix="xingxian-") as folder:
        file = Path(folder) / part.name
        file.write_bytes(cut)
        return _with_preview(read_page_file(file, progress, times=part.times), file, cut)  # type: ignore[arg-type]


def _with_preview(page: ImportedPage, path: Path, cut: bytes | None = None) -> ReadPage:
    from xingxian_editor.page_import.page_preview import preview_of

    return ReadPage(page, cut, preview_of(path, page.kind))
