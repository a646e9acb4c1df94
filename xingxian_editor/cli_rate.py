"""The command report: the error rate of a page, an edition or a month, as text or as a file."""

import argparse
from typing import Any

from xingxian_editor.checks.error_rate.rate_report import RateLine, RateReport
from xingxian_editor.checks.report_words import Tongue, tongue
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
from xingxian_editor.export.rate_tables import entry_words, rate_remarks
from xingxian_editor.store.backup_files import library_file
from xingxian_editor.store.library import Library
from xingxian_editor.store.records import Newspaper

FORMS = ("text", "json", "html", "docx", "xlsx", "csv")


def run_report(asked: argparse.Namespace, language: str) -> int:
    """Work an error rate out and print it, or write it to a file; over the limit the exit code is 1."""
    form = wanted_form(asked, FORMS)
    refuse_own_files(asked, asked.period, [asked.out] if asked.out else [])
    report = _of_period(asked) if is_period(asked.period) else _of_page(asked)
    put_out(asked, _content(form, report, asked.by, language), language)
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


def _content(form: str, report: RateReport, by: str, language: str) -> str | bytes:
    if form == "text":
        return _text(report, tongue(language))
    if form == "json":
        return to_json(_document(report))
    from xingxian_editor.desk.rate_files import rate_bytes

    return rate_bytes(report, form, by, language)


def _text(report: RateReport, say: Tongue) -> str:
    whole = report.whole
    verdict, limit = say("合格" if whole.passes else "不合格"), say(f"限 {whole.profile.limit.normalize():f}")
    rate = say(f"{whole.per_10_000} /万")
    lines = [
        f"{say(report.title)}　{say(report.period)}",
        f"{say('差错率')} {rate}　{limit}　{verdict}　{say(whole.profile.title)}",
        say(f"计 {whole.points.normalize():f} 分 ÷ {whole.characters} 字（{whole.counted_how}）"),
        *rate_remarks(whole, say),
        "",
        *(_line_words(line, say) for line in report.lines),
        "",
        *(f"  {say(name)} {count}" for name, count in report.categories),
    ]
    for entry in (*whole.faults, *(whole.form.faults if whole.form else ())):
        title, stands, right, kind, counts, reasons = entry_words(entry, say)
        change = f"{stands} → {right}" if entry.fault.right is not None else stands
        reason = f"（{reasons}）" if reasons else ""
        lines.append(f"  {say(f'计 {counts}')}　{title}　{change}　{kind}{reason}")
    if whole.rests_on_unverified:
        lines.append(say("用到了未核实的分值，正式评审前请对照规定原文。"))
    return "\n".join(lines) + "\n"


def _line_words(line: RateLine, say: Tongue) -> str:
    counts = say(f"有误 {line.errors}　很可能有误 {line.warnings}　提示 {line.notices}　已忽略 {line.dismissed}")
    return f"{line.date}　{line.page_number}　{line.name}　{say(f'{line.rate.per_10_000} /万')}　{counts}"


def _document(report: RateReport) -> dict[str, Any]:
    whole = report.whole
    return {
        "title": report.title,
        "period": report.period,
        "profile": report.profile.id,
        "limit": float(report.profile.limit),
        **_numbers(whole.points, whole.characters, whole.per_10_000, passes=whole.passes),
        "corrected": whole.corrected,
        "left_per_10_000": float(report.left.per_10_000),
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
                "corrected_by": entry.fault.by or None,
                "accepted_as_it_stands_by": entry.fault.kept_by or None,
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
