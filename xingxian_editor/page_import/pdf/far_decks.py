"""Decks apart from a headline set downwards: level over the columns beside it, or at the foot of its text."""

from collections.abc import Sequence

from xingxian_editor.page_import.pdf.article_layout import ArticleLayout, FoundArticles
from xingxian_editor.page_import.pdf.field import across, level, rule_between, upright_rule_between
from xingxian_editor.page_import.pdf.flow_view import FlowView
from xingxian_editor.page_import.pdf.frames import Frame
from xingxian_editor.page_import.pdf.head_groups import HeadGroup

_SMALLER = 0.7
_LEVEL = 2.5
_FARTHEST = 12.0
_FOOT = 3.2
_SURE = 0.6


def with_far_decks(found: FoundArticles, view: FlowView) -> FoundArticles:
    """Give decks that are far from their headlines set downwards to them, with the text under them."""
    for head in [*found.heads, *(one.head for one in found.articles if one.head is not None)]:
        if head.vertical:
            _take_text_under_deck(head, found, view)
    for article in found.articles:
        if article.head is not None and article.head.vertical:
            _take_deck_at_foot(article, article.head, found, view)
    return found


def _take_text_under_deck(head: HeadGroup, found: FoundArticles, view: FlowView) -> None:
    """Join an article whose head is a deck of ``head``: nothing else begins under the headline itself."""
    own = next((article for article in found.articles if article.head is head), None)
    if own is not None and _begins(own.frames[0]):
        return
    led = [one for one in found.articles if one is not own and _is_under_deck_of(head, one, view)]
    if len(led) != 1:
        return
    [article] = led
    if article.head is not None:
        article.extra_heads.append(article.head)
    article.head = head
    article.sure = min(_SURE, article.sure)
    if own is None:
        found.heads = [one for one in found.heads if one is not head]
    else:
        article.frames += own.frames
        article.bylines += own.bylines
        article.extra_heads += own.extra_heads
        found.articles = [one for one in found.articles if one is not own]


def _begins(frame: Frame) -> bool:
    return frame.is_set_in or frame.is_dated or bool(frame.opening) or bool(frame.crossheads)


def _is_under_deck_of(head: HeadGroup, article: ArticleLayout, view: FlowView) -> bool:
    deck, size = article.head, view.measure.body
    if deck is None or deck.vertical or len(deck.blocks) > 1 or deck.wall != head.wall:
        return False
    if deck.size > _SMALLER * head.size or abs(deck.top - head.top) > _LEVEL * size:
        return False
    return any(_is_next_to(frame, head, size) and not _is_parted(frame, head, view) for frame in article.frames)


def _is_next_to(frame: Frame, head: HeadGroup, size: float) -> bool:
    gap = max(frame.left - head.right, head.left - frame.right)
    return -size < gap < _FARTHEST * size and level(frame, head) > 0.5


def _is_parted(frame: Frame, head: HeadGroup, view: FlowView) -> bool:
    if frame.left < head.left:
        return upright_rule_between(frame, head, view.rules)
    return upright_rule_between(head, frame, view.rules)


def _take_deck_at_foot(article: ArticleLayout, head: HeadGroup, found: FoundArticles, view: FlowView) -> None:
    for group in list(found.heads):
        if _is_at_foot(group, head, article.frames, view):
            article.extra_heads.append(group)
            found.heads = [one for one in found.heads if one is not group]


def _is_at_foot(group: HeadGroup, head: HeadGroup, frames: Sequence[Frame], view: FlowView) -> bool:
    if group.vertical or group.wall != head.wall or group.size > _SMALLER * head.size:
        return False
    left, right = min(frame.left for frame in frames), max(frame.right for frame in frames)
    over = [frame for frame in frames if across(frame, group) > 0.1 and frame.end < group.top + 0.5 * group.size]
    if not over or group.left < left - group.size or group.right > right + group.size:
        return False
    last = max(over, key=lambda frame: frame.end)
    near = group.top - last.end < _FOOT * last.pitch
    return near and not rule_between(last, group, view.rules, 0.3 * last.size)
