"""Leads set wider than their article: behind it with its heads, or above its columns with a crosshead between."""

from collections.abc import Sequence
from itertools import pairwise, takewhile

from xingxian_editor.page_import.article_drafts import ArticleDraft, Drafts
from xingxian_editor.page_import.items import Item, ItemKind
from xingxian_editor.page_import.shared_phrases import PhraseIndex

_WIDER = 3.0
_MOST_PARAGRAPHS = 4
_LONGEST = 400
_CLEARER, _LEAST = 1.5, 3.0
_COLUMN_LINES = 3
_MOST_CROSSHEADS = 2


def take_adrift_leads(items: Sequence[Item], drafts: Drafts) -> None:
    """Give an article the lead that stands behind it, below its heads.

    A stretch of paragraphs that no dateline or byline opens, set wider than the article before, may
    be the lead of what follows it or of that article: it goes there only where it says clearly more
    of what that one says.
    """
    for at in range(1, len(drafts.articles)):
        before, after = drafts.articles[at - 1 : at + 1]
        lead = _wide_opening(items, before, after)
        rest = [number for number in after.body if number not in lead]
        following = rest or [n for article in drafts.articles[at + 1 : at + 2] for n in article.body]
        if lead and _says_more(items, lead, before.body, following):
            before.lead.extend(lead)
            after.body = rest
    drafts.articles = [article for article in drafts.articles if article.numbers]


def take_leads_above(items: Sequence[Item], drafts: Drafts) -> None:
    """Give an article the wide lead that stands above its columns and was taken for an article by itself.

    Where a lead is wider than the columns below, width alone would part them; they stay together when
    the lead says clearly more of what these say than of any other article. Heads between are crossheads.
    """
    for lead, below in list(pairwise(drafts.articles)):
        if not _is_lead_above(items, lead, below):
            continue
        others = [article for article in drafts.articles if article not in (lead, below)]
        if _says_more(items, lead.body, below.body, *(article.body for article in others)):
            between = range(lead.body[-1] + 1, below.body[0])
            below.lead, lead.body = lead.body, []
            below.crossheads.extend(n for n in between if n in drafts.heads)
            drafts.heads = [n for n in drafts.heads if n not in between]
    drafts.articles = [article for article in drafts.articles if article.numbers]


def _is_lead_above(items: Sequence[Item], lead: ArticleDraft, below: ArticleDraft) -> bool:
    if lead.numbers != lead.body or not below.body or below.numbers[0] != below.body[0]:
        return False
    between = [items[n].kind for n in range(lead.body[-1] + 1, below.body[0])]
    headed = lead.body[0] > 0 and items[lead.body[0] - 1].kind is ItemKind.HEAD
    alone = all(kind is ItemKind.HEAD for kind in between) and len(between) <= _MOST_CROSSHEADS
    short = len(lead.body) <= _MOST_PARAGRAPHS and len(_text(items, lead.body)) <= _LONGEST
    column = _column(items, below)
    wide = all(_width(items[n]) > column + _WIDER for n in lead.body)
    return headed and alone and short and bool(column) and wide


def _wide_opening(items: Sequence[Item], before: ArticleDraft, after: ArticleDraft) -> list[int]:
    """Return the first paragraphs under heads that nothing announces, as far as they are wider than ``before``."""
    opens = min(after.numbers, default=0)
    if not after.body or after.body[0] != opens or items[opens - 1].kind is not ItemKind.HEAD:
        return []
    column = _column(items, before)
    lead = list(takewhile(lambda number: _width(items[number]) > column + _WIDER, after.body))
    short = len(lead) <= _MOST_PARAGRAPHS and len(_text(items, lead)) <= _LONGEST
    return lead if column and short else []


def _column(items: Sequence[Item], article: ArticleDraft) -> float:
    """Return the width of the narrowest column of an article's text, 0 where no paragraph shows one."""
    return min((_width(items[n]) for n in article.body if len(items[n].segments) >= _COLUMN_LINES), default=0.0)


def _width(item: Item) -> float:
    return max(segment.width for segment in item.segments)


def _says_more(items: Sequence[Item], lead: Sequence[int], own: Sequence[int], *others: Sequence[int]) -> bool:
    """Say whether the lead shares clearly more with its own text than with any other."""
    index = PhraseIndex([_text(items, text) for text in (own, *others)])
    told = [index.likeness(_text(items, lead), number).weight for number in range(1 + len(others))]
    return told[0] > max(_LEAST, *(_CLEARER * other for other in told[1:]), 0.0)


def _text(items: Sequence[Item], numbers: Sequence[int]) -> str:
    return "".join(items[number].text for number in numbers)
