"""Who has which page open for changes; the other windows show it read-only."""

import sqlite3

from xingxian_editor.store.activity_log import record
from xingxian_editor.store.clock import moment, seconds_since
from xingxian_editor.store.connection import Connection
from xingxian_editor.store.processes import process_runs, this_machine
from xingxian_editor.store.records import Holder

STALE_SECONDS = 60
"""A holder that gave no sign of life for so long has lost the page."""

_PUT = (
    "insert into claims (page_version, name, machine, process, window, since, seen_at)"
    " values (:version, :name, :machine, :process, :window, :since, :seen)"
    " on conflict (page_version) do update set name = excluded.name, machine = excluded.machine,"
    " process = excluded.process, window = excluded.window, since = excluded.since, seen_at = excluded.seen_at"
)
_OURS = "page_version = :version and machine = :machine and process = :process and window = :window"


def move_claim(connection: Connection, page_version: int, to: int) -> None:
    """Give whoever has one version of a page the next one instead; inside a transaction that is open already."""
    connection.run("update claims set page_version = :to where page_version = :version", to=to, version=page_version)


class Claims:
    """Gives pages to one window at a time."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def claim(self, page_version: int, holder: Holder) -> Holder | None:
        """Take the page for ``holder``; return None when it is theirs now, else who has it."""
        with self._connection.write():
            other = self.holder_of(page_version)
            if other is None or _same_window(other, holder):
                self._put(page_version, holder)
                return None
        return other

    def take_over(self, page_version: int, holder: Holder) -> None:
        """Take the page for ``holder``, whoever has it."""
        with self._connection.write():
            before = self.holder_of(page_version)
            self._put(page_version, holder)
            page = self._connection.value("select page from page_versions where id = :id", id=page_version)
            record(self._connection, "take_over", holder.name, page, before.name if before else "")

    def release(self, page_version: int, holder: Holder) -> None:
        """Give the page back, if it is still ``holder``'s."""
        self._connection.run(f"delete from claims where {_OURS}", **_window(page_version, holder))

    def heartbeat(self, page_version: int, holder: Holder) -> bool:
        """Say that the window is still at work; False when somebody took the page over."""
        return bool(
            self._connection.run(
                f"update claims set seen_at = :seen where {_OURS}", seen=moment(), **_window(page_version, holder)
            )
        )

    def holder_of(self, page_version: int) -> Holder | None:
        """Return who has the page; None when nobody has, or the window that had it is gone."""
        row = self._connection.row(
            "select name, machine, process, window, since, seen_at from claims where page_version = :version",
            version=page_version,
        )
        if row is None or _stale(row):
            return None
        return Holder(row["name"], row["machine"], row["process"], row["window"], row["since"])

    def _put(self, page_version: int, holder: Holder) -> None:
        values = _window(page_version, holder)
        self._connection.run(_PUT, name=holder.name, since=holder.since, seen=moment(), **values)


def _window(page_version: int, holder: Holder) -> dict[str, str | int]:
    machine, process, window = holder.machine, holder.process, holder.window
    return {"version": page_version, "machine": machine, "process": process, "window": window}


def _same_window(one: Holder, other: Holder) -> bool:
    return (one.machine, one.process, one.window) == (other.machine, other.process, other.window)


def _stale(row: sqlite3.Row) -> bool:
    if row["machine"] == this_machine() and not process_runs(row["process"]):
        return True
    return seconds_since(row["seen_at"]) > STALE_SECONDS
