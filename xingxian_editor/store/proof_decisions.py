"""What a person decided in the proof check of a page version: all right, or back to the make-up desk."""

from dataclasses import dataclass
from enum import StrEnum

from xingxian_editor.store.activity_log import record
from xingxian_editor.store.clock import now
from xingxian_editor.store.connection import Connection


class Decision(StrEnum):
    """What becomes of one correction or change in the new version."""

    OPEN = ""
    ACCEPTED = "accepted"
    SENT_BACK = "sent_back"


@dataclass(frozen=True, slots=True)
class ProofDecision:
    """One decision. ``key`` names the correction or change, ``words`` are for the make-up desk."""

    key: str
    decision: Decision
    words: str
    by: str
    time: str


class ProofDecisions:
    """Lists and keeps the decisions of a page version."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_version(self, page_version: int) -> tuple[ProofDecision, ...]:
        """Return the decisions about a version, by key."""
        rows = self._connection.rows(
            'select key, decision, words, "by", time from proof_decisions where page_version = :version order by key',
            version=page_version,
        )
        return tuple(ProofDecision(row[0], Decision(row[1]), *row[2:]) for row in rows)

    def decide(self, page: int, page_version: int, key: str, decision: Decision, words: str, by: str) -> ProofDecision:
        """Keep a decision, in place of the one before."""
        made = ProofDecision(key, decision, words, by, now())
        with self._connection.write():
            self._connection.run(
                'insert into proof_decisions (page_version, key, decision, words, "by", time)'
                " values (:version, :key, :decision, :words, :by, :time)"
                " on conflict (page_version, key) do update set decision = excluded.decision,"
                ' words = excluded.words, "by" = excluded."by", time = excluded.time',
                version=page_version,
                key=key,
                decision=decision.value,
                words=words,
                by=by,
                time=made.time,
            )
            record(self._connection, "proof_check", by, page, f"{key} {decision.value}")
        return made
