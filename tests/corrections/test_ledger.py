"""The ledger of runs: whatever is done, the final text is what was asked for and the original stands."""

from collections.abc import Sequence
from itertools import count, pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from xingxian_editor.corrections.ledger import Change, Ledger
from xingxian_editor.corrections.normal_order import groups
from xingxian_editor.corrections.run import Owner, Run, Writer

FIRST = Owner("刘挺", "一校")
SECOND = Owner("周岚", "二校")
MOVING = Owner("周岚", "二校", link=9)
OWNERS = (FIRST, SECOND, MOVING)
BASE = "全年抽采\n5.2亿立方、𠮷的的\n米"
Act = tuple[int, int, str, int]

acts = st.lists(
    st.tuples(st.integers(0, 40), st.integers(0, 40), st.text("的𠮷米\n", max_size=3), st.integers(0, 2)), max_size=12
)
walls = st.sampled_from((frozenset[int](), frozenset({4}), frozenset({4, 15})))


class Desk:
    """A ledger with the people who change it."""

    def __init__(self, walls: frozenset[int] = frozenset(), base: str = BASE) -> None:
        self.ledger = Ledger((Run(base),), walls)
        self.owners: dict[int, Owner] = {}
        self.ids = count(1)
        self.changes: list[Change] = []

    def writer(self, owner: Owner) -> Writer:
        return Writer(owner, self.owners, self.ids)

    def type(self, start: int, end: int, text: str, owner: Owner = FIRST) -> Change:
        """Replace a range of the final text, as a person would."""
        first, last = self.ledger.from_final(start, after_struck=True), self.ledger.from_final(end)
        if start == end:
            first = last
        return self.keep(self.ledger.replace(first, last, text, self.writer(owner)))

    def keep(self, change: Change) -> Change:
        self.ledger = change.ledger
        self.changes.append(change)
        return change

    def runs(self) -> list[tuple[str, int, int]]:
        return [(run.text, run.ins, run.dele) for run in self.ledger.runs]


def _places(desk: Desk, act: Act) -> tuple[int, int, str, Owner]:
    length = len(desk.ledger.final)
    start, end = sorted(place % (length + 1) for place in act[:2])
    return start, end, act[2], OWNERS[act[3]]


def _expected(desk: Desk, start: int, end: int, text: str) -> str:
    """What a plain editor would hold whose walls cannot be struck."""
    ledger = desk.ledger
    walls = {ledger.to_final(_marked_of_original(ledger, wall)) for wall in ledger.walls}
    inside = [at for at in sorted(walls) if start <= at < end]
    return ledger.final[:start] + text + "\n" * len(inside) + ledger.final[end:]


def _marked_of_original(ledger: Ledger, original: int) -> int:
    at, seen = 0, 0
    for run in ledger.runs:
        if not run.ins and seen + len(run.text) > original:
            return at + original - seen
        seen += 0 if run.ins else len(run.text)
        at += len(run.text)
    raise AssertionError("no such original character")


@settings(max_examples=80, deadline=None)
@given(walls, acts)
def test_composing_is_changing_the_applied_text(walls: frozenset[int], acts: Sequence[Act]) -> None:
    desk = Desk(walls)
    start = desk.ledger
    for act in acts:
        first, last, text, owner = _places(desk, act)
        expected = _expected(desk, first, last, text)
        desk.type(first, last, text, owner)
        assert desk.ledger.final == expected
        assert desk.ledger.original == BASE
        assert all(
            not run.dele or "\n" not in run.text or run.ins or not walls or _holds_no_wall(desk.ledger, run)
            for run in desk.ledger.runs
        )
        _assert_in_order(desk)
    for change in reversed(desk.changes):
        desk.ledger = desk.ledger.apply(change.splice.inverse)
    assert desk.ledger == start


def _holds_no_wall(ledger: Ledger, struck: Run) -> bool:
    seen = 0
    for run in ledger.runs:
        if run is struck:
            return not any(seen <= wall < seen + len(run.text) for wall in ledger.walls)
        seen += 0 if run.ins else len(run.text)
    return True


def _assert_in_order(desk: Desk) -> None:
    runs = desk.ledger.runs
    assert all(run.text for run in runs)
    assert all((a.ins, a.dele) != (b.ins, b.dele) for a, b in pairwise(runs))
    for owner, group in groups(runs, desk.owners.get):
        mine = list(group)
        if owner is not None:
            assert len({run.acting for run in mine}) == 1
            written = [bool(run.dele) for run in mine]
            assert written == sorted(written, reverse=True), "struck first, then written"


@settings(max_examples=50, deadline=None)
@given(walls, acts, st.sets(st.integers(1, 12)))
def test_any_subset_has_a_defined_text(walls: frozenset[int], acts: Sequence[Act], chosen: set[int]) -> None:
    desk = Desk(walls)
    for act in acts:
        desk.type(*_places(desk, act))
    ledger = desk.ledger
    assert ledger.carrying_out(ledger.numbers) == ledger.final
    assert ledger.carrying_out(()) == BASE
    others = ledger.numbers - chosen
    assert ledger.without(others).ledger.final == ledger.carrying_out(ledger.numbers & chosen)
    assert ledger.without(others).ledger.original == BASE


