"""Makes the blocks, articles and photos of the page from its items and their placing."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from xingxian_editor.page.block import Article, ArticleKind, Block
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import SourceRange
from xingxian_editor.page_import.article_drafts import ArticleDraft, Drafts, PhotoDraft
from xingxian_editor.page_import.head_parts import parts_of_heads
from xingxian_editor.page_import.head_signs import HeadLine, head_line
from xingxian_editor.page_import.items import Item, ItemKind
from xingxian_editor.page_import.lines import Segment
from xingxian_editor.page_import.number_runs import runs_of
from xingxian_editor.page_import.placed_head import PlacedHead
from xingxian_editor.page_import.wording import width_of

_ORDER = (Role.KICKER, Role.HEADLINE, Role.DECK, Role.DATELINE)
_STANDING_HEAD_WIDTH = 10.0
_LEAD_SURE = 0.7


@dataclass(slots=True)
class DraftBlock:
    """A block in the making; ``numbers`` are those of its items, ``head`` the head it came from."""

    role: Role
    numbers: list[int]
    article: int | None = None
    place: int = 0
    confidence: float = 0.95
    head: PlacedHead | None = None


@dataclass(slots=True)
class PageBlocks:
    """Articles with their blocks. Article ids count the articles proper first, then the photos."""

    articles: list[Article] = field(default_factory=list)
    blocks: list[tuple[Block, DraftBlock]] = field(default_factory=list)


def page_blocks(items: Sequence[Item], drafts: Drafts, heads: Sequence[PlacedHead]) -> PageBlocks:
    """Return the blocks in file order, ids from 1, and the articles they belong to."""
    result = PageBlocks()
    found: list[DraftBlock] = []
    parted = _heads(items, drafts.articles, heads)
    for number, (article, own) in enumerate(zip(drafts.articles, parted, strict=True), 1):
        result.articles.append(Article(number, ArticleKind.ARTICLE, number))
        found.extend(_placed(number, [*own, *_parts(items, article)]))
    for number, photo in enumerate(drafts.photos, len(drafts.articles) + 1):
        result.articles.append(Article(number, ArticleKind.PHOTO, number))
        title = [h for h in heads if h.photo == number - 1 - len(drafts.articles)]
        found.extend(_placed(number, [*_titles(title), *_photo_parts(photo)]))
    found.extend(DraftBlock(Role.NOTICE, run, confidence=0.8) for notice in drafts.notices for run in runs_of(notice))
    found.extend(_unplaced(items, heads))
    found.extend(DraftBlock(Role.BYLINE, run, confidence=0.5) for run in runs_of(drafts.loose_bylines))
    found.sort(key=lambda draft: draft.numbers[0])
    for block_id, draft in enumerate(found, 1):
        ranges = _ranges([segment for n in draft.numbers for segment in items[n].segments])
        block = Block(block_id, ranges, draft.role, draft.article, draft.place, round(draft.confidence, 2))
        result.blocks.append((block, draft))
    return result


def _placed(article: int, drafts: Iterable[DraftBlock]) -> Iterator[DraftBlock]:
    for place, draft in enumerate(drafts, 1):
        draft.article, draft.place = article, place
        yield draft


def _heads(
    items: Sequence[Item], articles: Sequence[ArticleDraft], heads: Sequence[PlacedHead]
) -> Iterator[list[DraftBlock]]:
    """Part the heads of each article into kicker, headline and deck: lines of one kind together are a block."""
    placed: list[list[PlacedHead]] = [[] for _ in articles]
    for head in heads:
        if head.article is not None:
            placed[head.article].append(head)
    lines = [_head_lines(items, article, own) for article, own in zip(articles, placed, strict=True)]
    for own, told, roles in zip(placed, lines, parts_of_heads(lines), strict=True):
        owners = [head for head in own for _ in head.unit.numbers]
        drafts: list[DraftBlock] = []
        for head, line, role in zip(owners, told, roles, strict=True):
            last = drafts[-1] if drafts else None
            if last and last.role is role and last.numbers[-1] + 1 == line.number:
                last.numbers.append(line.number)
            else:
                drafts.append(DraftBlock(role, [line.number], confidence=head.confidence, head=head))
        yield sorted(drafts, key=lambda draft: _ORDER.index(draft.role))


def _head_lines(items: Sequence[Item], article: ArticleDraft, placed: Sequence[PlacedHead]) -> list[HeadLine]:
    lead = "".join(items[n].text for n in article.text_numbers)
    return [head_line(items[n], n, lead, head.leads) for head in placed for n in head.unit.numbers]


def _titles(placed: Sequence[PlacedHead]) -> list[DraftBlock]:
    return [
        DraftBlock(Role.PHOTO_TITLE, list(head.unit.numbers), confidence=head.confidence, head=head) for head in placed
    ]


def _parts(items: Sequence[Item], article: ArticleDraft) -> Iterator[DraftBlock]:
    for role, announced in ((Role.SUMMARY, article.summary), (Role.EDITORS_NOTE, article.note)):
        yield from (DraftBlock(role, run, confidence=0.9) for run in runs_of(announced))
    yield from (DraftBlock(Role.BODY, run, confidence=_LEAD_SURE) for run in runs_of(article.lead))
    if article.dateline:
        yield DraftBlock(Role.DATELINE, article.dateline, confidence=0.98)
    crossheads = set(article.crossheads)
    text = sorted([*article.body, *article.crossheads])
    for is_crosshead, numbers in groupby(text, key=crossheads.__contains__):
        for run in runs_of(numbers):
            yield DraftBlock(
                Role.CROSSHEAD if is_crosshead else Role.BODY, run, confidence=0.7 if is_crosshead else article.sure
            )
    for run in runs_of(article.byline):
        certain = all(items[n].certain for n in run)
        yield DraftBlock(Role.BYLINE, run, confidence=0.97 if certain else 0.75)


def _photo_parts(photo: PhotoDraft) -> Iterator[DraftBlock]:
    if photo.caption:
        yield DraftBlock(Role.CAPTION, photo.caption, confidence=photo.sure)
    for number in photo.credit:
        yield DraftBlock(Role.CREDIT, [number], confidence=0.95)


def _unplaced(items: Sequence[Item], heads: Sequence[PlacedHead]) -> Iterator[DraftBlock]:
    for number, item in enumerate(items):
        if item.kind is ItemKind.FOLIO:
            yield DraftBlock(Role.FOLIO, [number], confidence=0.97)
        elif item.kind in (ItemKind.JUMP, ItemKind.CONTACT):
            yield DraftBlock(Role.OTHER, [number], confidence=0.97)
    for run in runs_of(number for number, item in enumerate(items) if item.kind is ItemKind.TABLE):
        yield DraftBlock(Role.TABLE, run, confidence=0.85)
    for head in heads:
        if head.article is None and head.photo is None:
            short = max(sum(map(width_of, line)) for line in head.unit.text.split("\n")) <= _STANDING_HEAD_WIDTH
            role = Role.STANDING_HEAD if short else Role.HEADLINE
            yield DraftBlock(role, list(head.unit.numbers), confidence=0.4 if head.placings else 0.9, head=head)


def _ranges(segments: Sequence[Segment]) -> tuple[SourceRange, ...]:
    """Return one range from the first segment to the last; line ends between them belong to it."""
    first, last = segments[0].source_range, segments[-1].source_range
    return (SourceRange(first.source, first.start, last.end),)
