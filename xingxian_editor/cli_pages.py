"""Finds the page that a command names: by its file, in the library or out of it, or by its number."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.desk.checking import newsroom_of, newsroom_of_page
from xingxian_editor.desk.page_problems import NoLibraryThere, NoSuchNewspaper, NoSuchPage
from xingxian_editor.page.page import Page
from xingxian_editor.page_import.page_file import read_page_file
from xingxian_editor.store.backup_files import library_file
from xingxian_editor.store.library import Library
from xingxian_editor.store.problems import PageMissing
from xingxian_editor.store.records import Dismissal, Newspaper, PageCard


@dataclass(frozen=True, slots=True)
class LocatedPage:
    """A page with what its newspaper knows; one that is not in the library has no card."""

    page: Page
    newsroom: Newsroom
    newspaper: Newspaper | None = None
    card: PageCard | None = None
    dismissals: tuple[Dismissal, ...] = ()
    original: Path | None = None


def located_page(name: str, library_folder: Path, newspaper: str | None = None) -> LocatedPage:
    """Return the page that ``name`` means: a file as it stands in the library, else as it reads; or a number.

    Nothing is stored, and no library is made. Raises NoSuchNewspaper where the library knows others only.
    """
    path = Path(name)
    has_library = library_file(library_folder).exists()
    if path.exists() or not name.isdecimal():
        if not path.exists() and not path.suffix:
            raise NoSuchPage(name)
        if not has_library:
            return LocatedPage(read_page_file(path).page, Newsroom(newspaper=newspaper or ""), original=path)
        with Library.open(library_folder) as library:
            return _by_file(library, path, newspaper)
    if not has_library:
        raise NoLibraryThere(library_folder)
    with Library.open(library_folder) as library:
        return _by_card(library, _numbered(library, name))


def _numbered(library: Library, name: str) -> PageCard:
    try:
        return library.pages.card(int(name))
    except (PageMissing, OverflowError) as error:
        raise NoSuchPage(name) from error


def _by_file(library: Library, path: Path, newspaper: str | None) -> LocatedPage:
    if card := _known(library, path):
        return _by_card(library, card)
    page = read_page_file(path).page
    printed = page.folio.newspaper.value if page.folio.newspaper else None
    known = library.newspapers.all()
    if newspaper and known and all(one.name != newspaper for one in known):
        raise NoSuchNewspaper(newspaper, [one.name for one in known])
    wanted = newspaper or printed
    found = next((n for n in known if n.name == wanted), known[0] if known and not newspaper else None)
    room = newsroom_of(library, found) if found else Newsroom(newspaper=newspaper or "")
    return LocatedPage(page, room, found, original=path)


def _known(library: Library, path: Path) -> PageCard | None:
    if not path.is_file():
        return None  # a device or a pipe has no end to read to
    try:
        with path.open("rb") as file:
            return library.pages.with_original(hashlib.file_digest(file, "sha256").hexdigest())
    except OSError:
        return None  # whoever reads the page next says what is the matter with the file


def _by_card(library: Library, card: PageCard) -> LocatedPage:
    opened = library.pages.open(card.id)
    return LocatedPage(
        opened.page,
        newsroom_of_page(library, opened.card),
        library.newspapers.get(card.newspaper),
        opened.card,
        library.dismissals.of_page(card.id),
        opened.original,
    )
