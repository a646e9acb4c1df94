"""The workspace 核红 as a proofreader uses it: real keys and clicks on a real window and library."""

from dataclasses import replace

import docx
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from xingxian_editor.page.changed_text import Gap, Glyph, Insertion, Struck, WrittenRun
from xingxian_editor.page.correction import Correction, CorrectionState, Pass, ProofMark
from xingxian_editor.page.proof_decision import Decision
from xingxian_editor.page.source import SourceRange
from xingxian_editor.ui.proof_check.comparison_band import LABELS
from xingxian_editor.ui.proof_check.manuscript_dialog import ManuscriptDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing|propagateSizeHints)", extend=True)
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def asked_for(page):
    """The page with 立方→立方米 (1) and 500-→500～ (2)."""
    text = page.sources[0].text
    end = text.index("5.2亿立方") + len("5.2亿立方")
    hyphen = text.index("500-") + 3
    made = (
        Correction(1, ProofMark.INSERT, "刘挺", Pass.FIRST, "2021-03-04T19:00:00+08:00"),
        Correction(2, ProofMark.CHANGE, "周岚", Pass.SECOND, "2021-03-04T20:36:00+08:00"),
    )
    return replace(
        page,
        corrections=made,
        struck=(Struck(2, (SourceRange(0, hyphen, hyphen + 1),)),),
        insertions=(
            Insertion(Gap(Glyph(0, end - 1)), (WrittenRun("米", 1),)),
            Insertion(Gap(Glyph(0, hyphen)), (WrittenRun("～", 2),)),
        ),
    )


@pytest.fixture
def versions(desk, tmp_path, sample_file):
    """The sample page with two corrections, and its next version: one carried out, one not, one slip."""
    text = sample_file.read_text(encoding="utf-8")
    second = tmp_path / "第二样.txt"
    second.write_text(
        text.replace("5.2亿立方", "5.2亿立方米").replace("停车场基本建成", "停车场建成"), encoding="utf-8"
    )
    desk.open_sample()
    desk.built.page.do(asked_for, "correct")
    card = desk.built.page.desk.card
    desk.built.imports.bring_next_version(card.id, second)
    desk.wait(lambda: desk.built.page.desk is not None and desk.built.page.desk.card.version_number == 2)
    desk.wait(lambda: not desk.built.imports.is_busy)
    return desk


@pytest.fixture
def checking(versions):
    """The window in the workspace, compared."""
    enter(versions)
    return versions


def enter(desk):
    QTest.keyClick(desk.window, Qt.Key.Key_3, CONTROL)
    desk.wait(lambda: desk.built.proof_check.checked is not None)


def area(desk):
    return desk.built.proof_check.area


def rows(desk):
    return {row.key: row for row in desk.built.proof_check.checked.rows}


