"""Filing pages: another date, another edition, another number, into the bin and out of it."""

from collections.abc import Callable

from xingxian_editor.store.activity_log import record
from xingxian_editor.store.article_texts import mark_page_due
from xingxian_editor.store.clock import now
from xingxian_editor.store.connection import Connection
from xingxian_editor.store.editions import edition_of
from xingxian_editor.store.page_cards import card, page_order, renew_words
from xingxian_editor.store.problems import ChangedElsewhere, RecordMissing
from xingxian_editor.store.records import PageCard


class PageFiling:
    """Moves pages within the library. A ``card`` of an older version than the library's is refused."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def redate(self, page_id: int, date: str | None, by: str, version: int | None = None) -> PageCard:
        """File the page in its newspaper's edition of ``date``."""

        def change(before: PageCard) -> str:
            self._put(before, edition_of(self._connection, before.newspaper, date))
            return f"{before.date or ''} → {date or ''}"

        return self._change(page_id, "redate", by, version, change)

    def move(self, page_id: int, edition_id: int, by: str, version: int | None = None) -> PageCard:
        """File the page in another edition, of another newspaper too."""

        def change(before: PageCard) -> str:
            self._put(before, edition_id)
            return f"{before.newspaper_name} {before.date or ''}"

        return self._change(page_id, "move", by, version, change)

    def renumber(self, page_id: int, page_number: str | None, by: str, version: int | None = None) -> PageCard:
        """File the page under another number; what its folio says stays."""

        def change(before: PageCard) -> str:
            self._connection.run(
                "update pages set page_number = :number, page_order = :order where id = :id",
                id=page_id,
                number=page_number or "",
                order=page_order(page_number or ""),
            )
            return f"{before.page_number or ''} → {page_number or ''}"

        return self._change(page_id, "renumber", by, version, change)

    def bin(self, page_id: int, by: str, version: int | None = None) -> PageCard:
        """Put the page into the bin: out of all lists, kept with everything it has."""
        return self._change(page_id, "bin", by, version, lambda _: self._set_binned(page_id, now()))

    def restore(self, page_id: int, by: str, version: int | None = None) -> PageCard:
        """Take the page out of the bin, to where it was filed."""
        return self._change(page_id, "restore", by, version, lambda _: self._set_binned(page_id, ""))

    def _change(
        self, page_id: int, verb: str, by: str, version: int | None, change: Callable[[PageCard], str]
    ) -> PageCard:
        with self._connection.write():
            before = card(self._connection, page_id)
            if version is not None and version != before.version:
                raise ChangedElsewhere
            detail = change(before)
            self._connection.run("update pages set version = version + 1 where id = :id", id=page_id)
            renew_words(self._connection, page_id)
            record(self._connection, verb, by, page_id, detail)
        return card(self._connection, page_id)

    def _put(self, before: PageCard, edition_id: int) -> None:
        found = self._connection.row("select newspaper, date from editions where id = :id", id=edition_id)
        if found is None:
            raise RecordMissing("期", "edition")
        self._connection.run(
            "update pages set newspaper = :newspaper, edition = :edition, date = :date where id = :id",
            id=before.id,
            edition=edition_id,
            newspaper=found["newspaper"],
            date=found["date"],
        )
        if (before.date or "") != found["date"]:
            mark_page_due(self._connection, before.page_version)

    def _set_binned(self, page_id: int, time: str) -> str:
        self._connection.run("update pages set binned_at = :time where id = :id", id=page_id, time=time)
        return ""
