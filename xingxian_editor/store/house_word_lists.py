"""Each newspaper's own word sheets: wrong, preferred, forbidden, cautious words, names, titles, orders."""

import sqlite3
from collections.abc import Iterable

import msgspec

from xingxian_editor.checks.house_words import HouseWords
from xingxian_editor.checks.word_entry import WordEntry
from xingxian_editor.store.activity_log import record
from xingxian_editor.store.connection import Connection
from xingxian_editor.store.late_entries import LateEntries
from xingxian_editor.store.problems import ChangedElsewhere, RecordMissing
from xingxian_editor.store.records import HouseWord

_TOGETHER = 500
_SELECT = 'select id, newspaper, entry, "by", version from house_words'
_ENTRIES = (
    "select group_concat(entry) as lines"
    " from (select id, entry from house_words where newspaper = :newspaper order by id)"
    f" group by id / {_TOGETHER} order by id / {_TOGETHER}"
)
_SAME = "select count(*) from house_words where newspaper = :newspaper and word = :word and entry = :entry"
_COUNT = "select count(*) from house_words where newspaper = :newspaper"
_INSERT = (
    'insert into house_words (newspaper, kind, word, entry, "by", version)'
    " values (:newspaper, :kind, :word, :entry, :by, 1)"
)
_DECODER = msgspec.json.Decoder(WordEntry)
_ENCODER = msgspec.json.Encoder()


class HouseWordLists:
    """Lists and changes the lines of the sheets."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._kept: dict[int, tuple[int, HouseWords]] = {}

    def of(self, newspaper_id: int) -> tuple[HouseWord, ...]:
        """Return the lines of a newspaper in the order they were added."""
        rows = self._connection.rows(f"{_SELECT} where newspaper = :newspaper order by id", newspaper=newspaper_id)
        return tuple(map(_house_word, rows))

    def count(self, newspaper_id: int) -> int:
        """Return how many lines the newspaper has."""
        return int(self._connection.value(_COUNT, newspaper=newspaper_id))

    def has(self, newspaper_id: int, entry: WordEntry) -> bool:
        """Say whether the newspaper has this very line."""
        return bool(self._connection.value(_SAME, **_values(newspaper_id, entry, "")))

    def for_checks(self, newspaper_id: int) -> HouseWords:
        """Return the lines as the rules want them; read anew only after something was saved."""
        seen = int(self._connection.value("pragma data_version"))
        kept = self._kept.get(newspaper_id)
        if kept is None or kept[0] != seen:
            rows = self._connection.rows(_ENTRIES, newspaper=newspaper_id)
            words = HouseWords(LateEntries(tuple(row["lines"] for row in rows)))
            kept = self._kept[newspaper_id] = (seen, words)
        return kept[1]

    def get(self, word_id: int) -> HouseWord:
        """Return one line."""
        row = self._connection.row(f"{_SELECT} where id = :id", id=word_id)
        if row is None:
            raise RecordMissing("词表里的这一行", "line of the word list")
        return _house_word(row)

    def add(self, newspaper_id: int, entry: WordEntry, by: str) -> HouseWord:
        """Add a line."""
        self._kept.clear()
        with self._connection.write():
            new = self._connection.value(f"{_INSERT} returning id", **_values(newspaper_id, entry, by))
            record(self._connection, "change_words", by, detail=f"+ {entry.word}")
        return self.get(new)

    def add_all(self, newspaper_id: int, entries: Iterable[WordEntry], by: str) -> None:
        """Add many lines at once: all, or none where ``entries`` raises."""
        self._kept.clear()
        with self._connection.write():
            before = self.count(newspaper_id)
            self._connection.run_each(_INSERT, (_values(newspaper_id, entry, by) for entry in entries))
            record(self._connection, "change_words", by, detail=f"+ {self.count(newspaper_id) - before}")

    def save(self, word: HouseWord, by: str) -> HouseWord:
        """Save a line; refuse when somebody changed it since ``word`` was read."""
        self._kept.clear()
        with self._connection.write():
            changed = self._connection.run(
                'update house_words set kind = :kind, word = :word, entry = :entry, "by" = :by, version = version + 1'
                " where id = :id and version = :version and newspaper = :newspaper",
                id=word.id,
                version=word.version,
                **_values(word.newspaper, word.entry, by),
            )
            if not changed:
                raise ChangedElsewhere
            record(self._connection, "change_words", by, detail=f"= {word.entry.word}")
        return self.get(word.id)

    def remove(self, word_ids: Iterable[int], by: str) -> None:
        """Take lines out of the sheets."""
        gone = [self.get(word_id) for word_id in word_ids]
        self._kept.clear()
        with self._connection.write():
            self._connection.run_each("delete from house_words where id = :id", [{"id": word.id} for word in gone])
            record(self._connection, "change_words", by, detail=f"- {'、'.join(word.entry.word for word in gone[:9])}")


def _values(newspaper_id: int, entry: WordEntry, by: str) -> dict[str, str | int]:
    encoded = _ENCODER.encode(entry).decode()
    return {"newspaper": newspaper_id, "kind": entry.kind.value, "word": entry.word, "entry": encoded, "by": by}


def _house_word(row: sqlite3.Row) -> HouseWord:
    return HouseWord(row["id"], row["newspaper"], _DECODER.decode(row["entry"]), row["by"], row["version"])
