"""Runs the rules over a page, puts the findings in page order and says which rules ran."""

import logging
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.finding import Finding, Fix, Report
from xingxian_editor.checks.fingerprint import fingerprint
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.checks.page_order import page_order
from xingxian_editor.checks.rule import Hit, Rule
from xingxian_editor.checks.rules import ALL_RULES
from xingxian_editor.page.folio import Folio
from xingxian_editor.page.page import Page

SWITCHED_OFF = "这家报纸关掉了这条规则。"

_log = logging.getLogger(__name__)


def check_page(page: Page, newsroom: Newsroom, rules: Sequence[Rule] = ALL_RULES) -> Report:
    """Return what ``rules`` find on ``page``. One rule's failure is no other's."""
    checked = CheckedPage(page, newsroom)
    run: list[str] = []
    failed: list[str] = []
    not_run: list[tuple[str, str]] = []
    findings: list[Finding] = []
    for rule in rules:
        try:
            if reason := _reason_not_to_run(rule, checked):
                not_run.append((rule.id, reason))
                continue
            findings.extend(_findings(rule, checked))
        except Exception:  # noqa: BLE001 - whatever is wrong with one rule, the others must be heard
            _log.exception("rule %s failed", rule.id)
            failed.append(rule.id)
        else:
            run.append(rule.id)
    return Report(tuple(_in_order(findings, page.folio)), tuple(run), tuple(failed), tuple(not_run))


def _reason_not_to_run(rule: Rule, checked: CheckedPage) -> str:
    return SWITCHED_OFF if rule.id in checked.newsroom.rules_off else rule.needs(checked)


def _findings(rule: Rule, checked: CheckedPage) -> tuple[Finding, ...]:
    return tuple(_finding(rule, checked, hit) for hit in rule.find(checked))


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


def _in_order(findings: Iterable[Finding], folio: Folio) -> Iterator[Finding]:
    """Yield each finding once, in page order; of like names the later ones are numbered."""
    seen: set[tuple[object, ...]] = set()
    named: dict[str, int] = {}
    for finding in sorted(findings, key=lambda finding: page_order(finding.where, folio)):
        key = (finding.rule, finding.where, finding.replacement)
        if key in seen:
            continue
        seen.add(key)
        count = named[finding.fingerprint] = named.get(finding.fingerprint, 0) + 1
        yield finding if count == 1 else replace(finding, fingerprint=f"{finding.fingerprint}-{count}")
