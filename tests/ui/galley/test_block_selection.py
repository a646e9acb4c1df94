from hypothesis import given
from hypothesis import strategies as st

from xingxian_editor.ui.galley.block_selection import BlockSelection

ORDER = (5, 3, 9, 1, 7)


def test_steps_stop_at_both_ends():
    selection = BlockSelection().stepped(ORDER, 1, extend=False)
    assert selection.current == 5
    assert selection.stepped(ORDER, -1, extend=False).current == 5
    assert selection.stepped(ORDER, 99, extend=False).current == 7


def test_shift_selects_from_where_it_began_and_shrinks_again():
    three = BlockSelection().only(3).stepped(ORDER, 1, extend=True).stepped(ORDER, 1, extend=True)
    assert three.blocks == (3, 9, 1)
    assert three.stepped(ORDER, -1, extend=True).blocks == (3, 9)


def test_control_click_adds_in_galley_order_and_takes_out():
    two = BlockSelection().only(9).toggled(ORDER, 5)
    assert (two.blocks, two.current) == ((5, 9), 5)
    assert two.toggled(ORDER, 5).blocks == (9,)
    assert BlockSelection().only(9).toggled(ORDER, 9).blocks == (9,)


def test_what_vanished_is_no_longer_selected():
    two = BlockSelection().only(9).toggled(ORDER, 5)
    assert two.within((9, 1), fallback=1).blocks == (1,)
    assert BlockSelection(9, 9, (5, 9)).within((9, 1), fallback=1).blocks == (9,)
    assert BlockSelection(9, 9, (9,)).within((), fallback=None) == BlockSelection()


@given(st.lists(st.tuples(st.sampled_from([-2, -1, 1, 2]), st.booleans()), max_size=20))
def test_the_current_block_is_always_selected(steps):
    selection = BlockSelection()
    for step, extend in steps:
        selection = selection.stepped(ORDER, step, extend)
        assert selection.current in selection.blocks
        assert list(selection.blocks) == sorted(selection.blocks, key=ORDER.index)
