"""The proof check of a page in the library: its last two versions compared, with what was decided about them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from xingxian_editor.desk.check_rows import CheckRow, check_rows
from xingxian_editor.desk.comparing import (
    Character,
    ComparedPages,
    Files,
    character_map,
    compare_versions,
    compare_with_manuscript,
)
from xingxian_editor.page.page import Page
from xingxian_editor.page.proof_decision import Decision, ProofDecision
from xingxian_editor.store.library import Library
from xingxian_editor.store.records import OpenedPage, PageVersion


@dataclass(frozen=True, slots=True)
class VersionPair:
    """The two versions that are held against each other, each with its records and its file."""

    old: OpenedPage
    new: OpenedPage
    old_version: PageVersion
    new_version: PageVersion


@dataclass(frozen=True, slots=True)
class CheckedVersions:
    """What the comparison says: rows to go through, and which character of the old page is which of the new one."""

    compared: ComparedPages
    rows: tuple[CheckRow, ...]
    characters: Mapping[Character, Character]


def last_two_versions(library: Library, page: int) -> VersionPair | None:
    """Return the current version of a page and the one before it; None where there is only one."""
    versions = library.pages.versions(page)
    if len(versions) < 2:
        return None
    old, new = versions[-2:]
    return VersionPair(library.pages.open(page, old.number), library.pages.open(page, new.number), old, new)


def check_versions(
    old: Page, new: Page, decisions: Iterable[ProofDecision], files: Files = (None, None)
) -> CheckedVersions:
    """Compare two versions, with their pictures where both files are known; for a background job."""
    return _checked(old, new, compare_versions(old, new, files), decisions)


@dataclass(frozen=True, slots=True)
class Manuscript:
    """A manuscript that was signed: its text, its name, and what its decisions are kept under."""

    page: Page
    name: str
    prefix: str


def check_against_manuscript(
    manuscript: Manuscript, page: Page, decisions: Iterable[ProofDecision] = ()
) -> CheckedVersions:
    """Hold a page against the manuscript that was signed (原稿对校)."""
    compared = compare_with_manuscript(manuscript.page, page)
    bare = replace(manuscript.page, corrections=())  # those that a reader looks at are of its own proof check
    return _checked(bare, page, compared, decisions, manuscript.prefix)


def read_manuscript(path: Path) -> Manuscript:
    """Read the file of a manuscript; for a background job. Another name or place of the same file is the same."""
    from xingxian_editor.page_import.page_file import read_page_file  # loads every reader

    page = read_page_file(path).page
    text = "\f".join(source.text for source in page.sources)
    return Manuscript(page, path.name, f"file:{sha256(text.encode('utf-8', 'replace')).hexdigest()[:16]}:")


def manuscript_in_library(library: Library, page: int) -> Manuscript:
    """Return a page of the library as a manuscript, as it stands."""
    opened = library.pages.open(page, noted=False)
    name = "　".join(filter(None, (opened.card.date, opened.card.page_number, opened.card.section)))
    return Manuscript(opened.page, name or opened.card.title, f"page:{opened.card.page_version}:")


def write_sheet(rows: Iterable[CheckRow], target: Path, title: str, about: str) -> None:
    """Write the sheet of what goes back to the make-up desk."""
    from xingxian_editor.export.send_back_sheet import (  # python-docx loads long
        AcceptedLine,
        SendBackLine,
        write_send_back_sheet,
    )

    rows = tuple(rows)

    lines = [
        SendBackLine(row.tag, row.where, _stands(row), _wanted(row), row.words)
        for row in rows
        if row.decision is Decision.SENT_BACK
    ]
    accepted = [
        AcceptedLine(row.tag, row.where, _stands(row), _wanted(row), _who_let_it(row))
        for row in rows
        if row.was_let_stand
    ]
    write_send_back_sheet(lines, target, title, about, accepted)


def _stands(row: CheckRow) -> str:
    """Return what a reader of the sheet finds on the page: of a mark that changes no text, what it stands on."""
    return row.was if row.changes_no_text else row.in_words(row.stands)


def _wanted(row: CheckRow) -> str:
    """Return what is to stand there; where nothing is, that it is to go."""
    return row.in_words(row.wanted) or (row.wish if row.was or row.break_name else "")


def _who_let_it(row: CheckRow) -> str:
    made = row.made
    return f"{made.by}　{made.time[:16].replace('T', ' ')}".strip("　") if made is not None else ""


def _checked(
    old: Page, new: Page, compared: ComparedPages, decisions: Iterable[ProofDecision], prefix: str = ""
) -> CheckedVersions:
    characters = character_map(compared)
    return CheckedVersions(compared, check_rows(old, new, compared, decisions, characters, prefix), characters)
