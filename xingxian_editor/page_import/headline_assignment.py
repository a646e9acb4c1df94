"""Which head belongs to which article: one assignment over the whole page, none sooner than a wrong one."""

from collections.abc import Sequence

from xingxian_editor.page_import.article_drafts import Drafts
from xingxian_editor.page_import.best_assignment import best_assignment
from xingxian_editor.page_import.faint_likeness import with_faint_likeness
from xingxian_editor.page_import.head_neighbours import with_neighbours
from xingxian_editor.page_import.head_units import HeadUnit, as_one, bound_units, head_units
from xingxian_editor.page_import.items import Item, ItemKind
from xingxian_editor.page_import.notices import column_names
from xingxian_editor.page_import.photo_titles import suits_photo
from xingxian_editor.page_import.placed_head import PlacedHead, Placing
from xingxian_editor.page_import.shared_phrases import Likeness, PhraseIndex

_LEAST = 0.3
_HALF = 6.0
_FURTHER_HEADS = (0.85, 0.75)
_NEAR, _SURELY_NEAR = 0.35, 0.6
_FARTHEST = 30


def place_heads(items: Sequence[Item], drafts: Drafts) -> list[PlacedHead]:
    """Give every head of the page to an article, or to none."""
    texts = ["".join(items[n].text for n in article.text_numbers) for article in drafts.articles]
    index = PhraseIndex(texts)
    columns = column_names(items, drafts.heads)
    announcing = [PlacedHead(HeadUnit((number,), items[number].text), None, ()) for number in columns]
    units = head_units(items, [n for n in drafts.heads if n not in columns], index)
    if not units:
        return announcing
    groups = bound_units(units)
    wholes = [as_one(group) for group in groups]
    by_content = [[_share(index.likeness(unit.text, a)) for a in range(len(texts))] for unit in wholes]
    habit = _habit_of_standing_above(items, drafts, wholes, by_content)
    placings = [tuple(_placing(items, drafts, unit, a, index, habit) for a in range(len(texts))) for unit in wholes]
    for_photos = [
        [suits_photo(unit, "".join(items[n].text for n in p.caption), p.numbers[0]) for p in drafts.photos]
        for unit in wholes
    ]
    beside = [[placing.adjacent for placing in ways] for ways in placings]
    chosen = with_faint_likeness(wholes, _assign(placings, for_photos), index, beside)
    placed = [
        PlacedHead(
            unit, article, tuple(sorted(ways, key=lambda p: -p.score)), photo, 0.0 if photo is None else suits[photo]
        )
        for group, (article, photo), ways, suits in zip(groups, chosen, placings, for_photos, strict=True)
        for unit in group
    ]
    return sorted([*with_neighbours(items, placed), *announcing], key=lambda head: head.unit.first)


def _share(likeness: Likeness) -> float:
    """Return the likeness as a share of certainty: more phrases add less and less."""
    return likeness.weight / (likeness.weight + _HALF)


def _placing(
    items: Sequence[Item], drafts: Drafts, unit: HeadUnit, article: int, index: PhraseIndex, habit: float
) -> Placing:
    likeness = index.likeness(unit.text, article)
    above = _stands_above(items, drafts, unit, article)
    score = _share(likeness)
    near = _NEAR * habit if above else 0.0
    if above and (habit >= 0.75 or _is_signed_on_top(items, drafts, article)):
        near = _SURELY_NEAR * max(habit, 0.75)
    if not above and _kicker_above(items, drafts, unit, article):
        near = 0.9 * (_SURELY_NEAR if habit >= 0.75 else _NEAR) * habit
    adjacent = above or _stands_below(items, drafts, unit, article)
    return Placing(article, score + (1 - score) * near, likeness, adjacent)


def _assign(
    placings: Sequence[Sequence[Placing]], for_photos: Sequence[Sequence[float]]
) -> list[tuple[int | None, int | None]]:
    """Give every unit an article or a photo, each place at most once.

    An article has a place for its headline, and further ones, worth less, for kicker and deck.
    """
    gains = [
        [p.score * worth - _LEAST - 0.05 * (worth < 1) for worth in (1.0, *_FURTHER_HEADS) for p in ways]
        + [suits - _LEAST for suits in photos]
        for ways, photos in zip(placings, for_photos, strict=True)
    ]
    count = len(placings[0])
    places = (1 + len(_FURTHER_HEADS)) * count
    return [
        (None, None) if place is None else (place % count, None) if place < places else (None, place - places)
        for place in best_assignment(gains)
    ]


def _habit_of_standing_above(
    items: Sequence[Item], drafts: Drafts, units: Sequence[HeadUnit], by_content: Sequence[Sequence[float]]
) -> float:
    """Return the share of heads, among those whose words leave no doubt, that stand right above."""
    clear = []
    for unit, shares in zip(units, by_content, strict=True):
        best = max(range(len(shares)), key=lambda a: shares[a], default=None)
        others = [share for a, share in enumerate(shares) if a != best]
        if best is not None and shares[best] > 0.4 and shares[best] > 1.5 * max(others, default=0.0):
            clear.append(_stands_above(items, drafts, unit, best) or _kicker_above(items, drafts, unit, best))
    topped = sum(any(_stands_above(items, drafts, unit, a) for unit in units) for a in range(len(drafts.articles)))
    if not clear:
        return float(topped == len(drafts.articles))
    return sum(clear) / len(clear)


def _kicker_above(items: Sequence[Item], drafts: Drafts, unit: HeadUnit, article: int) -> bool:
    """Say whether nothing but other heads stands between the unit and the article."""
    start = drafts.articles[article].numbers[0]
    return 0 < start - unit.last <= _FARTHEST and all(items[n].kind is ItemKind.HEAD for n in range(unit.last, start))


def _stands_above(items: Sequence[Item], drafts: Drafts, unit: HeadUnit, article: int) -> bool:
    own = drafts.articles[article]
    return unit.last + 1 in (own.numbers[0], *own.lead[:1])


def _is_signed_on_top(items: Sequence[Item], drafts: Drafts, article: int) -> bool:
    """Say whether an author's line opens the article: only a headline stands above one."""
    return items[drafts.articles[article].numbers[0]].kind is ItemKind.BYLINE


def _stands_below(items: Sequence[Item], drafts: Drafts, unit: HeadUnit, article: int) -> bool:
    return unit.first - 1 == drafts.articles[article].numbers[-1]
