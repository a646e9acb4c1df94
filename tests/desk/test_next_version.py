"""What the next version of a page takes over from the one before: a real library, real files."""

import threading
import time
from contextlib import suppress
from dataclasses import replace
from functools import partial

import pytest

from xingxian_editor.corrections.final_reading import final_reading
from xingxian_editor.corrections.tracked_article import track
from xingxian_editor.desk.corrected_faults import corrected_on
from xingxian_editor.desk.correction_rows import CorrectionRows
from xingxian_editor.desk.exporting import sheet_of
from xingxian_editor.desk.library_desk import LibraryDesk
from xingxian_editor.desk.noting import add_note
from xingxian_editor.desk.page_desk import PageDesk
from xingxian_editor.desk.page_problems import PageHeldElsewhere
from xingxian_editor.desk.session import Session
from xingxian_editor.desk.tagging import set_role
from xingxian_editor.desk.transcribing import transcribe_headline
from xingxian_editor.page.changed_text import Gap, Glyph, Insertion, Struck, WrittenRun
from xingxian_editor.page.correction import Correction, CorrectionState, Pass, ProofMark
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page.patch import difference
from xingxian_editor.page.query import Query
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import SourceRange
from xingxian_editor.store.library import Library
from xingxian_editor.store.page_adding import TakenOver
from xingxian_editor.store.problems import ChangedElsewhere

WHEN = "2021-03-04T20:36:00+08:00"


def place(page, text):
    at = page.sources[0].text.index(text)
    return SourceRange(0, at, at + len(text))


def corrected(page, *changes):
    """The page with corrections: (what is there, what of it is struck, what is written)."""
    made, struck, written = [], [], []
    for number, (context, gone, come) in enumerate(changes, 1):
        found = place(page, context)
        at = found.start + context.rindex(gone) if gone else found.end
        made.append(Correction(number, ProofMark.CHANGE, "周岚", Pass.SECOND, WHEN))
        if gone:
            struck.append(Struck(number, (SourceRange(0, at, at + len(gone)),)))
        if come:
            written.append(Insertion(Gap(Glyph(0, at + len(gone) - 1)), (WrittenRun(come, number),)))
    return replace(
        page,
        corrections=tuple(made),
        struck=tuple(struck),
        insertions=tuple(sorted(written, key=lambda insertion: insertion.id)),
    )


@pytest.fixture
def desk(tmp_path):
    desk = LibraryDesk(tmp_path / "library")
    desk.sit_down("刘挺", "校对")
    yield desk
    desk.close()


@pytest.fixture
def first(desk, tmp_path, sample_file):
    path = tmp_path / "第一样.txt"
    path.write_text(sample_file.read_text(encoding="utf-8"), encoding="utf-8")
    return desk.import_file(path)


def change(desk, card, action):
    page_desk = desk.open_page(card.id)
    page_desk.do(action, "test")
    desk.close_page(page_desk)


def bring_next(desk, card, tmp_path, sample_file, *changes):
    text = sample_file.read_text(encoding="utf-8")
    for before, after in changes:
        assert before in text
        text = text.replace(before, after)
    path = tmp_path / "第二样.txt"
    path.write_text(text, encoding="utf-8")
    desk.replace_with_next_version(card.id, path)
    return desk.open_page(card.id)


def test_open_corrections_move_on_and_those_carried_out_say_so(desk, first, tmp_path, sample_file):
    change(
        desk,
        first,
        lambda page: corrected(page, ("5.2亿立方", "", "米"), ("500-", "-", "～"), ("停车场基本", "基本", "")),
    )
    changes = (("5.2亿立方", "5.2亿立方米"), ("近年来，兴县坚持“转型", "近年来，全县坚持“转型"))
    page_desk = bring_next(desk, first, tmp_path, sample_file, *changes)
    page = page_desk.page
    states = {c.id: c.state for c in page.corrections}
    assert states == {
        1: CorrectionState.CARRIED_OUT,
        2: CorrectionState.NOT_CARRIED_OUT,
        3: CorrectionState.NOT_CARRIED_OUT,
    }
    assert [(c.by, c.pass_, c.time) for c in page.corrections] == [("周岚", Pass.SECOND, WHEN)] * 3
    final = final_reading(page, read_page(page)).articles[0]
    assert "5.2亿立方米、" in final.paragraphs[3].text
    assert "500～800万元" in final.paragraphs[4].text
    assert "停车场建成" in final.paragraphs[5].text


