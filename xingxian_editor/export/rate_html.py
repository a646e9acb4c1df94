"""An error-rate report as a page of HTML: the rate, the chart, the pages, what makes it up."""

from collections.abc import Iterator

from xingxian_editor.checks.error_rate.rate_report import RateReport
from xingxian_editor.export.check_html import rate_words
from xingxian_editor.export.html_page import html_page, table, text
from xingxian_editor.export.rate_chart import chart_svg
from xingxian_editor.export.rate_tables import FAULT_HEADINGS, PAGE_HEADINGS, Row, fault_rows, page_rows


def rate_html(report: RateReport) -> bytes:
    """Return the file."""
    return html_page(f"{report.title}　{report.period}", "".join(_body(report)))


def _body(report: RateReport) -> Iterator[str]:
    yield f"<h1>{text(report.title)}</h1><p class=facts>{text(report.period)}　{len(report.lines)} 版</p>"
    yield f"<div class=top>{rate_words(report.whole)}</div>"
    if report.bars:
        yield f"<h2>{text(report.bars_are)}</h2>{chart_svg(report.bars, report.limit)}"
    yield "<h2>各版</h2>" + table(PAGE_HEADINGS, _texts(page_rows(report)), frozenset(range(3, 10)), whole=True)
    if report.categories:
        rows = tuple((name, str(count)) for name, count in report.categories)
        yield "<h2>疑点分类</h2>" + table(("类别", "未处理的疑点"), rows, frozenset({1}), whole=False)
    if report.whole.faults:
        yield "<h2>差错率的构成</h2>" + table(FAULT_HEADINGS, _texts(fault_rows(report)), frozenset({5}), whole=False)
    yield f"<p class=facts>{text(report.profile.about)}</p>"
    yield f"<footer>{text(report.made)}　只计未处理的“有误”和“很可能有误”，“提示”和已忽略的不计。</footer>"


def _texts(rows: Iterator[Row]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(map(words, row)) for row in rows)


def words(value: str | float) -> str:
    """Return a value of a table as text: 0.1, 6130."""
    return f"{value:g}" if isinstance(value, float) else str(value)
