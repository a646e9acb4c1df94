import hashlib
from dataclasses import replace

import pytest

from xingxian_editor.page.block import Block
from xingxian_editor.page.folio import Fact
from xingxian_editor.page.patch import difference
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import SourceRange
from xingxian_editor.store.library import Library
from xingxian_editor.store.problems import AlreadyImported, ChangedElsewhere, PageMissing
from xingxian_editor.store.records import PageState


def test_a_page_comes_back_exactly_as_it_went_in(library, add_page, make_page):
    page = make_page()
    card = add_page(page)
    opened = library.pages.open(card.id)
    assert opened.page == page
    assert (opened.revision, opened.undo, opened.redo) == (0, (), ())


def test_a_correction_is_saved_taken_back_and_made_again(library, add_page, make_page):
    whole = make_page()
    first = replace(whole, corrections=(), struck=(), insertions=(), queries=())
    card = add_page(first)
    patch = difference(first, whole)
    values = {"label": "type", "by": "乙", "undecided": 1}
    library.pages.save(card.page_version, 0, patch, whole, kind="do", **values)
    assert library.pages.open(card.id).page == whole
    library.pages.save(card.page_version, 1, patch.inverse(), first, kind="undo", **values)
    opened = library.pages.open(card.id)
    assert (opened.page, opened.redo[-1].patch) == (first, patch)


def test_a_page_is_filed_by_its_folio(library, newspaper, add_page):
    card = add_page(date="2021-03-05", number="A06")
    assert (card.date, card.page_number, card.section) == ("2021-03-05", "A06", "综合")
    assert (card.newspaper_name, card.title) == ("示例日报", "春耕忙")
    assert (card.article_count, card.photo_count, card.undecided) == (1, 1, 1)
    assert card.state is PageState.UNTAGGED
    [edition] = library.editions.of(newspaper.id)
    assert (edition.date, edition.page_count) == ("2021-03-05", 1)
    assert library.pages.of_edition(edition.id) == (card,)


def test_a_page_without_a_date_is_filed_under_no_date(library, newspaper, add_page):
    card = add_page(date=None)
    assert card.date is None
    add_page(date="2021-03-05")
    assert [edition.date for edition in library.editions.of(newspaper.id)] == ["2021-03-05", None]


def test_pages_of_an_edition_stand_by_page_number(library, add_page):
    cards = [add_page(number=number) for number in ("10", "B1", "7", "A06", "A6")]
    numbers = [card.page_number for card in library.pages.of_edition(cards[0].edition)]
    assert numbers == ["7", "10", "A06", "A6", "B1"]


def test_the_original_is_kept_by_its_hash(library, folder, add_page):
    content = "原样\r\n".encode("gb18030")
    card = add_page(original=content)
    kept = library.pages.open(card.id).original
    sha256 = hashlib.sha256(content).hexdigest()
    assert kept == folder / "originals" / sha256[:2] / sha256
    assert kept.read_bytes() == content
    assert library.pages.with_original(sha256) == library.pages.card(card.id)
    assert library.pages.with_original("0" * 64) is None


def test_the_original_may_be_given_as_a_file(library, newspaper, make_page, tmp_path):
    file = tmp_path / "7.txt"
    file.write_bytes(b"content")
    card = library.pages.add(
        newspaper.id, make_page(), kind="text", importer="text 1", original=file, file_name=file.name, by="乙"
    )
    assert library.pages.open(card.id).original.read_bytes() == b"content"


def test_the_same_file_makes_no_second_page(library, add_page, make_page):
    card = add_page(original=b"same")
    with pytest.raises(AlreadyImported) as again:
        add_page(original=b"same", number="8")
    assert again.value.card == card
    assert "2021-03-05 第7版" in again.value.zh
    assert "page 7" in again.value.en
    assert library.pages.count() == 1
    library.pages.bin(card.id, "乙")
    with pytest.raises(AlreadyImported) as binned:
        add_page(original=b"same")
    assert "回收站" in binned.value.zh


def test_the_next_version_becomes_the_current_one(library, add_page, make_page):
    card = add_page(original=b"v1")
    second = make_page(headline="春耕正忙")
    values = {"kind": "docx", "importer": "docx 1", "file_name": "v2.docx", "by": "丙"}
    new = library.pages.add_version(card.id, second, original=b"v2", **values)
    assert (new.id, new.version_number, new.title, new.kind) == (card.id, 2, "春耕正忙", "docx")
    assert new.page_version != card.page_version
    assert library.pages.open(card.id).page == second
    assert library.pages.open(card.id, version_number=1).page == make_page()
    assert [version.file_name for version in library.pages.versions(card.id)] == ["1.txt", "v2.docx"]
    with pytest.raises(AlreadyImported):
        library.pages.add_version(card.id, second, original=b"v1", **values)
    assert [hit.title for hit in library.search.articles("春耕")] == ["春耕正忙"]


