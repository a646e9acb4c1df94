"""How rules are run: each by itself, in page order, none silently left out."""

import logging
from dataclasses import replace

from xingxian_editor.checks.engine import check_page
from xingxian_editor.checks.examples import folio, page_of, text_page
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.rules import ALL_RULES, rule_named
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.page import Page
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import SourceRange
from xingxian_editor.page.span import Span


def rule(find, id="test.rule", **changes):
    start = Rule(id, "题", "问", "据", Category.NUMERALS, Severity.WARNING, Fix.SAFE, Scope.TEXT, find, (), ())
    return replace(start, **changes)


def finds(word, replacement=None, id="test.word"):
    def find(text):
        start = text.find(word)
        while start >= 0:
            yield TextHit(Span(start, start + len(word)), "看一眼。", replacement)
            start = text.find(word, start + 1)

    return rule(in_every_text(find), id)


def failing(checked):
    yield from ()
    raise KeyError("a fault in the rule")


def test_a_rule_that_raises_is_named_and_the_others_go_on(caplog):
    with caplog.at_level(logging.ERROR):
        report = check_page(text_page("甲乙"), Newsroom(), [rule(failing, "test.broken"), finds("乙")])
    assert report.failed == ("test.broken",)
    assert report.run == ("test.word",)
    assert [finding.quoted for finding in report.findings] == ["乙"]
    assert "test.broken" in caplog.text


def test_a_rule_whose_needs_raise_has_failed_too(caplog):
    report = check_page(Page(), Newsroom(), [rule(failing, needs=lambda checked: 1 / 0)])
    assert report.failed == ("test.rule",)


def test_a_rule_without_what_it_needs_says_why_it_was_not_run():
    report = check_page(Page(folio=folio()), Newsroom(), ALL_RULES)
    reasons = dict(report.not_run)
    assert reasons["folio.section-not-planned"] == "还没有版面计划。"
    assert reasons["folio.name-not-on-roster"] == "还没有名册。"
    assert not set(reasons) & set(report.run)
    assert len(report.run) + len(report.not_run) == len(ALL_RULES)
    assert all(reason.endswith("。") for reason in reasons.values())


def test_a_rule_the_newspaper_switched_off_is_not_run_and_says_so():
    report = check_page(text_page("甲"), Newsroom(rules_off=("test.word",)), [finds("甲")])
    assert report.findings == ()
    assert report.not_run == (("test.word", "这家报纸关掉了这条规则。"),)


def test_findings_stand_in_page_order_and_each_once():
    page = page_of(
        *((Role.BODY, 1, "甲乙甲"), (Role.HEADLINE, 1, "甲"), (Role.BODY, 2, "甲"), (Role.CAPTION, 3, "甲")),
        facts=folio(weekday="星期四"),
    )
    rules = [rule_named("folio.weekday-wrong"), finds("甲", "丙"), finds("甲", "丙")]
    found = [
        (f.where.part, f.where.index, f.where.field, f.where.start)
        for f in check_page(page, Newsroom(), rules).findings
    ]
    assert found == [
        ("article", 0, "headline", 0),
        ("article", 0, "paragraphs", 0),
        ("article", 0, "paragraphs", 2),
        ("article", 1, "paragraphs", 0),
        ("photo", 0, "caption", 0),
        ("folio", 0, "weekday", 0),
    ]


def test_a_hit_may_be_milder_and_without_replacement_there_is_no_fix():
    report = check_page(text_page("甲"), Newsroom(), [finds("甲")])
    assert report.findings[0].fix is Fix.NONE
    assert check_page(text_page("甲"), Newsroom(), [finds("甲", "乙")]).findings[0].fix is Fix.SAFE


TEXT = "年产800万吨。坚决蹚出新路，5.2亿立方，同比增长。"


def names(page, word="立方"):
    return [f.fingerprint for f in check_page(page, Newsroom(), [finds(word)]).findings]


def test_a_finding_keeps_its_name_when_blocks_are_tagged_otherwise():
    body = text_page(TEXT)
    block = body.blocks[0]
    as_deck = replace(body, blocks=(replace(block, role=Role.DECK),))
    cut = TEXT.index("5.2")
    halves = (
        replace(block, ranges=(SourceRange(0, 0, cut),)),
        replace(block, id=2, place=2, ranges=(SourceRange(0, cut, len(TEXT)),), role=Role.HEADLINE),
    )
    split = replace(body, blocks=halves)
    assert names(body) == names(as_deck) == names(split) != []


def test_a_finding_keeps_its_name_when_the_text_around_it_moves():
    elsewhere = text_page(f"首段在前。\n甲乙丙。{TEXT}尾句。")
    spaced = page_of((Role.BODY, 1, TEXT.replace("立方", " 立方 ")))
    assert names(text_page(TEXT)) == names(elsewhere) == names(spaced)


def test_two_findings_of_one_kind_have_different_names():
    assert len(set(names(text_page("甲立方乙立方丙")))) == 2
    assert len(set(names(text_page("增立方。\n增立方。")))) == 2


def test_a_credit_keeps_its_name_when_another_name_is_put_before_it():
    roster = Newsroom(roster=("李够梅", "王耀", "刘挺"))
    unknown = [rule_named("folio.name-not-on-roster")]
    one = check_page(Page(folio=folio(credits="组版：周岚")), roster, unknown).findings
    two = check_page(Page(folio=folio(credits="组版：李够梅、周岚")), roster, unknown).findings
    assert one[0].fingerprint == two[0].fingerprint
    assert one[0].where.item != two[0].where.item


def test_an_empty_page_is_checked_without_a_failure():
    report = check_page(Page(), Newsroom(), ALL_RULES)
    assert report.failed == ()
    assert {finding.rule for finding in report.findings} == {
        *("folio.date-missing", "folio.weekday-missing", "folio.page-number-missing"),
        *("folio.section-missing", "folio.role-missing"),
    }
