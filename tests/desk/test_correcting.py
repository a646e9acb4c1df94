"""Correcting an open page: typing is saved key by key, taken back run by run; how a correction stands."""

import sqlite3

import pytest

from xingxian_editor.corrections.final_reading import final_reading
from xingxian_editor.desk import correcting, querying
from xingxian_editor.desk.cannot_correct import (
    CorrectionMissing,
    EmptyWords,
    NothingProposed,
    NothingThere,
    PageHeld,
    QueryMissing,
    RejectionWithoutReason,
    TextMoved,
    TooMuchWritten,
)
from xingxian_editor.desk.correcting import Chosen, writer_for
from xingxian_editor.desk.library_desk import LibraryDesk
from xingxian_editor.desk.noting import add_note, reply_to_note
from xingxian_editor.desk.session import Session
from xingxian_editor.desk.text_changing import TextChange, change_texts
from xingxian_editor.page.changed_text import Struck
from xingxian_editor.page.correction import CorrectionState, Frame, Pass, ProofMark
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page.query import Answer
from xingxian_editor.page.span import Span

TIME = "2021-03-04T22:10:00+08:00"


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "library"


@pytest.fixture
def room(folder, sample_file):
    desk = LibraryDesk(folder, Session("周岚", "校对"))
    desk.import_file(sample_file)
    yield desk
    desk.close()


@pytest.fixture
def page(room):
    return room.open_page(room.library.pages.recent(1)[0].id)


class Typist:
    """Types into the first article of an open page."""

    def __init__(self, desk, article=None):
        self.desk = desk
        self.article = article or desk.reading.articles[0].id

    @property
    def ledger(self):
        return self.desk.tracked(self.article).ledger

    def type(self, at, text, strike=0, goes_on=False, chosen=correcting.TYPED):
        writer = writer_for(self.desk.page, self.desk.hand)
        end = self.ledger.from_final(at + strike)
        start = self.ledger.from_final(at, after_struck=True) if strike else end
        change = self.ledger.replace(start, end, text, writer)
        label = "type" if text else "strike"
        return self.desk.correct(
            self.article, change.ledger.runs, label, owners=writer.owners, goes_on=goes_on, chosen=chosen
        )


def test_every_key_is_saved_and_a_run_of_them_is_one_step_also_after_a_restart(folder, room, page):
    typist = Typist(page)
    text = typist.ledger.final
    for number, character in enumerate("改过的𠮷"):
        typist.type(5 + number, character, goes_on=number > 0)
        assert room.library.pages.open(page.card.id).page == page.page
    typist.type(0, "", strike=1)
    assert len(page.page.corrections) == 2
    opened = room.library.pages.open(page.card.id)
    assert [step.label for step in opened.undo] == ["type", "strike"]
    room.close()
    again = LibraryDesk(folder, Session("周岚"))
    page = again.open_page(again.library.pages.recent(1)[0].id)
    page.undo()
    page.undo()
    assert Typist(page).ledger.final == text
    assert (page.page.corrections, page.page.insertions, page.page.struck) == ((), (), ())
    assert not page.can_undo
    page.redo()
    assert Typist(page).ledger.final == text[:5] + "改过的𠮷" + text[5:]
    again.close()


def test_a_key_writes_a_few_dozen_bytes(room, page):
    typist = Typist(page)
    for number in range(40):
        typist.type(number * 20, "字")
    first = typist.type(400, "字")
    for patch in (first, typist.type(401, "典", goes_on=True)):
        assert len(patch.corrections) + len(patch.insertions) + len(patch.struck) <= 2


def test_typing_that_takes_itself_back_is_no_step(page):
    typist = Typist(page)
    typist.type(3, "甲")
    before = page.page
    typist.type(9, "乙")
    typist.type(9, "", strike=1, goes_on=True)
    assert page.page == before
    page.undo()
    assert not page.page.corrections


def test_a_correction_has_its_person_pass_and_mark(page):
    typist = Typist(page)
    page.begin_pass(Pass.SECOND)
    typist.type(3, "", strike=2)
    [made] = page.page.corrections
    assert (made.mark, made.by, made.pass_, made.state) == (
        ProofMark.DELETE,
        "周岚",
        Pass.SECOND,
        CorrectionState.OPEN,
    )
    typist.type(3, "新", goes_on=True)
    assert [c.mark for c in page.page.corrections] == [ProofMark.CHANGE]
    end = typist.ledger.original.index("\n", 200)
    final = len(typist.ledger.final) - len(typist.ledger.original) + end
    typist.type(final - 10, "\n")
    assert page.page.corrections[-1].mark is ProofMark.NEW_PARAGRAPH


def test_the_pass_is_kept_with_the_page(folder, room, page):
    page.begin_pass(Pass.THIRD)
    room.close()
    again = LibraryDesk(folder, Session("刘挺"))
    assert again.open_page(again.library.pages.recent(1)[0].id).pass_ is Pass.THIRD
    again.close()


