"""A page in the making: an action changes it block by block, then everything is put in keeping."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from xingxian_editor.desk.cannot_tag import ArticleMissing, BlockMissing, NothingChosen
from xingxian_editor.desk.reading_order import article_position, insertion_index
from xingxian_editor.page.block import Article, ArticleKind, Block
from xingxian_editor.page.doubt import Doubt
from xingxian_editor.page.page import Page
from xingxian_editor.page.role import PAGE_ROLES, Role


class PageDraft:
    """What one action does to a page. ``finish`` in desk.keeping makes the new page of it."""

    def __init__(self, page: Page, by: str) -> None:
        self.page = page
        self.by = by
        self.sources = dict(page.source_by_id)
        self.joinings = dict(page.joining_by_source)
        self.blocks = dict(page.block_by_id)
        self.articles = dict(page.article_by_id)
        self.doubts = {doubt.id: doubt for doubt in page.doubts}
        self.notes = {note.id: note for note in page.notes}

    def block(self, block_id: int) -> Block:
        """Return a block, or say that it is gone."""
        if block_id not in self.blocks:
            raise BlockMissing
        return self.blocks[block_id]

    def chosen(self, block_ids: Iterable[int]) -> list[Block]:
        """Return the blocks named, in source order; at least one."""
        blocks = sorted((self.block(block_id) for block_id in set(block_ids)), key=lambda b: b.ranges)
        if not blocks:
            raise NothingChosen
        return blocks

    def article(self, article_id: int) -> Article:
        """Return an article or photo, or say that it is gone."""
        if article_id not in self.articles:
            raise ArticleMissing
        return self.articles[article_id]

    def kind_of(self, article_id: int | None) -> ArticleKind | None:
        """Return whether this is an article or a photo; None where there is neither."""
        return self.articles[article_id].kind if article_id in self.articles else None

    def in_article(self, article_id: int | None) -> list[Block]:
        """Return the blocks of an article in their order."""
        members = (block for block in self.blocks.values() if block.article == article_id)
        return sorted(members, key=lambda b: (b.place, b.id))

    def in_source_order(self) -> list[Block]:
        """Return all blocks as they stand in the sources."""
        return sorted(self.blocks.values(), key=lambda b: b.ranges)

    def new_block_id(self) -> int:
        """Return an id that nothing on the page mentions."""
        mentioned = [*self.blocks, *(d.block or 0 for d in self.doubts.values())]
        return 1 + max([*mentioned, *(n.block or 0 for n in self.notes.values())], default=0)

    def add_article(self, kind: ArticleKind) -> int:
        """Add an article without blocks at the end of the page; return its id."""
        mentioned = [*self.articles]
        for doubt in self.doubts.values():
            mentioned += [doubt.article or 0, *(choice.article or 0 for choice in doubt.choices)]
        article_id = 1 + max(mentioned, default=0)
        place = 1 + max((article.place for article in self.articles.values()), default=-1)
        self.articles[article_id] = Article(article_id, kind, place)
        return article_id

    def place_article(self, article_id: int) -> None:
        """Put an article where its text stands in the source, after the one that stands before it."""
        order = sorted(self.articles.values(), key=lambda a: (a.place, a.id))
        order.remove(self.articles[article_id])
        own = article_position(self.in_article(article_id))
        earlier = [i for i, a in enumerate(order) if article_position(self.in_article(a.id)) < own]
        order.insert(1 + max(earlier, default=-1), self.articles[article_id])
        self.number_articles(order)

    def number_articles(self, order: list[Article]) -> None:
        """Give the articles their places in this order."""
        first = min((article.place for article in order), default=0)
        for place, article in enumerate(order, first):
            self.articles[article.id] = replace(article, place=place)

    def tag(self, block: Block, role: Role, article_id: int | None) -> None:
        """Give a block its role and article as a person's decision, and answer the doubts about it."""
        article_id = None if role in PAGE_ROLES else article_id
        moved = article_id != block.article or role is not block.role
        tagged = replace(block, role=role, article=article_id, confidence=1.0, tagged_by=self.by)
        self.blocks[block.id] = tagged
        if moved:
            self._place(tagged)
        self.answer(lambda doubt: doubt.block == block.id)

    def _place(self, block: Block) -> None:
        if block.article is None:
            self.blocks[block.id] = replace(block, place=0)
            return
        others = [b for b in self.in_article(block.article) if b.id != block.id]
        first = min((b.place for b in others), default=0)
        others.insert(insertion_index(block, others), block)
        self.number_blocks(others, first)

    def number_blocks(self, order: list[Block], first: int) -> None:
        """Give the blocks of one article their places in this order, counted from ``first``."""
        for place, block in enumerate(order, first):
            self.blocks[block.id] = replace(self.blocks[block.id], place=place)

    def answer(self, which: Callable[[Doubt], bool]) -> None:
        """Mark the open doubts that ``which`` picks as decided."""
        for doubt in self.doubts.values():
            if not doubt.decided_by and which(doubt):
                self.doubts[doubt.id] = replace(doubt, decided_by=self.by or "?")
