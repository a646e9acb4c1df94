"""The next version of a page takes over from the one before: tags, what was typed in, corrections, queries, notes."""

from dataclasses import replace

from xingxian_editor.desk.carried_corrections import with_corrections_of
from xingxian_editor.desk.carried_tags import with_tags_of, with_typed_text_of
from xingxian_editor.desk.comparing import character_map, compare_versions
from xingxian_editor.desk.page_desk import PageDesk
from xingxian_editor.desk.session import Session, now
from xingxian_editor.page.page import Page
from xingxian_editor.store.library import Library


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


def take_over_from_last_version(library: Library, page: int, by: str) -> bool:
    """Carry over what is open of the version before the current one, as one action that can be undone.

    Returns whether there was anything to take over.
    """
    versions = library.pages.versions(page)
    if len(versions) < 2:
        return False
    old = library.pages.open(page, versions[-2].number).page
    desk = PageDesk(library, page, Session(by))
    try:
        return bool(desk.do(lambda new: carried_over(old, new, by, now()), "next_version"))
    finally:
        desk.close()
