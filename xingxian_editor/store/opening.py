"""Opening a library: refusing what must not be opened, bringing an older one up to date with a copy kept."""

from collections.abc import Iterable
from pathlib import Path

from xingxian_editor import __version__
from xingxian_editor.store.article_texts import catch_up
from xingxian_editor.store.backup_files import ORIGINALS, library_file, new_file, newest_backup
from xingxian_editor.store.backups import copy_whole
from xingxian_editor.store.clock import stamp
from xingxian_editor.store.connection import BUSY_SECONDS, Connection, told
from xingxian_editor.store.network_share import Mount, share_kind
from xingxian_editor.store.original_files import disk_told
from xingxian_editor.store.page_cards import renew_missing_words
from xingxian_editor.store.problems import (
    LibraryPlaceTaken,
    NotALibrary,
    StoreDamaged,
    StoreOnNetworkShare,
    StoreTooNew,
)
from xingxian_editor.store.schema_steps import KNOWN_STEPS, MIGRATION_SET

_HEADER = 100
"""Bytes that every database begins with; a file cut shorter would be taken for a new one."""


def open_connection(
    folder: Path, mounts: Iterable[Mount] | None = None, busy_seconds: float = BUSY_SECONDS
) -> Connection:
    """Open the library in ``folder``, made if there is none; raise the Problem that speaks against it."""
    if kind := share_kind(folder, mounts):
        raise StoreOnNetworkShare(folder, kind)
    path = library_file(folder)
    with disk_told(folder):
        folder.mkdir(parents=True, exist_ok=True)
        if path.exists() and not path.is_file():
            raise LibraryPlaceTaken(path)
        _refuse_lost_file(folder)
    connection = Connection(path, busy_seconds)
    try:
        _bring_up_to_date(connection)
        _look_at_every_table(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _refuse_lost_file(folder: Path) -> None:
    """Do not begin a new library where there was one: its file is gone or empty, its originals are there."""
    path = library_file(folder)
    if (not path.exists() or path.stat().st_size < _HEADER) and (
        (folder / ORIGINALS).is_dir() or newest_backup(folder)
    ):
        raise StoreDamaged(path, newest_backup(folder))


def _bring_up_to_date(connection: Connection) -> None:
    done = _applied_steps(connection)
    _refuse_newer(connection, done)
    connection.settle()
    connection.refuse_if_read_only()
    if len(done) < len(KNOWN_STEPS):
        if done:
            copy_whole(connection, new_file(connection.path.parent, "before-update", stamp()))
        _migrate(connection)
        catch_up(connection)
        renew_missing_words(connection)


def _applied_steps(connection: Connection) -> tuple[str, ...]:
    kept = connection.value("select 1 from sqlite_master where name = '_sqlite_migrations'")
    wanted = "select name from _sqlite_migrations where migration_set = :name order by rowid"
    done = tuple(row["name"] for row in connection.rows(wanted, name=MIGRATION_SET)) if kept else ()
    if not done and connection.value("select 1 from sqlite_master where name not like 'sqlite_%'"):
        raise NotALibrary(connection.path)
    return done


def _refuse_newer(connection: Connection, done: tuple[str, ...]) -> None:
    unknown = [step for step in done if step not in KNOWN_STEPS]
    if unknown:
        written_by = connection.value("select value from library_facts where name = 'written_by'")
        raise StoreTooNew(", ".join(unknown), written_by or "", __version__)


def _migrate(connection: Connection) -> None:
    from xingxian_editor.store.schema import migrations  # sqlite-utils takes long to load

    # Steps may make tables anew that others point to, which needs the keys off; they are checked after.
    connection.run("pragma foreign_keys = off")
    with connection.write(), told(connection.path):
        migrations.apply(connection.database)
        if connection.rows("pragma foreign_key_check"):
            raise StoreDamaged(connection.path, newest_backup(connection.path.parent))
        connection.run(
            "insert into library_facts (name, value) values ('written_by', :version)"
            " on conflict (name) do update set value = excluded.value",
            version=__version__,
        )
    connection.run("pragma foreign_keys = on")


def _look_at_every_table(connection: Connection) -> None:
    """Touch the root of every table, so that gross damage is seen now; the daily backup looks at the rest."""
    for row in connection.rows("select name from sqlite_master where type = 'table' and sql not like '%virtual%'"):
        connection.row(f'select 1 from "{row["name"]}" limit 1')
