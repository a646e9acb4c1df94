"""An average that its total and its count contradict: 26625万元，惠及64858户，户均增收4705元."""

from collections.abc import Iterator

from xingxian_editor.checks.clauses import sentence_start
from xingxian_editor.checks.digit_slips import any_slipped
from xingxian_editor.checks.exact_numbers import Agreement, Figure, agreement, quotient
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.han_numerals import han_number
from xingxian_editor.checks.quantities import SHARES, Quantity, before, quantities_in
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.sums import sum_hit
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern

_PER = Pattern(
    r"(?:(?<![月日年])(?P<short>[户人村亩家校棵株头只])均|每(?P<each>[户人村亩家])|平均每个?(?P<long>[户人村亩家校棵株头只所座套台栋处场件辆次天]))[\u4e00-\u9fff]{0,8}?\s*$"
)
_YEARLY = Pattern(r"年均[\u4e00-\u9fff]{0,8}?\s*$")
_YEARS = Pattern(r"(?:(?<![0-9])(?P<digits>\d{1,2})|(?P<han>[两二三四五六七八九十]))年(?:来|间|里|内|，|共|累计)")
_IN_ALL = Pattern(r"累计|共|总|合计")
_NEAR = 14
_SHARED_OUT = Pattern("发放|补助|补贴|兑付|分配|分红|奖补|租金|下发|发给")
_AMONG = Pattern(r"，?(?:惠及|受益|覆盖|涉及|分配到|发给|发放到|共)?[\u4e00-\u9fff]{0,4}")
_NOT_SHARED = Pattern("收入|产值|可支配|工资|月均|最高|最低")
_CLOSE = 24
_NOUNS = {"村": Pattern(r"^[^，。；]{0,5}村"), "校": Pattern(r"^[^，。；]{0,4}(?:学校|小学|中学|校)")}
_FEW = 100
"""A printed average with fewer steps than this comes right by chance too often to be sure."""


def find(text: str) -> Iterator[TextHit]:
    """Yield each average that is one slip away from its total divided by its count, and not right."""
    quantities = quantities_in(text)
    for average in quantities:
        near = text[max(0, average.span.start - _NEAR) : average.span.start]
        match = _PER.search(near)
        if match and not average.about and average.unit not in SHARES:
            earlier = before(quantities, sentence_start(text, average.span.start), average.span.start)
            yield from _wrong(text, earlier, average, match["short"] or match["long"] or match["each"])
        elif not average.about and average.unit not in SHARES and _YEARLY.search(near):
            yield from _by_year(text, quantities, average)


def _by_year(text: str, quantities: tuple[Quantity, ...], average: Quantity) -> Iterator[TextHit]:
    """Yield 5年累计投入25亿元，年均投入6亿元."""
    start = sentence_start(text, average.span.start)
    totals = [q for q in before(quantities, start, average.span.start) if q.unit == average.unit and not q.about]
    years = list(_YEARS.finditer(text, start, average.span.start))
    if len(totals) != 1 or len(years) != 1 or not _IN_ALL.search(text, start, totals[0].span.start):
        return
    count = int(years[0]["digits"] or han_number(years[0]["han"]) or 0)
    total = totals[0]
    if count > 1:
        how = agreement(total.figure.low / count, total.figure.high / count, average.figure)
        if how is not Agreement.RIGHT:
            right = average.written(total.figure.value / count)
            yield sum_hit(total, average, f"{total.printed}÷{count}年＝{right}，这里是 {average.printed}。", how)


def _wrong(text: str, earlier: tuple[Quantity, ...], average: Quantity, per: str) -> Iterator[TextHit]:
    totals = [q for q in earlier if q.unit == average.unit and not q.about and q.figure.value > average.figure.value]
    counts = [q for q in earlier if _counts(text, q, per) and not q.about and q.figure.low > 0]
    pairs = [(total, count) for total in totals for count in counts]
    found = [agreement(*quotient(total.figure, count.figure), average.figure) for total, count in pairs]
    if any(how is Agreement.RIGHT for how in found):
        return
    for (total, count), how in zip(pairs, found, strict=True):
        linked = _linked(text, total, count, average)
        if linked or how is Agreement.LAST_PLACE or any_slipped(text, (total, count, average), _fits):
            yield _hit(total, count, average, how)
            return


def _counts(text: str, quantity: Quantity, per: str) -> bool:
    """Say whether the quantity counts what the average is per: 户, or 个 before 贫困村."""
    noun = _NOUNS.get(per)
    return (
        quantity.unit == per
        or (per == "人" and quantity.unit == "人次")
        or bool(noun and noun.search(text[quantity.span.end : quantity.span.end + _NEAR]))
    )


def _linked(text: str, total: Quantity, count: Quantity, average: Quantity) -> bool:
    """Say whether the total was surely shared out among the count: 发放补助26625万元，惠及64858户，户均."""
    near = text[max(0, total.span.start - _NEAR) : total.span.start]
    first, second = sorted((total.span, count.span))
    between, after = text[first.end : second.start], text[second.end : average.span.start]
    shared = _SHARED_OUT.search(near) and _AMONG.fullmatch(between)
    return bool(shared) and len(after) <= _CLOSE and not _NOT_SHARED.search(after)


def _fits(total: Figure, count: Figure, average: Figure) -> bool:
    return count.low > 0 and agreement(*quotient(total, count), average) is Agreement.RIGHT


def _hit(total: Quantity, count: Quantity, average: Quantity, how: Agreement) -> TextHit:
    right = average.written(total.figure.value / count.figure.value)
    message = f"{total.printed}÷{count.printed}＝{right}，这里是 {average.printed}。"
    even = total.figure.value / count.figure.value % average.figure.step == 0
    unsure = average.figure.value / average.figure.step < _FEW and not even
    return sum_hit(count, average, message, Agreement.LAST_PLACE if unsure else how)


RULE = Rule(
    id="arithmetic.average-wrong",
    title="平均数算不出来",
    question="平均数是否等于总数除以份数",
    why="平均数是总数除以份数；修约依 GB/T 8170—2008。",
    category=Category.ARITHMETIC,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=(
        "发放退耕还林补助26625万元，惠及64858户、217042人，户均政策性增收⟦4705元⟧。",
        "发放退耕还林补助36625万元，惠及64858户、217042人，户均政策性增收⟦4105元⟧。",
        "分配到291个贫困村10391.7万元，村均增收⟦37.5万元⟧。",
        "发放补贴26625万元，惠及⟦64858户，户均3390元⟧。",
        "慰问困难群众320户，发放慰问金16万元，每户⟦600元⟧。",
        "流转土地3000亩，付租金150万元，亩均收入⟦600元⟧。",
        "全村共有耕地3600亩、人口⟦1200人，人均耕地2亩⟧。5年累计投入⟦25亿元，年均投入6亿元⟧。",
    ),
    allows=(
        "发放退耕还林补助26625万元，惠及64858户、217042人，户均政策性增收4105元。",
        "结算收益11387.4万元，分配到291个贫困村10391.7万元，村均增收35.7万元。",
        "带动贫困人口30543人就地就业，实现人均增收2775元。",
        "全村共有耕地3600亩、人口1200人，人均耕地3亩。5年累计投入25亿元，年均投入5亿元，年均增长8%。",
        "补助300户，共60万元，每户每年2000元；城镇低保提高到每人每年6720元。",
        "投资300万元，带动1200户，户均增收3862元。",
        "聘用护林员1579人，年人均工资性收入6000元。",
    ),
)
