"""Printed figures are compared exactly, by both ways of rounding."""

from fractions import Fraction

import pytest

from xingxian_editor.checks.exact_numbers import Agreement, Figure, agreement, figure, growth, quotient, rounded, shown


@pytest.mark.parametrize(
    ("value", "step", "both"),
    [("2.5", "1", ("3", "2")), ("3.5", "1", ("4",)), ("0.125", "0.01", ("0.13", "0.12")), ("15.4546", "1", ("15",))],
)
def test_a_half_is_rounded_up_or_to_the_even(value, step, both):
    assert rounded(Fraction(value), Fraction(step)) == {Fraction(one) for one in both}


@pytest.mark.parametrize(
    ("part", "whole", "printed", "found"),
    [
        (3664, 4063, "90", Agreement.RIGHT),
        (3664, 4063, "90.18", Agreement.RIGHT),
        (3664, 4063, "90.19", Agreement.WRONG),
        (250, 273, "91", Agreement.LAST_PLACE),  # cut off, not rounded
        (12, 15, "81", Agreement.WRONG),
    ],
)
def test_counts_leave_no_room(part, whole, printed, found):
    share = figure(printed, Fraction(1, 100))
    assert agreement(*quotient(counted(part), counted(whole)), share) is found


def test_rounded_figures_leave_room_in_the_last_place():
    low, high = quotient(figure("10391.7", Fraction(10_000)), counted(291))
    assert agreement(low, high, figure("35.7", Fraction(10_000))) is Agreement.RIGHT
    assert agreement(low, high, figure("37.5", Fraction(10_000))) is Agreement.WRONG
    sum_low, sum_high = Fraction("3.4"), Fraction("3.6")
    assert agreement(sum_low, sum_high, figure("3.6")) is Agreement.LAST_PLACE


def test_growth_is_of_what_was_before():
    assert growth(counted(20), counted(25)) == (Fraction(1, 4), Fraction(1, 4))


def test_numbers_keep_the_places_they_were_printed_with():
    assert figure("1,234.50").step == Fraction(1, 100)
    assert figure("5.2", Fraction(10**8)).step == 10**7
    assert shown(Fraction(1, 3), Fraction(1, 100)) == "0.33"
    assert shown(Fraction(-1, 2), Fraction(1, 10)) == "-0.5"
    assert shown(Fraction(4105), Fraction(1)) == "4105"


def counted(number):
    return Figure(Fraction(number), Fraction(1), exact=True)
