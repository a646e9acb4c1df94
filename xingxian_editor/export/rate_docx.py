"""An error-rate report as a Word file: the rate, the pages, findings by category, what makes it up."""

from collections.abc import Iterable, Iterator

from xingxian_editor.checks.error_rate.rate_report import RateReport
from xingxian_editor.checks.report_words import Tongue, tongue
from xingxian_editor.export.check_docx import rate_lines
from xingxian_editor.export.page_head import PageHead
from xingxian_editor.export.rate_chart import top_of
from xingxian_editor.export.rate_html import words
from xingxian_editor.export.rate_tables import FAULT_HEADINGS, PAGE_HEADINGS, PAGE_NUMBERS, Row, fault_rows, page_rows
from xingxian_editor.export.report_style_sheet import A4, REPORT_STYLES
from xingxian_editor.export.word_file import word_file
from xingxian_editor.export.word_table import table_xml
from xingxian_editor.export.word_text import Piece, paragraph_xml

_PAGES = (1220, 480, 1240, 940, 860, 660, 800, 620, 860, 640, 720, 598)
_PAGES_ENGLISH = (1060, 560, 820, 800, 800, 720, 1000, 760, 760, 740, 980, 638)
"""English headings are longer words: none is broken."""
_FAULTS = (1500, 1700, 1500, 1400, 1500, 740, 1298)
_FULL_BAR = 36


def rate_docx(report: RateReport, by: str = "", language: str = "zh") -> bytes:
    """Return the file."""
    say = tongue(language)
    head = PageHead(by=by, title=f"{say(report.title)} {say(report.period)}")
    return word_file(head, REPORT_STYLES, "".join(_body(report, say)), A4)


def _body(report: RateReport, say: Tongue) -> Iterator[str]:
    yield paragraph_xml("报告题", say(report.title))
    yield paragraph_xml("报告说明", f"{say(report.period)}　{say(f'{len(report.lines)} 版')}")
    yield from rate_lines(report.whole, say)
    if report.bars:
        yield paragraph_xml("报告部分", say(report.bars_are))
        yield from _bars(report, say)
    yield paragraph_xml("报告部分", say("各版"))
    widths = _PAGES if say is str else _PAGES_ENGLISH
    yield table_xml(tuple(map(say, PAGE_HEADINGS)), _texts(page_rows(report, say)), widths, PAGE_NUMBERS)
    if report.categories:
        yield paragraph_xml("报告部分", say("疑点分类"))
        rows = [(say(name), str(count)) for name, count in report.categories]
        yield table_xml((say("类别"), say("未处理的疑点")), rows, (3000, 1600), frozenset({1}))
    if report.whole.faults:
        yield paragraph_xml("报告部分", say("差错率的构成"))
        headings = tuple(map(say, FAULT_HEADINGS))
        yield table_xml(headings, _texts(fault_rows(report, say)), _FAULTS, frozenset({5}))
    yield paragraph_xml("疑点说明", say(report.profile.about))
    yield paragraph_xml("疑点说明", say(report.made))


def _bars(report: RateReport, say: Tongue) -> Iterator[str]:
    """Yield the chart line by line: a bar in block characters, its value, what it is of."""
    top = top_of(report.bars, report.limit)
    for bar in report.bars:
        blocks = "█" * max(1, round(bar.value / top * _FULL_BAR)) if bar.value else ""
        value: Piece = (f"{bar.value.normalize():f}", "引文")
        look = "应为" if bar.passes else "轻重 error"
        yield paragraph_xml("疑点说明", ((blocks, look), ("　", ""), value, (f"　{say(bar.label)}", "")))


def _texts(rows: Iterable[Row]) -> list[tuple[str, ...]]:
    return [tuple(map(words, row)) for row in rows]
