"""A pattern is what re makes of it, and is made ready only where it is used."""

import re

from xingxian_editor.page.pattern import Pattern

TEXT = "第一、第二；第三。"
WORDS = "第([一二三])"


def test_it_finds_what_re_finds():
    ours, plain = Pattern(WORDS), re.compile(WORDS)
    assert [m.span() for m in ours.finditer(TEXT)] == [m.span() for m in plain.finditer(TEXT)]
    assert ours.findall(TEXT) == plain.findall(TEXT)
    assert ours.split(TEXT) == plain.split(TEXT)
    assert ours.sub("其", TEXT) == plain.sub("其", TEXT)
    assert ours.search(TEXT, 1)[1] == "二"
    assert ours.match(TEXT, 3)[1] == "二"
    assert ours.fullmatch(TEXT, 0, 2)[1] == "一"
    assert ours.match(TEXT, 1) is None


def test_it_is_made_ready_where_it_is_first_used():
    pattern = Pattern("[")  # no expression at all: nobody has looked yet
    assert "compiled" not in vars(pattern)
    good = Pattern(WORDS)
    good.search(TEXT)
    assert "compiled" in vars(good)


def test_it_is_not_made_ready_for_a_text_without_what_it_needs():
    pattern = Pattern(WORDS, needs="第")
    assert pattern.search("一、二") is None
    assert pattern.match("一、二") is None
    assert pattern.fullmatch("一、二") is None
    assert list(pattern.finditer("一、二")) == list(pattern.finditer("")) == []
    assert "compiled" not in vars(pattern)
    assert [match[1] for match in pattern.finditer(TEXT)] == ["一", "二", "三"]
    assert pattern.search(TEXT, 3)[1] == "二"
    assert pattern.search("一、二") is None
