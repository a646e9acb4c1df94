"""A span that runs backwards: 3月15日至5日, 上午11时至9时, 第5至第3名, 800～500元."""

import re
from collections.abc import Iterator

from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.quantities import NUMBER, SCALE, UNIT
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_TO = r"(?:[至到—～~－–-]|——)"
_DAYS = Pattern(
    rf"(?<![\d.])(?P<month>\d{{1,2}})月(?P<day>\d{{1,2}})日?(?:上午|下午)?{_TO}(?:(?P<to_month>\d{{1,2}})月)?(?P<to_day>\d{{1,2}})日"
)
_MONTHS = Pattern(rf"(?<![\d.])(?P<one>\d{{1,2}})月?份?{_TO}(?P<two>\d{{1,2}})月(?!\d)")
_HOURS = Pattern(
    rf"(?P<half>上午|下午|早上|晚上)(?P<one>\d{{1,2}})[时点](?:\d{{1,2}}分)?{_TO}(?P=half)?(?P<two>\d{{1,2}})[时点]"
)
_ORDERED = Pattern(rf"第(?P<one>\d{{1,4}})[名届期页章条位]?{_TO}第?(?P<two>\d{{1,4}})(?P<unit>[名届期页章条位])")
_AMOUNTS = Pattern(
    rf"(?<![0-9A-Za-z.第\-－—～~×+:：])(?P<one>{NUMBER})(?P<scale>{SCALE}?)(?P<unit>{UNIT}|%)?[～~](?P<two>{NUMBER})(?P<scale2>{SCALE}?)(?P<unit2>{UNIT}|%)"
)
_GUARD = Pattern(
    r"[至到—～~－–\-](?<=[\d年月日时点分底初份名届期页章条位万亿元%亩吨人米里].)(?=[第上下]?[午早晚]?\d)",
    needs="-~–—到至－～",
)
_TURN = 7
"""A season may run over the year's end: it begins in the second half of one and ends in the first of the next."""


def find(text: str) -> Iterator[TextHit]:
    """Yield each span of days, months, hours, ordinals or amounts whose end is before its beginning."""
    if not _GUARD.search(text):
        return
    for pattern, backwards in (
        (_DAYS, _days_turned),
        (_MONTHS, _months_turned),
        (_HOURS, _hours_turned),
        (_ORDERED, _numbers_turned),
        (_AMOUNTS, _amounts_turned),
    ):
        yield from (_hit(match) for match in pattern.finditer(text) if backwards(match))


def _days_turned(match: re.Match[str]) -> bool:
    month, to = int(match["month"]), int(match["to_month"] or match["month"])
    if month == to:
        return int(match["to_day"]) < int(match["day"])
    return _over(month, to)


def _months_turned(match: re.Match[str]) -> bool:
    return _over(int(match["one"]), int(match["two"]))


def _over(month: int, to: int) -> bool:
    """Say whether a span of months runs back and not over the turn of the year."""
    return to < month <= 12 and to > 0 and not (month >= _TURN > to)


def _hours_turned(match: re.Match[str]) -> bool:
    one, two = int(match["one"]), int(match["two"])
    return two < one < 12 and "晚" not in match["half"]


def _numbers_turned(match: re.Match[str]) -> bool:
    return int(match["two"]) < int(match["one"])


def _amounts_turned(match: re.Match[str]) -> bool:
    same = (match["scale"] or match["scale2"], match["unit"] or match["unit2"]) == (match["scale2"], match["unit2"])
    return same and match["unit2"] not in ("℃", "度") and float(match["two"]) < float(match["one"])


def _hit(match: re.Match[str]) -> TextHit:
    return TextHit(Span(*match.span()), f"“{match[0]}”从后往前说，起止像是颠倒了，请核对。")


RULE = Rule(
    id="numerals.range-backwards",
    title="起止颠倒",
    question="起止的月日、钟点和数目有没有颠倒",
    why="GB/T 15835—2011，5.1.3：数值范围从小到大；报纸编校质量评比差错认定细则：数字。",
    category=Category.NUMERALS,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=(
        "展期⟦3月15日至5日⟧。",
        "书画展自⟦2月8日至1月28日⟧展出，⟦5月至3月⟧施工，⟦上午11时至9时⟧停电，获⟦第5至第3名⟧。",
        "每亩增收⟦800～500元⟧，占⟦15%～10%⟧。",
    ),
    allows=(
        "展期3月5日至15日，供热期11月1日至3月31日，10月到次年4月，12月至1月停电，比分3—1。",
        "上午9时至11时，下午2时至6时，晚上10时至2时，22时至6时，获第3至第5名，500～800元，10%～15%，6000—1万元，5℃～3℃。",
    ),
)
