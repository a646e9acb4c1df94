import pytest

from xingxian_editor.desk.cannot_tag import AnotherArticleBefore, AnotherRoleBefore, NoSplitHere, NothingBefore
from xingxian_editor.desk.noting import add_note
from xingxian_editor.desk.splitting import merge_with_previous, split_block
from xingxian_editor.desk.tagging import set_role
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import SourceRange


def test_a_block_is_split_inside_a_line_and_the_second_part_follows_it(page_of, rows_of):
    page = split_block(page_of("1B 甲乙（丙）", "1B 丁"), 1, 0, 2, "周岚")
    assert rows_of(page) == ["1B 甲乙", "1B （丙）", "1B 丁"]
    assert rows_of(set_role(page, [3], Role.BYLINE, "周岚")) == ["1B 甲乙", "1B 丁", "1Y （丙）"]


def test_splitting_and_merging_again_gives_the_same_ranges(page_of):
    page = page_of("1B 甲乙丙", "1B 丁")
    again = merge_with_previous(split_block(page, 1, 0, 1, "周岚"), [3], "周岚")
    assert again.block_by_id[1].ranges == page.block_by_id[1].ranges


def test_a_block_of_several_ranges_is_split_in_any_of_them(page_of):
    page = merge_with_previous(page_of("1B 甲乙", "0- 广告", "1B 丙丁"), [1, 3], "周岚")
    assert page.text_of(page.block_by_id[1].ranges) == "甲乙丙丁"
    for at, texts in {1: ("甲", "乙丙丁"), 6: ("甲乙", "丙丁"), 7: ("甲乙丙", "丁")}.items():
        parted = split_block(page, 1, 0, at, "周岚")
        assert (parted.text_of(parted.block_by_id[1].ranges), parted.text_of(parted.block_by_id[3].ranges)) == texts


@pytest.mark.parametrize("offset", [0, 1, 2, 99])
def test_no_part_is_left_without_text(page_of, offset):
    with pytest.raises(NoSplitHere):
        split_block(page_of("1B 甲　", "1B 乙"), 1, 0, offset, "周岚")


def test_a_block_merges_with_the_one_before_it_and_takes_its_role(page_of, rows_of):
    page = merge_with_previous(page_of("1H 上半", "1H 下半", "2B 甲"), [2], "周岚")
    assert rows_of(page) == ["1H 上半\n下半", "2B 甲"]
    assert [line.text for line in read_page(page).articles[0].headline] == ["上半", "下半"]


def test_several_blocks_merge_with_each_other(page_of, rows_of):
    assert rows_of(merge_with_previous(page_of("1B 零", "1B 甲", "1B 乙", "1B 丙"), [4, 2, 3], "周岚")) == [
        "1B 零",
        "1B 甲\n乙\n丙",
    ]


def test_merging_the_last_block_of_an_article_away_lets_the_article_vanish(page_of):
    assert [a.id for a in merge_with_previous(page_of("1B 甲", "2B 乙"), [1, 2], "周岚").articles] == [1]


def test_a_block_does_not_merge_with_what_belongs_to_another_article(page_of):
    for page in (page_of("1H 甲", "2B 乙"), page_of("1B 甲", "2B 乙"), page_of("0- 甲", "1B 乙")):
        with pytest.raises(AnotherArticleBefore) as refused:
            merge_with_previous(page, [2], "周岚")
        assert "两块都选中" in refused.value.zh


def test_running_text_is_not_swallowed_by_the_head_before_it(page_of, rows_of):
    page = page_of("1H 甲", "1B 乙")
    with pytest.raises(AnotherRoleBefore):
        merge_with_previous(page, [2], "周岚")
    assert rows_of(merge_with_previous(page, [1, 2], "周岚")) == ["1H 甲\n乙"]


def test_a_note_on_a_merged_block_goes_with_it(page_of):
    page = add_note(page_of("1B 甲", "1B 乙"), (), 2, "问作者", "周岚", "2021-03-04T22:00:00+08:00")
    note = merge_with_previous(page, [2], "周岚").notes[0]
    assert (note.block, note.anchor) == (1, (SourceRange(0, 2, 3),))


def test_the_first_block_has_none_before_it(page_of):
    with pytest.raises(NothingBefore):
        merge_with_previous(page_of("1B 甲"), [1], "周岚")
