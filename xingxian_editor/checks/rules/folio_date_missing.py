"""The folio has no date."""

from collections.abc import Iterator

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.error_kind import ErrorKind
from xingxian_editor.checks.examples import folio, folio_example
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.folio_places import fact_text, missing_place
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.page.folio import Fact


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield the missing date, with the edition's to put there."""
    fact = checked.folio.date
    if fact is None or not fact_text(fact):
        yield Hit(missing_place("date"), "", "报眉里没有日期。请对照版样补上。", checked.newsroom.edition_date)


RULE = Rule(
    id="folio.date-missing",
    title="没有日期",
    question="有没有日期",
    why="报纸出版形式差错数计算方法（国新出发〔2020〕10号附件）：出版日期在固定位置刊出。",
    category=Category.FOLIO,
    severity=Severity.WARNING,
    fix=Fix.CONFIRM,
    scope=Scope.FOLIO,
    find=find,
    flags=(
        folio_example(folio(date=None), ""),
        folio_example(folio(date=None), "", newsroom=Newsroom(edition_date="2021-03-05")),
    ),
    allows=(folio_example(folio()), folio_example(folio(date=Fact(None, "3月5日")))),
    counts_as=ErrorKind.FORM_DATE,
)
