"""On which day a festival is, by the solar and the lunar calendar."""

from collections.abc import Callable
from datetime import date, timedelta

_SOLAR = {
    **{"元旦": (1, 1), "妇女节": (3, 8), "植树节": (3, 12), "消费者权益日": (3, 15), "世界水日": (3, 22)},
    **{"世界读书日": (4, 23), "劳动节": (5, 1), "青年节": (5, 4), "护士节": (5, 12), "儿童节": (6, 1)},
    **{"世界环境日": (6, 5), "国际禁毒日": (6, 26), "建党节": (7, 1), "建军节": (8, 1), "教师节": (9, 10)},
    **{"烈士纪念日": (9, 30), "国庆节": (10, 1), "记者节": (11, 8), "消防日": (11, 9), "世界艾滋病日": (12, 1)},
    **{"国家宪法日": (12, 4), "国家公祭日": (12, 13), "学雷锋纪念日": (3, 5), "学雷锋日": (3, 5)},
    **{"警察节": (1, 10), "爱耳日": (3, 3), "世界卫生日": (4, 7), "国家安全教育日": (4, 15), "世界地球日": (4, 22)},
    **{"中国航天日": (4, 24), "中国旅游日": (5, 19), "世界无烟日": (5, 31), "全国土地日": (6, 25)},
    **{"医师节": (8, 19), "世界粮食日": (10, 16), "扶贫日": (10, 17), "全国交通安全日": (12, 2)},
    **{"国际残疾人日": (12, 3), "国际志愿者日": (12, 5), "圣诞节": (12, 25), "情人节": (2, 14)},
}
_LUNAR = {
    **{"春节": (1, 1), "大年初一": (1, 1), "元宵节": (1, 15), "端午节": (5, 5), "七夕节": (7, 7)},
    **{"中元节": (7, 15), "中秋节": (8, 15), "中秋佳节": (8, 15), "重阳节": (9, 9), "腊八节": (12, 8), "腊八": (12, 8)},
    **{"元宵佳节": (1, 15), "龙抬头": (2, 2)},
}
# Of the 24 solar terms, counted from 小寒: those that are no words of the weather, as 大雪 and 雨水 are.
_TERMS = {
    **{"大寒": 1, "立春": 2, "惊蛰": 4, "春分": 5, "清明节": 6, "谷雨": 7, "立夏": 8, "芒种": 10, "夏至": 11},
    **{"小暑": 12, "大暑": 13, "立秋": 14, "处暑": 15, "秋分": 17, "寒露": 18, "立冬": 20, "冬至": 23},
}
FESTIVALS = (*_SOLAR, *_LUNAR, "除夕", "小年", *_TERMS)
"""The festivals whose days are known, by name."""

LUNAR_FESTIVALS = _LUNAR
"""Month and day, by the lunar calendar, of the festivals that it sets."""

FIRST_YEAR, LAST_YEAR = 1901, 2099
"""The years for which the lunar calendar is known."""


def days_of(festival: str, year: int) -> tuple[date, ...]:
    """Return on which day ``festival`` is in ``year``: north and south keep 小年 on two days."""
    if festival in _SOLAR:
        return (date(year, *_SOLAR[festival]),)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return ()
    lunar = _lunar_days()
    # A festival at the end of the lunar year falls into the next solar one.
    if festival == "除夕":
        return (lunar(year, 1, 1) - timedelta(1),)
    if festival == "小年":
        return (lunar(year - 1, 12, 23), lunar(year - 1, 12, 24))
    if festival in _TERMS:
        return _solar_term(_TERMS[festival], year)
    month, day = _LUNAR[festival]
    return tuple(found for y in (year - 1, year) if (found := lunar(y, month, day)).year == year)


def lunar_of(day: date) -> tuple[int, int] | None:
    """Return month and day by the lunar calendar (a leap month by its number); None outside its years."""
    if not FIRST_YEAR < day.year < LAST_YEAR:
        return None
    from borax.calendars.lunardate import LunarDate

    found = LunarDate.from_solar_date(day.year, day.month, day.day)
    return found.month, found.day


def _lunar_days() -> Callable[[int, int, int], date]:
    # Only a page that names a festival pays for the calendar.
    from borax.calendars.lunardate import LunarDate

    def solar(year: int, month: int, day: int) -> date:
        found: date = LunarDate(year, month, day).to_solar_date()
        return found

    return solar


def _solar_term(number: int, year: int) -> tuple[date, ...]:
    from borax.calendars.lunardate import TermUtils

    found: date = TermUtils.nth_term_day(year, number)
    return (found,)
