"""The library's filter: pages by state, by words, by what is undecided; a stretch of the list at a time."""

from typing import Any

from xingxian_editor.store.bigrams import query
from xingxian_editor.store.connection import Connection
from xingxian_editor.store.page_cards import cards, page_order
from xingxian_editor.store.records import PageCard, PageState

_AFTER = (
    "pages.date <= :date and (pages.date < :date or pages.page_order > :page_order"
    " or (pages.page_order = :page_order and pages.id > :after))"
)
_IN_ORDER = "order by pages.date desc, pages.page_order, pages.id"


def filtered(
    connection: Connection,
    state: PageState | None,
    text: str | None,
    limit: int,
    undecided: bool | None,
    after: PageCard | None,
) -> tuple[PageCard, ...]:
    """Return at most ``limit`` pages that are wanted, in the order of ``Pages.filter``."""
    where, values = ["pages.binned_at = ''"], dict[str, Any](limit=limit)
    if state:
        where.append("pages.state = :state")
        values["state"] = state
    if undecided is not None:
        where.append("pages.undecided > 0" if undecided else "pages.undecided = 0")
    if words := query(text or ""):
        return _with_words(connection, words, where, values, after)
    if after:
        where.append(_AFTER)
        values |= {"date": after.date or "", "page_order": page_order(after.page_number or ""), "after": after.id}
    return cards(connection, f"where {' and '.join(where)} {_IN_ORDER} limit :limit", **values)


def _with_words(
    connection: Connection, words: str, where: list[str], values: dict[str, Any], after: PageCard | None
) -> tuple[PageCard, ...]:
    where = ["page_index match :words", *where]
    if after:
        where.append("page_index.rowid < :after")
        values["after"] = after.id
    rest = f"join page_index on page_index.rowid = pages.id where {' and '.join(where)}"
    return cards(connection, f"{rest} order by page_index.rowid desc limit :limit", words=words, **values)
