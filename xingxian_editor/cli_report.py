"""Writes what a check found: as JSON for programs, as lines for people at a terminal."""

from collections import Counter
from typing import Any

from xingxian_editor.checks.finding import Finding, Severity
from xingxian_editor.desk.checking import CheckedPage
from xingxian_editor.desk.place_names import place_in_words
from xingxian_editor.page.document import page_document
from xingxian_editor.page.page_reading import PageReading
from xingxian_editor.page.place import Place

_SEVERITY = {
    Severity.ERROR: ("有误", "wrong"),
    Severity.WARNING: ("很可能有误", "very likely wrong"),
    Severity.NOTICE: ("请看一眼", "look"),
}


def check_document(page: PageReading, checked: CheckedPage) -> dict[str, Any]:
    """Return what ``check --format json`` writes; DESIGN, "The page document", has its shape."""
    report = checked.report
    return {
        "page": page_document(page),
        "rules_run": list(report.run),
        "rules_failed": list(report.failed),
        "rules_not_run": [{"rule": rule, "reason": reason} for rule, reason in report.not_run],
        "findings": [_finding(finding) for finding in report.findings],
        "dismissed": [{**_finding(finding), "reason": aside.reason} for finding, aside in checked.dismissed],
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "title": finding.title,
        "category": finding.category,
        "severity": finding.severity.value,
        "fix": finding.fix.value,
        "where": _place(finding.where),
        "also": [_place(place) for place in finding.also],
        "quoted": finding.quoted,
        "replacement": finding.replacement,
        "message": finding.message,
    }


def _place(place: Place) -> dict[str, Any]:
    return {
        "part": place.part.value,
        "index": place.index,
        "field": place.field,
        "item": place.item,
        "start": place.start,
        "end": place.end,
    }


def check_text(page: PageReading, checked: CheckedPage, language: str) -> str:
    """Return what ``check`` prints for people: every finding with its place, then which rules ran."""
    english = language == "en"
    report = checked.report
    lines = [_headline(checked, english), ""]
    for finding in report.findings:
        lines += [
            f"[{_SEVERITY[finding.severity][english]}] {place_in_words(finding.where, language)}  {finding.title}"
        ]
        lines += [f"    {finding.message}", *_offer(finding, english), ""]
    lines += _rules(checked, english)
    return "\n".join(lines)


def _headline(checked: CheckedPage, english: bool) -> str:
    found = checked.report.findings
    if not found:
        return "No findings." if english else "没有疑点。"
    counts = Counter(finding.severity for finding in found)
    named = [(counts[severity], words[english]) for severity, words in _SEVERITY.items() if counts[severity]]
    if english:
        return f"{len(found)} findings: " + ", ".join(f"{count} {word}" for count, word in named)
    return f"{len(found)} 处疑点：" + "，".join(f"{count} 处{word}" for count, word in named)


def _offer(finding: Finding, english: bool) -> list[str]:
    if finding.replacement is None:
        return []
    arrow = f"{finding.quoted or '-'} → {finding.replacement}"
    return [f"    {'suggested' if english else '可改为'}: {arrow}" if english else f"    可改为：{arrow}"]


def _rules(checked: CheckedPage, english: bool) -> list[str]:
    report = checked.report
    lines = [f"Rules run: {len(report.run)}." if english else f"查了 {len(report.run)} 条规则。"]
    if checked.dismissed:
        count = len(checked.dismissed)
        lines.append(f"Dismissed before: {count}." if english else f"以前已忽略 {count} 处。")
    for rule, reason in report.not_run:
        lines.append(f"Not run: {rule}: {reason}" if english else f"未查：{rule}：{reason}")
    for rule in report.failed:
        lines.append(f"Failed: {rule} (see the log)" if english else f"没能查成：{rule}（见日志）")
    return lines
