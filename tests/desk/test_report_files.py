"""Reports as files: the check and the error rate, in every form that people hand on."""

import csv
import io
import re
import zipfile
from html.parser import HTMLParser

import docx
import ooxml_integrity
import openpyxl
import pytest
from openxml_audit import OpenXmlValidator

from xingxian_editor.checks.error_kind import ErrorKind
from xingxian_editor.checks.error_rate.profile import Status
from xingxian_editor.checks.error_rate.profile_file import PROFILES, profile
from xingxian_editor.checks.examples import folio, page_of, text_page
from xingxian_editor.checks.finding import Severity
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.checks.report_document import SEVERITY_NAMES, report_text
from xingxian_editor.checks.report_words import tongue
from xingxian_editor.checks.rule import Category
from xingxian_editor.checks.rules import ALL_RULES
from xingxian_editor.corrections.proof_words import MARK_NAMES
from xingxian_editor.desk.check_files import report_bytes, report_of, write_report
from xingxian_editor.desk.checking import check
from xingxian_editor.desk.rate_files import rate_bytes, write_rate
from xingxian_editor.desk.rate_reports import NoPagesThen, PageToRate, is_period, make_report
from xingxian_editor.export.rate_tables import ENTRY_HEADINGS, PAGE_HEADINGS
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


HAN = re.compile(r"[\u3400-\u9fff]+")
ENGLISH = tongue("en")


def own_words(text, said):
    """Return what is Chinese in a report and said neither by rules nor by the page."""
    for other in sorted(said, key=len, reverse=True):
        text = text.replace(other, "")
    return HAN.findall(text)


@pytest.fixture
def checked():
    first = check(PAGE, Newsroom())
    route = next(f for f in first.report.findings if f.rule == "punctuation.route-hyphen")
    aside = Dismissal(route.fingerprint, route.rule, "because", "Mary", "2021-03-04T22:00:00+08:00", 1, 1)
    return check(PAGE, Newsroom(), [aside])


@pytest.fixture
def said(checked):
    """What rules and page say."""
    findings = (*checked.report.findings, *(finding for finding, _ in checked.dismissed))
    texts = [text for f in findings for text in (f.title, f.message, f.why, f.quoted, f.replacement or "")]
    texts += [rule.question for rule in ALL_RULES] + [reason for _, reason in checked.report.not_run]
    page = [article.title for article in read_page(PAGE).articles] + ["县域·兴县", "星期四", PAPER.name]
    around = ["他说抓", "抓", "推动", "气源连接线（赵家坪", "康宁）建成", "神安线", "校长", "国新出发〔2020〕10 号"]
    return [text for text in (*texts, *page, *around) if text]


@pytest.mark.parametrize(("kind", "read"), [("html", lambda data: read_html(data)[0]), ("docx", read_docx)])
def test_a_check_report_is_english(checked, said, kind, read):
    report = report_of(PAGE, read_page(PAGE), checked, PAPER)
    words = read(report_bytes(report, kind, "", "en"))
    assert "Check report" in words and "Dismissed because" in words and "does not pass" in words
    said = [
        *said,
        *(part for entry in (*report.parts[0].entries, *report.dismissed) for part in (entry.before, entry.after)),
    ]
    assert own_words(words.replace("〔2020〕10 号", ""), [*said, "国新出发", "报纸编校差错率计算方法"]) == []


def test_what_the_command_prints_is_english(checked, said):
    words = report_text(read_page(PAGE), checked.report, ENGLISH)
    assert "Findings" in words and "paragraph 1, character" in words
    assert own_words(words, [*said, "校长,推动", "抓<校长>,推动"]) == []


@pytest.mark.parametrize("kind", ["html", "docx", "xlsx", "csv"])
def test_an_error_rate_report_is_english(kind, tmp_path):
    report = make("2021-03-04", "2021-03-05")
    data = rate_bytes(report, kind, "", "en")
    if kind == "html":
        words = read_html(data)[0]
    elif kind == "docx":
        words = read_docx(data)
    elif kind == "csv":
        words = data.decode("utf-8-sig")
    else:
        (tmp_path / "rate.xlsx").write_bytes(data)
        book = openpyxl.load_workbook(tmp_path / "rate.xlsx")
        words = "\n".join(str(c.value) for s in book for row in s.iter_rows() for c in row) + "".join(book.sheetnames)
    rest = own_words(words, [PAPER.name, "要闻", "半角逗号", "周岚", "国新出发〔2020〕10 号", "报纸编校差错率计算方法"])
    assert rest == []


def test_every_name_that_a_report_may_say_has_its_english():
    names = [
        *(kind.name_zh for kind in ErrorKind),
        *(category.name_zh for category in Category),
        *(status.name_zh for status in Status),
        *(SEVERITY_NAMES[severity] for severity in Severity),
        *(MARK_NAMES[mark] for mark in MARK_NAMES if mark.value not in ("keep", "explain")),
        *(*PAGE_HEADINGS, *ENTRY_HEADINGS),
        *(
            "标题，乘 2",
            "这一类一期最多计 1",
            "同一差错一期最多计 3 次",
            "各版分别计算",
            "版面 20 字 × 20 行，图片按面积的 80%",
        ),
        *("对开版核定字数；版上实有的字", "图片 2", "引文，乘 2", "不属稿件", "第 2 篇"),
    ]
    assert [name for name in names if HAN.search(ENGLISH(name))] == []
    for name in PROFILES:
        assert not HAN.match(ENGLISH(profile(name).title))
        assert not HAN.match(ENGLISH(profile(name).about))


def test_chinese_stays_as_it_is_and_what_is_not_known_too():
    assert tongue("zh")("差错率") == "差错率"
    assert ENGLISH("李够梅；王耀") == "李够梅；王耀"


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_validators_find_nothing_wrong(checked, tmp_path, language):
    report = report_of(PAGE, read_page(PAGE), checked, PAPER)
    rates = make("2021-03-04", "2021-03-05")
    files = {
        "check.docx": report_bytes(report, "docx", "周岚", language),
        "rate.docx": rate_bytes(rates, "docx", "周岚", language),
        "rate.xlsx": rate_bytes(rates, "xlsx", "周岚", language),
    }
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
        assert OpenXmlValidator().validate(tmp_path / name).errors == []
        if name.endswith(".docx"):  # it knows Word files only
            assert ooxml_integrity.check(tmp_path / name) == []
    with zipfile.ZipFile(tmp_path / "rate.xlsx") as parts:
        assert "xl/charts/chart1.xml" in parts.namelist()