def test_what_is_carried_out_is_no_correction_of_the_next_version(desk, first, tmp_path, sample_file):
    change(desk, first, lambda page: corrected(page, ("5.2亿立方", "", "米"), ("500-", "-", "～")))
    page = bring_next(desk, first, tmp_path, sample_file, ("5.2亿立方", "5.2亿立方米")).page
    reading = read_page(page)
    rows = CorrectionRows().of(page, track(page, reading))
    assert [(row.number, row.correction.id, row.struck, row.written) for row in rows] == [(1, 2, "-", "～")]
    assert [fault.right for fault in corrected_on(page, reading)] == ["～"]
    assert [row.id for row in sheet_of(page).rows] == [2]


def test_undo_goes_back_to_what_was_taken_over_and_no_further(desk, first, tmp_path, sample_file):
    change(desk, first, lambda page: corrected(page, ("500-", "-", "～")))
    page_desk = bring_next(desk, first, tmp_path, sample_file, ("蹄疾步稳", "蹄疾步健"))
    assert not page_desk.can_undo
    taken_over = page_desk.page
    more = replace(taken_over.corrections[0], id=2)
    page_desk.do(lambda page: replace(page, corrections=(*page.corrections, more)), "correct", goes_on=True)
    assert page_desk.can_undo
    assert len(page_desk.page.corrections) == 2
    page_desk.undo()
    assert page_desk.undo() is None
    assert page_desk.page == taken_over
    assert [c.id for c in page_desk.page.corrections] == [1]
    page_desk.redo()
    assert len(page_desk.page.corrections) == 2


def test_no_window_sees_the_version_before_it_has_taken_over(desk, first, tmp_path, sample_file):
    change(desk, first, lambda page: corrected(page, ("500-", "-", "～")))
    seen, over = set(), threading.Event()

    def look() -> None:
        with Library.open(tmp_path / "library") as library:
            while not over.is_set():
                opened = library.pages.open(first.id, noted=False)
                seen.add((opened.card.version_number, len(opened.page.corrections)))

    watcher = threading.Thread(target=look)
    watcher.start()
    try:
        bring_next(desk, first, tmp_path, sample_file, ("蹄疾步稳", "蹄疾步健"))
    finally:
        over.set()
        watcher.join()
    assert seen <= {(1, 1), (2, 1)}


def test_what_is_written_while_versions_are_compared_is_taken_over_too(desk, first, tmp_path, sample_file):
    """Somebody goes on in the version before; what was taken of it is in the next one, whenever that was."""
    kept, begun = [], threading.Event()

    def write_on() -> None:
        with Library.open(tmp_path / "library") as library:
            page_desk = PageDesk(library, first.id, Session("周岚"))
            where = place(page_desk.page, "蹄疾步")
            for words in ("第一条", "第二条", "第三条", "第四条"):
                with suppress(ChangedElsewhere, PageHeldElsewhere):
                    page_desk.do(
                        partial(add_note, anchor=(where,), block=None, text=words, by="周岚", time=WHEN), "note"
                    )
                    kept.append(words)
                begun.set()
                time.sleep(0.05)
            page_desk.close()

    writer = threading.Thread(target=write_on)
    writer.start()
    assert begun.wait(10)
    page = bring_next(desk, first, tmp_path, sample_file, ("蹄疾步稳", "蹄疾步健")).page
    writer.join()
    assert kept
    assert [note.text for note in desk.open_page(first.id).page.notes] == kept
    assert {note.text for note in page.notes} <= set(kept)


