"""Groups neighbouring head lines to units: the lines of one headline, or of one kicker."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from xingxian_editor.page_import.items import Item
from xingxian_editor.page_import.number_runs import runs_of
from xingxian_editor.page_import.shared_phrases import PhraseIndex
from xingxian_editor.page_import.wording import ends_as_kickers_do, leans_back, width_of

_MOST_LINES = 3
_COST_OF_UNIT = 1.5
_LONGEST_SHORT = 14.0
_APART = 2.0
_PAIR = 2


@dataclass(frozen=True, slots=True)
class HeadUnit:
    """Head lines that stand or fall together, by the numbers of their items; ``white`` counts blank lines above."""

    numbers: tuple[int, ...]
    text: str
    white: int = 0

    @property
    def first(self) -> int:
        """The number of its first item."""
        return self.numbers[0]

    @property
    def last(self) -> int:
        """The number of its last item."""
        return self.numbers[-1]


def head_units(items: Sequence[Item], heads: Sequence[int], index: PhraseIndex) -> list[HeadUnit]:
    """Return the units of the page in file order."""
    found: list[HeadUnit] = []
    for run in runs_of(heads):
        found.extend(_best_cut([_Line(n, items[n].text, items[n].segments[0].line.white) for n in run], index))
    return found


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    text: str
    white: int


def bound_units(units: Sequence[HeadUnit]) -> list[list[HeadUnit]]:
    """Group units that belong to one article whatever they say: a kicker and its headline, a headline and its deck.

    A kicker tells by its last words that it leads on (会议强调), a deck by its dash or brackets. In a heap
    some of whose heads have white above, those that have none go with what stands right above them.
    """
    groups: list[list[HeadUnit]] = []
    close = _set_close(units)
    for unit in units:
        before = groups[-1][-1] if groups else None
        told = before is not None and (ends_as_kickers_do(before.text) or leans_back(unit.text) or unit.first in close)
        if before and before.last + 1 == unit.first and told:
            groups[-1].append(unit)
        else:
            groups.append([unit])
    return groups


def _set_close(units: Sequence[HeadUnit]) -> set[int]:
    """Return the first numbers of the units that stand close under another one, where a heap is parted by white."""
    numbers = (n for unit in units for n in unit.numbers)
    close: set[int] = set()
    by_first: dict[int, list[HeadUnit]] = {}
    for unit in units:
        by_first.setdefault(unit.first, []).append(unit)
    for run in runs_of(numbers):
        blocks = list(_blocks([unit for number in run for unit in by_first.get(number, ())]))
        pairs = [block for block in blocks if len(block) == _PAIR and not ends_as_kickers_do(block[1].text)]
        close.update(below.first for _, below in pairs if len(blocks) > 1)
    return close


def _blocks(heap: Sequence[HeadUnit]) -> Iterator[list[HeadUnit]]:
    """Part a heap where there is white."""
    block: list[HeadUnit] = []
    for unit in heap:
        if unit.white and block:
            yield block
            block = []
        block.append(unit)
    if block:
        yield block


def as_one(units: Sequence[HeadUnit]) -> HeadUnit:
    """Return bound units as one."""
    return HeadUnit(tuple(n for unit in units for n in unit.numbers), "\n".join(unit.text for unit in units))


def _best_cut(lines: Sequence[_Line], index: PhraseIndex) -> list[HeadUnit]:
    """Cut a run of head lines so that each unit speaks of one article as clearly as can be."""
    least_white = min((line.white for line in lines[1:]), default=0)
    best: list[tuple[float, list[HeadUnit]]] = [(0.0, [])]
    for end in range(1, len(lines) + 1):
        ways = []
        for start in range(max(0, end - _MOST_LINES), end):
            unit = lines[start:end]
            if _is_one_shape(unit):
                value, before = best[start]
                ways.append((value + _value(unit, least_white, index), [*before, _unit(unit)]))
        best.append(max(ways, key=lambda way: way[0]))
    return best[-1][1]


def _unit(lines: Sequence[_Line]) -> HeadUnit:
    return HeadUnit(tuple(line.number for line in lines), "\n".join(line.text for line in lines), lines[0].white)


def _value(lines: Sequence[_Line], least_white: int, index: PhraseIndex) -> float:
    text = "".join(line.text for line in lines)
    told = max((likeness.weight for likeness in index.likenesses(text).values()), default=0.0)
    apart = _APART * sum(line.white > least_white for line in lines[1:])
    uneven = sum(1 - min(pair) / max(pair) for pair in pairwise(_width(line.text) for line in lines))
    return told - _COST_OF_UNIT - apart - uneven - 0.5 * (len(lines) > 2)


def _is_one_shape(lines: Sequence[_Line]) -> bool:
    return all(_same_shape(above.text, below.text) for above, below in pairwise(lines))


def _same_shape(above: str, below: str) -> bool:
    """Say whether two lines look like one head broken in two: short both, and about as long."""
    if ends_as_kickers_do(above) or leans_back(below):
        return False
    widths = sorted((_width(above), _width(below)))
    same_halves = (" " in above) == (" " in below)
    return widths[1] <= _LONGEST_SHORT and widths[0] >= 0.65 * widths[1] and same_halves


def _width(text: str) -> float:
    return sum(map(width_of, text))
