"""The people of each newspaper: the roster."""

import sqlite3
from collections.abc import Iterable

import msgspec

from xingxian_editor.store.activity_log import record
from xingxian_editor.store.connection import Connection
from xingxian_editor.store.problems import ChangedElsewhere, RecordMissing
from xingxian_editor.store.records import Person

_SELECT = "select id, newspaper, name, posts, version from people"
_INSERT = "insert into people (newspaper, name, posts, version) values (:newspaper, :name, :posts, 1)"


class Roster:
    """Lists and changes people."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, newspaper_id: int) -> tuple[Person, ...]:
        """Return the people of a newspaper in the order they were added."""
        rows = self._connection.rows(f"{_SELECT} where newspaper = :newspaper order by id", newspaper=newspaper_id)
        return tuple(map(_person, rows))

    def get(self, person_id: int) -> Person:
        """Return one person."""
        row = self._connection.row(f"{_SELECT} where id = :id", id=person_id)
        if row is None:
            raise RecordMissing("人", "person")
        return _person(row)

    def add(self, newspaper_id: int, name: str, posts: Iterable[str] = (), by: str = "") -> Person:
        """Add somebody."""
        with self._connection.write():
            new = self._connection.value(f"{_INSERT} returning id", **_values(newspaper_id, name, posts))
            record(self._connection, "change_roster", by, detail=f"+ {name}")
        return self.get(new)

    def save(self, person: Person, by: str) -> Person:
        """Save name and posts; refuse when somebody changed them since ``person`` was read."""
        with self._connection.write():
            changed = self._connection.run(
                "update people set name = :name, posts = :posts, version = version + 1"
                " where id = :id and version = :version and newspaper = :newspaper",
                id=person.id,
                version=person.version,
                **_values(person.newspaper, person.name, person.posts),
            )
            if not changed:
                raise ChangedElsewhere
            record(self._connection, "change_roster", by, detail=f"= {person.name}")
        return self.get(person.id)

    def rename(self, person: Person, name: str, by: str) -> Person:
        """Give somebody another name."""
        return self.save(Person(person.id, person.newspaper, name, person.posts, person.version), by)

    def remove(self, person_id: int, by: str) -> None:
        """Take somebody off the roster."""
        with self._connection.write():
            gone = self.get(person_id)
            self._connection.run("delete from people where id = :id", id=person_id)
            record(self._connection, "change_roster", by, detail=f"- {gone.name}")

    def replace_all(self, newspaper_id: int, people: Iterable[tuple[str, Iterable[str]]], by: str) -> None:
        """Make this the roster: pairs of a name and its posts."""
        rows = [_values(newspaper_id, name, posts) for name, posts in people]
        with self._connection.write():
            self._connection.run("delete from people where newspaper = :newspaper", newspaper=newspaper_id)
            self._connection.run_each(_INSERT, rows)
            record(self._connection, "change_roster", by, detail=f"{len(rows)}")


def _values(newspaper_id: int, name: str, posts: Iterable[str]) -> dict[str, str | int]:
    return {"newspaper": newspaper_id, "name": name, "posts": msgspec.json.encode(tuple(posts)).decode()}


def _person(row: sqlite3.Row) -> Person:
    posts = msgspec.json.decode(row["posts"], type=tuple[str, ...])
    return Person(row["id"], row["newspaper"], row["name"], posts, row["version"])
