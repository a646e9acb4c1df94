"""Groups neighbouring head lines to units: the lines of one headline, or of one kicker."""

from collections.abc import Sequence
from dataclasses import dataclass

from xingxian_editor.page_import.items import Item
from xingxian_editor.page_import.shared_phrases import Likeness, PhraseIndex
from xingxian_editor.page_import.wording import width_of

_CLEAR = 2.5
_LONGEST_SHORT = 14.0


@dataclass(frozen=True, slots=True)
class HeadUnit:
    """Head lines that stand or fall together, by the numbers of their items."""

    numbers: tuple[int, ...]
    text: str

    @property
    def first(self) -> int:
        """The number of its first item."""
        return self.numbers[0]

    @property
    def last(self) -> int:
        """The number of its last item."""
        return self.numbers[-1]


def head_units(items: Sequence[Item], heads: Sequence[int], index: PhraseIndex, articles: int) -> list[HeadUnit]:
    """Return the units of the page in file order."""
    units: list[list[int]] = []
    for number in heads:
        if units and units[-1][-1] == number - 1 and _belong_together(items, units[-1], number, index, articles):
            units[-1].append(number)
        else:
            units.append([number])
    return [HeadUnit(tuple(unit), "\n".join(items[n].text for n in unit)) for unit in units]


def _belong_together(items: Sequence[Item], unit: list[int], number: int, index: PhraseIndex, articles: int) -> bool:
    above, below = items[unit[-1]].text, items[number].text
    if not _same_shape(above, below) or len(unit) >= 3:
        return False
    first, second = _clear_article(above, index, articles), _clear_article(below, index, articles)
    return first is None or second is None or first == second


def _same_shape(above: str, below: str) -> bool:
    """Say whether two lines look like one head broken in two: short both, and about as long."""
    widths = sorted(sum(map(width_of, text)) for text in (above, below))
    same_halves = (" " in above) == (" " in below)
    return widths[1] <= _LONGEST_SHORT and widths[0] >= 0.55 * widths[1] and same_halves


def _clear_article(text: str, index: PhraseIndex, articles: int) -> int | None:
    """Return the one article that the line clearly speaks of."""
    weights = sorted(((index.likeness(text, a).weight, a) for a in range(articles)), reverse=True)
    if not weights or weights[0][0] < _CLEAR:
        return None
    return weights[0][1] if len(weights) == 1 or weights[0][0] > 2 * weights[1][0] else None


__all__ = ["HeadUnit", "Likeness", "head_units"]
