"""One fact with two measure words on a page: 寄宿制学校4所 here, 寄宿制学校4个 there."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.quantities import NUMBER
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.checks.text_rule import within
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.place import Part, Place
from xingxian_editor.page.span import Span

_NOUN = 4
"""How many characters before the number must be the same for two facts to be one."""

_FACT = Pattern(
    rf"(?P<noun>[\u3400-\u9fff]{{{_NOUN}}}) ?(?P<number>{NUMBER}) ?(?P<measure>[所个座家条项处栋辆台套间眼口支批幢])"
)


class _Fact(NamedTuple):
    noun: str
    number: str
    measure: str
    where: Place
    quoted: str


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield both places where noun and number are the same and the measure words are not."""
    told: dict[tuple[str, str], list[_Fact]] = {}
    for place, reading in checked.texts:
        for fact in _facts(place, reading.text):
            told.setdefault((fact.noun, fact.number), []).append(fact)
    for facts in told.values():
        for fact in facts:
            if others := [other for other in facts if other.measure != fact.measure]:
                yield _hit(fact, others)


def _facts(place: Place, text: str) -> Iterator[_Fact]:
    for noun, number, measure, span in _told(text):
        yield _Fact(noun, number, measure, within(place, span), span.of(text))


@lru_cache(maxsize=2048)
def _told(text: str) -> tuple[tuple[str, str, str, Span], ...]:
    """Return noun, number, measure word and place of each fact. A text is looked through once."""
    return tuple(
        (match["noun"], match["number"], match["measure"], Span(match.start("number"), match.end("measure")))
        for match in _FACT.finditer(text)
    )


def _hit(fact: _Fact, others: list[_Fact]) -> Hit:
    other, quoted = others[0], fact.quoted
    there = f"第 {other.where.index + 1} 篇" if other.where.part is Part.ARTICLE else "图片"
    if (other.where.part, other.where.index) == (fact.where.part, fact.where.index):
        there = "本篇别处"
    message = f"同一件事，{there}写作“{other.quoted}”，这里写作“{quoted}”。请统一量词。"
    return Hit(fact.where, quoted, message, also=tuple(o.where for o in others))


RULE = Rule(
    id="fact.two-measure-words",
    title="同一件事两个量词",
    question="同一件事的量词是否一致",
    why="同一版上同一件事的说法一致。",
    category=Category.CONSISTENCY,
    severity=Severity.NOTICE,
    fix=Fix.NONE,
    scope=Scope.PAGE,
    find=find,
    flags=(
        "改扩建农村寄宿制学校⟦4所⟧、标准化幼儿园17所。\n———\n改扩建农村寄宿制学校⟦4个⟧，建设幼儿园。",
        "建成旅游驿站⟦3个⟧。\n去年建成旅游驿站⟦3座⟧。",
    ),
    allows=(
        "改扩建农村寄宿制学校4所。\n———\n新建寄宿制学校5个。",
        "改扩建农村寄宿制学校4所。\n———\n改扩建农村寄宿制学校4所。",
        "全县项目12个。\n———\n企业12家。",
        "党员干部30名。\n———\n党员干部30人。",
    ),
)
