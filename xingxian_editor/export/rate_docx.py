"""An error-rate report as a Word file: the rate, the pages, findings by category, what makes it up."""

from collections.abc import Iterable, Iterator

from xingxian_editor.checks.error_rate.rate_report import RateReport
from xingxian_editor.export.check_docx import rate_lines
from xingxian_editor.export.page_head import PageHead
from xingxian_editor.export.rate_html import words
from xingxian_editor.export.rate_tables import FAULT_HEADINGS, PAGE_HEADINGS, Row, fault_rows, page_rows
from xingxian_editor.export.report_style_sheet import A4, REPORT_STYLES
from xingxian_editor.export.word_file import word_file
from xingxian_editor.export.word_table import table_xml
from xingxian_editor.export.word_text import paragraph_xml

_PAGES = (1340, 560, 1400, 1100, 700, 900, 700, 900, 700, 750, 588)
_FAULTS = (1500, 1700, 1500, 1500, 1500, 600, 1338)


def rate_docx(report: RateReport, by: str = "") -> bytes:
    """Return the file."""
    head = PageHead(by=by, title=f"{report.title} {report.period}")
    return word_file(head, REPORT_STYLES, "".join(_body(report)), A4)


def _body(report: RateReport) -> Iterator[str]:
    yield paragraph_xml("报告题", report.title)
    yield paragraph_xml("报告说明", f"{report.period}　{len(report.lines)} 版")
    yield from rate_lines(report.whole)
    yield paragraph_xml("报告部分", "各版")
    yield table_xml(PAGE_HEADINGS, _texts(page_rows(report)), _PAGES, frozenset(range(3, 10)))
    if report.categories:
        yield paragraph_xml("报告部分", "疑点分类")
        rows = [(name, str(count)) for name, count in report.categories]
        yield table_xml(("类别", "未处理的疑点"), rows, (3000, 1600), frozenset({1}))
    if report.whole.faults:
        yield paragraph_xml("报告部分", "差错率的构成")
        yield table_xml(FAULT_HEADINGS, _texts(fault_rows(report)), _FAULTS, frozenset({5}))
    yield paragraph_xml("疑点说明", report.made)


def _texts(rows: Iterable[Row]) -> list[tuple[str, ...]]:
    return [tuple(map(words, row)) for row in rows]
