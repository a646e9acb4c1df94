"""A page version as rows: one for each source, joining, block, article, doubt, note, correction …, and the folio."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

import msgspec

from xingxian_editor.page.block import Article, Block
from xingxian_editor.page.changed_text import Insertion, Struck
from xingxian_editor.page.correction import Correction
from xingxian_editor.page.doubt import Doubt
from xingxian_editor.page.folio import Folio
from xingxian_editor.page.joining import Joining
from xingxian_editor.page.note import Note
from xingxian_editor.page.page import Page
from xingxian_editor.page.patch import Patch, Swap
from xingxian_editor.page.proof_decision import ProofDecision
from xingxian_editor.page.query import Query
from xingxian_editor.page.source import Source
from xingxian_editor.store.connection import Connection

R = TypeVar("R")
_FOLIO_ID = 1


@dataclass(frozen=True, slots=True)
class _Table(Generic[R]):
    """How records of one kind are rows: their table, their id, and the columns beside the record."""

    name: str
    record_type: type[R]
    id_of: Callable[[R], int]
    columns: Callable[[R], dict[str, str]]
    put: str
    decoder: msgspec.json.Decoder[R]

    def row(self, page_version: int, record: R) -> dict[str, Any]:
        """Return the values of the row that holds ``record``."""
        written = _encoded(replace(record, text="") if isinstance(record, Source) else record)
        return {"page_version": page_version, "id": self.id_of(record), "record": written, **self.columns(record)}


def _table(
    name: str, record_type: type[R], id_of: Callable[[R], int], *names: str, columns: Callable[[R], dict[str, str]]
) -> _Table[R]:
    every = ("page_version", "id", *names, "record")
    columns_of_row = ", ".join(f'"{column}"' for column in every)
    values = ", ".join(f":{column}" for column in every)
    changes = ", ".join(f'"{column}" = excluded."{column}"' for column in every[2:])
    put = (
        f"insert into {name} ({columns_of_row}) values ({values})"
        f" on conflict (page_version, id) do update set {changes}"
    )
    return _Table(name, record_type, id_of, columns, put, msgspec.json.Decoder(record_type))


_SOURCES = _table("sources", Source, lambda s: s.id, "kind", "text", columns=lambda s: {"kind": s.kind, "text": s.text})
_JOININGS = _table("joinings", Joining, lambda j: j.source, columns=lambda _: {})
_BLOCKS = _table("blocks", Block, lambda b: b.id, "role", columns=lambda b: {"role": b.role})
_ARTICLES = _table("articles", Article, lambda a: a.id, "kind", columns=lambda a: {"kind": a.kind})
_FOLIOS = _table("folios", Folio, lambda _: _FOLIO_ID, columns=lambda _: {})
_DOUBTS = _table(
    "doubts",
    Doubt,
    lambda d: d.id,
    "kind",
    "decided_by",
    columns=lambda d: {"kind": d.kind, "decided_by": d.decided_by},
)
_NOTES = _table("notes", Note, lambda n: n.id, "author", columns=lambda n: {"author": n.author})
_CORRECTIONS = _table(
    "corrections",
    Correction,
    lambda c: c.id,
    "by",
    "pass",
    "mark",
    "state",
    columns=lambda c: {"by": c.by, "pass": c.pass_, "mark": c.mark, "state": c.state},
)
_STRUCK = _table("struck", Struck, lambda s: s.id, columns=lambda _: {})
_INSERTIONS = _table("insertions", Insertion, lambda i: i.id, columns=lambda _: {})
_DECISIONS = _table("decisions", ProofDecision, lambda d: d.id, columns=lambda _: {})
_QUERIES = _table("queries", Query, lambda q: q.id, "answer", columns=lambda q: {"answer": q.answer})


def insert_page(connection: Connection, page_version: int, page: Page) -> None:
    """Write every record of a new page version."""
    _insert(connection, _SOURCES, page_version, page.sources)
    _insert(connection, _JOININGS, page_version, page.joinings)
    _insert(connection, _BLOCKS, page_version, page.blocks)
    _insert(connection, _ARTICLES, page_version, page.articles)
    _insert(connection, _FOLIOS, page_version, (page.folio,))
    _insert(connection, _DOUBTS, page_version, page.doubts)
    _insert(connection, _NOTES, page_version, page.notes)
    _insert(connection, _CORRECTIONS, page_version, page.corrections)
    _insert(connection, _STRUCK, page_version, page.struck)
    _insert(connection, _INSERTIONS, page_version, page.insertions)
    _insert(connection, _QUERIES, page_version, page.queries)
    _insert(connection, _DECISIONS, page_version, page.decisions)


def swap_records(connection: Connection, page_version: int, patch: Patch) -> None:
    """Write the records that ``patch`` changes, and no others."""
    _swap(connection, _SOURCES, page_version, patch.sources)
    _swap(connection, _JOININGS, page_version, patch.joinings)
    _swap(connection, _BLOCKS, page_version, patch.blocks)
    _swap(connection, _ARTICLES, page_version, patch.articles)
    _swap(connection, _FOLIOS, page_version, patch.folio)
    _swap(connection, _DOUBTS, page_version, patch.doubts)
    _swap(connection, _NOTES, page_version, patch.notes)
    _swap(connection, _CORRECTIONS, page_version, patch.corrections)
    _swap(connection, _STRUCK, page_version, patch.struck)
    _swap(connection, _INSERTIONS, page_version, patch.insertions)
    _swap(connection, _QUERIES, page_version, patch.queries)
    _swap(connection, _DECISIONS, page_version, patch.decisions)


def load_page(connection: Connection, page_version: int) -> Page:
    """Return the page version with all its records."""
    sources = connection.rows(
        "select text, record from sources where page_version = :version order by id", version=page_version
    )
    folios = _load(connection, _FOLIOS, page_version)
    return Page(
        tuple(replace(_SOURCES.decoder.decode(row["record"]), text=row["text"]) for row in sources),
        _load(connection, _JOININGS, page_version),
        _load(connection, _BLOCKS, page_version),
        _load(connection, _ARTICLES, page_version),
        folios[0] if folios else Folio(),
        _load(connection, _DOUBTS, page_version),
        _load(connection, _NOTES, page_version),
        _load(connection, _CORRECTIONS, page_version),
        _load(connection, _STRUCK, page_version),
        _load(connection, _INSERTIONS, page_version),
        _load(connection, _QUERIES, page_version),
        _load(connection, _DECISIONS, page_version),
    )


def _insert(connection: Connection, table: _Table[R], page_version: int, records: Iterable[R]) -> None:
    connection.run_each(table.put, (table.row(page_version, record) for record in records))


def _swap(connection: Connection, table: _Table[R], page_version: int, swaps: Iterable[Swap[Any]]) -> None:
    for swap in swaps:
        if swap.after is not None:
            connection.run(table.put, **table.row(page_version, swap.after))
        elif swap.before is not None:
            connection.run(
                f"delete from {table.name} where page_version = :page_version and id = :id",
                page_version=page_version,
                id=table.id_of(swap.before),
            )


def _load(connection: Connection, table: _Table[R], page_version: int) -> tuple[R, ...]:
    rows = connection.rows(
        f"select record from {table.name} where page_version = :version order by id", version=page_version
    )
    return tuple(table.decoder.decode(row["record"]) for row in rows)


def _encoded(record: object) -> str:
    return msgspec.json.encode(record).decode()
