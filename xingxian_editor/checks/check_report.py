"""A check as a report for people: findings part by part with their context, the error rate, which rules ran."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from xingxian_editor.checks.error_rate.rate import ErrorRate
from xingxian_editor.checks.finding import Finding, Report, Severity
from xingxian_editor.checks.report_document import SEVERITY_NAMES, page_name, part_name, where_name
from xingxian_editor.checks.rule import Category
from xingxian_editor.checks.rules import ALL_RULES
from xingxian_editor.page.page_reading import PageReading
from xingxian_editor.page.place import Part, fact_at, reading_at

_NEIGHBOURS = 14
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class ReportEntry:
    """One finding: what stands, between its neighbours, and what would be right (None: nothing is offered)."""

    severity: Severity
    severity_name: str
    title: str
    category: str
    where: str
    before: str
    quoted: str
    after: str
    replacement: str | None
    message: str
    why: str
    reason: str = ""
    """Why a person dismissed it, and who."""


@dataclass(frozen=True, slots=True)
class ReportPart:
    """The findings of one article, photo, the folio or the rest."""

    name: str
    entries: tuple[ReportEntry, ...]


@dataclass(frozen=True, slots=True)
class RuleLine:
    """What one rule asked, or why it did not."""

    question: str
    rule: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class CheckReport:
    """Everything that a printed report says. ``title`` names newspaper and page, ``facts`` its folio."""

    title: str
    facts: str
    counts: tuple[tuple[str, int], ...]
    parts: tuple[ReportPart, ...]
    dismissed: tuple[ReportEntry, ...]
    run: tuple[RuleLine, ...]
    not_run: tuple[RuleLine, ...]
    failed: tuple[RuleLine, ...]
    rate: ErrorRate | None = None
    made: str = ""

    @property
    def finding_count(self) -> int:
        """How many findings wait."""
        return sum(len(part.entries) for part in self.parts)


def check_report(
    page: PageReading,
    report: Report,
    dismissed: Sequence[tuple[Finding, str]] = (),
    rate: ErrorRate | None = None,
    newspaper: str = "",
    made: str = "",
) -> CheckReport:
    """Return the report of a check; ``dismissed`` are findings with the reason, ``made`` when and by whom."""
    severities = [finding.severity for finding in report.findings]
    return CheckReport(
        title="　".join(filter(None, (newspaper, "检查报告"))),
        facts=page_name(page.folio),
        counts=tuple((name, severities.count(severity)) for severity, name in SEVERITY_NAMES.items()),
        parts=tuple(_parts(page, report.findings)),
        dismissed=tuple(_entry(page, finding, reason) for finding, reason in dismissed),
        run=tuple(_lines(report.run)),
        not_run=tuple(RuleLine(_question(rule), rule, reason) for rule, reason in report.not_run),
        failed=tuple(_lines(report.failed)),
        rate=rate,
        made=made,
    )


def _parts(page: PageReading, findings: Iterable[Finding]) -> Iterator[ReportPart]:
    for (part, index), group in groupby(findings, key=lambda finding: (finding.where.part, finding.where.index)):
        yield ReportPart(part_name(page, part, index), tuple(_entry(page, finding) for finding in group))


def _entry(page: PageReading, finding: Finding, reason: str = "") -> ReportEntry:
    before, quoted, after = _context(page, finding)
    return ReportEntry(
        severity=finding.severity,
        severity_name=SEVERITY_NAMES[finding.severity],
        title=finding.title,
        category=Category(finding.category).name_zh,
        where=where_name(finding.where),
        before=before,
        quoted=quoted,
        after=after,
        replacement=finding.replacement,
        message=finding.message,
        why=finding.why,
        reason=reason,
    )


def _context(page: PageReading, finding: Finding) -> tuple[str, str, str]:
    where = finding.where
    if where.part is Part.FOLIO:
        fact = fact_at(page.folio, where)
        return "", finding.quoted or (fact.printed if fact else ""), ""
    reading = reading_at(page, where)
    if reading is None or not finding.quoted:
        return "", finding.quoted, ""
    start, end, text = where.start, where.end, reading.text
    quoted = text[start:end]
    if len(quoted) > _LONGEST:
        quoted = f"{quoted[: _LONGEST // 2]}……{quoted[-_LONGEST // 2 :]}"
    before = text[max(0, start - _NEIGHBOURS) : start]
    after = text[end : end + _NEIGHBOURS]
    return (
        f"{'…' if start > _NEIGHBOURS else ''}{before}",
        quoted.replace(" ", "□") if not quoted.strip() else quoted,
        f"{after}{'…' if end + _NEIGHBOURS < len(text) else ''}",
    )


def _lines(rules: Iterable[str]) -> Iterator[RuleLine]:
    return (RuleLine(_question(rule), rule) for rule in rules)


def _question(rule: str) -> str:
    return next((known.question for known in ALL_RULES if known.id == rule), rule)
