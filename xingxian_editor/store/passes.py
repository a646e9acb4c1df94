"""Which pass of proofreading a page is in, and who began it."""

from xingxian_editor.page.correction import Pass
from xingxian_editor.store.activity_log import record
from xingxian_editor.store.clock import now
from xingxian_editor.store.connection import Connection


class Passes:
    """Keeps the pass with the page, whatever version of it is current."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_page(self, page_id: int) -> Pass:
        """Return the pass that runs: the first one until somebody has chosen another."""
        found = self._connection.value("select pass from page_passes where page = :page", page=page_id)
        return Pass(found) if found else Pass.FIRST

    def of_pages(self, page_ids: tuple[int, ...]) -> dict[int, Pass]:
        """Return the pass of each page for which one was chosen."""
        found = {}
        for page_id in page_ids:
            value = self._connection.value("select pass from page_passes where page = :page", page=page_id)
            if value:
                found[page_id] = Pass(value)
        return found

    def begin(self, page_id: int, pass_: Pass, by: str) -> None:
        """Let another pass run from now on."""
        with self._connection.write():
            self._connection.run(
                'insert into page_passes (page, pass, "by", time) values (:page, :pass, :by, :time)'
                ' on conflict (page) do update set pass = excluded.pass, "by" = excluded."by", time = excluded.time',
                **{"page": page_id, "pass": pass_.value, "by": by, "time": now()},
            )
            record(self._connection, "pass", by, page_id, pass_.value)
