"""The folio's date is not the date of the edition that the page is filed under."""

from collections.abc import Iterator
from datetime import date

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.error_kind import ErrorKind
from xingxian_editor.checks.examples import folio, folio_example
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.folio_places import fact_place, fact_text
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.checks.printed_date import date_of
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope

_EDITION = Newsroom(edition_date="2021-03-05")


def needs(checked: CheckedPage) -> str:
    """Return why there is nothing to hold the date against."""
    return "" if checked.newsroom.edition_date else "这一版还没有归到有日期的一期里。"


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield a date that differs from the edition's."""
    fact, day = checked.folio.date, date_of(checked.folio.date)
    edition = checked.newsroom.edition_date
    if fact and day and edition and day != date.fromisoformat(edition):
        message = f"这一版印的是 {day.isoformat()}，却归在 {edition} 这一期。请核对：是日期印错了，还是归错了期。"
        yield Hit(fact_place("date", fact), fact_text(fact), message, edition)


RULE = Rule(
    id="folio.date-not-the-editions",
    title="日期与本期不符",
    question="日期是否与本期相符",
    why="同一期各版的出版日期相同。",
    category=Category.FOLIO,
    severity=Severity.WARNING,
    fix=Fix.CONFIRM,
    scope=Scope.FOLIO,
    find=find,
    needs=needs,
    flags=(
        folio_example(folio(date="2021-03-04"), "2021-03-04", newsroom=_EDITION),
        folio_example(folio(date="2020-03-05"), "2020-03-05", newsroom=_EDITION),
    ),
    allows=(folio_example(folio(), newsroom=_EDITION), folio_example(folio(date=None), newsroom=_EDITION)),
    counts_as=ErrorKind.KNOWLEDGE,
)
