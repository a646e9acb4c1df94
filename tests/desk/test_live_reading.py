from xingxian_editor.desk.live_reading import LiveReading
from xingxian_editor.desk.paragraphs import toggle_paragraph
from xingxian_editor.desk.tagging import move_to_article, set_role
from xingxian_editor.desk.transcribing import transcribe_headline
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page.role import Role

STEPS = (
    lambda page: set_role(page, [3], Role.HEADLINE, ""),
    lambda page: move_to_article(page, [2], 2, ""),
    lambda page: set_role(page, [5], Role.NOTICE, ""),
    lambda page: toggle_paragraph(page, 0, page.block_by_id[2].ranges[0].start + 1, ""),
    lambda page: transcribe_headline(page, 1, "题", Role.HEADLINE, ""),
    lambda page: set_role(page, [6], Role.CAPTION, ""),
    lambda page: set_role(page, [1], Role.FOLIO, ""),
)


def test_it_reads_what_reading_the_whole_page_reads_after_every_action(page_of):
    page = page_of("1H 题", "1B 甲乙", "1B 丙", "2B 丁", "0- 广告", "1B 图说", "3C 图")
    live = LiveReading()
    assert live.read(page) == read_page(page)
    for step in STEPS:
        page = step(page)
        assert live.read(page) == read_page(page)


def test_an_untouched_article_is_not_read_again(page_of):
    page = page_of("1B 甲", "2B 乙", "2B 丙")
    live = LiveReading()
    first = live.read(page)
    assert live.read(page) is first
    again = live.read(set_role(page, [3], Role.CROSSHEAD, ""))
    assert again.articles[0] is first.articles[0]
    assert again.articles[1] is not first.articles[1]
