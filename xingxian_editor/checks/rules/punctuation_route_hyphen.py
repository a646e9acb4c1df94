"""A hyphen between the two ends of a route: 赵家坪-康宁 should be 赵家坪—康宁."""

from collections.abc import Iterator

from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_HAN = "\u3400-\u9fff"
_HYPHENS = "-－‐–"
# A name from abroad has hyphens of its own (让-雅克·卢梭), and 中-美 is no road.
_BETWEEN_NAMES = Pattern(rf"(?<=[{_HAN}]{{2}})[-－‐–](?=[{_HAN}]{{2}})")
_FOREIGN = Pattern(rf"·[{_HAN}]*$|^[{_HAN}]{{1,6}}·")
_ROUTE = (
    r"(?:高速|铁路|公路|高铁|动车|航线|航班|班列|专列|国道|省道|管道|输气|输电|隧道|客运|列车|段(?!时)|"
    r"(?<![路前战界视阵防])线)"
)
_CALLED_BEFORE = Pattern(rf"{_ROUTE}[{_HAN}]{{0,3}}[（(：:][{_HAN}\-－‐–]*$")
_CALLED_AFTER = Pattern(rf"^[{_HAN}\-－‐–]{{2,10}}?{_ROUTE}")
_NEAR = 16


def find(text: str) -> Iterator[TextHit]:
    """Yield each hyphen between two place names, where they stand in brackets after a route's name or before it."""
    for match in _BETWEEN_NAMES.finditer(text) if any(hyphen in text for hyphen in _HYPHENS) else ():
        before, after = text[max(0, match.start() - _NEAR) : match.start()], text[match.end() : match.end() + _NEAR]
        foreign = _FOREIGN.search(before) or _FOREIGN.search(after)
        if not foreign and (_CALLED_BEFORE.search(before) or _CALLED_AFTER.search(after)):
            message = "路线的起点和终点之间用一字线“—”，不用短横。"
            yield TextHit(Span(*match.span()), message, "—")


RULE = Rule(
    id="punctuation.route-hyphen",
    title="连接号：路线用短横",
    question="路线的连接号是否用一字线",
    why="GB/T 15834—2011，4.13.3：地域的起止用一字线。",
    category=Category.PUNCTUATION,
    severity=Severity.WARNING,
    fix=Fix.CONFIRM,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=(
        "气源连接线（赵家坪⟦-⟧康宁）建成30.2公里。",
        "太原⟦-⟧北京高铁每天往返多趟。",
        "太原⟦-⟧石家庄⟦-⟧北京铁路通车。",
    ),
    allows=(
        "气源连接线（赵家坪—康宁）建成30.2公里。",
        "让-雅克·卢梭写过这条线。",
        "吡咯-任氏反应的路线。",
        "公路沿线推广“公司-农户”合作。",
        "任务-责任清单逐项落实。",
        "K1-20号线缆。",
    ),
)
