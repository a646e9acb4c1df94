"""The command compare: says what became of a page's corrections in its next version, and what else changed."""

import argparse
import hashlib
from pathlib import Path

from xingxian_editor.cli import DONE, FOUND
from xingxian_editor.cli_json import to_json
from xingxian_editor.cli_parser import library_folder
from xingxian_editor.cli_streams import say
from xingxian_editor.corrections.proof_check.comparison_document import comparison_document
from xingxian_editor.corrections.proof_check.comparison_html import comparison_html
from xingxian_editor.corrections.proof_check.comparison_text import comparison_text
from xingxian_editor.desk.comparing import compare_versions, compare_with_manuscript
from xingxian_editor.desk.page_problems import NoLibraryThere, NoSuchPage
from xingxian_editor.page.page import Page
from xingxian_editor.page_import.page_file import read_page_file
from xingxian_editor.store.backup_files import library_file
from xingxian_editor.store.library import Library
from xingxian_editor.store.problems import PageMissing


def run_compare(asked: argparse.Namespace, language: str) -> int:
    """Compare two pages and print what was found."""
    folder = library_folder(asked)
    (old, old_file), (new, new_file) = _page(asked.old, folder), _page(asked.new, folder)
    files = old_file, new_file
    said = compare_with_manuscript(old, new) if asked.manuscript else compare_versions(old, new, files)
    if asked.format == "json":
        say(to_json(comparison_document(said.comparison)))
    elif asked.format == "html":
        say(comparison_html(said.old, said.new, said.comparison, (asked.old, asked.new)))
    else:
        say(comparison_text(said.comparison, (said.old, said.new)))
    return DONE if said.comparison.is_clean else FOUND


_Found = tuple[Page, Path | None]
"""A page, and its file where that is still there."""


def _page(name: str, folder: Path) -> _Found:
    """Return the page that ``name`` means: a file as it is filed, else as it reads; or a number, 12 or 12:1."""
    path = Path(name)
    number, _, version = name.partition(":")
    if path.exists() or not number.isdecimal() or not (version or "1").isdecimal():
        if not path.exists() and not path.suffix:
            raise NoSuchPage(name)
        return _of_file(path, folder)
    if not library_file(folder).exists():
        raise NoLibraryThere(folder)
    with Library.open(folder) as library:
        try:
            opened = library.pages.open(int(number), int(version) if version else None)
            return opened.page, opened.original
        except (PageMissing, OverflowError) as error:
            raise NoSuchPage(name) from error


def _of_file(path: Path, folder: Path) -> _Found:
    if library_file(folder).exists():
        with Library.open(folder) as library:
            if filed := _filed(library, path):
                return filed
    return read_page_file(path).page, path


def _filed(library: Library, path: Path) -> _Found | None:
    """Return the version of a page that came from this very file, with what was done to it since."""
    if not path.is_file():
        return None  # a device or a pipe has no end to read to
    try:
        with path.open("rb") as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return None  # whoever reads the page next says what is the matter with the file
    card = library.pages.with_original(sha256)
    if card is None:
        return None
    version = next((v.number for v in library.pages.versions(card.id) if v.original == sha256), None)
    return (library.pages.open(card.id, version).page, path) if version else None
