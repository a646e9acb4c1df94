from dataclasses import replace

import pytest

from xingxian_editor.desk.cannot_tag import DoubtMissing
from xingxian_editor.desk.deciding import decide
from xingxian_editor.desk.tagging import set_role
from xingxian_editor.page.doubt import Choice, Doubt, DoubtKind
from xingxian_editor.page.role import Role


@pytest.fixture
def doubtful(page_of):
    choices = (Choice(0.6, Role.HEADLINE, 1), Choice(0.5, Role.KICKER, 2), Choice(0.1))
    doubts = (
        Doubt(1, DoubtKind.WHICH_ARTICLE, block=1, choices=choices),
        Doubt(2, DoubtKind.WHICH_ROLE, block=2, choices=(Choice(0.5, Role.BODY), Choice(0.4, Role.CROSSHEAD))),
        Doubt(3, DoubtKind.NO_HEADLINE, article=2),
    )
    return replace(page_of("1H 题", "1B 甲", "2B 乙"), doubts=doubts)


@pytest.mark.parametrize(("choice", "role", "article"), [(0, "headline", 1), (1, "kicker", 2), (2, "unplaced", None)])
def test_an_answer_tags_the_block(doubtful, choice, role, article):
    page = decide(doubtful, 1, choice, "周岚")
    assert (page.block_by_id[1].role, page.block_by_id[1].article) == (role, article)
    assert page.doubts[0].decided_by == "周岚"


def test_an_answer_about_the_role_leaves_the_article(doubtful):
    page = decide(doubtful, 2, 1, "周岚")
    assert (page.block_by_id[2].role, page.block_by_id[2].article) == (Role.CROSSHEAD, 1)


def test_right_as_it_stands_is_an_answer_too(doubtful):
    for doubt in (1, 2, 3):
        page = decide(doubtful, doubt, None, "周岚")
        assert (page.blocks, page.doubts[doubt - 1].decided_by) == (doubtful.blocks, "周岚")


def test_any_tag_on_the_block_answers_the_doubt_about_it(doubtful):
    assert set_role(doubtful, [2], Role.CROSSHEAD, "周岚").doubts[1].decided_by == "周岚"


def test_answers_that_name_a_vanished_article_are_withdrawn(doubtful):
    page = set_role(doubtful, [3], Role.NOTICE, "周岚")
    assert [choice.article for choice in page.doubts[0].choices] == [1, None]
    assert [doubt.id for doubt in page.doubts] == [1, 2]


@pytest.mark.parametrize(("doubt", "choice"), [(9, 0), (1, 3), (1, -1)])
def test_a_doubt_or_answer_that_is_gone_is_refused(doubtful, doubt, choice):
    with pytest.raises(DoubtMissing):
        decide(doubtful, doubt, choice, "周岚")
