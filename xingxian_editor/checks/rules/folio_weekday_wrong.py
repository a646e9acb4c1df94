"""The folio's weekday is not that of its date: 2021年3月5日 星期四."""

from collections.abc import Iterator
from datetime import date

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.error_kind import ErrorKind
from xingxian_editor.checks.examples import folio, folio_example
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.folio_places import fact_place, fact_text
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.checks.printed_date import date_of, printed_weekday, weekday_of
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.page.folio import Fact


def needs(checked: CheckedPage) -> str:
    """Return why there is nothing to hold the weekday against."""
    return "" if date_of(checked.folio.date) else "报眉里没有可用的日期。"


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield a weekday that is not the date's.

    Where it is the edition's weekday, the date may be the one at fault, and a person must say.
    """
    fact, day = checked.folio.weekday, date_of(checked.folio.date)
    if fact is None or day is None or not fact_text(fact):
        return
    right, printed = weekday_of(day), printed_weekday(fact)
    if printed == right:
        return
    message = f"{day.year}年{day.month}月{day.day}日是{right}，报眉印的是“{fact_text(fact)}”。"
    agrees = printed is not None and printed == _edition_weekday(checked.newsroom)
    if agrees:
        message += "星期与本期的日期相合，错的可能是日期。"
    fix = Fix.CONFIRM if agrees else Fix.SAFE
    yield Hit(fact_place("weekday", fact), fact_text(fact), message, right, fix=fix)


def _edition_weekday(newsroom: Newsroom) -> str | None:
    return weekday_of(date.fromisoformat(newsroom.edition_date)) if newsroom.edition_date else None


RULE = Rule(
    id="folio.weekday-wrong",
    title="星期与日期不符",
    question="星期是否与日期相符",
    why="公历。",
    category=Category.FOLIO,
    severity=Severity.ERROR,
    fix=Fix.SAFE,
    scope=Scope.FOLIO,
    find=find,
    needs=needs,
    flags=(
        folio_example(folio(weekday="星期四"), "星期四"),
        folio_example(folio(weekday=Fact(None, "星期八")), "星期八"),
        folio_example(folio(date="2021-03-06"), "星期五", newsroom=Newsroom(edition_date="2021-03-05")),
        folio_example(folio(date="2021-03-07", weekday="周六"), "周六"),
    ),
    allows=(
        folio_example(folio()),
        folio_example(folio(weekday=None)),
        folio_example(folio(date="2021-03-07", weekday="星期天")),
        folio_example(folio(weekday=Fact("周五", "周五"))),
    ),
    counts_as=ErrorKind.KNOWLEDGE,
)
