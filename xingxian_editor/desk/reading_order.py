"""The order in which the parts of an article are read, and where a new part belongs in it."""

from collections.abc import Sequence

from xingxian_editor.page.block import Block
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import Anchor

_RANKS: tuple[tuple[Role, ...], ...] = (
    (Role.KICKER,),
    (Role.HEADLINE, Role.PHOTO_TITLE),
    (Role.DECK, Role.CAPTION),
    (Role.SUMMARY,),
    (Role.EDITORS_NOTE,),
    (Role.DATELINE,),
    (Role.BODY, Role.CROSSHEAD),
    (Role.BYLINE, Role.CREDIT),
)
_RANK = {role: rank for rank, roles in enumerate(_RANKS) for role in roles}


def reading_key(block: Block) -> tuple[int, Anchor]:
    """Return what orders blocks of one article that nobody has ordered otherwise."""
    return _RANK.get(block.role, len(_RANKS)), block.ranges


def insertion_index(block: Block, others: Sequence[Block]) -> int:
    """Return where ``block`` goes among ``others``: after the last that is read before it."""
    own = reading_key(block)
    return 1 + max((index for index, other in enumerate(others) if reading_key(other) < own), default=-1)


def article_position(blocks: Sequence[Block]) -> Anchor:
    """Return where an article stands in its source: where its body begins, else its first block."""
    body = [block.ranges for block in blocks if block.role is Role.BODY]
    return min(body or [block.ranges for block in blocks], default=())
