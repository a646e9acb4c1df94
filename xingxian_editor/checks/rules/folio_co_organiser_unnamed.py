"""The folio announces a co-organiser and names none: 合办： and nothing."""

from collections.abc import Iterator

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.examples import folio, folio_example
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.folio_places import has_name, missing_place
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield a co-organiser's label that no name follows."""
    organisers = checked.folio.co_organisers
    if organisers and not has_name(organisers):
        label = organisers.role or "合办"
        yield Hit(missing_place("co_organisers"), "", f"“{label}”后面没有单位名称。请补上，或者删去“{label}”。")


RULE = Rule(
    id="folio.co-organiser-unnamed",
    title="合办单位没有名称",
    question="合办单位是否有名称",
    why="合办要写明单位名称。",
    category=Category.FOLIO,
    severity=Severity.ERROR,
    fix=Fix.NONE,
    scope=Scope.FOLIO,
    find=find,
    flags=(folio_example(folio(co_organisers=""), ""),),
    allows=(folio_example(folio()), folio_example(folio(co_organisers="兴县县委宣传部"))),
)
