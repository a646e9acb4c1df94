"""What check prints, for a page with and without findings."""

from xingxian_editor.checks.finding import Finding, Fix, Report, Severity
from xingxian_editor.cli_report import check_document, check_text
from xingxian_editor.desk.checking import CheckedPage
from xingxian_editor.page.page_reading import PageReading
from xingxian_editor.page.place import Part, Place
from xingxian_editor.store.records import Dismissal

FINDING = Finding(
    rule="folio.weekday-wrong",
    title="星期与日期不符",
    category="folio",
    severity=Severity.ERROR,
    fix=Fix.SAFE,
    where=Place(Part.FOLIO, 0, "weekday", 0, 0, 3),
    quoted="星期四",
    message="2021-03-05 是星期五。",
    why="",
    fingerprint="f",
    replacement="星期五",
)
ASIDE = Dismissal("f", FINDING.rule, "就这样", "周岚", "2021-03-04T22:00:00+08:00", 1, 1)


def text_of(report, dismissed=()):
    return check_text(PageReading(), CheckedPage(report, dismissed))


def test_a_finding_is_printed_with_its_place_and_what_it_offers():
    text = text_of(Report((FINDING,), ("folio.weekday-wrong",)))
    for words in ("疑点 1：有误 1", "报眉", "[有误] 星期与日期不符　星期", "2021-03-05 是星期五。", "改成：星期五"):
        assert words in text


def test_silence_says_which_rules_ran_and_which_did_not():
    text = text_of(Report((), ("a",), ("b",), (("c", "还没有名册。"),)), ((FINDING, ASIDE),))
    for words in ("没有疑点", "已查 1，未查 1，出错 1", "出错  b", "未查  c（c）：还没有名册。", "已忽略 1 处"):
        assert words in text


def test_the_json_has_the_dismissed_apart():
    document = check_document(PageReading(), CheckedPage(Report((), ("a",)), ((FINDING, ASIDE),)))
    assert document["findings"] == []
    assert document["dismissed"][0]["reason"] == "就这样"
    assert document["rules_run"] == ["a"]
