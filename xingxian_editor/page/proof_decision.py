"""What a person decided about one place of a proof check: all right, or back to the make-up desk."""

from dataclasses import dataclass
from enum import StrEnum


class Decision(StrEnum):
    """What becomes of one correction or change in the new version; corrected: a correction asks for it now."""

    OPEN = ""
    ACCEPTED = "accepted"
    SENT_BACK = "sent_back"
    CORRECTED = "corrected"


@dataclass(frozen=True, slots=True)
class ProofDecision:
    """One decision. ``key`` names the correction or change, ``words`` are for the make-up desk.

    ``time`` is ISO 8601 with its offset.
    """

    id: int
    key: str
    decision: Decision
    words: str
    by: str
    time: str
