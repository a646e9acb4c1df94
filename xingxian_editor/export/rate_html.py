"""An error-rate report as a page of HTML: the rate, the chart, the pages, what makes it up."""

from collections.abc import Iterable, Iterator

from xingxian_editor.checks.error_rate.rate_report import RateReport
from xingxian_editor.checks.report_words import Tongue, tongue
from xingxian_editor.export.check_html import rate_words
from xingxian_editor.export.html_page import html_page, table, text
from xingxian_editor.export.rate_chart import chart_svg
from xingxian_editor.export.rate_tables import FAULT_HEADINGS, PAGE_HEADINGS, PAGE_NUMBERS, Row, fault_rows, page_rows


def rate_html(report: RateReport, language: str = "zh") -> bytes:
    """Return the file."""
    say = tongue(language)
    return html_page(f"{say(report.title)}　{say(report.period)}", "".join(_body(report, say)), language)


def _body(report: RateReport, say: Tongue) -> Iterator[str]:
    facts = f"{say(report.period)}　{say(f'{len(report.lines)} 版')}"
    yield f"<h1>{text(say(report.title))}</h1><p class=facts>{text(facts)}</p>"
    yield f"<div class=top>{rate_words(report.whole, say)}</div>"
    if report.bars:
        yield f"<h2>{text(say(report.bars_are))}</h2>{chart_svg(report.bars, report.limit, say)}"
    yield f"<h2>{say('各版')}</h2>{_table(PAGE_HEADINGS, page_rows(report, say), PAGE_NUMBERS, say, whole=True)}"
    if report.categories:
        rows = ((say(name), count) for name, count in report.categories)
        yield f"<h2>{say('疑点分类')}</h2>{_table(('类别', '未处理的疑点'), rows, frozenset({1}), say)}"
    if report.whole.faults:
        faults = _table(FAULT_HEADINGS, fault_rows(report, say), frozenset({5}), say)
        yield f"<h2>{say('差错率的构成')}</h2>{faults}"
    yield f"<p class=facts>{text(say(report.profile.about))}</p>"
    counted = say("只计未处理的“有误”和“很可能有误”，“提示”和已忽略的不计。")
    yield f"<footer>{text(say(report.made))}　{text(counted)}</footer>"


def _table(
    headings: tuple[str, ...], rows: Iterable[Row], numbers: frozenset[int], say: Tongue, *, whole: bool = False
) -> str:
    return table(tuple(map(say, headings)), tuple(tuple(map(words, row)) for row in rows), numbers, whole=whole)


def words(value: str | float) -> str:
    """Return a value of a table as text: 0.1, 6130."""
    return f"{value:g}" if isinstance(value, float) else str(value)
