"""Poems (诗): a run of short lines that no sentence ends, with a title and the poet's name above."""

from bisect import insort
from collections.abc import Iterator, Sequence
from itertools import pairwise

from xingxian_editor.page_import.article_drafts import ArticleDraft, Drafts
from xingxian_editor.page_import.bylines import is_byline
from xingxian_editor.page_import.items import Item, ItemKind
from xingxian_editor.page_import.placed_head import PlacedHead

_LEAST_LINES = 4
_WIDEST = 17.0
_SURE = 0.7


def take_verse(items: Sequence[Item], drafts: Drafts, heads: Sequence[PlacedHead]) -> bool:
    """Make articles of the runs of short lines that belong nowhere; say whether there was one.

    Headlines in a heap are short lines too, but their words lead to articles; a poem's do not.
    """
    free = {n for head in heads if head.article is None and head.photo is None for n in head.unit.numbers}
    taken: set[int] = set()
    for run in [poem for lines in _runs(items, free) for poem in _poems(items, lines)]:
        title = _title_lines(items, run)
        body = run[title:]
        names = [n for n in body[:1] if is_byline(items[n].text)]
        if _is_signed_otherwise(items, body[len(names) :]):
            continue
        verse = ArticleDraft(body=body[len(names) :], byline=names, sure=_SURE, verse=True)
        if len(verse.body) >= _LEAST_LINES:
            insort(drafts.articles, verse, key=lambda article: article.numbers[0])
            taken.update(verse.numbers)
    drafts.heads = [n for n in drafts.heads if n not in taken]
    for article in drafts.articles:
        if not article.verse:
            article.byline = [n for n in article.byline if n not in taken]
    drafts.articles.sort(key=lambda article: article.numbers[:1])
    return bool(taken)


def _runs(items: Sequence[Item], free: set[int]) -> Iterator[list[int]]:
    run: list[int] = []
    for number, item in enumerate(items):
        if _may_be_verse(item) and (number in free or item.kind is ItemKind.BYLINE):
            run.append(number)
        else:
            yield from _whole(run, free)
            run = []
    yield from _whole(run, free)


def _poems(items: Sequence[Item], run: list[int]) -> Iterator[list[int]]:
    """Part a run where the next poem begins: with the line above a poet's name."""
    starts = [at - 1 for at, n in enumerate(run) if at > 2 and items[n].kind is ItemKind.BYLINE and items[n].certain]
    for start, end in pairwise([0, *starts, len(run)]):
        if end - start > 1:
            yield run[start:end]


def _is_signed_otherwise(items: Sequence[Item], body: Sequence[int]) -> bool:
    return any(items[n].kind is ItemKind.BYLINE and items[n].certain for n in body)


def _whole(run: list[int], free: set[int]) -> Iterator[list[int]]:
    if sum(number in free for number in run) > _LEAST_LINES:
        yield run


def _may_be_verse(item: Item) -> bool:
    is_line = item.kind is ItemKind.HEAD or (item.kind is ItemKind.BYLINE and item.text[:1] not in "（(")
    return is_line and item.segments[0].width <= _WIDEST


def _title_lines(items: Sequence[Item], run: Sequence[int]) -> int:
    """Return how many lines stand above the first stanza as its title: one, if a name or white follows it."""
    following = items[run[1]]
    white = following.segments[0].line.white
    inside = min((items[n].segments[0].line.white for n in run[2:]), default=0)
    return 1 if is_byline(following.text) or white > inside else 0