def press(desk, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(area(desk).list.view, key, modifier)


def test_a_page_with_one_version_says_why_there_is_no_proof_check(desk):
    desk.open_sample()
    segment = desk.window.workspaces.segments[2]
    assert not segment.isEnabled()
    assert "只有一样" in segment.toolTip()
    assert "只有一样" in desk.built.room.actions.proof_check.workspace.toolTip()
    QTest.keyClick(desk.window, Qt.Key.Key_3, CONTROL)
    assert not desk.built.proof_check.is_shown


def test_every_correction_and_every_other_change_is_in_the_list(checking):
    assert checking.built.proof_check.is_shown
    assert checking.window.workspaces.segments[2].isChecked()
    assert not checking.window.side_dock.isVisible()
    told = {(row.state, row.was, row.wanted, row.stands) for row in rows(checking).values()}
    assert told == {
        ("carried_out", "", "米", "米"),
        ("not_carried_out", "-", "～", "-"),
        ("unasked", "基本", "基本", ""),
    }
    assert area(checking).list.buttons[""].text() == "全部 3"
    assert area(checking).list.current.key == "c2", "what must be looked at comes first"


def test_keys_go_through_the_places_and_decide(checking):
    check = area(checking)
    press(checking, Qt.Key.Key_F8)
    assert check.list.current.state == "unasked"
    press(checking, Qt.Key.Key_F8, SHIFT)
    assert check.list.current.key == "c2"
    press(checking, Qt.Key.Key_T)
    assert rows(checking)["c2"].decision is Decision.SENT_BACK
    assert rows(checking)["c2"].words == "“年的500-800万元”应为“年的500～800万元”"
    assert check.list.current.state == "unasked", "on to the next one that waits"
    assert not check.list.foot.button.isEnabled()
    press(checking, Qt.Key.Key_Return)
    assert [row.decision for row in rows(checking).values() if row.state == "unasked"] == [Decision.ACCEPTED]
    assert check.list.foot.button.isEnabled()
    assert check.list.foot.first.text() == "退回 1 处"


def test_words_to_make_up_are_typed_in_the_line(checking):
    check = area(checking)
    check.band.words.setFocus()
    QTest.keyClicks(check.band.words, "T: 500")
    assert check.band.words.text() == "T: 500"
    assert rows(checking)["c2"].decision is Decision.OPEN, "T in the line is a letter"
    QTest.keyClick(check.band.words, Qt.Key.Key_Return)
    assert (rows(checking)["c2"].decision, rows(checking)["c2"].words) == (Decision.SENT_BACK, "T: 500")


def test_decisions_survive_a_restart(checking, open_window):
    press(checking, Qt.Key.Key_T)
    checking.window.close()
    again = open_window()
    again.built.complete()
    again.built.resume()
    again.built.room.actions.proof_check.workspace.trigger()
    again.wait(lambda: again.built.proof_check.checked is not None)
    assert rows(again)["c2"].decision is Decision.SENT_BACK


def test_the_sheet_lists_what_goes_back(checking, tmp_path):
    press(checking, Qt.Key.Key_T)
    press(checking, Qt.Key.Key_Return)
    target = tmp_path / "退改单.docx"
    checking.built.proof_check.write_sheet(target)
    checking.wait(target.exists)
    table = docx.Document(str(target)).tables[0]
    assert [cell.text for cell in table.rows[0].cells] == ["号", "位置", "现在", "应为", "给组版的话", "办"]
    assert [cell.text for cell in table.rows[1].cells][:4] == [
        "2",
        "第 1 篇第 5 段",
        "年的500-800万元",
        "年的500～800万元",
    ]
    assert len(table.rows) == 2


def test_the_two_galleys_scroll_together_until_they_are_let_go(checking):
    check = area(checking)
    old, new = check.old.galley, check.new.galley
    old.verticalScrollBar().setValue(old.verticalScrollBar().maximum() // 2)
    there, here = old.top_character(), new.top_character()
    texts = [galley.lines.rows[galley.lines.row_of(*at)].text for galley, at in ((old, there), (new, here))]
    assert texts[0] == texts[1]
    press(checking, Qt.Key.Key_L, CONTROL)
    assert not checking.built.room.actions.proof_check.linked.isChecked()
    before = new.verticalScrollBar().value()
    old.verticalScrollBar().setValue(0)
    assert new.verticalScrollBar().value() == before


def test_a_click_on_a_tag_chooses_its_row(checking):
    check = area(checking)
    check.new.galley.grab()  # tags are where they were painted
    box, key = next((box, key) for box, key in check.new.galley._tags if key != check.list.current.key)
    place = box.center().toPoint()
    QTest.mouseClick(check.new.galley.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place.x(), place.y()))
    assert check.list.current.key == key


def test_only_what_differs_is_lit_and_filters_leave_one_state(checking):
    check = area(checking)
    press(checking, Qt.Key.Key_F9)
    assert checking.built.room.actions.proof_check.only_differences.isChecked()
    assert {mark.key for mark in check.new.galley._marks} == {
        key for key, row in rows(checking).items() if not row.is_done
    }
    check.list.buttons["carried_out"].click()
    assert [row.key for row in check.list._model.shown_rows()] == ["c1"]


def test_control_1_goes_back_to_tagging(checking):
    QTest.keyClick(checking.window, Qt.Key.Key_1, CONTROL)
    assert not checking.built.proof_check.is_shown
    assert checking.window.middle.currentWidget() is checking.window.page
    assert checking.window.side_dock.isVisible()
    assert checking.window.tools.isVisible()


def test_against_the_manuscript(desk, tmp_path, sample_file):
    desk.open_sample()
    manuscript = tmp_path / "原稿.txt"
    text = sample_file.read_text(encoding="utf-8")
    manuscript.write_text(text.replace("5.2亿立方", "2.5亿立方"), encoding="utf-8")
    desk.built.proof_check.compare_with_manuscript(manuscript)
    desk.wait(lambda: desk.built.proof_check.checked is not None)
    assert [(row.state, row.was, row.stands) for row in rows(desk).values()] == [("unasked", "2.5", "5.2")]
    assert area(desk).old.header.title.text() == "原稿"


def test_a_mark_that_changes_no_text_is_looked_at_by_eye(desk, tmp_path, sample_file):
    def turned(page):
        at = page.sources[0].text.index("锦兴")
        mark = Correction(
            9, ProofMark.TURN, "刘挺", Pass.FIRST, "2021-03-04T19:00:00+08:00", anchor=(SourceRange(0, at, at + 1),)
        )
        return replace(page, corrections=(mark,))

    desk.open_sample()
    desk.built.page.do(turned, "mark")
    second = tmp_path / "第二样.txt"
    second.write_text(sample_file.read_text(encoding="utf-8").replace("5.2亿立方", "5.2亿立方米"), encoding="utf-8")
    desk.built.imports.bring_next_version(desk.built.page.desk.card.id, second)
    desk.wait(lambda: desk.built.page.desk is not None and desk.built.page.desk.card.version_number == 2)
    desk.wait(lambda: not desk.built.imports.is_busy)
    enter(desk)
    row = rows(desk)["c9"]
    assert (row.state, row.wanted, row.where, row.waits) == ("undecided", "转正", "第 1 篇第 2 段", True)
    assert desk.page.text_of(row.new) == "锦"


def undo(desk):
    QTest.keyClick(area(desk).list.view, Qt.Key.Key_Z, CONTROL)


def test_decisions_are_taken_back_and_made_again_by_the_keys_of_everywhere(checking):
    press(checking, Qt.Key.Key_T)
    press(checking, Qt.Key.Key_Return)
    assert "退回" not in checking.built.room.actions.edit.undo.text()
    undo(checking)
    assert [row.decision for row in rows(checking).values() if row.state == "unasked"] == [Decision.OPEN]
    assert area(checking).list.current.state == "unasked", "what was taken back is what one sees"
    assert "退回组版" in checking.built.room.actions.edit.undo.text()
    undo(checking)
    assert rows(checking)["c2"].decision is Decision.OPEN
    QTest.keyClick(area(checking).list.view, Qt.Key.Key_Y, CONTROL)
    assert rows(checking)["c2"].decision is Decision.SENT_BACK
    assert checking.page.decisions[0].key == "c2"


def test_accepting_what_was_not_carried_out_is_one_step_with_the_correction_it_settles(checking):
    before = checking.page
    press(checking, Qt.Key.Key_Return)
    assert rows(checking)["c2"].decision is Decision.ACCEPTED
    assert checking.page.correction_by_id[2].state is CorrectionState.ACCEPTED_AS_IT_STANDS
    assert "500-800" in "".join(p.text for p in checking.built.page.desk.final.articles[0].paragraphs)
    undo(checking)
    assert rows(checking)["c2"].decision is Decision.OPEN
    assert checking.page == before


def test_a_decided_place_is_left_undecided_again(checking):
    check = area(checking)
    assert not check.band.again_button.isVisible()
    press(checking, Qt.Key.Key_T)
    press(checking, Qt.Key.Key_F8, SHIFT)
    assert check.list.current.key == "c2"
    assert check.band.again_button.isVisible()
    press(checking, Qt.Key.Key_Backspace)
    assert rows(checking)["c2"].decision is Decision.OPEN
    assert check.list.foot.second.text().startswith("还有 2 处未定")


def test_groups_fold_by_key_and_by_click(checking):
    check = area(checking)
    names = [check.list._model.data(check.list._model.index(n)) for n in range(check.list._model.rowCount())]
    assert [name for name in names if not name[0].isdigit() and "→" not in name] == ["要看 2", "已改 1"]
    heading = check.list.view.visualRect(check.list._model.index(0)).center()
    QTest.mouseClick(check.list.view.viewport(), Qt.MouseButton.LeftButton, pos=heading)
    assert [row.key for row in check.list._model.shown_rows()] == ["c1"]
    assert check.list.current.key == "c1"
    QTest.mouseClick(check.list.view.viewport(), Qt.MouseButton.LeftButton, pos=heading)
    assert len(check.list._model.shown_rows()) == 3
    press(checking, Qt.Key.Key_Left)
    assert [row.state for row in check.list._model.shown_rows()] == ["not_carried_out", "unasked"]
    press(checking, Qt.Key.Key_Right)
    assert len(check.list._model.shown_rows()) == 3
    assert check.list.current is not None


def test_what_nobody_asked_for_becomes_a_correction_with_one_key(checking):
    check = area(checking)
    press(checking, Qt.Key.Key_F8)
    assert check.band.correct_button.isVisible()
    press(checking, Qt.Key.Key_C)
    row = next(row for row in rows(checking).values() if row.state == "unasked")
    assert row.decision is Decision.CORRECTED
    assert "停车场基本建成" in "".join(p.text for a in checking.built.page.desk.final.articles for p in a.paragraphs)
    assert not check.list.foot.button.isEnabled(), "c2 waits still"
    undo(checking)
    assert [r.decision for r in rows(checking).values() if r.state == "unasked"] == [Decision.OPEN]
    assert "停车场建成" in "".join(p.text for a in checking.built.page.desk.final.articles for p in a.paragraphs)


def against(desk, text, tmp_path):
    manuscript = tmp_path / "原稿.txt"
    manuscript.write_text(text, encoding="utf-8")
    desk.built.proof_check.compare_with_manuscript(manuscript)
    desk.wait(lambda: desk.built.proof_check.checked is not None)


def test_what_was_decided_about_a_manuscript_is_kept_with_the_page(desk, open_window, tmp_path, sample_file):
    text = sample_file.read_text(encoding="utf-8").replace("5.2亿立方", "2.5亿立方")
    desk.open_sample()
    against(desk, text, tmp_path)
    press(desk, Qt.Key.Key_Return)
    [row] = rows(desk).values()
    assert row.decision is Decision.ACCEPTED
    desk.window.close()
    again = open_window()
    again.built.complete()
    again.built.resume()
    against(again, text, tmp_path)
    [row] = rows(again).values()
    assert row.decision is Decision.ACCEPTED
    against(again, text + "\n", tmp_path)
    assert [row.decision for row in rows(again).values()] == [Decision.OPEN], "another text, nothing decided about it"


def test_a_page_of_the_library_is_a_manuscript_as_it_stands_with_its_corrections(desk, tmp_path, sample_file):
    signed = tmp_path / "签过的.txt"
    signed.write_text(sample_file.read_text(encoding="utf-8").replace("5.2亿立方", "2.5亿立方"), encoding="utf-8")
    desk.built.imports.bring_in([signed])
    desk.wait(lambda: desk.built.page.desk is not None and not desk.built.imports.is_busy)
    page = desk.built.page.desk.card.id
    desk.open_sample()
    desk.wait(lambda: desk.built.page.desk.card.id != page)
    check = desk.built.proof_check
    assert page in [card.id for card in check._pages_with("2021")]
    assert desk.built.page.desk.card.id not in [card.id for card in check._pages_with("")]
    check.compare_with_page(page)
    desk.wait(lambda: check.checked is not None)
    assert [(row.was, row.stands) for row in rows(desk).values()] == [("2.5", "5.2")]
    assert area(desk).band.lines.names == ("原稿", "v1")
    press(desk, Qt.Key.Key_C)
    final = "".join(p.text for a in desk.built.page.desk.final.articles for p in a.paragraphs)
    assert "2.5亿立方" in final


def test_the_lines_of_the_band_are_named_as_the_panes_above(checking, monkeypatch):
    assert area(checking).band.lines.names == ("v1", "v2")


def test_a_library_without_another_page_says_how_to_choose_the_manuscript(sample_desk):
    dialog = ManuscriptDialog(sample_desk.built.proof_check._pages_with, sample_desk.window)
    assert "从文件…" in dialog.list.item(0).text()
    assert dialog.page is None
    dialog.words.setText("没有这几个字")
    assert dialog.list.item(0).text() == "报库里没有哪一版有这些字。"


def test_the_three_texts_stand_under_one_another_in_the_band(checking):
    lines = area(checking).band.lines
    image = lines.grab().toImage()
    ground = image.pixelColor(image.width() - 1, 2)
    pitch = image.height() // 3
    for line in range(3):
        inked = sum(
            image.pixelColor(x, y) != ground
            for x in range(LABELS, image.width() // 2, 2)
            for y in range(line * pitch + 6, (line + 1) * pitch - 4, 2)
        )
        assert inked > 100, f"line {line} shows its text"
