import pytest

from xingxian_editor.page.role import Role
from xingxian_editor.store.problems import DiskFault, NoRoom

resource = pytest.importorskip("resource", reason="limits on files are set with it")


def test_a_full_disk_is_told_and_nothing_before_is_lost(library, add_page, make_page):
    card = add_page()
    pages = library._connection.value("pragma page_count")
    library._connection.run(f"pragma max_page_count = {pages + 8}")
    with pytest.raises(NoRoom) as full:
        for _ in range(200):
            add_page()
    assert "磁盘已满" in full.value.zh
    assert library.pages.open(card.id).page == make_page()
    count = library.pages.count()
    library._connection.run(f"pragma max_page_count = {pages + 1000}")
    add_page()
    assert library.pages.count() == count + 1


def test_a_tag_that_finds_no_room_is_not_half_saved(library, add_page, tag):
    card = add_page()
    page = library.pages.open(card.id).page
    log = library._connection.path.with_name("library.db-wal")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (log.stat().st_size + 3000, before[1]))
    try:
        with pytest.raises(DiskFault, match="磁盘读写出错") as fault:
            tag(library, card, page, 0, 1, Role.KICKER)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert "SQLITE" not in fault.value.zh + fault.value.en
    opened = library.pages.open(card.id)
    assert (opened.page, opened.revision, opened.undo) == (page, 0, ())
    after, _ = tag(library, card, page, 0, 1, Role.KICKER)
    assert library.pages.open(card.id).page == after


def test_an_original_that_finds_no_room_makes_no_page(library, add_page, folder):
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))
    try:
        with pytest.raises(NoRoom):
            add_page(original=b"x" * 200_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert library.pages.count() == 0
    assert [path for path in (folder / "originals").rglob("*") if path.is_file()] == []
