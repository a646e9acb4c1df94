"""Blocks are re-tagged, re-ordered, split and merged, glyphs typed in: no correction is lost or moved."""

from itertools import count

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.desk.test_actions_keep_everything import ACTIONS, ROWS, SMALL, tried
from xingxian_editor.corrections.final_reading import final_reading
from xingxian_editor.corrections.kept_text import with_splice
from xingxian_editor.corrections.run import Owner, Writer
from xingxian_editor.corrections.tracked_article import track
from xingxian_editor.desk.splitting import merge_with_previous, split_block
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page.place import page_items
from xingxian_editor.page_import.page_file import read_page_file

TYPED = st.lists(st.tuples(SMALL, SMALL, st.integers(0, 4), st.text("写𠮷\n", max_size=2)), min_size=1, max_size=4)


def corrected(page, typed):
    """Type into the articles of a page; return it and the numbers of its corrections."""
    ids, owners = count(1), {}
    for unit, at, length, text in typed:
        articles = [article for article in track(page, read_page(page)) if article.runs]
        if not articles:
            break
        article = articles[unit % len(articles)]
        ledger = article.ledger
        start = at * 29 % (len(ledger.final) + 1)
        end = min(start + length, len(ledger.final))
        first, last = ledger.from_final(start, after_struck=True), ledger.from_final(end)
        writer = Writer(Owner("周岚", "一校"), owners, ids)
        page = with_splice(page, article, ledger.replace(min(first, last), last, text, writer).splice)
    return page


def assert_all_there(before, after):
    assert (after.struck, after.insertions) == (before.struck, before.insertions)
    reading = read_page(after)
    articles = track(after, reading)
    shown = {}
    for article in articles:
        for run in article.runs:
            if run.ins:
                shown[run.ins] = shown.get(run.ins, "") + run.text
    in_articles = {r for b in after.blocks if b.article for r in b.ranges}
    for insertion in after.insertions:
        glyph = insertion.gap.glyph
        holder = next((r for r in in_articles if r.holds(glyph.source, glyph.offset)), None)
        if holder and after.source_by_id[holder.source].text[holder.start : holder.end].strip():
            for run in insertion.runs:
                assert run.text in shown.get(run.ins, ""), insertion
    read = {origin for _, text in page_items(final_reading(after, reading)) for origin in text.origins()}
    struck = {(r.source, at) for s in after.struck for r in s.ranges for at in range(r.start, r.end)}
    assert not read & struck


@settings(max_examples=150, deadline=None)
@given(ROWS, TYPED, st.lists(ACTIONS, max_size=8), TYPED)
def test_corrections_stand_where_they_stood_whatever_is_tagged(page_of, rows, typed, actions, more):
    start = page = corrected(page_of(*rows), typed)
    for action in actions:
        page = tried(page, action)
        assert_all_there(start, page)
    corrected(page, more)


@settings(max_examples=15, deadline=None)
@given(data=st.data())
def test_the_same_holds_on_the_sample_page(data, sample_file):
    start = page = corrected(read_page_file(sample_file).page, data.draw(TYPED))
    at = st.integers(0, len(page.sources[0].text))
    on_page = st.one_of(
        ACTIONS,
        st.builds(lambda b, o: lambda p: split_block(p, b, 0, o, "周岚"), st.integers(1, 30), at),
        st.builds(lambda b: lambda p: merge_with_previous(p, b, "周岚"), st.sets(st.integers(1, 30), max_size=4)),
    )
    for action in data.draw(st.lists(on_page, max_size=5)):
        page = tried(page, action)
    assert_all_there(start, page)
    corrected(page, data.draw(TYPED))
