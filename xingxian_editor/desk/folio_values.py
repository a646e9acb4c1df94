"""Brings what a person types into a folio field into the form that page documents have."""

import datetime
import re
import unicodedata

from xingxian_editor.desk.cannot_tag import FactNotUnderstood

_DATE = re.compile(r"(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?")
_WEEKDAY = re.compile(r"(?:星期|周|礼拜)?([一二三四五六日天])")
_PAGE_NUMBER = re.compile(r"第?\s*([A-Za-z]?\s*\d{1,3}[A-Za-z]?)\s*版?")


def folio_value(field: str, typed: str) -> str:
    """Return the value of a folio field that ``typed`` means; names and sections stay as typed."""
    text = unicodedata.normalize("NFKC", typed).strip()
    if field == "date":
        return _date(text)
    if field == "weekday":
        return _weekday(text)
    if field == "page_number":
        return _page_number(text)
    return typed.strip()


def _date(text: str) -> str:
    if match := _DATE.fullmatch(text):
        try:
            return datetime.date(*map(int, match.groups())).isoformat()
        except ValueError:
            pass
    raise FactNotUnderstood(
        f"“{text}”不是一个日期，报眉没有改。请写成 2021-03-05 或 2021年3月5日。",
        f"“{text}” is no date; the folio was not changed. Write it as 2021-03-05.",
    )


def _weekday(text: str) -> str:
    if match := _WEEKDAY.fullmatch(text):
        return "星期" + match[1].replace("天", "日")
    raise FactNotUnderstood(
        f"“{text}”不是星期几，报眉没有改。请写成 星期五。",
        f"“{text}” is no day of the week; the folio was not changed. Write it as 星期五.",
    )


def _page_number(text: str) -> str:
    if match := _PAGE_NUMBER.fullmatch(text):
        return match[1].replace(" ", "").upper()
    raise FactNotUnderstood(
        f"“{text}”不是版号，报眉没有改。请写成 7、07 或 A06。",
        f"“{text}” is no page number; the folio was not changed. Write it as 7, 07 or A06.",
    )
