import pytest
from hypothesis import given
from hypothesis import strategies as st

from xingxian_editor.export.line_breaking import break_lines, width_of


def test_the_first_line_is_indented():
    assert break_lines("近年来兴县坚持转型", 6, 2) == ("近年来兴", "县坚持转型")


@pytest.mark.parametrize("mark", "，。、；：？！”》）")
def test_no_closing_mark_begins_a_line(mark):
    assert break_lines(f"转型发展{mark}新路", 4) == ("转型发", f"展{mark}新路")


@pytest.mark.parametrize("mark", "“《（")
def test_no_opening_mark_ends_a_line(mark):
    assert break_lines(f"转型发{mark}新路", 4) == ("转型发", f"{mark}新路")


@pytest.mark.parametrize("pair", ["——", "……"])
def test_two_part_marks_are_not_parted(pair):
    assert break_lines(f"转型发{pair}路", 4) == ("转型", f"发{pair}路") or break_lines(f"转型发{pair}路", 4) == (
        "转型",
        f"发{pair}",
        "路",
    )


def test_a_number_stays_whole_with_its_percent_sign():
    assert break_lines("同比增长57.6%，", 5) == ("同比增长", "57.6%，")


def test_a_word_longer_than_the_line_is_broken_after_all():
    assert all(width_of(line) <= 4 for line in break_lines("https://example.org/page/seven", 4))


@given(st.text(st.sampled_from("兴县转型，。“”（）《》12.5%AM -—…"), max_size=80), st.integers(6, 20))
def test_lines_hold_every_character_and_are_no_wider_than_the_column(text, ems):
    lines = break_lines(text, ems, 2)
    assert "".join(lines) == text
    for line in lines:
        assert width_of(line.rstrip()) <= ems + 1e-6
