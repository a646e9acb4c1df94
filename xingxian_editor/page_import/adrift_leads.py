"""Leads that the dump put behind their article: wide lines under the heads, the body in columns before both."""

from collections.abc import Sequence
from itertools import takewhile

from xingxian_editor.page_import.article_drafts import ArticleDraft, Drafts
from xingxian_editor.page_import.items import Item, ItemKind
from xingxian_editor.page_import.shared_phrases import PhraseIndex

_WIDER = 3.0
_MOST_PARAGRAPHS = 4
_LONGEST = 400
_CLEARER, _LEAST = 1.5, 3.0
_COLUMN_LINES = 3


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


def _wide_opening(items: Sequence[Item], before: ArticleDraft, after: ArticleDraft) -> list[int]:
    """Return the first paragraphs under heads that nothing announces, as far as they are wider than ``before``."""
    opens = min(after.numbers, default=0)
    if not after.body or after.body[0] != opens or items[opens - 1].kind is not ItemKind.HEAD:
        return []
    column = min((_width(items[n]) for n in before.body if len(items[n].segments) >= _COLUMN_LINES), default=0.0)
    lead = list(takewhile(lambda number: _width(items[number]) > column + _WIDER, after.body))
    short = len(lead) <= _MOST_PARAGRAPHS and len(_text(items, lead)) <= _LONGEST
    return lead if column and short else []


def _width(item: Item) -> float:
    return max(segment.width for segment in item.segments)


def _says_more(items: Sequence[Item], lead: Sequence[int], before: Sequence[int], following: Sequence[int]) -> bool:
    index = PhraseIndex([_text(items, before), _text(items, following)])
    told = [index.likeness(_text(items, lead), number).weight for number in range(2)]
    return told[0] > max(_LEAST, _CLEARER * told[1])


def _text(items: Sequence[Item], numbers: Sequence[int]) -> str:
    return "".join(items[number].text for number in numbers)
