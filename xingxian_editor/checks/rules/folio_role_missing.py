"""A role that the newspaper requires is not in the folio: no 校对 anywhere."""

from collections.abc import Iterator

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.credit_roles import credits_for
from xingxian_editor.checks.examples import folio, folio_example
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.folio_places import missing_place
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope


def needs(checked: CheckedPage) -> str:
    """Return why there is nothing to hold the folio against."""
    return "" if checked.newsroom.required_roles else "这家报纸没有规定报眉必须有哪些职务。"


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield each required role that no label of the folio names."""
    for role in checked.newsroom.required_roles:
        if not any(credits_for(checked.folio, role, checked.newsroom)):
            message = f"报眉里没有“{role}”，也没有与它同义的职务。请对照版样补上；版样上也没有，就请补印。"
            yield Hit(missing_place(f"credits.{role}"), "", message)


RULE = Rule(
    id="folio.role-missing",
    title="缺少职务",
    question="必须有的职务是否都有",
    why="本报设置：报眉必须有的职务。",
    category=Category.FOLIO,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.FOLIO,
    find=find,
    needs=needs,
    flags=(
        folio_example(folio(credits="组版：李够梅 责编：王耀"), ""),
        folio_example(folio(credits=""), "", "", ""),
        folio_example(folio(credits="美编：李够梅 审核：王耀"), "", ""),
        folio_example(folio(), "", newsroom=Newsroom(required_roles=("组版", "一审"))),
    ),
    allows=(
        folio_example(folio()),
        folio_example(folio(credits="版式：李够梅 编辑：王耀 检校：刘挺")),
        folio_example(folio(credits="责任美编：李够梅 本版责任编辑：王耀 责任校对：刘挺")),
        folio_example(folio(credits="美编/编辑：李够梅 校对：刘挺")),
        folio_example(folio(credits="编辑：王耀"), newsroom=Newsroom(required_roles=("责编",))),
    ),
)
