"""Proofreading in the real window: typing, deciding, asking, replacing, with real keys."""

from itertools import combinations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage, QInputMethodEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from xingxian_editor.desk import querying
from xingxian_editor.page.correction import Correction, CorrectionState, Pass, ProofMark
from xingxian_editor.page.query import Answer
from xingxian_editor.ui.key_hint import KeyToolButton
from xingxian_editor.ui.proofreading.pass_line import PassLine
from xingxian_editor.ui.proofreading.query_dialog import QueryDialog
from xingxian_editor.ui.proofreading.reject_dialog import RejectDialog
from xingxian_editor.ui.proofreading.replace_dialog import ReplaceDialog
from xingxian_editor.ui.tracked_editor.chosen_mark import ChosenMark

ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


class Reader:
    """Somebody who proofreads the sample page."""

    def __init__(self, desk):
        self.desk = desk
        self.built = desk.built
        self.built.complete()
        self.built.newsroom.sit_down("周岚", "校对")
        self.window = desk.window
        self.press(Qt.Key.Key_2, CTRL, self.window)
        self.editor = self.built.proofread.editor

    @property
    def page(self):
        return self.built.page.desk.page

    @property
    def panel(self):
        return self.built.corrections

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier, widget=None):
        self.window.activateWindow()
        self.desk.qtbot.waitUntil(self.window.isActiveWindow)
        self.desk.qtbot.keyClick(widget or self.editor, key, modifier)
        QApplication.processEvents()

    def compose(self, text):
        """Type as an input method does: first a preedit, then the commit."""
        QApplication.sendEvent(self.editor, QInputMethodEvent("pin", []))
        event = QInputMethodEvent("", [])
        event.setCommitString(text)
        QApplication.sendEvent(self.editor, event)
        QApplication.processEvents()

    def put_caret(self, after):
        ledger = self.editor.ledger
        self.editor.place_caret(ledger.from_final(ledger.final.index(after) + len(after)))

    def settle(self):
        """Until what a stroke sets going after a while is done."""
        self.desk.qtbot.wait(250)
        self.desk.wait(lambda: self.built.room.jobs.is_at_rest)
        QApplication.processEvents()

    def answer(self, kind, fill):
        """Fill in the dialog of this kind when it comes."""

        def act():
            dialog = next((w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()), None)
            if dialog is None:
                QTimer.singleShot(20, act)
                return
            fill(dialog)
            dialog.accept()

        QTimer.singleShot(0, act)


@pytest.fixture
def reader(open_window):
    return Reader(open_window().open_sample())


def test_what_is_typed_becomes_corrections_that_are_listed(reader):
    reader.put_caret("5.2亿立方")
    reader.compose("米")
    reader.settle()
    [made] = reader.page.corrections
    assert (made.mark, made.by, made.pass_) == (ProofMark.INSERT, "周岚", Pass.FIRST)
    assert [row.written for row in reader.panel.model.rows] == ["米"]
    assert "1" in reader.window.status.corrections.text
    reader.press(Qt.Key.Key_Backspace)
    reader.settle()
    assert reader.page.corrections == ()


def test_undo_takes_a_run_of_typing_back_and_reaches_tags_too(reader):
    start = reader.page
    reader.put_caret("坚持")
    for character in "a bc":
        reader.press(getattr(Qt.Key, f"Key_{character.upper()}") if character != " " else Qt.Key.Key_Space)
    assert "坚持a bc" in reader.editor.ledger.final
    reader.press(Qt.Key.Key_Z, CTRL)
    assert reader.page == start
    assert "坚持a bc" not in reader.editor.ledger.final
    reader.press(Qt.Key.Key_Y, CTRL)
    assert "坚持a bc" in reader.editor.ledger.final


def test_the_pass_is_chosen_in_the_window_and_shown_in_its_colour(reader):
    reader.built.room.actions.proofread.passes[Pass.SECOND].trigger()
    reader.put_caret("坚持")
    reader.compose("改")
    assert reader.page.corrections[0].pass_ is Pass.SECOND
    assert reader.window.status.running.text == "二校"
    chooser = reader.window.findChild(PassLine).chooser
    image = chooser.grab().toImage()
    inks = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    first, second = (reader.built.room.theme.color(f"pass_{number}").name() for number in (1, 2))
    assert second in inks
    assert first not in inks


