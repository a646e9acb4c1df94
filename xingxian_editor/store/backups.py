"""Backups of the library: made by the database itself while everybody works on, and put back."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from xingxian_editor import __version__
from xingxian_editor.store.backup_files import BACKUPS, backups_of, library_file, new_file, newest_backup
from xingxian_editor.store.clock import stamp
from xingxian_editor.store.connection import Connection, told
from xingxian_editor.store.original_files import disk_told, settle_folder
from xingxian_editor.store.problems import BackupMissing, BackupUnusable, StoreDamaged, StoreTooNew
from xingxian_editor.store.schema_steps import KNOWN_STEPS

KEPT = 14


class Backups:
    """Makes and lists backups."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._library = connection.path.parent

    def make(self) -> Path:
        """Make a backup and return it; what is beyond the last 14 goes."""
        target = new_file(self._library, "library", stamp())
        copy_whole(self._connection, target)
        for old in [path for path in self.all() if path.name.startswith("library-")][KEPT:]:
            old.unlink(missing_ok=True)
        return target

    def make_daily(self) -> Path | None:
        """Make a backup unless there is one of today; return it."""
        today = f"library-{stamp().split('-')[0]}"
        return None if any(path.name.startswith(today) for path in self.all()) else self.make()

    def all(self) -> tuple[Path, ...]:
        """Return every backup, newest first."""
        return backups_of(self._library)


def copy_whole(connection: Connection, target: Path) -> None:
    """Copy the library to ``target``, whole and looked over, or not at all."""
    unfinished = target.with_suffix(".unfinished")
    with disk_told(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        unfinished.unlink(missing_ok=True)
    try:
        with told(unfinished), closing(sqlite3.connect(unfinished)) as copy:
            connection.copy_to(copy)
            sound = _is_sound(copy)
            copy.execute("pragma journal_mode = delete")
        if not sound:
            raise StoreDamaged(connection.path, newest_backup(connection.path.parent))
        with disk_told(target):
            _settle(unfinished)
            unfinished.replace(target)
            settle_folder(target.parent)
    finally:
        unfinished.unlink(missing_ok=True)


def restore_backup(folder: Path, backup: Path) -> Path | None:
    """Put ``backup`` in the place of the closed library in ``folder``.

    Return where the present library is kept aside; None when there was none.
    """
    if not backup.exists():
        raise BackupMissing(backup)
    _refuse_unusable(backup)
    path = library_file(folder)
    with disk_told(folder):
        (folder / BACKUPS).mkdir(parents=True, exist_ok=True)
        aside = _set_aside(path)
        unfinished = path.with_suffix(".unfinished")
        unfinished.unlink(missing_ok=True)
        with told(unfinished), _opened(backup) as kept, closing(sqlite3.connect(unfinished)) as copy:
            kept.backup(copy)  # What a library beside its log has in the log comes along.
            copy.execute("pragma journal_mode = delete")
        _settle(unfinished)
        for rest in _log_files(path):
            rest.unlink(missing_ok=True)
        unfinished.replace(path)
        settle_folder(folder)
    return aside


def _opened(backup: Path) -> closing[sqlite3.Connection]:
    return closing(sqlite3.connect(f"{backup.absolute().as_uri()}?mode=ro", uri=True))


def _refuse_unusable(backup: Path) -> None:
    if not backup.is_file():
        raise BackupUnusable(backup)
    try:
        with _opened(backup) as copy:
            steps = [row[0] for row in copy.execute("select name from _sqlite_migrations")] if _is_sound(copy) else []
    except sqlite3.DatabaseError:
        steps = []
    if not steps:
        raise BackupUnusable(backup)
    if unknown := [step for step in steps if step not in KNOWN_STEPS]:
        raise StoreTooNew(", ".join(unknown), "", __version__)


def _set_aside(path: Path) -> Path | None:
    """Copy the library's files beside the backups, so that a crash at any moment leaves one in place."""
    if not path.exists():
        return None
    aside = new_file(path.parent, "aside", stamp())
    _fold_log(path)
    for part, copy in zip((path, *_log_files(path)), (aside, *_log_files(aside)), strict=True):
        if part.exists():
            copy.write_bytes(part.read_bytes())
            _settle(copy)
    return aside


def _fold_log(path: Path) -> None:
    """Fold the write-ahead log into the file; StoreBusy when a window still has the library open."""
    try:
        with told(path), closing(sqlite3.connect(path, timeout=0)) as library:
            library.execute("pragma journal_mode = delete").fetchall()
    except StoreDamaged:
        return  # A damaged library is set aside as it lies.


def _log_files(path: Path) -> tuple[Path, ...]:
    return tuple(path.with_name(path.name + ending) for ending in ("-wal", "-shm"))


def _is_sound(copy: sqlite3.Connection) -> bool:
    return [row[0] for row in copy.execute("pragma quick_check(1)")] == ["ok"]


def _settle(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
