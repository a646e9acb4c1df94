"""The one way to the database: reading, writing in transactions, and telling people what failed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from xingxian_editor.page.problem import Problem
from xingxian_editor.store.backup_files import newest_backup
from xingxian_editor.store.problems import DiskFault, LibraryGone, NoRoom, NoWritePermission, StoreBusy, StoreDamaged

if TYPE_CHECKING:
    from sqlite_utils import Database

BUSY_SECONDS = 5.0
"""How long a window waits for another one's transaction."""

Values = Mapping[str, Any]


class Connection:
    """One thread's connection to the library file, with the settings that nothing may be lost by."""

    def __init__(self, path: Path, busy_seconds: float = BUSY_SECONDS) -> None:
        self.path = path
        self._file: tuple[int, int] | None = None
        with told(path):
            driver = sqlite3.connect(path, timeout=busy_seconds, isolation_level=None, cached_statements=256)
        self._driver = driver
        driver.row_factory = sqlite3.Row

    @cached_property
    def database(self) -> Database:
        """The same connection as sqlite-utils has it, for making tables; loaded only then."""
        from sqlite_utils import Database

        return Database(self._driver, execute_plugins=False)

    def settle(self) -> None:
        """Make the settings: readers beside a writer, every commit on the disk, references kept."""
        for setting in ("journal_mode = wal", "synchronous = full", "foreign_keys = on"):
            self.run(f"pragma {setting}")
        self._file = _on_disk(self.path)

    def wait_at_most(self, seconds: float) -> None:
        """Wait no longer than this for another one's transaction."""
        self.run(f"pragma busy_timeout = {round(1000 * seconds)}")

    def rows(self, statement: str, **values: Any) -> list[sqlite3.Row]:  # noqa: ANN401 (what a column may hold)
        """Return every row that ``statement`` gives."""
        with told(self.path):
            return self._driver.execute(statement, values).fetchall()

    def row(self, statement: str, **values: Any) -> sqlite3.Row | None:  # noqa: ANN401
        """Return the first row, or None."""
        with told(self.path):
            found: sqlite3.Row | None = self._driver.execute(statement, values).fetchone()
            return found

    def value(self, statement: str, **values: Any) -> Any:  # noqa: ANN401
        """Return the first column of the first row, or None."""
        found = self.row(statement, **values)
        return found[0] if found else None

    def run(self, statement: str, **values: Any) -> int:  # noqa: ANN401
        """Do ``statement`` and return how many rows it changed."""
        with told(self.path):
            return self._driver.execute(statement, values).rowcount

    def run_each(self, statement: str, values: Iterable[Values]) -> None:
        """Do ``statement`` once for each mapping of values."""
        with told(self.path):
            self._driver.executemany(statement, values)

    @contextmanager
    def read(self) -> Iterator[None]:
        """Read what is inside as of one moment, whatever others write meanwhile."""
        if self._driver.in_transaction:
            yield
            return
        self.run("begin")
        try:
            yield
        finally:
            self.run("commit")

    @contextmanager
    def write(self) -> Iterator[None]:
        """Do what is inside in one transaction: all of it is on the disk afterwards, or none.

        Inside another transaction it is a part of that.
        """
        if self._driver.in_transaction:
            yield
            return
        self.refuse_if_gone()
        self.run("begin immediate")
        try:
            yield
            self.run("commit")
        except BaseException:
            if self._driver.in_transaction:
                self._driver.rollback()
            raise

    def refuse_if_gone(self) -> None:
        """Raise LibraryGone where the file was deleted, moved or replaced: what is written would be lost with it."""
        if self._file is not None and _on_disk(self.path) != self._file:
            raise LibraryGone(self.path)

    def refuse_if_read_only(self) -> None:
        """Raise NoWritePermission now, not at the first change."""
        self.run("begin immediate")
        self.run("rollback")

    def copy_to(self, target: sqlite3.Connection) -> None:
        """Copy the whole database while others go on working."""
        with told(self.path):
            self._driver.backup(target)

    def close(self) -> None:
        """Close the connection; the last one folds the write-ahead log into the file."""
        self._driver.close()


def _on_disk(path: Path) -> tuple[int, int] | None:
    """Return which file of which disk is at ``path``; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what the database or the disk reports into a Problem; faults of the program stay what they are."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        problem = problem_of(error, path)
        if problem is None:
            raise
        raise problem from error


def problem_of(error: sqlite3.DatabaseError, path: Path) -> Problem | None:
    """Return what to tell a person about ``error``; None where the program itself is at fault."""
    match getattr(error, "sqlite_errorname", "").removeprefix("SQLITE_").split("_")[0]:
        case "BUSY" | "LOCKED" | "PROTOCOL":
            return StoreBusy()
        case "FULL":
            return NoRoom()
        case "CORRUPT" | "NOTADB":
            return StoreDamaged(path, newest_backup(path.parent))
        case "READONLY" | "CANTOPEN" | "PERM":
            return NoWritePermission(path)
        case "IOERR":
            return DiskFault(path, "Input/output error")  # SQLite knows which call failed; a person needs no code
    return None
