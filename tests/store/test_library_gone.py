"""The library's file is deleted, moved or replaced while it is open: no change is said to be kept that is not."""

import os
import shutil

import pytest

from xingxian_editor.page.role import Role
from xingxian_editor.store.library import Library
from xingxian_editor.store.problems import LibraryGone

pytestmark = pytest.mark.skipif(os.name == "nt", reason="there a file that is open stays where it is")


def replace_by_a_copy(folder):
    kept = folder.with_name("copy")
    shutil.copytree(folder, kept)
    (kept / "library.db").replace(folder / "library.db")


GOING = {
    "deleted": shutil.rmtree,
    "moved": lambda folder: folder.rename(folder.with_name("elsewhere")),
    "replaced": replace_by_a_copy,
}


@pytest.mark.parametrize("way", GOING)
def test_nothing_is_kept_in_a_file_that_nobody_will_open_again(way, folder, library, add_page, tag):
    card = add_page()
    page = library.pages.open(card.id).page
    GOING[way](folder)
    with pytest.raises(LibraryGone) as gone:
        tag(library, card, page, 0, 1, Role.KICKER)
    assert "存不下" in gone.value.zh and gone.value.zh.endswith("。")
    with pytest.raises(LibraryGone):
        library.data_version()


def test_a_library_that_is_put_back_goes_on(folder, library, add_page, make_page):
    card = add_page()
    elsewhere = folder.with_name("elsewhere")
    folder.rename(elsewhere)
    with pytest.raises(LibraryGone):
        add_page()
    elsewhere.rename(folder)
    add_page()
    with Library.open(folder) as other:
        assert other.pages.count() == 2
        assert other.pages.open(card.id).page == make_page()
