"""Brings files and pasted text into the library, filed under the right newspaper."""

from collections.abc import Callable
from pathlib import Path

from xingxian_editor.page.folio import Folio
from xingxian_editor.page_import.imported_page import ImportedPage
from xingxian_editor.page_import.page_file import read_page_file
from xingxian_editor.page_import.page_preview import preview_of
from xingxian_editor.page_import.pasted_text import read_page_text
from xingxian_editor.store.library import Library
from xingxian_editor.store.problems import NameTaken
from xingxian_editor.store.records import Newspaper, PageCard

UNNAMED_NEWSPAPER = "本报"
PASTED_FILE = "粘贴的文字.txt"
Progress = Callable[[float], bool]


def import_file(
    library: Library, path: Path, newspaper_id: int | None, by: str, progress: Progress | None = None, times: int = 1
) -> PageCard:
    """Read a file and store its page; a file that is there already raises AlreadyImported.

    ``times`` raises what the file may hold.
    """
    return store_file(library, path, read_page_file(path, progress, times=times), newspaper_id, by)


def store_file(library: Library, path: Path, read: ImportedPage, newspaper_id: int | None, by: str) -> PageCard:
    """Store a page that was read from ``path``."""
    newspaper = newspaper_id or newspaper_of(library, read.page.folio, by).id
    return library.pages.add(
        newspaper,
        read.page,
        kind=read.kind,
        importer=read.importer,
        original=path,
        file_name=path.name,
        by=by,
        preview=preview_of(path, read.kind),
    )


def import_text(
    library: Library,
    text: str,
    newspaper_id: int | None,
    by: str,
    progress: Progress | None = None,
    times: int = 1,
    name: str = "文字",
) -> PageCard:
    """Store a page that was pasted as text; its original is that text in UTF-8, its problems call it ``name``."""
    read = read_page_text(text, name, progress, times=times)
    newspaper = newspaper_id or newspaper_of(library, read.page.folio, by).id
    return library.pages.add(
        newspaper,
        read.page,
        kind=read.kind,
        importer=read.importer,
        original=text.encode("utf-8", "replace"),
        file_name=PASTED_FILE,
        by=by,
    )


def import_next_version(
    library: Library, page_id: int, path: Path, by: str, progress: Progress | None = None, times: int = 1
) -> PageCard:
    """Read a file and store it as the next version of a page, with all that is still open of the one before."""
    from xingxian_editor.desk.next_version import added_with_what_is_open

    read = read_page_file(path, progress, times=times)
    return added_with_what_is_open(library, page_id, read, path, by)


def import_file_apart(
    folder: Path, path: Path, newspaper_id: int | None, by: str, progress: Progress | None = None, times: int = 1
) -> PageCard:
    """Do what ``import_file`` does on a connection of its own, for a background job."""
    with Library.open(folder) as library:
        return import_file(library, path, newspaper_id, by, progress, times)


def newspaper_of(library: Library, folio: Folio, by: str) -> Newspaper:
    """Return the newspaper that a page is filed under: the one it names, else the library's first.

    A library without one gets one, named as the page prints it or 本报 until a person names it.
    """
    printed = (folio.newspaper.value or "") if folio.newspaper else ""
    known = library.newspapers.all()
    if known:
        return next((newspaper for newspaper in known if newspaper.name == printed), known[0])
    return newspaper_named(library, printed or UNNAMED_NEWSPAPER, by)


def newspaper_named(library: Library, name: str, by: str) -> Newspaper:
    """Return the newspaper of that name, added where there is none."""
    if known := library.newspapers.named(name):
        return known
    try:
        return library.newspapers.add(name, by=by)
    except NameTaken:  # another import added it in this very moment
        return next(paper for paper in library.newspapers.all() if paper.name == name)
