"""A lunar date beside a solar one that is another day: 2021年2月12日（农历正月十五）."""

from collections.abc import Iterator
from datetime import date

from xingxian_editor.checks.edition_day import in_every_text_by_day
from xingxian_editor.checks.examples import Example, text_page
from xingxian_editor.checks.festivals import lunar_of
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.han_numerals import han_number
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_dates import dates_in
from xingxian_editor.checks.text_rule import TextHit
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_LUNAR = Pattern(
    r"[，（(是即]{0,2}(?P<lunar>(?:农历|阴历)(?:[\u4e00-\u9fff]{2}年)?(?P<leap>闰?)(?P<month>正|冬|腊|十[一二]|[一二三四五六七八九十])月"
    r"(?P<day>初[一二三四五六七八九十]|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?|三十|十[一二三四五六七八九]?))"
)
_MONTHS = {"正": 1, "冬": 11, "腊": 12}


def find(text: str, edition: date | None) -> Iterator[TextHit]:
    """Yield each lunar date right after a solar one that it is not."""
    if "农历" not in text and "阴历" not in text:
        return
    for found in dates_in(text):
        match, day = _LUNAR.match(text, found.span.end), found.nearest(edition)
        if match and day and (lunar := lunar_of(day)):
            printed = (_MONTHS.get(match["month"]) or han_number(match["month"]), _day(match["day"]))
            if printed != lunar:
                message = f"{day.year}年{day.month}月{day.day}日是农历 {lunar[0]} 月 {lunar[1]} 日。"
                yield TextHit(Span(*match.span("lunar")), message)


def _day(printed: str) -> int | None:
    return han_number(printed.removeprefix("初").replace("廿", "二十"))


RULE = Rule(
    id="dates.lunar-wrong",
    title="农历与公历不合",
    question="农历的日期是否与公历相合",
    why="农历。",
    category=Category.DATES,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.TEXT,
    find=in_every_text_by_day(find),
    flags=(
        "2021年2月12日（⟦农历正月十五⟧），县城张灯结彩。",
        Example(
            text_page("2月26日，农历正月十四，县城张灯结彩。"), Newsroom(edition_date="2021-03-05"), ("农历正月十四",)
        ),
    ),
    allows=(
        "2021年2月26日（农历正月十五），县城张灯结彩；2020年6月25日是农历五月初五。",
        "2月26日，农历正月十四，县城张灯结彩。",
        "2021年2月12日是春节，农历正月十五是元宵节。",
    ),
)
