"""The newspapers of the library."""

import sqlite3

import msgspec

from xingxian_editor.store.activity_log import record
from xingxian_editor.store.connection import Connection
from xingxian_editor.store.problems import ChangedElsewhere, NameTaken, RecordMissing
from xingxian_editor.store.records import DEFAULT_SETTINGS, Newspaper, NewsroomSettings

_SELECT = "select id, name, width_mm, height_mm, newsroom, version from newspapers"


class Newspapers:
    """Adds, saves and lists newspapers."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[Newspaper, ...]:
        """Return every newspaper in the order they were added."""
        return tuple(map(_newspaper, self._connection.rows(f"{_SELECT} order by id")))

    def get(self, newspaper_id: int) -> Newspaper:
        """Return one newspaper."""
        row = self._connection.row(f"{_SELECT} where id = :id", id=newspaper_id)
        if row is None:
            raise RecordMissing("报纸", "newspaper")
        return _newspaper(row)

    def named(self, name: str) -> Newspaper | None:
        """Return the newspaper of that name, or None."""
        row = self._connection.row(f"{_SELECT} where name = :name", name=name)
        return _newspaper(row) if row else None

    def add(
        self,
        name: str,
        width_mm: float = 390,
        height_mm: float = 540,
        by: str = "",
        newsroom: NewsroomSettings = DEFAULT_SETTINGS,
    ) -> Newspaper:
        """Add a newspaper and return it."""
        with self._connection.write():
            self._refuse_taken(name, None)
            new = self._connection.value(
                "insert into newspapers (name, width_mm, height_mm, newsroom, version)"
                " values (:name, :width, :height, :newsroom, 1) returning id",
                name=name,
                width=width_mm,
                height=height_mm,
                newsroom=_encoded(newsroom),
            )
            record(self._connection, "add_newspaper", by, detail=name)
        return self.get(new)

    def save(self, newspaper: Newspaper, by: str) -> Newspaper:
        """Save name, page size and settings; refuse when it was changed since ``newspaper`` was read."""
        with self._connection.write():
            self._refuse_taken(newspaper.name, newspaper.id)
            changed = self._connection.run(
                "update newspapers set name = :name, width_mm = :width, height_mm = :height,"
                " newsroom = :newsroom, version = version + 1 where id = :id and version = :version",
                name=newspaper.name,
                width=newspaper.width_mm,
                height=newspaper.height_mm,
                newsroom=_encoded(newspaper.newsroom),
                id=newspaper.id,
                version=newspaper.version,
            )
            if not changed:
                raise ChangedElsewhere
            record(self._connection, "save_newspaper", by, detail=newspaper.name)
        return self.get(newspaper.id)

    def _refuse_taken(self, name: str, own_id: int | None) -> None:
        other = self._connection.value("select id from newspapers where name = :name", name=name)
        if other is not None and other != own_id:
            raise NameTaken(name)


def _newspaper(row: sqlite3.Row) -> Newspaper:
    settings = msgspec.json.decode(row["newsroom"], type=NewsroomSettings)
    return Newspaper(row["id"], row["name"], row["width_mm"], row["height_mm"], settings, row["version"])


def _encoded(settings: NewsroomSettings) -> str:
    return msgspec.json.encode(settings).decode()
