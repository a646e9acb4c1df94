"""Never again for this word: by rule and word, per newspaper, listed and taken back."""

import pytest

from xingxian_editor.checks.examples import text_page
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.desk.checking import check, newsroom_of
from xingxian_editor.desk.silencing import NothingToSilence, report_again, silence
from xingxian_editor.store.library import Library

PAGE = text_page("校长,推动工作。\n路线为赵家坪-康宁，又,写错。")


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "library") as opened:
        yield opened


def commas(checked):
    return [f for f in checked.report.findings if f.rule == "punctuation.half-width" and f.quoted == ","]


def test_a_silenced_word_is_not_reported_anywhere_and_is_kept_apart(library):
    paper = library.newspapers.add("示例日报")
    other = library.newspapers.add("另一家报")
    found = commas(check(PAGE, newsroom_of(library, paper)))
    assert len(found) == 2
    paper = silence(library, paper.id, found[0], "周岚")
    (word,) = paper.newsroom.silenced
    assert (word.rule, word.quoted, word.by) == ("punctuation.half-width", ",", "周岚")
    checked = check(PAGE, newsroom_of(library, paper))
    assert commas(checked) == []
    assert checked.silenced == tuple(found)
    assert len(commas(check(PAGE, newsroom_of(library, other)))) == 2


def test_it_is_taken_back(library):
    paper = library.newspapers.add("示例日报")
    (first, _) = commas(check(PAGE, newsroom_of(library, paper)))
    silence(library, paper.id, first, "周岚")
    silence(library, paper.id, first, "刘挺")
    assert [w.by for w in library.newspapers.get(paper.id).newsroom.silenced] == ["刘挺"]
    paper = report_again(library, paper.id, first.rule, first.quoted, "周岚")
    assert paper.newsroom.silenced == ()
    assert len(commas(check(PAGE, newsroom_of(library, paper)))) == 2


def test_a_finding_without_words_cannot_be_told_by_one(library):
    paper = library.newspapers.add("示例日报")
    missing = next(f for f in check(PAGE, Newsroom()).report.findings if not f.quoted)
    with pytest.raises(NothingToSilence):
        silence(library, paper.id, missing, "周岚")


def test_a_check_goes_on_from_the_one_before(library):
    first = check(PAGE, Newsroom())
    again = check(PAGE, Newsroom(), before=first.state)
    assert again == first
    assert again.state is not None
