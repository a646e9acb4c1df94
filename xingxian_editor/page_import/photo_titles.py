"""How well a head suits a photo as its title (图题)."""

from xingxian_editor.page_import.captions import names_a_view
from xingxian_editor.page_import.head_units import HeadUnit
from xingxian_editor.page_import.wording import width_of

_WIDEST = 14.0


def suits_photo(unit: HeadUnit, caption: str, first: int) -> float:
    """Return how well, 0 to 1; ``first`` is the number of the photo's first item."""
    if len(unit.numbers) > 1 or sum(map(width_of, unit.text)) > _WIDEST:
        return 0.0
    pairs = {unit.text[at : at + 2] for at in range(len(unit.text) - 1)}
    shared = sum(pair in caption for pair in pairs)
    above = unit.last + 1 == first
    return min(0.9, 0.2 + 0.35 * above + 0.3 * names_a_view(unit.text) + 0.05 * min(shared, 3))
