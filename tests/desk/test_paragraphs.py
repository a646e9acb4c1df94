import pytest

from xingxian_editor.desk.cannot_tag import NoParagraphHere
from xingxian_editor.desk.paragraphs import toggle_paragraph
from xingxian_editor.page.page_reading import read_page


def paragraphs(page):
    return [reading.text for reading in read_page(page).articles[0].paragraphs]


def test_a_paragraph_begins_at_the_caret_and_goes_again(page_of):
    page = page_of("1B 甲乙", "1B 丙丁")
    parted = toggle_paragraph(page, 0, 1, "周岚")
    assert paragraphs(parted) == ["甲", "乙", "丙丁"]
    assert toggle_paragraph(parted, 0, 1, "周岚") == page


def test_two_paragraphs_are_joined_also_from_the_line_end_before(page_of):
    for offset in (2, 3):
        assert paragraphs(toggle_paragraph(page_of("1B 甲乙", "1B 丙丁"), 0, offset, "周岚")) == ["甲乙丙丁"]


@pytest.mark.parametrize(("source", "offset"), [(0, 0), (0, 99), (5, 0)])
def test_only_running_text_has_paragraphs(page_of, source, offset):
    with pytest.raises(NoParagraphHere):
        toggle_paragraph(page_of("1H 题", "1B 甲"), source, offset, "周岚")