def test_a_page_can_be_redated_and_moved(library, newspaper, add_page):
    card = add_page(date="2021-03-05")
    redated = library.pages.redate(card.id, "2021-03-06", "乙")
    assert redated.date == "2021-03-06"
    assert [edition.date for edition in library.editions.of(newspaper.id)] == ["2021-03-06"]
    evening = library.newspapers.add("示例晚报", by="乙")
    edition = library.editions.find_or_add(evening.id, "2021-03-07")
    moved = library.pages.move(card.id, edition.id, "乙")
    assert (moved.newspaper_name, moved.date, moved.edition) == ("示例晚报", "2021-03-07", edition.id)
    assert library.pages.renumber(card.id, "12", "乙").page_number == "12"
    assert library.pages.redate(card.id, None, "乙").date is None
    assert [entry.what for entry in library.log.of_page(card.id)] == ["redate", "renumber", "move", "redate", "import"]


def test_a_page_goes_into_the_bin_and_comes_back(library, newspaper, add_page):
    card = add_page()
    assert library.pages.bin(card.id, "乙").binned_at
    assert [binned.id for binned in library.pages.binned()] == [card.id]
    nowhere = (library.pages.filter(), library.pages.recent(), library.editions.of(newspaper.id))
    assert nowhere == ((), (), ())
    assert library.search.articles("春耕") == ()
    assert library.pages.filter(text="春耕") == ()
    restored = library.pages.restore(card.id, "乙")
    assert restored.binned_at is None
    assert library.pages.binned() == ()
    assert len(library.search.articles("春耕")) == len(library.pages.filter(text="春耕")) == 1


def test_filing_a_page_that_was_filed_elsewhere_meanwhile_is_refused(library, add_page):
    card = add_page()
    library.pages.redate(card.id, "2021-03-06", "乙", version=card.version)
    with pytest.raises(ChangedElsewhere):
        library.pages.redate(card.id, "2021-03-07", "丙", version=card.version)
    assert library.pages.card(card.id).date == "2021-03-06"


def test_a_page_that_is_not_there_is_named_so(library):
    for ask in (library.pages.card, library.pages.open, library.pages.articles):
        with pytest.raises(PageMissing):
            ask(99)


def test_a_saved_tag_changes_its_block_and_the_card(library, add_page, tag):
    card = add_page()
    opened = library.pages.open(card.id)
    after, revision = tag(library, card, opened.page, opened.revision, 1, Role.KICKER)
    again = library.pages.open(card.id)
    assert again.page == after
    assert again.revision == revision == 1
    assert (again.card.state, again.card.title) == (PageState.TAGGING, "")


def test_saving_over_somebody_elses_change_is_refused(library, add_page, tag):
    card = add_page()
    opened = library.pages.open(card.id)
    after, _ = tag(library, card, opened.page, 0, 1, Role.KICKER)
    with pytest.raises(ChangedElsewhere):
        tag(library, card, opened.page, 0, 2, Role.SUMMARY)
    assert library.pages.open(card.id).page == after


def test_a_version_that_another_one_has_followed_takes_no_more_changes(library, add_page, make_page, tag):
    card = add_page()
    new = make_page(headline="春耕正忙")
    library.pages.add_version(card.id, new, kind="text", importer="", original=b"2", file_name="", by="丙")
    with pytest.raises(ChangedElsewhere):
        tag(library, card, make_page(), 0, 1, Role.KICKER)
    assert library.pages.open(card.id, version_number=1).page == make_page()


def test_records_that_come_and_go_are_saved(library, add_page, make_page):
    page = make_page()
    card = add_page(page)
    bare = replace(page, sources=page.sources[:1], joinings=(), blocks=page.blocks[:1], doubts=(), notes=())
    revision = 0
    for before, after in ((page, bare), (bare, page)):
        patch = difference(before, after)
        revision = library.pages.save(
            card.page_version, revision, patch, after, label="", by="乙", kind="do", undecided=0
        )
        assert library.pages.open(card.id).page == after
    assert library.pages.card(card.id).state is PageState.TAGGED


def test_number_and_section_of_the_card_follow_the_folio(library, add_page):
    card = add_page()
    page = library.pages.open(card.id).page
    after = replace(page, folio=replace(page.folio, page_number=Fact("8", typed_by="乙"), section=None))
    patch = difference(page, after)
    library.pages.save(card.page_version, 0, patch, after, label="版次", by="乙", kind="do", undecided=1)
    renewed = library.pages.card(card.id)
    assert (renewed.page_number, renewed.section) == ("8", None)
    assert library.pages.filter(text="第8版") == (renewed,)


