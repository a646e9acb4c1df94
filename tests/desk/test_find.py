from xingxian_editor.desk.find import find_in_page, find_in_sources
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page.source import SourceRange


def test_words_are_found_across_blanks_and_lines_whatever_their_width(page_of):
    page = page_of("1H 乘势而上 书写", "1B 项目７ 个", "1B Ａ区")
    reading = read_page(page)
    assert [(place.field, span.start, span.end) for place, span in find_in_page(reading, "而上书")] == [
        ("headline", 2, 6)
    ]
    assert [place.item for place, _ in find_in_page(reading, "a 区")] == [1]
    assert find_in_sources(page, "7个") == ((SourceRange(0, 10, 13),),)
    assert find_in_sources(page, "个a区") == ((SourceRange(0, 12, 16),),)


def test_every_place_is_found_and_nothing_finds_nothing(page_of):
    page = page_of("1B 兴县兴县", "2B 兴县")
    assert len(find_in_page(read_page(page), "兴县")) == 3
    assert find_in_page(read_page(page), " ") == ()
    assert find_in_sources(page, "吕梁") == ()
