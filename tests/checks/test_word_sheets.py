"""Word sheets: how a line is read, where its word counts, and that every shipped line can be used."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xingxian_editor.checks.finding import Severity
from xingxian_editor.checks.word_entry import WordEntry
from xingxian_editor.checks.word_line import LineNotUnderstood, word_entry, word_line
from xingxian_editor.checks.word_matcher import WordMatcher
from xingxian_editor.checks.word_sheet import word_sheet
from xingxian_editor.program_files import resources_folder

SHEETS = sorted(path.stem for path in (resources_folder() / "word_lists").glob("*.toml"))


def test_a_line_says_word_right_ones_contexts_level_and_reason():
    line = "截止 截至/截至于 前=到 后=#、目前 前非=日 后非=。 除=截止日期 级=疑 因=时间 用截至"
    entry = word_entry(line)
    assert (entry.word, entry.right, entry.severity, entry.why) == (
        *("截止", ("截至", "截至于"), Severity.WARNING),
        "时间 用截至",
    )
    assert (entry.after, entry.before, entry.not_after, entry.not_before, entry.inside) == (
        *(("到",), ("#", "目前"), ("日",), ("。",)),
        ("截止日期",),
    )
    assert word_entry(word_line(entry)) == entry


def test_a_line_that_says_something_unknown_is_refused():
    with pytest.raises(LineNotUnderstood):
        word_entry("截止 截至 左=目前")


@pytest.mark.parametrize(
    ("line", "text", "counts"),
    [
        ("截止 截至 后=#", "截止5日", True),
        ("截止 截至 后=#", "截止五日", True),
        ("截止 截至 后=#", "截止日期", False),
        ("令外 另外 前=|", "令外行", True),
        ("令外 另外 前=|", "令人，令外", True),
        ("令外 另外 前=|", "号令外行", False),
        ("竞争 竟争 除=竞争力、有竞争", "竞争力", False),
        ("竞争 竟争 除=竞争力、有竞争", "没有竞争", False),
        ("竞争 竟争 除=竞争力", "竞争者", True),
    ],
)
def test_neighbours_decide_whether_a_word_counts(line, text, counts):
    entry = word_entry(line)
    assert entry.counts(text, text.rindex(entry.word)) is counts


@pytest.mark.parametrize("name", SHEETS)
def test_every_line_of_a_shipped_sheet_is_understood_and_changes_something(name):
    sheet = word_sheet(name)
    for lines in sheet.lines.values():
        for line in lines:
            entry = word_entry(line, sheet.kind)
            assert entry.right and entry.word not in entry.right, line


@pytest.mark.parametrize("name", SHEETS)
def test_what_a_sheet_offers_is_not_wrong_by_the_same_sheet(name):
    sheet = word_sheet(name)
    offered = {right for lines in sheet.lines.values() for line in lines for right in word_entry(line).right}
    assert not {(right, entry.word) for right in offered for _, entry in sheet.matches(right)}


@given(st.lists(st.text("甲乙丙丁", min_size=1, max_size=4), max_size=12), st.text("甲乙丙丁", max_size=40))
def test_the_matcher_finds_what_a_plain_search_finds(words, text):
    wanted = {(at, word) for word in words for at in range(len(text)) if text.startswith(word, at)}
    found = list(WordMatcher(words).matches(text))
    assert len(found) == len(set(found))
    assert set(found) == wanted


def test_an_entry_without_contexts_counts_everywhere():
    assert WordEntry("甲").counts("甲", 0)
