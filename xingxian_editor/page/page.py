"""A page version as one frozen record: sources, decisions, blocks, articles, folio."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from xingxian_editor.page.block import Article, ArticleKind, Block
from xingxian_editor.page.changed_text import Gap, Insertion, Struck
from xingxian_editor.page.correction import Correction
from xingxian_editor.page.doubt import Doubt
from xingxian_editor.page.folio import Folio
from xingxian_editor.page.joining import Joining
from xingxian_editor.page.note import Note
from xingxian_editor.page.proof_decision import ProofDecision
from xingxian_editor.page.query import Query
from xingxian_editor.page.source import Anchor, Source


@dataclass(frozen=True)
class Page:
    """Everything one page version holds. Changing it means making another."""

    sources: tuple[Source, ...] = ()
    joinings: tuple[Joining, ...] = ()
    blocks: tuple[Block, ...] = ()
    articles: tuple[Article, ...] = ()
    folio: Folio = Folio()
    doubts: tuple[Doubt, ...] = ()
    notes: tuple[Note, ...] = ()
    corrections: tuple[Correction, ...] = ()
    struck: tuple[Struck, ...] = ()
    insertions: tuple[Insertion, ...] = ()
    queries: tuple[Query, ...] = ()
    decisions: tuple[ProofDecision, ...] = ()

    @cached_property
    def source_by_id(self) -> Mapping[int, Source]:
        """Sources by their number."""
        return {source.id: source for source in self.sources}

    @cached_property
    def joining_by_source(self) -> Mapping[int, Joining]:
        """Joinings by the number of their source."""
        return {joining.source: joining for joining in self.joinings}

    @cached_property
    def block_by_id(self) -> Mapping[int, Block]:
        """Blocks by id."""
        return {block.id: block for block in self.blocks}

    @cached_property
    def article_by_id(self) -> Mapping[int, Article]:
        """Articles and photos by id."""
        return {article.id: article for article in self.articles}

    @cached_property
    def correction_by_id(self) -> Mapping[int, Correction]:
        """Corrections by id."""
        return {correction.id: correction for correction in self.corrections}

    @cached_property
    def struck_by(self) -> Mapping[int, Struck]:
        """What is struck, by the correction that strikes it."""
        return {struck.id: struck for struck in self.struck}

    @cached_property
    def insertion_at(self) -> Mapping[Gap, Insertion]:
        """What is written, by its gap."""
        return {insertion.gap: insertion for insertion in self.insertions}

    @cached_property
    def ordered_articles(self) -> tuple[Article, ...]:
        """Articles proper in page order; the index here is the index in page documents."""
        return self._ordered(ArticleKind.ARTICLE)

    @cached_property
    def ordered_photos(self) -> tuple[Article, ...]:
        """Photos in page order; the index here is the index in page documents."""
        return self._ordered(ArticleKind.PHOTO)

    def _ordered(self, kind: ArticleKind) -> tuple[Article, ...]:
        return tuple(sorted((a for a in self.articles if a.kind is kind), key=lambda a: (a.place, a.id)))

    @cached_property
    def _blocks_by_article(self) -> Mapping[int | None, tuple[Block, ...]]:
        grouped: dict[int | None, list[Block]] = {}
        for block in sorted(self.blocks, key=lambda b: (b.place, b.id)):
            grouped.setdefault(block.article, []).append(block)
        return {article: tuple(blocks) for article, blocks in grouped.items()}

    def blocks_of(self, article: int | None) -> tuple[Block, ...]:
        """Return the blocks of an article in their order; with None those of no article."""
        return self._blocks_by_article.get(article, ())

    def block_at(self, source: int, offset: int) -> Block | None:
        """Return the block that holds this source character."""
        return next((b for b in self.blocks if any(r.holds(source, offset) for r in b.ranges)), None)

    def text_of(self, anchor: Anchor) -> str:
        """Return the source characters of ``anchor`` as they were extracted."""
        return "".join(r.span.of(self.source_by_id[r.source].text) for r in anchor)
