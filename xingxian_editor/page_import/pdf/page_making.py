"""Makes the page record from its layout: blocks with roles, articles, photos, folio, doubts."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from xingxian_editor.page.block import Article, ArticleKind, Block
from xingxian_editor.page.folio import Folio
from xingxian_editor.page.ornaments import with_ornaments_left_out
from xingxian_editor.page.page import Page
from xingxian_editor.page.role import Role
from xingxian_editor.page.span import Span
from xingxian_editor.page_import.captions import is_credit
from xingxian_editor.page_import.folio_text import read_folio
from xingxian_editor.page_import.pdf.article_layout import ArticleLayout
from xingxian_editor.page_import.pdf.article_parts import BlockDraft, article_parts
from xingxian_editor.page_import.pdf.body_paragraphs import paragraph_lines, sets_first_lines_in
from xingxian_editor.page_import.pdf.layout_doubts import doubts_of_layout
from xingxian_editor.page_import.pdf.line_parts import caption_and_credit, whole
from xingxian_editor.page_import.pdf.page_layout import PageLayout
from xingxian_editor.page_import.pdf.picture_captions import PictureText
from xingxian_editor.page_import.pdf.source_text import WrittenSource
from xingxian_editor.page_import.pdf.spacing import spaced_text
from xingxian_editor.page_import.pdf.text_line import TextLine

_SHORT_HEAD = 12
_GIVEN = re.compile(r"[（(]?\S{1,12}\s?(?:供图|摄影|摄|提供)[)）]?")


@dataclass(slots=True)
class _Counter:
    """Numbers blocks and articles from 1."""

    block: int = 0
    article: int = 0


def page_of(layout: PageLayout, written: WrittenSource, lines: Sequence[TextLine]) -> Page:
    """Make the page; every line of ``lines`` ends up in exactly one block."""
    drafts: list[BlockDraft] = []
    articles: list[Article] = []
    sure: dict[int, float] = {}
    for article in layout.articles:
        number = len(articles) + 1
        articles.append(Article(number, ArticleKind.ARTICLE, number))
        sure[number] = article.sure
        drafts.extend(_placed(number, article_parts(article)))
    for photo in layout.photos:
        number = len(articles) + 1
        articles.append(Article(number, ArticleKind.PHOTO, number))
        drafts.extend(_placed(number, _photo_parts(photo)))
    _give_credits(drafts, articles)
    drafts.extend(_unplaced(layout))
    drafts.extend(_left_over(lines, drafts))
    # A part that its neighbours took every character of is no block.
    placed = [(draft, ranges) for draft in drafts if (ranges := written.ranges(draft.slices))]
    blocks = tuple(
        Block(n, ranges, d.role, d.article, d.place, round(d.confidence, 2)) for n, (d, ranges) in enumerate(placed, 1)
    )
    starts = _paragraph_starts(layout.articles, written)
    joining = replace(
        written.joining,
        dropped=_with_joined_lines(blocks, written),
        paragraph_starts=starts,
    )
    page = with_ornaments_left_out(Page((written.source,), (joining,), blocks, tuple(articles)))
    page = replace(page, folio=read_folio(page, Folio()))
    return replace(page, doubts=doubts_of_layout(page, sure))


def _placed(article: int, parts: Iterable[BlockDraft]) -> Iterator[BlockDraft]:
    for place, part in enumerate(parts, 1):
        yield replace(part, article=article, place=place)


def _photo_parts(photo: PictureText) -> Iterator[BlockDraft]:
    for block in photo.titles:
        yield BlockDraft(Role.PHOTO_TITLE, list(map(whole, block.lines)), 0.7)
    for block in sorted(photo.blocks, key=lambda block: (block.top, block.left)):
        text = " ".join(map(spaced_text, block.lines))
        if (is_credit(text) or _GIVEN.fullmatch(text)) and len(photo.blocks) > 1:
            yield BlockDraft(Role.CREDIT, list(map(whole, block.lines)), 0.9)
            continue
        caption, credit = caption_and_credit(block.lines)
        yield BlockDraft(Role.CAPTION, caption, 0.9 if credit else 0.85)
        if credit:
            yield BlockDraft(Role.CREDIT, credit, 0.85)


def _give_credits(drafts: list[BlockDraft], articles: Sequence[Article]) -> None:
    """Give a credit that closes a byline to the photo that has none, if that is the only one."""
    credited = {draft.article for draft in drafts if draft.role is Role.CREDIT}
    photos = [a.id for a in articles if a.kind is ArticleKind.PHOTO and a.id not in credited]
    proper = {a.id for a in articles if a.kind is ArticleKind.ARTICLE}
    for at, draft in enumerate(drafts):
        if draft.role is Role.CREDIT and draft.article in proper:
            photo = photos.pop() if len(photos) == 1 else None
            drafts[at] = replace(draft, article=photo, place=90)


def _unplaced(layout: PageLayout) -> Iterator[BlockDraft]:
    for line in layout.folio:
        yield BlockDraft(Role.FOLIO, [whole(line)], 0.95)
    for table in layout.tables:
        yield BlockDraft(Role.TABLE, list(map(whole, table)), 0.9)
    for group in layout.heads:
        short = len(group.text) <= _SHORT_HEAD
        for block in group.blocks:
            yield BlockDraft(Role.STANDING_HEAD if short else Role.ADVERTISEMENT, list(map(whole, block.lines)), 0.5)
    for block in layout.standing:
        yield BlockDraft(Role.STANDING_HEAD, list(map(whole, block.lines)), 0.8)
    for role, blocks in layout.apart:
        yield BlockDraft(role, [whole(line) for block in blocks for line in block.lines], 0.75)
    for block in layout.others:
        yield BlockDraft(Role.OTHER, list(map(whole, block.lines)), 0.5)


def _left_over(lines: Sequence[TextLine], drafts: Sequence[BlockDraft]) -> Iterator[BlockDraft]:
    placed = {id(piece.line) for draft in drafts for piece in draft.slices}
    for line in lines:
        if id(line) not in placed:
            yield BlockDraft(Role.OTHER, [whole(line)], 0.3)


def _paragraph_starts(articles: Sequence[ArticleLayout], written: WrittenSource) -> tuple[int, ...]:
    frames = [frame for article in articles for frame in article.frames]
    indents = sets_first_lines_in(frames)
    return tuple(
        sorted(
            written.offsets[line.glyphs[0].number]
            for article in articles
            for line in paragraph_lines(article.frames, indents)
        )
    )


def _with_joined_lines(blocks: Sequence[Block], written: WrittenSource) -> tuple[Span, ...]:
    """Drop the line ends inside bylines of running text, beside what is dropped already."""
    text = written.source.text
    ends = [
        Span(at, at + 1)
        for block in blocks
        if block.role in (Role.BYLINE, Role.CREDIT) and len(block.ranges) == 1
        for at in range(block.ranges[0].start, block.ranges[0].end)
        if text[at] == "\n" and _runs_over(block, text)
    ]
    return tuple(sorted((*written.joining.dropped, *ends)))


def _runs_over(block: Block, text: str) -> bool:
    """Say whether the byline begins or ends inside a line, so that it is part of running text."""
    start, end = block.ranges[0].start, block.ranges[0].end
    inside = start > 0 and text[start - 1] != "\n"
    return inside or (end < len(text) and text[end] != "\n")
