"""A dash that is not one of two cells: --, －－, ──, ———; or a point beside it."""

from collections.abc import Iterator

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.checks.text_rule import within
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.place import Place
from xingxian_editor.page.span import Span

_HAN = "\u3400-\u9fff"
_RIGHT, _THREE = "——", "———"
_DASHES = "-－─–—"
_FORM = Pattern(
    rf"(?<=[{_HAN}”》），。])(?:-{{2,}}|－{{2,}}|─{{1,}}|–{{2,}}|—{{3,}}|—[-－─–]|[-－─–]—)(?=[{_HAN}“《（])"
)
_POINT = Pattern("[，、；：](?=——)|(?<=——)[，、；：。]")
_MESSAGE = "破折号是“——”，占两个字的位置。"


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield each dash of another form, and each point beside one.

    A page that sets dashes three cells wide again and again does so by habit: that is one notice.
    """
    texts = ((place, reading.text) for place, reading in checked.texts)
    wide: list[Place] = []
    for place, text in texts:
        if not any(dash in text for dash in _DASHES):
            continue
        for match in _FORM.finditer(text):
            where = within(place, Span(*match.span()))
            if match[0] == _THREE:
                wide.append(where)
            else:
                yield Hit(where, match[0], _MESSAGE, _RIGHT, title="破折号形式")
        for match in _POINT.finditer(text):
            yield _beside(within(place, Span(*match.span())), match[0], behind=text[match.start() - 1] == "—")
    yield from _wide(wide, by_habit=len(wide) > 1)


def _wide(places: list[Place], *, by_habit: bool) -> Iterator[Hit]:
    if by_habit:
        first, *others = places
        message = f"{_MESSAGE}这里占三个字，同样的还有 {len(others)} 处。"
        yield Hit(first, _THREE, message, _RIGHT, tuple(others), Severity.NOTICE, title="破折号形式")
    else:
        yield from (Hit(where, _THREE, _MESSAGE, _RIGHT, title="破折号形式") for where in places)


def _beside(where: Place, mark: str, *, behind: bool) -> Hit:
    side, severity = ("后", Severity.WARNING) if behind else ("前", Severity.NOTICE)
    return Hit(where, mark, f"破折号{side}面通常不用“{mark}”。", "", severity=severity, title=f"破折号{side}有点号")


RULE = Rule(
    id="punctuation.dash-form",
    title="破折号",
    question="破折号用得对不对",
    why="GB/T 15834—2011，4.10、B.2.3。",
    category=Category.PUNCTUATION,
    severity=Severity.ERROR,
    fix=Fix.CONFIRM,
    scope=Scope.PAGE,
    find=find,
    flags=(
        "兴县⟦--⟧晋绥首府。这里是兴县⟦─⟧晋绥首府⟦，⟧——红色热土——⟦，⟧吕梁。",
        "兴县⟦———⟧晋绥首府——红色热土。",
        "兴县⟦———⟧晋绥首府。\n吕梁———红色热土。",
    ),
    allows=("兴县——晋绥首府。", "太原—北京高铁。", "K1--20"),
)
