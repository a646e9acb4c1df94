"""The folio's section is not the one that the page plan has for this page."""

from collections.abc import Iterator

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.examples import folio, folio_example
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.folio_places import fact_place, fact_text
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.checks.page_plan import planned_section, same_section
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope

_PLAN = Newsroom(plan=(("1", "要闻"), ("07", "县域·兴县"), ("A06", "城市")))


def needs(checked: CheckedPage) -> str:
    """Return why there is nothing to hold the section against."""
    if not checked.newsroom.plan:
        return "还没有版面计划。"
    if not checked.folio.page_number:
        return "报眉里没有版次，不知道该看计划里的哪一版。"
    number = fact_text(checked.folio.page_number)
    return "" if planned_section(checked) else f"版面计划里没有第 {number} 版。"


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield a section that differs from the plan's."""
    fact, planned = checked.folio.section, planned_section(checked)
    if fact and planned and fact_text(fact) and not same_section(fact_text(fact), planned):
        message = f"版面计划里这一版是“{planned}”，报眉印的是“{fact_text(fact)}”。"
        yield Hit(fact_place("section", fact), fact_text(fact), message, planned)


RULE = Rule(
    id="folio.section-not-planned",
    title="版名不合版面计划",
    question="版名是否合版面计划",
    why="本报设置：版面计划。",
    category=Category.FOLIO,
    severity=Severity.WARNING,
    fix=Fix.CONFIRM,
    scope=Scope.FOLIO,
    find=find,
    needs=needs,
    flags=(
        folio_example(folio(section="要闻"), "要闻", newsroom=_PLAN),
        folio_example(folio(page_number="A06"), "县域·兴县", newsroom=_PLAN),
    ),
    allows=(
        folio_example(folio(), newsroom=_PLAN),
        folio_example(folio(section="县域・兴县"), newsroom=_PLAN),
        folio_example(folio(section="县域 兴县"), newsroom=_PLAN),
        folio_example(folio(section=None), newsroom=_PLAN),
    ),
)
