"""Typing, 对调 over line ends too, 转移 and 代替 by several people: the final text is what was asked for, always."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.corrections.test_ledger import BASE, OWNERS, Desk, _assert_in_order, _moved
from xingxian_editor.corrections.mark_changes import linked, parts_at, places_of, substituted, transposed

PLACE = st.integers(0, 60)
KIND = st.sampled_from(("type", "swap", "move", "everywhere"))
ACTS = st.lists(st.tuples(KIND, PLACE, PLACE, PLACE, st.text("的𠮷米\n", max_size=3), st.integers(0, 1)), max_size=10)
WALLS = st.sampled_from((frozenset[int](), frozenset({4}), frozenset({4, 15})))


def acted(desk, act):
    """Do one act; return the text that a plain editor would hold then."""
    kind, one, other, third, text, who = act
    final = desk.ledger.final
    start, end, to = sorted(place % (len(final) + 1) for place in (one, other, third))
    writer = desk.writer(OWNERS[who])
    if kind == "swap" and end - start >= 2:
        at = 1 + third % (end - start - 1)
        first, between, second = parts_at(final[start:end], at)
        if not first or not second:
            return final
        desk.keep(transposed(desk.ledger, start, end, writer, at))
        return final[:start] + second + between + first + final[end:]
    if kind == "move" and start < end:
        low, high = desk.ledger.from_final(start, after_struck=True), desk.ledger.from_final(end)
        desk.keep(desk.ledger.move(low, high, desk.ledger.from_final(to), linked(writer)))
        return _moved(final, start, end, to)
    if kind == "everywhere" and final:
        words = final[start : start + 1 + third % 2] or final[-1]
        desk.keep(substituted(desk.ledger, places_of(words, final), text, writer))
        return final.replace(words, text)
    desk.type(start, end, text, OWNERS[who])
    return final[:start] + text + final[end:]


@settings(max_examples=250, deadline=None)
@given(ACTS, st.sets(st.integers(1, 30)), st.sets(st.integers(1, 30)))
def test_every_kind_composes_is_undone_and_taken_in_any_part(acts, chosen, more):
    desk = Desk()
    start = desk.ledger
    for act in acts:
        expected = acted(desk, act)
        assert desk.ledger.final == expected, act
        assert desk.ledger.original == BASE
        _assert_in_order(desk)
    ledger = desk.ledger
    assert ledger.carrying_out(ledger.numbers) == ledger.final
    assert ledger.carrying_out(()) == BASE
    left = ledger.without(ledger.numbers - chosen).ledger
    assert (left.final, left.original) == (ledger.carrying_out(ledger.numbers & chosen), BASE)
    one_by_one = ledger
    for number in sorted(ledger.numbers & (chosen | more), reverse=True):
        one_by_one = one_by_one.without({number}).ledger
    at_once = ledger.without(ledger.numbers & (chosen | more)).ledger
    assert one_by_one.final == at_once.final, "in whatever order they are rejected"
    for change in reversed(desk.changes):
        desk.ledger = desk.ledger.apply(change.splice.inverse)
    assert desk.ledger == start


@settings(max_examples=120, deadline=None)
@given(WALLS, ACTS)
def test_no_kind_strikes_the_end_of_a_part_of_the_page(walls, acts):
    """Headline and body, and every line between them, stay parted whatever changes places over their ends."""
    desk = Desk(walls)
    start = desk.ledger
    for act in acts:
        acted(desk, act)
        ledger = desk.ledger
        assert ledger.original == BASE
        assert ledger.walls == walls
        seen = 0
        for run in ledger.runs:
            if not run.ins:
                inside = [wall for wall in walls if seen <= wall < seen + len(run.text)]
                assert not (inside and run.dele), act
                seen += len(run.text)
        _assert_in_order(desk)
    for change in reversed(desk.changes):
        desk.ledger = desk.ledger.apply(change.splice.inverse)
    assert desk.ledger == start
