"""A count in the headline that kicker or deck give otherwise: 六大产业 over 五大产业."""

from collections.abc import Iterator

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.examples import page_example
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.han_numerals import han_number
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.checks.text_rule import within
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.place import Part, Place
from xingxian_editor.page.role import Role
from xingxian_editor.page.span import Span

_FIELDS = ("kicker", "headline", "deck")
_COUNT = Pattern(
    r"(?<![\d.一二三四五六七八九十百千万第])(?P<number>\d+(?:\.\d+)?|[一二两三四五六七八九十]{1,3})(?P<rest>(?:亿|万)?[大个项条名人家座所处件户位]?(?P<noun>[\u3400-\u9fff]{2}))"
)


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield each count whose words stand in another line of the head with another number."""
    told: dict[tuple[int, str], list[tuple[Place, str, str]]] = {}
    for place, reading in checked.texts:
        if place.part is Part.ARTICLE and place.field in _FIELDS:
            for match in _COUNT.finditer(reading.text):
                where = within(place, Span(*match.span()))
                told.setdefault((place.index, match["rest"]), []).append((where, match[0], match["number"]))
    for facts in told.values():
        for where, quoted, number in facts:
            others = [other for other in facts if other[0].field != where.field and _value(other[2]) != _value(number)]
            if others:
                message = f"这里是“{quoted}”，标题的另一处是“{others[0][1]}”，请核对。"
                yield Hit(where, quoted, message, also=tuple(place for place, _, _ in others))


def _value(number: str) -> float | None:
    return float(number) if number[0].isdigit() else _han(number)


def _han(number: str) -> float | None:
    return han_number(number.replace("两", "二"))


RULE = Rule(
    id="headline.counts-differ",
    title="标题数字不一",
    question="主题、引题、副题里的数字是否一致",
    why="报纸编校质量评比差错认定细则：标题与标题、标题与内容一致。",
    category=Category.HEADLINES,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.ARTICLE,
    find=find,
    flags=(
        page_example(
            (Role.KICKER, 1, "做强六大产业集群"),
            (Role.HEADLINE, 1, "五大产业集群齐头并进"),
            quotes=("六大产业", "五大产业"),
        ),
    ),
    allows=(
        page_example((Role.KICKER, 1, "做强六大产业集群"), (Role.HEADLINE, 1, "六大产业集群齐头并进")),
        page_example((Role.KICKER, 1, "做强六大产业集群"), (Role.HEADLINE, 1, "五大举措落地")),
    ),
)
