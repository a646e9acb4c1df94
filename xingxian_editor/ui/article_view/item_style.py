"""How each role is set in the reading: type, line height, indent, alignment, distance above."""

from dataclasses import dataclass

from xingxian_editor.page.role import Role

TEXT_TOP = 12
PARAGRAPH_GAP = 4
BREAK_ROLES = frozenset({Role.HEADLINE, Role.KICKER, Role.DECK})


@dataclass(frozen=True, slots=True)
class ItemStyle:
    """The setting of one role; ``font`` names a type style, ``indent`` counts characters."""

    font: str = "reading"
    weight: int | None = None
    indent: int = 0
    justified: bool = False
    right: bool = False
    above: int = 0
    ui_font: bool = False


_STYLES = {
    Role.KICKER: ItemStyle("reading_kicker", weight=400),
    Role.HEADLINE: ItemStyle("reading_headline", above=7),
    Role.DECK: ItemStyle("reading_kicker", weight=400, above=7),
    Role.SUMMARY: ItemStyle(indent=2, justified=True, above=8),
    Role.EDITORS_NOTE: ItemStyle(indent=2, justified=True, above=8),
    Role.DATELINE: ItemStyle(weight=700, above=11),
    Role.BODY: ItemStyle(indent=2, justified=True, above=0),
    Role.CROSSHEAD: ItemStyle(weight=700, above=8),
    Role.BYLINE: ItemStyle(right=True, above=4),
    Role.PHOTO_TITLE: ItemStyle("reading_headline"),
    Role.CAPTION: ItemStyle(justified=True, above=8),
    Role.CREDIT: ItemStyle(right=True, above=4),
}


def item_style(role: Role) -> ItemStyle:
    """Return how ``role`` is set."""
    return _STYLES.get(role, ItemStyle())


def gap_above(role: Role, opens: bool, first: bool) -> int:
    """Return the distance above an item, by whether it begins a run of its role."""
    if first:
        return 0
    if opens:
        return item_style(role).above
    return PARAGRAPH_GAP if role in (Role.BODY, Role.SUMMARY, Role.EDITORS_NOTE) else 0