def test_corrections_are_accepted_and_rejected_by_keys(reader):
    for after in ("坚持", "5.2亿立方"):
        reader.put_caret(after)
        reader.compose("字")
    reader.settle()
    reader.press(Qt.Key.Key_F8)
    first = reader.panel.current_correction()
    reader.press(Qt.Key.Key_Y, ALT)
    reader.settle()
    assert reader.page.correction_by_id[first.id].accepted
    second = reader.panel.current_correction()
    assert second.id != first.id
    reader.answer(RejectDialog, lambda dialog: dialog.reason.setText("原文如此"))
    reader.press(Qt.Key.Key_N, ALT)
    reader.settle()
    rejected = reader.page.correction_by_id[second.id]
    assert (rejected.state, rejected.reason, rejected.decided_by) == (CorrectionState.REJECTED, "原文如此", "周岚")
    assert "5.2亿立方字" not in reader.editor.ledger.final


def test_all_corrections_of_a_kind_are_accepted_at_once(reader):
    for after in ("坚持", "5.2亿立方"):
        reader.put_caret(after)
        reader.compose("字")
    reader.settle()
    reader.press(Qt.Key.Key_F8)
    reader.built.room.actions.proofread.accept_kind.trigger()
    assert all(c.accepted for c in reader.page.corrections)


def test_the_list_is_grouped_and_filtered(reader):
    reader.put_caret("坚持")
    reader.compose("字")
    reader.built.room.actions.proofread.passes[Pass.SECOND].trigger()
    reader.put_caret("5.2亿立方")
    reader.press(Qt.Key.Key_Backspace)
    reader.settle()
    header = reader.panel.header
    for action in header.filter_menu.actions():
        if action.text() == "二校":
            action.setChecked(True)
    shown = [reader.panel.model.data(reader.panel.model.index(row)) for row in range(reader.panel.model.rowCount())]
    assert len([words for words in shown if "删除" in words]) == 1
    assert not [words for words in shown if "增补" in words]


def test_a_query_is_asked_answered_and_becomes_a_correction(reader):
    reader.put_caret("全年")
    reader.press(Qt.Key.Key_Left, SHIFT)
    reader.press(Qt.Key.Key_Left, SHIFT)

    def fill(dialog):
        dialog.question.setText("哪一年？")
        dialog.proposal.setText("2020年")

    reader.answer(QueryDialog, fill)
    reader.press(Qt.Key.Key_Q, ALT)
    [query] = querying.open_queries(reader.page)
    assert (query.text, query.by) == ("哪一年？", "周岚")
    assert reader.page.text_of(query.anchor) == "全年"
    detail = reader.panel.detail
    detail.reply.setText("在问作者")
    detail.send.click()
    assert reader.page.queries[0].replies[0].text == "在问作者"
    reader.built.newsroom.sit_down("王耀", "责编")
    reader.settle()
    reader.press(Qt.Key.Key_Y, ALT)
    assert reader.page.queries[0].answer is Answer.YES
    assert "2020年完成煤成气" in reader.editor.ledger.final


def test_a_query_chosen_in_the_list_opens_under_its_paragraph_and_holds_the_page(reader):
    asked = []
    for word in ("全年", "目前"):
        reader.put_caret(word)
        reader.press(Qt.Key.Key_Left, SHIFT)
        reader.press(Qt.Key.Key_Left, SHIFT)
        reader.answer(QueryDialog, lambda dialog: dialog.question.setText("请核"))
        reader.press(Qt.Key.Key_Q, ALT)
        asked.append(reader.page.queries[-1].id)
        reader.settle()
    strips = reader.built.marking.strips
    assert strips.open_query == asked[1]
    reader.panel.list.setFocus()
    reader.panel.list.setCurrentIndex(reader.panel.model.index_of(query=asked[0]))
    assert strips.open_query == asked[0]
    assert strips.strip.isVisible()
    header = reader.window.page.header
    assert header._held.isVisible()
    header.query_asked.emit()
    assert strips.open_query == asked[1]
    reader.built.newsroom.sit_down("王耀", "责编")
    reader.settle()
    strips.strip.field.setFocus()
    for left in (1, 0):
        reader.press(Qt.Key.Key_N, ALT, strips.strip.field if left else reader.editor)
        reader.settle()
        assert len(querying.open_queries(reader.page)) == left
        reader.panel.list.setFocus() if left else None
        reader.panel.choose(query=asked[0])
    assert not header._held.isVisible()


