"""Dates inside running text: 2021年3月5日, 今年2月30日, 3月8日至12日."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from xingxian_editor.checks.han_numerals import whole_number
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_HAN_DAY = "[一二三四五六七八九十]{1,3}"
_YEAR = r"(?:(?P<year>(?:1[89]|20)\d{2})年|(?P<word>今年|去年|明年|前年|上年|本年))"
_DATE = Pattern(
    rf"(?:{_YEAR}的?)?(?<![\d.])(?P<month>\d{{1,2}})月(?P<day>\d{{1,2}})[日号](?![\d历])"
    rf"|(?<!农历)(?<!腊)(?<![一二三四五六七八九十])(?P<han_month>{_HAN_DAY})月(?P<han_day>{_HAN_DAY})日(?![夜历])"
)
_AND_ON = Pattern(
    r"(?:[（(](?:星期|周)[一二三四五六日天][）)])?(?:上午|下午|晚)?(?:至|到|—|～|-|－|、)(?P<day>\d{1,2})日"
)
_YEAR_WORDS = {"今年": 0, "本年": 0, "去年": -1, "上年": -1, "前年": -2, "明年": 1}
_HALF_A_YEAR = 183


class TextDate(NamedTuple):
    """A date as the text gives it; ``year_word`` is 今年, 去年 … where that stands for the year."""

    span: Span
    year: int | None
    year_word: str
    month: int
    day: int

    def day_in(self, year: int) -> date | None:
        """Return the day in ``year``, or None where there is no such day."""
        try:
            return date(year, self.month, self.day)
        except ValueError:
            return None

    def year_by(self, edition: date | None) -> int | None:
        """Return the year that the text or the edition gives it; None where neither does for sure."""
        if self.year is not None:
            return self.year
        if edition is None:
            return None
        if self.year_word:
            return edition.year + _YEAR_WORDS[self.year_word]
        return None

    def nearest(self, edition: date | None) -> date | None:
        """Return the day it most likely is: that of its year, or the one nearest to the edition."""
        year = self.year_by(edition)
        if year is not None:
            return self.day_in(year)
        if edition is None:
            return None
        days = filter(None, (self.day_in(edition.year + offset) for offset in (-1, 0, 1)))
        return next((day for day in days if abs((day - edition).days) <= _HALF_A_YEAR), None)

    @property
    def days_in_month(self) -> int:
        """How many days its month can have; 0 where there is no such month."""
        if not 1 <= self.month <= 12:
            return 0
        return monthrange(2000 if self.year is None else self.year, self.month)[1]


@lru_cache(maxsize=2048)
def dates_in(text: str) -> tuple[TextDate, ...]:
    """Return every date of ``text`` that gives month and day, first to last."""
    return tuple(_dates(text)) if "月" in text else ()


def _dates(text: str) -> Iterator[TextDate]:
    for match in _DATE.finditer(text):
        month = whole_number(match["month"] or match["han_month"])
        day = whole_number(match["day"] or match["han_day"])
        if month is None or day is None:
            continue
        year = int(match["year"]) if match["year"] else None
        yield TextDate(Span(*match.span()), year, match["word"] or "", month, day)
        if following := _AND_ON.match(text, match.end()):
            last = Span(following.start("day"), following.end())
            yield TextDate(last, year, match["word"] or "", month, int(following["day"]))
