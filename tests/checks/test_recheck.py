"""After a change only what changed is looked at again, and what is said is what a full check says."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xingxian_editor.checks.check_memory import Memory
from xingxian_editor.checks.engine import check_article, check_page, recheck_page
from xingxian_editor.checks.examples import folio, page_of, text_page
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.rules import ALL_RULES
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.page_reading import PageReading, read_page
from xingxian_editor.page.reading import Reading, ReadingBuilder
from xingxian_editor.page.role import Role
from xingxian_editor.page.span import Span

NEWSROOM = Newsroom(roster=("王耀", "刘挺"), plan=(("7", "县域·兴县"),), edition_date="2021-03-05")
TYPED = st.sampled_from(
    [
        *("", "。", "，", ",", "-", "～", "万", "亿", "立方", "米", "校长,推动", "3月5日（星期四）", "2月30日"),
        *("增长15%", "从20万元增加到25万元，增长30%", "一是", "三是", "的的", "寄宿制学校4个", "寄宿制学校4所"),
        *("昨日（3月3日）", "50MW", "5万千瓦", "共12人（男7人、女6人）", "500-800万元", "记者王敏", " ", "“", "”"),
    ]
)


def spliced(reading: Reading, start: int, end: int, text: str) -> Reading:
    """Return the reading with characters struck and others typed in, as a correction leaves it."""
    builder = ReadingBuilder()
    for part, inserted in ((Span(0, start), ""), (Span(start, start), text), (Span(end, len(reading.text)), "")):
        if inserted:
            builder.add(inserted, None)
        kept = reading.part(part)
        for run in kept.runs:
            builder.add(kept.text[run.start : run.end], run.source, run.offset, run.mapped)
    return builder.take()


edits = st.lists(
    st.tuples(st.sampled_from(("type", "drop", "swap")), *(st.integers(0, 10_000) for _ in range(4)), TYPED),
    min_size=1,
    max_size=6,
)


def edited(page: PageReading, edit) -> PageReading:
    kind, which, item, at, length, text = edit
    if kind == "swap":
        return replace(page, articles=page.articles[::-1])
    index = which % len(page.articles)
    article = page.articles[index]
    if not article.paragraphs:
        return page
    item %= len(article.paragraphs)
    paragraphs = list(article.paragraphs)
    reading = paragraphs[item]
    if kind == "drop":
        del paragraphs[item]
    else:
        at %= len(reading.text) + 1
        paragraphs[item] = spliced(reading, at, min(len(reading.text), at + length % 4), text)
    article = replace(article, paragraphs=tuple(filter(None, paragraphs)), crossheads=())
    return replace(page, articles=(*page.articles[:index], article, *page.articles[index + 1 :]))


@pytest.fixture(scope="module")
def page(sample_file: Path):
    from xingxian_editor.page_import.page_file import read_page_file

    return read_page_file(sample_file).page


@settings(max_examples=30, deadline=None)
@given(edits=edits)
def test_what_is_said_after_any_edits_is_what_a_full_check_says(page, edits):
    reading = read_page(page)
    state = recheck_page(page, NEWSROOM, None)
    for edit in edits:
        reading = edited(reading, edit)
        state = recheck_page(page, NEWSROOM, state, reading=reading)
        assert state.report == check_page(page, NEWSROOM, reading=reading)


def counting(scope: Scope, seen: list[str]) -> Rule:
    def find(text):
        seen.append(text)
        yield from ()

    return Rule(
        f"test.{scope}", "题", "问", "据", Category.WORDS if hasattr(Category, "WORDS") else Category.UNITS,
        Severity.WARNING, Fix.NONE, scope, in_every_text(find), (), (),
    )  # fmt: skip


def test_only_the_changed_text_and_its_article_are_looked_at_again():
    page = page_of((Role.BODY, 1, "甲段。\n乙段。"), (Role.BODY, 2, "丙段。"))
    texts, articles, pages = [], [], []
    rules = [counting(Scope.TEXT, texts), counting(Scope.ARTICLE, articles), counting(Scope.PAGE, pages)]
    state = recheck_page(page, Newsroom(), None, rules)
    assert texts == articles == pages == ["甲段。", "乙段。", "丙段。"]
    for seen in (texts, articles, pages):
        seen.clear()
    reading = read_page(page)
    first = reading.articles[0]
    typed = replace(first, paragraphs=(first.paragraphs[0], spliced(first.paragraphs[1], 1, 1, "新")))
    recheck_page(page, Newsroom(), state, rules, replace(reading, articles=(typed, reading.articles[1])))
    assert texts == ["乙新段。"]
    assert articles == ["甲段。", "乙新段。"]
    assert pages == ["甲段。", "乙新段。", "丙段。"]


def test_another_newspaper_or_folio_is_another_check():
    page = page_of((Role.BODY, 1, "甲段。"), facts=folio())
    seen: list[str] = []
    rules = [counting(Scope.TEXT, seen)]
    state = recheck_page(page, Newsroom(), None, rules)
    state = recheck_page(page, Newsroom(edition_date="2021-03-06"), state, rules)
    state = recheck_page(replace(page, folio=folio(weekday=None)), Newsroom(edition_date="2021-03-06"), state, rules)
    assert seen == ["甲段。"] * 3


def test_what_was_found_moves_with_its_paragraph_and_its_article():
    page = page_of((Role.BODY, 1, "甲段。\n乙是校长,推动。"), (Role.BODY, 2, "抓校长,推动。"))
    state = recheck_page(page, Newsroom(), None)
    reading = read_page(page)
    one, two = reading.articles
    turned = replace(reading, articles=(two, replace(one, paragraphs=one.paragraphs[1:])))
    again = recheck_page(page, Newsroom(), state, reading=turned).report
    places = [(f.where.index, f.where.item) for f in again.findings if f.rule == "punctuation.half-width"]
    assert places == [(0, 0), (1, 0)]
    assert again == check_page(page, Newsroom(), reading=turned)


def test_a_finding_on_typed_characters_has_a_place_and_a_name_of_its_own():
    page = text_page("甲段开头，乙段结尾。")
    reading = read_page(page)
    body = spliced(reading.articles[0].paragraphs[0], 5, 5, "校长,推动。")
    typed = replace(reading, articles=(replace(reading.articles[0], paragraphs=(body,)),))
    found = [f for f in check_page(page, Newsroom(), reading=typed).findings if f.rule == "punctuation.half-width"]
    assert [f.quoted for f in found] == [","]
    assert found[0].where.span.of(body.text) == ","
    moved = spliced(body, 0, 0, "首句。")
    again = replace(reading, articles=(replace(reading.articles[0], paragraphs=(moved,)),))
    names = {f.fingerprint for f in check_page(page, Newsroom(), reading=again).findings}
    assert found[0].fingerprint in names


def test_an_article_alone_says_which_rules_need_the_page():
    page = page_of((Role.BODY, 1, "甲段。"), (Role.BODY, 2, "抓校长,推动。"))
    report = check_article(page, Newsroom(), 2)
    assert [(f.rule, f.where.index) for f in report.findings if f.rule.startswith("punctuation")] == [
        ("punctuation.half-width", 0)
    ]
    needing = {rule.id for rule in ALL_RULES if rule.scope in (Scope.PAGE, Scope.FOLIO)}
    assert {rule for rule, _ in report.not_run} >= needing
    assert set(report.run) | {rule for rule, _ in report.not_run} == {rule.id for rule in ALL_RULES}


def test_a_rule_that_failed_on_one_text_is_still_failed_when_another_is_typed_in():
    def find(text):
        if "坏" in text:
            raise ValueError(text)
        yield TextHit(Span(0, 1), "看一眼。")

    rule = replace(counting(Scope.TEXT, []), find=in_every_text(find))
    page = text_page("坏段。\n好段。")
    state = recheck_page(page, Newsroom(), None, [rule])
    assert state.report.failed == (rule.id,)
    reading = read_page(page)
    bad, good = reading.articles[0].paragraphs
    typed = replace(reading, articles=(replace(reading.articles[0], paragraphs=(bad, spliced(good, 1, 1, "新"))),))
    assert recheck_page(page, Newsroom(), state, [rule], typed).report.failed == (rule.id,)
    mended = replace(reading, articles=(replace(reading.articles[0], paragraphs=(good,)),))
    assert recheck_page(page, Newsroom(), state, [rule], mended).report.failed == ()


def test_an_empty_memory_has_nothing_to_say():
    assert Memory().kept == {}