def test_names_of_marks_on_one_place_stand_beside_each_other(reader):
    editor = reader.editor
    for detail in ("改楷体", "改黑体", "加大"):
        start = editor.ledger.final.index("全年")
        editor.place_caret(start + 2, start)
        chosen = ChosenMark(ProofMark.EXPLAIN, detail)
        reader.built.marking.marking.mark_asked.emit(chosen, editor.selected_anchor())
    reader.settle()
    tags = []
    canvas = QImage(2000, 40, QImage.Format.Format_ARGB32)
    painter = QPainter(canvas)
    for mark in (m for m in editor.marks if isinstance(m.about, Correction)):
        editor._painter._paint_sign(painter, mark, mark.about, tags)
    painter.end()
    assert len(tags) == 3
    assert not any(one.intersects(two) for one, two in combinations(tags, 2))
    assert len({tag.top() for tag in tags}) == 1


def test_a_word_is_replaced_everywhere_with_a_tick_for_each_place(reader):
    seen = []

    def fill(dialog):
        dialog.text.setText("兴县")
        dialog.becomes.setText("本县")
        dialog.search_asked.emit()
        seen.append(dialog.places.count())
        dialog.places.item(0).setCheckState(Qt.CheckState.Unchecked)

    reader.answer(ReplaceDialog, fill)
    reader.press(Qt.Key.Key_H, CTRL)
    reader.settle()
    assert seen[0] > 10
    assert len(reader.page.corrections) == seen[0] - 1
    reader.press(Qt.Key.Key_Z, CTRL)
    assert reader.page.corrections == ()


def test_replacing_again_leaves_what_reads_so_already(reader):
    ticked = []

    def fill(dialog):
        dialog.text.setText("亿立方")
        dialog.becomes.setText("亿立方米")
        dialog.search_asked.emit()
        ticked.append(len(dialog.chosen))
        if not ticked[-1]:
            assert dialog.places.count() == ticked[0]
            dialog.places.item(0).setCheckState(Qt.CheckState.Checked)

    for _ in range(2):
        reader.answer(ReplaceDialog, fill)
        reader.press(Qt.Key.Key_H, CTRL)
        reader.settle()
    assert ticked[0] > 1
    assert ticked[1] == 0
    assert reader.editor.ledger.final.count("亿立方米米") == 1  # the one that was ticked by hand


def test_a_finding_in_the_text_is_applied_as_a_correction(reader):
    reader.window.show_tab("findings")
    finding = next(f for f in reader.built.checks.findings if f.replacement and f.where.part == "article")
    reader.built.findings.choose(finding)
    reader.press(Qt.Key.Key_Return, ALT)
    reader.settle()
    assert [c.origin for c in reader.page.corrections] == [finding.rule]


def test_a_finding_looked_at_while_tagging_is_in_sight_when_one_begins_to_correct(reader):
    reader.press(Qt.Key.Key_1, CTRL)
    panel = reader.built.findings
    later = next(found for found in reader.built.checks.findings if found.quoted == "500-800万元")
    panel.choose(later)
    reader.press(Qt.Key.Key_2, CTRL, reader.window)
    assert "500-800万元" in reader.editor.textCursor().selectedText()
    reader.put_caret("坚持")
    reader.press(Qt.Key.Key_1, CTRL)
    reader.press(Qt.Key.Key_2, CTRL, reader.window)
    assert not reader.editor.textCursor().hasSelection(), "the caret stays where one has read on"


