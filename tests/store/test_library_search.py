from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xingxian_editor.page.changed_text import Gap, Glyph, Insertion, Struck, WrittenRun
from xingxian_editor.page.correction import Correction, CorrectionState, Pass, ProofMark
from xingxian_editor.page.patch import difference
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import SourceRange
from xingxian_editor.store.bigrams import query, searchable, terms
from xingxian_editor.store.library import Library
from xingxian_editor.store.search import snippet


def titles(library, text):
    return [hit.title for hit in library.search.articles(text)]


def test_any_two_characters_find_their_article(library, add_page):
    card = add_page()
    [hit] = library.search.articles("渠也")
    assert (hit.page, hit.page_version, hit.article) == (card.id, card.page_version, 1)
    assert (hit.field, hit.title, hit.newspaper_name) == ("body", "春耕忙", "示例日报")
    assert (hit.date, hit.page_number, hit.section) == ("2021-03-05", "7", "综合")
    assert "水渠也通了" in hit.snippet
    [hit] = library.search.articles("耕忙")
    assert (hit.field, hit.snippet) == ("title", "春耕忙")
    assert [hit.article for hit in library.search.articles("井边")] == [2]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("春", True),
        ("忙", True),
        ("了。", True),
        ("水渠 春耕", True),
        ("水渠 秋收", False),
        ("忙本", False),
        ("了。水", False),
        ("多三月起来", True),
        ('"', False),
        ("*", False),
        ("  ", False),
        ("(没有) AND OR", False),
    ],
)
def test_words_are_found_within_a_paragraph_and_nowhere_else(library, add_page, text, found):
    add_page()
    assert titles(library, text) == (["春耕忙"] if found else [])


def test_the_newest_edition_stands_first_whatever_came_last(library, add_page):
    cards = [add_page(headline=f"春耕{day}", date=f"2021-03-0{day}") for day in (4, 9, 2)]
    add_page(headline="春耕某日", date=None)
    assert titles(library, "春耕") == ["春耕9", "春耕4", "春耕2", "春耕某日"]
    library.pages.redate(cards[2].id, "2021-03-12", "乙")
    library.pages.redate(cards[1].id, "三月", "乙")
    library.pages.redate(cards[1].id, "2021-03-09", "乙")
    assert titles(library, "春耕") == ["春耕2", "春耕9", "春耕4", "春耕某日"]


def test_of_one_edition_what_was_added_last_stands_first(library, add_page):
    for number in range(5):
        add_page(headline=f"春耕第{number}天")
    assert titles(library, "春耕") == [f"春耕第{number}天" for number in (4, 3, 2, 1, 0)]
    assert len(library.search.articles("春耕", limit=2)) == 2


def test_search_follows_every_tag(library, add_page, tag):
    card = add_page()
    page, revision = tag(library, card, library.pages.open(card.id).page, 0, 1, Role.OTHER)
    assert titles(library, "春耕忙") == []
    tag(library, card, page, revision, 1, Role.HEADLINE)
    assert titles(library, "春耕忙") == ["春耕忙"]


def test_only_the_articles_that_were_touched_are_read_again(library, add_page, tag):
    card = add_page()
    rows = "select article, id from article_texts where page_version = :v"
    before = dict(library._connection.rows(rows, v=card.page_version))
    tag(library, card, library.pages.open(card.id).page, 0, 1, Role.KICKER)
    library.search.articles("春耕")
    after = dict(library._connection.rows(rows, v=card.page_version))
    assert before[2] == after[2]
    assert before[1] != after[1]


def test_a_typed_glyph_and_a_joined_paragraph_are_found(library, add_page):
    card = add_page()
    page = library.pages.open(card.id).page
    typed = replace(page.sources[1], text="得很")
    joined = replace(page.joinings[0], paragraph_starts=page.joinings[0].paragraph_starts[:1])
    after = replace(page, sources=(page.sources[0], typed), joinings=(joined,))
    patch = difference(page, after)
    library.pages.save(card.page_version, 0, patch, after, label="补录", by="乙", kind="do", undecided=1)
    assert titles(library, "人多得很起来") == ["春耕忙"]
    assert titles(library, "了。水渠") == ["春耕忙"]


def test_what_one_window_changed_another_finds(folder, library, add_page, tag):
    card = add_page()
    with Library.open(folder) as elsewhere:
        tag(library, card, library.pages.open(card.id).page, 0, 1, Role.OTHER)
        assert titles(elsewhere, "耕忙") == []


def test_a_snippet_shows_what_stands_around():
    text = "前" * 50 + "兴 县" + "后" * 50
    assert snippet(text, "兴县") == "…" + "前" * 24 + "兴 县" + "后" * 23 + "…"
    assert snippet("短文", "没有") == "短文"


@given(st.text(alphabet='春耕忙ab"*，。 7', max_size=12), st.text(alphabet='春耕忙ab"*，。7', min_size=2, max_size=3))
def test_a_word_is_asked_for_as_a_run_of_terms_exactly_where_it_stands(text, word):
    asked = query(word)[1:-1].replace('""', '"')
    stands = word in searchable(text)
    assert (f" {asked} " in f" {terms(text)} ") == stands


def corrected(library, card, *changes):
    """Save corrections of the page's text: (old characters, what is written for them)."""
    opened = library.pages.open(card.id)
    page = opened.page
    text = page.source_by_id[0].text
    for number, (was, now) in enumerate(changes, 90):
        start = text.index(was)
        glyph = Glyph(0, start + len(was) - 1)
        page = replace(
            page,
            corrections=(*page.corrections, Correction(number, ProofMark.CHANGE, "甲", Pass.FIRST, "")),
            struck=(*page.struck, Struck(number, (SourceRange(0, start, start + len(was)),))),
            insertions=(*page.insertions, Insertion(Gap(glyph), (WrittenRun(now, number),))),
        )
    patch = difference(opened.page, page)
    version, revision = library.pages.versions(card.id)[-1].id, opened.revision
    library.pages.save(version, revision, patch, page, label="改", by="甲", kind="do", undecided=0)
    return page


def test_what_a_correction_writes_is_found_and_what_it_strikes_still_is(library, add_page, make_page):
    card = add_page(replace(make_page(), corrections=(), struck=(), insertions=(), queries=()))
    assert library.search.articles("暗渠") == ()
    corrected(library, card, ("水渠", "暗渠"), ("春耕忙", "秋收忙"))
    assert [hit.article for hit in library.search.articles("暗渠也通了")] == [1]
    assert [hit.article for hit in library.search.articles("水渠也通了")] == [1]
    assert [hit.article for hit in library.search.articles("秋收")] == [1]
    assert library.search.articles("春耕")[0].title == "春耕忙"


def test_a_rejected_correction_is_not_found_any_more(library, add_page, make_page):
    card = add_page(replace(make_page(), corrections=(), struck=(), insertions=(), queries=()))
    before = corrected(library, card, ("水渠", "暗渠"))
    assert library.search.articles("暗渠")
    after = replace(before, corrections=(replace(before.corrections[0], state=CorrectionState.REJECTED),))
    opened = library.pages.open(card.id)
    version = library.pages.versions(card.id)[-1].id
    patch = difference(before, after)
    library.pages.save(version, opened.revision, patch, after, label="否", by="乙", kind="do", undecided=0)
    assert library.search.articles("暗渠") == ()
