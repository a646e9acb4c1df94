"""The folio's date is not in the calendar, or cannot be read: 2021年2月30日."""

from collections.abc import Iterator

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.error_kind import ErrorKind
from xingxian_editor.checks.examples import folio, folio_example
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.folio_places import fact_place, fact_text
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.checks.printed_date import printed_date
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.page.folio import Fact


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield a date that no calendar has, or that is none."""
    fact = checked.folio.date
    if fact is None or not fact_text(fact):
        return
    text, day = fact_text(fact), printed_date(fact)
    if day is None or not day.possible:
        message = f"日历上没有“{text}”这一天。" if day else f"“{text}”读不出是哪一天。"
        yield Hit(fact_place("date", fact), text, f"{message}请对照版样改正。", checked.newsroom.edition_date)


RULE = Rule(
    id="folio.date-impossible",
    title="日期不存在",
    question="日期是否存在",
    why="公历；GB/T 15835—2011，5.1.4：年月日。",
    category=Category.FOLIO,
    severity=Severity.ERROR,
    fix=Fix.CONFIRM,
    scope=Scope.FOLIO,
    find=find,
    flags=(
        folio_example(folio(date=Fact(None, "2021年2月30日")), "2021年2月30日"),
        folio_example(folio(date=Fact(None, "2021年2月29日")), "2021年2月29日"),
        folio_example(
            folio(date=Fact(None, "二〇二一年十三月五日")),
            "二〇二一年十三月五日",
            newsroom=Newsroom(edition_date="2021-03-05"),
        ),
        folio_example(folio(date=Fact(None, "6月31日")), "6月31日"),
        folio_example(folio(date="2021-02-30"), "2021-02-30"),
        folio_example(folio(date=Fact(None, "今天")), "今天"),
    ),
    allows=(
        folio_example(folio()),
        folio_example(folio(date=None)),
        folio_example(folio(date=Fact("2020-02-29", "2020年2月29日"))),
        folio_example(folio(date=Fact(None, "3月5日"))),
        folio_example(folio(date=Fact("2021-03-05", "二〇二一年三月五日"))),
    ),
    counts_as=ErrorKind.KNOWLEDGE,
)
