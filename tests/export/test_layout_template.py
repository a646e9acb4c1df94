from xingxian_editor.export.layout_columns import balanced, columns_for
from xingxian_editor.export.layout_template import LayoutPart, default_template
from xingxian_editor.page.page_reading import ArticleReading, PageReading, PhotoReading, UnplacedReading
from xingxian_editor.page.reading import Reading, Run
from xingxian_editor.page.role import Role


def reading(text):
    return Reading(text, (Run(0, len(text), 0, 0),))


def article(length):
    return ArticleReading(1, headline=(reading("题"),), paragraphs=(reading("文" * length),))


def rows(page, width_mm=390):
    return [[(item.part, item.index, item.columns) for item in row] for row in default_template(page, width_mm).rows()]


A, P, U = LayoutPart.ARTICLE, LayoutPart.PHOTO, LayoutPart.UNPLACED
PHOTO = PhotoReading(9, caption=reading("说明"))


def test_the_first_article_leads_and_a_photo_stands_beside_the_second():
    page = PageReading((article(2000), article(900), article(900), article(900)), (PHOTO,))
    assert rows(page) == [[(A, 0, 6)], [(A, 1, 4), (P, 0, 2)], [(A, 2, 3), (A, 3, 3)]]
    assert [item.rank for item in default_template(page).items] == [1, 2, 3, 3, 3]


def test_a_lone_article_shares_the_page_with_its_photo():
    assert rows(PageReading((article(2000),), (PHOTO,))) == [[(A, 0, 4), (P, 0, 2)]]


def test_briefs_and_what_belongs_to_no_article_share_the_last_row():
    unplaced = UnplacedReading(7, Role.NOTICE, reading("公告"))
    page = PageReading((article(2000), article(100), article(900), article(120)), unplaced=(unplaced,))
    assert rows(page)[-1] == [(A, 1, 2), (A, 3, 3), (U, 0, 1)]


def test_a_tabloid_has_four_base_columns():
    assert rows(PageReading((article(2000), article(900)), ()), 270) == [[(A, 0, 4)], [(A, 1, 4)]]


def test_an_empty_page_has_no_rows():
    assert rows(PageReading()) == []


def test_only_the_last_column_is_short_or_the_lack_is_spread():
    assert balanced((20, 20, 20), 58) == (20, 20, 18)
    assert balanced((6, 6, 6, 6), 21) == (6, 5, 5, 5)
    assert balanced((20, 20, 20), 45) == (15, 15, 15)


def test_a_short_text_has_fewer_columns():
    assert (columns_for(5, 6), columns_for(10, 6), columns_for(60, 6)) == (1, 3, 6)
    assert balanced((6, 6, 6), 5) == (5, 0, 0)
