"""Marks of points and lists parted by 、."""

import pytest

from xingxian_editor.checks.listed_items import list_before, list_within
from xingxian_editor.checks.ordinals import marks_in, numeral, run_length


def test_marks_are_found_in_every_style():
    found = [(mark.style, mark.number) for mark in marks_in("一是学习；二要落实。第三，检查。（四）总结。①开会。")]
    assert found == [("是", 1), ("是", 2), ("第", 3), ("（）", 4), ("①", 1)]


@pytest.mark.parametrize(
    "text", ["说一是一，说二是二", "第二产业", "一、二、三产业", "得分3.5分", "第一、第二中学", "三要素"]
)
def test_what_only_looks_like_a_mark(text):
    assert not marks_in(text)


def test_a_run_counts_on_from_one():
    assert run_length(marks_in("一是甲；二是乙；三是丙。")) == 3
    assert run_length(marks_in("一是甲；三是丙。")) == 0
    assert [numeral(n) for n in (1, 10, 12, 20, 34)] == ["一", "十", "十二", "二十", "三十四"]


def test_a_list_ends_where_the_cardinal_begins():
    text = "大力招商，推动煤电、铝镁（含深加工、铸造）、旅游和物流四大产业"
    listed = list_before(text, text.index("四"))
    assert listed.items == ("推动煤电", "铝镁（含深加工、铸造）", "旅游和物流")
    assert listed.counts >= {3, 4}
    assert list_before("推动煤电四大产业", 4) is None


def test_a_list_may_be_parted_by_semicolons():
    assert len(list_within("零案件、零上访；零事故、零火灾").items) == 2
    assert list_within("零案件") is None
