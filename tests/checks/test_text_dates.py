"""Dates in running text, and the days of festivals."""

from datetime import date

import pytest

from xingxian_editor.checks.festivals import FESTIVALS, days_of
from xingxian_editor.checks.text_dates import dates_in

EDITION = date(2021, 3, 5)


def read(text):
    return [(found.year, found.year_word, found.month, found.day) for found in dates_in(text)]


def test_dates_are_read_with_the_year_that_is_printed():
    assert read("2021年3月5日，去年12月31日，3月8日（周一）至12日，二月三十日") == [
        (2021, "", 3, 5),
        (None, "去年", 12, 31),
        (None, "", 3, 8),
        (None, "", 3, 12),
        (None, "", 2, 30),
    ]


def test_what_is_no_date_is_left_out():
    assert read("农历二月三十日，3.5月，12月份，3月5000人") == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("去年12月31日", date(2020, 12, 31)),
        ("3月8日", date(2021, 3, 8)),
        ("12月8日", date(2020, 12, 8)),
        ("2020年2月29日", date(2020, 2, 29)),
        ("2021年2月29日", None),
    ],
)
def test_a_date_without_a_year_is_the_nearest(text, day):
    assert dates_in(text)[0].nearest(EDITION) == day


@pytest.mark.parametrize(
    ("festival", "year", "day"),
    [
        ("元宵节", 2021, date(2021, 2, 26)),
        ("春节", 2023, date(2023, 1, 22)),
        ("除夕", 2022, date(2022, 1, 31)),
        ("端午节", 2020, date(2020, 6, 25)),
        ("中秋节", 2020, date(2020, 10, 1)),
        ("清明节", 2023, date(2023, 4, 5)),
        ("腊八节", 2021, date(2021, 1, 20)),
        ("国庆节", 2021, date(2021, 10, 1)),
    ],
)
def test_the_day_of_a_festival(festival, year, day):
    assert day in days_of(festival, year)


def test_every_festival_has_its_days_for_two_centuries():
    assert all(found.year == year for year in (1902, 1984, 2033, 2098) for f in FESTIVALS for found in days_of(f, year))
    assert days_of("春节", 1500) == ()
