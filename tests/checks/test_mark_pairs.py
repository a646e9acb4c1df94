"""Marks in pairs: whatever is nested rightly is left alone, and one mark lost is told."""

from hypothesis import given
from hypothesis import strategies as st

from xingxian_editor.checks.mark_pairs import PairFault, lone_marks

WORDS = st.text("甲乙丙丁，、", min_size=1, max_size=6)


def wrapped(inner):
    round_ = st.builds("（{}）".format, inner)
    quoted = st.builds("“{}”".format, st.one_of(WORDS, st.builds("{}‘{}’{}".format, WORDS, WORDS, WORDS)))
    titled = st.builds("《{}》".format, st.one_of(WORDS, st.builds("{}〈{}〉".format, WORDS, WORDS)))
    return st.lists(st.one_of(WORDS, round_, quoted, titled), min_size=1, max_size=4).map("".join)


TEXTS = st.recursive(WORDS, wrapped, max_leaves=8)


@given(st.lists(TEXTS, max_size=4))
def test_marks_that_are_nested_rightly_are_left_alone(paragraphs):
    assert list(lone_marks(paragraphs)) == []


@given(st.text("甲乙丙“”‘’（）《》〈〉。，1", max_size=30))
def test_any_text_is_looked_through_and_places_are_in_it(text):
    for lone in lone_marks([text]):
        assert lone.paragraph == 0
        assert 0 <= lone.offset < len(text)


def test_a_bracket_that_is_lost_is_told_once():
    assert [(lone.offset, lone.fault) for lone in lone_marks(["全县（含两个镇共十个乡。"])] == [(2, PairFault.UNCLOSED)]
    assert [(lone.offset, lone.fault) for lone in lone_marks(["全县含两个镇）共十个乡。"])] == [(6, PairFault.UNOPENED)]
