"""Reads a date as a folio prints it, without judging whether there is such a day."""

import unicodedata
from datetime import date
from typing import NamedTuple

from xingxian_editor.page.folio import Fact
from xingxian_editor.page.pattern import Pattern

WEEKDAYS = ("星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日")

_DIGITS = str.maketrans("〇○零一二三四五六七八九", "000123456789")
_NUMBER = r"([0-9〇○零一二三四五六七八九十廿]{1,4})"
_WITH_YEAR = Pattern(rf"{_NUMBER}\s*[年./\-－—·]\s*{_NUMBER}\s*[月./\-－—·]\s*{_NUMBER}\s*日?")
_WITHOUT_YEAR = Pattern(rf"{_NUMBER}\s*[月./\-－—·]\s*{_NUMBER}\s*日?")
_WEEKDAY = Pattern(r"(?:星\s*期|周|礼\s*拜)\s*([一二三四五六日天])")


class PrintedDate(NamedTuple):
    """The numbers of a date as printed; ``year`` is None where none is printed."""

    year: int | None
    month: int
    day: int

    @property
    def possible(self) -> bool:
        """Say whether the calendar has such a day; without a year, whether any year has it."""
        try:
            # 2000 had a 29 February.
            date(2000 if self.year is None else self.year, self.month, self.day)
        except ValueError:
            return False
        return True


def printed_date(fact: Fact | None) -> PrintedDate | None:
    """Return the numbers that stand for a date in ``fact``, or None where there are none."""
    if fact is None:
        return None
    text = unicodedata.normalize("NFKC", fact.value or fact.printed)
    if match := _WITH_YEAR.search(text):
        return PrintedDate(*map(_number, match.groups()))
    if match := _WITHOUT_YEAR.search(text):
        return PrintedDate(None, *map(_number, match.groups()))
    return None


def date_of(fact: Fact | None) -> date | None:
    """Return the day that ``fact`` names, or None where it names none."""
    try:
        return date.fromisoformat(fact.value) if fact and fact.value else None
    except ValueError:
        return None


def weekday_of(day: date) -> str:
    """Return the weekday of ``day`` as a folio prints it."""
    return WEEKDAYS[day.weekday()]


def printed_weekday(fact: Fact) -> str | None:
    """Return the weekday that ``fact`` names as 星期一 … 星期日, or None where it names none."""
    match = _WEEKDAY.search(fact.value or fact.printed)
    return f"星期{match[1].replace('天', '日')}" if match else None


def _number(text: str) -> int:
    plain = text.replace("廿", "二十")
    if "十" not in plain:
        return int(plain.translate(_DIGITS))
    tens, _, ones = plain.partition("十")
    return int(tens.translate(_DIGITS) or 1) * 10 + int(ones.translate(_DIGITS) or 0)
