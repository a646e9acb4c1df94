"""A number in the headline that the body gives otherwise."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.digit_slips import slipped
from xingxian_editor.checks.examples import Example, page_of
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.quantities import Quantity, quantities_in
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.checks.text_rule import within
from xingxian_editor.page.page_reading import ArticleReading
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.place import Part, Place
from xingxian_editor.page.reading import Reading
from xingxian_editor.page.role import Role
from xingxian_editor.page.span import Span

_HEADS = ("kicker", "headline", "deck", "summary")
_NEAR = 10
_DATES = frozenset({"", "年", "月", "日", "时", "分", "号", "届", "期", "周"})
_HAN = Pattern(r"[\u3400-\u9fff]+")
_ROUNDING = Fraction(1, 10)
_Given = tuple[Quantity, str, Place]


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield each headline number that the body has not, where it has another for the same noun."""
    for index, article in enumerate(checked.reading.articles):
        given = [
            (quantity, reading.text, within(Place(Part.ARTICLE, index, "paragraphs", item), quantity.span))
            for item, reading in enumerate(article.paragraphs)
            for quantity in quantities_in(reading.text)
        ]
        for place, reading in _heads(index, article):
            for quantity in quantities_in(reading.text):
                if quantity.unit not in _DATES and not any(_same(quantity, other) for other, _, _ in given):
                    yield from _hits(place, reading.text, quantity, given)


def _heads(index: int, article: ArticleReading) -> Iterator[tuple[Place, Reading]]:
    for field in _HEADS:
        for item, reading in enumerate(getattr(article, field)):
            yield Place(Part.ARTICLE, index, field, item), reading


def _same(head: Quantity, body: Quantity) -> bool:
    """Say whether the headline may mean this number: 超15亿元 for 15.3亿元."""
    if body.unit and body.unit != head.unit:
        return False
    off = abs(head.figure.value - body.figure.value)
    return off < head.figure.step or (head.about and off <= body.figure.value * _ROUNDING)


def _hits(place: Place, text: str, quantity: Quantity, given: Sequence[_Given]) -> Iterator[Hit]:
    words = _bigrams(text, quantity.span)
    for other, body, where in given:
        if other.unit != quantity.unit or not words & _bigrams(body, other.span):
            continue
        if slipped(quantity, lambda figure, other=other: figure.value == other.figure.value, text):  # type: ignore[misc]
            message = f"标题是 {quantity.printed}，正文是 {other.printed}。"
            yield Hit(within(place, quantity.span), quantity.printed, message, also=(where,))
            return


def _bigrams(text: str, span: Span) -> set[str]:
    around = (text[max(0, span.start - _NEAR) : span.start], text[span.end : span.end + _NEAR])
    runs = (run for part in around for run in _HAN.findall(part))
    return {run[at : at + 2] for run in runs for at in range(len(run) - 1)}


RULE = Rule(
    id="fact.headline-number-differs",
    title="标题与正文的数不一",
    question="标题里的数正文是否这样说",
    why="标题与正文一致；标题的差错加倍。",
    category=Category.CONSISTENCY,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.ARTICLE,
    find=find,
    flags=(
        Example(
            page_of((Role.HEADLINE, 1, "兴县签约项目18个"), (Role.BODY, 1, "今年以来共签约项目15个。")),
            quotes=("18个",),
        ),
        Example(
            page_of((Role.DECK, 1, "总投资突破50亿元"), (Role.BODY, 1, "签约项目15个，总投资90亿元。")),
            quotes=("50亿元",),
        ),
    ),
    allows=(
        Example(page_of((Role.HEADLINE, 1, "兴县签约项目15个"), (Role.BODY, 1, "今年以来共签约项目15个。"))),
        Example(page_of((Role.HEADLINE, 1, "总投资超90亿元"), (Role.BODY, 1, "签约项目15个，总投资92.3亿元。"))),
        Example(
            page_of(
                (Role.HEADLINE, 1, "我县投入60万元建公园"), (Role.BODY, 1, "县里出资22万元，乡里出资38万元建公园。")
            )
        ),
        Example(page_of((Role.HEADLINE, 1, "建校40年结硕果"), (Role.BODY, 1, "建校以来，学校20年无事故。"))),
        Example(page_of((Role.HEADLINE, 1, "全县3人获表彰"), (Role.BODY, 1, "近日，省里表彰了一批先进。"))),
    ),
)
