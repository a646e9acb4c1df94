"""The best assignment is the best of all, and nobody gets a place that gains nothing."""

from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from xingxian_editor.page_import.best_assignment import best_assignment

GAIN = st.integers(-5, 9).map(float)


@settings(max_examples=150, deadline=None)
@given(st.integers(1, 4).flatmap(lambda n: st.lists(st.lists(GAIN, min_size=n, max_size=n), min_size=1, max_size=4)))
def test_no_other_assignment_gains_more(gains):
    chosen = best_assignment(gains)
    taken = [c for c in chosen if c is not None]
    assert len(set(taken)) == len(taken)
    assert all(gains[r][c] > 0 for r, c in enumerate(chosen) if c is not None)
    places = [*range(len(gains[0])), *[None] * len(gains)]
    best = max(
        sum(gains[r][c] for r, c in enumerate(way) if c is not None) for way in set(permutations(places, len(gains)))
    )
    assert sum(gains[r][c] for r, c in enumerate(chosen) if c is not None) == best


def test_nothing_to_assign():
    assert best_assignment([]) == []
    assert best_assignment([[]]) == [None]
