"""The tables, as a list of migrations that only ever grows.

Texts that may be unknown (a date, a page number) are stored as empty, so that indexes hold them too.
"""

from functools import cache

from sqlite_utils import Database, Migrations
from sqlite_utils.db import DescIndex

from xingxian_editor.store.schema_steps import MIGRATION_SET

TEXT, NUMBER = str, int
Columns = dict[str, type]

migrations = Migrations(MIGRATION_SET)


@migrations()
def m001_newspapers_and_pages(db: Database) -> None:
    """Keep newspapers, editions, pages, the records of page versions, and what happened to them."""
    _newspapers(db)
    _pages(db)
    _page_records(db)
    _history(db)


@migrations()
def m002_search(db: Database) -> None:
    """Keep the text of articles and the cards of pages, to be searched by any two characters."""
    text: Columns = {"page_version": NUMBER, "article": NUMBER, "kind": TEXT, "place": NUMBER}
    _table(db, "article_texts", {**text, "title": TEXT, "body": TEXT})
    db.table("article_texts").create_index(["page_version", "article"], unique=True)
    # Tokens are parted by blanks and by nothing else, so that punctuation can be searched too.
    tokens = "tokenize=\"unicode61 remove_diacritics 0 categories 'L* M* N* P* S* Co Cn Cf'\""
    db.execute(f"create virtual table article_index using fts5(title, body, content='', {tokens})")
    db.execute(f"create virtual table page_index using fts5(words, {tokens})")
    _table(db, "texts_due", {"page_version": NUMBER, "article": NUMBER}, pk=("page_version", "article"))
    db.execute(
        "insert into texts_due (page_version, article) select articles.page_version, articles.id"
        " from articles join pages on pages.page_version = articles.page_version"
    )


@migrations()
def m003_lists_in_page_order(db: Database) -> None:
    """Keep lists of pages ready in the order they are read: newest date first, its pages in order."""
    for name in ("idx_pages_binned_at_date", "idx_pages_binned_at_state_date"):
        db.execute(f"drop index {name}")
    listed = [DescIndex("date"), "page_order"]
    db.table("pages").create_index(["binned_at", *listed], index_name="pages_in_order")
    db.table("pages").create_index(["binned_at", "state", *listed], index_name="pages_of_state_in_order")
    db.execute("create index pages_undecided_in_order on pages (binned_at, date desc, page_order) where undecided > 0")


@migrations()
def m004_corrections(db: Database) -> None:
    """Keep corrections, what each strikes, what is written at each gap, and queries."""
    of_version = {"page_version": "page_versions"}
    key: Columns = {"page_version": NUMBER, "id": NUMBER}
    record: Columns = {"record": TEXT}
    tables: dict[str, Columns] = {
        "corrections": {**key, "by": TEXT, "pass": TEXT, "mark": TEXT, "state": TEXT, **record},
        "struck": {**key, **record},
        "insertions": {**key, **record},
        "queries": {**key, "answer": TEXT, **record},
    }
    for name, columns in tables.items():
        _table(db, name, columns, pk=("page_version", "id"), points_to=of_version)


@migrations()
def m005_house_words(db: Database) -> None:
    """Keep each newspaper's own word sheets, a row for each line."""
    line: Columns = {"newspaper": NUMBER, "kind": TEXT, "word": TEXT, "entry": TEXT, "by": TEXT, "version": NUMBER}
    _table(db, "house_words", line, points_to={"newspaper": "newspapers"})
    db.table("house_words").create_index(["newspaper"])


@migrations()
def m006_proof_decisions(db: Database) -> None:
    """Keep what people decided when they held a page version against its corrections."""
    decision: Columns = {"page_version": NUMBER, "key": TEXT, "decision": TEXT, "words": TEXT, "by": TEXT, "time": TEXT}
    _table(db, "proof_decisions", decision, pk=("page_version", "key"), points_to={"page_version": "page_versions"})


@migrations()
def m007_passes(db: Database) -> None:
    """Keep the pass of proofreading that each page is in."""
    chosen: Columns = {"page": NUMBER, "pass": TEXT, "by": TEXT, "time": TEXT}
    _table(db, "page_passes", chosen, pk="page", points_to={"page": "pages"})


@migrations()
def m008_decisions_are_records(db: Database) -> None:
    """Keep decisions of a proof check with the page's other records, so that they are undone like them."""
    columns: Columns = {"page_version": NUMBER, "id": NUMBER, "record": TEXT}
    _table(db, "decisions", columns, pk=("page_version", "id"), points_to={"page_version": "page_versions"})
    db.execute(
        "insert into decisions (page_version, id, record)"
        " select page_version, row_number() over (partition by page_version order by key),"
        " json_object('id', row_number() over (partition by page_version order by key), 'key', key,"
        " 'decision', decision, 'words', words, 'by', \"by\", 'time', time) from proof_decisions"
    )
    db.execute("drop table proof_decisions")


@migrations()
def m009_accepted_as_it_stands(db: Database) -> None:
    """Tell corrections that a person let the page stand without from those that were carried out."""
    of_row = "corrections.page_version = decisions.page_version and json_extract(decisions.record, '$.key')"
    accepted = "json_extract(decisions.record, '$.decision') = 'accepted'"
    at_once = "json_extract(decisions.record, '$.time') = json_extract(corrections.record, '$.decided_at')"
    db.execute(
        "update corrections set state = 'accepted_as_it_stands',"
        " record = json_set(record, '$.state', 'accepted_as_it_stands')"
        " where state = 'carried_out' and json_extract(record, '$.decided_by') <> ''"
        " and coalesce(json_array_length(record, '$.anchor'), 0) = 0 and json_extract(record, '$.frame') is null"
        f" and exists (select 1 from decisions where {of_row} = 'c' || corrections.id and {accepted} and {at_once})"
    )


