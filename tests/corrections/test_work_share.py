"""Who found what, what later passes still found, and what two readers both missed."""

import math
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xingxian_editor.corrections.comment_words import also_found_by, with_also_found
from xingxian_editor.corrections.whole_sheet import share_sentences
from xingxian_editor.corrections.work_share import unseen_faults, work_share
from xingxian_editor.page.correction import Correction, CorrectionState, Pass, ProofMark


def correction(number, by, pass_=Pass.FIRST, state=CorrectionState.OPEN, note=""):
    return Correction(number, ProofMark.CHANGE, by, pass_, "2021-03-04T22:10:05+08:00", state, note=note)


def test_every_reader_of_every_pass_has_a_row():
    share = work_share(
        [
            correction(1, "张明提"),
            correction(2, "张明提", state=CorrectionState.REJECTED),
            correction(3, "张明提", state=CorrectionState.CARRIED_OUT),
            correction(4, "李够梅", Pass.SECOND, CorrectionState.NOT_CARRIED_OUT),
        ]
    )
    rows = [(r.pass_, r.reader, r.made, r.rejected, r.carried_out, r.not_carried_out, r.open) for r in share.readers]
    assert rows == [(Pass.FIRST, "张明提", 3, 1, 1, 0, 1), (Pass.SECOND, "李够梅", 1, 0, 0, 1, 0)]
    assert [(p.pass_, p.found, p.found_later) for p in share.passes] == [(Pass.FIRST, 2, 1), (Pass.SECOND, 1, 0)]
    assert share_sentences(share) == ["一校校出 2 处，以后的校次又校出 1 处。"]


def test_what_neither_saw_is_estimated_from_what_both_found():
    both = [correction(n, "张明提", note="（李够梅同改）") for n in range(1, 9)]
    alone = [correction(n, "张明提") for n in range(9, 13)] + [correction(n, "李够梅") for n in range(13, 15)]
    [found] = work_share([*both, *alone]).unseen
    assert (found.readers, found.found, found.both) == (("张明提", "李够梅"), (12, 10), 8)
    assert found.estimate == (12 - 8) * (10 - 8) / 8
    assert 0 < found.low < found.estimate < found.high


def test_without_a_common_fault_nothing_is_estimated():
    assert work_share([correction(1, "张明提"), correction(2, "李够梅")]).unseen == ()
    assert unseen_faults(5, 7, 0) is None


@given(st.integers(1, 200), st.integers(0, 200), st.integers(0, 200))
def test_the_range_holds_the_estimate_and_is_never_below_nothing(both, first, second):
    estimate, low, high = unseen_faults(both + first, both + second, both)
    assert estimate == first * second / both
    assert 0 <= low <= estimate <= high


@pytest.mark.parametrize(
    ("faults", "sees", "other_sees"), [(10, 0.85, 0.8), (30, 0.7, 0.6), (100, 0.5, 0.5), (60, 0.9, 0.7)]
)
def test_simulated_readers_leave_as_many_unseen_as_the_range_says(faults, sees, other_sees):
    """Two readers see each fault by chance, apart from each other: the range holds what neither saw."""
    chance = random.Random(faults)
    held, told, off = 0, 0, 0.0
    for _ in range(1500):
        one = {n for n in range(faults) if chance.random() < sees}
        other = {n for n in range(faults) if chance.random() < other_sees}
        unseen = faults - len(one | other)
        if found := unseen_faults(len(one), len(other), len(one & other)):
            estimate, low, high = found
            told += 1
            held += math.floor(low) <= unseen <= math.ceil(high)
            off += estimate - unseen
    assert held / told > 0.92
    assert abs(off / told) < 0.05 * faults


def test_two_who_found_the_very_same_may_both_have_missed_something():
    assert unseen_faults(5, 5, 5)[0] == 0
    estimate, low, high = unseen_faults(5, 5, 5)
    assert (estimate, low) == (0, 0)
    assert high > 1
    assert unseen_faults(50, 50, 50)[2] < 2 < unseen_faults(5, 5, 5)[2]


def test_a_reader_is_noted_once():
    note = with_also_found(with_also_found("人名核过", "李够梅"), "李够梅")
    assert note == "人名核过（李够梅同改）"
    assert also_found_by(with_also_found(note, "王耀")) == ("李够梅", "王耀")
