"""What a check reports."""

from dataclasses import dataclass
from enum import StrEnum

from xingxian_editor.checks.error_kind import ErrorKind
from xingxian_editor.page.place import Place


class Severity(StrEnum):
    """Error: wrong for sure. Warning: very likely wrong. Notice: look."""

    ERROR = "error"
    WARNING = "warning"
    NOTICE = "notice"


class Fix(StrEnum):
    """Whether the replacement may be made as it is, needs a person's eye, or does not exist."""

    SAFE = "safe"
    CONFIRM = "confirm"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Finding:
    """One suspicion, with everything a reader needs to judge it.

    ``where`` is as tight as the fault; ``also`` are further places it concerns. ``replacement``
    is what ``quoted`` should become, or None. ``fingerprint`` names the finding by rule and
    context, so that it stays dismissed when blocks are re-tagged or the next version comes.
    ``error`` is what it counts as in the error rate.
    """

    rule: str
    title: str
    category: str
    severity: Severity
    fix: Fix
    where: Place
    quoted: str
    message: str
    why: str
    fingerprint: str
    replacement: str | None = None
    also: tuple[Place, ...] = ()
    error: ErrorKind = ErrorKind.NOT_COUNTED


@dataclass(frozen=True, slots=True)
class Report:
    """What a run of the rules found, and which rules ran.

    ``not_run`` pairs a rule's id with the reason why it had nothing to check against, as a
    sentence; ``failed`` are rules that raised. Findings stand in page order.
    """

    findings: tuple[Finding, ...] = ()
    run: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()
    not_run: tuple[tuple[str, str], ...] = ()
