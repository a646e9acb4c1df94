"""On which day a festival is, by the solar and the lunar calendar."""

from collections.abc import Callable
from datetime import date, timedelta

_SOLAR = {
    **{"元旦": (1, 1), "妇女节": (3, 8), "植树节": (3, 12), "消费者权益日": (3, 15), "世界水日": (3, 22)},
    **{"世界读书日": (4, 23), "劳动节": (5, 1), "青年节": (5, 4), "护士节": (5, 12), "儿童节": (6, 1)},
    **{"世界环境日": (6, 5), "国际禁毒日": (6, 26), "建党节": (7, 1), "建军节": (8, 1), "教师节": (9, 10)},
    **{"烈士纪念日": (9, 30), "国庆节": (10, 1), "记者节": (11, 8), "消防日": (11, 9), "世界艾滋病日": (12, 1)},
    **{"国家宪法日": (12, 4), "国家公祭日": (12, 13)},
}
_LUNAR = {
    **{"春节": (1, 1), "大年初一": (1, 1), "元宵节": (1, 15), "端午节": (5, 5), "七夕节": (7, 7)},
    **{"中元节": (7, 15), "中秋节": (8, 15), "重阳节": (9, 9), "腊八节": (12, 8)},
}
FESTIVALS = (*_SOLAR, *_LUNAR, "除夕", "小年", "清明节")
"""The festivals whose days are known, by name."""

_CLEAR_AND_BRIGHT = 6
"""Which of the 24 solar terms 清明 is, counted from 小寒."""

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
    if festival == "清明节":
        return _clear_and_bright(year)
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


def _clear_and_bright(year: int) -> tuple[date, ...]:
    from borax.calendars.lunardate import TermUtils

    found: date = TermUtils.nth_term_day(year, _CLEAR_AND_BRIGHT)
    return (found,)
