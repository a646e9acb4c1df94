"""The lines of a head are told for kicker, headline and deck by all signs together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xingxian_editor.page.document import page_document
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page.role import Role
from xingxian_editor.page_import.head_parts import head_parts
from xingxian_editor.page_import.head_signs import HeadLine
from xingxian_editor.page_import.pasted_text import read_page_text

LEAD = "（记者 柏舟）4月8日，全县春季造林现场会在石门镇召开，要求各乡镇抓住时节，确保4月底前完成造林任务3.6万亩。"
HEADS = [
    (["全县春季造林现场会要求", "抢时节 保质量 增绿量"], "kh"),
    (["抢时节 保质量 增绿量", "——全县春季造林工作综述"], "hd"),
    (["全县春季造林现场会召开", "冉国栋出席并讲话 唐静主持"], "hd"),
    (["栽下一棵树", "添得一片绿"], "hh"),
    (["一村一片林", "一户一棵树"], "hh"),
    (["植树人物", "老支书的八百亩松林", "——记石门镇护林员贺满仓"], "khd"),
    (["冉国栋在调研造林工作时强调", "种一棵活一棵", "造一片成一片", "唐静陪同"], "khhd"),
]
INITIALS = {"k": Role.KICKER, "h": Role.HEADLINE, "d": Role.DECK}


@pytest.mark.parametrize(("heads", "parts"), HEADS)
def test_heads_of_usual_forms(heads, parts):
    text = "\n".join([*heads, f"　　本报讯{LEAD}", "　　会议指出，造林是造福后代的大事。"])
    [article] = page_document(read_page(read_page_text(text).page))["articles"]
    lines = list(zip(heads, parts, strict=True))
    assert article["kicker"] == [line for line, part in lines if part == "k"]
    assert article["headline"] == [line for line, part in lines if part == "h"]
    assert article["deck"] == [line for line, part in lines if part == "d"]


@given(st.lists(st.text("稳中求进，“”一县委召开 12：？—", min_size=1, max_size=30), min_size=1, max_size=30))
def test_every_head_has_one_headline_and_loses_no_line(texts):
    roles = head_parts([HeadLine(text, number) for number, text in enumerate(texts)])
    assert len(roles) == len(texts)
    first, size = roles.index(Role.HEADLINE), roles.count(Role.HEADLINE)
    assert 1 <= size <= 3
    assert roles[first : first + size] == [Role.HEADLINE] * size


def test_a_line_known_for_a_kicker_is_one():
    lines = [HeadLine("压实责任 补齐短板 守牢底线", 0, leads=True), HeadLine("石门镇打好防汛主动仗", 1)]
    assert head_parts(lines) == [Role.KICKER, Role.HEADLINE]