@settings(max_examples=50, deadline=None)
@given(walls, acts)
def test_records_say_what_the_runs_say(walls: frozenset[int], acts: Sequence[Act]) -> None:
    desk = Desk(walls)
    for act in acts:
        desk.type(*_places(desk, act))
    ledger = desk.ledger
    assert {record.id for record in ledger.records} == ledger.numbers
    for record in ledger.records:
        own = [run for run in ledger.runs if record.id in (run.ins, run.dele)]
        assert record.struck == "".join(run.text for run in own if run.dele == record.id)
        assert record.written == "".join(run.text for run in own if run.ins == record.id)
        alone = ledger.without(ledger.numbers - {record.id}).ledger
        assert BASE[: record.original.start] == alone.original[: record.original.start]
        assert "".join(alone.final).startswith(BASE[: record.original.start])


@settings(max_examples=50, deadline=None)
@given(walls, acts)
def test_tidying_leaves_both_texts(walls: frozenset[int], acts: Sequence[Act]) -> None:
    desk = Desk(walls)
    for act in acts:
        desk.type(*_places(desk, act))
    change = desk.ledger.tidy(desk.writer(FIRST))
    assert (change.ledger.final, change.ledger.original) == (desk.ledger.final, BASE)
    assert change.ledger.apply(change.splice.inverse) == desk.ledger
    assert not change.ledger.tidy(desk.writer(FIRST))


@settings(max_examples=80, deadline=None)
@given(acts, st.tuples(*[st.integers(0, 60)] * 3))
def test_moving_is_cutting_and_pasting(acts: Sequence[Act], places: tuple[int, int, int]) -> None:
    desk = Desk()
    for act in acts:
        desk.type(*_places(desk, act))
    before = desk.ledger
    start, end, to = sorted(place % (len(before.final) + 1) for place in places)
    for low, high, place in ((start, end, to), (end, to, start)):
        expected = _moved(before.final, low, high, place)
        marked = before.from_final(low, after_struck=True), before.from_final(high)
        if low == high:
            continue
        change = before.move(*marked, before.from_final(place), desk.writer(MOVING))
        assert change.ledger.final == expected
        assert change.ledger.original == BASE
        assert change.ledger.apply(change.splice.inverse) == before


def _moved(text: str, start: int, end: int, to: int) -> str:
    if to <= start:
        return text[:to] + text[start:end] + text[to:start] + text[end:]
    return text[:start] + text[end:to] + text[start:end] + text[to:]


@settings(max_examples=50, deadline=None)
@given(acts)
def test_offsets_go_there_and_back(acts: Sequence[Act]) -> None:
    desk = Desk()
    for act in acts:
        desk.type(*_places(desk, act))
    ledger = desk.ledger
    for final in range(len(ledger.final) + 1):
        before, after = ledger.from_final(final), ledger.from_final(final, after_struck=True)
        assert before <= after
        assert ledger.to_final(before) == ledger.to_final(after) == final
        assert ledger.living(before, after) == ""


def test_typing_beside_an_own_change_is_one_correction() -> None:
    desk = Desk(base="增加到500万")
    desk.type(3, 6, "八百")
    desk.type(5, 5, "多")
    desk.type(2, 3, "")
    assert desk.runs() == [("增加", 0, 0), ("到500", 0, 1), ("八百多", 1, 0), ("万", 0, 0)]
    assert len(desk.ledger.records) == 1


def test_two_people_never_share_a_correction() -> None:
    desk = Desk(base="今年")
    desk.type(0, 1, "去", FIRST)
    change = desk.type(0, 1, "明", SECOND)
    assert desk.runs() == [("今", 0, 1), ("去", 1, 2), ("明", 2, 0), ("年", 0, 0)]
    assert not change.renumbered.gone
    assert [(r.id, r.struck, r.written) for r in desk.ledger.records] == [(1, "今", "去"), (2, "去", "明")]


def test_an_own_insertion_that_is_deleted_leaves_nothing() -> None:
    desk = Desk(base="立方米")
    desk.type(3, 3, "左右")
    change = desk.type(3, 5, "")
    assert desk.runs() == [("立方米", 0, 0)]
    assert change.renumbered.gone == {1}


def test_a_bridge_merges_corrections_into_the_first() -> None:
    desk = Desk(base="甲乙丙")
    desk.type(0, 1, "")
    desk.type(1, 2, "")
    change = desk.type(0, 1, "")
    assert change.merged == {2: 1}
    assert desk.runs() == [("甲乙丙", 0, 1)]


def test_what_is_typed_again_is_kept_text() -> None:
    desk = Desk(base="他的书")
    desk.type(1, 2, "")
    desk.type(1, 1, "的")
    change = desk.ledger.tidy(desk.writer(FIRST))
    assert [run.text for run in change.ledger.runs] == ["他的书"]
    assert change.renumbered.gone == {1}


def test_a_selector_stays_with_its_character() -> None:
    desk = Desk(base="葛\U000e0100洪")
    desk.type(0, 2, "葛\U000e0101")
    change = desk.ledger.tidy(desk.writer(FIRST))
    assert not change, "only the selector differs, but it is no character by itself"


def test_a_wall_stands_and_text_goes_before_it() -> None:
    desk = Desk(frozenset({2}), base="标题\n正文")
    desk.type(1, 4, "目")
    assert desk.ledger.final == "标目\n文"
    desk.type(2, 3, "")
    assert desk.ledger.final == "标目\n文"


def test_halves_of_a_move_stay_two_corrections() -> None:
    desk = Desk(base="甲乙")
    there = Owner("周岚", "二校", link=10)
    change = desk.ledger.move(0, 1, 2, desk.writer(MOVING), desk.writer(there))
    assert [(r.struck, r.written) for r in change.ledger.records] == [("甲", ""), ("", "甲")]
    assert change.ledger.final == "乙甲"
