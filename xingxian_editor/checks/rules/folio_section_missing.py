"""The folio has no section."""

from collections.abc import Iterator

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.examples import folio, folio_example
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.folio_places import fact_text, missing_place
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.checks.page_plan import planned_section
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield the missing section, with the one that the page plan has for this page."""
    fact = checked.folio.section
    if fact is None or not fact_text(fact):
        yield Hit(missing_place("section"), "", "报眉里没有版名。请对照版样补上。", planned_section(checked))


RULE = Rule(
    id="folio.section-missing",
    title="没有版名",
    question="有没有版名",
    why="报眉刊出版次和版名，是报纸的通例；不印版名的报纸可以关掉这条规则。",
    category=Category.FOLIO,
    severity=Severity.WARNING,
    fix=Fix.CONFIRM,
    scope=Scope.FOLIO,
    find=find,
    flags=(
        folio_example(folio(section=None), ""),
        folio_example(folio(section=None), "", newsroom=Newsroom(plan=(("7", "县域·兴县"),))),
    ),
    allows=(folio_example(folio()),),
)
