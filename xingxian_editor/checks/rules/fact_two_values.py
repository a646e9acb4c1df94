"""One fact with two values on a page: 标准化幼儿园17所 here, 标准化幼儿园18所 there."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.clauses import sentence_start
from xingxian_editor.checks.digit_slips import slipped
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.quantities import SHARES, Quantity, quantities_in
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.checks.text_rule import within
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.place import Part, Place

_KEY, _NOUN, _SURE = 4, 5, 6
"""Facts are looked up by so many characters before the number, and are one where so many are the same;
surely one where still more are, and things are counted.
"""

_NOUN_BEFORE = Pattern(r"[\u3400-\u9fff]+$")
_LINK = Pattern(r"(?:达到?了?|为|共有?|约|有|已|完成|建成|新建|累计|总数|合计|分别)+$")
# What changes from one mention to the next is no fact of one time and place.
_GENERIC = Pattern(
    r"(?:增长|下降|增加|减少|提高|同比|环比|投资|比例|平均|人均|每[人年月天户亩]|其中|以上|以下|超过|计划)$"
)
_TIME = Pattern(
    r"\d{4}年|\d{1,2}月|今年|去年|前年|上年|明年|目前|截至|累计|计划|目标|将|拟|力争|新增|每[年月]|此前|曾|原"
)
_UNITS = frozenset({"年", "月", "日", "时", "分", "号", "", "倍", "天", "岁", "届", "期", "次", *SHARES})
_COUNTERS = frozenset("所个座家条项处栋台辆套间眼口支批")


class _Fact(NamedTuple):
    noun: str
    quantity: Quantity
    where: Place
    times: frozenset[str]
    text: str


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield both places where the nouns are the same and the numbers are not."""
    told: dict[tuple[str, str], list[_Fact]] = {}
    for place, reading in checked.texts:
        for fact in _facts(place, reading.text):
            unit = "个" if fact.quantity.unit in _COUNTERS else fact.quantity.unit
            earlier = told.setdefault((fact.noun[-_KEY:], unit), [])
            if earlier and not any(_agree(fact, other) for other in earlier) and _differ(fact, earlier[0]):
                yield from (_hit(earlier[0], fact), _hit(fact, earlier[0]))
            earlier.append(fact)


def _facts(place: Place, text: str) -> Iterator[_Fact]:
    for noun, quantity, times in _told(text):
        yield _Fact(noun, quantity, within(place, quantity.span), times, text)


@lru_cache(maxsize=2048)
def _told(text: str) -> tuple[tuple[str, Quantity, frozenset[str]], ...]:
    """Return noun, quantity and words of time of each fact. A text is looked through once."""
    return tuple(_facts_of(text))


def _facts_of(text: str) -> Iterator[tuple[str, Quantity, frozenset[str]]]:
    for quantity in quantities_in(text):
        if quantity.unit in _UNITS or quantity.about:
            continue
        match = _NOUN_BEFORE.search(text[max(0, quantity.span.start - 14) : quantity.span.start].rstrip())
        noun = _LINK.sub("", match[0]) if match else ""
        if len(noun) >= _KEY and not _GENERIC.search(noun):
            start = sentence_start(text, quantity.span.start)
            times = frozenset(_TIME.findall(text[start : quantity.span.start]))
            yield noun, quantity, times


def _agree(fact: _Fact, other: _Fact) -> bool:
    return fact.quantity.figure.value == other.quantity.figure.value


def _differ(fact: _Fact, other: _Fact) -> bool:
    """Say whether both speak of one thing: elsewhere on the page, the same noun, no other time."""
    here, there = fact.where, other.where
    same_text = (here.part, here.index, here.field, here.item) == (there.part, there.index, there.field, there.item)
    figures = fact.quantity.figure, other.quantity.figure
    # 15.3 and 15 agree as far as the shorter one goes.
    coarse = figures[0].low <= figures[1].high and figures[1].low <= figures[0].high
    if coarse or fact.times != other.times:
        return False
    if same_text:
        return _sentence(fact) != _sentence(other) and _one_slip_apart(fact, other)
    return _common(fact.noun, other.noun) >= _NOUN


def _sentence(fact: _Fact) -> int:
    return sentence_start(fact.text, fact.quantity.span.start)


def _one_slip_apart(fact: _Fact, other: _Fact) -> bool:
    return slipped(fact.quantity, lambda figure: figure.value == other.quantity.figure.value, fact.text)


def _common(one: str, other: str) -> int:
    count = 0
    while count < min(len(one), len(other)) and one[-count - 1] == other[-count - 1]:
        count += 1
    return count


def _hit(fact: _Fact, other: _Fact) -> Hit:
    there = f"第 {other.where.index + 1} 篇" if other.where.part is Part.ARTICLE else "图片说明"
    if (other.where.part, other.where.index) == (fact.where.part, fact.where.index):
        there = "本篇别处"
    common = _common(fact.noun, other.noun)
    noun = fact.noun[-common:]
    elsewhere = (other.where.part, other.where.index) != (fact.where.part, fact.where.index)
    counted = fact.quantity.counted and other.quantity.counted
    sure = counted and (common >= _SURE if elsewhere else _one_slip_apart(fact, other))
    message = f"“{noun}”在{there}是 {other.quantity.printed}，这里是 {fact.quantity.printed}。"
    return Hit(
        fact.where, fact.quantity.printed, message, also=(other.where,), severity=Severity.WARNING if sure else None
    )


RULE = Rule(
    id="fact.two-values",
    title="同一件事两个数",
    question="同一件事的数是否一致",
    why="同一版上同一件事的数一致。",
    category=Category.CONSISTENCY,
    severity=Severity.NOTICE,
    fix=Fix.NONE,
    scope=Scope.PAGE,
    find=find,
    flags=(
        "改扩建标准化幼儿园⟦17所⟧。\n———\n建设改造标准化幼儿园⟦18所⟧，实现全覆盖。",
        "培训学员⟦3500人次⟧，效果很好。据统计，培训学员⟦3600人次⟧。",
        "全县农村寄宿制学校⟦4所⟧。\n改扩建农村寄宿制学校⟦5个⟧。",
    ),
    allows=(
        "改扩建标准化幼儿园17所。\n———\n建设改造标准化幼儿园17所，实现全覆盖。",
        "去年建设标准化幼儿园12所。\n———\n今年建设标准化幼儿园17所。",
        "城镇低保标准提高到每人每年6720元，农村低保标准提高到每人每年4668元。",
        "中润一期50万吨电解铝达产，规模以上工业增加值15.3亿元。\n规模以上工业增加值15亿元。",
        "培训学员3500人次，其中女学员1200人次。",
        "新签约项目7个。\n———\n开工项目15个。",
    ),
)
