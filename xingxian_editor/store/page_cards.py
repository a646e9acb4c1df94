"""Cards of pages: reading them for lists, and where a page is filed."""

import re
import sqlite3
from typing import Any

from xingxian_editor.page.correction import Pass
from xingxian_editor.page.folio import Fact, Folio
from xingxian_editor.store.bigrams import terms
from xingxian_editor.store.card_summary import CardSummary
from xingxian_editor.store.connection import Connection
from xingxian_editor.store.problems import PageMissing
from xingxian_editor.store.records import PageCard, PageState

CARDS = """
select pages.id, pages.edition, pages.newspaper, newspapers.name as newspaper_name, pages.date, pages.page_number,
       pages.section, pages.state, pages.page_version, pages.version_number, pages.kind, pages.undecided,
       pages.article_count, pages.photo_count, pages.title, pages.binned_at, pages.version,
       (select pass from page_passes where page_passes.page = pages.id) as pass_
from pages join newspapers on newspapers.id = pages.newspaper
"""
_MAY_BE_UNKNOWN = ("date", "page_number", "section", "binned_at")


def cards(connection: Connection, rest: str, **values: Any) -> tuple[PageCard, ...]:  # noqa: ANN401
    """Return the cards that the ``rest`` of the statement chooses."""
    return tuple(_card(row) for row in connection.rows(f"{CARDS} {rest}", **values))


def card(connection: Connection, page_id: int) -> PageCard:
    """Return the card of one page."""
    found = cards(connection, "where pages.id = :id", id=page_id)
    if not found:
        raise PageMissing
    return found[0]


def filing(folio: Folio) -> dict[str, str]:
    """Return where a page with this folio belongs, unknown facts as empty texts."""
    number = _value(folio.page_number)
    return {"page_number": number, "page_order": page_order(number), "section": _value(folio.section)}


def page_order(page_number: str) -> str:
    """Return a text that sorts as page numbers do: 7 before 10, A6 before B1, unknown last."""
    parts = re.findall(r"\d+|\D+", page_number)
    return "".join(part.zfill(6) if part.isdecimal() else part for part in parts) or "\uffff"


def write_summary(connection: Connection, page_id: int, summary: CardSummary, before: PageCard) -> None:
    """Bring the card's columns up to date, touching only what changed."""
    if before.state is not summary.state:
        connection.run("update pages set state = :state where id = :id", state=summary.state, id=page_id)
    was = (before.undecided, before.article_count, before.photo_count, before.title)
    if was != (summary.undecided, summary.article_count, summary.photo_count, summary.title):
        connection.run(
            "update pages set undecided = :undecided, article_count = :articles, photo_count = :photos,"
            " title = :title where id = :id",
            undecided=summary.undecided,
            articles=summary.article_count,
            photos=summary.photo_count,
            title=summary.title,
            id=page_id,
        )


def renew_words(connection: Connection, page_id: int) -> None:
    """Write anew the words that the library's filter finds the page by."""
    found = card(connection, page_id)
    number = f"第{found.page_number}版" if found.page_number else ""
    words = "\n".join((found.date or "", found.page_number or "", number, found.section or "", found.title))
    connection.run("delete from page_index where rowid = :id", id=page_id)
    connection.run("insert into page_index (rowid, words) values (:id, :words)", id=page_id, words=terms(words))


def renew_missing_words(connection: Connection) -> None:
    """Write those words for every page of a library that was older than the filter."""
    with connection.write():
        for row in connection.rows("select id from pages where id not in (select rowid from page_index)"):
            renew_words(connection, row["id"])


def _card(row: sqlite3.Row) -> PageCard:
    values = dict(row)
    for name in _MAY_BE_UNKNOWN:
        values[name] = values[name] or None
    values["state"] = PageState(values["state"])
    values["pass_"] = Pass(values["pass_"]) if values["pass_"] else None
    return PageCard(**values)


def _value(fact: Fact | None) -> str:
    return (fact.value or "") if fact else ""
