"""What lists show of an article, its title and first words, told from as little of the page as that takes."""

from collections.abc import Iterable, Sequence

from xingxian_editor.page.block import Article, ArticleKind, Block
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import read_block
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import SourceRange
from xingxian_editor.store.card_summary import with_decisions_for
from xingxian_editor.store.records import ArticleCard

FIRST_WORDS = 24
_ENOUGH = 8 * FIRST_WORDS
"""Source characters that hold the first words however wide the line is set."""
_BEGINNINGS = (
    Role.BODY,
    Role.SUMMARY,
    Role.EDITORS_NOTE,
    Role.DATELINE,
    Role.CROSSHEAD,
    Role.DECK,
    Role.KICKER,
    Role.BYLINE,
)
"""Where the first words come from: the first of these that the article has."""
_OF_PHOTOS = (Role.CAPTION, Role.CREDIT)


def article_card(page: Page, article: Article) -> ArticleCard:
    """Return the card of one article or photo; its first words are the body's, not the dateline's."""
    photo = article.kind is ArticleKind.PHOTO
    blocks = page.blocks_of(article.id)
    title = " ".join(_lines(page, [b for b in blocks if b.role is (Role.PHOTO_TITLE if photo else Role.HEADLINE)]))
    words = _first_words(page, blocks, _OF_PHOTOS if photo else _BEGINNINGS)
    return ArticleCard(article.id, article.kind, title, words, article.place, bool(title))


def _first_words(page: Page, blocks: Sequence[Block], roles: Iterable[Role]) -> str:
    for role in roles:
        for block in (block for block in blocks if block.role is role):
            first = block.ranges[0]
            start = SourceRange(first.source, first.start, min(first.end, first.start + _ENOUGH))
            if lines := _lines(page, [Block(block.id, (start,), role)]):
                return lines[0][:FIRST_WORDS]
    return ""


def _lines(page: Page, blocks: Sequence[Block]) -> list[str]:
    part = with_decisions_for(page, [r for block in blocks for r in block.ranges])
    return [line.text for block in blocks for line in read_block(part, block)]
