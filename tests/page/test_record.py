"""Our records beside those of the standard library: made, compared, hashed, copied and kept alike."""

import copy
import dataclasses
import pickle
from dataclasses import field, fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xingxian_editor.page.record import dataclass as ours

KINDS = [
    {"frozen": True, "slots": True},
    {"frozen": True, "slots": True, "order": True},
    {"frozen": True},
    {"slots": True},
    {},
    {"slots": True, "eq": False},
    {"frozen": True, "eq": False, "slots": True},
]


def declared(decorator, kind):
    class Note:
        """A note of a proofreader."""

        at: int
        text: str
        tags: tuple[str, ...] = ()
        seen: list[int] = field(default_factory=list, compare=False)
        count: int = field(default=0, init=False)
        looks: dict[str, int] = field(default_factory=dict, init=False, repr=False, compare=False)

        @property
        def end(self):
            return self.at + len(self.text)

    return decorator(**kind)(Note)


@dataclasses.dataclass
class Pair:
    ours: type
    theirs: type


@pytest.fixture(params=KINDS, ids=str)
def pair(request):
    return Pair(declared(ours, request.param), declared(dataclasses.dataclass, request.param))


VALUES = st.tuples(st.integers(0, 2), st.sampled_from(["", "甲", "乙"]), st.sampled_from([(), ("注",)]))


def test_they_say_the_same_of_themselves(pair):
    assert repr(pair.ours(1, "甲")) == repr(pair.theirs(1, "甲"))
    assert [f.name for f in fields(pair.ours)] == [f.name for f in fields(pair.theirs)]
    assert repr(pair.ours.__dataclass_params__) == repr(pair.theirs.__dataclass_params__)
    assert pair.ours.__match_args__ == pair.theirs.__match_args__
    assert pair.ours.__doc__ == pair.theirs.__doc__
    assert pair.ours(1, "甲", seen=[2]).seen == [2]
    assert dataclasses.asdict(pair.ours(1, "甲")) == dataclasses.asdict(pair.theirs(1, "甲"))
    assert replace(pair.ours(1, "甲"), text="甲乙").end == 3


@pytest.mark.parametrize("kind", KINDS, ids=str)
@given(one=VALUES, other=VALUES)
def test_they_compare_and_hash_alike(kind, one, other):
    answers = []
    for decorator in (ours, dataclasses.dataclass):
        note = declared(decorator, kind)
        a, b = note(*one), note(*other)
        orders = [a < b, a <= b, a > b, a >= b] if kind.get("order") else [hasattr(note, "__lt__") and a.__lt__(b)]
        hashed = "none" if note.__hash__ is None else hash(a) == hash(b) or kind.get("eq", True)
        answers.append((a == b, a != b, a == one, orders, hashed))
    assert answers[0] == answers[1]


def test_what_is_missing_or_too_much_is_refused(pair):
    for wrong in ((), (1,), (1, "甲", (), [], 5)):
        with pytest.raises(TypeError, match="__init__"):
            pair.ours(*wrong)


def test_frozen_ones_stay_as_they_are(pair):
    note = pair.ours(1, "甲")
    if not pair.theirs.__dataclass_params__.frozen:
        note.at = 2
        assert note.at == 2
        return
    with pytest.raises(dataclasses.FrozenInstanceError):
        note.at = 2
    with pytest.raises(dataclasses.FrozenInstanceError):
        del note.at
    assert note.at == 1


@ours(frozen=True, slots=True)
class Kept:
    text: str
    at: int = 3


@ours(frozen=True, slots=True)
class Checked:
    text: str

    def __post_init__(self):
        if not self.text:
            raise ValueError("empty")

    def __repr__(self):
        return "own"


def test_they_are_pickled_and_copied():
    kept = Kept("甲")
    assert pickle.loads(pickle.dumps(kept)) == kept == copy.deepcopy(kept) == copy.copy(kept)
    assert {kept: 1}[Kept("甲", 3)] == 1
    assert not hasattr(kept, "__dict__")


def test_what_a_class_says_itself_stands():
    assert repr(Checked("甲")) == "own"
    with pytest.raises(ValueError, match="empty"):
        Checked("")


def test_a_record_of_a_record_has_the_fields_of_both():
    @ours(frozen=True)
    class More(Kept):
        more: int = 0

    assert More("甲", 1, 2).more == 2
    assert More("甲") != Kept("甲")
