"""What marks ask for is said in words and read back as it was said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xingxian_editor.corrections.asked_words import (
    MOST,
    WAY_WORDS,
    Asked,
    amount_words,
    asked_of,
    asked_words,
    read_amount,
    read_asked,
)
from xingxian_editor.page.correction import Correction, Pass, ProofMark, Way


def correction(mark, way=Way.USUAL, amount=0.0, detail=""):
    return Correction(1, mark, "周岚", Pass.FIRST, "", detail=detail, way=way, amount=amount)


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (correction(ProofMark.SHIFT_VERTICAL, Way.UP, 0.5), "上移 ½ 字"),
        (correction(ProofMark.SHIFT_HORIZONTAL, Way.LEFT, 2.0), "左移 2 字"),
        (correction(ProofMark.SHIFT_HORIZONTAL, Way.RIGHT), "右移"),
        (correction(ProofMark.WIDEN, Way.LINES, 1.5), "行距 1½ 行"),
        (correction(ProofMark.NARROW, amount=0.25), "字距 ¼ 字"),
        (correction(ProofMark.NARROW), ""),
        (correction(ProofMark.ALIGN, Way.ROW), "横排齐"),
        (correction(ProofMark.SCRIPT, Way.LOWERED, detail="2"), "下角 2"),
        (correction(ProofMark.EXPLAIN, detail="改黑体"), "改黑体"),
    ],
)
def test_what_is_said(made, said):
    assert asked_words(made) == said
    assert read_asked(made.mark, said) == Asked(made.way, made.amount, made.detail)


@given(
    st.sampled_from([(mark, way) for mark, ways in WAY_WORDS.items() for way in ways]),
    st.one_of(st.just(0.0), st.integers(1, 396).map(lambda n: n / 4), st.integers(1, 9900).map(lambda n: n / 100)),
    st.sampled_from(["", "与上文齐", "a b"]),
)
def test_what_is_said_is_read_back(asked, amount, words):
    mark, way = asked
    if way is Way.USUAL and not amount:
        return
    assert read_asked(mark, asked_words(correction(mark, way, amount, words))) == Asked(way, amount, words)


@given(st.text(max_size=12))
def test_any_words_are_read_without_a_fault(text):
    for mark in ProofMark:
        read_asked(mark, text)
        asked_of(correction(mark, detail=text))
    amount = read_amount(text)
    assert amount is None or 0 <= amount <= MOST


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("2", 2),
        (".5", 0.5),
        ("1/2", 0.5),
        ("½", 0.5),
        ("1½", 1.5),
        ("半", 0.5),
        ("-1", None),
        ("x", None),
        ("100", None),
    ],
)
def test_amounts_as_people_write_them(text, amount):
    assert read_amount(text) == amount
    assert amount is None or read_amount(amount_words(amount)) == amount


def test_words_of_other_programs_are_read_as_far_as_they_are_plain():
    assert asked_of(correction(ProofMark.SHIFT_VERTICAL, detail="下 0.4")) == Asked(Way.DOWN, 0.4, "下 0.4")
    assert asked_of(correction(ProofMark.SPACE, detail="½")).amount == 0.5
    assert asked_of(correction(ProofMark.SHIFT_VERTICAL, detail="移一点")).way is Way.USUAL