def test_a_second_reader_corrects_inside_what_the_first_wrote(room, page):
    typist = Typist(page)
    typist.type(5, "全年")
    room.sit_down("刘挺", "校对")
    page.begin_pass(Pass.SECOND)
    typist.type(6, "", strike=1)
    first, second = page.page.corrections
    assert (first.by, second.by) == ("周岚", "刘挺")
    page.do(lambda p: correcting.reject(p, [second.id], "王耀", TIME, "不必"), "reject")
    assert typist.ledger.final[5:7] == "全年"
    page.do(lambda p: correcting.accept(p, [second.id], "王耀", TIME), "accept")
    assert typist.ledger.final[5] == "全"
    assert typist.ledger.final[6] != "年"
    assert page.page.correction_by_id[second.id].accepted


def test_rejecting_takes_a_reason_and_is_undone(page):
    typist = Typist(page)
    text = typist.ledger.final
    typist.type(2, "多")
    with pytest.raises(RejectionWithoutReason):
        page.do(lambda p: correcting.reject(p, [1], "王耀", TIME, " "), "reject")
    page.do(lambda p: correcting.reject(p, [1], "王耀", TIME, "原文如此"), "reject")
    assert typist.ledger.final == text
    assert page.final.articles[0] == page.reading.articles[0]
    page.undo()
    assert typist.ledger.final != text
    with pytest.raises(CorrectionMissing):
        page.do(lambda p: correcting.accept(p, [9], "王耀", TIME), "accept")


def test_withdrawing_leads_back_to_what_stood_before(page):
    typist = Typist(page)
    start = page.page
    typist.type(2, "多", strike=3)
    typist.type(40, "少")
    page.do(lambda p: correcting.withdraw(p, [1, 2]), "withdraw")
    assert page.page == start


def test_a_struck_character_may_stand_after_all(page):
    typist = Typist(page)
    text = typist.ledger.final
    typist.type(2, "", strike=2)
    page.do(lambda p: correcting.keep_after_all(p, [1], page.hand), "keep")
    struck, stands = page.page.corrections
    assert (struck.state, stands.mark, stands.link) == (CorrectionState.REJECTED, ProofMark.KEEP, 1)
    assert page.page.text_of(stands.anchor).replace("\n", "") == text[2:4]
    assert typist.ledger.final == text
    with pytest.raises(NothingThere):
        page.do(lambda p: correcting.keep_after_all(p, [77], page.hand), "keep")


def test_marks_that_change_no_text(page):
    anchor = page.reading.articles[0].paragraphs[0].anchor(Span(0, 4))
    page.do(lambda p: correcting.add_mark(p, ProofMark.SPACE, page.hand, anchor, chosen=Chosen(detail="½")), "mark")
    frame = Frame(10, 20, 60, 80)
    page.do(
        lambda p: correcting.add_mark(
            p, ProofMark.EXPLAIN, page.hand, frame=frame, chosen=Chosen(detail="换图", note="太暗")
        ),
        "mark",
    )
    space, explain = page.page.corrections
    assert (space.anchor, space.detail) == (anchor, "½")
    assert (explain.frame, explain.detail, explain.note) == (frame, "换图", "太暗")
    with pytest.raises(NothingThere):
        page.do(lambda p: correcting.add_mark(p, ProofMark.TURN, page.hand), "mark")


def test_one_mark_for_many_places(page):
    article = page.reading.articles[0]
    text = Typist(page).ledger.final
    places = [at for at in range(len(text)) if text.startswith("兴县", at)][:3]
    changes = [TextChange(article.id, Span(at, at + 2), "兴县", "本县") for at in places]
    chosen = Chosen(ProofMark.SUBSTITUTE)
    page.do(lambda p: change_texts(p, page.reading, changes, page.hand, chosen), "mark")
    made = page.page.corrections
    assert len(made) == 3
    assert {c.mark for c in made} == {ProofMark.SUBSTITUTE}
    assert len({c.link for c in made}) == 1 and made[0].link
    with pytest.raises(TextMoved):
        page.do(lambda p: change_texts(p, page.reading, changes, page.hand, chosen), "mark")


def test_make_up_says_what_was_done(page):
    Typist(page).type(2, "多")
    page.do(lambda p: correcting.note_carried_out(p, [1], False, "漏改"), "not_carried_out")
    assert page.page.corrections[0].state is CorrectionState.NOT_CARRIED_OUT
    page.do(lambda p: correcting.reopen(p, [1]), "reopen")
    assert page.page.corrections[0].state is CorrectionState.OPEN


