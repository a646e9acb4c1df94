import pytest
from library_in_memory import LibraryInMemory, sample_library
from PySide6.QtCore import QPoint, Qt

from xingxian_editor.store.records import PageCard, SearchHit
from xingxian_editor.ui.library_panel.library_panel import LibraryPanel
from xingxian_editor.ui.library_panel.library_source import PageFilter
from xingxian_editor.ui.library_panel.library_tree import INDENT

HIT = SearchHit(
    107, 1, 2, "paragraphs", "兴县坚持全面从严治党", "…综合经济实力显著增强…", "2021-03-05", "7", "县域", "示例日报"
)


@pytest.fixture
def panel(shown, theme):
    panel = LibraryPanel(theme)
    panel.show_library(sample_library())
    return shown(panel, 252, 700)


def place(panel, page, article=None):
    """Return the index of a page of the newest edition, or of its article."""
    model = panel.tree.model()
    edition = model.index(0, 0, model.index(0, 0))
    index = model.index(page - 1, 0, edition)
    if article is not None:
        panel.tree.expand(index)
        index = model.index(article - 1, 0, index)
    return index


def click(qtbot, panel, index, x=120):
    panel.tree.scrollTo(index)
    at = panel.tree.visualRect(index).center()
    qtbot.mouseClick(panel.tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, at.y()))


def test_the_newest_edition_stands_open(panel):
    model = panel.tree.model()
    assert panel.tree.isExpanded(model.index(0, 0))
    assert panel.tree.isExpanded(model.index(0, 0, model.index(0, 0)))


def test_a_click_opens_a_page(qtbot, panel):
    with qtbot.waitSignal(panel.page_asked) as caught:
        click(qtbot, panel, place(panel, 3))
    assert caught.args == [103]


def test_a_click_on_an_article_opens_it(qtbot, panel):
    with qtbot.waitSignal(panel.article_asked) as caught:
        click(qtbot, panel, place(panel, 7, 2))
    assert caught.args == [107, 2]


def test_a_click_on_the_caret_only_unfolds(qtbot, panel):
    index = place(panel, 7)
    with qtbot.assertNotEmitted(panel.page_asked):
        click(qtbot, panel, index, 2 * INDENT + 10)
    assert panel.tree.isExpanded(index)


def test_enter_opens_f2_refiles_and_delete_puts_away(qtbot, panel):
    panel.tree.setCurrentIndex(place(panel, 4))
    for key, signal in (
        (Qt.Key.Key_Return, panel.page_asked),
        (Qt.Key.Key_F2, panel.redate_asked),
        (Qt.Key.Key_Delete, panel.bin_asked),
    ):
        with qtbot.waitSignal(signal) as caught:
            qtbot.keyClick(panel.tree, key)
        assert caught.args == [104]


def test_delete_on_an_article_puts_nothing_away(qtbot, panel):
    panel.tree.setCurrentIndex(place(panel, 7, 2))
    with qtbot.assertNotEmitted(panel.bin_asked):
        qtbot.keyClick(panel.tree, Qt.Key.Key_Delete)


def test_f2_on_the_newspaper_asks_for_its_settings(qtbot, panel):
    panel.tree.setCurrentIndex(panel.tree.model().index(0, 0))
    with qtbot.waitSignal(panel.newspaper_asked) as caught:
        qtbot.keyClick(panel.tree, Qt.Key.Key_F2)
    assert caught.args == [1]


def test_arrows_walk_the_tree_without_opening_anything(qtbot, panel):
    panel.tree.setCurrentIndex(place(panel, 7))
    with qtbot.assertNotEmitted(panel.page_asked):
        qtbot.keyClick(panel.tree, Qt.Key.Key_Right)
        qtbot.keyClick(panel.tree, Qt.Key.Key_Down)
    assert panel.tree.currentIndex() == place(panel, 7, 1)


def test_typing_in_the_box_searches_after_a_pause_or_at_once_with_enter(qtbot, panel):
    panel.focus_search()
    with qtbot.waitSignal(panel.search_asked) as caught:
        qtbot.keyClicks(panel.search_box, "zong")
        qtbot.keyClick(panel.search_box, Qt.Key.Key_Return)
    assert caught.args == ["zong"]


def test_hits_stand_in_place_of_the_tree_until_esc(qtbot, panel):
    panel.search_box.setText("经济")
    panel.show_hits("经济", [HIT])
    assert panel.results.isVisible()
    panel.results.list.setFocus()
    with qtbot.waitSignal(panel.hit_asked) as caught:
        qtbot.keyClick(panel.results.list, Qt.Key.Key_Return)
    assert caught.args == [HIT]
    qtbot.keyClick(panel.results.list, Qt.Key.Key_Escape)
    assert panel.tree.isVisible()
    assert panel.search_box.text() == ""


def test_a_search_without_hits_says_so(panel):
    panel.show_hits("没有的词", [])
    assert "没有的词" in panel.results.count.text()


def test_the_filter_narrows_the_tree_and_says_so(panel):
    panel.header.choose(PageFilter(undecided=True))
    assert panel.tree.model().rowCount() == 1
    assert panel.filter_note.isVisible()
    panel.header.choose(PageFilter())
    assert panel.filter_note.isHidden()


def test_the_open_page_is_current_with_its_article(panel):
    panel.set_current(panel.tree.model().record(place(panel, 7)), 3)
    assert panel.tree.currentIndex() == place(panel, 7, 3)


def test_as_a_strip_it_shows_the_pages_of_the_open_edition(qtbot, panel):
    card = panel.tree.model().record(place(panel, 7))
    panel.set_current(card)
    panel.set_strip(True)
    assert panel.is_strip
    assert panel.width() == 56 or panel.minimumWidth() == 56
    strip = panel.strip.list
    assert isinstance(panel.tree.model().record(strip.currentIndex()), PageCard)
    at = strip.visualRect(strip.model().index(1, 0, strip.rootIndex())).center()
    with qtbot.waitSignal(panel.page_asked) as caught:
        qtbot.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert caught.args == [102]
    with qtbot.waitSignal(panel.widen_asked):
        qtbot.mouseClick(panel.strip.widen_button, Qt.MouseButton.LeftButton)


def test_the_bin_shows_its_count_and_opens(qtbot, panel):
    panel.set_bin_count(3)
    assert "3" in panel.bin_row.accessibleName()
    with qtbot.waitSignal(panel.bin_opened):
        qtbot.mouseClick(panel.bin_row, Qt.MouseButton.LeftButton)


def test_an_empty_library_says_what_will_be_here(shown, theme):
    panel = LibraryPanel(theme)
    library = LibraryInMemory(1)
    library.papers = []
    panel.show_library(library)
    shown(panel, 252, 500)
    assert "Ctrl+O" in panel.empty.text()
    assert panel.empty.isVisible()


def test_scrolling_to_the_end_loads_more_editions(qtbot, shown, theme):
    panel = LibraryPanel(theme)
    library = LibraryInMemory(200)
    panel.show_library(library)
    shown(panel, 252, 400)
    newspaper = panel.tree.model().index(0, 0)
    before = panel.tree.model().rowCount(newspaper)
    bar = panel.tree.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert panel.tree.model().rowCount(newspaper) > before


def test_the_menu_of_a_page_offers_what_its_keys_do(qtbot, panel):
    model, index = panel.tree.model(), place(panel, 7)
    menu = panel.menus.of_row(model.record(index), model.page_of(index), model.newspaper_of(index))
    replace = next(action for action in menu.actions() if "next version" in action.text())
    with qtbot.waitSignal(panel.replace_asked) as caught:
        replace.trigger()
    assert caught.args == [107]
