"""The editions of a newspaper: its pages of one date."""

import sqlite3

from xingxian_editor.store.connection import Connection
from xingxian_editor.store.problems import RecordMissing
from xingxian_editor.store.records import Edition

_AFTER_ALL_DATES = "\uffff"
_ALL = 2**31 - 1
_SELECT = (
    "select id, newspaper, date, version,"
    " (select count(*) from pages where pages.edition = editions.id and binned_at = '') as page_count from editions"
)


class Editions:
    """Finds and lists editions."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, newspaper_id: int, limit: int | None = None, before: str | None = None) -> tuple[Edition, ...]:
        """Return the editions that have pages, newest first, undated last.

        ``before`` is the date of the last one already seen.
        """
        rows = self._connection.rows(
            f"{_SELECT} where newspaper = :newspaper and date < :before"
            " and exists (select 1 from pages where pages.edition = editions.id and binned_at = '')"
            " order by date desc limit :limit",
            newspaper=newspaper_id,
            before=_AFTER_ALL_DATES if before is None else before,
            limit=_ALL if limit is None else limit,
        )
        return tuple(map(_edition, rows))

    def get(self, edition_id: int) -> Edition:
        """Return one edition."""
        row = self._connection.row(f"{_SELECT} where id = :id", id=edition_id)
        if row is None:
            raise RecordMissing("期", "edition")
        return _edition(row)

    def find_or_add(self, newspaper_id: int, date: str | None, by: str = "") -> Edition:
        """Return the newspaper's edition of ``date``, made if there is none yet."""
        with self._connection.write():
            found = edition_of(self._connection, newspaper_id, date)
        return self.get(found)


def edition_of(connection: Connection, newspaper_id: int, date: str | None) -> int:
    """Return the id of the edition of ``date``, made if there is none; inside a transaction."""
    found = connection.value(
        "select id from editions where newspaper = :newspaper and date = :date",
        newspaper=newspaper_id,
        date=date or "",
    )
    if found is None:
        found = connection.value(
            "insert into editions (newspaper, date, version) values (:newspaper, :date, 1) returning id",
            newspaper=newspaper_id,
            date=date or "",
        )
    return int(found)


def _edition(row: sqlite3.Row) -> Edition:
    return Edition(row["id"], row["newspaper"], row["date"] or None, row["page_count"], row["version"])
