"""One quantity in two units within an article: 50MW here, 35万千瓦 there."""

import re
from collections.abc import Iterator
from functools import lru_cache

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.error_kind import ErrorKind
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.quantities import NUMBER
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.checks.text_rule import within
from xingxian_editor.page.place import Part, Place
from xingxian_editor.page.reading import Reading
from xingxian_editor.page.span import Span

_Found = tuple[Place, str]

_PAIRS = (
    ("MW", "万千瓦", 10),
    ("MW", "兆瓦", 1),
    ("kW", "千瓦", 1),
    ("km", "公里", 1),
    ("kg", "公斤", 1),
)
"""A unit's sign, the word for the same quantity, and how many of the sign one of the word is."""


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield, for each article and unit, the first quantity with the sign where the word is used too."""
    for index in range(len(checked.reading.articles)):
        texts = [(p, text) for p, text in checked.texts if (p.part, p.index) == (Part.ARTICLE, index)]
        for sign, word, factor in _PAIRS:
            signs, words = _found(texts, sign), _found(texts, word)
            if signs and words:
                yield _hit(signs, words, word, factor)


def _found(texts: list[tuple[Place, Reading]], unit: str) -> list[_Found]:
    return [(within(place, span), span.of(text.text)) for place, text in texts for span in _spans(text.text, unit)]


@lru_cache(maxsize=4096)
def _spans(text: str, unit: str) -> tuple[Span, ...]:
    """Return where quantities of this unit stand. A text is looked through once."""
    if unit not in text:
        return ()
    pattern = re.compile(rf"(?<![\d.])({NUMBER}) ?{unit}(?![A-Za-z时·/])")
    return tuple(Span(*match.span()) for match in pattern.finditer(text))


def _hit(signs: list[_Found], words: list[_Found], word: str, factor: int) -> Hit:
    where, quoted = signs[0]
    same = f"{float(re.findall(NUMBER, quoted)[0]) / factor:.10g}{word}"
    message = f"本篇别处同一种量写作“{words[0][1]}”。统一单位，“{quoted}”就是“{same}”。"
    if len(signs) > 1:
        message += f"同样的还有 {len(signs) - 1} 处。"
    return Hit(where, quoted, message, same, also=tuple(place for place, _ in (*signs[1:], words[0])))


RULE = Rule(
    id="units.two-for-one-quantity",
    title="同量两种单位",
    question="同一种量是否只用一种单位",
    why="GB/T 15835—2011，4.3：同一篇里同类的数量形式一致。",
    category=Category.CONSISTENCY,
    severity=Severity.NOTICE,
    fix=Fix.CONFIRM,
    scope=Scope.ARTICLE,
    find=find,
    flags=(
        "2×35万千瓦低热值煤发电项目复工。\n一期⟦50MW⟧风电项目完工，二期42MW核准。",
        "公路全长⟦12km⟧，比原来缩短3公里。",
    ),
    allows=(
        "一期50MW风电项目完工，二期42MW核准。",
        "2×35万千瓦低热值煤发电项目复工。\n———\n一期50MW风电项目完工。",
        "装机50万千瓦，发电30万千瓦时。",
    ),
    counts_as=ErrorKind.UNIT,
)
