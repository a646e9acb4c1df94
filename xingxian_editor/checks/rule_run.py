"""Runs rules over a page, or over the part of it that is put before them, and keeps who failed."""

import logging
from collections.abc import Iterable
from dataclasses import dataclass

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.finding import Finding, Fix
from xingxian_editor.checks.fingerprint import fingerprint
from xingxian_editor.checks.rule import Hit, Rule

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Ran:
    """What rules found, rule after rule, and the ids of those that raised."""

    findings: tuple[Finding, ...] = ()
    failed: frozenset[str] = frozenset()


def run_rules(rules: Iterable[Rule], checked: CheckedPage) -> Ran:
    """Return what ``rules`` find. A rule that raises says nothing here and is named."""
    findings: list[Finding] = []
    failed: set[str] = set()
    for rule in rules:
        try:
            findings += tuple(_finding(rule, checked, hit) for hit in rule.find(checked))
        except Exception:  # noqa: BLE001 - whatever is wrong with one rule, the others must be heard
            note_failure(rule)
            failed.add(rule.id)
    return Ran(tuple(findings), frozenset(failed))


def note_failure(rule: Rule) -> None:
    """Write the exception that is being handled into the log."""
    _log.exception("rule %s failed", rule.id)


def _finding(rule: Rule, checked: CheckedPage, hit: Hit) -> Finding:
    fix = Fix.NONE if hit.replacement is None else hit.fix or rule.fix
    return Finding(
        rule=rule.id,
        title=hit.title or rule.title,
        category=rule.category.value,
        severity=hit.severity or rule.severity,
        fix=fix,
        where=hit.where,
        quoted=hit.quoted,
        message=hit.message,
        why=rule.why,
        fingerprint=fingerprint(checked, rule.id, hit),
        replacement=hit.replacement,
        also=hit.also,
    )
