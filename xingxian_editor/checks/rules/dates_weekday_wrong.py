"""A weekday in the text that is not its date's: 3月5日（星期四）."""

from collections.abc import Iterator
from datetime import date

from xingxian_editor.checks.edition_day import in_every_text_by_day
from xingxian_editor.checks.examples import Example, text_page
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.checks.printed_date import weekday_of
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_dates import TextDate, dates_in
from xingxian_editor.checks.text_rule import TextHit
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_WEEKDAY = Pattern(r"[（(，, ]{0,2}(?P<printed>(?P<word>星期|周|礼拜)(?P<day>[一二三四五六日天]))(?!年|边|围|期|到|至)")
_BEFORE = Pattern(r"(?P<printed>(?P<word>星期|周|礼拜)(?P<day>[一二三四五六日天]))[（(]$")
_YEAR = Pattern(r"((?:1[89]|20)\d{2})年")


def find(text: str, edition: date | None) -> Iterator[TextHit]:
    """Yield each weekday right after a date that it does not fit in any year the text can mean."""
    for found in dates_in(text):
        match = _WEEKDAY.match(text, found.span.end) or _BEFORE.search(text[: found.span.start])
        if not match:
            continue
        days = _days(text, found, edition)
        printed = f"星期{match['day'].replace('天', '日')}"
        if days and printed not in map(weekday_of, days):
            right = weekday_of(days[0]).replace("星期", match["word"])
            message = (
                f"{days[0].year}年{days[0].month}月{days[0].day}日是{weekday_of(days[0])}，不是{match['printed']}。"
            )
            yield TextHit(Span(*match.span("printed")), message, right)


def _days(text: str, found: TextDate, edition: date | None) -> list[date]:
    """Return the days that may be meant, the likeliest first."""
    year = found.year_by(edition)
    if year is not None:
        day = found.day_in(year)
        return [day] if day else []
    near = found.nearest(edition)
    named = {int(match[1]) for match in _YEAR.finditer(text, 0, found.span.start)}
    return [day for day in (near, *(found.day_in(year) for year in sorted(named))) if day]


_ON_FRIDAY = Newsroom(edition_date="2021-03-05")

RULE = Rule(
    id="dates.weekday-wrong",
    title="文中的星期不对",
    question="文中的星期是否与日期相符",
    why="公历。",
    category=Category.DATES,
    severity=Severity.ERROR,
    fix=Fix.CONFIRM,
    scope=Scope.TEXT,
    find=in_every_text_by_day(find),
    flags=(
        "定于2021年3月8日（⟦星期二⟧）召开。",
        Example(text_page("3月8日（周二）至12日（周五）。"), _ON_FRIDAY, ("周二",)),
        Example(text_page("去年12月31日，星期五，举行晚会。"), _ON_FRIDAY, ("星期五",)),
        Example(text_page("上周六（2月26日），灯会举行。"), _ON_FRIDAY, ("周六",)),
    ),
    allows=(
        "定于2021年3月8日（星期一）召开。",
        "定于3月8日（星期二）召开。",
        Example(text_page("3月8日（周一）至12日（周五）。"), _ON_FRIDAY),
        Example(text_page("1949年的10月1日，星期六，广场上人山人海。"), _ON_FRIDAY),
        Example(text_page("1949年10月1日，天安门广场。10月2日，星期日。"), _ON_FRIDAY),
        Example(text_page("2021年3月5日周边学校放学。"), _ON_FRIDAY),
    ),
)
