"""One person in two roles that must differ: 责编 and 校对."""

from collections.abc import Iterator

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.credit_roles import credits_for
from xingxian_editor.checks.examples import folio, folio_example
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.folio_places import credit_names
from xingxian_editor.checks.near_names import plain_name
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.page.place import Place


def needs(checked: CheckedPage) -> str:
    """Return why there is nothing to hold the names against."""
    return "" if checked.newsroom.apart else "这家报纸没有规定哪些职务要由不同的人担任。"


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield each name that holds both of two roles that must differ, where it stands second."""
    for one, other in checked.newsroom.apart:
        first = _places(checked, one)
        for name, (place, printed) in _places(checked, other).items():
            if name in first:
                message = f"{name} 既是{one}又是{other}。这两项职务要由不同的人担任。"
                also = () if first[name][0] == place else (first[name][0],)
                yield Hit(place, printed, message, also=also)


def _places(checked: CheckedPage, role: str) -> dict[str, tuple[Place, str]]:
    """Return where each person is named in ``role``, and how."""
    credits = {id(credit) for credit in credits_for(checked.folio, role, checked.newsroom)}
    named = (entry for entry in credit_names(checked.folio) if id(entry[0]) in credits)
    return {plain_name(name): (place, name) for _, place, name in named}


RULE = Rule(
    id="folio.roles-not-apart",
    title="一人身兼两职",
    question="要分开的职务是否由不同的人担任",
    why="本报设置：要由不同的人担任的职务。",
    category=Category.FOLIO,
    severity=Severity.ERROR,
    fix=Fix.NONE,
    scope=Scope.FOLIO,
    find=find,
    needs=needs,
    flags=(
        folio_example(folio(credits="组版：李够梅 责编：王耀 校对：王耀"), "王耀"),
        folio_example(folio(credits="版式：李够梅 编辑：王耀、刘挺 检校：刘挺"), "刘挺"),
        folio_example(folio(credits="组版：李够梅 编辑/校对：王耀"), "王耀"),
        folio_example(
            folio(credits="一审：王耀 二审：刘挺 三审：王耀"), "王耀", newsroom=Newsroom(apart=(("一审", "三审"),))
        ),
    ),
    allows=(
        folio_example(folio()),
        folio_example(folio(credits="组版：王耀 责编：王耀 校对：刘挺")),
        folio_example(folio(credits="组版：李够梅 责编： 校对：")),
    ),
)
