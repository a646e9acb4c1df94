"""Blocks: source ranges with one role; and the articles and photos they belong to."""

from dataclasses import dataclass
from enum import StrEnum

from xingxian_editor.page.role import Role
from xingxian_editor.page.source import Anchor


@dataclass(frozen=True, slots=True)
class Block:
    """Source ranges with one role. Boundaries may fall inside a line.

    ``article`` is the id of the article or photo it belongs to; ``place`` orders the blocks of
    one article (ties by id). ``confidence`` is the importer's, 0 to 1; a person's tag has 1 and
    a ``tagged_by``.
    """

    id: int
    ranges: Anchor
    role: Role
    article: int | None = None
    place: int = 0
    confidence: float = 1.0
    tagged_by: str = ""


class ArticleKind(StrEnum):
    """An article proper (稿件), or a photo with its title, caption and credit (图片)."""

    ARTICLE = "article"
    PHOTO = "photo"


@dataclass(frozen=True, slots=True)
class Article:
    """An article or photo: what its blocks name. ``place`` orders them on the page."""

    id: int
    kind: ArticleKind
    place: int
