"""What of a line is an ornament and what is its text."""

import pytest

from xingxian_editor.page.block import Article, ArticleKind, Block
from xingxian_editor.page.joining import Joining
from xingxian_editor.page.ornaments import with_ornaments_left_out
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import FILE_SOURCE, Source, SourceKind, SourceRange


def page(text: str, role: Role = Role.HEADLINE, lost: tuple[int, ...] = ()) -> Page:
    source = Source(FILE_SOURCE, SourceKind.TEXT, text)
    block = Block(1, (SourceRange(FILE_SOURCE, 0, len(text)),), role, 1, 1, 0.9)
    made = Page((source,), (Joining(FILE_SOURCE, lost=lost),), (block,), (Article(1, ArticleKind.ARTICLE, 1),))
    return with_ornaments_left_out(made)


def headline(text: str) -> list[str]:
    [article] = read_page(page(text)).articles
    return [line.text for line in article.headline]


@pytest.mark.parametrize(
    ("printed", "words"),
    [
        ("■后山种树忙", "后山种树忙"),
        ("▲ 后山种树忙", "后山种树忙"),
        ("★★★后山种树忙★★★", "后山种树忙"),
        ("　◆　后山种树忙　◆", "后山种树忙"),
        ("后山种树忙 ◎", "后山种树忙"),
        ("※“后山”种树忙", "“后山”种树忙"),
        ("▶3月12日，后山种树忙", "3月12日，后山种树忙"),
        ("后山■种树忙", "后山■种树忙"),
        ("□后山□种树忙", "后山□种树忙"),
        ("○○县后山种树忙", "○○县后山种树忙"),
        ("○九年后山种树忙", "○九年后山种树忙"),
        ("二○二○", "二○二○"),
        ("△ABC有几种画法", "△ABC有几种画法"),
        ("河湾旅店评上4★", "河湾旅店评上4★"),
        ("〇三班的春天", "〇三班的春天"),
        ("×××为何不能写进简历", "×××为何不能写进简历"),
        ("·后山·", "·后山·"),
    ],
)
def test_an_ornament_at_either_end_of_a_head_is_none_of_its_words(printed, words):
    assert headline(printed) == [words]


def test_each_line_of_a_head_is_read_without_its_ornaments():
    assert headline("■后山\n■种树忙■") == ["后山", "种树忙"]


@pytest.mark.parametrize("line", ["■■■", "◆ ◆ ◆", "★"])
def test_a_line_of_ornaments_alone_is_a_separator_and_stays(line):
    assert headline(line) == [line]


def test_a_mark_before_body_text_is_a_list_mark_and_stays():
    [article] = read_page(page("▲后山种树忙", Role.BODY)).articles
    assert [p.text for p in article.paragraphs] == ["▲后山种树忙"]


def test_a_mark_before_an_advertisement_stays():
    made = page("★后山苗木", Role.OTHER)
    assert made.joinings[0].dropped == ()


def test_where_extraction_lost_a_character_the_box_is_no_ornament():
    [article] = read_page(page("□亮的后山", lost=(0,))).articles
    assert article.headline[0].text == "□亮的后山"


def test_the_ornament_stays_in_the_source_and_in_its_block():
    made = page("■后山")
    [article] = read_page(made).articles
    assert made.source_by_id[FILE_SOURCE].text == "■后山"
    assert made.block_at(FILE_SOURCE, 0) == made.block_at(FILE_SOURCE, 1)
    assert article.headline[0].origin(0) == (FILE_SOURCE, 1)
