from dataclasses import replace
from functools import partial

import pytest

from xingxian_editor.desk.page_desk import PageDesk
from xingxian_editor.desk.page_problems import PageHeldElsewhere
from xingxian_editor.desk.session import Session
from xingxian_editor.desk.splitting import split_block
from xingxian_editor.desk.tagging import new_article, set_role
from xingxian_editor.page.doubt import Doubt, DoubtKind
from xingxian_editor.page.role import Role
from xingxian_editor.store.library import Library
from xingxian_editor.store.problems import ChangedElsewhere


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "library") as opened:
        yield opened


@pytest.fixture
def page_id(library, page_of):
    newspaper = library.newspapers.add("试验报", by="")
    page = page_of("0F 7县域", "1H 题", "1B 甲乙", "2B 丙丁")
    card = library.pages.add(
        newspaper.id, page, kind="text", importer="text 1", original=b"page", file_name="page.txt", by="周岚"
    )
    return card.id


@pytest.fixture
def desk(library, page_id):
    return PageDesk(library, page_id, Session("周岚"))


def headline(block):
    return partial(set_role, block_ids=[block], role=Role.HEADLINE, by="周岚")


def stored(library, page_id):
    return library.pages.open(page_id).page


def test_an_action_is_in_the_store_before_anybody_sees_it(library, page_id, desk):
    seen = []
    desk.listen(lambda patch: seen.append((patch, stored(library, page_id) == desk.page)))
    patch = desk.do(headline(4), "role.headline")
    assert seen == [(patch, True)]
    assert desk.reading.articles[1].title == "丙丁"
    assert desk.card.state == "tagged"


def test_an_action_that_fails_or_does_nothing_changes_nothing(library, page_id, desk):
    before, revision = desk.page, desk.revision
    with pytest.raises(Exception, match="已经不在版上"):
        desk.do(headline(99), "role.headline")
    assert not desk.do(lambda page: page, "nothing")
    assert (desk.page, desk.revision, desk.can_undo) == (before, revision, False)


def test_undo_and_redo_go_back_and_forth_also_after_a_restart(library, page_id, desk):
    start = desk.page
    desk.do(headline(4), "role.headline")
    middle = desk.page
    desk.do(lambda page: split_block(page, 3, 0, desk.page.block_by_id[3].ranges[0].start + 1, "周岚"), "split")
    end = desk.page
    desk.undo()
    assert (desk.page, desk.undo_label, desk.redo_label) == (middle, "role.headline", "split")
    desk.close()
    again = PageDesk(library, page_id, Session("李四"))
    assert (again.page, again.undo_label, again.redo_label) == (middle, "role.headline", "split")
    again.redo()
    assert again.page == end
    again.undo()
    again.undo()
    assert (again.page, stored(library, page_id), again.can_undo) == (start, start, False)
    assert again.undo() is None


def test_a_new_action_forgets_what_could_be_redone(desk):
    desk.do(headline(4), "role.headline")
    desk.undo()
    desk.do(lambda page: new_article(page, [2], "周岚"), "new_article")
    assert (desk.can_redo, desk.redo()) == (False, None)


def test_the_card_counts_what_is_undecided(library, page_of):
    newspaper = library.newspapers.add("又一报", by="")
    page = replace(page_of("1B 甲", "1B 乙"), doubts=(Doubt(1, DoubtKind.WHICH_ROLE, block=2),))
    card = library.pages.add(newspaper.id, page, kind="text", importer="t", original=b"x", file_name="x", by="")
    desk = PageDesk(library, card.id, Session("周岚"))
    assert (desk.undecided, desk.card.undecided) == (1, 1)
    desk.do(headline(2), "role.headline")
    assert (desk.undecided, desk.card.undecided) == (0, 0)


def test_a_page_open_elsewhere_is_read_only_until_taken_over(tmp_path, desk, page_id):
    with Library.open(tmp_path / "library") as other_library:
        other = PageDesk(other_library, page_id, Session("李四"))
        assert other.read_only_because.name == "周岚"
        assert not other.can_undo
        with pytest.raises(PageHeldElsewhere, match="周岚"):
            other.do(headline(4), "role.headline")
        desk.do(headline(4), "role.headline")
        other.take_over()
        assert other.page == desk.page
        other.do(headline(3), "role.headline")
        with pytest.raises(PageHeldElsewhere, match="李四"):
            desk.do(headline(3), "role.headline")
        assert not desk.heartbeat()
        other.close()
        assert desk.heartbeat()
        assert desk.page == other.page


def test_what_another_window_saved_shows_after_a_refresh(tmp_path, desk, page_id):
    with Library.open(tmp_path / "library") as other_library:
        other = PageDesk(other_library, page_id, Session("李四"))
        told = []
        other.listen(told.append)
        patch = desk.do(headline(4), "role.headline")
        assert other.refresh()
        assert (other.page, told) == (desk.page, [patch])
        assert not other.refresh()


def test_a_page_changed_behind_its_back_is_shown_anew_and_the_action_is_refused(library, desk, page_id):
    desk.revision -= 1
    with pytest.raises(ChangedElsewhere):
        desk.do(headline(4), "role.headline")
    assert desk.page == stored(library, page_id)
    desk.do(headline(4), "role.headline")
    assert desk.page == stored(library, page_id)


def test_looking_for_changes_is_no_change_itself(tmp_path, library, desk, page_id):
    with Library.open(tmp_path / "library") as other_library:
        other = PageDesk(other_library, page_id, Session("李四"))
        desk.do(headline(4), "role.headline")
        other.refresh()
        seen = library.data_version()
        assert not other.refresh()
        assert library.data_version() == seen


def test_the_next_version_shows_after_a_refresh_and_is_held_by_the_same_window(library, desk, page_id, page_of):
    desk.do(headline(4), "role.headline")
    library.pages.add_version(
        page_id, page_of("1B 新"), kind="text", importer="t", original=b"v2", file_name="v2.txt", by=""
    )
    assert desk.refresh()
    assert (desk.page, desk.card.version_number, desk.can_undo) == (page_of("1B 新"), 2, False)
    assert desk.read_only_because is None
    desk.do(headline(1), "role.headline")
    assert library.pages.open(page_id).page == desk.page
