import pytest

from xingxian_editor.desk.place_names import place_in_words
from xingxian_editor.page.place import Part, Place


@pytest.mark.parametrize(
    ("place", "zh", "en"),
    [
        (Place(Part.ARTICLE, 1, "paragraphs", 2), "第 2 篇 正文第 3 段", "article 2 paragraph 3"),
        (Place(Part.ARTICLE, 0, "headline"), "第 1 篇 主题", "article 1 headline"),
        (Place(Part.PHOTO, 0, "caption"), "图片 1 图片说明", "photo 1 caption"),
        (Place(Part.FOLIO, 0, "credits.校对"), "报眉 校对", "folio 校对"),
        (Place(Part.FOLIO, 0, "weekday"), "报眉 星期", "folio weekday"),
        (Place(Part.PAGE), "全版", "page"),
    ],
)
def test_a_place_is_named_as_people_name_it(place, zh, en):
    assert (place_in_words(place, "zh"), place_in_words(place, "en")) == (zh, en)
