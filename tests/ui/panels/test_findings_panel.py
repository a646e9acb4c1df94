import pytest
from finding_samples import sample_findings
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QAbstractItemModelTester
from sample_page import sample_page

from xingxian_editor.checks.finding import Report
from xingxian_editor.page.page_reading import PageReading, read_page
from xingxian_editor.ui.findings_panel.finding_groups import GroupBy, finding_rows, group_findings
from xingxian_editor.ui.findings_panel.findings_model import FindingsModel
from xingxian_editor.ui.findings_panel.findings_panel import FindingsPanel


@pytest.fixture
def reading():
    return read_page(sample_page()[0])


@pytest.fixture
def panel(shown, theme, reading):
    panel = FindingsPanel(theme)
    panel.show_report(reading, *sample_findings(reading))
    return shown(panel)


def choose(panel, quoted):
    finding = next(row.finding for row in panel._rows if row.finding.quoted == quoted)
    panel.choose(finding)
    QCoreApplication.processEvents()  # the form is laid out before it is clicked on
    return finding


def test_the_model_keeps_qts_rules(qapp, reading):
    model = FindingsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    report, settled = sample_findings(reading)
    rows = finding_rows(report.findings, settled, reading)
    for by in GroupBy:
        model.show(group_findings(rows, by, reading))
    model.show(())
    assert model.rowCount() == 0


def test_clicking_a_row_picks_its_finding(qtbot, panel):
    tree = panel.tree
    row = tree.model().index(0, 0, tree.model().index(1, 0))
    with qtbot.waitSignal(panel.picked) as caught:
        qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(row).center())
    assert caught.args[0].rule == "article.headline-missing"
    assert panel.detail.isVisible()


def test_clicking_a_heading_folds_its_group_and_it_stays_folded(qtbot, panel, reading):
    tree = panel.tree
    heading = tree.model().index(0, 0)
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(heading).center())
    assert not tree.isExpanded(heading)
    panel.show_report(reading, *sample_findings(reading))
    assert not tree.isExpanded(tree.model().index(0, 0))


def test_the_current_finding_stays_current_when_the_page_is_checked_again(panel, reading):
    finding = choose(panel, "50MW")
    panel.show_report(reading, *sample_findings(reading))
    assert panel.current() == finding


def test_enter_goes_to_the_source(qtbot, panel):
    finding = choose(panel, "50MW")
    panel.tree.setFocus()
    with qtbot.waitSignal(panel.go_asked) as caught:
        qtbot.keyClick(panel.tree, Qt.Key.Key_Return)
    assert caught.args == [finding]


def test_alt_enter_applies_and_alt_delete_dismisses(qtbot, panel):
    finding = choose(panel, "校长,推动")
    panel.activateWindow()
    panel.tree.setFocus()
    for key, signal in ((Qt.Key.Key_Return, panel.apply_asked), (Qt.Key.Key_Delete, panel.dismiss_asked)):
        with qtbot.waitSignal(signal) as caught:
            qtbot.keyClick(panel.tree, key, Qt.KeyboardModifier.AltModifier)
        assert caught.args == [finding]


def test_the_buttons_say_the_same_as_the_keys(qtbot, panel):
    finding = choose(panel, "校长,推动")
    for button, signal in (
        (panel.detail.apply_button, panel.apply_asked),
        (panel.detail.dismiss_button, panel.dismiss_asked),
    ):
        with qtbot.waitSignal(signal) as caught:
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert caught.args == [finding]


def test_what_has_no_replacement_cannot_be_applied(panel):
    choose(panel, "50MW")
    assert panel.detail.apply_button.isHidden()
    assert not panel.apply_action.isEnabled()
    assert panel.dismiss_action.isEnabled()


def test_a_dismissed_finding_shows_its_reason_and_can_be_taken_back(qtbot, panel):
    panel.choose(next(row.finding for row in panel._rows if row.finding.rule == "article.headline-missing"))
    assert "本来如此" in panel.detail.settled.text()
    assert panel.detail.dismiss_button.isHidden()
    with qtbot.waitSignal(panel.undismiss_asked):
        qtbot.mouseClick(panel.detail.undismiss_button, Qt.MouseButton.LeftButton)


def test_next_and_previous_step_over_what_is_settled(panel):
    choose(panel, "50MW")
    panel.previous_action.trigger()
    assert panel.current().rule == "folio.maker-is-author"
    panel.next_action.trigger()
    assert panel.current().quoted == "50MW"
    panel.next_action.trigger()
    assert panel.current().quoted == "800-1000万元"


def test_a_page_open_elsewhere_cannot_be_changed(panel):
    choose(panel, "校长,推动")
    panel.set_writable(False)
    assert not panel.apply_action.isEnabled()
    assert not panel.detail.apply_button.isEnabled()
    assert panel.detail.apply_button.toolTip()


def test_settled_findings_can_be_hidden(panel):
    panel.header.hide_settled.trigger()
    shown = [panel.tree.model().row_at(index) for index in panel.tree._rows()]
    assert all(row.settled is None for row in shown)


def test_the_header_counts_what_is_open(panel):
    assert panel.open_count == 5
    assert "5" in panel.header.counts.text()
    assert "8" in panel.header.counts.text()


def test_nothing_found_says_how_many_rules_looked(panel):
    panel.show_report(PageReading(), Report(run=("a", "b")))
    assert panel.empty.isVisible()
    assert "2" in panel.empty.text()


def test_rules_that_were_not_run_are_named_with_the_reason(qtbot, panel):
    assert panel.rules.isVisible()
    qtbot.mouseClick(panel.rules.heading, Qt.MouseButton.LeftButton)
    assert all(row.isVisible() for row in panel.rules._rows)
    assert panel.rules.sentences == ("folio.section-not-planned: 还没有版面计划",)


def test_the_form_shows_all_of_its_finding(qtbot, panel):
    panel.resize(330, 700)
    for row in panel._rows:
        panel.choose(row.finding)
        qtbot.waitUntil(lambda: panel.detail.height() >= panel.detail.wanted_height, timeout=2000)
        assert panel.detail._scroll.verticalScrollBar().maximum() == 0, row.finding.title
