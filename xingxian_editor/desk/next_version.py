"""The next version of a page takes over from the one before: tags, what was typed in, corrections, queries, notes."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from xingxian_editor.desk.action_labels import NEXT_VERSION
from xingxian_editor.desk.carried_corrections import with_corrections_of
from xingxian_editor.desk.carried_tags import with_tags_of, with_typed_text_of
from xingxian_editor.desk.comparing import character_map, compare_versions
from xingxian_editor.desk.session import now
from xingxian_editor.page.page import Page
from xingxian_editor.page.patch import difference
from xingxian_editor.page_import.imported_page import ImportedPage
from xingxian_editor.page_import.page_preview import preview_of
from xingxian_editor.store.library import Library
from xingxian_editor.store.page_adding import TakenOver
from xingxian_editor.store.problems import ChangedElsewhere
from xingxian_editor.store.records import PageCard

TRIES = 2
"""So often a version is compared with one that somebody goes on correcting before they must wait for it."""


def carried_over(old: Page, new: Page, by: str, time: str) -> Page:
    """Return the new version with everything that is still open of the old one, at its place.

    A pure function. Tags first: they say which text is whose, and then every place is looked for.
    """
    bare = replace(old, corrections=(), struck=(), insertions=())
    characters = character_map(compare_versions(bare, new))
    new = with_tags_of(old, new, characters, by)
    new = with_typed_text_of(old, new, characters, by)
    compared = compare_versions(old, new)
    return with_corrections_of(old, new, compared, character_map(compared), time)


def added_with_what_is_open(library: Library, page_id: int, read: ImportedPage, path: Path, by: str) -> PageCard:
    """Store what was read of ``path`` as the next version, with all that is open of the version before.

    Both in one transaction: other windows see the version whole. Somebody may go on correcting the
    version before while this one is compared with it: then it is compared again, and at last while
    they wait.
    """
    preview = preview_of(path, read.kind)

    def add() -> PageCard:
        return library.pages.add_version(
            page_id,
            read.page,
            kind=read.kind,
            importer=read.importer,
            original=path,
            file_name=path.name,
            by=by,
            preview=preview,
            taken_over=_taken_over(library, page_id, read.page, by),
        )

    for _ in range(TRIES):
        with suppress(ChangedElsewhere):
            return add()
    with library.held():
        return add()


def _taken_over(library: Library, page_id: int, new: Page, by: str) -> TakenOver:
    old = library.pages.open(page_id, noted=False)
    carried = carried_over(old.page, new, by, now())
    undecided = sum(not doubt.decided_by for doubt in carried.doubts)
    patch = difference(new, carried)
    return TakenOver(old.card.page_version, old.revision, patch, carried, undecided, NEXT_VERSION)
