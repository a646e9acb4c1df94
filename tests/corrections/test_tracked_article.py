"""Articles with their corrections: kept by source character, put together again, read as they stand finally."""

from dataclasses import replace
from itertools import count, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xingxian_editor.corrections.final_reading import final_reading
from xingxian_editor.corrections.kept_text import kept, with_runs
from xingxian_editor.corrections.run import Owner, Writer
from xingxian_editor.corrections.tracked_article import track
from xingxian_editor.page.block import Article, ArticleKind, Block
from xingxian_editor.page.changed_text import BREAK, Gap, Glyph, Insertion, Struck, WrittenRun
from xingxian_editor.page.correction import Correction, CorrectionState, Pass, ProofMark
from xingxian_editor.page.joining import Joining
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page.patch import difference, patched
from xingxian_editor.page.place import page_items
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import Source, SourceKind, SourceRange
from xingxian_editor.page.span import Span
from xingxian_editor.page_import.page_file import read_page_file

TEXT = "三月三\n井口 全年\n㎡好 A\nB米\u2f00字。\n小题\n尾段\n甲某"


def at(part, within=TEXT):
    start = within.index(part)
    return SourceRange(0, start, start + len(part))


def small_page():
    """Return a page with all that makes a reading differ from its source: dropped, mapped, put in, typed."""
    body = SourceRange(0, TEXT.index("井口"), TEXT.index("\n小题"))
    blocks = (
        Block(1, (at("三月三"),), Role.HEADLINE, 1, 1),
        Block(2, (body,), Role.BODY, 1, 2),
        Block(3, (at("小题"),), Role.CROSSHEAD, 1, 3),
        Block(4, (at("尾段"),), Role.BODY, 1, 4),
        Block(5, (at("甲某"),), Role.BYLINE, 1, 5),
    )
    blank, meter = TEXT.index(" 全"), TEXT.index("㎡")
    joining = Joining(
        0,
        dropped=(Span(blank, blank + 1),),
        mapped=((meter, "平方米"), (TEXT.index("\u2f00"), "一")),
        inserted=((TEXT.index("B"), " "),),
        paragraph_starts=(TEXT.index("㎡"),),
    )
    typed = Source(1, SourceKind.TRANSCRIPTION, "个年", (at("年"),), "乙")
    sources = (Source(0, SourceKind.TEXT, TEXT), typed)
    return Page(sources, (joining,), blocks, (Article(1, ArticleKind.ARTICLE, 1),))


SMALL = small_page()


class Reader:
    """Somebody who corrects an article of a page."""

    def __init__(self, page, index=0):
        self.page, self.index = page, index
        self.ids, self.owners = count(1), {}

    @property
    def article(self):
        return track(self.page, read_page(self.page))[self.index]

    def type(self, start, end, text, who="周岚"):
        """Replace a stretch of the final text."""
        ledger = self.article.ledger
        first, last = ledger.from_final(start, after_struck=True), ledger.from_final(end)
        first = last if start == end else first
        change = ledger.replace(first, last, text, Writer(Owner(who, "一校"), self.owners, self.ids))
        after = kept(self.page, self.article, change.ledger.runs)
        self.page = after.page
        assert self.article.runs == change.ledger.runs
        assert (after.article, after.article.stored) == (self.article, self.article.stored)
        return change

    def final(self):
        reading = final_reading(self.page, read_page(self.page))
        return [text.text for _, text in page_items(reading)]


def test_a_page_without_corrections_is_its_reading():
    [article] = track(SMALL, read_page(SMALL))
    texts = ["三月三", "井口全个年", "平方米好 A B米一字。", "小题", "尾段", "甲某"]
    assert [(item.field, item.item) for item in article.items] == [
        ("headline", 0),
        ("paragraphs", 0),
        ("paragraphs", 1),
        ("crossheads", 0),
        ("paragraphs", 2),
        ("byline", 0),
    ]
    assert article.ledger.original == "\n".join(texts)
    # A paragraph may be joined to the next, not a headline to it, nor one across a crosshead.
    assert [article.ledger.original[wall - 1 : wall + 2] for wall in sorted(article.walls)] == [
        "三\n井",
        "。\n小",
        "题\n尾",
        "段\n甲",
    ]
    reading = read_page(SMALL)
    assert final_reading(SMALL, reading) is reading


