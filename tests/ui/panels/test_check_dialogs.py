"""The dialogs of the checks: rules with their examples, own words, error-rate reports."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from xingxian_editor.checks.error_rate.profile_file import profile
from xingxian_editor.checks.error_rate.rate_report import ChartBar
from xingxian_editor.checks.examples import Example, text_page
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.checks.rules import ALL_RULES
from xingxian_editor.checks.word_entry import WordEntry, WordKind
from xingxian_editor.desk.rate_reports import PageToRate, make_report
from xingxian_editor.store.records import HouseWord, Newspaper, Silenced
from xingxian_editor.ui.rate_report.bar_chart import BarChart
from xingxian_editor.ui.rate_report.rate_report_dialog import Choice, RateReportDialog
from xingxian_editor.ui.rules_dialog.rule_words import example_words
from xingxian_editor.ui.rules_dialog.rules_dialog import RULE, RulesDialog
from xingxian_editor.ui.word_sheets.word_sheets_dialog import WordSheetsDialog

SILENT = Silenced("punctuation.half-width", ",", "周岚", "2021-03-04T22:10:00+08:00")


def write(field, text):
    """Write as an input method does."""
    field.setFocus()
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


@pytest.fixture
def rules(theme, shown):
    return shown(RulesDialog(theme, "示例日报", ALL_RULES, ("a rule to come", ALL_RULES[0].id), (SILENT,)), 860, 580)


def test_every_rule_is_listed_and_what_is_off_stays_off(rules):
    assert {item.data(0, RULE) for item in rules._items()} == {rule.id for rule in ALL_RULES}
    assert set(rules.rules_off) == {"a rule to come", ALL_RULES[0].id}
    assert str(len(ALL_RULES) - 1) in rules.count.text()


def test_a_rule_is_found_by_typing_explained_and_switched_off_by_keys(qtbot, rules):
    qtbot.keyClicks(rules.search, "half-width")
    shown = [item for item in rules._items() if not item.isHidden()]
    assert [item.data(0, RULE) for item in shown] == ["punctuation.half-width"]
    words = rules.detail.toPlainText()
    assert "GB/T 15834" in words and "punctuation.half-width" in words
    qtbot.keyClick(rules.search, Qt.Key.Key_Down)
    qtbot.keyClick(rules.tree, Qt.Key.Key_Space)
    assert "punctuation.half-width" in rules.rules_off
    write(rules.search, "没有这样的词")
    assert all(item.isHidden() for item in rules._items())


def test_a_whole_category_is_switched_at_its_heading(qtbot, rules):
    rules.tree.setCurrentItem(rules.tree.topLevelItem(0))
    rules.tree.setFocus()
    qtbot.keyClick(rules.tree, Qt.Key.Key_Space)
    assert rules.tree.topLevelItem(0).checkState(0) is not Qt.CheckState.PartiallyChecked


def test_a_silenced_word_is_reported_again(qtbot, rules):
    rules.tabs.setCurrentIndex(1)
    assert [row.texts[0] for row in rules.silenced_rows.rows] == [","]
    qtbot.mouseClick(rules.again_button, Qt.MouseButton.LeftButton)
    assert rules.silenced == ()
    assert not rules.again_button.isEnabled()


def test_every_rule_has_an_example_that_can_be_read():
    for rule in ALL_RULES:
        assert any(example_words(example).strip() for example in rule.flags), rule.id
    assert example_words(Example(text_page("抓校长,推动"), quotes=(",",))) == "抓校长⟦,⟧推动"


WORDS = (
    HouseWord(1, 1, WordEntry("张家注", ("张家洼",)), "周岚"),
    HouseWord(2, 1, WordEntry("全力推动", (), WordKind.CAUTIOUS, "少用", inside=("全力推动者",)), "周岚"),
)


@pytest.fixture
def sheets(theme, shown):
    dialog = shown(WordSheetsDialog(theme, "示例日报"), 960, 600)
    dialog.show_words(WORDS)
    return dialog


def test_a_line_is_typed_and_asked_to_be_kept_with_enter(qtbot, sheets):
    write(sheets.form.word, "寄宿制")
    write(sheets.form.right, "寄宿/住校")
    write(sheets.form.inside, "寄宿制学校、寄宿制班")
    with qtbot.waitSignal(sheets.keep_asked) as asked:
        qtbot.keyClick(sheets.form.right, Qt.Key.Key_Return)
    wanted = WordEntry("寄宿制", ("寄宿", "住校"), WordKind.WRONG, inside=("寄宿制学校", "寄宿制班"))
    assert asked.args == [None, wanted]
    assert sheets.isVisible()


def test_the_chosen_line_is_edited_and_an_unchanged_one_needs_no_keeping(qtbot, sheets):
    sheets.list.selectRow(1)
    assert sheets.form.entry() == WORDS[1].entry
    assert not sheets.keep_button.isEnabled()
    sheets.form.why.setFocus()
    write(sheets.form.why, "为好")
    with qtbot.waitSignal(sheets.keep_asked) as asked:
        qtbot.mouseClick(sheets.keep_button, Qt.MouseButton.LeftButton)
    assert asked.args[0] == WORDS[1]
    assert asked.args[1].why == "少用为好"


def test_lines_are_filtered_by_sheet_and_words_and_removed_by_key(qtbot, sheets):
    sheets.kinds.setCurrentRow(1 + list(WordKind).index(WordKind.CAUTIOUS))
    assert [row.texts[0] for row in sheets.rows.rows] == ["全力推动"]
    sheets.kinds.setCurrentRow(0)
    write(sheets.search, "张家洼")
    assert [row.texts[0] for row in sheets.rows.rows] == ["张家注"]
    sheets.list.setFocus()
    sheets.list.selectRow(0)
    with qtbot.waitSignal(sheets.remove_asked) as asked:
        qtbot.keyClick(sheets.list, Qt.Key.Key_Delete)
    assert asked.args == [[WORDS[0]]]


def test_a_line_is_tried_with_every_key(qtbot, sheets):
    tried = []
    sheets.tried.connect(tried.append)
    sheets.begin_new()
    write(sheets.form.word, "校")
    write(sheets.form.word, "长")
    assert [entry.word for entry in tried[-2:]] == ["校", "校长"]


def report(*dates):
    pages = [PageToRate(text_page("抓校长,推动。"), Newsroom(), date=date, page_number="1") for date in dates]
    return make_report(pages, len(pages), Newspaper(1, "示例日报"), "2021-03", "", None)


def test_a_report_is_asked_for_shown_and_written(qtbot, theme, shown):
    choices = (Choice("本版"), Choice("全月：2021-03", "2021-03"))
    dialog = shown(RateReportDialog(theme, "示例日报", choices), 820, 640)
    assert not dialog.save_button.isEnabled()
    dialog.choice.setFocus()
    with qtbot.waitSignal(dialog.period_asked) as asked:
        qtbot.keyClick(dialog.choice, Qt.Key.Key_Down)
    assert asked.args == ["2021-03"]
    dialog.show_report(report("2021-03-04", "2021-03-05"))
    assert [row.texts[0] for row in dialog.pages.rows] == ["2021-03-04", "2021-03-05"]
    assert len(dialog.faults.rows) == 2
    assert "03-04" in dialog.chart.accessibleName()
    with qtbot.waitSignal(dialog.save_asked):
        qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)


def test_the_chart_paints_bars_as_high_as_their_values_and_those_over_the_limit_in_red(theme, shown):
    chart = shown(BarChart(theme), 400, 200)
    bars = (ChartBar("1", Decimal(4), passes=False), ChartBar("2", Decimal(1)), ChartBar("3", Decimal(0)))
    chart.show_bars(bars, profile("2020").limit, "各版")
    picture = chart.grab().toImage()
    middle = [36 + round((400 - 40) / 3 * (n + 0.5)) for n in range(3)]

    def height(at, color):
        wanted = theme.color(color).rgb()
        return sum(picture.pixel(at - 8, y) == wanted for y in range(picture.height()))

    high, low = height(middle[0], "error"), height(middle[1], "accent")
    assert high > 3 * low > 0
    assert height(middle[2], "accent") <= 1
