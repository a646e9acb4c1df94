"""Whatever tags, order, splits and merges: every reading character knows its source character."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from xingxian_editor.page.block import Article, ArticleKind, Block
from xingxian_editor.page.character_stream import CharacterStream
from xingxian_editor.page.joining import Joining
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page.patch import difference, patched
from xingxian_editor.page.place import Place, anchor_of, page_items, reading_at
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import Source, SourceKind, SourceRange
from xingxian_editor.page.span import Span

# Han beyond U+FFFF counts two units in UTF-16; an offset is a code point all the same.
CHARACTERS = "兴县转型发展\U00020bb7\U0002a700张李，。“”A7 \u3000\n"


@st.composite
def pages(draw):
    """Any page: its text cut anywhere, the pieces in any role, article and order."""
    text = draw(st.text(CHARACTERS, min_size=1, max_size=60))
    cuts = sorted(draw(st.sets(st.integers(1, max(1, len(text) - 1)), max_size=8)) | {0, len(text)})
    ranges = [SourceRange(0, a, b) for a, b in pairwise(cuts) if a < b]
    articles = tuple(Article(n, draw(st.sampled_from(ArticleKind)), draw(st.integers(0, 3))) for n in (1, 2, 3))
    groups = draw(st.permutations(ranges))
    blocks, at = [], 0
    while at < len(groups):
        size = draw(st.integers(1, 3))
        article = draw(st.sampled_from([None, 1, 2, 3]))
        place = draw(st.integers(0, 5))
        blocks.append(
            Block(len(blocks) + 1, tuple(groups[at : at + size]), draw(st.sampled_from(Role)), article, place)
        )
        at += size
    return Page((Source(0, SourceKind.TEXT, text),), (draw(joinings(text)),), tuple(blocks), articles)


@st.composite
def joinings(draw, text):
    offsets = st.integers(0, len(text) - 1)
    dropped = sorted(draw(st.sets(offsets, max_size=5)))
    mapped = sorted(draw(st.sets(offsets, max_size=2)) - set(dropped))
    return Joining(
        0,
        tuple(Span(at, at + 1) for at in dropped),
        tuple((at, draw(st.sampled_from(["龙", "fi", " "]))) for at in mapped if text[at] != "\n"),
        tuple((at, " ") for at in sorted(draw(st.sets(offsets, max_size=2)))),
        tuple(sorted(draw(st.sets(offsets, max_size=4)))),
    )


@st.composite
def pages_with_a_glyph_typed_in(draw):
    """A page, one of its characters replaced by what a person typed for it."""
    page = draw(pages())
    at = draw(st.integers(0, len(page.sources[0].text) - 1))
    typed = draw(st.text("蹚\U00020bb7A", min_size=1, max_size=3))
    transcription = Source(1, SourceKind.TRANSCRIPTION, typed, (SourceRange(0, at, at + 1),), "王耀", "")
    return replace(page, sources=(*page.sources, transcription))


def readings_of(page):
    reading = read_page(page)
    yield from (r for _, r in page_items(reading))
    yield from (u.reading for u in reading.unplaced if u.reading)


def mapped_of(page):
    return dict(page.joinings[0].mapped)


@settings(max_examples=150, deadline=None)
@given(pages_with_a_glyph_typed_in())
def test_every_character_is_the_source_character_it_says_it_is(page):
    for reading in readings_of(page):
        origins = list(reading.origins())
        assert len(origins) == len(reading.text)
        for character, origin in zip(reading.text, origins, strict=True):
            if origin is not None:
                source, offset = origin
                assert character in (page.source_by_id[source].text[offset], *mapped_of(page).get(offset, ""))


@settings(max_examples=150, deadline=None)
@given(pages())
def test_no_source_character_is_read_twice(page):
    seen = [run_origin for reading in readings_of(page) for run_origin in plain_origins(reading)]
    assert len(seen) == len(set(seen))


def plain_origins(reading):
    return [
        run.origin(at)
        for run in reading.runs
        if run.source is not None and not run.mapped
        for at in range(run.start, run.end)
    ]


@settings(max_examples=150, deadline=None)
@given(pages())
def test_no_character_of_an_article_is_lost_but_what_joining_drops(page):
    dropped = {at for span in page.joinings[0].dropped for at in range(span.start, span.end)}
    read = {origin for reading in readings_of(page) for origin in reading.origins()}
    for block in page.blocks:
        if block.role is Role.FOLIO or not is_read(page, block):
            continue
        for r in block.ranges:
            for at in range(r.start, r.end):
                character = mapped_of(page).get(at, page.sources[0].text[at])
                if at not in dropped and character.strip():
                    assert (0, at) in read


def is_read(page, block):
    """Readings of articles and photos have room for their own roles only."""
    if block.article is None:
        return True
    kind = page.article_by_id[block.article].kind
    photo = {Role.PHOTO_TITLE, Role.CAPTION, Role.CREDIT}
    article = {Role.KICKER, Role.HEADLINE, Role.DECK, Role.DATELINE, Role.BODY, Role.CROSSHEAD, Role.BYLINE}
    return block.role in (photo if kind is ArticleKind.PHOTO else article)


@settings(max_examples=100, deadline=None)
@given(pages(), st.data())
def test_an_anchor_leads_back_to_where_it_was_taken(page, data):
    for reading in readings_of(page):
        start = data.draw(st.integers(0, len(reading.text) - 1))
        span = Span(start, data.draw(st.integers(start + 1, len(reading.text))))
        part = reading.part(span)
        assert part.text == span.of(reading.text)
        wanted = {origin for origin in part.origins() if origin}
        back = {at for found in reading.spans(reading.anchor(span)) for at in range(found.start, found.end)}
        assert {reading.origin(at) for at in back} == wanted


@settings(max_examples=60, deadline=None)
@given(pages())
def test_a_place_names_the_characters_that_stand_there(page):
    reading = read_page(page)
    for place, text in page_items(reading):
        assert reading_at(reading, place).text == text.text
        assert anchor_of(reading, place) == text.anchor(Span(0, len(text.text)))
    assert anchor_of(reading, Place("page")) == ()


@settings(max_examples=100, deadline=None)
@given(pages(), st.data())
def test_splitting_a_block_moves_no_character(page, data):
    block = data.draw(st.sampled_from(page.blocks))
    whole = list(CharacterStream(page).steps(block.ranges))
    r = block.ranges[0]
    at = data.draw(st.integers(r.start, r.end))
    halves = [SourceRange(0, r.start, at), SourceRange(0, at, r.end)]
    parted = list(CharacterStream(page).steps([h for h in halves if h] + list(block.ranges[1:])))
    assert letters(whole) == letters(parted)


def letters(steps):
    return [(ch, s.source, s.offset + (0 if s.mapped else n)) for s in steps for n, ch in enumerate(s.text)]


@settings(max_examples=100, deadline=None)
@given(pages(), pages())
def test_a_patch_leads_there_and_back(before, after):
    patch = difference(before, after)
    assert patched(before, patch) == after
    assert patched(after, patch.inverse()) == before
    assert patch.inverse().inverse() == patch
    assert bool(patch) == (before != after)
