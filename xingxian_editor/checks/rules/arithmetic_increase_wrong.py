"""A figure, its increase and its growth that do not fit: 232件，增加33件、增长18.58%."""

from collections.abc import Iterator
from fractions import Fraction

from xingxian_editor.checks.change_words import GROWTH, GROWTH_AGAIN, direction
from xingxian_editor.checks.exact_numbers import Agreement, Figure, agreement
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.quantities import SHARES, Quantity, quantities_in
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.sums import sum_hit
from xingxian_editor.checks.text_rule import TextHit, in_every_text


def find(text: str) -> Iterator[TextHit]:
    """Yield each change in per cent that its figure and its change in numbers contradict."""
    quantities = quantities_in(text)
    for now, first, second in zip(quantities, quantities[1:], quantities[2:], strict=False):
        if now.about or first.about or second.about or now.unit in SHARES:
            continue
        change, share = (first, second) if second.unit == "%" else (second, first)
        if change.unit != now.unit or share.unit != "%" or not now.unit:
            continue
        between = GROWTH.fullmatch(text, now.span.end, first.span.start)
        again = GROWTH_AGAIN.fullmatch(text, first.span.end, second.span.start)
        if between and again and direction(between) == direction(again):
            yield from _wrong(now, change, share, direction(between), second)


def _wrong(now: Quantity, change: Quantity, share: Quantity, way: int, last: Quantity) -> Iterator[TextHit]:
    then_low, then_high = _span(now.figure, change.figure, way)
    if then_low <= 0 or change.figure.low < 0:
        return
    found = agreement(change.figure.low / then_high, change.figure.high / then_low, share.figure)
    if found is not Agreement.RIGHT:
        then = now.figure.value - way * change.figure.value
        right = share.written(change.figure.value / then)
        word, sign = ("增长", "－") if way > 0 else ("下降", "＋")
        sum_ = f"{change.printed}÷（{now.printed}{sign}{change.printed}）"
        yield sum_hit(change if last is share else share, last, f"{sum_}＝{right}，这里{word} {share.printed}。", found)


def _span(now: Figure, change: Figure, way: int) -> tuple[Fraction, Fraction]:
    if way > 0:
        return now.low - change.high, now.high - change.low
    return now.low + change.low, now.high + change.high


RULE = Rule(
    id="arithmetic.increase-wrong",
    title="增量与增幅不合",
    question="增加的数与增长的百分比是否相合",
    why="增幅是增量除以基数；修约依 GB/T 8170—2008。",
    category=Category.ARITHMETIC,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=(
        "查办案件232件，比上年增加⟦33件、增长18.58%⟧。",
        "收入14.3亿元，同比减少⟦3.45亿元，下降29.45%⟧。",
        "在校生1200人，增长⟦25%，净增200人⟧。",
    ),
    allows=(
        "查办案件232件，比上年增加33件、增长16.58%。",
        "收入14.3亿元，同比减少3.45亿元，下降19.45%。",
        "收入14.3亿元，同比减少3.45亿元，税收增长5%。",
        "在校生1200人，增长20%，净增200人。",
    ),
)
