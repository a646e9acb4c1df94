"""A count and its growth that no whole number can have grown from: 9人、同比增长82%."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from xingxian_editor.checks.change_words import GROWTH, OTHER_THING, direction
from xingxian_editor.checks.exact_numbers import Agreement, Figure, agreement
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.quantities import Quantity, quantities_in
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.sums import sum_hit
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern

# 33件 in 增加33件、增长16% is no count that grew; 从20户增加到25户 is another rule's.
_INCREASE = Pattern("(?:增加|增长|减少|下降|净增|多|少|提高|上升|减|降)(?:了|到|至|为)?$|(?:比|较)[^，。；]{0,12}的$")
_MANY = 4
"""So many whole numbers between the bounds, and one of them will do."""


def find(text: str) -> Iterator[TextHit]:
    """Yield each count whose growth in per cent has no whole base at the precision printed."""
    for count, share in pairwise(quantities_in(text)):
        if not (count.counted and share.unit == "%" and not share.about and count.figure.value):
            continue
        between = GROWTH.fullmatch(text, count.span.end, share.span.start)
        if not between or _INCREASE.search(text, max(0, count.span.start - 14), count.span.start):
            continue
        if not OTHER_THING.search(text, count.span.end, between.start("up" if between["up"] else "down")):
            found = _fits(count.figure.value, share.figure, direction(between))
            if found is not Agreement.RIGHT:
                yield sum_hit(count, share, _message(count, share, direction(between)), found)


def _fits(count: Fraction, share: Figure, way: int) -> Agreement:
    if way < 0 and share.low >= 1:
        return Agreement.WRONG
    edges = (1 + way * (share.value - share.step), 1 + way * (share.value + share.step))
    if min(edges) <= 0:
        return Agreement.RIGHT
    first, last = int(count / max(edges)), int(count / min(edges)) + 1
    if last - first > _MANY:
        return Agreement.RIGHT
    tried = (_agrees(count, Fraction(base), share, way) for base in range(max(1, first), last + 1))
    return min(tried, key=lambda found: found.value, default=Agreement.WRONG)


def _agrees(count: Fraction, base: Fraction, share: Figure, way: int) -> Agreement:
    change = way * (count - base) / base
    return agreement(change, change, share)


def _message(count: Quantity, share: Quantity, way: int) -> str:
    grown, word = count.figure.value, "增长" if way > 0 else "下降"
    divisor = 1 + way * share.figure.value
    middle = int(grown / divisor) if divisor > 0 else 0
    bases = [base for base in (middle, middle + 1) if base > 0 and way * (grown - base) >= 0]
    tried = "；".join(f"原来 {base}，{word} {share.written(way * (grown - base) / base)}" for base in bases)
    return f"没有哪个整数{word} {share.printed} 会得 {count.printed}" + (f"（{tried}）。" if tried else "。")


RULE = Rule(
    id="arithmetic.growth-without-base",
    title="增幅没有整数基数",
    question="数量的增幅能否由整数基数得出",
    why="件、人、个等计数的基数是整数；修约依 GB/T 8170—2008。",
    category=Category.ARITHMETIC,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=(
        "涉嫌犯罪移送检察机关⟦9人、同比增长82%⟧。",
        "组织处理⟦25人次、同比增长48.06%⟧，查办⟦232件、同比增长15.58%⟧。",
        "受理⟦35件，比上年下降12.1%⟧。",
        "签约⟦12个项目，同比增长53.3%⟧。",
    ),
    allows=(
        "查办案件232件、同比增长16.58%，组织处理25人次、同比增长47.06%。",
        "党纪政务处分201人次、同比增长13.56%，移送检察机关9人、同比增长80%。",
        "接待团队200个，比上年增加33个、增长19.76%。",
        "立案17件，比去年同期的12件增长41.7%。",
        "新增企业12家，产值同比增长15.3%。",
        "带动12户增收，同比增长15.3%。",
        "接待游客2.3万人次，同比增长15.3%。",
        "培训近12人，同比增长15.3%。",
        "抽采5.2亿立方米、同比增长57.6%。",
        "受理35件，比上年下降12.5%。",
    ),
)
