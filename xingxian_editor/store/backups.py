"""Backups of the library: made by the database itself while everybody works on, and put back."""

import os
import re
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from xingxian_editor import __version__
from xingxian_editor.store.backup_files import BACKUPS, backups_of, library_file, new_file, newest_backup
from xingxian_editor.store.clock import stamp
from xingxian_editor.store.connection import Connection, told
from xingxian_editor.store.original_files import disk_told, settle_folder
from xingxian_editor.store.problems import BackupMissing, BackupUnusable, StoreDamaged, StoreTooNew
from xingxian_editor.store.processes import process_runs
from xingxian_editor.store.schema_steps import KNOWN_STEPS

KEPT = 14
_AGAIN = re.compile(r"-\d{1,3}$")
"""What the names of further copies of one second end with; the time of day has six digits."""
_HEADER = 100
"""Bytes that every database begins with."""


class Backups:
    """Makes and lists backups."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._library = connection.path.parent

    def make(self) -> Path:
        """Make a backup and return it; what is beyond the last 14 goes."""
        target = copy_whole(self._connection, new_file(self._library, "library", stamp()))
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


def copy_whole(connection: Connection, target: Path) -> Path:
    """Copy the library to ``target``, whole and looked over, or not at all; return where it is.

    Two windows may make a backup in the same second: the later one takes the next name.
    """
    with disk_told(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        _clear_leftovers(target.parent)
    unfinished = _unfinished(target)
    try:
        with told(unfinished), closing(sqlite3.connect(unfinished)) as copy:
            connection.copy_to(copy)
            sound = _is_sound(copy)
            copy.execute("pragma journal_mode = delete")
        if not sound:
            raise StoreDamaged(connection.path, newest_backup(connection.path.parent))
        return _finished(unfinished, target)
    finally:
        unfinished.unlink(missing_ok=True)


def _unfinished(target: Path) -> Path:
    return target.with_name(f"{target.stem}.{os.getpid()}.unfinished")


def _clear_leftovers(folder: Path) -> None:
    """Remove what processes that were killed at their backup left unfinished."""
    for path in folder.glob("*.unfinished*"):
        process = path.name.split(".unfinished")[0].rpartition(".")[2]
        if not (process.isdecimal() and process_runs(int(process))):
            path.unlink(missing_ok=True)


def _finished(unfinished: Path, target: Path) -> Path:
    """Give the copy its name, once it is on the disk; a name that another process took is left to it."""
    first = _AGAIN.sub("", target.stem)
    with disk_told(target):
        _settle(unfinished)
        for again in range(2, 1000):
            try:
                os.link(unfinished, target)
            except FileExistsError:
                target = target.with_name(f"{first}-{again}.db")
                continue
            except OSError:  # a disk without links
                unfinished.replace(target)
            break
        settle_folder(target.parent)
    return target


def restore_backup(folder: Path, backup: Path) -> Path | None:
    """Put ``backup`` in the place of the closed library in ``folder``.

    Return where the present library is kept aside; None when there was none.
    """
    path = library_file(folder)
    if not backup.exists():
        raise BackupMissing(backup)
    if path.exists() and backup.samefile(path):
        raise BackupUnusable(backup)
    _refuse_unusable(backup)
    with disk_told(folder):
        (folder / BACKUPS).mkdir(parents=True, exist_ok=True)
    if path.exists() and path.stat().st_size >= _HEADER:
        with suppress(StoreDamaged):
            return _restore_into(path, backup)
    return _restore_in_place_of(path, backup)


def _restore_into(path: Path, backup: Path) -> Path:
    """Set the library aside and write the backup into it, under one lock: nobody's work falls between the two."""
    aside = new_file(path.parent, "aside", stamp())
    with told(path), closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as library:
        library.execute("pragma locking_mode = exclusive")
        library.execute("pragma journal_mode = delete").fetchall()
        library.execute("begin exclusive")
        library.execute("commit")  # The lock stays until the connection is closed.
        unfinished = _unfinished(aside)
        try:
            with closing(sqlite3.connect(unfinished)) as copy:
                library.backup(copy)
            aside = _finished(unfinished, aside)
        finally:
            unfinished.unlink(missing_ok=True)
        with _opened(backup) as kept:
            kept.backup(library)  # One transaction: after a crash it is done, or the library is as it was.
    return aside


def _restore_in_place_of(path: Path, backup: Path) -> Path | None:
    """Put the backup where no library is, or one too damaged to be opened, which is set aside as it lies."""
    with disk_told(path.parent):
        aside = _set_aside(path)
        unfinished = _unfinished(path)
        with told(unfinished), _opened(backup) as kept, closing(sqlite3.connect(unfinished)) as copy:
            kept.backup(copy)  # What a library beside its log has in the log comes along.
            copy.execute("pragma journal_mode = delete")
        _settle(unfinished)
        for rest in _log_files(path):
            rest.unlink(missing_ok=True)
        unfinished.replace(path)
        settle_folder(path.parent)
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
    for part, copy in zip((path, *_log_files(path)), (aside, *_log_files(aside)), strict=True):
        if part.exists():
            copy.write_bytes(part.read_bytes())
            _settle(copy)
    return aside


def _log_files(path: Path) -> tuple[Path, ...]:
    return tuple(path.with_name(path.name + ending) for ending in ("-wal", "-shm"))


def _is_sound(copy: sqlite3.Connection) -> bool:
    return [row[0] for row in copy.execute("pragma quick_check(1)")] == ["ok"]


def _settle(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
