"""What every imported page holds to, and what the importer says it is not sure of."""

from collections import Counter
from dataclasses import replace

import pytest

from xingxian_editor.page.block import ArticleKind
from xingxian_editor.page.doubt import DoubtKind
from xingxian_editor.page.folio import Fact, Folio
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page.place import page_items
from xingxian_editor.page.role import ARTICLE_ROLES, PHOTO_ROLES, Role
from xingxian_editor.page_import.folio_text import read_folio
from xingxian_editor.page_import.page_file import read_page_file
from xingxian_editor.page_import.pasted_text import read_page_text

VARIED = {
    "as it is": lambda text: text,
    "letter-spaced": lambda text: "\n".join(" ".join(line) for line in text.split("\n")),
    "without blank lines": lambda text: "\n".join(line for line in text.split("\n") if line.strip()),
    "backwards": lambda text: "\n".join(reversed(text.split("\n"))),
    "cut in the middle": lambda text: text[2000:7000],
    "glued": lambda text: text.replace("\n\n", ""),
}


@pytest.fixture(scope="module")
def page(sample_file):
    return read_page_file(sample_file).page


@pytest.mark.parametrize("name", VARIED)
def test_every_character_but_blanks_is_in_exactly_one_block(name, sample_text):
    page = read_page_text(VARIED[name](sample_text)).page
    text = page.sources[0].text
    held = Counter(at for block in page.blocks for r in block.ranges for at in range(r.start, r.end))
    assert {held[at] for at, character in enumerate(text) if character.strip()} == {1}
    assert max(held.values()) == 1


def test_the_source_is_the_file_with_line_feeds(page, sample_text):
    assert page.sources[0].text == sample_text


def test_every_block_has_a_role_that_its_place_has_room_for(page):
    for block in page.blocks:
        if block.article is None:
            assert block.role not in PHOTO_ROLES
        else:
            photo = page.article_by_id[block.article].kind is ArticleKind.PHOTO
            assert block.role in (PHOTO_ROLES if photo else ARTICLE_ROLES)


def test_ids_count_from_one_and_articles_stand_in_file_order(page):
    assert [block.id for block in page.blocks] == list(range(1, len(page.blocks) + 1))
    assert [block.ranges for block in page.blocks] == sorted(block.ranges for block in page.blocks)
    assert [article.id for article in page.articles] == [1, 2, 3, 4, 5, 6]
    bodies = [min(b.ranges for b in page.blocks_of(a.id) if b.role is Role.BODY) for a in page.ordered_articles]
    assert bodies == sorted(bodies)


def test_the_article_without_a_headline_is_reported_and_stays_without(page):
    (doubt,) = [d for d in page.doubts if d.kind is DoubtKind.NO_HEADLINE]
    assert not any(block.role is Role.HEADLINE for block in page.blocks_of(doubt.article))
    assert doubt.article == 3


def test_the_lost_glyph_is_reported_where_it_is_missing(page):
    (doubt,) = [d for d in page.doubts if d.kind is DoubtKind.LOST_GLYPH]
    (lost,) = doubt.anchor
    assert page.joinings[0].lost == (lost.start,)
    assert page.sources[0].text[lost.start - 2 : lost.end + 2] == "坚决 出转"


def test_a_doubtful_head_names_its_choices_best_first(page):
    doubts = [d for d in page.doubts if d.kind is DoubtKind.WHICH_ARTICLE]
    for doubt in doubts:
        block = page.block_by_id[doubt.block]
        assert block.confidence < 0.8
        assert (doubt.choices[0].article, doubt.choices[0].role) == (block.article, block.role)
        assert any(choice.article is None for choice in doubt.choices)
        assert [choice.confidence <= 1 for choice in doubt.choices]
    assert any(choice.shared for doubt in doubts for choice in doubt.choices)


@pytest.mark.parametrize("name", VARIED)
def test_what_a_doubt_offers_is_parted_like_chances(name, sample_text):
    for doubt in read_page_text(VARIED[name](sample_text)).page.doubts:
        chances = [choice.confidence for choice in doubt.choices]
        assert chances == sorted(chances, reverse=True)
        assert sum(chances) < 1.005


def test_reading_characters_stand_for_their_source_characters(page):
    text = page.sources[0].text
    for _, reading in page_items(read_page(page)):
        for character, origin in zip(reading.text, reading.origins(), strict=True):
            assert origin is None or text[origin[1]] == character


def test_facts_of_the_folio_are_anchored_where_they_are_printed(page):
    folio = page.folio
    for fact in (folio.date, folio.weekday, folio.page_number, folio.section):
        assert page.text_of(fact.anchor) == fact.printed
    assert folio.date.printed == "2021年3月5日"
    for credit in (*folio.credits, folio.co_organisers):
        assert page.text_of(credit.anchor) == credit.role
        assert [page.text_of(name.anchor) for name in credit.names] == [name.value for name in credit.names]


def test_the_folio_is_read_anew_when_tags_change(page):
    assert read_folio(page, Folio()) == page.folio
    plain = replace(page, blocks=tuple(replace(b, role=Role.OTHER) if b.role is Role.FOLIO else b for b in page.blocks))
    assert read_folio(plain, Folio()) == Folio()


def test_what_a_person_typed_stays_when_the_folio_is_read_anew(page):
    typed = replace(page.folio.date, value="2021-03-06", typed_by="王耀")
    newspaper = Fact("兴县日报", typed_by="王耀")
    kept = replace(page.folio, date=typed, newspaper=newspaper)
    folio = read_folio(page, kept)
    assert (folio.date, folio.newspaper) == (typed, newspaper)
    assert folio.credits == page.folio.credits


def test_marks_of_lost_glyphs_are_reported_too(sample_text):
    page = read_page_text(sample_text.replace("坚决 出转", "坚决\ufffd出转")).page
    (doubt,) = [d for d in page.doubts if d.kind is DoubtKind.LOST_GLYPH]
    assert page.text_of(doubt.anchor) == "\ufffd"


def test_radicals_are_read_as_characters_and_kept_in_the_source(sample_text):
    page = read_page_text(sample_text.replace("一是煤电", "⼀是煤电")).page
    assert "⼀是煤电" in page.sources[0].text
    assert read_page(page).articles[0].paragraphs[1].text.startswith("一是煤电")


def test_a_single_full_width_digit_stays_for_a_check_to_find(sample_text):
    page = read_page_text(sample_text.replace("年产 800 万吨", "年产８00万吨")).page
    assert "年产８00万吨" in read_page(page).articles[0].paragraphs[1].text
