"""Slips of words, phrases and places: where they are looked for, and that the same one is told every time."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xingxian_editor.checks.common_words import common_words
from xingxian_editor.checks.fixed_phrases import fixed_phrases, slips_of
from xingxian_editor.checks.like_characters import lines_of
from xingxian_editor.checks.near_words import breaks_in, pairs_in_words
from xingxian_editor.checks.places import near_places


def test_every_slip_of_the_sheet_is_a_break():
    # Slips are looked for at breaks alone, so a slip that stood inside some word would never be told.
    slips = [line[0] + second for line in lines_of("near_words.txt") for second in line[1::3]]
    assert len(slips) > 100_000
    assert not [slip for slip in slips if breaks_in(slip) != (0,)]


@given(st.text(alphabet="的工作推近监督鉴，。、1a 発\U00020000", max_size=20))
def test_breaks_are_where_no_word_goes_on(text):
    inside = [pairs_in_words().inside(text, at) for at in range(len(text) - 1)]
    chinese = ["\u3400" <= one <= "\u9fff" or one == "\U00020000" for one, _ in pairwise(text)]
    assert breaks_in(text) == tuple(at for at, word in enumerate(inside) if chinese[at] and not word)


def test_no_common_word_is_broken():
    assert not [word for word in common_words() if breaks_in(word)]


@pytest.mark.parametrize("order", [1, -1])
def test_of_two_slips_over_each_other_the_first_is_told(order):
    known = fixed_phrases(["中央八项规定", "八项规定精神"][::order])
    assert [slip.phrase for slip in slips_of("落实央八项规定轪神。", known)] == ["中央八项规定"]


def test_of_two_places_the_one_that_looks_or_sounds_alike_is_meant():
    assert [near.name for near in near_places("远销天津、河比省。")] == ["河北省"]
