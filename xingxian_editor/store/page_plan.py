"""The page plan of each newspaper: which page number has which section."""

from collections.abc import Iterable

from xingxian_editor.store.activity_log import record
from xingxian_editor.store.connection import Connection
from xingxian_editor.store.page_cards import page_order
from xingxian_editor.store.records import PlanEntry


class PagePlan:
    """Lists and replaces the plan."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, newspaper_id: int) -> tuple[PlanEntry, ...]:
        """Return the plan by page number."""
        rows = self._connection.rows(
            "select page_number, section from plan_entries where newspaper = :newspaper", newspaper=newspaper_id
        )
        return tuple(sorted((PlanEntry(*row) for row in rows), key=lambda entry: page_order(entry.page_number)))

    def replace_all(self, newspaper_id: int, entries: Iterable[PlanEntry], by: str) -> None:
        """Make this the plan; where a page number stands twice, the last entry counts."""
        plan = {entry.page_number: entry.section for entry in entries}
        rows = [{"newspaper": newspaper_id, "number": number, "section": plan[number]} for number in plan]
        with self._connection.write():
            self._connection.run("delete from plan_entries where newspaper = :newspaper", newspaper=newspaper_id)
            self._connection.run_each(
                "insert into plan_entries (newspaper, page_number, section) values (:newspaper, :number, :section)",
                rows,
            )
            record(self._connection, "change_plan", by, detail=f"{len(rows)}")
