"""Crossheads right above the first paragraph, where the dump put the headline elsewhere."""

from collections.abc import Sequence

from xingxian_editor.page_import.article_drafts import ArticleDraft, Drafts
from xingxian_editor.page_import.items import Item
from xingxian_editor.page_import.placed_head import PlacedHead
from xingxian_editor.page_import.wording import ends_as_kickers_do

_LONGER = 2.0


def take_opening_crossheads(items: Sequence[Item], drafts: Drafts, heads: Sequence[PlacedHead]) -> bool:
    """Give articles the crossheads over their first sections; say whether one was given.

    An article with crossheads whose other heads stand elsewhere has one above its first section too:
    what stands there and is no longer than they are is no kicker, for a kicker stands above a headline.
    """
    taken: list[int] = []
    for head in heads:
        article = None if head.article is None else drafts.articles[head.article]
        others = [other for other in heads if other is not head and other.article == head.article]
        if article is not None and _opens_a_section(items, article, head, others):
            article.crossheads.extend(head.unit.numbers)
            taken.extend(head.unit.numbers)
    drafts.heads = [number for number in drafts.heads if number not in taken]
    return bool(taken)


def _opens_a_section(
    items: Sequence[Item], article: ArticleDraft, head: PlacedHead, others: Sequence[PlacedHead]
) -> bool:
    own = {*head.unit.numbers}
    beside = {head.unit.first - 1, head.unit.last + 1}
    stands_alone = bool(others) and not any(beside & {*other.unit.numbers} for other in others)
    if not stands_alone or not article.crossheads or head.unit.last + 1 != article.body[0]:
        return False
    longest = max(_width(items[number]) for number in article.crossheads)
    fits = max(_width(items[number]) for number in own) <= longest + _LONGER
    return fits and not ends_as_kickers_do(head.unit.text)


def _width(item: Item) -> float:
    return max(segment.width for segment in item.segments)
