from xingxian_editor.page.role import Role
from xingxian_editor.store.library import Library


def test_a_window_learns_that_another_has_saved(folder, library, add_page, tag):
    card = add_page()
    page = library.pages.open(card.id).page
    with Library.open(folder) as elsewhere:
        own, other = library.data_version(), elsewhere.data_version()
        after, _ = tag(library, card, page, 0, 1, Role.KICKER)
        assert elsewhere.data_version() != other
        assert library.data_version() == own, "one's own changes are no news"
        assert elsewhere.pages.open(card.id).page == after


def test_asking_changes_nothing(folder, library, add_page):
    card = add_page()
    with Library.open(folder) as elsewhere:
        before = elsewhere.data_version()
        library.pages.card(card.id)
        library.pages.filter(text="春耕")
        library.search.articles("春耕")
        library.pages.articles(card.id)
        library.claims.holder_of(card.page_version)
        assert elsewhere.data_version() == before
