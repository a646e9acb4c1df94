"""Reports as files: the check and the error rate, in every form that people hand on."""

import csv
import io
import re
from html.parser import HTMLParser

import docx
import openpyxl
import pytest

from xingxian_editor.checks.examples import folio, page_of, text_page
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.desk.check_files import report_bytes, report_of, write_report
from xingxian_editor.desk.checking import check
from xingxian_editor.desk.rate_files import rate_bytes, write_rate
from xingxian_editor.desk.rate_reports import NoPagesThen, PageToRate, is_period, make_report
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page.role import Role
from xingxian_editor.store.records import Dismissal, Newspaper

PAPER = Newspaper(1, "示例日报")
PAGE = page_of(
    (Role.HEADLINE, 1, "抓<校长>,推动"),
    (Role.BODY, 1, "他说抓校长,推动。\n“神安线”气源连接线（赵家坪-康宁）建成。"),
    facts=folio(weekday="星期四"),
)


class Words(HTMLParser):
    """Collects the words and the addresses of a page."""

    def __init__(self):
        super().__init__()
        self.words, self.addresses = [], []

    def handle_data(self, data):
        self.words.append(data)

    def handle_starttag(self, tag, attrs):
        self.addresses += [value for name, value in attrs if name in ("src", "href")]


def read_html(data):
    parser = Words()
    parser.feed(data.decode())
    return "".join(parser.words), parser.addresses


def read_docx(data):
    document = docx.Document(io.BytesIO(data))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


@pytest.fixture
def report():
    reading = read_page(PAGE)
    first = check(PAGE, Newsroom())
    route = next(f for f in first.report.findings if f.rule == "punctuation.route-hyphen")
    aside = Dismissal(route.fingerprint, route.rule, "地名如此", "周岚", "2021-03-04T22:00:00+08:00", 1, 1)
    return report_of(PAGE, reading, check(PAGE, Newsroom(), [aside]), PAPER, "周岚")


@pytest.mark.parametrize(("kind", "read"), [("html", lambda data: read_html(data)[0]), ("docx", read_docx)])
def test_a_check_report_says_what_where_why_what_was_dismissed_and_what_ran(report, kind, read):
    words = read(report_bytes(report, kind, "周岚"))
    assert "示例日报　检查报告" in words
    assert "第 7 版　县域·兴县　2021-03-05　星期四" in words
    assert "半角逗号" in words
    assert "抓<校长>" in words
    assert "GB/T 15834—2011" in words
    assert "已忽略" in words and "地名如此　周岚" in words
    assert "未查" in words and "还没有名册。" in words
    assert "差错率" in words and "万分之" in words
    assert "用到了未核实的分值" in words


def test_html_stands_by_itself(report):
    data = report_bytes(report, "html")
    assert read_html(data)[1] == []
    assert b"url(" not in data and b"@import" not in data
    assert re.search(rb'<html lang="zh-CN">', data)


def test_a_page_without_findings_says_so():
    page = page_of((Role.HEADLINE, 1, "题"), (Role.BODY, 1, "甲段。"), facts=folio())
    clean = report_of(page, read_page(page), check(page, Newsroom()), None)
    assert "没有疑点" in read_html(report_bytes(clean, "html"))[0]
    assert "没有疑点" in read_docx(report_bytes(clean, "docx"))


def test_the_ending_of_the_name_says_the_kind(report, tmp_path):
    for name, start in (("一.docx", b"PK"), ("二.html", b"<!doctype"), ("三", b"<!doctype")):
        write_report(report, tmp_path / name)
        assert (tmp_path / name).read_bytes().startswith(start)


def pages(*dates):
    for number, date in enumerate(dates, 1):
        page = text_page("抓校长,推动。")
        yield PageToRate(page, Newsroom(), date=date, page_number=str(number), name="要闻")


def make(*dates, period="2021-03"):
    return make_report(pages(*dates), len(dates), PAPER, period, "周岚", None)


def test_a_month_sums_its_editions_and_shows_them_as_bars():
    report = make("2021-03-04", "2021-03-04", "2021-03-05")
    assert [line.page_number for line in report.lines] == ["1", "2", "3"]
    assert [bar.label for bar in report.bars] == ["03-04", "03-05"]
    assert report.limit == 3
    assert report.whole.points == sum(line.rate.points for line in report.lines)
    assert report.whole.characters == sum(line.rate.characters for line in report.lines)
    assert dict(report.categories)["标点"] == 3


def test_repeated_errors_of_a_month_are_counted_edition_by_edition():
    same_day = make(*["2021-03-04"] * 5)
    two_days = make(*["2021-03-04"] * 3, *["2021-03-05"] * 2)
    assert (same_day.whole.points * 10, two_days.whole.points * 10) == (3, 5)


def test_one_edition_has_a_bar_for_each_page_and_one_page_a_bar_for_each_kind():
    assert [bar.label for bar in make("2021-03-04", "2021-03-04").bars] == ["1", "2"]
    single = make("2021-03-04")
    assert [(bar.label, bar.value * 10) for bar in single.bars] == [("标点符号错", 1)]
    assert single.limit is None


def test_no_pages_is_said_and_stopping_reports_what_is_done():
    with pytest.raises(NoPagesThen):
        make()
    stopped = make_report(pages("2021-03-04", "2021-03-05"), 2, PAPER, "2021-03", "", lambda share: False)
    assert len(stopped.lines) == 1


def test_a_period_is_a_day_or_a_month():
    assert is_period("2021-03-05") and is_period("2021-03")
    assert not is_period("1") and not is_period("07版.txt")


def test_the_table_opens_in_a_spreadsheet():
    report = make("2021-03-04", "2021-03-05")
    rows = list(csv.reader(io.StringIO(rate_bytes(report, "csv").decode("utf-8-sig"))))
    assert rows[0][:4] == ["日期", "版", "版名", "差错率（万分之）"]
    assert len(rows) == 4 and rows[-1][0] == "合计"
    book = openpyxl.load_workbook(io.BytesIO(rate_bytes(report, "xlsx")))
    assert book.sheetnames == ["各版", "差错", "疑点分类"]
    assert book["各版"]["D4"].value == float(report.whole.per_10_000)
    assert book["差错"]["C2"].value == ","


def test_words_of_a_page_are_no_formulas():
    page = PageToRate(text_page("抓校长,推动。"), Newsroom(), date="2021-03-04", page_number="=1+1", name="@要闻")
    report = make_report([page], 1, PAPER, "2021-03", "", None)
    rows = list(csv.reader(io.StringIO(rate_bytes(report, "csv").decode("utf-8-sig"))))
    assert rows[1][1:3] == ["'=1+1", "'@要闻"]


def test_html_has_the_chart_with_its_limit_and_word_has_the_tables(tmp_path):
    report = make("2021-03-04", "2021-03-04", "2021-03-05")
    data = rate_bytes(report, "html")
    words, addresses = read_html(data)
    assert addresses == []
    assert data.count(b"<rect") == 2
    assert "限 3" in words and "每期差错率" in words
    assert "要闻" in read_docx(rate_bytes(report, "docx"))
    for name, start in (("一.xlsx", b"PK"), ("二.csv", b"\xef\xbb\xbf"), ("三.htm", b"<!doctype")):
        write_rate(report, tmp_path / name)
        assert (tmp_path / name).read_bytes().startswith(start)
