"""Articles from chains of text: leads above a head, text without a head, heads without text."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from xingxian_editor.page_import.pdf.field import across
from xingxian_editor.page_import.pdf.flow import Chain
from xingxian_editor.page_import.pdf.flow_gains import NEVER, link_gain
from xingxian_editor.page_import.pdf.flow_view import FlowView
from xingxian_editor.page_import.pdf.frames import Frame
from xingxian_editor.page_import.pdf.head_groups import HeadGroup
from xingxian_editor.page_import.pdf.text_blocks import TextBlock

_SENTENCE = re.compile("[，。；！？]")
_SHORTEST_ARTICLE = 40
_UNSURE = 0.5


@dataclass(slots=True, eq=False)
class ArticleLayout:
    """One article: its head, its pieces in reading order, and how sure the grouping is, 0 to 1."""

    head: HeadGroup | None
    frames: list[Frame]
    sure: float = 0.9
    extra_heads: list[HeadGroup] = field(default_factory=list)
    bylines: list[TextBlock] = field(default_factory=list)


@dataclass(slots=True)
class FoundArticles:
    """Articles, heads that have no text, and blocks that are in no article."""

    articles: list[ArticleLayout]
    heads: list[HeadGroup]
    others: list[TextBlock]


def articles_of(
    chains: Sequence[Chain], view: FlowView, bylines: Sequence[TextBlock], leads: Sequence[tuple[Frame, HeadGroup]]
) -> FoundArticles:
    """Make the articles of the page, in the order of their places; ``leads`` stand above their heads."""
    articles = [ArticleLayout(c.head, list(c.frames), _sureness(c.gains)) for c in chains if c.head is not None]
    others: list[TextBlock] = []
    for lead, head in leads:
        led = next((article for article in articles if article.head is head), None)
        if led is None:
            articles.append(ArticleLayout(head, [lead], 0.6))
        else:
            led.frames.insert(0, lead)
    for chain in sorted((c for c in chains if c.head is None), key=lambda c: -len(c.frames)):
        _place_headless(chain, articles, view, others)
    used = {id(article.head) for article in articles}
    heads = [head for head in view.heads if id(head) not in used]
    heads = _with_extra_heads(heads, articles, view)
    others.extend(_lonely_bylines(bylines, articles, view))
    articles.sort(key=place_on_page)
    return FoundArticles(articles, heads, others)


def place_on_page(article: ArticleLayout) -> tuple[float, float]:
    """Return what articles are sorted by: row by row, from the left."""
    first = article.frames[0]
    top = min(first.start, article.head.top) if article.head is not None else first.start
    return (round(top / (4 * first.size)), first.left)


def _sureness(gains: Sequence[float]) -> float:
    least = min(gains, default=0.0)
    return max(0.3, min(0.97, 0.55 + 0.16 * least))


def _place_headless(chain: Chain, articles: list[ArticleLayout], view: FlowView, others: list[TextBlock]) -> None:
    led = _led_article(chain, articles, view)
    if led is not None:
        led.frames[:0] = chain.frames
        led.sure = min(led.sure, 0.75)
        return
    continued = _continued_article(chain.frames[0], articles, view)
    if continued is not None:
        continued.frames.extend(chain.frames)
        continued.sure = _UNSURE
        return
    text = "".join(frame.text for frame in chain.frames)
    if len(text) >= _SHORTEST_ARTICLE and _SENTENCE.search(text):
        first = chain.frames[0]
        # What was taken for a crosshead is the headline where nothing comes before it.
        head = HeadGroup(list(first.crossheads)) if first.crossheads else None
        first.crossheads.clear()
        articles.append(ArticleLayout(head, list(chain.frames), 0.6))
    else:
        others.extend(block for frame in chain.frames for block in _blocks(frame))


def _blocks(frame: Frame) -> list[TextBlock]:
    return [*frame.opening, *frame.crossheads, *frame.blocks, *frame.closing]


def _led_article(chain: Chain, articles: Sequence[ArticleLayout], view: FlowView) -> ArticleLayout | None:
    """Return the article under whose head nothing but this text stands: a lead above the head."""
    last = chain.frames[-1]
    if chain.frames[0].is_dated or len(chain.frames) > 2:
        return None
    for article in articles:
        head = article.head
        if head is None or head.vertical:
            continue
        body = article.frames[0]
        gap = head.top - last.end
        other_type = abs(last.size - body.size) > 0.05 * body.size or last.font != body.font
        if (
            other_type
            and -0.5 * last.size < gap < 5 * last.pitch
            and across(head, last) > 0.35
            and last.wall == head.wall
        ):
            return article
    return None


def _continued_article(frame: Frame, articles: Sequence[ArticleLayout], view: FlowView) -> ArticleLayout | None:
    """Return the article that text without a head most likely goes on from, though another piece was preferred."""
    if frame.is_set_in or frame.is_dated or frame.opening or frame.crossheads:
        return None
    best, most = None, -1.2
    for article in articles:
        # A lead above the head is not in the view of the running text.
        flowing = [before for before in article.frames if id(before) in view.over]
        gain = max((link_gain(view, before, frame) for before in flowing), default=NEVER)
        if gain > max(most, NEVER):
            best, most = article, gain
    return best


def _with_extra_heads(heads: Sequence[HeadGroup], articles: Sequence[ArticleLayout], view: FlowView) -> list[HeadGroup]:
    """Give heads without text to the article whose head they stand right above or below; return the others."""
    left = []
    for head in heads:
        near = [a for a in articles if a.head is not None and _stands_by(head, a.head)]
        if near and len(near) == 1:
            near[0].extra_heads.append(head)
        else:
            left.append(head)
    return left


def _stands_by(head: HeadGroup, main: HeadGroup) -> bool:
    if head.wall != main.wall or head.vertical:
        return False
    gap = main.top - head.bottom if head.top < main.top else head.top - main.bottom
    close = -0.3 * head.size < gap < 0.9 * max(main.size, head.size)
    inside = head.left > main.left - head.size and head.right < main.right + head.size
    return close and inside and len(head.text) > 6


def _lonely_bylines(bylines: Sequence[TextBlock], articles: Sequence[ArticleLayout], view: FlowView) -> list[TextBlock]:
    left = []
    for byline in bylines:
        near = [a for a in articles if a.head is not None and _is_under(byline, a.head)]
        if near:
            near[0].bylines.append(byline)
        elif (article := _ended_beside(byline, articles)) is not None:
            article.frames[-1].closing.append(byline)
        else:
            left.append(byline)
    return left


def _ended_beside(byline: TextBlock, articles: Sequence[ArticleLayout]) -> ArticleLayout | None:
    """Return the article without a byline whose text ends in the column to the left: its byline had no room there."""
    for article in articles:
        last = article.frames[-1]
        signed = article.bylines or any(f.closing or f.opening for f in article.frames)
        gap = byline.left - last.right
        level = article.frames[0].start - last.pitch < byline.top < last.bottom
        if not signed and last.is_ended and -last.size < gap < last.width and level:
            return article
    return None


def _is_under(byline: TextBlock, head: HeadGroup) -> bool:
    if head.vertical:
        return (
            min(byline.bottom, head.bottom) > max(byline.top, head.top)
            and abs(byline.left - head.right) < 6 * byline.size
        )
    return -byline.size < byline.top - head.bottom < 5 * byline.size and across(head, byline) > 0.3