def test_characters_are_struck_by_the_source_they_came_from():
    reader = Reader(SMALL)
    start = reader.article.ledger.original.index("口全个")
    reader.type(start, start + 3, "")
    [struck] = reader.page.struck
    # The blank that justification made is no gap in what is struck, and the typed glyph is its own source.
    assert struck == Struck(1, (SourceRange(0, TEXT.index("口"), TEXT.index("年")), SourceRange(1, 0, 1)))
    assert reader.final()[1] == "井年"


def test_a_part_of_a_mapped_character_and_what_joining_put_in_have_names_of_their_own():
    reader = Reader(SMALL)
    original = reader.article.ledger.original
    meter, blank = TEXT.index("㎡"), TEXT.index("B")
    reader.type(original.index("方"), original.index("方") + 1, "")
    reader.type(original.index(" B") - 1, original.index(" B"), "")
    assert [struck.glyphs for struck in reader.page.struck] == [(Glyph(0, meter, 1),), (Glyph(0, blank, -1),)]
    assert reader.final()[2] == "平米好 AB米一字。"


def test_a_whole_mapped_character_is_struck_whole():
    reader = Reader(SMALL)
    start = reader.article.ledger.original.index("平方米")
    reader.type(start, start + 3, "立方米")
    [struck] = reader.page.struck
    assert struck == Struck(1, (at("㎡"),))
    [insertion] = reader.page.insertions
    assert insertion == Insertion(Gap(Glyph(0, TEXT.index("㎡"), 2)), (WrittenRun("立方米", 1),))


def test_text_before_the_first_character_and_after_the_last_one():
    reader = Reader(SMALL)
    reader.type(0, 0, "新")
    end = len(reader.article.ledger.final)
    reader.type(end, end, "等")
    first, last = reader.page.insertions
    assert (first.gap, last.gap) == (Gap(Glyph(0, 0), after=False), Gap(Glyph(0, len(TEXT) - 1)))
    assert (reader.final()[0], reader.final()[-1]) == ("新三月三", "甲某等")


def test_paragraphs_are_joined_and_parted():
    reader = Reader(SMALL)
    end = reader.article.ledger.original.index("\n平")
    reader.type(end, end + 1, "")
    assert reader.page.struck == (Struck(1, (), (Glyph(1, 1, BREAK),)),)
    assert reader.final()[1] == "井口全个年平方米好 A B米一字。"
    at_good = reader.article.ledger.final.index("好")
    reader.type(at_good, at_good, "\n")
    reading = final_reading(reader.page, read_page(reader.page)).articles[0]
    assert [text.text for text in reading.paragraphs] == ["井口全个年平方米", "好 A B米一字。", "尾段"]
    assert [(before, line.text) for before, line in reading.crossheads] == [(2, "小题")]


def test_an_article_all_of_whose_text_is_struck_says_nothing_and_forgets_nothing():
    reader = Reader(SMALL)
    reader.type(0, len(reader.article.ledger.final), "")
    assert reader.final() == []
    assert reader.article.ledger.original == track(SMALL, read_page(SMALL))[0].ledger.original
    assert set(reader.article.ledger.final) == {"\n"}, "walls stand"


def test_what_a_rejected_correction_did_does_not_show_and_is_not_lost():
    reader = Reader(SMALL)
    place = reader.article.ledger.original.index("全")
    reader.type(place, place + 1, "去")
    page = reader.page
    rejected = Correction(1, ProofMark.CHANGE, "周岚", Pass.FIRST, "", CorrectionState.REJECTED)
    reader.page = replace(page, corrections=(rejected,))
    assert reader.final()[1] == "井口全个年"
    reader.ids = count(2)
    reader.type(place + 1, place + 1, "整", "刘挺")
    assert reader.final()[1] == "井口全整个年"
    reader.page = replace(reader.page, corrections=())
    assert reader.final()[1] == "井口去整个年"