def test_going_back_to_tagging_shows_the_corrected_text(reader):
    reader.put_caret("5.2亿立方")
    reader.compose("米")
    reader.press(Qt.Key.Key_1, CTRL)
    assert not reader.editor.isVisible()
    assert reader.window.page.roles.isVisible()
    reader.press(Qt.Key.Key_2, CTRL, reader.window)
    assert reader.editor.isVisible()


def test_with_tracking_off_the_article_is_only_read(reader):
    text = reader.editor.ledger.final
    reader.press(Qt.Key.Key_E, CTRL | SHIFT)
    reader.put_caret("坚持")
    reader.compose("字")
    assert reader.editor.ledger.final == text


def test_all_corrections_of_a_kind_are_rejected_at_once_with_one_reason(reader):
    for after in ("坚持", "5.2亿立方"):
        reader.put_caret(after)
        reader.compose("字")
    reader.settle()
    reader.press(Qt.Key.Key_F8)
    reader.answer(RejectDialog, lambda dialog: dialog.reason.setText("不必"))
    reader.press(Qt.Key.Key_N, ALT | Qt.KeyboardModifier.ShiftModifier)
    reader.settle()
    assert {(c.state, c.reason) for c in reader.page.corrections} == {(CorrectionState.REJECTED, "不必")}
    assert len(reader.page.corrections) == 2
    reader.press(Qt.Key.Key_Z, CTRL)
    assert {c.state for c in reader.page.corrections} == {CorrectionState.OPEN}


def test_the_next_correction_is_the_one_after_the_caret(reader):
    for after in ("坚持", "5.2亿立方", "57.6%"):
        reader.put_caret(after)
        reader.compose("字")
    reader.settle()
    ids = [row.correction.id for row in reader.panel.model.rows]
    reader.put_caret("二是")
    reader.settle()
    reader.press(Qt.Key.Key_F8)
    assert reader.panel.current_correction().id == ids[1]
    reader.press(Qt.Key.Key_F8)
    assert reader.panel.current_correction().id == ids[2]
    reader.put_caret("二是")
    reader.press(Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert reader.panel.current_correction().id == ids[0]


def test_the_next_finding_is_the_one_after_the_caret(reader):
    reader.put_caret("50MW")
    reader.press(Qt.Key.Key_F7)
    first = reader.built.findings.current()
    assert "50MW" not in first.quoted and reader.editor.textCursor().hasSelection()
    marks = [m for m in reader.editor.marks if m.about == first]
    assert marks[0].span.start >= reader.editor.ledger.marked.index("50MW")
    reader.press(Qt.Key.Key_F7)
    assert reader.built.findings.current() != first


def test_nothing_is_offered_without_a_page(open_window):
    built = open_window().built
    built.complete()
    actions = built.room.actions
    for action in (actions.file.take_back, actions.file.sheet, actions.edit.note, actions.check.again):
        assert not action.isEnabled() and action.toolTip(), action.text()


@pytest.mark.parametrize("width", [1366, 1180, 1024])
def test_every_button_of_the_bar_is_seen_in_english_too(reader, width):
    actions = reader.built.room.actions.proofread
    for action, english in ((actions.query, "Query to the editor"), (actions.replace, "Find and replace in the page")):
        action.setText(english)
    reader.window.resize(width, 768)
    reader.desk.qtbot.wait(50)
    bar = reader.built.proofread.bar
    buttons = bar.findChildren(KeyToolButton)
    assert len(buttons) >= 11
    assert all(button.isVisible() and button.geometry().right() <= bar.width() for button in buttons)


def test_that_nobody_is_at_the_desk_is_said_only_where_one_corrects(sample_desk):
    sample_desk.built.complete()
    QTest.keyClick(sample_desk.window, Qt.Key.Key_2, CTRL)
    assert "还没填谁" in sample_desk.window.message.sentence
    QTest.keyClick(sample_desk.window, Qt.Key.Key_1, CTRL)
    assert not sample_desk.window.message.isVisible()
