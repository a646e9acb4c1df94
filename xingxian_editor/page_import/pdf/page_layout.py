"""From lines to articles: the steps of the layout, one after another."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from xingxian_editor.page.geometry import Box
from xingxian_editor.page.role import Role
from xingxian_editor.page_import.pdf.article_layout import ArticleLayout, articles_of, place_on_page
from xingxian_editor.page_import.pdf.block_kinds import (
    BlockKind,
    kind_of,
    with_downward_kickers,
    with_parts_of_text,
)
from xingxian_editor.page_import.pdf.bylines_beside import attach_bylines
from xingxian_editor.page_import.pdf.column_rules import without_column_rules
from xingxian_editor.page_import.pdf.crossheads import sorted_small_heads
from xingxian_editor.page_import.pdf.downward_text import downward_articles, downward_texts
from xingxian_editor.page_import.pdf.drawn_heads import drawn_heads, without_drawn
from xingxian_editor.page_import.pdf.far_decks import with_far_decks
from xingxian_editor.page_import.pdf.flow import chains_of
from xingxian_editor.page_import.pdf.flow_view import FlowView
from xingxian_editor.page_import.pdf.framed_texts import framed_texts
from xingxian_editor.page_import.pdf.frames import frames_of
from xingxian_editor.page_import.pdf.furniture import folio_lines, joined_rows, table_lines, table_regions
from xingxian_editor.page_import.pdf.head_groups import HeadGroup, head_groups
from xingxian_editor.page_import.pdf.inner_heads import with_inner_heads
from xingxian_editor.page_import.pdf.late_heads import with_late_heads
from xingxian_editor.page_import.pdf.leads import leads_above, leads_under, without_leads
from xingxian_editor.page_import.pdf.notices import is_notice
from xingxian_editor.page_import.pdf.page_measure import PageMeasure, page_measure
from xingxian_editor.page_import.pdf.picture_captions import PictureText, grown, picture_texts
from xingxian_editor.page_import.pdf.picture_titles import give_titles
from xingxian_editor.page_import.pdf.pull_quotes import pull_quotes
from xingxian_editor.page_import.pdf.raw_page import RawPage
from xingxian_editor.page_import.pdf.shapes import picture_places
from xingxian_editor.page_import.pdf.standing_heads import framed_heads, standing_heads
from xingxian_editor.page_import.pdf.surroundings import wall_boxes, walls_of
from xingxian_editor.page_import.pdf.text_blocks import (
    TextBlock,
    blocks_of,
    with_bylines_apart,
    with_captions_apart,
    with_jumps_apart,
)
from xingxian_editor.page_import.pdf.text_line import TextLine
from xingxian_editor.page_import.pdf.unruled_tables import row_blocks, unruled_tables

_LARGEST_AD = 0.5


@dataclass(slots=True)
class PageLayout:
    """Every line of the page, in one of its parts; ``lines`` has them all."""

    measure: PageMeasure
    lines: list[TextLine]
    folio: list[TextLine]
    tables: list[list[TextLine]]
    articles: list[ArticleLayout]
    photos: list[PictureText]
    heads: list[HeadGroup] = field(default_factory=list)
    others: list[TextBlock] = field(default_factory=list)
    standing: list[TextBlock] = field(default_factory=list)
    apart: list[tuple[Role, list[TextBlock]]] = field(default_factory=list)


def layout_of(lines: Sequence[TextLine], raw: RawPage) -> PageLayout:
    """Sort the lines of a page into folio, tables, articles, photos and the rest."""
    measure = page_measure(lines)
    texts = [Box(line.left, line.top, line.right, line.bottom) for line in lines]
    places = picture_places(raw.boxes, texts, measure.body)
    raw = replace(raw, pictures=[*raw.pictures, *(box for box in places if not any(map(box.overlaps, raw.pictures)))])
    found = folio_lines(lines, raw, measure)
    gone = set(map(id, found))
    folio = joined_rows(found)
    lines = [*folio, *(line for line in lines if id(line) not in gone)]
    gone = set(map(id, folio))
    rest = [line for line in lines if id(line) not in gone]
    tables = _tables(raw, rest, measure)
    gone.update(id(line) for table in tables for line in table)
    rest = [line for line in rest if id(line) not in gone]
    walls = wall_boxes(raw, rest, measure)
    blocks = blocks_of(rest, walls_of(rest, walls), raw.rules, measure.body)
    blocks, jumps = with_jumps_apart(blocks)
    blocks = with_captions_apart(with_bylines_apart(blocks), raw.pictures)
    layout = _layout(blocks, raw, PageLayout(measure, list(lines), folio, tables, [], []))
    layout.others += jumps
    return layout


def _tables(raw: RawPage, lines: Sequence[TextLine], measure: PageMeasure) -> list[list[TextLine]]:
    regions = [*table_regions(raw, lines), *unruled_tables(lines)]
    numbers = table_lines(regions, lines, measure)
    return [[line for line in lines if numbers.get(id(line)) == number] for number in range(len(regions))]


def _layout(blocks: Sequence[TextBlock], raw: RawPage, layout: PageLayout) -> PageLayout:
    measure = layout.measure
    layout.apart = framed_texts(blocks, [*raw.boxes, *raw.pictures], _LARGEST_AD * raw.width * raw.height)
    set_apart = {id(block) for _, group in layout.apart for block in group}
    layout.apart += [(Role.TABLE, [block]) for block in row_blocks([b for b in blocks if id(b) not in set_apart])]
    gone = {id(block) for _, group in layout.apart for block in group}
    blocks = [block for block in blocks if id(block) not in gone]
    kinds = with_downward_kickers(with_parts_of_text([(block, kind_of(block, measure)) for block in blocks]))
    layout.photos, prompts = picture_texts(kinds, raw.pictures, measure)
    give_titles(layout.photos, kinds)
    taken = {id(b) for photo in layout.photos for b in (*photo.blocks, *photo.titles)} | set(map(id, prompts))
    kinds = [(block, kind) for block, kind in kinds if id(block) not in taken]
    pictures: list[Box] = grown(raw.pictures, layout.photos)
    quotes = pull_quotes(_of(kinds, BlockKind.TEXT), [block for block, _ in kinds], raw.rules)
    pictures += [quote.box for quote in quotes]
    drawn = {id(rule) for quote in quotes for rule in quote.rules}
    rules = [rule for rule in raw.rules if id(rule) not in drawn]
    heads = [*_of(kinds, BlockKind.HEAD), *_of(kinds, BlockKind.SMALL_HEAD), *_of(kinds, BlockKind.OTHER)]
    grounds = [*raw.boxes, *raw.pictures]
    framed = framed_heads(heads, grounds, [block for block, _ in kinds])
    layout.standing = standing_heads(framed, heads, _of(kinds, BlockKind.TEXT), measure, grounds)
    taken = {*(id(quote.block) for quote in quotes), *map(id, layout.standing)}
    kinds = [(block, kind) for block, kind in kinds if id(block) not in taken]
    down = downward_texts([block for block, kind in kinds if kind is not BlockKind.HEAD], measure.body)
    taken = {id(block) for text in down for block in text.blocks}
    kinds = [(block, kind) for block, kind in kinds if id(block) not in taken]
    frames = frames_of(_of(kinds, BlockKind.TEXT))
    rules = without_column_rules(rules, frames)
    signs = drawn_heads(raw.drawn, _silent(raw.pictures, layout.photos), frames, _blocks_but_text(kinds), measure.body)
    lonely = attach_bylines(_of(kinds, BlockKind.BYLINE), frames, [*_of(kinds, BlockKind.HEAD), *signs])
    small = [*_of(kinds, BlockKind.SMALL_HEAD), *_of(kinds, BlockKind.OTHER)]
    sorted_heads = sorted_small_heads(
        small, [*_of(kinds, BlockKind.HEAD), *signs], frames, rules, measure, layout.standing, framed, pictures, grounds
    )
    for block, frame in sorted_heads.crossheads:
        frame.crossheads.append(block)
    told = {id(head) for head in sorted_heads.heads}
    all_heads = [*sorted_heads.heads, *(head for head in signs if id(head) not in told)]
    groups = head_groups(all_heads, frames, rules, pictures)
    downward = downward_articles(down, groups)
    view = FlowView(frames, groups, pictures, rules, measure)
    leads = leads_above(view)
    view = without_leads(view, leads)
    under = leads_under(view)
    view = without_leads(view, under)
    leads = [*under, *leads]
    found = without_drawn(articles_of(with_late_heads(chains_of(view), view), view, lonely, leads))
    found = with_far_decks(with_inner_heads(found, view), view)
    found.articles = sorted([*found.articles, *downward], key=place_on_page)
    layout.articles = [article for article in found.articles if not _is_notice(article)]
    layout.apart += [(Role.NOTICE, _blocks_of(article)) for article in found.articles if _is_notice(article)]
    layout.heads = found.heads
    layout.others = [*prompts, *(quote.block for quote in quotes), *sorted_heads.loose, *found.others]
    return layout


def _silent(pictures: Sequence[Box], photos: Sequence[PictureText]) -> list[Box]:
    """Return the pictures without a caption."""
    told = [photo.picture for photo in photos if photo.picture is not None]
    return [picture for picture in pictures if not any(picture.overlaps(one) for one in told)]


def _blocks_but_text(kinds: Sequence[tuple[TextBlock, BlockKind]]) -> list[TextBlock]:
    return [block for block, kind in kinds if kind in (BlockKind.HEAD, BlockKind.SMALL_HEAD)]


def _is_notice(article: ArticleLayout) -> bool:
    frames = article.frames
    if article.bylines or any(frame.is_dated or frame.opening or frame.crossheads for frame in frames):
        return False
    title = "".join(block.text for block, role in article.head.roles() if role is Role.HEADLINE) if article.head else ""
    return is_notice(title, "".join(frame.text for frame in frames))


def _blocks_of(article: ArticleLayout) -> list[TextBlock]:
    heads = [block for group in (article.head, *article.extra_heads) if group is not None for block in group.blocks]
    return heads + [block for frame in article.frames for block in (*frame.blocks, *frame.closing)]


def in_block_order(layout: PageLayout) -> list[TextLine]:
    """Return the lines in the file's order of their stacks; the lines of one stack stay together, from the top down."""
    stacks = [frame.lines for article in layout.articles for frame in article.frames]
    stacks += [block.lines for photo in layout.photos for block in photo.blocks]
    stacked = {id(line) for stack in stacks for line in stack}
    stacks += [[line] for line in layout.lines if id(line) not in stacked]
    return [line for stack in sorted(stacks, key=lambda s: min(line.first for line in s)) for line in stack]


def _of(kinds: Sequence[tuple[TextBlock, BlockKind]], wanted: BlockKind) -> list[TextBlock]:
    return [block for block, kind in kinds if kind is wanted]
