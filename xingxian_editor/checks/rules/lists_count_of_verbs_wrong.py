"""Points told off by one verb: 三盼：一盼路通，二盼水清 has one too few, 一查…三查… lacks one."""

from collections.abc import Iterator

from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.han_numerals import han_number
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_VERB = (
    "盼看查比抓改建治帮教学讲促保控防管问听访谈送争树破立提扩减调稳引带忌怕恨爱怨谢敬拜祝愿贺叹奇变增降补拆种养护练评议督清核亮晒定"
    "签验测洗戴通消"
)
_NUMERAL = "[一二三四五六七八九十]"
_MARK = Pattern(
    rf"(?:(?<=[，。；：、！？“”\n])|^)(?P<number>{_NUMERAL})(?P<verb>[{_VERB}])(?!{_NUMERAL}|般|起|”|：)",
    needs="一七三九二五八六十四",
)
_COUNT = Pattern(rf"(?P<count>[两二三四五六七八九])(?P<verb>[{_VERB}])[^，。；：、\n]{{0,6}}”?[：，。]“?$")
_BACK, _SURE = 40, 3
"""The first point may stand behind other words: 检查组一查制度; two points without a count before may be none."""

_Marks = list[tuple[int, Span]]


def find(text: str) -> Iterator[TextHit]:
    """Yield the count before such points where there is another number of them, and a point out of turn."""
    told: dict[str, _Marks] = {}
    for match in _MARK.finditer(text):
        if number := han_number(match["number"]):
            told.setdefault(match["verb"], []).append((number, Span(*match.span())))
    for verb, marks in told.items():
        first = _first(text, verb, marks)
        marks = first + marks
        if len(marks) > 1 and marks[0][0] == 1:
            yield from _told_wrong(text, verb, marks)


def _first(text: str, verb: str, marks: _Marks) -> _Marks:
    """Return the first point where it stands behind other words of its clause, else nothing."""
    number, span = marks[0]
    at = text.rfind(f"一{verb}", max(0, span.start - _BACK), span.start) if number == _SURE - 1 else -1
    return [(1, Span(at, at + 2))] if at >= 0 else []


def _told_wrong(text: str, verb: str, marks: _Marks) -> Iterator[TextHit]:
    promised = _COUNT.search(text, max(0, marks[0][1].start - 12), marks[0][1].start)
    if promised and promised["verb"] != verb:
        promised = None
    for nth, (number, span) in enumerate(marks, 1):
        if number == 1 and nth > 1:
            return
        if number != nth:
            if promised or len(marks) >= _SURE:
                yield TextHit(span, f"前一项是 {nth - 1}，这里是 {number}，请核对。", title="序号不连")
            return
    if promised and han_number(promised["count"]) != len(marks):
        span = Span(promised.start("count"), promised.end("verb"))
        yield TextHit(span, f"后面说了 {len(marks)} 项，这里说 {promised['count']}。")


RULE = Rule(
    id="lists.count-of-verbs-wrong",
    title="几看几查与所列不符",
    question="一看、二看等项是否连续、与所说的数一致",
    why="说几项，就列几项；序号从一起，不缺、不重、不乱。",
    category=Category.LISTS,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=(
        "老区人民有⟦三盼⟧：一盼路通，二盼水清。如今都已实现。",
        "检查组一查制度，二查台账，⟦四查⟧物资。",
        "干部做到“⟦四看⟧”：一看房，二看粮，三看家里有没有读书郎。",
    ),
    allows=(
        "老区人民有三盼：一盼路通，二盼水清，三盼学校开。",
        "检查组一查制度，二查台账，三查物资。一看就会，三看不厌。",
        "一帮一，一带一。一改往日的冷清，三改两建。",
    ),
)
