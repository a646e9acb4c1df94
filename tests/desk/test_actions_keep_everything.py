"""Whatever a person does to a page, in whatever order: nothing is lost, and all can be undone."""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from xingxian_editor.desk.cannot_tag import CannotTag
from xingxian_editor.desk.deciding import decide
from xingxian_editor.desk.ordering import move_article, move_in_order
from xingxian_editor.desk.paragraphs import toggle_paragraph
from xingxian_editor.desk.splitting import merge_with_previous, split_block
from xingxian_editor.desk.tagging import move_to_article, new_article, set_role
from xingxian_editor.desk.transcribing import transcribe_glyph, transcribe_headline
from xingxian_editor.page.block import ArticleKind
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page.patch import difference, patched
from xingxian_editor.page.place import page_items
from xingxian_editor.page.role import PAGE_ROLES, Role
from xingxian_editor.page.source import SourceRange
from xingxian_editor.page_import.page_file import read_page_file

TEXT = st.text("甲乙丙丁 　a7（）", min_size=1, max_size=8).filter(str.strip)
ROWS = st.lists(
    st.builds("{}{} {}".format, st.sampled_from("1123"), st.sampled_from("HBBBY"), TEXT), min_size=1, max_size=7
)
SMALL = st.integers(0, 12)
BLOCKS = st.sets(SMALL, max_size=3)
ARTICLE = st.none() | st.integers(1, 5)
ROLE = st.sampled_from(list(Role))

ACTIONS = st.one_of(
    st.builds(lambda b, r, a: lambda p: set_role(p, b, r, "周岚", a), BLOCKS, ROLE, ARTICLE),
    st.builds(lambda b, a: lambda p: move_to_article(p, b, a, "周岚"), BLOCKS, ARTICLE),
    st.builds(lambda b, k: lambda p: new_article(p, b, "周岚", k), BLOCKS, st.sampled_from(ArticleKind)),
    st.builds(lambda b, at: lambda p: split_block(p, b, 0, at, "周岚"), SMALL, st.integers(0, 40)),
    st.builds(lambda b: lambda p: merge_with_previous(p, b, "周岚"), BLOCKS),
    st.builds(lambda b, n: lambda p: move_in_order(p, b, n, "周岚"), BLOCKS, st.integers(-3, 3)),
    st.builds(lambda a, n: lambda p: move_article(p, a, n, "周岚"), st.integers(1, 5), st.integers(-3, 3)),
    st.builds(lambda at: lambda p: toggle_paragraph(p, 0, at, "周岚"), st.integers(0, 40)),
    st.builds(lambda a, t: lambda p: transcribe_headline(p, a, t, Role.HEADLINE, "周岚"), st.integers(1, 5), TEXT),
    st.builds(
        lambda at, t: lambda p: transcribe_glyph(p, (SourceRange(0, at, at + 1),), t, "周岚"), st.integers(0, 40), TEXT
    ),
    st.builds(lambda d: lambda p: decide(p, d, None, "周岚"), st.integers(1, 4)),
)


def tried(page, action):
    try:
        return action(page)
    except CannotTag:
        return page


def held(page):
    counted = Counter()
    for block in page.blocks:
        for r in block.ranges:
            counted.update((r.source, offset) for offset in range(r.start, r.end))
    return counted


def assert_sound(page, start):
    assert page.sources[0] == start.sources[0]
    held_now = held(page)
    assert all(count == 1 for count in held_now.values())
    for source in page.sources:
        if not source.stands_for:
            assert {at for at, c in enumerate(source.text) if not c.isspace()} <= {
                o for s, o in held_now if s == source.id
            }
    assert {block.article for block in page.blocks} - {None} == {article.id for article in page.articles}
    for block in page.blocks:
        kind = page.article_by_id[block.article].kind if block.article else None
        assert (block.role in PAGE_ROLES) == (kind is None), block
    for article in page.articles:
        places = [block.place for block in page.blocks_of(article.id)]
        assert len(set(places)) == len(places)


def assert_readings_map(page):
    reading = read_page(page)
    for _, text in page_items(reading):
        for character, origin in zip(text.text, text.origins(), strict=True):
            if origin:
                assert page.source_by_id[origin[0]].text[origin[1]] == character
    texts = [text for _, text in page_items(reading)] + [unplaced.reading for unplaced in reading.unplaced]
    read = Counter(origin for text in texts for origin in text.origins() if origin)
    assert all(count == 1 for count in read.values())
    replaced = {(r.source, o) for s in page.sources for r in s.stands_for for o in range(r.start, r.end)}
    folio = {at for block in page.blocks if block.role is Role.FOLIO for at in held_of(block)}
    for source, offset in held(page):
        blank = page.source_by_id[source].text[offset].isspace()
        assert blank or (source, offset) in read or (source, offset) in replaced | folio


def held_of(block):
    return {(r.source, o) for r in block.ranges for o in range(r.start, r.end)}


@settings(max_examples=150, deadline=None)
@given(ROWS, st.lists(ACTIONS, max_size=12))
def test_no_character_is_lost_and_undoing_all_leads_back_to_the_start(page_of, rows, actions):
    start = page = page_of(*rows)
    done = []
    for action in actions:
        after = tried(page, action)
        patch = difference(page, after)
        assert patched(page, patch) == after
        done.append(patch)
        page = after
        assert_sound(page, start)
    assert_readings_map(page)
    for patch in reversed(done):
        page = patched(page, patch.inverse())
    assert page == start


@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_the_same_holds_on_the_sample_page(data, sample_file):
    start = page = read_page_file(sample_file).page
    at = st.integers(0, len(start.sources[0].text))
    on_page = st.one_of(
        ACTIONS,
        st.builds(lambda b, o: lambda p: split_block(p, b, 0, o, "周岚"), st.integers(1, 30), at),
        st.builds(lambda b: lambda p: merge_with_previous(p, b, "周岚"), st.sets(st.integers(1, 30), max_size=4)),
        st.builds(lambda o: lambda p: toggle_paragraph(p, 0, o, "周岚"), at),
        st.builds(lambda d, c: lambda p: decide(p, d, c, "周岚"), st.integers(1, 5), st.none() | st.integers(0, 2)),
    )
    done = []
    for action in data.draw(st.lists(on_page, max_size=8)):
        after = tried(page, action)
        done.append(difference(page, after))
        page = after
        assert_sound(page, start)
    assert_nothing_is_read_twice(page)
    for patch in reversed(done):
        page = patched(page, patch.inverse())
    assert page == start


def assert_nothing_is_read_twice(page):
    texts = [text for _, text in page_items(read_page(page))]
    mapped = {run.offset for text in texts for run in text.runs if run.mapped}
    read = Counter(origin for text in texts for origin in text.origins() if origin and origin[1] not in mapped)
    assert all(count == 1 for count in read.values())
