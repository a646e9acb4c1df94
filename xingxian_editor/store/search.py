"""Search over the texts of all pages, by any two characters."""

import sqlite3

from xingxian_editor.store.article_texts import catch_up
from xingxian_editor.store.bigrams import query, searchable
from xingxian_editor.store.connection import Connection
from xingxian_editor.store.records import SearchHit

_AROUND = 24
_HITS = """
select pages.id as page, pages.page_version, texts.article, texts.title, texts.body,
       pages.date, pages.page_number, pages.section, newspapers.name as newspaper_name
from article_index
join article_texts as texts on texts.id = article_index.rowid
join pages on pages.page_version = texts.page_version and pages.binned_at = ''
join newspapers on newspapers.id = pages.newspaper
where article_index match :query
order by article_index.rowid desc limit :limit
"""


class Search:
    """Finds articles."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def articles(self, text: str, limit: int = 50) -> tuple[SearchHit, ...]:
        """Return the articles and photos that have every word of ``text``, newest edition first."""
        asked = query(text)
        if not asked:
            return ()
        catch_up(self._connection)
        first = searchable(text.split()[0])
        return tuple(_hit(row, first) for row in self._connection.rows(_HITS, query=asked, limit=limit))


def _hit(row: sqlite3.Row, word: str) -> SearchHit:
    field = "title" if word in searchable(row["title"]) else "body"
    return SearchHit(
        row["page"],
        row["page_version"],
        row["article"],
        field,
        row["title"],
        snippet(row[field], word),
        row["date"] or None,
        row["page_number"] or None,
        row["section"] or None,
        row["newspaper_name"],
    )


def snippet(text: str, word: str) -> str:
    """Return the stretch of ``text`` around the first ``word``, in one line."""
    kept = [at for at, character in enumerate(text) if not character.isspace()]
    found = max(0, searchable(text).find(word))
    middle = kept[found] if found < len(kept) else 0
    start, end = max(0, middle - _AROUND), middle + len(word) + _AROUND
    cut = " ".join(text[start:end].split())
    return f"{'…' if start else ''}{cut}{'…' if end < len(text) else ''}"
