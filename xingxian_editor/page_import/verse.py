"""Poems (诗): a run of short lines that no sentence ends, with a title and the poet's name above."""

from bisect import insort
from collections.abc import Iterator, Sequence
from itertools import pairwise

from xingxian_editor.page_import.article_drafts import ArticleDraft, Drafts
from xingxian_editor.page_import.bylines import is_byline
from xingxian_editor.page_import.items import Item, ItemKind
from xingxian_editor.page_import.notices import labels_a_head
from xingxian_editor.page_import.placed_head import PlacedHead
from xingxian_editor.page_import.wording import CLAUSE_MARK, is_han

_LEAST_LINES = 4
_WIDEST = 17.0
_SURE = 0.7
_MANY_LINES, _SHORT, _MOSTLY = 6, 8.0, 0.7
_LONGEST_NAME = 3
_COLUMN_AND_TITLE = 2
_TEXT = (ItemKind.BODY, ItemKind.DATELINE)


def take_verse(items: Sequence[Item], drafts: Drafts, heads: Sequence[PlacedHead]) -> bool:
    """Make articles of the runs of short lines that belong nowhere; say whether there was one.

    Headlines in a heap are short lines too, but their words lead to articles; a poem's do not.
    """
    free = {n for head in heads if head.article is None and head.photo is None for n in head.unit.numbers}
    clear = list(_short_lines(items, drafts.heads))
    told = {n for run in clear for n in run}
    taken: set[int] = set()
    signs = _signs_under_heads(items)
    for run in [poem for lines in [*clear, *_runs(items, free - told)] for poem in _poems(items, lines)]:
        title = _title_lines(items, run)
        body = run[title:]
        names = [n for n in body[:1] if is_byline(items[n].text) or (title and signs and _may_be_pen_name(items[n]))]
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


def _short_lines(items: Sequence[Item], heads: Sequence[int]) -> Iterator[list[int]]:
    """Yield runs of lines that are a poem's whatever article they are like: many, and most shorter than headlines are.

    The head and the name right above a text that follows are not the poem's.
    """
    numbers = set(heads)
    run: list[int] = []
    for number, item in enumerate(items):
        if number in numbers or (run and item.kind is ItemKind.BYLINE and _may_be_verse(item)):
            run.append(number)
            continue
        yield from _verse_in(items, run, item.kind in _TEXT)
        run = []
    yield from _verse_in(items, run, False)


def _verse_in(items: Sequence[Item], run: list[int], text_follows: bool) -> Iterator[list[int]]:
    if text_follows and len(run) >= _MANY_LINES:
        end = len(run) - (items[run[-1]].kind is ItemKind.BYLINE) - 1
        run = run[: end - labels_a_head(items, run[end - 1])]
    widths = [items[n].segments[0].width for n in run]
    marks = any(CLAUSE_MARK.search(items[n].text[:-1]) for n in run)
    short = sum(width <= _SHORT for width in widths)
    if len(run) >= _MANY_LINES and short >= _MOSTLY * len(run) and (not marks or short == len(run)):
        yield run


def _signs_under_heads(items: Sequence[Item]) -> bool:
    """Say whether authors of the page stand by bare names under their heads."""
    return any(
        above.kind is ItemKind.HEAD and name.kind is ItemKind.BYLINE and below.kind is ItemKind.BODY
        for above, name, below in zip(items, items[1:], items[2:], strict=False)
    )


def _may_be_pen_name(item: Item) -> bool:
    return len(item.text) <= _LONGEST_NAME and all(map(is_han, item.text))


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
    """Return how many lines stand above the first stanza as its title: one, if a name or white follows it.

    A column's name may stand over title and poet: then it is two.
    """
    if len(run) > _COLUMN_AND_TITLE and not is_byline(items[run[1]].text):
        named = items[run[_COLUMN_AND_TITLE]]
        if named.kind is ItemKind.BYLINE and named.certain and labels_a_head(items, run[0]):
            return _COLUMN_AND_TITLE
    following = items[run[1]]
    white = following.segments[0].line.white
    inside = min((items[n].segments[0].line.white for n in run[2:]), default=0)
    return 1 if is_byline(following.text) or white > inside else 0
