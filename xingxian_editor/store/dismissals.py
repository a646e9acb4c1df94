"""Findings that people put aside, with their reasons; they stay aside in the next version of the page."""

from xingxian_editor.store.activity_log import record
from xingxian_editor.store.clock import now
from xingxian_editor.store.connection import Connection
from xingxian_editor.store.page_cards import card
from xingxian_editor.store.records import Dismissal

_SELECT = 'select fingerprint, rule, reason, "by", time, newspaper, page from dismissals'


class Dismissals:
    """Lists, adds and takes back dismissals."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_newspaper(self, newspaper_id: int) -> tuple[Dismissal, ...]:
        """Return every dismissal in the pages of a newspaper."""
        rows = self._connection.rows(f"{_SELECT} where newspaper = :newspaper order by time", newspaper=newspaper_id)
        return tuple(Dismissal(*row) for row in rows)

    def of_page(self, page_id: int) -> tuple[Dismissal, ...]:
        """Return the dismissals of one page, the first one first."""
        rows = self._connection.rows(f"{_SELECT} where page = :page order by time", page=page_id)
        return tuple(Dismissal(*row) for row in rows)

    def add(self, page_id: int, fingerprint: str, rule: str, reason: str, by: str) -> Dismissal:
        """Put a finding of a page aside; doing so again gives it the new reason."""
        with self._connection.write():
            newspaper = card(self._connection, page_id).newspaper
            made = Dismissal(fingerprint, rule, reason, by, now(), newspaper, page_id)
            self._connection.run(
                'insert into dismissals (page, newspaper, fingerprint, rule, reason, "by", time)'
                " values (:page, :newspaper, :fingerprint, :rule, :reason, :by, :time)"
                " on conflict (page, fingerprint) do update"
                ' set reason = excluded.reason, "by" = excluded."by", time = excluded.time',
                page=page_id,
                newspaper=newspaper,
                fingerprint=fingerprint,
                rule=rule,
                reason=reason,
                by=by,
                time=made.time,
            )
            record(self._connection, "dismiss", by, page_id, f"{rule}: {reason}")
        return made

    def remove(self, fingerprint: str, page_id: int, by: str) -> None:
        """Take a dismissal back: the finding is reported again."""
        with self._connection.write():
            self._connection.run(
                "delete from dismissals where page = :page and fingerprint = :fingerprint",
                page=page_id,
                fingerprint=fingerprint,
            )
            record(self._connection, "undismiss", by, page_id, fingerprint)
