"""Works out how every fact of the folio stands, from the folio and what the checks said."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from xingxian_editor.checks.finding import Finding, Report, Severity
from xingxian_editor.page.folio import Credit, Fact, Folio
from xingxian_editor.page.place import Part

PAGE_FIELDS = ("newspaper", "page_number", "section", "date", "weekday", "co_organisers")
CREDIT = "credits."
_SEVERITIES = (Severity.ERROR, Severity.WARNING, Severity.NOTICE)


class FactState(StrEnum):
    """How a fact stands. ``look`` is its state in the colour table."""

    ERROR = "error"
    WARNING = "warning"
    NOTICE = "notice"
    MISSING = "missing"
    NOT_PRINTED = "not_printed"
    NOT_RUN = "not_run"
    AGREES = "ok"

    @property
    def look(self) -> str:
        """The state of the colour table that it looks like: what is missing is warned of."""
        return FactState.WARNING.value if self is FactState.MISSING else self.value


_STATE_OF_SEVERITY = {
    Severity.ERROR: FactState.ERROR,
    Severity.WARNING: FactState.WARNING,
    Severity.NOTICE: FactState.NOTICE,
}


@dataclass(frozen=True, slots=True)
class FactRow:
    """One fact as a row: ``field`` as in a place, ``values`` item by item, what was found about it.

    ``typed_by`` names the person who typed or changed it. ``unchecked`` are the reasons of the
    rules about it that had nothing to check against.
    """

    field: str
    values: tuple[str, ...]
    state: FactState
    findings: tuple[Finding, ...] = ()
    typed_by: str = ""
    unchecked: tuple[str, ...] = ()

    @property
    def is_credit(self) -> bool:
        """Say whether it is a role with names."""
        return self.field.startswith(CREDIT)

    @property
    def printed_role(self) -> str:
        """The role as printed, for a credit."""
        return self.field.removeprefix(CREDIT)


def fact_rows(
    folio: Folio, report: Report | None, newspaper: str = "", rule_fields: Iterable[tuple[str, str]] = ()
) -> tuple[FactRow, ...]:
    """Return a row for every fact, missing ones too, and one for every credit or credit missed.

    ``newspaper`` is the library's name for it, shown where the page does not print one.
    ``rule_fields`` pairs rule ids with the field (or ``credits.`` for every credit) they judge.
    """
    found = _by_field(report)
    fields = tuple(rule_fields)
    page = (_page_row(folio, field, newspaper, report, found.get(field, ()), fields) for field in PAGE_FIELDS)
    credits = (_credit_row(credit, report, found, fields) for credit in folio.credits)
    printed = {CREDIT + credit.role for credit in folio.credits}
    missed = (
        FactRow(field, (), _state((), report, findings, ()), findings)
        for field, findings in found.items()
        if field.startswith(CREDIT) and field not in printed
    )
    return (*page, *credits, *missed)


def _page_row(
    folio: Folio, field: str, newspaper: str, report: Report | None, findings: tuple[Finding, ...], rules: "_RuleFields"
) -> FactRow:
    facts = tuple(_facts(getattr(folio, field)))
    unchecked = tuple(_unchecked(report, field, rules))
    state = _state(facts, report, findings, unchecked)
    values = tuple(_shown(fact) for fact in facts)
    if field == "newspaper" and not values and newspaper:
        values = (newspaper,)
    return FactRow(field, values, state, findings, _typed_by(facts), unchecked)


def _credit_row(
    credit: Credit, report: Report | None, found: dict[str, tuple[Finding, ...]], rules: "_RuleFields"
) -> FactRow:
    field = CREDIT + credit.role
    findings, unchecked = found.get(field, ()), tuple(_unchecked(report, CREDIT, rules))
    state = _state(credit.names, report, findings, unchecked)
    return FactRow(field, tuple(map(_shown, credit.names)), state, findings, _typed_by(credit.names), unchecked)


_RuleFields = tuple[tuple[str, str], ...]


def _facts(value: Fact | Credit | None) -> tuple[Fact, ...]:
    if isinstance(value, Credit):
        return value.names
    return (value,) if value else ()


def _shown(fact: Fact) -> str:
    # A printed fact that a person took out keeps its print, and shows as nothing.
    return (fact.value or "") if fact.typed_by else (fact.printed or fact.value or "")


def _typed_by(facts: Iterable[Fact]) -> str:
    return next((fact.typed_by for fact in facts if fact.typed_by), "")


def _state(
    facts: tuple[Fact, ...], report: Report | None, findings: tuple[Finding, ...], unchecked: tuple[str, ...]
) -> FactState:
    if findings and not any(map(_shown, facts)):
        return FactState.MISSING
    if findings:
        return _STATE_OF_SEVERITY[min((f.severity for f in findings), key=_SEVERITIES.index)]
    if not any(map(_shown, facts)):
        return FactState.NOT_PRINTED
    if report is None or unchecked:
        return FactState.NOT_RUN
    return FactState.AGREES


def _unchecked(report: Report | None, field: str, rules: "_RuleFields") -> Iterator[str]:
    judged_by = {rule for rule, judged in rules if judged == field}
    yield from (reason for rule, reason in (report.not_run if report else ()) if rule in judged_by)


def _by_field(report: Report | None) -> dict[str, tuple[Finding, ...]]:
    found: dict[str, tuple[Finding, ...]] = {}
    for finding in report.findings if report else ():
        places = (finding.where, *finding.also)
        for field in dict.fromkeys(place.field for place in places if place.part is Part.FOLIO):
            found[field] = (*found.get(field, ()), finding)
    return found
