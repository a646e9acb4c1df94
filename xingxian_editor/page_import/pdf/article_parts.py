"""The blocks of one article in reading order: heads, dateline, bylines, crossheads, body."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from xingxian_editor.page.role import Role
from xingxian_editor.page_import.pdf.article_layout import ArticleLayout
from xingxian_editor.page_import.pdf.frames import Frame
from xingxian_editor.page_import.pdf.line_parts import byline_and_credit, opening_of, tail_of, whole
from xingxian_editor.page_import.pdf.source_text import Slice
from xingxian_editor.page_import.pdf.text_blocks import TextBlock
from xingxian_editor.page_import.wording import ends_sentence

_HEAD_ORDER = (Role.KICKER, Role.HEADLINE, Role.DECK)


@dataclass(frozen=True, slots=True)
class BlockDraft:
    """A block in the making: its role, its pieces of lines, how sure."""

    role: Role
    slices: list[Slice]
    confidence: float = 0.9
    article: int | None = None
    place: int = 0


def article_parts(article: ArticleLayout) -> Iterator[BlockDraft]:
    """Yield the blocks of the article in the order in which they are read."""
    yield from sorted(_heads(article), key=lambda draft: _HEAD_ORDER.index(draft.role))
    inside = {id(block) for block in _inside_sentences(article.frames)}
    for block in (*article.bylines, *_inside_sentences(article.frames)):
        yield from _byline(block)
    frames = article.frames
    begins = _first_body(article)
    for frame in frames:
        for block in frame.opening:
            if id(block) not in inside:
                yield from _byline(block)
        for block in frame.crossheads:
            yield BlockDraft(Role.CROSSHEAD, list(map(whole, block.lines)), 0.85)
        yield from _body(frame, frame is begins, frame is frames[-1], article.sure)
        for block in frame.closing:
            if id(block) not in inside:
                yield from _byline(block)


def _inside_sentences(frames: Sequence[Frame]) -> list[TextBlock]:
    """Return the bylines between two pieces that one sentence runs over: they stand under a head over both."""
    return [
        block
        for before, after in pairwise(frames)
        if not ends_sentence(before.lines[-1].text)
        for block in (*before.closing, *after.opening)
    ]


def _first_body(article: ArticleLayout) -> Frame:
    """Return the piece whose first line may hold dateline and byline: not a lead, where another is dated."""
    dated = [frame for frame in article.frames if frame.is_dated]
    return dated[0] if dated else article.frames[0]


def _heads(article: ArticleLayout) -> Iterator[BlockDraft]:
    if article.head is None:
        return
    for extra in article.extra_heads:
        # Level over the columns beside a headline set downwards stands its deck.
        above = extra.bottom if article.head.vertical else extra.top
        role = Role.KICKER if above < article.head.top else Role.DECK
        for block in extra.blocks:
            yield BlockDraft(role, list(map(whole, block.lines)), 0.7)
    for block, role in article.head.roles():
        yield BlockDraft(role, list(map(whole, block.lines)), min(0.95, article.sure + 0.05))


def _byline(block: TextBlock) -> Iterator[BlockDraft]:
    names, credit = byline_and_credit(block.lines)
    yield BlockDraft(Role.BYLINE, names, 0.92)
    if credit:
        yield BlockDraft(Role.CREDIT, credit, 0.8)


def _body(frame: Frame, begins: bool, closes: bool, sure: float) -> Iterator[BlockDraft]:
    slices = list(map(whole, frame.lines))
    if begins:
        opening = opening_of(frame.lines)
        slices = opening.rest
        if opening.dateline:
            yield BlockDraft(Role.DATELINE, opening.dateline, 0.95)
        if opening.byline:
            yield BlockDraft(Role.BYLINE, opening.byline, 0.9)
    tail: list[Slice] = []
    if closes and not frame.closing:
        slices, tail = tail_of(slices)
    if slices:
        yield BlockDraft(Role.BODY, slices, round(min(0.95, sure), 2))
    if tail:
        yield BlockDraft(Role.BYLINE, tail, 0.9)
