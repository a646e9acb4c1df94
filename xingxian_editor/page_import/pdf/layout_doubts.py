"""What the layout leaves in doubt, as questions to a person: which article, which role, lost glyphs."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from xingxian_editor.page.block import ArticleKind, Block
from xingxian_editor.page.doubt import Choice, Doubt, DoubtKind
from xingxian_editor.page.page import Page
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import SourceRange

_SURE = 0.72
_ASKED = frozenset({Role.HEADLINE, Role.BODY, Role.STANDING_HEAD, Role.ADVERTISEMENT})


def doubts_of_layout(page: Page, sure: Mapping[int, float]) -> tuple[Doubt, ...]:
    """Return the doubts of the page, numbered from 1; ``sure`` has how sure each article's grouping is."""
    found = [
        *_doubtful_blocks(page, sure),
        *_missing_headlines(page),
        *(
            Doubt(0, DoubtKind.LOST_GLYPH, anchor=(SourceRange(j.source, at, at + 1),))
            for j in page.joinings
            for at in j.lost
        ),
    ]
    return tuple(replace(doubt, id=number) for number, doubt in enumerate(found, 1))


def _doubtful_blocks(page: Page, sure: Mapping[int, float]) -> Iterator[Doubt]:
    asked: set[int | None] = set()
    for block in page.blocks:
        if block.role not in _ASKED or (block.article is not None and block.article in asked):
            continue
        confidence = min(block.confidence, sure.get(block.article or 0, 1.0))
        if confidence < _SURE:
            asked.add(block.article)
            yield Doubt(0, DoubtKind.WHICH_ARTICLE, block.id, choices=_choices(page, block, confidence))


def _choices(page: Page, block: Block, confidence: float) -> tuple[Choice, ...]:
    own = Choice(confidence, block.role, block.article)
    others = [a.id for a in page.ordered_articles if a.id != block.article][:2]
    left = round((1 - confidence) / (len(others) + 1), 2)
    role = Role.HEADLINE if block.role in (Role.STANDING_HEAD, Role.ADVERTISEMENT) else block.role
    nowhere = [] if block.article is None else [Choice(left, Role.STANDING_HEAD)]
    return (own, *(Choice(left, role, other) for other in others), *nowhere)


def _missing_headlines(page: Page) -> Iterator[Doubt]:
    titled = {block.article for block in page.blocks if block.role is Role.HEADLINE}
    for article in page.articles:
        if article.kind is ArticleKind.ARTICLE and article.id not in titled:
            yield Doubt(0, DoubtKind.NO_HEADLINE, article=article.id)
