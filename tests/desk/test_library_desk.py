import threading
import zipfile
from dataclasses import replace

import pytest

from xingxian_editor.desk.folio_facts import set_fact
from xingxian_editor.desk.importing import UNNAMED_NEWSPAPER, import_file_apart
from xingxian_editor.desk.library_desk import LibraryDesk, backup_if_due, can_apply
from xingxian_editor.desk.page_problems import NothingToApply, ReasonMissing
from xingxian_editor.desk.paragraphs import toggle_paragraph
from xingxian_editor.desk.session import Session
from xingxian_editor.desk.splitting import merge_with_previous
from xingxian_editor.desk.tagging import set_role
from xingxian_editor.desk.text_changing import change_anchor
from xingxian_editor.page.role import Role
from xingxian_editor.page.span import Span
from xingxian_editor.page_import.page_file_problem import FileMissing, ImportCancelled
from xingxian_editor.store.library import Library
from xingxian_editor.store.problems import AlreadyImported, StoreBusy


@pytest.fixture
def desk(tmp_path):
    opened = LibraryDesk(tmp_path / "library", Session("周岚", "责编"))
    yield opened
    opened.close()


@pytest.fixture
def page(desk, sample_file):
    return desk.open_page(desk.import_file(sample_file).id)


def test_a_library_without_a_newspaper_gets_one_that_a_person_can_name(desk, sample_file):
    card = desk.import_file(sample_file)
    assert card.newspaper_name == UNNAMED_NEWSPAPER
    desk.library.newspapers.save(replace(desk.newspapers[0], name="示例日报"), "周岚")
    assert desk.library.pages.card(card.id).newspaper_name == "示例日报"


def test_the_page_is_filed_by_its_folio_under_the_newspaper_that_is_named(desk, sample_file):
    newspaper = desk.library.newspapers.add("另一报", by="")
    card = desk.import_file(sample_file, newspaper.id)
    assert (card.newspaper_name, card.date, card.page_number, card.section) == (
        "另一报",
        "2021-03-05",
        "7",
        "县域·兴县",
    )


def test_the_same_file_is_not_stored_twice_nor_as_a_pasted_text(desk, sample_file):
    card = desk.import_file(sample_file)
    with pytest.raises(AlreadyImported) as caught:
        desk.import_file(sample_file)
    assert caught.value.card.id == card.id


def test_pasted_text_becomes_a_page_with_its_own_original(desk, sample_file):
    text = sample_file.read_text(encoding="utf-8")
    page = desk.open_page(desk.import_text(text).id)
    assert len(page.reading.articles) == 5
    assert page.original.read_text(encoding="utf-8") == text


def test_a_bad_file_or_a_cancelled_import_stores_nothing(desk, sample_file, tmp_path):
    with pytest.raises(FileMissing):
        desk.import_file(tmp_path / "没有.txt")
    with pytest.raises(ImportCancelled):
        desk.import_file(sample_file, progress=lambda share: False)
    assert (desk.library.pages.count(), desk.newspapers) == (0, ())


def test_a_background_import_shows_as_a_change_elsewhere(desk, sample_file):
    assert not desk.changed_elsewhere()
    worker = threading.Thread(target=import_file_apart, args=(desk.folder, sample_file, None, "周岚"))
    worker.start()
    worker.join()
    assert desk.changed_elsewhere()
    assert not desk.changed_elsewhere()
    assert desk.library.pages.count() == 1


def test_the_next_version_takes_the_place_of_the_page_and_keeps_what_was_dismissed(desk, page, sample_file, tmp_path):
    finding = next(f for f in desk.check(page).report.findings if f.where.part == "folio")
    desk.dismiss(page, finding, "报社就是这样印的")
    second = tmp_path / "v2.txt"
    second.write_bytes(sample_file.read_bytes() + b"\n")
    card = desk.replace_with_next_version(page.card.id, second)
    assert (card.id, card.version_number) == (page.card.id, 2)
    checked = desk.check(desk.open_page(card.id))
    assert finding.fingerprint in {dismissed.fingerprint for dismissed, _ in checked.dismissed}


def test_a_dismissed_finding_stands_apart_with_its_reason_until_taken_back(desk, page):
    found = desk.check(page).report.findings
    with pytest.raises(ReasonMissing):
        desk.dismiss(page, found[0], "  ")
    desk.dismiss(page, found[0], "就是这样")
    checked = desk.check(page)
    assert len(checked.report.findings) == len(found) - 1
    assert page.report == checked.report
    assert [(f.rule, aside.reason, aside.by) for f, aside in checked.dismissed] == [(found[0].rule, "就是这样", "周岚")]
    desk.take_back_dismissal(page, found[0].fingerprint)
    assert desk.check(page).report.findings == found


def test_a_replacement_for_the_folio_is_applied_and_can_be_undone(desk, page):
    page.do(lambda p: set_fact(p, "weekday", 0, "星期一", "周岚"), "fact")
    finding = next(f for f in desk.check(page).report.findings if f.where.field == "weekday")
    desk.apply(page, finding)
    assert page.reading.folio.weekday.value == "星期五"
    assert not any(f.where.field == "weekday" for f in desk.check(page).report.findings)
    page.undo()
    assert page.reading.folio.weekday.value == "星期一"
    assert can_apply(finding)
    other = replace(finding, replacement=None)
    assert not can_apply(other)
    with pytest.raises(NothingToApply):
        desk.apply(page, other)


