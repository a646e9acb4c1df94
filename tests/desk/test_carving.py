import pytest
from hypothesis import given
from hypothesis import strategies as st

from xingxian_editor.desk.cannot_tag import CannotTag
from xingxian_editor.desk.carving import NothingInFrame, carve_block
from xingxian_editor.page.block import ArticleKind
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import SourceRange


def at(page, text):
    start = page.sources[0].text.index(text)
    return SourceRange(0, start, start + len(text))


def test_a_middle_becomes_a_block_and_what_is_left_reads_on_after_it(page_of, rows_of):
    page = page_of("1H 题", "1B 甲乙丙丁戊")
    assert rows_of(carve_block(page, (at(page, "丙"),), "周岚")) == ["1H 题", "1B 甲乙", "1B 丙", "1B 丁戊"]


def test_a_role_can_be_given_at_once(page_of, rows_of):
    page = page_of("1B 甲乙丙丁戊")
    carved = carve_block(page, (at(page, "丙丁"),), "周岚", Role.CROSSHEAD)
    assert rows_of(carved) == ["1B 甲乙", "1X 丙丁", "1B 戊"]
    assert next(b for b in carved.blocks if b.role is Role.CROSSHEAD).tagged_by == "周岚"


def test_characters_of_several_blocks_become_one_where_most_of_them_stood(page_of, rows_of):
    page = page_of("1B 甲乙丙", "2B 丁戊己庚")
    carved = carve_block(page, (at(page, "丙\n丁戊"),), "周岚")
    assert rows_of(carved) == ["1B 甲乙", "2B 丙\n丁戊", "2B 己庚"]


def test_scattered_pieces_leave_the_rest_one_block(page_of):
    page = page_of("1B 甲乙丙丁戊")
    carved = carve_block(page, (at(page, "乙"), at(page, "丁")), "周岚")
    texts = [carved.text_of(block.ranges) for block in carved.blocks_of(1)]
    assert texts == ["甲丙戊", "乙丁"]


def test_an_advertisement_leaves_the_articles_and_an_emptied_block_goes(page_of):
    page = page_of("1B 甲", "1B 乙丙")
    carved = carve_block(page, (at(page, "甲\n乙"),), "周岚", Role.ADVERTISEMENT)
    kept, taken = sorted(carved.blocks, key=lambda block: block.article is None)
    assert (kept.article, carved.text_of(kept.ranges)) == (1, "丙")
    assert (taken.article, taken.role, carved.text_of(taken.ranges)) == (None, Role.ADVERTISEMENT, "甲\n乙")


def test_a_caption_makes_a_photo(page_of):
    page = page_of("1B 甲乙", "0- 花开了")
    carved = carve_block(page, (at(page, "花开了"),), "周岚", Role.CAPTION)
    assert [a.kind for a in carved.articles] == [ArticleKind.ARTICLE, ArticleKind.PHOTO]


def test_a_frame_round_nothing_changes_nothing(page_of):
    page = page_of("1B 甲　乙")
    with pytest.raises(NothingInFrame):
        carve_block(page, (at(page, "　"),), "周岚")


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(1, 6)), min_size=1, max_size=4))
def test_no_character_is_lost_or_doubled(page_of, cuts):
    page = page_of("1H 山 水", "1B 甲乙　丙丁", "2B 戊己庚", "0- 辛壬")
    length = len(page.sources[0].text)
    anchor = tuple(SourceRange(0, min(start, length), min(start + size, length)) for start, size in cuts)
    try:
        carved = carve_block(page, anchor, "周岚")
    except CannotTag:
        return
    held = sorted((r.source, i) for b in carved.blocks for r in b.ranges for i in range(r.start, r.end))
    assert len(held) == len(set(held))
    text = page.sources[0].text
    assert {i for _, i in held} >= {i for i, c in enumerate(text) if c.strip()}
    for block in carved.blocks:
        assert carved.text_of(block.ranges).strip()
