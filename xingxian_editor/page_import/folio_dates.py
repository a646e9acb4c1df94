"""Dates, weekdays and page numbers as folios print them, and the values they stand for."""

import datetime
import re
import unicodedata

_HAN_DIGITS = {ch: str(n) for n, ch in enumerate("〇一二三四五六七八九")} | {"○": "0", "零": "0", "Ｏ": "0"}
_HAN_DIGIT = "〇○零Ｏ一二三四五六七八九"

DATE = re.compile(
    r"(?P<year>(?:19|20)\d\d)\s?(?:年|[-./．－—／])\s?(?P<month>\d{1,2})\s?(?:月|[-./．－—／])\s?(?P<day>\d{1,2})(?!\d)\s?日?"
    rf"|(?P<hyear>[一二][{_HAN_DIGIT}]{{3}})\s?年\s?(?P<hmonth>[一二三四五六七八九十]{{1,2}})\s?月\s?"
    r"(?P<hday>[一二三四五六七八九十廿卅]{1,3})\s?日"
    r"|(?<!\d)(?P<bare_month>\d{1,2})\s?月\s?(?P<bare_day>\d{1,2})\s?日"
)
WEEKDAY = re.compile(r"(?:星\s?期|礼\s?拜|周)\s?[一二三四五六日天]")
LUNAR = re.compile(
    r"(?:农历)?\s?(?:[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年?)?\s?(?:农历)?\s?"
    r"闰?(?:正|[二三四五六七八九十冬腊]|十[一二])月(?:初[一二三四五六七八九十]|十[一二三四五六七八九]|二十|廿[一二三四五六七八九]|三十|大|小)?"
)
PAGE_NUMBER = re.compile(
    r"第\s?(?P<number>[A-Za-z]?\d{1,3}|[一二三四五六七八九十]{1,3})\s?版"
    r"|(?<![A-Za-z\d.])(?P<plain>[A-Za-z]?\d{1,3}|[一二三四五六七八九十]{1,3})\s?版(?![面式权本])"
    r"|(?<![A-Za-z\d.])(?P<bare>[A-Z]\s?\d{1,3}|\d{1,2})(?![\d.年月日/:：%-])"
)


def date_value(match: re.Match[str]) -> str | None:
    """Return a date as YYYY-MM-DD, or None where it has no year or does not exist."""
    if match["year"]:
        parts = int(match["year"]), int(match["month"]), int(match["day"])
    elif match["hyear"]:
        year = int("".join(_HAN_DIGITS.get(ch, ch) for ch in match["hyear"]))
        parts = year, han_number(match["hmonth"]), han_number(match["hday"])
    else:
        return None
    try:
        return datetime.date(*parts).isoformat()
    except ValueError:
        return None


def page_number_value(match: re.Match[str]) -> str:
    """Return the page number as printed, without 第 and 版; Han numerals as digits."""
    printed = unicodedata.normalize("NFKC", "".join((match["number"] or match["plain"] or match["bare"]).split()))
    return printed if printed[-1].isdigit() else str(han_number(printed))


def han_number(text: str) -> int:
    """Return the value of a Han numeral up to 99 (五, 十二, 二十三, 廿三)."""
    text = text.replace("廿", "二十").replace("卅", "三十")
    if "十" not in text:
        return int("".join(_HAN_DIGITS[ch] for ch in text))
    tens, _, ones = text.partition("十")
    return 10 * int(_HAN_DIGITS.get(tens, "1")) + int(_HAN_DIGITS.get(ones, "0"))
