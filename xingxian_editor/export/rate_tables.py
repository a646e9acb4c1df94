"""The lines of an error-rate report as tables: for HTML and Word, for CSV and for spreadsheets."""

import csv
import io
from collections.abc import Iterator

from xingxian_editor.checks.error_rate.profile import Status
from xingxian_editor.checks.error_rate.rate_report import RateLine, RateReport
from xingxian_editor.export.workbook_file import workbook_file

PAGE_HEADINGS = (
    "日期",
    "版",
    "版名",
    "差错率（万分之）",
    "计分",
    "字数",
    "有误",
    "很可能有误",
    "提示",
    "已忽略",
    "合格",
)
FAULT_HEADINGS = ("日期与版", "差错", "现在", "应为", "类别", "计", "说明")
Row = tuple[str | int | float, ...]


def page_rows(report: RateReport) -> Iterator[Row]:
    """Yield a row for every page, then one for all of them."""
    yield from map(_row, report.lines)
    whole, lines = report.whole, report.lines
    sums = tuple(sum(getattr(line, name) for line in lines) for name in ("errors", "warnings", "notices", "dismissed"))
    verdict = "是" if whole.passes else "否"
    yield (
        "合计",
        "",
        f"{len(lines)} 版",
        float(whole.per_10_000),
        float(whole.points),
        whole.characters,
        *sums,
        verdict,
    )


def _row(line: RateLine) -> Row:
    rate = line.rate
    numbers = (float(rate.per_10_000), float(rate.points), rate.characters)
    counts = (line.errors, line.warnings, line.notices, line.dismissed)
    return (line.date, line.page_number, line.name, *numbers, *counts, "是" if rate.passes else "否")


def fault_rows(report: RateReport) -> Iterator[Row]:
    """Yield a row for every error that counts, or would but for a cap."""
    for entry in report.whole.faults:
        fault = entry.fault
        unverified = "分值未核实" if entry.status is Status.UNVERIFIED else ""
        reasons = "；".join(filter(None, (entry.reason, unverified)))
        kind = fault.kind.name_zh
        yield (fault.page, fault.title, fault.stands, fault.right or "", kind, float(entry.counts), reasons)


def rate_csv(report: RateReport) -> bytes:
    """Return the pages as CSV that a spreadsheet opens in Chinese: UTF-8 with its mark."""
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    writer.writerow(PAGE_HEADINGS)
    writer.writerows(tuple(map(_harmless, row)) for row in page_rows(report))
    return b"\xef\xbb\xbf" + buffer.getvalue().encode()


def rate_xlsx(report: RateReport) -> bytes:
    """Return a workbook with three sheets: pages, errors, findings by category."""
    import openpyxl  # takes a while to load
    from openpyxl.styles import Font

    book = openpyxl.Workbook()
    sheets = (
        ("各版", PAGE_HEADINGS, page_rows(report)),
        ("差错", FAULT_HEADINGS, fault_rows(report)),
        ("疑点分类", ("类别", "疑点"), iter(report.categories)),
    )
    book.remove(book.active)
    for name, headings, rows in sheets:
        sheet = book.create_sheet(name)
        sheet.append(list(headings))
        for row in rows:
            sheet.append([_harmless(value) for value in row])
        for cell in sheet[1]:
            cell.font = Font(bold=True)
        sheet.freeze_panes = "A2"
        for column in sheet.columns:
            widest = max(len(str(cell.value or "")) for cell in column)
            sheet.column_dimensions[column[0].column_letter].width = min(40, 2 * widest + 3)
    return workbook_file(book)


def _harmless(value: object) -> object:
    """Return a text so that no spreadsheet takes it for a formula."""
    return f"'{value}" if isinstance(value, str) and value[:1] in ("=", "+", "@", "\t", "\r") else value
