"""What a ledger is made of: stretches of text, who wrote them, who struck them, and what an act changes."""

from collections.abc import Iterable, Iterator, Mapping, MutableMapping
from dataclasses import dataclass, field, replace


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text: ``ins`` and ``dele`` are the corrections that wrote and struck it; 0 is nobody."""

    text: str
    ins: int = 0
    dele: int = 0

    @property
    def plain(self) -> bool:
        """Whether nobody wrote or struck it."""
        return not (self.ins or self.dele)

    @property
    def acting(self) -> int:
        """The correction that acted on it last; 0 where none did."""
        return self.dele or self.ins

    def part(self, start: int, end: int) -> "Run":
        """Return the characters from ``start`` to ``end``, of the same corrections."""
        return replace(self, text=self.text[start:end])


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose a correction is. Neighbouring changes of one owner are one correction.

    A correction that must stay by itself, such as a half of a 转移, gets a ``link`` of its own.
    """

    author: str
    pass_: str
    link: int = 0

    def same_hand(self, other: "Owner | None") -> bool:
        """Say whether it is the same person in the same pass."""
        return other is not None and (self.author, self.pass_) == (other.author, other.pass_)


@dataclass(frozen=True, slots=True)
class Writer:
    """Who acts: the ``owner``, whose every correction is, and where numbers for new ones come from.

    A new correction is put into ``owners`` at once; its number may end up unused.
    """

    owner: Owner
    owners: MutableMapping[int, Owner]
    ids: Iterator[int]

    def new_id(self) -> int:
        """Take a number for a new correction."""
        number = next(self.ids)
        self.owners[number] = self.owner
        return number

    def owner_of(self, number: int) -> Owner | None:
        """Return whose a correction is."""
        return self.owners.get(number)


@dataclass(frozen=True, slots=True)
class Splice:
    """The runs from index ``at`` on change from ``old`` to ``new``."""

    at: int
    old: Runs
    new: Runs

    def __bool__(self) -> bool:
        return self.old != self.new

    @property
    def inverse(self) -> "Splice":
        """The splice that takes this one back."""
        return Splice(self.at, self.new, self.old)

    def apply(self, runs: Runs) -> Runs:
        """Return ``runs`` with the change made; they must be those that it was worked out for."""
        end = self.at + len(self.old)
        if runs[self.at : end] != self.old:
            raise ValueError("the text has changed since")
        return runs[: self.at] + self.new + runs[end:]


@dataclass(frozen=True, slots=True)
class Renumbered:
    """What became of corrections: ``merged`` into another (old → new), or ``gone`` without a trace."""

    merged: Mapping[int, int] = field(default_factory=dict)
    gone: frozenset[int] = frozenset()


def difference(old: Runs, new: Runs) -> Splice:
    """Return the least splice that turns ``old`` into ``new``."""
    room = min(len(old), len(new))
    head = 0
    while head < room and (old[head] is new[head] or old[head] == new[head]):
        head += 1
    room -= head
    tail = 0
    while tail < room and (old[-1 - tail] is new[-1 - tail] or old[-1 - tail] == new[-1 - tail]):
        tail += 1
    return Splice(head, old[head : len(old) - tail], new[head : len(new) - tail])


def common_start(one: str, other: str) -> int:
    """Return how many characters both texts begin with."""
    low, high = 0, min(len(one), len(other))
    if one[:high] == other[:high]:
        return high
    while high - low > 1:  # halving compares long texts as fast as memory is read
        middle = (low + high) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle
    return low


def joined(runs: Iterable[Run]) -> Iterator[Run]:
    """Let neighbours of the same corrections be one run, and drop empty ones."""
    before: Run | None = None
    for run in runs:
        if not run.text:
            continue
        if before is not None and (before.ins, before.dele) == (run.ins, run.dele):
            before = replace(before, text=before.text + run.text)
            continue
        if before is not None:
            yield before
        before = run
    if before is not None:
        yield before


def numbers_in(runs: Iterable[Run]) -> set[int]:
    """Return the corrections that wrote or struck something of ``runs``."""
    found = {number for run in runs for number in (run.ins, run.dele)}
    return found - {0}


def renumbered(splice: Splice, after: Iterable[Run], merged: Mapping[int, int]) -> Renumbered:
    """Return what became of the corrections that a splice took away and ``after`` has no longer."""
    missing = numbers_in(splice.old) - numbers_in(splice.new)
    if missing:
        missing -= numbers_in(after)
    into = {was: merged[was] for was in missing if was in merged}
    return Renumbered(into, frozenset(missing - into.keys()))
