from dataclasses import replace

import pytest
from library_in_memory import LibraryInMemory, page_card, sample_library
from PySide6.QtTest import QAbstractItemModelTester

from xingxian_editor.store.records import PageState
from xingxian_editor.ui.library_panel.library_model import BATCH, LibraryModel, LibraryRole
from xingxian_editor.ui.library_panel.library_source import PageFilter
from xingxian_editor.ui.library_panel.page_looks import PageLooks


@pytest.fixture
def model(qapp):
    return LibraryModel(PageLooks())


def watched(model):
    """Have Qt watch everything that the model does from now on; that loads all of it."""
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)


def branch(model, *rows):
    """Return the index down the given rows, loading what is not."""
    index = model.index(rows[0], 0)
    for row in rows[1:]:
        if model.canFetchMore(index):
            model.fetchMore(index)
        index = model.index(row, 0, index)
    return index


def titles(model, parent):
    return [model.index(row, 0, parent).data() for row in range(model.rowCount(parent))]


def test_ten_thousand_pages_open_with_as_few_questions_as_ten(model):
    for editions in (1, 1250):
        library = LibraryInMemory(editions)
        model.show(library)
        branch(model, 0, 0, 0)
        assert library.asked == ["newspapers", "editions", "pages"]


def test_the_model_keeps_qts_rules_while_it_loads(model):
    model.show(LibraryInMemory(BATCH + 7, 2))
    watched(model)
    assert model.rowCount(branch(model, 0)) >= BATCH


def test_editions_come_in_batches(model):
    model.show(LibraryInMemory(BATCH + 7))
    newspaper = branch(model, 0)
    model.fetchMore(newspaper)
    assert model.rowCount(newspaper) == BATCH
    assert model.canFetchMore(newspaper)
    model.fetchMore(newspaper)
    assert model.rowCount(newspaper) == BATCH + 7
    assert not model.canFetchMore(newspaper)


def test_articles_are_numbered_and_photos_are_not(model):
    model.show(sample_library())
    page = branch(model, 0, 0, 6)
    model.fetchMore(page)
    badges = [model.index(row, 0, page).data(LibraryRole.BADGE) for row in range(model.rowCount(page))]
    assert badges == [1, 2, 3, 4, 5, 0]
    assert "无标题" in titles(model, page)[2] or "no headline" in titles(model, page)[2]


def test_a_page_without_articles_has_no_branch(model):
    model.show(sample_library())
    assert not model.hasChildren(branch(model, 0, 0, 5))
    assert model.hasChildren(branch(model, 0, 0, 6))


def test_a_filter_shows_only_its_pages_in_one_list(model):
    library = sample_library()
    model.show(library, PageFilter(undecided=True))
    assert model.rowCount() == 1
    assert model.record(model.index(0, 0)).id == 107
    model.show(library, PageFilter(PageState.UNTAGGED))
    ids = [model.record(model.index(row, 0)).id for row in range(model.rowCount())]
    assert ids[:3] == [106, 108, 201]


def test_a_filter_over_many_pages_loads_a_batch_at_a_time(model):
    library = LibraryInMemory(1250)
    model.show(library, PageFilter(PageState.UNTAGGED))
    assert model.rowCount() == BATCH
    model.fetchMore(model.index(-1, 0))
    assert model.rowCount() == 2 * BATCH
    assert library.asked == ["matching", "matching"]


def test_a_library_that_begins_again_at_the_top_is_not_listed_twice(model):
    library = LibraryInMemory(1250)
    matching = library.matching
    library.matching = lambda wanted, before, limit: matching(wanted, None, limit)
    model.show(library, PageFilter(PageState.UNTAGGED))
    model.fetchMore(model.index(-1, 0))
    assert model.rowCount() == BATCH
    assert not model.canFetchMore(model.index(-1, 0))


def test_a_changed_page_is_shown_without_loading_anything_else(model):
    library = sample_library()
    model.show(library)
    index = branch(model, 0, 0, 6)
    library.asked.clear()
    model.refresh_page(replace(library.page_lists[1][6], undecided=0, section="县域"))
    assert "县域" in index.data()
    assert library.asked == []


def test_a_page_put_away_leaves_and_its_neighbours_stay(model):
    library = sample_library()
    model.show(library)
    watched(model)
    edition = branch(model, 0, 0)
    model.fetchMore(edition)
    kept = model.index(7, 0, edition)
    last = model.record(kept).id
    del library.page_lists[1][2]
    model.refresh()
    assert model.rowCount(edition) == 7
    assert model.record(model.index(6, 0, edition)).id == last


def test_a_page_that_comes_stands_at_its_place(model):
    library = sample_library()
    model.show(library)
    watched(model)
    edition = branch(model, 0, 0)
    model.fetchMore(edition)
    library.page_lists[1].insert(2, page_card(99, 1, section="特刊"))
    model.refresh()
    assert "特刊" in titles(model, edition)[2]
    assert model.rowCount(edition) == 9


def test_reordered_articles_are_renumbered(model):
    library = sample_library()
    model.show(library)
    watched(model)
    page = branch(model, 0, 0, 6)
    model.fetchMore(page)
    articles = library.article_lists[107]
    articles[0], articles[1] = articles[1], articles[0]
    model.refresh_page(library.page_lists[1][6])
    first = model.index(0, 0, page)
    assert first.data().startswith("兴县坚持全面")
    assert first.data(LibraryRole.BADGE) == 1


def test_the_branches_down_to_a_page_can_be_loaded(model):
    library = LibraryInMemory(BATCH * 3)
    model.show(library)
    card = library.page_lists[BATCH * 2][4]
    index = model.load_page(card)
    assert model.record(index) == card


def test_the_open_page_and_article_are_marked(model):
    library = sample_library()
    model.show(library)
    page = branch(model, 0, 0, 6)
    model.fetchMore(page)
    model.set_current(107, 2)
    marks = [model.index(row, 0, page).data(LibraryRole.CURRENT) for row in range(3)]
    assert page.data(LibraryRole.CURRENT)
    assert marks == [False, True, False]
