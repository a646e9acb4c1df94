"""Proof marks and queries set in the article of the real window, with real keys."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from xingxian_editor.corrections.asked_words import asked_words
from xingxian_editor.desk import querying
from xingxian_editor.page.correction import CorrectionState, ProofMark, Way
from xingxian_editor.page.query import Answer
from xingxian_editor.ui.tracked_editor.text_marks import MarkKind

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing|propagateSizeHints)", extend=True)
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def built(sample_desk):
    built = sample_desk.built
    built.complete()
    built.newsroom.sit_down("周岚", "校对")
    built.room.actions.proofread.workspace.trigger()
    return built


def choose(built, words):
    editor = built.proofread.editor
    at = editor.ledger.marked.index(words)
    editor.place_caret(at + len(words), at)
    return editor


def mark(built, key):
    built.room.actions.proofread.marks.trigger()
    QTest.keyClick(built.marking.marking.palette, key)


def test_a_mark_is_kept_with_the_page_and_taken_back(built):
    editor = choose(built, "煤电、铝镁")
    mark(built, "K")
    QTest.keyClicks(built.marking.marking.asking.field, "1/2")
    QTest.keyClick(built.marking.marking.asking.field, Qt.Key.Key_Return)
    correction = built.page.desk.page.corrections[0]
    assert (correction.mark, correction.anchor) == (ProofMark.WIDEN, editor.selected_anchor())
    assert (correction.way, correction.amount) == (Way.USUAL, 0.5)
    mark(built, "D")
    QTest.keyClick(built.marking.marking.splitting, Qt.Key.Key_Return)
    assert "着力推动铝镁、煤电" in editor.ledger.final
    marks = [c.mark for c in built.page.desk.page.corrections]
    assert marks.count(ProofMark.TRANSPOSE) >= 2
    for _ in range(2):
        QTest.keyClick(editor, Qt.Key.Key_Z, CTRL)
    assert not built.page.desk.page.corrections
    assert editor.ledger.final == editor.ledger.original


@pytest.mark.parametrize(
    ("key", "way", "words"),
    [
        (Qt.Key.Key_Down, Way.LINE_AFTER, "移到下行"),
        (Qt.Key.Key_Left, Way.COLUMN_BEFORE, "移到上栏"),
        (Qt.Key.Key_Right, Way.COLUMN_AFTER, "移到下栏"),
        (Qt.Key.Key_PageUp, Way.PAGE_BEFORE, "移到上版"),
    ],
)
def test_characters_go_to_another_line_column_or_page(built, key, way, words):
    editor = choose(built, "煤电、铝镁")
    mark(built, "H")
    asking = built.marking.marking.asking
    QTest.keyClick(asking, key)
    QTest.keyClick(asking, Qt.Key.Key_Return)
    [correction] = built.page.desk.page.corrections
    assert (correction.mark, correction.way, correction.anchor) == (ProofMark.MOVE, way, editor.selected_anchor())
    assert asked_words(correction) == words
    assert editor.ledger.final == editor.ledger.original, "no character changes"
    QTest.keyClick(editor, Qt.Key.Key_Z, CTRL)
    assert not built.page.desk.page.corrections


def test_what_was_struck_stands_after_all(built):
    editor = choose(built, "近年来")
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    choose(built, "近年来")
    mark(built, "B")
    assert "近年来，兴县" in editor.ledger.final
    states = {c.mark: c.state for c in built.page.desk.page.corrections}
    assert states[ProofMark.DELETE] is CorrectionState.REJECTED
    assert states[ProofMark.KEEP] is CorrectionState.OPEN


def test_a_query_is_asked_talked_about_and_answered_in_the_article(built, qtbot):
    editor = choose(built, "全年完成")
    anchor, hand = editor.selected_anchor(), built.page.desk.hand
    built.page.do(lambda page: querying.ask(page, anchor, "哪一年？", hand, "2020年完成"), "ask")
    strips = built.marking.strips
    qtbot.waitUntil(lambda: strips.open_query == 1 and strips.strip.isVisible())
    assert strips.strip.yes.isHidden(), "who asked cannot answer"
    strips.strip.field.setText("在问作者")
    QTest.keyClick(strips.strip.field, Qt.Key.Key_Return, CTRL)
    assert [reply.text for reply in built.page.desk.page.queries[0].replies] == ["在问作者"]
    built.newsroom.sit_down("王耀", "责编")
    QTest.keyClick(strips.strip.field, Qt.Key.Key_Y, ALT)
    query = built.page.desk.page.queries[0]
    assert (query.answer, query.answered_by) == (Answer.YES, "王耀")
    qtbot.waitUntil(lambda: "2020年完成煤成气" in editor.ledger.final and strips.strip.isHidden())


def test_what_is_selected_in_the_source_is_lit_in_the_article(built):
    editor, galley = built.proofread.editor, built.window.page.source.galley.view
    desk = built.page.desk
    block = desk.page.blocks_of(built.page.article)[-1]
    galley.selection_changed.emit(block.ranges)
    assert any(mark.kind is MarkKind.LIT for mark in editor.marks)


def test_a_word_is_substituted_on_the_whole_page_as_one_mark(built):
    editor = choose(built, "项目")
    mark(built, "R")
    words = built.marking.marking.words
    words.field.setText("工程")
    QTest.keyClick(words.field, Qt.Key.Key_Return, CTRL)
    made = built.page.desk.page.corrections
    assert {c.mark for c in made} == {ProofMark.SUBSTITUTE} and len({c.link for c in made}) == 1
    final = built.page.desk.final
    assert not any("项目" in paragraph.text for article in final.articles for paragraph in article.paragraphs)
    assert sum("工程" in paragraph.text for article in final.articles for paragraph in article.paragraphs) > 1
    QTest.keyClick(editor, Qt.Key.Key_Z, CTRL)
    assert not built.page.desk.page.corrections


def test_queries_are_answered_in_the_list_by_keys_one_after_the_other(built, qtbot):
    editor, hand = choose(built, "全年完成"), built.page.desk.hand
    for words, proposal in (("全年完成", "2020年完成"), ("锦兴公司", None), ("清洁能源", None)):
        choose(built, words)
        anchor = editor.selected_anchor()
        built.page.do(lambda page, a=anchor, p=proposal: querying.ask(page, a, "对吗？", hand, p), "ask")
    panel = built.corrections
    qtbot.waitUntil(lambda: panel.model.index_of(query=3).isValid())
    panel.choose(query=1)
    assert panel.detail.yes.isHidden() and not panel.detail.take_back.isHidden(), "who asked cannot answer"
    QTest.keyClick(panel.list, Qt.Key.Key_Y, ALT)
    assert built.page.desk.page.queries[0].open
    built.newsroom.sit_down("王耀", "责编")
    assert not panel.detail.yes.isHidden() and panel.detail.take_back.isHidden()
    QTest.keyClick(panel.list, Qt.Key.Key_Y, ALT)
    assert panel.current().query.id == 2, "the next that waits"
    QTest.keyClick(panel.list, Qt.Key.Key_N, ALT)
    panel.detail.reply.setText("绿色能源")
    QTest.mouseClick(panel.detail.otherwise, Qt.MouseButton.LeftButton)
    answers = [query.answer for query in built.page.desk.page.queries]
    assert answers == [Answer.YES, Answer.NO, Answer.CHANGED]
    assert "绿色能源" in editor.ledger.final and "2020年完成" in editor.ledger.final


def test_a_note_is_written_on_what_is_chosen_in_the_article(built):
    editor = choose(built, "全年完成")
    anchor = editor.selected_anchor()

    def write() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(20, write)
            return
        field = dialog.findChild(QPlainTextEdit)
        field.insertPlainText("配图在下栏")
        QTest.keyClick(field, Qt.Key.Key_Return, CTRL)
        dialog.close()

    QTimer.singleShot(0, write)
    built.room.actions.edit.note.trigger()
    assert [(note.text, note.anchor) for note in built.page.desk.page.notes] == [("配图在下栏", anchor)]
