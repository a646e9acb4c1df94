"""The command report: the error rate of a page, an edition or a month, as text or as a file."""

import argparse
from typing import Any

from xingxian_editor.checks.error_rate.rate_report import RateLine, RateReport
from xingxian_editor.cli import DONE, FOUND
from xingxian_editor.cli_json import to_json
from xingxian_editor.cli_out import put_out, refuse_own_files, wanted_form
from xingxian_editor.cli_pages import LocatedPage, located_page
from xingxian_editor.cli_parser import library_folder
from xingxian_editor.desk.page_problems import NoLibraryThere
from xingxian_editor.desk.rate_reports import (
    NoPagesThen,
    PageToRate,
    cards_of,
    is_period,
    make_report,
    pages_to_rate,
)
from xingxian_editor.store.backup_files import library_file
from xingxian_editor.store.library import Library
from xingxian_editor.store.records import Newspaper

FORMS = ("text", "json", "html", "docx", "xlsx", "csv")


def run_report(asked: argparse.Namespace, language: str) -> int:
    """Work an error rate out and print it, or write it to a file; over the limit the exit code is 1."""
    form = wanted_form(asked, FORMS)
    refuse_own_files(asked, asked.period, [asked.out] if asked.out else [])
    report = _of_period(asked) if is_period(asked.period) else _of_page(asked)
    put_out(asked, _content(form, report, asked.by), language)
    return DONE if report.whole.passes else FOUND


def _of_period(asked: argparse.Namespace) -> RateReport:
    folder = library_folder(asked)
    if not library_file(folder).exists():
        raise NoLibraryThere(folder)
    with Library.open(folder) as library:
        known = [paper for paper in library.newspapers.all() if asked.newspaper in (None, paper.name)]
        for newspaper in known:
            if cards := cards_of(library, newspaper.id, asked.period):
                pages = pages_to_rate(library, cards)
                return make_report(pages, len(cards), newspaper, asked.period, asked.by, None)
    raise NoPagesThen(asked.period)


def _of_page(asked: argparse.Namespace) -> RateReport:
    located = located_page(asked.period, library_folder(asked), asked.newspaper)
    page = _to_rate(located)
    period = " ".join(filter(None, (page.date, f"第 {page.page_number} 版" if page.page_number else "", page.name)))
    return make_report([page], 1, located.newspaper or Newspaper(0, asked.newspaper or ""), period, asked.by, None)


def _to_rate(located: LocatedPage) -> PageToRate:
    folio = located.page.folio
    date, number, section = (
        fact.value or "" if fact else "" for fact in (folio.date, folio.page_number, folio.section)
    )
    return PageToRate(located.page, located.newsroom, located.dismissals, date, number, section)


def _content(form: str, report: RateReport, by: str) -> str | bytes:
    if form == "text":
        return _text(report)
    if form == "json":
        return to_json(_document(report))
    from xingxian_editor.desk.rate_files import rate_bytes

    return rate_bytes(report, form, by)


def _text(report: RateReport) -> str:
    whole = report.whole
    verdict = "合格" if whole.passes else "不合格"
    lines = [
        f"{report.title}　{report.period}",
        f"差错率 {whole.per_10_000} /万　限 {whole.profile.limit.normalize():f}　{verdict}　{whole.profile.title}",
        f"计 {whole.points.normalize():f} 分 ÷ {whole.characters} 字（{whole.counted_how}）",
        "",
        *(_line_words(line) for line in report.lines),
        "",
        *(f"  {name} {count}" for name, count in report.categories),
    ]
    for entry in whole.faults:
        fault = entry.fault
        change = f"{fault.stands} → {fault.right}" if fault.right is not None else fault.stands
        reason = f"（{entry.reason}）" if entry.reason else ""
        lines.append(f"  计 {entry.counts.normalize():f}　{fault.title}　{change}　{fault.kind.name_zh}{reason}")
    if whole.rests_on_unverified:
        lines.append("用到了未核实的分值，正式评审前请对照规定原文。")
    return "\n".join(lines) + "\n"


def _line_words(line: RateLine) -> str:
    rate = line.rate
    counts = f"有误 {line.errors}　很可能有误 {line.warnings}　提示 {line.notices}　已忽略 {line.dismissed}"
    return f"{line.date}　{line.page_number}　{line.name}　{rate.per_10_000} /万　{counts}"


def _document(report: RateReport) -> dict[str, Any]:
    whole = report.whole
    return {
        "title": report.title,
        "period": report.period,
        "profile": report.profile.id,
        "limit": float(report.profile.limit),
        **_numbers(whole.points, whole.characters, whole.per_10_000, passes=whole.passes),
        "rests_on_unverified": whole.rests_on_unverified,
        "pages": [
            {
                "date": line.date or None,
                "page_number": line.page_number or None,
                "section": line.name or None,
                **_numbers(line.rate.points, line.rate.characters, line.rate.per_10_000, passes=line.rate.passes),
                "findings": dict(line.findings),
                "dismissed": line.dismissed,
            }
            for line in report.lines
        ],
        "errors": [
            {
                "page": entry.fault.page,
                "rule": entry.fault.rule,
                "kind": entry.fault.kind,
                "stands": entry.fault.stands,
                "right": entry.fault.right,
                "counts": float(entry.counts),
                "status": entry.status.value,
                "reason": entry.reason,
            }
            for entry in whole.faults
        ],
    }


def _numbers(points: object, characters: int, rate: object, *, passes: bool) -> dict[str, Any]:
    return {
        "points": float(str(points)),
        "characters": characters,
        "per_10_000": float(str(rate)),
        "passes": passes,
    }
