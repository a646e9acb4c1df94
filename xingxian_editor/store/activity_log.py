"""Who did what when: a log that only grows."""

from typing import Any

from xingxian_editor.store.clock import now
from xingxian_editor.store.connection import Connection
from xingxian_editor.store.records import LogEntry

VERBS = (
    "add_newspaper",
    "save_newspaper",
    "change_roster",
    "change_plan",
    "change_words",
    "import",
    "add_version",
    "tag",
    "correct",
    "pass",
    "undo",
    "redo",
    "redate",
    "renumber",
    "move",
    "bin",
    "restore",
    "dismiss",
    "undismiss",
    "proof_check",
    "take_over",
)
"""What ``LogEntry.what`` can be."""

_AFTER_ALL = 2**62
_ADD = 'insert into log (time, "by", what, page, detail) values (:time, :by, :what, :page, :detail)'
_COLUMNS = 'id, time, "by", what, page, detail'


def record(connection: Connection, what: str, by: str, page: int | None = None, detail: str = "") -> None:
    """Add an entry, inside the transaction of what it tells of."""
    connection.run(_ADD, time=now(), by=by, what=what, page=page, detail=detail)


class ActivityLog:
    """Reads the log."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_page(self, page_id: int, limit: int = 200) -> tuple[LogEntry, ...]:
        """Return what happened to one page, newest first."""
        return self._entries("where page = :page", limit=limit, page=page_id)

    def recent(self, limit: int = 200, before: int | None = None) -> tuple[LogEntry, ...]:
        """Return what happened last, newest first; ``before`` is the id of the last entry already seen."""
        return self._entries("where id < :before", limit=limit, before=_AFTER_ALL if before is None else before)

    def _entries(self, where: str, **values: Any) -> tuple[LogEntry, ...]:  # noqa: ANN401
        rows = self._connection.rows(f"select {_COLUMNS} from log {where} order by id desc limit :limit", **values)
        return tuple(LogEntry(*row) for row in rows)
