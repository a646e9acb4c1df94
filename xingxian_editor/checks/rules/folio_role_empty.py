"""A label in the folio that no name follows: 校对： and nothing."""

from collections.abc import Iterator

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.credit_roles import credits_for
from xingxian_editor.checks.examples import folio, folio_example
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.folio_places import has_name, missing_place
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield each label without a name; for sure wrong where the newspaper requires the role."""
    required = {
        credit.role
        for role in checked.newsroom.required_roles
        for credit in credits_for(checked.folio, role, checked.newsroom)
    }
    for credit in checked.folio.credits:
        if not has_name(credit):
            severity = Severity.ERROR if credit.role in required else Severity.WARNING
            message = f"“{credit.role}”后面没有姓名。请对照版样补上。"
            yield Hit(missing_place(f"credits.{credit.role}"), "", message, severity=severity)


RULE = Rule(
    id="folio.role-empty",
    title="职务后没有姓名",
    question="每个职务是否都有姓名",
    why="本报设置：报眉必须有的职务要有人署名。",
    category=Category.FOLIO,
    severity=Severity.ERROR,
    fix=Fix.NONE,
    scope=Scope.FOLIO,
    find=find,
    flags=(
        folio_example(folio(credits="组版：李够梅 责编：王耀 校对："), ""),
        folio_example(folio(credits="组版： 责编： 校对：刘挺"), "", ""),
        folio_example(folio(credits="组版：李够梅 责编：王耀 校对：刘挺 审核："), ""),
    ),
    allows=(
        folio_example(folio()),
        folio_example(folio(credits="")),
        folio_example(folio(credits="组版：李够梅、张明提 责编：王耀 检校：刘挺")),
    ),
)
