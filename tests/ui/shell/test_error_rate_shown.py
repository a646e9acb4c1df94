"""The error rate in the window: live in the status bar, explained, counted by the newspaper's own profile."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit

SAVE = QDialogButtonBox.StandardButton.Ok


@pytest.fixture
def in_dialog(sample_desk, meet):
    """Do something in the dialog that explains the rate."""
    return partial(meet, sample_desk.built.room.actions.check.rate.trigger)


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
        dialog.choice.profiles.setFocus()
        sample_desk.qtbot.keyClick(dialog.choice.profiles, Qt.Key.Key_Down)
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


def test_a_profile_of_our_own_is_made_by_copying_named_changed_and_removed(sample_desk, in_dialog):
    def copy(dialog):
        assert not dialog.choice.name.isVisible()
        sample_desk.qtbot.mouseClick(dialog.choice.copy_button, Qt.MouseButton.LeftButton)
        assert dialog.focusWidget() is dialog.choice.name
        sample_desk.qtbot.keyClicks(dialog.choice.name, "Night desk")
        sample_desk.qtbot.keyClick(dialog.choice.name, Qt.Key.Key_Tab)
        dialog.tabs.setCurrentIndex(1)
        dialog.weights.item(0, 1).setText("1")
        assert (dialog.weights.item(0, 1).text(), dialog.weights.item(0, 5).text()) == ("1", "本报自定")
        dialog.buttons.button(SAVE).click()

    in_dialog(copy)
    settings = sample_desk.built.desk.newspapers[0].newsroom
    assert [(made.title, made.base, made.values) for made in settings.own_profiles] == [
        ("Night desk", "2020", (("limit", "1"),))
    ]
    sample_desk.wait(lambda: sample_desk.built.error_rate.rate.profile.title == "Night desk")
    assert "限 1" in sample_desk.window.status.rate.text_shown

    def remove(dialog):
        sample_desk.qtbot.mouseClick(dialog.choice.remove_button, Qt.MouseButton.LeftButton)
        dialog.buttons.button(SAVE).click()

    in_dialog(remove)
    assert sample_desk.built.desk.newspapers[0].newsroom.own_profiles == ()
    sample_desk.wait(lambda: sample_desk.built.error_rate.rate.profile.id == "2020")


def test_what_is_corrected_still_counts_and_what_is_left_is_less(sample_desk, in_dialog):
    built = sample_desk.built
    before = built.error_rate.rate
    finding = next(f for f in built.checks.findings if f.rule == "punctuation.half-width")
    built.finding_wishes.apply(finding)
    sample_desk.wait(lambda: built.error_rate.rate.corrected == 1)
    after = built.error_rate.rate
    assert after.points == before.points
    assert after.left.points < before.points
    cell = sample_desk.window.status.rate
    assert cell.text_shown == f"差错率 {after.per_10_000:.1f} → {after.left.per_10_000:.1f} /万 限 3"
    shown = in_dialog(lambda dialog: (dialog.parts.text(), [row.texts[5] for row in dialog.faults.rows]))
    assert "1" in shown[0]
    assert any("已校改" in because for because in shown[1])
