import pytest

from xingxian_editor.desk.cannot_tag import NoOrderHere
from xingxian_editor.desk.ordering import move_article, move_in_order
from xingxian_editor.page.page_reading import read_page


def test_blocks_move_within_their_article_and_the_reading_follows(page_of, rows_of):
    page = move_in_order(page_of("1B 甲", "1B 乙", "1B 丙", "2B 丁"), [3], -1, "周岚")
    assert rows_of(page) == ["1B 甲", "1B 丙", "1B 乙", "2B 丁"]
    assert [paragraph.text for paragraph in read_page(page).articles[0].paragraphs] == ["甲", "丙", "乙"]


def test_several_blocks_move_together_and_the_ends_stop_them(page_of, rows_of):
    page = page_of("1B 甲", "1B 乙", "1B 丙", "1B 丁")
    assert rows_of(move_in_order(page, [1, 2], 1, "周岚")) == ["1B 丙", "1B 甲", "1B 乙", "1B 丁"]
    assert rows_of(move_in_order(page, [1, 2], 99, "周岚")) == ["1B 丙", "1B 丁", "1B 甲", "1B 乙"]
    assert rows_of(move_in_order(page, [3, 4], -99, "周岚")) == ["1B 丙", "1B 丁", "1B 甲", "1B 乙"]


def test_a_move_that_changes_nothing_gives_the_same_page(page_of):
    page = page_of("1B 甲", "1B 乙")
    assert move_in_order(page, [1], -1, "周岚") == page


@pytest.mark.parametrize("blocks", [[1, 2], [3]])
def test_there_is_no_order_outside_one_article(page_of, blocks):
    with pytest.raises(NoOrderHere):
        move_in_order(page_of("1B 甲", "2B 乙", "0- 丙"), blocks, 1, "周岚")


def test_articles_change_places_on_the_page(page_of, rows_of):
    page = page_of("1B 甲", "2B 乙", "3C 图", "4B 丁")
    assert rows_of(move_article(page, 4, -1, "周岚")) == ["1B 甲", "4B 丁", "3C 图", "2B 乙"]
    assert rows_of(move_article(page, 4, -9, "周岚"))[0] == "4B 丁"
    assert move_article(page, 3, 1, "周岚") == page
