"""What a check found, as the JSON that commands and tools exchange and as text for people."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any

from xingxian_editor.checks.excerpt import excerpt
from xingxian_editor.checks.finding import Finding, Report, Severity
from xingxian_editor.checks.report_words import Tongue
from xingxian_editor.checks.rules import ALL_RULES
from xingxian_editor.page.folio import Folio
from xingxian_editor.page.page_reading import PageReading
from xingxian_editor.page.place import Part, Place

SEVERITY_NAMES: Mapping[Severity, str] = {
    Severity.ERROR: "有误",
    Severity.WARNING: "很可能有误",
    Severity.NOTICE: "提示",
}
"""The word for each severity, as the window has it."""

_FIELD_NAMES = {
    **{"kicker": "引题", "headline": "主题", "deck": "副题", "summary": "提要", "editors_note": "编者按"},
    **{"dateline": "电头", "byline": "署名", "crossheads": "小标题"},
    **{"title": "图题", "caption": "图片说明", "credit": "摄影"},
    **{"page_number": "版次", "section": "版名", "date": "日期", "weekday": "星期", "co_organisers": "合办"},
}


def report_document(page_document: Mapping[str, Any], report: Report) -> dict[str, Any]:
    """Return the JSON document of ``report``; DESIGN, "The page document", has its shape.

    ``rules_not_run`` is added to it: a rule that had nothing to check against is not silence.
    """
    return {
        "page": page_document,
        "rules_run": list(report.run),
        "rules_failed": list(report.failed),
        "rules_not_run": [{"rule": rule, "reason": reason} for rule, reason in report.not_run],
        "findings": [finding_document(finding) for finding in report.findings],
    }


def report_text(page: PageReading, report: Report, say: Tongue = str) -> str:
    """Return ``report`` as lines for people to read: findings part by part, then the rules."""
    groups = groupby(report.findings, key=lambda finding: (finding.where.part, finding.where.index))
    lines = [*filter(None, [say(page_name(page.folio))]), say(_headline(report.findings))]
    for (part, index), findings in groups:
        lines += ["", say(part_name(page, part, index))]
        for finding in findings:
            lines += _finding_lines(page, finding, say)
    return "\n".join([*lines, "", *_rule_lines(report, say)]) + "\n"


def _place(place: Place) -> dict[str, Any]:
    names = ("index", "field", "item", "start", "end")
    return {"part": place.part.value, **{name: getattr(place, name) for name in names}}


def finding_document(finding: Finding) -> dict[str, Any]:
    """Return one finding as it stands in the JSON document of a report."""
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
        "why": finding.why,
        "fingerprint": finding.fingerprint,
    }


def page_name(folio: Folio) -> str:
    """Return number, section, date and weekday in one line."""
    number = f"第 {folio.page_number.value} 版" if folio.page_number else ""
    facts = (fact.value or fact.printed for fact in (folio.section, folio.date, folio.weekday) if fact)
    return "　".join(filter(None, (number, *facts)))


def _headline(findings: Iterable[Finding]) -> str:
    severities = [finding.severity for finding in findings]
    counts = "，".join(f"{name} {severities.count(s)}" for s, name in SEVERITY_NAMES.items() if s in severities)
    return f"疑点 {len(severities)}：{counts}" if severities else "没有疑点"


def part_name(page: PageReading, part: Part, index: int) -> str:
    """Return how a part of the page is called: 第 1 篇 with its headline, 图片 1, 报眉."""
    if part is Part.ARTICLE:
        article = page.articles[index]
        beginning = article.paragraphs[0].text[:10] if article.paragraphs else ""
        return f"第 {index + 1} 篇　{article.title or f'（无标题）{beginning}…'}"
    if part is Part.PHOTO:
        return f"图片 {index + 1}　{''.join(line.text for line in page.photos[index].title)}".rstrip("　")
    return "报眉" if part is Part.FOLIO else "不属稿件"


def _finding_lines(page: PageReading, finding: Finding, say: Tongue) -> Iterator[str]:
    quoted, where = excerpt(page, finding), say(where_name(finding.where))
    yield f"  [{say(SEVERITY_NAMES[finding.severity])}] {finding.title}　{where}　{quoted}".rstrip("　")
    yield f"      {finding.message}"
    if finding.replacement is not None:
        yield f"      {say('改成：')}{finding.replacement}"
    yield f"      {say('依据：')}{finding.why}"


def where_name(where: Place) -> str:
    """Return where in its part a place is: 第 3 段第 12 字, 主题, 责编."""
    if where.field == "paragraphs":
        return f"第 {where.item + 1} 段第 {where.start + 1} 字"
    field, _, role = where.field.partition(".")
    return role or _FIELD_NAMES.get(field, "")


def _rule_lines(report: Report, say: Tongue) -> Iterator[str]:
    questions = {rule.id: rule.question for rule in ALL_RULES}
    yield say(f"规则：已查 {len(report.run)}，未查 {len(report.not_run)}，出错 {len(report.failed)}")
    for rule in report.run:
        yield f"  {say('已查')}  {questions.get(rule, rule)}（{rule}）"
    for rule in report.failed:
        failed = say("这条规则没有查成，详情在日志里。")
        yield f"  {say('出错')}  {questions.get(rule, rule)}（{rule}）：{failed}"
    for rule, reason in report.not_run:
        yield f"  {say('未查')}  {questions.get(rule, rule)}（{rule}）：{reason}"
