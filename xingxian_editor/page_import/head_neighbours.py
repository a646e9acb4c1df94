"""Heads whose words name no article go with the heads they are set together with: who spoke, what was said."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from xingxian_editor.page_import.items import Item, ItemKind
from xingxian_editor.page_import.placed_head import PlacedHead

_MOST_HEADS = 3
_PHRASES, _HALVES = 3, 2
_LONGER_THAN_NAMES = 7


def with_neighbours(items: Sequence[Item], heads: Sequence[PlacedHead]) -> list[PlacedHead]:
    """Give heads that are in nothing to the one article of the heads they are set together with.

    Heads are set together when nothing stands between them and more white above and below than
    inside: in a heap of headlines white tells nothing, and nothing is given.
    """
    result: list[PlacedHead] = []
    taken = Counter(head.article for head in heads)
    for group in _groups(items, heads):
        articles = {head.article for head in group if head.article is not None}
        free = [head for head in group if head.article is None and head.photo is None]
        if len(articles) == 1 and free and taken[next(iter(articles))] + len(free) <= _MOST_HEADS:
            [article] = articles
            group = [replace(head, article=article) if head in free else head for head in group]
        result.extend(group)
    return _with_slogans(items, _between_text_and_head(items, result))


def _between_text_and_head(items: Sequence[Item], heads: Sequence[PlacedHead]) -> list[PlacedHead]:
    """Give a head that is in nothing to an article where it stands between its text and a head of it."""
    result = list(heads)
    for at, head in enumerate(heads):
        for step in (-1, 1):
            other = heads[at + step] if 0 <= at + step < len(heads) else None
            if head.article is None and head.photo is None and other is not None and other.article is not None:
                beside = other.unit.last + 1 == head.unit.first if step < 0 else head.unit.last + 1 == other.unit.first
                near = any(placing.adjacent for placing in head.placings if placing.article == other.article)
                if beside and near and _is_text(items, head.unit.last + 1 if step < 0 else head.unit.first - 1):
                    result[at] = replace(head, article=other.article)
    return result


def _is_text(items: Sequence[Item], number: int) -> bool:
    return 0 <= number < len(items) and items[number].kind in (ItemKind.BODY, ItemKind.BYLINE, ItemKind.DATELINE)


def _with_slogans(items: Sequence[Item], heads: Sequence[PlacedHead]) -> list[PlacedHead]:
    """Give a head of several short phrases to the article below, where one headline stands between them.

    The first head of a heap, of two phrases, goes to the article of the headline below it.
    压实责任 补齐短板 守牢底线 is a kicker: it says nothing that the article must say too.
    """
    result = list(heads)
    for at, (above, below) in enumerate(pairwise(heads)):
        free = above.article is None and above.photo is None and below.article is not None
        close = above.unit.last + 1 == below.unit.first and _is_above_text(items, below)
        least = _PHRASES if close else _HALVES
        slogan = _is_slogan(above.unit.text, least) and (close or _opens_heap(items, heads, at))
        if free and (slogan or (close and _leads_alone(items, heads, at))):
            result[at] = replace(above, article=below.article, leads=True)
    return result


def _leads_alone(items: Sequence[Item], heads: Sequence[PlacedHead], at: int) -> bool:
    """Say whether a head and the headline below it stand alone above that article's text, and no other wants it."""
    above, below = heads[at : at + 2]
    first = above.unit.first == 0 or items[above.unit.first - 1].kind is not ItemKind.HEAD
    near = any(placing.adjacent for placing in below.placings if placing.article == below.article)
    long = len(above.unit.text) >= _LONGER_THAN_NAMES
    return first and near and long and _all_headed(heads, above)


def _all_headed(heads: Sequence[PlacedHead], head: PlacedHead) -> bool:
    """Say whether every article has a head: one without might want it sooner."""
    return len({other.article for other in heads if other.article is not None}) == len(head.placings)


def _is_above_text(items: Sequence[Item], head: PlacedHead) -> bool:
    after = head.unit.last + 1
    return after < len(items) and items[after].kind in (ItemKind.DATELINE, ItemKind.BODY, ItemKind.BYLINE)


def _opens_heap(items: Sequence[Item], heads: Sequence[PlacedHead], at: int) -> bool:
    """Say whether a head is the first of a heap, and the next one the only head of its article: it leads on to that."""
    above, below = heads[at : at + 2]
    first = above.unit.first == 0 or items[above.unit.first - 1].kind is not ItemKind.HEAD
    settled = _all_headed(heads, above) and sum(head.article == below.article for head in heads) == 1
    return first and settled and above.unit.last + 1 == below.unit.first


def _is_slogan(text: str, least: int) -> bool:
    phrases = text.split()
    return len(phrases) >= least and max(map(len, phrases)) - min(map(len, phrases)) <= 1


def _groups(items: Sequence[Item], heads: Sequence[PlacedHead]) -> Iterator[list[PlacedHead]]:
    group: list[PlacedHead] = []
    for head in heads:
        if group and not _stand_together(items, group[-1], head):
            yield group
            group = []
        group.append(head)
    if group:
        yield group


def _stand_together(items: Sequence[Item], above: PlacedHead, below: PlacedHead) -> bool:
    if above.unit.last + 1 != below.unit.first:
        return False
    inside = _white(items, below.unit.first)
    after = below.unit.last + 1
    # A head that another follows as closely belongs to it as well as to the one above.
    return inside < _white(items, above.unit.first) and (after >= len(items) or inside < max(1, _white(items, after)))


def _white(items: Sequence[Item], number: int) -> int:
    return items[number].segments[0].line.white if number else 99
