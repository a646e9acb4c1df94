"""Numbers with units, as press text writes them."""

from fractions import Fraction

import pytest

from xingxian_editor.checks.quantities import quantities_in


def read(text):
    return [(q.printed, q.figure.value, q.unit) for q in quantities_in(text)]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("抽采5.2亿立方米", 520_000_000, "立方米"),
        ("资金1,234.5万元", 12_345_000, "元"),
        ("发电2.4万千瓦时", 24_000, "千瓦时"),
        ("持证率90%", Fraction(9, 10), "%"),
        ("提高2.3个百分点", Fraction(23, 1000), "个百分点"),
        ("增长3成", Fraction(3, 10), "成"),
        ("长30.2千米", Fraction("30.2"), "公里"),
        ("选派49 名机关干部", 49, "人"),
    ],
)
def test_a_quantity_is_its_number_its_scale_and_its_unit(text, value, unit):
    assert read(text)[0][1:] == (value, unit)


def test_only_whole_numbers_of_things_are_counts():
    counted = {q.printed: q.counted for q in quantities_in("12所、2.3万人、20万人次、45亿元、50余户、近9个")}
    assert counted == {
        "12所": True,
        "2.3万人": False,
        "20万人次": False,
        "45亿元": False,
        "50余户": False,
        "9个": False,
    }


def test_about_is_what_is_no_figure_of_its_own():
    about = [q.printed for q in quantities_in("近300人，超过12个，20多户，30人以上，签约15个，附近7家") if q.about]
    assert about == ["300人", "12个", "20多户", "30人"]


def test_what_is_no_quantity_is_left_out():
    assert [q.printed for q in quantities_in("50MW，第3名，F-35，A4纸")] == []
    assert [(q.printed, q.about) for q in quantities_in("500～800万元，比分3:2")] == [("500", True), ("3", True)]


def test_another_value_is_written_as_the_printed_one():
    money, share = quantities_in("补助26625.5万元，占56.27%")
    assert money.written(Fraction(123_456_000)) == "12345.6万元"
    assert share.written(Fraction(1, 3)) == "33.33%"
