"""A name in the folio that is not on the newspaper's roster: 刘廷, where 刘挺 works there."""

from collections.abc import Iterator

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.error_kind import ErrorKind
from xingxian_editor.checks.examples import folio, folio_example
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.folio_places import credit_names
from xingxian_editor.checks.near_names import near_names, plain_name
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope

_ROSTER = Newsroom(roster=("李够梅", "张明提", "王耀", "刘挺"))


def needs(checked: CheckedPage) -> str:
    """Return why there is nothing to hold the names against."""
    return "" if checked.newsroom.roster else "还没有名册。"


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield each name that is not on the roster, with the one it may be meant for."""
    roster = checked.newsroom.roster
    known = {plain_name(name) for name in roster}
    for credit, place, name in credit_names(checked.folio):
        if plain_name(name) not in known:
            near = near_names(name, roster)
            yield Hit(place, name, _message(credit.role, name, near), near[0] if near else None)


def _message(role: str, name: str, near: tuple[str, ...]) -> str:
    if near:
        return f"名册里没有{role}“{name}”，有相近的{'、'.join(near)}。请核对是不是错字。"
    return f"名册里没有{role}“{name}”。请核对姓名；是新来的人，请加进名册。"


RULE = Rule(
    id="folio.name-not-on-roster",
    title="姓名不在名册里",
    question="姓名是否都在名册里",
    why="本报设置：名册。",
    category=Category.FOLIO,
    severity=Severity.WARNING,
    fix=Fix.CONFIRM,
    scope=Scope.FOLIO,
    find=find,
    needs=needs,
    flags=(
        folio_example(folio(credits="组版：李够梅 责编：王耀 校对：刘廷"), "刘廷", newsroom=_ROSTER),
        folio_example(folio(credits="组版：张提明 责编：王耀 校对：周岚"), "张提明", "周岚", newsroom=_ROSTER),
    ),
    allows=(
        folio_example(folio(), newsroom=_ROSTER),
        folio_example(folio(credits="组版：李够梅、张明提 责编：王　耀 校对：刘挺"), newsroom=_ROSTER),
    ),
    counts_as=ErrorKind.CHARACTER,
)