def test_the_next_version_comes_although_somebody_writes_without_a_pause(desk, first, tmp_path, sample_file):
    kept, begun, over = [], threading.Event(), threading.Event()

    def write_on() -> None:
        with Library.open(tmp_path / "library") as library:
            page_desk = PageDesk(library, first.id, Session("周岚"))
            where = place(page_desk.page, "蹄疾步")
            while not over.is_set():
                words = f"第{len(kept) + 1}条"
                with suppress(ChangedElsewhere, PageHeldElsewhere):
                    page_desk.do(
                        partial(add_note, anchor=(where,), block=None, text=words, by="周岚", time=WHEN), "note"
                    )
                    kept.append(words)
                begun.set()
            page_desk.close()

    writer = threading.Thread(target=write_on)
    writer.start()
    try:
        assert begun.wait(10)
        path = tmp_path / "第二样.txt"
        path.write_text(sample_file.read_text(encoding="utf-8").replace("蹄疾步稳", "蹄疾步健"), encoding="utf-8")
        card = desk.replace_with_next_version(first.id, path)
    finally:
        over.set()
        writer.join()
    assert card.version_number == 2
    assert [note.text for note in desk.open_page(first.id).page.notes] == kept


def test_a_version_worked_out_from_an_older_state_is_refused_whole(desk, first, page_of):
    pages = desk.library.pages
    opened = pages.open(first.id)
    stale = TakenOver(
        opened.card.page_version, opened.revision, difference(opened.page, opened.page), opened.page, 0, "x"
    )
    change(desk, first, lambda page: corrected(page, ("500-", "-", "～")))
    arrival = {"kind": "text", "importer": "t", "original": b"2", "file_name": "2.txt", "by": "刘挺"}
    with pytest.raises(ChangedElsewhere):
        pages.add_version(first.id, page_of("1B 新"), **arrival, taken_over=stale)
    assert [version.number for version in pages.versions(first.id)] == [1]
    assert [c.id for c in pages.open(first.id).page.corrections] == [1]


def test_a_correction_carried_out_differently_asks_a_person(desk, first, tmp_path, sample_file):
    change(desk, first, lambda page: corrected(page, ("停车场基本", "基本", "全部")))
    page = bring_next(desk, first, tmp_path, sample_file, ("停车场基本", "停车场大致")).page
    assert page.corrections[0].state is CorrectionState.NOT_CARRIED_OUT
    final = final_reading(page, read_page(page)).articles[0]
    assert "停车场全部建成" in final.paragraphs[5].text
    note = page.notes[-1]
    assert "请核对" in note.text and "大致" in note.text
    assert page.text_of(note.anchor) == "大致"


def test_words_written_anew_round_an_insertion_are_not_struck_by_it(desk, first, tmp_path, sample_file):
    change(desk, first, lambda page: corrected(page, ("停车场基本", "", "已")))
    page = bring_next(desk, first, tmp_path, sample_file, ("停车场基本建成", "停车棚大致完工")).page
    assert page.corrections[0].state is CorrectionState.NOT_CARRIED_OUT
    assert "停车棚大致完工" in final_reading(page, read_page(page)).articles[0].paragraphs[5].text
    assert "请核对" in page.notes[-1].text


def test_what_was_put_in_for_an_insertion_is_still_struck(desk, first, tmp_path, sample_file):
    change(desk, first, lambda page: corrected(page, ("停车场基本", "", "已")))
    page = bring_next(desk, first, tmp_path, sample_file, ("停车场基本建成", "停车场基本之建成")).page
    assert "停车场基本已建成" in final_reading(page, read_page(page)).articles[0].paragraphs[5].text


