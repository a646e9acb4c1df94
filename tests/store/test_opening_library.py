import os
import shutil
import sqlite3
import sys
import tempfile
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from xingxian_editor import __version__
from xingxian_editor.page.role import Role
from xingxian_editor.store.connection import Connection
from xingxian_editor.store.library import Library
from xingxian_editor.store.problems import LibraryPlaceTaken, NotALibrary, NoWritePermission, StoreBusy, StoreTooNew
from xingxian_editor.store.schema import known_steps, migrations


@pytest.fixture
def library_of_before_search(folder, library, add_page, tag):
    """A library as the first step of the schema had it: without search."""
    card = add_page()
    tag(library, card, library.pages.open(card.id).page, 0, 2, Role.SUMMARY)
    library.close()
    current = folder / "library.db"
    old = folder / "old.db"
    connection = Connection(old)
    migrations.apply(connection.database, stop_before=known_steps()[1])
    connection.run("attach :current as current", current=str(current))
    tables = connection.rows("select name from main.sqlite_master where type = 'table' and name not like '%migrations'")
    for row in tables:
        if row["name"] != "sqlite_sequence":
            connection.run(f"insert into main.{row['name']} select * from current.{row['name']}")
    connection.close()
    old.replace(current)
    return folder


def test_an_older_library_is_brought_up_to_date_with_a_copy_kept(library_of_before_search, make_page):
    folder = library_of_before_search
    with Library.open(folder) as library:
        [hit] = library.search.articles("水渠")
        assert (hit.title, hit.field) == ("春耕忙", "body")
        [card] = library.pages.filter(text="春耕")
        assert library.pages.open(card.id).undo[0].label == "标注"
        [copy] = library.backups.all()
    with closing(sqlite3.connect(copy)) as kept:
        steps = [row[0] for row in kept.execute("select name from _sqlite_migrations")]
        assert steps == list(known_steps()[:1])
        assert kept.execute("select count(*) from pages").fetchone() == (1,)
    with Library.open(folder) as library:
        assert library.backups.all() == (copy,), "a second opening has nothing to bring up to date"


def test_every_step_of_the_schema_can_be_the_last_one_of_an_older_library(tmp_path):
    for number in range(1, len(known_steps())):
        folder = tmp_path / str(number)
        folder.mkdir()
        connection = Connection(folder / "library.db")
        migrations.apply(connection.database, stop_before=known_steps()[number])
        connection.close()
        with Library.open(folder) as library:
            library.newspapers.add("示例日报")


def test_a_library_of_a_newer_version_is_refused_by_name(folder, library):
    library.close()
    with closing(sqlite3.connect(folder / "library.db")) as newer, newer:
        newer.execute(
            "insert into _sqlite_migrations (migration_set, name, applied_at) values"
            " ('xingxian_editor', 'm099_proofreading', '')"
        )
        newer.execute("update library_facts set value = '9.9.0' where name = 'written_by'")
    before = (folder / "library.db").read_bytes()
    with pytest.raises(StoreTooNew) as refused:
        Library.open(folder)
    for sentence in (refused.value.zh, refused.value.en):
        assert "m099_proofreading" in sentence
        assert "9.9.0" in sentence
        assert __version__ in sentence
    assert (folder / "library.db").read_bytes() == before


def test_another_programs_database_is_left_alone(folder):
    folder.mkdir()
    with closing(sqlite3.connect(folder / "library.db")) as other:
        other.execute("create table recipes (name text)")
    with pytest.raises(NotALibrary):
        Library.open(folder)


def test_commits_reach_the_disk_before_they_are_acknowledged(folder, library):
    connection = library._connection
    assert connection.value("pragma journal_mode") == "wal"
    assert connection.value("pragma synchronous") == 2
    assert connection.value("pragma foreign_keys") == 1
    with pytest.raises(sqlite3.IntegrityError):
        connection.run("insert into editions (newspaper, date, version) values (99, '', 1)")


def test_two_windows_may_make_the_library_at_once(folder):
    with Library.open(folder) as first, Library.open(folder) as second:
        first.newspapers.add("示例日报")
        assert second.newspapers.named("示例日报")


def test_a_window_that_waits_too_long_for_another_says_so(folder, library):
    with Library.open(folder, busy_seconds=0.05) as other, library._connection.write(), pytest.raises(StoreBusy):
        other.newspapers.add("示例日报")
    assert library.newspapers.all() == ()


@contextmanager
def as_somebody_without_rights():
    """Where tests run as root, nothing is forbidden: act as nobody for a while."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


@pytest.fixture
def open_folder():
    """A folder that everybody can reach; those of pytest are its user's own."""
    made = Path(tempfile.mkdtemp())
    made.chmod(0o755)
    yield made
    for path in made.rglob("*"):
        path.chmod(0o755)
    shutil.rmtree(made)


@pytest.mark.skipif(sys.platform == "win32", reason="rights of another kind")
def test_a_folder_that_may_not_be_written_is_named(open_folder):
    open_folder.chmod(0o555)
    with as_somebody_without_rights(), pytest.raises(NoWritePermission) as refused:
        Library.open(open_folder / "library")
    assert str(open_folder) in refused.value.zh


@pytest.mark.skipif(sys.platform == "win32", reason="rights of another kind")
def test_a_library_file_that_may_not_be_written_is_named(open_folder):
    Library.open(open_folder).close()
    (open_folder / "library.db").chmod(0o444)
    open_folder.chmod(0o555)
    with as_somebody_without_rights(), pytest.raises(NoWritePermission):
        Library.open(open_folder)


def test_a_file_where_the_folder_should_be_is_named(tmp_path):
    (tmp_path / "library").write_text("a file")
    with pytest.raises(LibraryPlaceTaken):
        Library.open(tmp_path / "library")
