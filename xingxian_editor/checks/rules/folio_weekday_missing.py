"""The folio has no weekday."""

from collections.abc import Iterator

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.examples import folio, folio_example
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.folio_places import fact_text, missing_place
from xingxian_editor.checks.printed_date import date_of, weekday_of
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.page.folio import Fact


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield the missing weekday, with the one that belongs to the date."""
    fact, day = checked.folio.weekday, date_of(checked.folio.date)
    if fact is None or not fact_text(fact):
        message = "报眉里没有星期。请对照版样补上。"
        yield Hit(missing_place("weekday"), "", message, weekday_of(day) if day else None)


RULE = Rule(
    id="folio.weekday-missing",
    title="没有星期",
    question="有没有星期",
    why="报眉的日期连同星期刊出，是报纸的通例；不印星期的报纸可以关掉这条规则。",
    category=Category.FOLIO,
    severity=Severity.WARNING,
    fix=Fix.CONFIRM,
    scope=Scope.FOLIO,
    find=find,
    flags=(folio_example(folio(weekday=None), ""), folio_example(folio(weekday=None, date=None), "")),
    allows=(folio_example(folio()), folio_example(folio(weekday=Fact(None, "星期八")))),
)
