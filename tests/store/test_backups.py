import os
import sqlite3
import threading
import time
from contextlib import closing, suppress

import pytest

from xingxian_editor.page.problem import Problem
from xingxian_editor.store import backups
from xingxian_editor.store.backups import copy_whole, restore_backup
from xingxian_editor.store.library import Library
from xingxian_editor.store.problems import StoreBusy, StoreTooNew


@pytest.fixture
def calendar(monkeypatch):
    """Lets a test say what time it is."""

    def set_to(stamp):
        monkeypatch.setattr(backups, "stamp", lambda: stamp)

    return set_to


def test_one_backup_a_day_is_made_and_the_last_14_are_kept(library, calendar):
    for day in range(1, 21):
        calendar(f"202103{day:02}-210000")
        assert library.backups.make_daily().name == f"library-202103{day:02}-210000.db"
        calendar(f"202103{day:02}-230000")
        assert library.backups.make_daily() is None
    names = [path.name for path in library.backups.all()]
    assert names == [f"library-202103{day:02}-210000.db" for day in range(20, 6, -1)]


def test_two_backups_in_one_second_have_two_names(library, calendar):
    calendar("20210305-210000")
    assert library.backups.make() != library.backups.make()
    assert len(library.backups.all()) == 2


def test_a_backup_is_put_back_and_the_present_library_kept_aside(folder, library, add_page):
    first = add_page()
    backup = library.backups.make()
    second = add_page()
    library.close()
    aside = restore_backup(folder, backup)
    with Library.open(folder) as restored:
        assert restored.pages.count() == 1
        assert restored.pages.open(first.id).original
    assert aside.parent == backup.parent
    restore_backup(folder, aside)
    with Library.open(folder) as again:
        assert again.pages.card(second.id)


def test_a_backup_holds_what_was_saved_a_moment_ago(folder, library, add_page):
    add_page()
    with Library.open(folder):
        backup = library.backups.make()
    library.close()
    (folder / "library.db").unlink()
    restore_backup(folder, backup)
    with Library.open(folder) as restored:
        assert restored.pages.count() == 1


def test_a_backup_of_a_newer_version_is_not_put_in_place(folder, library, add_page):
    backup = library.backups.make()
    with closing(sqlite3.connect(backup)) as newer, newer:
        newer.execute(
            "insert into _sqlite_migrations (migration_set, name, applied_at) values ('xingxian_editor', 'm099', '')"
        )
    add_page()
    library.close()
    with pytest.raises(StoreTooNew):
        restore_backup(folder, backup)
    with Library.open(folder) as kept:
        assert kept.pages.count() == 1


def test_nothing_is_put_back_while_a_window_is_open(folder, library, add_page):
    backup = library.backups.make()
    add_page()
    with pytest.raises(StoreBusy):
        restore_backup(folder, backup)
    assert library.pages.count() == 1
    add_page()
    assert [path.name for path in backup.parent.iterdir()] == [backup.name]


def test_work_of_others_is_before_a_restore_or_after_it(folder, library, newspaper):
    """What somebody was told is stored is in the library, or in the one that was set aside."""
    backup = library.backups.make()
    library.close()
    told, asides = [], []

    def work():
        for number in range(20):
            with suppress(Problem), Library.open(folder, busy_seconds=0.1) as other:
                other.newspapers.add(f"报{number}", by="乙")
                told.append(f"报{number}")
            time.sleep(0.01)

    def restore():
        while threads[0].is_alive():
            with suppress(StoreBusy):  # whoever is refused was told nothing is stored
                asides.append(restore_backup(folder, backup))

    threads = [threading.Thread(target=work), threading.Thread(target=restore)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    kept = set()
    for path in (folder / "library.db", *asides):
        with closing(sqlite3.connect(path)) as one:
            assert one.execute("pragma integrity_check").fetchone() == ("ok",)
            kept |= {row[0] for row in one.execute("select name from newspapers")}
    assert told and asides
    assert set(told) <= kept


def test_two_backups_of_one_second_have_two_names(folder, library, newspaper):
    with Library.open(folder) as other:
        target = folder / "backups" / "library-20210305-080000.db"
        made = [copy_whole(one._connection, target) for one in (library, other)]
        made.append(copy_whole(library._connection, made[1]))
    assert len(set(made)) == 3 and all(path.exists() for path in made)
    assert set(library.backups.all()) == set(made)


def test_what_a_killed_backup_left_is_cleared_and_what_is_being_made_stays(library):
    folder = library.backups.make().parent
    left, making = folder / "library-1.999999999.unfinished", folder / f"library-2.{os.getpid()}.unfinished"
    old = folder / "library-3.unfinished"
    for path in (left, making, old):
        path.write_bytes(b"")
    library.backups.make()
    assert (left.exists(), old.exists(), making.exists()) == (False, False, True)
