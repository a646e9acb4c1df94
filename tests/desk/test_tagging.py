from dataclasses import replace

import pytest

from xingxian_editor.desk.cannot_tag import ArticleMissing, BlockMissing, CannotTag, NothingChosen, WrongKind
from xingxian_editor.desk.tagging import move_to_article, new_article, set_role
from xingxian_editor.page.block import ArticleKind
from xingxian_editor.page.doubt import Choice, Doubt, DoubtKind
from xingxian_editor.page.role import Role


def test_an_article_role_keeps_the_block_in_its_article_and_puts_it_in_its_place(page_of, rows_of):
    page = page_of("1B 甲", "1B 乙", "2B 丙")
    assert rows_of(set_role(page, [2], Role.HEADLINE, "周岚")) == ["1H 乙", "1B 甲", "2B 丙"]


def test_a_tag_names_the_person_and_is_certain(page_of):
    block = set_role(page_of("1B 甲"), [1], Role.BODY, "周岚").block_by_id[1]
    assert (block.confidence, block.tagged_by) == (1.0, "周岚")


def test_a_page_role_takes_the_block_out_of_its_article(page_of, rows_of):
    page = page_of("1H 甲", "1B 乙", "1B 丙")
    for role in (Role.STANDING_HEAD, Role.UNPLACED, Role.ADVERTISEMENT, Role.OTHER):
        block = set_role(page, [3], role, "周岚").block_by_id[3]
        assert (block.role, block.article) == (role, None)


def test_an_article_left_without_blocks_vanishes(page_of):
    page = set_role(page_of("1B 甲", "2B 乙"), [1], Role.ADVERTISEMENT, "周岚")
    assert [article.id for article in page.articles] == [2]


def test_the_chosen_article_takes_the_block(page_of, rows_of):
    page = page_of("1B 甲", "0- 乙", "2B 丙")
    assert rows_of(set_role(page, [2], Role.BODY, "周岚", article=2)) == ["1B 甲", "2B 乙", "2B 丙"]


def test_body_in_no_article_joins_the_article_before_it_and_a_headline_the_one_that_lacks_it(page_of, rows_of):
    page = page_of("1H 题", "1B 甲", "0- 乙", "2B 丙")
    assert rows_of(set_role(page, [3], Role.BODY, "周岚")) == ["1H 题", "1B 甲", "1B 乙", "2B 丙"]
    assert rows_of(set_role(page, [3], Role.HEADLINE, "周岚")) == ["1H 题", "1B 甲", "2H 乙", "2B 丙"]


def test_the_importers_guess_goes_before_the_neighbour(page_of):
    page = page_of("1B 甲", "0- 题", "2B 乙", "3B 丙")
    doubt = Doubt(1, DoubtKind.WHICH_ARTICLE, block=2, choices=(Choice(0.6, Role.HEADLINE, 3),))
    tagged = set_role(replace(page, doubts=(doubt,)), [2], Role.HEADLINE, "周岚")
    assert tagged.block_by_id[2].article == 3
    assert tagged.doubts[0].decided_by == "周岚"


def test_the_first_tag_on_a_page_without_articles_makes_one(page_of, rows_of):
    page = set_role(page_of("0- 甲", "0- 乙"), [1, 2], Role.BODY, "周岚")
    assert rows_of(page) == ["1B 甲", "1B 乙"]


def test_a_caption_makes_a_photo_and_its_credit_joins_it(page_of, rows_of):
    page = set_role(page_of("1B 甲", "1B 图说", "1B 摄"), [2], Role.CAPTION, "周岚")
    assert [article.kind for article in page.articles] == [ArticleKind.ARTICLE, ArticleKind.PHOTO]
    page = set_role(page, [3], Role.CREDIT, "周岚")
    assert rows_of(page) == ["1B 甲", "2C 图说", "2P 摄"]


def test_a_second_caption_makes_a_second_photo(page_of):
    page = set_role(page_of("1B 甲", "1C 图说", "0- 又一图"), [3], Role.CAPTION, "周岚")
    assert len(page.ordered_photos) == 2


def test_a_photo_role_in_an_article_is_refused_when_the_article_is_named(page_of):
    with pytest.raises(WrongKind):
        set_role(page_of("1B 甲"), [1], Role.CAPTION, "周岚", article=1)


def test_moving_to_a_photo_turns_article_roles_into_photo_roles_and_back(page_of, rows_of):
    page = page_of("1H 题", "1B 甲", "1Y 名", "2C 图", "3B 乙")
    moved = move_to_article(page, [1, 2, 3], 2, "周岚")
    assert sorted(rows_of(moved)) == ["2C 图", "2C 甲", "2P 名", "2T 题", "3B 乙"]
    assert rows_of(move_to_article(moved, [1, 3], 3, "周岚"))[-3:] == ["3H 题", "3B 乙", "3Y 名"]


def test_moving_a_block_out_of_its_article_leaves_it_unplaced(page_of):
    block = move_to_article(page_of("1H 题", "1B 甲"), [1], None, "周岚").block_by_id[1]
    assert (block.role, block.article) == (Role.UNPLACED, None)


def test_a_new_article_stands_where_its_text_stands(page_of, rows_of):
    page = page_of("1B 甲", "1B 乙", "2B 丙")
    assert rows_of(new_article(page, [2], "周岚")) == ["1B 甲", "3B 乙", "2B 丙"]
    assert rows_of(new_article(page, [1], "周岚")) == ["3B 甲", "1B 乙", "2B 丙"]
    assert rows_of(new_article(page, [3], "周岚")) == ["1B 甲", "1B 乙", "3B 丙"]


def test_a_new_article_without_headline_asks_for_one_until_it_comes(page_of):
    page = new_article(page_of("1H 题", "1B 甲", "0- 乙"), [3], "周岚")
    (doubt,) = page.doubts
    assert (doubt.kind, doubt.article, doubt.decided_by) == (DoubtKind.NO_HEADLINE, 2, "")
    page = move_to_article(page, [1], 2, "周岚")
    states = {doubt.article: bool(doubt.decided_by) for doubt in page.doubts}
    assert states == {1: False, 2: True}
    page = move_to_article(page, [1], 1, "周岚")
    assert {doubt.article: bool(doubt.decided_by) for doubt in page.doubts} == {1: True, 2: False}


@pytest.mark.parametrize(
    ("action", "problem"),
    [
        (lambda page: set_role(page, [9], Role.BODY, ""), BlockMissing),
        (lambda page: set_role(page, [], Role.BODY, ""), NothingChosen),
        (lambda page: set_role(page, [1], Role.BODY, "", article=9), ArticleMissing),
        (lambda page: move_to_article(page, [1], 9, ""), ArticleMissing),
        (lambda page: new_article(page, [], ""), NothingChosen),
    ],
)
def test_what_makes_no_sense_is_refused_in_words(page_of, action, problem):
    with pytest.raises(problem) as caught:
        action(page_of("1B 甲"))
    assert isinstance(caught.value, CannotTag)
    assert caught.value.sentence("zh") and caught.value.sentence("en")
