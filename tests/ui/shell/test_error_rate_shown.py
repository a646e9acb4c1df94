"""The error rate in the window: live in the status bar, explained, counted by the newspaper's own profile."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit

SAVE = QDialogButtonBox.StandardButton.Ok


@pytest.fixture
def in_dialog(sample_desk):
    """Open the dialog by the key of the menu, do something in it, and return what was done."""

    def do(work):
        done = []

        def meet():
            dialog = QApplication.activeModalWidget()
            try:
                done.append(work(dialog))
            finally:
                if dialog.isVisible():
                    dialog.reject()

        QTimer.singleShot(100, meet)
        sample_desk.built.room.actions.check.rate.trigger()
        return done[0]

    return do


def test_the_status_bar_has_the_rate_of_the_sample_page_against_the_limit(sample_desk):
    cell = sample_desk.window.status.rate
    assert cell.isVisible()
    rate = sample_desk.built.error_rate.rate
    assert cell.text_shown == f"差错率 {rate.per_10_000:.1f} /万 限 3"
    assert rate.characters == 6130
    assert sum(entry.counts for entry in rate.faults) == rate.points


def test_the_rate_follows_when_a_finding_is_dismissed(sample_desk):
    before = sample_desk.built.error_rate.rate
    comma = next(f for f in sample_desk.built.checks.findings if f.rule == "punctuation.half-width")
    built = sample_desk.built
    built.desk.dismiss(built.page.desk, comma, "原文如此")
    built.checks.run()
    sample_desk.wait(lambda: built.error_rate.rate is not before and built.error_rate.rate.points < before.points)
    assert len(built.error_rate.rate.faults) == len(before.faults) - 1


def test_without_a_page_there_is_no_rate(desk):
    desk.built.complete()
    assert not desk.window.status.rate.isVisible()


def test_a_click_on_the_rate_lists_the_errors_that_make_it_up(sample_desk, in_dialog):
    listed = in_dialog(lambda dialog: [row.texts for row in dialog.faults.rows])
    assert ("半角逗号", ",", "，", "标点符号错", "0.1", "分值未核实") in listed
    assert len(listed) == len(sample_desk.built.error_rate.rate.faults)


def test_another_profile_is_shown_at_once_and_kept_for_the_newspaper(sample_desk, in_dialog):
    def choose(dialog):
        before = dialog.number.text()
        dialog.choice.setFocus()
        sample_desk.qtbot.keyClick(dialog.choice, Qt.Key.Key_Down)
        dialog.buttons.button(SAVE).click()
        return before, dialog.number.text(), dialog.sum.text()

    before, after, words = in_dialog(choose)
    assert before != after
    assert "对开版核定字数" in words
    assert sample_desk.built.desk.newspapers[0].newsroom.scoring == "1997"
    sample_desk.wait(lambda: sample_desk.built.error_rate.rate.profile.id == "1997")


def test_a_weight_is_set_by_hand_and_marked_as_the_newspapers_own(sample_desk, in_dialog):
    def type_weight(dialog):
        dialog.tabs.setCurrentIndex(1)
        row = next(r for r in range(dialog.weights.rowCount()) if dialog.weights.item(r, 0).text() == "标点符号错")
        assert dialog.weights.item(row, 5).text() == "未核实"
        for typed in ("viel", "0.5"):
            dialog.weights.setCurrentCell(row, 1)
            dialog.weights.editItem(dialog.weights.item(row, 1))
            cell = next(c for c in dialog.weights.findChildren(QLineEdit)[::-1] if c.isVisible())
            cell.selectAll()
            sample_desk.qtbot.keyClicks(cell, typed)
            sample_desk.qtbot.keyClick(cell, Qt.Key.Key_Return)
            QApplication.processEvents()
        shown = dialog.weights.item(row, 1).text(), dialog.weights.item(row, 5).text()
        dialog.buttons.button(SAVE).click()
        return shown

    assert in_dialog(type_weight) == ("0.5", "本报自定")
    assert sample_desk.built.desk.newspapers[0].newsroom.own_weights == (("punctuation", "0.5"),)