def test_articles_are_listed_without_opening_the_page(library, add_page, tag):
    card = add_page()
    article, photo = library.pages.articles(card.id)
    assert (article.id, article.title, article.has_headline) == (1, "春耕忙", True)
    assert article.first_words.startswith("本报讯")
    assert (photo.id, photo.kind, photo.title, photo.first_words) == (2, "photo", "老井图", "井边的人")
    tag(library, card, library.pages.open(card.id).page, 0, 1, Role.KICKER)
    assert not library.pages.articles(card.id)[0].has_headline


def test_pages_are_found_by_state_and_by_what_their_card_says(library, add_page, tag):
    first, second = add_page(number="7"), add_page(number="8", date="2021-03-06", headline="秋收忙")
    tag(library, first, library.pages.open(first.id).page, 0, 2, Role.SUMMARY)
    assert [card.id for card in library.pages.filter()] == [second.id, first.id]
    assert [card.id for card in library.pages.filter(PageState.TAGGING)] == [first.id]
    assert [card.id for card in library.pages.filter(text="秋收")] == [second.id]
    assert [card.id for card in library.pages.filter(text="03-06")] == [second.id]
    assert [card.id for card in library.pages.filter(text="综合 第7版")] == [first.id]
    assert library.pages.filter(PageState.TAGGING, "秋收") == ()
    assert len(library.pages.filter(limit=1)) == 1


def listed(library, size, **wanted):
    """Return the ids of a filtered list as somebody scrolls through it."""
    found, after = [], None
    while batch := library.pages.filter(limit=size, after=after, **wanted):
        found += [card.id for card in batch]
        after = batch[-1]
    return found


@pytest.mark.parametrize("size", [1, 2, 3, 100])
def test_a_filtered_list_is_read_a_stretch_at_a_time_to_its_end(library, add_page, tag, size):
    dates = ["2021-03-05", "2021-03-06", None]
    numbers = ["10", "7", "A1", ""]
    made = [add_page(date=date, number=number) for date in dates for number in numbers]
    decided = made[1]
    page = library.pages.open(decided.id).page
    patch = difference(page, after := replace(page, doubts=()))
    library.pages.save(decided.page_version, 0, patch, after, label="定", by="乙", kind="do", undecided=0)
    order = [made[at].id for at in (5, 4, 6, 7, 1, 0, 2, 3, 9, 8, 10, 11)]
    assert listed(library, size) == order
    assert listed(library, size, undecided=True) == [page for page in order if page != decided.id]
    assert listed(library, size, undecided=False) == [decided.id]
    assert listed(library, size, state=PageState.TAGGED) == [decided.id]
    assert sorted(listed(library, size, text="春耕")) == sorted(order)


def test_what_lists_show_after_a_tag_is_what_search_will_keep(library, add_page, tag):
    card = add_page()
    page, revision = library.pages.open(card.id).page, 0
    for block, role in ((2, Role.SUMMARY), (1, Role.DECK), (6, Role.HEADLINE), (3, Role.CAPTION), (2, Role.BODY)):
        page, revision = tag(library, card, page, revision, block, role)
        shown = library.pages.articles(card.id)
        library.search.articles("春耕")
        assert library.pages.articles(card.id) == shown


def test_listing_articles_after_a_tag_writes_nothing(library, add_page, tag):
    card = add_page()
    tag(library, card, library.pages.open(card.id).page, 0, 2, Role.SUMMARY)
    with Library.open(library.folder) as other:
        before = other.data_version()
        library.pages.articles(card.id)
        assert other.data_version() == before


def test_an_article_is_listed_by_the_words_after_its_dateline(library, add_page, make_page):
    page = make_page()
    body = page.blocks[1]
    start = body.ranges[0].start
    dateline = SourceRange(0, start, start + len("本报讯"))
    rest = replace(body, ranges=(SourceRange(0, dateline.end, body.ranges[0].end),))
    first = Block(7, (dateline,), Role.DATELINE, 1, 0)
    card = add_page(replace(page, blocks=(page.blocks[0], first, rest, *page.blocks[2:])))
    assert library.pages.articles(card.id)[0].first_words == "田里的 人多三月起来了。"


def test_what_was_opened_last_stands_first_among_the_recent(library, add_page):
    cards = [add_page() for _ in range(3)]
    library.pages.open(cards[0].id)
    assert [card.id for card in library.pages.recent(2)] == [cards[0].id, cards[2].id]
