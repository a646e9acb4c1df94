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


def text_of(report, language, dismissed=()):
    return check_text(PageReading(), CheckedPage(report, dismissed), language)


def test_a_finding_is_printed_with_its_place_and_what_it_offers():
    report = Report((FINDING,), ("folio.weekday-wrong",))
    zh, en = text_of(report, "zh"), text_of(report, "en")
    assert "1 处疑点：1 处有误" in zh and "[有误] 报眉 星期" in zh and "可改为：星期四 → 星期五" in zh
    assert "1 findings: 1 wrong" in en and "suggested: 星期四 → 星期五" in en


def test_silence_says_which_rules_ran_and_which_did_not():
    report = Report((), ("a",), ("b",), (("c", "还没有人员名单。"),))
    zh, en = text_of(report, "zh", ((FINDING, ASIDE),)), text_of(report, "en", ((FINDING, ASIDE),))
    for words in ("没有疑点", "查了 1 条规则", "没能查成：b", "未查：c：还没有人员名单。", "已忽略 1 处"):
        assert words in zh
    for words in ("No findings", "Rules run: 1", "Failed: b", "Not run: c", "Dismissed before: 1"):
        assert words in en


def test_the_json_has_the_dismissed_apart():
    document = check_document(PageReading(), CheckedPage(Report((), ("a",)), ((FINDING, ASIDE),)))
    assert document["findings"] == []
    assert document["dismissed"][0]["reason"] == "就这样"
    assert document["rules_run"] == ["a"]
