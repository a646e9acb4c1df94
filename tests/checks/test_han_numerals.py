"""Numbers in Chinese characters."""

import pytest

from xingxian_editor.checks.han_numerals import han_number, whole_number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        *(
            ("六", 6),
            ("两", 2),
            ("十", 10),
            ("十二", 12),
            ("二十", 20),
            ("九十九", 99),
            ("一百零五", 105),
            ("三百二十", 320),
        ),
        *(
            ("三百二", 302),
            ("两万", 20_000),
            ("一千五百", 1500),
            ("一千零五", 1005),
            ("二二", None),
            ("十十", None),
            ("百", None),
        ),
        *(("", None), ("万", None), ("人", None)),
    ],
)
def test_han_number(text, number):
    assert han_number(text) == number


def test_a_whole_number_may_be_written_either_way():
    assert (whole_number("12"), whole_number("十二"), whole_number("１２"), whole_number("x")) == (12, 12, None, None)
