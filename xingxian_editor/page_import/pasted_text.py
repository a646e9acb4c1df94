"""Makes a page of text: the steps from characters to articles, one after another."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from xingxian_editor.page.folio import Folio
from xingxian_editor.page.ornaments import with_ornaments_left_out
from xingxian_editor.page.page import Page
from xingxian_editor.page.source import FILE_SOURCE, Source, SourceKind
from xingxian_editor.page_import.adrift_captions import with_adrift_captions
from xingxian_editor.page_import.adrift_leads import take_adrift_leads, take_leads_above
from xingxian_editor.page_import.article_drafts import Drafts, drafts_of
from xingxian_editor.page_import.bylines import is_broken_name
from xingxian_editor.page_import.captions_of_credits import take_captions_of_credits
from xingxian_editor.page_import.decoding import with_plain_line_ends
from xingxian_editor.page_import.doubts import doubts_of
from xingxian_editor.page_import.folio_text import read_folio
from xingxian_editor.page_import.folio_wording import torn_dates
from xingxian_editor.page_import.glyphs import disguised
from xingxian_editor.page_import.headline_assignment import place_heads
from xingxian_editor.page_import.imported_page import ImportedPage
from xingxian_editor.page_import.items import Item, ItemKind, items_of
from xingxian_editor.page_import.joining_decisions import Paragraph, joining_of
from xingxian_editor.page_import.labelled_text import with_labelled_text
from xingxian_editor.page_import.lines import Segment, text_lines
from xingxian_editor.page_import.opening_crossheads import take_opening_crossheads
from xingxian_editor.page_import.page_blocks import page_blocks
from xingxian_editor.page_import.page_file_problem import (
    FileEmpty,
    ImportCancelled,
    LineTooLong,
    NoArticleFound,
    TooManyLines,
)
from xingxian_editor.page_import.paragraphs import paragraph_starts
from xingxian_editor.page_import.parted_runs import part_runs
from xingxian_editor.page_import.segments import parts_of
from xingxian_editor.page_import.signed_heads import place_loose_bylines
from xingxian_editor.page_import.unsigned_captions import take_unsigned_captions
from xingxian_editor.page_import.verse import take_verse
from xingxian_editor.page_import.wording import is_han

IMPORTER = "text 1"
LONGEST_LINE = 20_000
MOST_LINES = 20_000
"""Twice the characters of a full page, each on a line of its own."""
LEAST_TEXT = 20
"""Han characters that make an article, or the captions of a page of photos."""
Progress = Callable[[float], bool]
"""Told the share that is done, 0 to 1; answers False to cancel."""


def read_page_text(
    text: str,
    name: str = "文字",
    progress: Progress | None = None,
    longest_line: int = LONGEST_LINE,
    times: int = 1,
) -> ImportedPage:
    """Make a page of ``text``, or raise the PageFileProblem that says why it is none.

    ``times`` raises how many lines it may have.
    """
    text = with_plain_line_ends(text)
    if not text.strip(" \t\n\u3000\u00a0"):
        raise FileEmpty(name)
    lines = text.split("\n")
    if len(lines) > times * MOST_LINES:
        raise TooManyLines(name, len(lines), times * MOST_LINES)
    for number, line in enumerate(lines, 1):
        if len(line) > longest_line:
            raise LineTooLong(name, number)
    source = Source(FILE_SOURCE, SourceKind.TEXT, text)
    return ImportedPage(_page(source, name, progress or (lambda _: True)), SourceKind.TEXT, IMPORTER)


def _page(source: Source, name: str, progress: Progress) -> Page:
    def step(share: float) -> None:
        if not progress(share):
            raise ImportCancelled(name)

    step(0.1)
    read_as = disguised(source.text)
    lines = text_lines(source, read_as)
    step(0.3)
    items = with_labelled_text(items_of(with_adrift_captions(parts_of(lines))))
    drafts = drafts_of(items)
    take_adrift_leads(items, drafts)
    take_leads_above(items, drafts)
    texts = [n for article in drafts.articles for n in article.text_numbers] + [
        n for p in drafts.photos for n in p.caption
    ]
    texts += [n for notice in drafts.notices for n in notice]
    if sum(is_han(ch) for n in texts for ch in items[n].text) < LEAST_TEXT:
        raise NoArticleFound(name)
    take_captions_of_credits(items, drafts)
    step(0.5)
    take_verse(items, drafts, ())
    heads = place_heads(items, drafts)
    if take_opening_crossheads(items, drafts, heads):
        heads = place_heads(items, drafts)
    if part_runs(items, drafts, heads):
        heads = place_heads(items, drafts)
    if take_unsigned_captions(items, drafts, heads) | take_verse(items, drafts, heads):
        heads = place_heads(items, drafts)  # A photo takes its title, and its neighbours theirs.
    place_loose_bylines(items, drafts, heads)
    placed = page_blocks(items, drafts, heads)
    step(0.8)
    paragraphs, starts = _paragraphs(items, drafts)
    joining = joining_of(source, lines, paragraphs, starts, [*_broken_bylines(items), *_torn_dates(items)], read_as)
    blocks = tuple(block for block, _ in placed.blocks)
    doubts = doubts_of(placed.blocks, placed.articles, (joining,))
    page = with_ornaments_left_out(Page((source,), (joining,), blocks, tuple(placed.articles), doubts=doubts))
    page = replace(page, folio=read_folio(page, Folio()))
    step(1.0)
    return page


def _paragraphs(items: Sequence[Item], drafts: Drafts) -> tuple[list[Paragraph], list[int]]:
    """Return the paragraphs and captions of the page, and the offsets at which paragraphs begin."""
    paragraphs: list[Paragraph] = [
        [s for n in photo.caption for s in items[n].segments] for photo in drafts.photos if photo.caption
    ]
    starts: list[int] = []
    for article in drafts.articles:
        for number in article.lead:
            paragraphs.append(list(items[number].segments))
            starts.append(items[number].segments[0].source_range.start)
        body = [items[n] for n in article.body]
        for paragraph in [list(item.segments) for item in body] if article.verse else _article_paragraphs(body):
            paragraphs.append(paragraph)
            starts.append(paragraph[0].source_range.start)
        for number in (*article.summary, *article.note):
            paragraphs.append(list(items[number].segments))
            starts.append(items[number].segments[0].source_range.start)
    for notice in drafts.notices:
        paragraphs.extend(_article_paragraphs([items[n] for n in notice if items[n].kind is ItemKind.BODY]))
    return paragraphs, starts


def _broken_bylines(items: Sequence[Item]) -> Iterator[tuple[Segment, Segment]]:
    for item in items:
        if item.kind is ItemKind.CREDIT:
            yield from pairwise(item.segments)
    for above, below in pairwise(items):
        if above.kind is below.kind is ItemKind.BYLINE and is_broken_name(above.text, below.text):
            yield above.segments[-1], below.segments[0]


def _torn_dates(items: Sequence[Item]) -> Iterator[tuple[Segment, Segment]]:
    for item in items:
        if item.kind is ItemKind.FOLIO:
            for start, end in torn_dates([segment.text for segment in item.segments]):
                yield from pairwise(item.segments[start:end])


def _article_paragraphs(body: Sequence[Item]) -> Iterator[Paragraph]:
    open_paragraph: list[Segment] = []
    for item, begins in zip(body, paragraph_starts(body), strict=True):
        if begins and open_paragraph:
            yield open_paragraph
            open_paragraph = []
        open_paragraph.extend(item.segments)
    if open_paragraph:
        yield open_paragraph