def test_roster_and_plan_from_files_are_what_the_page_is_checked_against(desk, page, tmp_path):
    (tmp_path / "名单.csv").write_text("姓名,岗位\n周岚,责编\n", encoding="gb18030")
    (tmp_path / "计划.csv").write_text("7,要闻\n", encoding="utf-8")
    before = desk.check(page).report
    newspaper = page.card.newspaper
    assert desk.import_roster(newspaper, tmp_path / "名单.csv") == 1
    assert desk.import_plan(newspaper, tmp_path / "计划.csv") == 1
    after = desk.check(page).report
    assert len(after.run) > len(before.run)
    assert {"section", "credits.校对"} <= {f.where.field for f in after.findings}


def test_the_other_pages_of_the_edition_are_known_to_the_check(desk, page, sample_file, tmp_path):
    other = tmp_path / "另一版.txt"
    other.write_bytes(sample_file.read_bytes() + b"\n")
    desk.import_file(other)
    assert desk.newsroom_for(page.card).taken == (("7", "县域·兴县"),)
    assert any(f.where.field == "page_number" for f in desk.check(page).report.findings)


def test_the_manuscript_is_written_and_comes_back(desk, page, tmp_path):
    desk.export_manuscript(page, tmp_path / "文稿.docx")
    again = desk.open_page(desk.import_file(tmp_path / "文稿.docx").id)
    assert [a.title for a in again.reading.articles] == [a.title for a in page.reading.articles]


def test_layout_and_manuscript_say_what_is_corrected(desk, page, tmp_path):
    paragraph = page.reading.articles[0].paragraphs[0]
    anchor = paragraph.anchor(Span(4, 6))
    page.do(lambda p: change_anchor(p, page.reading, anchor, "麦浪千重", page.hand), "type")
    desk.export_layout(page, tmp_path / "版式.docx")
    desk.export_manuscript(page, tmp_path / "文稿.docx")
    for name in ("版式.docx", "文稿.docx"):
        with zipfile.ZipFile(tmp_path / name) as package:
            assert "麦浪千重" in package.read("word/document.xml").decode()


def test_the_layout_is_written_in_the_newspapers_size(desk, page, tmp_path):
    report = desk.export_layout(page, tmp_path / "版式.docx")
    assert report.pages >= 1
    assert (tmp_path / "版式.docx").stat().st_size > 0


def test_words_are_found_across_the_library(desk, page):
    assert desk.search("电解铝")[0].page == page.card.id


def test_whoever_sits_down_is_named_in_what_follows(desk, page):
    desk.sit_down("李四", "校对")
    block = page.page.blocks[0].id
    page.do(lambda p: set_role(p, [block], Role.OTHER, page.session.by), "role.other")
    assert page.page.block_by_id[block].tagged_by == "李四"
    assert desk.library.log.of_page(page.card.id)[0].by == "李四"


def test_a_backup_can_be_put_back_and_the_present_library_is_kept(desk, page):
    backup = desk.backup()
    desk.library.pages.bin(page.card.id, "周岚")
    aside = desk.restore(backup)
    assert aside.exists()
    assert desk.library.pages.count() == 1
    assert not desk.changed_elsewhere()


def test_one_backup_a_day_is_made_by_itself(desk, page):
    assert backup_if_due(desk.folder).exists()
    assert backup_if_due(desk.folder) is None


def test_closing_the_library_gives_its_pages_back(desk, page):
    other = LibraryDesk(desk.folder, Session("李四"))
    held = other.open_page(page.card.id)
    assert held.read_only_because.name == "周岚"
    desk.close_page(page)
    other.heartbeat()
    assert held.read_only_because is None
    other.close()


def test_a_page_follows_its_date_to_another_edition_and_back(desk, page):
    page.do(lambda p: set_fact(p, "date", 0, "2021-03-06", "周岚"), "fact")
    assert (page.card.date, [e.date for e in desk.library.editions.of(page.card.newspaper)]) == (
        "2021-03-06",
        ["2021-03-06"],
    )
    page.undo()
    assert page.card.date == "2021-03-05"


def test_a_page_that_a_person_filed_elsewhere_stays_there(desk, page):
    desk.library.pages.redate(page.card.id, "2021-03-09", "周岚")
    page.do(lambda p: set_fact(p, "date", 0, "2021-03-06", "周岚"), "fact")
    assert page.card.date == "2021-03-09"
    assert any(f.where.field == "date" for f in desk.check(page).report.findings)


def merged_with_previous(page, block):
    ids = [b.id for b in sorted(page.blocks, key=lambda b: b.ranges)]
    at = ids.index(block)
    return merge_with_previous(page, ids[at - 1 : at + 1], "周岚") if at else page


def test_the_store_has_what_the_desk_shows_whatever_was_done(desk, page):
    start = page.page
    for block in page.page.blocks[:6]:
        page.do(lambda p, b=block.id: set_role(p, [b], Role.BODY, "周岚"), "role.body")
        page.do(lambda p, b=block.id: merged_with_previous(p, b), "merge")
        page.do(lambda p: toggle_paragraph(p, 0, 40, "周岚"), "paragraph")
        page.undo()
        page.undo()
        page.redo()
    desk.close_page(page)
    again = desk.open_page(page.card.id)
    assert (again.page, again.undo_label, again.redo_label) == (page.page, page.undo_label, page.redo_label)
    while again.undo():
        pass
    assert again.page == start


def test_a_write_that_another_program_holds_up_is_given_up_soon_and_works_the_next_time(desk):
    assert desk.library._connection.value("pragma busy_timeout") == 1000
    before = desk.library.newspapers.all()
    with Library.open(desk.folder) as other, other.held(), pytest.raises(StoreBusy):
        desk.library.newspapers.add("邻县日报")
    assert desk.library.newspapers.all() == before
    desk.library.newspapers.add("邻县日报")
    assert desk.library.newspapers.named("邻县日报")