@cache
def known_steps() -> tuple[str, ...]:
    """Return the names of all migrations, in order."""
    nothing_applied = Database(memory=True)
    names = tuple(step.name for step in migrations.pending(nothing_applied))
    nothing_applied.close()
    return names


def _table(
    db: Database,
    name: str,
    columns: Columns,
    pk: str | tuple[str, ...] = "id",
    points_to: dict[str, str] | None = None,
    may_lack: frozenset[str] = frozenset(),
) -> None:
    keys = (pk,) if isinstance(pk, str) else pk
    every = {**({"id": NUMBER} if keys == ("id",) else {}), **columns}
    db.table(name).create(
        every,
        pk=pk,
        not_null=set(every) - may_lack - {"id"},
        foreign_keys=[(column, other, "id") for column, other in (points_to or {}).items()],
    )


def _newspapers(db: Database) -> None:
    _table(db, "library_facts", {"name": TEXT, "value": TEXT}, pk="name")
    paper = {"name": TEXT, "width_mm": float, "height_mm": float, "newsroom": TEXT, "version": NUMBER}
    _table(db, "newspapers", paper)
    db.table("newspapers").create_index(["name"], unique=True)
    of_paper = {"newspaper": "newspapers"}
    _table(db, "editions", {"newspaper": NUMBER, "date": TEXT, "version": NUMBER}, points_to=of_paper)
    db.table("editions").create_index(["newspaper", "date"], unique=True)
    person = {"newspaper": NUMBER, "name": TEXT, "posts": TEXT, "version": NUMBER}
    _table(db, "people", person, points_to=of_paper)
    db.table("people").create_index(["newspaper"])
    plan = {"newspaper": NUMBER, "page_number": TEXT, "section": TEXT}
    _table(db, "plan_entries", plan, pk=("newspaper", "page_number"), points_to=of_paper)


def _pages(db: Database) -> None:
    filed = {"newspaper": NUMBER, "edition": NUMBER, "date": TEXT, "page_number": TEXT, "page_order": TEXT}
    summary = {"state": TEXT, "undecided": NUMBER, "article_count": NUMBER, "photo_count": NUMBER, "title": TEXT}
    current = {"section": TEXT, "page_version": NUMBER, "version_number": NUMBER, "kind": TEXT}
    times = {"opened_at": TEXT, "binned_at": TEXT, "version": NUMBER}
    to = {"newspaper": "newspapers", "edition": "editions"}
    _table(db, "pages", {**filed, **current, **summary, **times}, points_to=to)
    for columns in (
        ["edition", "binned_at", "page_order"],
        ["binned_at", "date"],
        ["binned_at", "state", "date"],
        ["binned_at", "opened_at"],
    ):
        db.table("pages").create_index(columns)
    db.table("pages").create_index(["page_version"], unique=True)
    _table(db, "originals", {"sha256": TEXT, "size": NUMBER, "file_name": TEXT, "added_at": TEXT}, pk="sha256")
    came = {"page": NUMBER, "number": NUMBER, "kind": TEXT, "importer": TEXT, "file_name": TEXT, "original": TEXT}
    added = {"added_by": TEXT, "added_at": TEXT, "revision": NUMBER}
    _table(db, "page_versions", {**came, **added}, points_to={"page": "pages"})
    db.table("page_versions").add_foreign_key("original", "originals", "sha256")
    db.table("page_versions").create_index(["page", "number"], unique=True)
    db.table("page_versions").create_index(["original"])


def _page_records(db: Database) -> None:
    of_version = {"page_version": "page_versions"}
    key: Columns = {"page_version": NUMBER, "id": NUMBER}
    record: Columns = {"record": TEXT}
    tables: dict[str, Columns] = {
        "sources": {**key, "kind": TEXT, "text": TEXT, **record},
        "joinings": {**key, **record},
        "blocks": {**key, "role": TEXT, **record},
        "articles": {**key, "kind": TEXT, **record},
        "folios": {**key, **record},
        "doubts": {**key, "kind": TEXT, "decided_by": TEXT, **record},
        "notes": {**key, "author": TEXT, **record},
    }
    for name, columns in tables.items():
        _table(db, name, columns, pk=("page_version", "id"), points_to=of_version)


def _history(db: Database) -> None:
    patch = {"page_version": NUMBER, "kind": TEXT, "label": TEXT, "patch": TEXT, "by": TEXT, "time": TEXT}
    _table(db, "patches", patch, points_to={"page_version": "page_versions"})
    db.table("patches").create_index(["page_version"])
    entry = {"time": TEXT, "by": TEXT, "what": TEXT, "page": NUMBER, "detail": TEXT}
    _table(db, "log", entry, points_to={"page": "pages"}, may_lack=frozenset({"page"}))
    db.table("log").create_index(["page"])
    for table in ("patches", "log"):
        for verb in ("update", "delete"):
            db.execute(
                f"create trigger {table}_refuse_{verb} before {verb} on {table} "
                "begin select raise(abort, 'append-only'); end"
            )
    finding = {"page": NUMBER, "newspaper": NUMBER, "fingerprint": TEXT, "rule": TEXT, "reason": TEXT}
    to = {"page": "pages", "newspaper": "newspapers"}
    _table(db, "dismissals", {**finding, "by": TEXT, "time": TEXT}, pk=("page", "fingerprint"), points_to=to)
    db.table("dismissals").create_index(["newspaper"])
    holder = {"page_version": NUMBER, "name": TEXT, "machine": TEXT, "process": NUMBER, "window": TEXT}
    to = {"page_version": "page_versions"}
    _table(db, "claims", {**holder, "since": TEXT, "seen_at": TEXT}, pk="page_version", points_to=to)
