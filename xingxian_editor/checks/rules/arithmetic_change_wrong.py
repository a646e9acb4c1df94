"""“From a to b” and the change that is named after it: 从20万元增加到25万元，增长30%."""

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from xingxian_editor.checks.changes import judged_change, same_kind
from xingxian_editor.checks.exact_numbers import Agreement, Figure, shown
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.quantities import Quantity, quantities_in
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.sums import sum_hit
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_FROM = Pattern(r"[从由](?:[^，。；、0-9]|\d{4}年(?:底|末|初)?(?:的)?)*$")
_TO = Pattern(
    r"[^，。；]{0,6}?(?:(?P<up>增加|增长|提高|上升|提升|扩大|上涨|涨|升|攀升|发展|跃升|壮大|增)"
    r"|(?P<down>下降|减少|降低|压缩|缩短|缩减|回落|减|降))(?:到了?|至|为)(?:了)?(?:[^，。；、0-9]|\d{4}年(?:底|末)?(?:的)?)*"
)
_CHANGE = Pattern(
    r"[^，。；0-9]{0,6}?[，、（(](?:同比|共|净|累计|实际|相比|环比)?(?:(?P<up>增长|增加|提高|上升|提升|增幅|涨幅|上涨|涨|升|增)"
    r"|(?P<down>下降|减少|降低|降幅|缩短|减|降))(?:了|达到|达|为)?\s*"
)
_DOUBLED = Pattern(r"[^，。；0-9]{0,6}?[，、（(](?:[^，。；0-9]{0,3})?(?P<turned>翻(?:了)?)(?P<times>[一两二三])番")
_YEARLY = Pattern("年均|月均|平均|每年|年")
_RANKS = frozenset({"位", "名", "届", "年", "月", "日", ""})


def find(text: str) -> Iterator[TextHit]:
    """Yield each second figure that lies the wrong way, and each change that the two figures contradict."""
    quantities = [q for q in quantities_in(text) if q.unit not in ("年", "月", "日")]
    for at, (old, new) in enumerate(pairwise(quantities)):
        to = _TO.fullmatch(text, old.span.end, new.span.start)
        if not to or old.about or new.about or not _FROM.search(text[max(0, old.span.start - 24) : old.span.start]):
            continue
        then = same_kind(old, new)
        if new.unit in _RANKS or new.printed.endswith("位") or then is None:
            continue
        way = 1 if to["up"] else -1
        if way * (new.figure.value - then.value) < 0 and then.low > new.figure.high - 2 * way * new.figure.step:
            word = "增加" if way > 0 else "减少"
            yield sum_hit(old, new, f"从 {old.printed} 到 {new.printed}，不是{word}。", Agreement.WRONG)
        elif doubled := _DOUBLED.match(text, new.span.end):
            yield from _times(new, then, doubled)
        elif at + 2 < len(quantities):
            yield from _change(text, (old, new, quantities[at + 2]), then, way)


def _times(new: Quantity, then: Figure, doubled: re.Match[str]) -> Iterator[TextHit]:
    """Yield 翻了两番 where the figure did not become four times as much, by a quarter and more."""
    times = {"一": 2, "两": 4, "二": 4, "三": 8}[doubled["times"]]
    found = new.figure.value / then.value if then.value else Fraction(times)
    if not Fraction(4, 5) * times <= found <= Fraction(3, 2) * times:
        message = f"翻{doubled['times']}番是原来的 {times} 倍，到 {new.printed} 是 {shown(found, Fraction(1, 10))} 倍。"
        yield TextHit(Span(doubled.start("turned"), doubled.end()), message)


def _change(text: str, three: tuple[Quantity, Quantity, Quantity], then: Figure, way: int) -> Iterator[TextHit]:
    old, new, change = three
    words = _CHANGE.fullmatch(text, new.span.end, change.span.start)
    if not words or _YEARLY.search(words[0]) or (1 if words["up"] else -1) != way:
        return
    judged = judged_change(then, new, change, way)
    if judged and judged[0] is not Agreement.RIGHT:
        message = f"从 {old.printed} 到 {new.printed}，变化是 {judged[1]}，这里是 {change.printed}。"
        yield sum_hit(new, change, message, judged[0])


RULE = Rule(
    id="arithmetic.change-wrong",
    title="从甲到乙算错",
    question="“从甲增加到乙”与增加的数是否相合",
    why="变化是后数减前数，增幅是变化除以前数；修约依 GB/T 8170—2008。",
    category=Category.ARITHMETIC,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=(
        "游客由20万人次增长到⟦25万人次，增长30%⟧。收入由5万元增加到⟦15万元，增长3倍⟧，产值由5万元增加到15万元，⟦翻两番⟧。",
        "扶持资金从200万元增加到⟦250万元，增长35%⟧。",
        "农民收入由2015年的⟦5600元增加到5400元⟧。",
        "覆盖率由62.5%提高到⟦71.5%，提高8个百分点⟧。",
        "床位从120张增加到⟦180张，增加80张⟧，价格从5元涨到⟦8元，涨了2元⟧。",
        "养殖户由100户增加到⟦150户，增长三成⟧；产值从100万元增加到⟦300万元，增长四倍⟧。",
    ),
    allows=(
        "游客由20万人次增长到25万人次，增长25%。收入由5万元增加到20万元，翻了两番；由2.1亿元增加到2.6亿元，增长25.3%。",
        "扶持资金从200万元增加到250万元，增长25%。",
        "扶持资金从500-800万元增加到800-1000万元。",
        "覆盖率由62.5%提高到71.5%，提高9个百分点。",
        "从5600元增加到6500元，年均增长12%。",
        "排名由第8位上升到第5位，产值由12位上升到8位。",
        "床位从120张增加到180张，增加60张。",
        "养殖户由100户增加到150户，增长五成；产值从100万元增加到300万元，增长两倍。",
        "村里的网格由原来的64个并成现在的41个，网格员减少了12%。",
        "发病率从3.5%下降到1.2%。",
    ),
)
