"""The same things of the same place counted twice and otherwise: 敬老院住着26位老人 … 敬老院的28位老人."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.digit_slips import slipped
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.quantities import Quantity, quantities_in
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.checks.text_rule import within
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.place import Place

_COUNTERS = frozenset("人户个家所座家条项辆台套头只名位棵株间")
_BEFORE, _SHARED, _LEAST = 12, 3, 10
_NOUN = Pattern("(?![是的在为和与都已有被参获从来到])[\u3400-\u9fff]{2}")
_HAN = Pattern("[\u3400-\u9fff]+")
_ANOTHER = Pattern(
    "其中|另|又|再|分别|每|新增|新建|新|去年|今年|上年|前年|昨|明年|第|增|减|剩|还|各|平均|至少|仅|只有|先后|已有|原|下|上|月|年|日|期|批|次"
)


@dataclass(frozen=True, slots=True)
class _Count:
    quantity: Quantity
    noun: str
    around: frozenset[str]


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield both counts of an article where one digit makes them one, and the words before them name one place."""
    told: dict[tuple[int, str, str], list[tuple[_Count, Place, str]]] = {}
    for place, reading in checked.texts:
        for count in _counts(reading.text) if place.field == "paragraphs" else ():
            where = within(place, count.quantity.span)
            told.setdefault((place.index, count.quantity.unit, count.noun), []).append((count, where, reading.text))
    for facts in told.values():
        if len(facts) == 2 and _otherwise(*facts):
            for (one, where, _), (other, there, _) in (facts, facts[::-1]):
                message = f"“{one.noun}”在本篇别处是 {other.quantity.printed}，这里是 {one.quantity.printed}，请核对。"
                yield Hit(where, one.quantity.printed, message, also=(there,))


def _otherwise(first: tuple[_Count, Place, str], second: tuple[_Count, Place, str]) -> bool:
    one, other = first[0].quantity, second[0].quantity
    if one.figure.value == other.figure.value or not first[0].around & second[0].around:
        return False
    return slipped(one, lambda figure: figure.value == other.figure.value, first[2])


@lru_cache(maxsize=2048)
def _counts(text: str) -> tuple[_Count, ...]:
    """Return what is counted to the last one, each with its noun and the words before it."""
    found = []
    for quantity in quantities_in(text):
        noun = _NOUN.match(text, quantity.span.end)
        before = text[max(0, quantity.span.start - _BEFORE) : quantity.span.start]
        if not noun or quantity.unit not in _COUNTERS or quantity.about or quantity.figure.value < _LEAST:
            continue
        if quantity.counted and not _ANOTHER.search(before):
            runs = _HAN.findall(before)
            grams = frozenset(run[at : at + _SHARED] for run in runs for at in range(len(run) - _SHARED + 1))
            found.append(_Count(quantity, noun[0], grams))
    return tuple(found)


RULE = Rule(
    id="fact.counted-otherwise",
    title="同一批人和物两个数",
    question="同一处的人和物前后数目是否一致",
    why="同一篇里同一件事的数一致。",
    category=Category.CONSISTENCY,
    severity=Severity.NOTICE,
    fix=Fix.NONE,
    scope=Scope.ARTICLE,
    find=find,
    flags=(
        "康宁镇敬老院住着⟦26位⟧老人，院里做了新棉衣。除夕那天，志愿者和敬老院的⟦28位⟧老人一起包饺子。",
        "驻村工作队帮助⟦45户⟧村民修房。\n后来，工作队帮助的⟦54户⟧村民都搬进了新房。",
    ),
    allows=(
        "康宁镇敬老院住着26位老人，除夕那天，敬老院的26位老人一起包饺子。",
        "敬老院住着28位老人，其中敬老院的18位老人是五保户。北村有26位老人，南村有28位老人。",
        "学校去年招收120名学生，学校今年招收130名学生。",
    ),
)