def test_a_query_answered_yes_becomes_a_correction_of_its_asker(room, page):
    paragraph = page.reading.articles[0].paragraphs[0]
    anchor, was = paragraph.anchor(Span(4, 6)), paragraph.text[4:6]
    page.begin_pass(Pass.SECOND)
    page.do(lambda p: querying.ask(p, anchor, "请核", page.hand, "2020年"), "ask")
    assert [q.id for q in querying.open_queries(page.page)] == [1]
    page.do(lambda p: querying.reply(p, 1, "在问作者", "王耀", TIME), "reply")
    room.sit_down("王耀", "责编")
    page.do(lambda p: querying.answer_yes(p, page.reading, 1, page.hand), "answer")
    assert not querying.open_queries(page.page)
    [query], [made] = page.page.queries, page.page.corrections
    assert (query.answer, query.answered_by, query.correction) == (Answer.YES, "王耀", made.id)
    assert (made.by, made.pass_, made.decided_by, made.origin) == ("周岚", Pass.SECOND, "王耀", "query")
    final = final_reading(page.page, read_page(page.page)).articles[0].paragraphs[0].text
    assert final == paragraph.text[:4] + "2020年" + paragraph.text[6:]
    assert was not in final[4:9]
    with pytest.raises(QueryMissing):
        page.do(lambda p: querying.answer_no(p, 1, page.hand), "answer")
    page.undo()
    assert not page.page.corrections


def test_queries_are_refused_withdrawn_and_answered_otherwise(page):
    paragraph = page.reading.articles[0].paragraphs[0]
    anchor = paragraph.anchor(Span(4, 6))
    for _ in range(3):
        page.do(lambda p: querying.ask(p, anchor, "请核", page.hand), "ask")
    page.do(lambda p: querying.answer_no(p, 1, page.hand, "原文如此"), "answer")
    page.do(lambda p: querying.withdraw_query(p, 2, page.hand), "withdraw_query")
    page.do(lambda p: querying.answer_changed(p, page.reading, 3, "去年", page.hand), "answer")
    assert [q.answer for q in page.page.queries] == [Answer.NO, Answer.WITHDRAWN, Answer.CHANGED]
    assert page.page.queries[0].replies[0].text == "原文如此"
    assert page.final.articles[0].paragraphs[0].text[4:6] == "去年"
    with pytest.raises(EmptyWords):
        page.do(lambda p: querying.ask(p, anchor, "  ", page.hand), "ask")


def test_nobody_says_yes_to_a_query_that_proposes_nothing(page):
    anchor = page.reading.articles[0].paragraphs[0].anchor(Span(4, 6))
    page.do(lambda p: querying.ask(p, anchor, "请核", page.hand), "ask")
    with pytest.raises(NothingProposed):
        page.do(lambda p: querying.answer_yes(p, page.reading, 1, page.hand), "answer")
    assert len(querying.open_queries(page.page)) == 1


def test_open_queries_hold_the_page_back_from_print(room, page, tmp_path):
    anchor = page.reading.articles[0].paragraphs[0].anchor(Span(4, 6))
    page.do(lambda p: querying.ask(p, anchor, "请核", page.hand), "ask")
    with pytest.raises(PageHeld, match="1"):
        room.export_layout(page, tmp_path / "版式.docx")
    room.export_manuscript(page, tmp_path / "文稿.docx")
    assert [path.name for path in tmp_path.glob("*.docx")] == ["文稿.docx"]
    page.do(lambda p: querying.answer_no(p, 1, page.hand), "answer")
    room.export_layout(page, tmp_path / "版式.docx")
    assert (tmp_path / "版式.docx").exists()


def test_a_note_has_replies(page):
    anchor = page.reading.articles[0].paragraphs[0].anchor(Span(0, 2))
    page.do(lambda p: add_note(p, anchor, None, "看图", "周岚", TIME), "add_note")
    page.do(lambda p: reply_to_note(p, 1, "换了", "王耀", TIME), "reply_note")
    [note] = page.page.notes
    assert [(r.author, r.text) for r in note.replies] == [("王耀", "换了")]


def test_a_finding_in_the_text_becomes_a_correction_of_its_rule(room, page):
    Typist(page).type(0, "新")
    checked = room.check(page)
    finding = next(f for f in checked.report.findings if f.replacement and f.where.part == "article")
    room.apply(page, finding)
    made = page.page.corrections[-1]
    assert made.origin == finding.rule
    assert finding.fingerprint not in {f.fingerprint for f in room.check(page).report.findings}


def test_striking_page_wide_records_go_with_their_correction(page):
    Typist(page).type(2, "", strike=1)
    assert [struck.id for struck in page.page.struck] == [1]
    assert isinstance(page.page.struck[0], Struck)
    page.undo()
    assert not page.page.struck


def test_a_first_correction_whose_pass_cannot_be_begun_is_not_kept_unseen(folder, page):
    with sqlite3.connect(folder / "library.db") as database:
        database.execute(
            "create trigger full before insert on page_passes begin select raise(abort, 'disk is full'); end"
        )
    before = page.page
    with pytest.raises(sqlite3.Error):
        Typist(page).type(3, "甲")
    assert page.page == before and not page.can_undo
    with sqlite3.connect(folder / "library.db") as database:
        database.execute("drop trigger full")
    Typist(page).type(3, "甲")
    assert len(page.page.corrections) == 1
    page.undo()
    assert page.page == before


def test_a_book_in_the_clipboard_is_refused_and_an_article_is_not(page):
    typist, before = Typist(page), page.page
    with pytest.raises(TooMuchWritten):
        typist.type(3, "春" * 20_001)
    assert page.page == before and not page.can_undo
    typist.type(3, "春" * 20_000)
    assert len(page.page.corrections) == 1
