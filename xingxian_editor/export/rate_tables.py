"""The lines of an error-rate report as tables: for HTML and Word, for CSV and for spreadsheets."""

import csv
import io
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from xingxian_editor.checks.error_rate.profile import Status
from xingxian_editor.checks.error_rate.rate import CountedFault, ErrorRate
from xingxian_editor.checks.error_rate.rate_report import RateLine, RateReport
from xingxian_editor.checks.report_words import Tongue, tongue
from xingxian_editor.export.workbook_file import workbook_file

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

PAGE_HEADINGS = (
    "日期",
    "版",
    "版名",
    "差错率（万分之）",
    "余（万分之）",
    "计分",
    "字数",
    "有误",
    "很可能有误",
    "提示",
    "已忽略",
    "合格",
)
PAGE_NUMBERS = frozenset(range(3, 11))
"""The columns of the table of pages that are numbers."""
ENTRY_HEADINGS = ("差错", "现在", "应为", "类别", "计", "说明")
FAULT_HEADINGS = ("日期与版", *ENTRY_HEADINGS)
Row = tuple[str | int | float, ...]


def page_rows(report: RateReport, say: Tongue) -> Iterator[Row]:
    """Yield a row for every page, then one for all of them."""
    yield from (_row(line, say) for line in report.lines)
    whole, lines = report.whole, report.lines
    sums = tuple(sum(getattr(line, name) for line in lines) for name in ("errors", "warnings", "notices", "dismissed"))
    rates = (float(whole.per_10_000), float(report.left.per_10_000), float(whole.points), whole.characters)
    yield (say("合计"), "", say(f"{len(lines)} 版"), *rates, *sums, say("是" if whole.passes else "否"))


def _row(line: RateLine, say: Tongue) -> Row:
    rate = line.rate
    numbers = (float(rate.per_10_000), float(rate.left.per_10_000), float(rate.points), rate.characters)
    counts = (line.errors, line.warnings, line.notices, line.dismissed)
    return (line.date, line.page_number, line.name, *numbers, *counts, say("是" if rate.passes else "否"))


def fault_rows(report: RateReport, say: Tongue) -> Iterator[Row]:
    """Yield a row for every error that counts, or would but for a cap."""
    whole = report.whole
    for entry in (*whole.faults, *(whole.form.faults if whole.form else ())):
        title, stands, right, kind, _, reasons = entry_words(entry, say)
        yield (entry.fault.page, title, stands, right, kind, float(entry.counts), reasons)


def entry_rows(rate: ErrorRate, say: Tongue) -> Iterator[tuple[str, ...]]:
    """Yield the same of one page as texts, then the sum."""
    for entry in (*rate.faults, *(rate.form.faults if rate.form else ())):
        yield entry_words(entry, say)
    yield (say("合计"), "", "", "", f"{rate.points.normalize():f}", say(f"万分之 {rate.per_10_000}"))


def entry_words(entry: CountedFault, say: Tongue) -> tuple[str, str, str, str, str, str]:
    """Return what is said of one error: its name, what stands, what is right, its kind, what it counts, why."""
    fault = entry.fault
    unverified = "分值未核实" if entry.status is Status.UNVERIFIED else ""
    corrected = f"{fault.by} 已校改" if fault.by else f"校改后未改，{fault.kept_by} 认可" if fault.kept_by else ""
    form = "出版形式差错" if fault.kind.is_form else ""
    reasons = say("；").join(map(say, filter(None, (form, corrected, entry.reason, unverified))))
    title = say(fault.title) if fault.by or fault.kept_by else fault.title
    return title, fault.stands, fault.right or "", say(fault.kind.name_zh), f"{entry.counts.normalize():f}", reasons


def rate_remarks(rate: ErrorRate, say: Tongue) -> Iterator[str]:
    """Yield what readers have corrected of an error rate, and what errors of form there are."""
    if rate.corrected:
        left = rate.left.per_10_000
        yield say(f"{len(rate.faults)} 处差错已校改 {rate.corrected} 处，改样以后万分之 {left}。")
    if rate.form is not None and rate.form.faults:
        points, limit = (f"{number.normalize():f}" for number in (rate.form.points, rate.form.limit))
        yield say(f"出版形式差错另计：{points} 分，限 {limit}，{'合格' if rate.form.passes else '不合格'}。")


def rate_csv(report: RateReport, language: str = "zh") -> bytes:
    """Return the pages as CSV that a spreadsheet opens in Chinese: UTF-8 with its mark."""
    say = tongue(language)
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    writer.writerow(map(say, PAGE_HEADINGS))
    writer.writerows(tuple(map(_harmless, row)) for row in page_rows(report, say))
    return b"\xef\xbb\xbf" + buffer.getvalue().encode()


def rate_xlsx(report: RateReport, language: str = "zh") -> bytes:
    """Return a workbook with three sheets: pages with the chart, errors, findings by category."""
    import openpyxl  # takes a while to load
    from openpyxl.styles import Font

    book = openpyxl.Workbook()
    say = tongue(language)
    sheets: tuple[tuple[str, tuple[str, ...], Iterable[Row]], ...] = (
        ("各版", PAGE_HEADINGS, page_rows(report, say)),
        ("差错", FAULT_HEADINGS, fault_rows(report, say)),
        ("疑点分类", ("类别", "疑点"), ((say(name), count) for name, count in report.categories)),
    )
    book.remove(book.active)
    for name, headings, rows in sheets:
        sheet = book.create_sheet(say(name))
        sheet.append(list(map(say, headings)))
        for row in rows:
            sheet.append([_harmless(value) for value in row])
        for cell in sheet[1]:
            cell.font = Font(bold=True)
        sheet.freeze_panes = "A2"
        for column in sheet.columns:
            widest = max(len(str(cell.value or "")) for cell in column)
            sheet.column_dimensions[column[0].column_letter].width = min(40, 2 * widest + 3)
    if len(report.lines) > 1:
        _add_chart(book.worksheets[0], len(report.lines), say)
    return workbook_file(book)


def _add_chart(sheet: "Worksheet", pages: int, say: Tongue) -> None:
    """Put the rate of every page below the table, as bars."""
    from openpyxl.chart import BarChart, Reference

    chart = BarChart()
    chart.title = say("各版差错率（万分之）")
    chart.add_data(Reference(sheet, min_col=4, min_row=2, max_row=1 + pages))
    chart.set_categories(Reference(sheet, min_col=2, min_row=2, max_row=1 + pages))
    chart.legend = None
    chart.height, chart.width = 7.5, 18
    chart.x_axis.delete = chart.y_axis.delete = False
    sheet.add_chart(chart, f"A{pages + 5}")


def _harmless(value: object) -> object:
    """Return a text so that no spreadsheet takes it for a formula."""
    return f"'{value}" if isinstance(value, str) and value[:1] in ("=", "+", "@", "\t", "\r") else value
