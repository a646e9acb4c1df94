"""The folio's date lacks its year: 3月5日."""

from collections.abc import Iterator
from datetime import date

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.examples import folio, folio_example
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.folio_places import fact_place, fact_text
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.checks.printed_date import PrintedDate, printed_date
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.page.folio import Fact


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield a date that has month and day only, with the edition's year where the day agrees."""
    fact, day = checked.folio.date, printed_date(checked.folio.date)
    if fact and day and day.year is None and day.possible:
        text = fact_text(fact)
        message = f"日期“{text}”没有年份。报眉的日期要年、月、日齐全。"
        yield Hit(fact_place("date", fact), text, message, _edition_day(checked.newsroom, day))


def _edition_day(newsroom: Newsroom, day: PrintedDate) -> str | None:
    edition = date.fromisoformat(newsroom.edition_date) if newsroom.edition_date else None
    return newsroom.edition_date if edition and (edition.month, edition.day) == (day.month, day.day) else None


RULE = Rule(
    id="folio.date-without-year",
    title="日期没有年份",
    question="日期是否有年份",
    why="GB/T 15835—2011，5.1.4：年月日齐全。",
    category=Category.FOLIO,
    severity=Severity.WARNING,
    fix=Fix.CONFIRM,
    scope=Scope.FOLIO,
    find=find,
    flags=(
        folio_example(folio(date=Fact(None, "3月5日")), "3月5日"),
        folio_example(folio(date=Fact(None, "３月５日")), "３月５日", newsroom=Newsroom(edition_date="2021-03-05")),
        folio_example(folio(date=Fact(None, "三月五日")), "三月五日"),
    ),
    allows=(
        folio_example(folio()),
        folio_example(folio(date=None)),
        folio_example(folio(date=Fact("2021-03-05", "2021.3.5"))),
        folio_example(folio(date=Fact(None, "6月31日"))),
    ),
)
