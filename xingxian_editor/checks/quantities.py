"""Numbers with their units as press text writes them: 5.2亿立方米, 800万元, 57.6%."""

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from xingxian_editor.checks.exact_numbers import Figure, figure, shown
from xingxian_editor.checks.han_numerals import han_number
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

NUMBER = r"\d+(?:\.\d+)?"
"""A number in Arabic digits."""

SCALE = r"(?:万亿|百万|千万|[万亿])"
"""A Chinese word that multiplies the number before it."""

UNIT = (
    r"(?:平方公里|平方千米|平方米|立方米|万千瓦时|千瓦时|千瓦|公里|千米|厘米|毫米|公斤|千克|公顷|小时|分钟|人次|"
    r"[元吨米克亩户人头只株册件场套台辆度岁倍斤棵天]|℃|kg|km|mm|cm|MW|kW)"
)
"""A unit or measure word that a range may share."""

MONEY = frozenset({"元", "美元", "欧元", "港元", "日元", "英镑"})
"""Units of money."""

SHARES = frozenset({"%", "‰", "成"})
"""Units of a part in a whole."""

POINTS = frozenset({"个百分点", "个千分点"})
"""Units of a difference between two shares."""

_PEOPLE = "人名位"
_COUNTERS = (
    *("人次", "架次", "车次", "人份", "剂次", "标箱", "批次", "场次"),
    *"笔封部款箱袋瓶节堂例桩幢排卷首户个件起家所座台辆项场次宗例只头株册套棵条处村篇幅栋间份口支批组对块片匹羽尾盏根张枚艘架班车站届类门种队",
)
_LENGTHS = ("公里", "千米", "厘米", "毫米")
_AREAS = ("平方公里", "平方千米", "平方米", "立方米", "平方", "立方", "公顷")
_POWERS = ("千瓦时", "千瓦", "兆瓦", "MW", "kW")
_MEASURES = (*_LENGTHS, *_AREAS, *_POWERS, "公斤", "千克", "小时", "分钟", "km", "kg", "℃", *"吨米克亩度倍斤岁天")
_SHARE_UNITS = ("个百分点", "个千分点", "%", "％", "‰", "成")
_OTHER = (*_SHARE_UNITS, *MONEY, *_PEOPLE, *"年月日号时分届期周后")
_UNITS = "|".join(sorted((re.escape(unit) for unit in (*_COUNTERS, *_MEASURES, *_OTHER)), key=len, reverse=True))
_SAME = {"％": "%", "名": "人", "位": "人", "千米": "公里", "千克": "公斤", "kg": "公斤", "km": "公里"}
_COUNTED = frozenset({*_COUNTERS, *_PEOPLE})
_SCALES = {"百": 100, "千": 1000, "万": 10**4, "亿": 10**8, "百万": 10**6, "千万": 10**7, "万亿": 10**12}
_FRACTIONS = {"%": Fraction(1, 100), "‰": Fraction(1, 1000), "成": Fraction(1, 10)}
_FRACTIONS |= {"个百分点": Fraction(1, 100), "个千分点": Fraction(1, 1000)}

_ABOUT = Pattern(
    r"(?:(?<![附最靠临邻接])近|(?<![签合公契节预特条履违赴])约|超过|超|逾|不足|不到|突破|至少|最多|最高|最低)\Z"
)
"""What makes a number an approximation; looked for before each number, which is far quicker than at every place."""

_QUANTITY = Pattern(
    r"(?P<digits>(?<![0-9A-Za-z.．·,第\-－—–～~/:：×+])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?![0-9A-Za-z]*[A-Za-z\-])"
    r"(?P<blank> ?)(?P<more>[余多几]?)"
    r"(?P<scale>(?:万亿|百万|千万|[万亿]|千(?![瓦米克])|百(?!分))?)(?P<more2>[余多]?) ?"
    rf"(?P<unit>(?:{_UNITS})?)(?P<after>(?:以上|以下|以内|左右|上下|多|余|[~～—－–\-]|至\d|:(?=\d))?)"
)


_IN_CHARACTERS = Pattern(
    r"(?P<about>近|约|超过?|逾|不足|不到)?(?P<number>(?<![一二三四五六七八九十几数第])[一二两三四五六七八九十]{1,3})"
    r"(?P<unit>成(?![不为立效果员家人长])|倍)(?P<after>以上|左右|多|半)?",
    needs="倍成",
)


class Quantity(NamedTuple):
    """A number in Arabic digits with its unit; ``printed`` spans both, ``digits`` only the number.

    ``figure`` is in the unit itself (5.2亿 is 520,000,000), shares are parts of one (80% is 4/5).
    ``about`` is set where the number is only an approximation or one end of a range; ``scale`` is
    what one of its digits' units is worth (亿, a hundredth).
    """

    span: Span
    digits: Span
    figure: Figure
    unit: str
    about: bool
    printed: str
    scale: Fraction

    @property
    def counted(self) -> bool:
        """Say whether it is a whole number of things, given to the last one."""
        return self.figure.exact

    def written(self, value: Fraction) -> str:
        """Return another value as this one is printed: with its scale, its unit and its places."""
        return f"{shown(value / self.scale, self.figure.step / self.scale)}{self.printed[len(self.digits) :].strip()}"


@lru_cache(maxsize=2048)
def quantities_in(text: str) -> tuple[Quantity, ...]:
    """Return every quantity of ``text``, first to last. A paragraph is looked through once for all rules.

    Of numbers in characters only those in 成 and 倍 are taken: 增长三成, 增长两倍.
    """
    found = [*_quantities(text), *_in_characters(text)]
    return tuple(sorted(found, key=lambda quantity: quantity.span))


def _quantities(text: str) -> Iterator[Quantity]:
    last = 0
    for match in _QUANTITY.finditer(text):
        unit = _SAME.get(match["unit"], match["unit"])
        whole = unit in _COUNTED and "." not in match["digits"] and not match["scale"]
        about = bool(match["more"] or match["more2"] or match["after"]) or _is_about(text, last, match.start())
        last = match.end()
        scale = _scale(unit, match["scale"])
        span = Span(match.start("digits"), match.end("unit"))
        number = figure(match["digits"], scale, exact=whole and not about)
        yield Quantity(span, Span(*match.span("digits")), number, unit, about, span.of(text), scale)


def _is_about(text: str, last: int, at: int) -> bool:
    """Say whether the number at ``at`` has 近, 超过 … before it, which the quantity before has not taken."""
    return _ABOUT.search(text, max(last, at - 2), at) is not None


@lru_cache(maxsize=256)
def _scale(unit: str, scale: str | None) -> Fraction:
    """Return what one is worth in such a unit with such a scale: fractions take long, and the same few come again."""
    return _FRACTIONS.get(unit, Fraction(1)) * _SCALES.get(scale or "", 1)


def _in_characters(text: str) -> Iterator[Quantity]:
    for match in _IN_CHARACTERS.finditer(text):
        number = han_number(match["number"])
        if number is not None:
            scale = _FRACTIONS.get(match["unit"], Fraction(1))
            exact = Figure(number * scale, scale)
            about = bool(match["about"] or match["after"])
            span = Span(match.start("number"), match.end("unit"))
            yield Quantity(span, Span(*match.span("number")), exact, match["unit"], about, span.of(text), scale)


def before(quantities: tuple[Quantity, ...], start: int, at: int) -> tuple[Quantity, ...]:
    """Return the quantities that stand between ``start`` and ``at``."""
    return tuple(q for q in quantities if start <= q.span.start and q.span.end <= at)