def test_a_correction_whose_place_is_gone_is_not_lost(desk, first, tmp_path, sample_file):
    change(desk, first, lambda page: corrected(page, ("停车场基本", "基本", "全部")))
    text = sample_file.read_text(encoding="utf-8")
    start = text.index("五是红色旅游产业")
    end = text.index("六是现代物流产业")
    page = bring_next(desk, first, tmp_path, sample_file, (text[start:end], "")).page
    assert [c.state for c in page.corrections] == [CorrectionState.NOT_CARRIED_OUT]
    assert "位置已无" in page.notes[-1].text


def test_tags_of_people_carry_over_where_the_importer_is_unsure(desk, first, tmp_path, sample_file):
    page = desk.library.pages.open(first.id).page
    unsure = next(b for b in page.blocks if b.confidence < 1 and b.role is Role.HEADLINE)
    change(desk, first, lambda page: set_role(page, [unsure.id], Role.DECK, "刘挺", unsure.article))
    after = bring_next(desk, first, tmp_path, sample_file, ("5.2亿立方", "5.2亿立方米")).page
    same = next(b for b in after.blocks if after.text_of(b.ranges) == page.text_of(unsure.ranges))
    assert (same.role, same.tagged_by, same.confidence) == (Role.DECK, "刘挺", 1.0)


def test_a_headline_that_was_typed_in_comes_along(desk, first, tmp_path, sample_file):
    page = desk.library.pages.open(first.id).page
    third = page.ordered_articles[2].id
    change(desk, first, lambda page: transcribe_headline(page, third, "脱贫攻坚取得完胜", Role.HEADLINE, "刘挺", WHEN))
    after = bring_next(desk, first, tmp_path, sample_file, ("5.2亿立方", "5.2亿立方米")).page
    assert read_page(after).articles[2].title == "脱贫攻坚取得完胜"


def test_a_line_typed_in_beside_one_of_the_file_comes_along(desk, first, tmp_path, sample_file):
    page = desk.library.pages.open(first.id).page
    fourth = page.ordered_articles[3].id
    change(desk, first, lambda page: transcribe_headline(page, fourth, "三年变了样", Role.HEADLINE, "刘挺", WHEN))
    after = bring_next(desk, first, tmp_path, sample_file, ("5.2亿立方", "5.2亿立方米")).page
    assert "三年变了样" in read_page(after).articles[3].title
    assert "兴县统筹抓好民生改善" in read_page(after).articles[3].title


def test_open_queries_and_notes_move_on(desk, first, tmp_path, sample_file):
    def asked(page):
        query = Query(1, (place(page, "停车场基本"),), "是否竣工？", "周岚", Pass.SECOND, WHEN)
        noted = add_note(page, (place(page, "关向应图书馆"),), None, "看图", "周岚", WHEN)
        return replace(noted, queries=(query,))

    change(desk, first, asked)
    after = bring_next(desk, first, tmp_path, sample_file, ("5.2亿立方", "5.2亿立方米")).page
    assert [(q.text, after.text_of(q.anchor)) for q in after.queries] == [("是否竣工？", "停车场基本")]
    assert [(n.text, after.text_of(n.anchor)) for n in after.notes] == [("看图", "关向应图书馆")]


def test_dismissed_findings_stay_dismissed(desk, first, tmp_path, sample_file):
    page_desk = desk.open_page(first.id)
    finding = next(f for f in desk.check(page_desk).report.findings if f.quoted == "500-800万元" or "-" in f.quoted)
    desk.dismiss(page_desk, finding, "原文如此")
    desk.close_page(page_desk)
    after = bring_next(desk, first, tmp_path, sample_file, ("5.2亿立方", "5.2亿立方米"))
    checked = desk.check(after)
    assert finding.fingerprint in {f.fingerprint for f, _ in checked.dismissed}


def test_a_version_without_anything_to_take_over_has_no_action(desk, first, tmp_path, sample_file):
    page_desk = bring_next(desk, first, tmp_path, sample_file, ("5.2亿立方", "5.2亿立方米"))
    assert not page_desk.can_undo
