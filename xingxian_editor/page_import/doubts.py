"""What the importer was not sure of, as questions to a person with the answers it thinks possible."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import floor

from xingxian_editor.page.block import Article, ArticleKind, Block
from xingxian_editor.page.doubt import Choice, Doubt, DoubtKind
from xingxian_editor.page.joining import Joining
from xingxian_editor.page.role import PHOTO_ROLES, Role
from xingxian_editor.page.source import SourceRange
from xingxian_editor.page_import.page_blocks import DraftBlock
from xingxian_editor.page_import.placed_head import PlacedHead

_SURE = 0.8
_LEAST = 0.1
_OTHER_ROLES = {
    Role.CROSSHEAD: (Role.HEADLINE, Role.BODY),
    Role.BYLINE: (Role.BODY, Role.HEADLINE),
    Role.KICKER: (Role.HEADLINE, Role.STANDING_HEAD),
    Role.BODY: (Role.CAPTION,),
    Role.CAPTION: (Role.BODY,),
}


def doubts_of(
    blocks: Sequence[tuple[Block, DraftBlock]], articles: Sequence[Article], joinings: Sequence[Joining]
) -> tuple[Doubt, ...]:
    """Return the doubts of the page, numbered from 1: heads, missing headlines, roles, lost glyphs."""
    found = [
        *_about_blocks(blocks),
        *_missing_headlines(blocks, articles),
        *(_lost(joining.source, at) for joining in joinings for at in joining.lost),
    ]
    return tuple(replace(doubt, id=number) for number, doubt in enumerate(found, 1))


def _about_blocks(blocks: Sequence[tuple[Block, DraftBlock]]) -> Iterator[Doubt]:
    for block, draft in blocks:
        if block.confidence >= _SURE:
            continue
        if draft.head is not None:
            yield Doubt(0, DoubtKind.WHICH_ARTICLE, block.id, choices=_placings(block, draft.head))
        else:
            yield Doubt(0, DoubtKind.WHICH_ROLE, block.id, choices=_roles(block))


def _placings(block: Block, head: PlacedHead) -> tuple[Choice, ...]:
    """Return what was decided, then the best others, then standing in no article."""
    in_article = block.role if head.article is not None else Role.HEADLINE
    ways = [
        Choice(round(p.score, 2), in_article, p.article + 1, p.likeness.shared, p.adjacent) for p in head.placings[:3]
    ]
    best = max((head.photo_score, *(p.score for p in head.placings)))
    nowhere = Choice(round(max(0.05, 1 - best), 2), Role.STANDING_HEAD)
    own = next((way for way in ways if way.article == block.article), None)
    if own is None:
        own = nowhere if block.article is None else Choice(block.confidence, block.role, block.article)
    others = [way for way in ways if way is not own and way.confidence >= _LEAST][:2]
    rest = [] if own is nowhere else [nowhere]
    return _shared_out(replace(own, role=block.role, confidence=block.confidence), [*others, *rest])


def _roles(block: Block) -> tuple[Choice, ...]:
    """Return the role that was decided, then the others; one of another kind makes a photo or article anew."""
    others = (Choice(1.0, role, _home(block, role)) for role in _OTHER_ROLES.get(block.role, (Role.OTHER,)))
    return _shared_out(Choice(block.confidence, block.role, block.article), list(others))


def _home(block: Block, role: Role) -> int | None:
    return block.article if (role in PHOTO_ROLES) == (block.role in PHOTO_ROLES) else None


def _shared_out(own: Choice, others: list[Choice]) -> tuple[Choice, ...]:
    """Return the choices with confidences that sum up to 1 at most, what was decided first and the best after it.

    What is left over by the decision is parted among the others; none is surer than the decision,
    which was made with an eye on all heads of the page at once.
    """
    total = sum(choice.confidence for choice in others)
    most = max((choice.confidence for choice in others), default=0.0)
    if not total:
        return (own,)
    share = min((1 - own.confidence) / total, own.confidence / most)
    parted = [replace(choice, confidence=floor(100 * share * choice.confidence) / 100) for choice in others]
    return (own, *sorted(parted, key=lambda choice: -choice.confidence))


def _missing_headlines(blocks: Sequence[tuple[Block, DraftBlock]], articles: Sequence[Article]) -> Iterator[Doubt]:
    titled = {block.article for block, _ in blocks if block.role is Role.HEADLINE}
    for article in articles:
        if article.kind is ArticleKind.ARTICLE and article.id not in titled:
            yield Doubt(0, DoubtKind.NO_HEADLINE, article=article.id)


def _lost(source: int, at: int) -> Doubt:
    return Doubt(0, DoubtKind.LOST_GLYPH, anchor=(SourceRange(source, at, at + 1),))
