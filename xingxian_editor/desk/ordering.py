"""Puts blocks into another order within their article, and articles on their page."""

from collections.abc import Collection

from xingxian_editor.desk.cannot_tag import NoOrderHere
from xingxian_editor.desk.keeping import finish
from xingxian_editor.desk.page_draft import PageDraft
from xingxian_editor.page.page import Page


def move_in_order(page: Page, block_ids: Collection[int], steps: int, by: str) -> Page:
    """Move blocks of one article up (negative) or down in its order, together; the ends stop them."""
    draft = PageDraft(page, by)
    chosen = draft.chosen(block_ids)
    article = chosen[0].article
    if article is None or any(block.article != article for block in chosen):
        raise NoOrderHere
    order = draft.in_article(article)
    start = order[0].place
    moving = [block for block in order if block in chosen]
    resting = [block for block in order if block not in chosen]
    at = min(max(order.index(moving[0]) + steps, 0), len(resting))
    draft.number_blocks([*resting[:at], *moving, *resting[at:]], start)
    return finish(draft)


def move_article(page: Page, article: int, steps: int, by: str) -> Page:
    """Move an article or photo up (negative) or down in the page order of its kind."""
    draft = PageDraft(page, by)
    moving = draft.article(article)
    everything = sorted(draft.articles.values(), key=lambda a: (a.place, a.id))
    alike = [a for a in everything if a.kind is moving.kind]
    at = min(max(alike.index(moving) + steps, 0), len(alike) - 1)
    reordered = [a for a in alike if a != moving]
    reordered.insert(at, moving)
    queue = iter(reordered)
    draft.number_articles([next(queue) if a.kind is moving.kind else a for a in everything])
    return finish(draft)