def test_text_beside_a_character_that_no_longer_reads_stays_near():
    reader = Reader(SMALL)
    place = reader.article.ledger.original.index(" A")
    reader.type(place + 1, place + 1, "、")
    blank = TEXT.index(" A")
    joining = replace(SMALL.joinings[0], dropped=(*SMALL.joinings[0].dropped, Span(blank, blank + 1)))
    reader.page = replace(reader.page, joinings=(joining,))
    assert reader.final()[2] == "平方米好、A B米一字。"
    start = reader.article.ledger.final.index("、")
    reader.type(start + 1, start + 1, "和")
    assert reader.final()[2] == "平方米好、和A B米一字。"
    assert len(reader.page.insertions) == 1


def test_a_correction_of_text_that_was_taken_out_of_every_article_stays_stored():
    reader = Reader(SMALL)
    place = reader.article.ledger.original.index("尾")
    reader.type(place, place + 1, "末")
    kept = reader.page
    blocks = tuple(replace(b, role=Role.NOTICE, article=None) if b.id == 4 else b for b in kept.blocks)
    reader.page = replace(kept, blocks=blocks)
    assert reader.article.ledger.numbers == frozenset()
    reader.type(0, 1, "")
    reader.page = replace(reader.page, blocks=kept.blocks)
    assert "末段" in reader.final()


EDITS = st.lists(
    st.tuples(
        st.integers(0, 60), st.integers(0, 60), st.text("的𠮷 \n", max_size=3), st.sampled_from(("周岚", "刘挺"))
    ),
    max_size=10,
)


@settings(max_examples=300, deadline=None)
@given(EDITS, st.sets(st.integers(1, 4)))
def test_whatever_is_typed_comes_back_from_the_page_as_it_was(edits, turned_down):
    reader = Reader(SMALL)
    pages = [reader.page]
    for one, other, text, who in edits:
        length = len(reader.article.ledger.final)
        start, end = sorted((one % (length + 1), other % (length + 1)))
        change = reader.type(start, end, text, who)
        assert change.ledger.original == track(SMALL, read_page(SMALL))[0].ledger.original
        pages.append(reader.page)
    final = track(reader.page, read_page(reader.page))[0].ledger.final
    said = [line for text in reader.final() for line in text.split("\n")]
    assert sorted(line for line in final.split("\n") if line) == sorted(said)
    for before, after in reversed(list(pairwise(pages))):
        assert patched(after, difference(before, after).inverse()) == before
    # Rejecting and taking the rejection back leads to the same text.
    made = tuple(
        Correction(n, ProofMark.CHANGE, "", Pass.FIRST, "", CorrectionState.REJECTED) for n in sorted(turned_down)
    )
    rejected = replace(reader.page, corrections=made)
    without = track(rejected, read_page(rejected))[0]
    assert not without.ledger.numbers & turned_down
    assert with_runs(rejected, without, without.runs) == rejected
    everything = track(rejected, read_page(rejected), rejected=True)[0]
    assert everything.runs == reader.article.runs


@pytest.fixture(scope="module")
def sample(sample_file):
    return read_page_file(sample_file).page


@settings(max_examples=30, deadline=None)
@given(data=st.data())
def test_the_same_holds_on_the_sample_page(data, sample):
    reader = Reader(sample, data.draw(st.integers(0, 5)))
    for one, other, text, who in data.draw(EDITS):
        final = reader.article.ledger.final
        start = one * 37 % (len(final) + 1)
        reader.type(start, min(len(final), start + other % 9), text, who)
    left = Reader(reader.page, reader.index)
    assert left.article.runs == reader.article.runs
