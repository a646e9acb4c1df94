"""Every rule catches its bad examples and leaves its good ones alone."""

import re
from pathlib import Path

import pytest

from xingxian_editor.checks import rules as rules_package
from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.engine import check_page
from xingxian_editor.checks.examples import Example, text_page
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.checks.rules import SHIPPED_RULES, rule_named
from xingxian_editor.page.place import Part, fact_at, page_items, reading_at

flagged = [(rule, example) for rule in SHIPPED_RULES for example in rule.flags]
allowed = [(rule, example) for rule in SHIPPED_RULES for example in rule.allows]


def label(value):
    return getattr(value, "id", "" if isinstance(value, Example) else value)


def unmarked(example):
    return re.sub("[⟦⟧]", "", example) if isinstance(example, str) else example


def page_and_newsroom(example):
    return (text_page(unmarked(example)), Newsroom()) if isinstance(example, str) else (example.page, example.newsroom)


def findings_of(rule, example):
    report = check_page(*page_and_newsroom(example), rules=[rule])
    assert not report.failed, report.failed
    return report.findings


def marked(page, findings):
    articles = {}
    for place, reading in page_items(CheckedPage(page, Newsroom()).reading):
        text = reading.text
        hits = {f.where for f in findings if f.where.index == place.index and f.where.item == place.item}
        for where in sorted(hits, reverse=True):
            text = f"{text[: where.start]}⟦{where.span.of(text)}⟧{text[where.end :]}"
        articles.setdefault(place.index, []).append(text)
    return "\n———\n".join("\n".join(paragraphs) for paragraphs in articles.values())


@pytest.mark.parametrize(("rule", "example"), flagged, ids=label)
def test_rule_flags_its_bad_examples(rule, example):
    findings = findings_of(rule, example)
    if isinstance(example, str):
        assert marked(text_page(unmarked(example)), findings) == example
    else:
        assert tuple(finding.quoted for finding in findings) == example.quotes


@pytest.mark.parametrize(("rule", "example"), allowed, ids=label)
def test_rule_allows_its_good_examples(rule, example):
    assert findings_of(rule, example) == ()


def test_every_rule_module_is_listed_and_has_examples():
    modules = {path.stem for path in Path(rules_package.__file__).parent.glob("[a-z]*.py")}
    assert modules == {re.sub(r"[.-]", "_", rule.id) for rule in SHIPPED_RULES}
    assert all(rule.flags and rule.allows and rule.why and rule.title and rule.question for rule in SHIPPED_RULES)
    assert len({rule.id for rule in SHIPPED_RULES}) == len(SHIPPED_RULES)
    assert all(rule_named(rule.id) is rule for rule in SHIPPED_RULES)


@pytest.mark.parametrize(("rule", "example"), flagged, ids=label)
def test_what_is_quoted_stands_at_the_place_the_finding_names(rule, example):
    page, newsroom = page_and_newsroom(example)
    reading = CheckedPage(page, newsroom).reading
    for finding in check_page(page, newsroom, [rule]).findings:
        if finding.where.part is Part.FOLIO:
            fact = fact_at(page.folio, finding.where)
            text = (fact.value or fact.printed) if fact else ""
        else:
            text = getattr(reading_at(reading, finding.where), "text", "")
        assert finding.where.span.of(text) == finding.quoted
        assert finding.message.endswith(("。", "？"))


@pytest.mark.parametrize(("rule", "example"), [case for case in flagged if isinstance(case[1], str)], ids=label)
def test_a_fix_leaves_nothing_to_fix(rule, example):
    text = unmarked(example)
    for _ in range(9):
        fixable = [f for f in findings_of(rule, text) if f.replacement is not None]
        if not fixable:
            return
        # One at a time, from the end: a replacement moves what follows it.
        last = max(fixable, key=lambda f: f.where)
        articles = [article.split("\n") for article in text.split("\n———\n")]
        paragraph = articles[last.where.index][last.where.item]
        articles[last.where.index][last.where.item] = (
            paragraph[: last.where.start] + last.replacement + paragraph[last.where.end :]
        )
        text = "\n———\n".join("\n".join(paragraphs) for paragraphs in articles)
    pytest.fail("it still finds something to fix")


@pytest.mark.parametrize(
    ("rule", "text", "severity"),
    [
        (
            "repeats.sentence-twice",
            "依法公开。有关单位应当依法予以协助。\n限期办理。有关单位应当依法予以协助。",
            "notice",
        ),
        (
            "repeats.sentence-twice",
            "县城客运西站主体竣工。\n今年全县新建了三条旅游公路通车里程增加。\n好。今年全县新建了三条旅游公路通车里程增加。",
            "warning",
        ),
        ("words.near-miss", "纪检部门加强鉴督。", "warning"),
        ("words.near-miss", "在《鉴督》一文里。", "notice"),
        ("words.fixed-phrase-wrong", "要全面从产治党。", "warning"),
        ("words.fixed-phrase-wrong", "要全面从产治党。再说全面从产治党。", "notice"),
    ],
)
def test_a_rule_is_as_loud_as_it_is_sure(rule, text, severity):
    findings = findings_of(rule_named(rule), text)
    assert findings and {finding.severity.value for finding in findings} == {severity}
