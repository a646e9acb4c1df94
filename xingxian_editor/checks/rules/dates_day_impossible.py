"""A date or a time that does not exist: 2月30日, 13月5日, 25时10分."""

from collections.abc import Iterator
from datetime import date

from xingxian_editor.checks.edition_day import in_every_text_by_day
from xingxian_editor.checks.examples import Example, text_page
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_dates import TextDate, dates_in
from xingxian_editor.checks.text_rule import TextHit
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_TIME = Pattern(r"(?<!\d)(?P<hour>\d{1,2})(?:时|点)(?P<minute>\d{1,2})分(?!钟|球|之|制)", needs="分")

_HALF = Pattern(
    r"(?P<half>上午|早上|清晨|早晨)(?P<late>1[3-9]|2\d)(?:时|点|[:：]\d\d)|凌晨(?:1[0-9]|[7-9])(?:时|点|[:：]\d\d)"
    r"|(?<!\d)(?:2[5-9]|[3-9]\d)时(?=[，。许整左至到前])"
)
_THIS_MONTH = Pattern(r"(?:本月|上月|下月|当月)(?:3[2-9]|[4-9]\d)日")
_MONTH = Pattern(r"(?<![\d.])(?:\d{4}年)?(?P<month>\d{1,2})月(?=底|末|初|份|中旬|上旬|下旬|以来)", needs="月")
_MONTHS = 12


def find(text: str, edition: date | None) -> Iterator[TextHit]:
    """Yield each day that its month has not, each month that the year has not, each impossible time."""
    for found in dates_in(text):
        known = found._replace(year=found.year_by(edition))
        if not 1 <= known.day <= known.days_in_month:
            yield TextHit(found.span, _message(known))
    for match in _MONTH.finditer(text):
        if not 1 <= int(match["month"]) <= _MONTHS:
            yield TextHit(Span(*match.span()), f"没有{int(match['month'])}月。")
    for match in _HALF.finditer(text) if "时" in text or "点" in text or ":" in text else ():
        yield TextHit(Span(*match.span()), f"没有“{match[0]}”这个时刻。")
    for match in _THIS_MONTH.finditer(text) if "月" in text else ():
        yield TextHit(Span(*match.span()), f"没有{match[0][2:]}。")
    for match in _TIME.finditer(text):
        if int(match["hour"]) > 24 or int(match["minute"]) > 59:
            yield TextHit(Span(*match.span()), f"一天里没有{match[0]}。")


def _message(found: TextDate) -> str:
    if not 1 <= found.month <= 12:
        return f"没有{found.month}月。"
    year = f"{found.year}年" if found.year and found.month == 2 else ""
    return f"{year}{found.month}月有 {found.days_in_month} 天，没有{found.day}日。"


_IN_2021 = Newsroom(edition_date="2021-03-05")

RULE = Rule(
    id="dates.day-impossible",
    title="没有这一天",
    question="文中的日期和时刻是否存在",
    why="公历；GB/T 15835—2011，5.1.4。",
    category=Category.DATES,
    severity=Severity.ERROR,
    fix=Fix.NONE,
    scope=Scope.TEXT,
    find=in_every_text_by_day(find),
    flags=(
        "会议于⟦2021年2月29日⟧召开。",
        "⟦4月31日⟧，项目开工；⟦13月5日⟧竣工。",
        "培训于3月1日至⟦32日⟧举行。",
        "截至⟦2020年13月⟧底，共计报销。",
        "会议于⟦二月三十日⟧召开，⟦25时10分⟧结束。",
        "⟦上午14时⟧，大会开幕；⟦凌晨15时⟧，大火扑灭；⟦25时⟧，救援结束。⟦本月32日⟧起执行。",
        Example(text_page("截至今年2月29日。"), _IN_2021, ("今年2月29日",)),
    ),
    allows=(
        "会议于2020年2月29日召开，4月30日结束。",
        "农历二月三十日，庙会开市。",
        "2月29日出生的人四年过一次生日。",
        "8时30分开会，用了36小时。上午10时，下午14时，凌晨3时，24时，本月31日。",
        "全长13.4月球半径。",
    ),
)
