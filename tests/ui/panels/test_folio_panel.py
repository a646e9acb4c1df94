import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit
from sample_page import sample_page, with_names

from xingxian_editor.checks.engine import check_page
from xingxian_editor.checks.rules import ALL_RULES
from xingxian_editor.ui.folio_panel.credit_dialog import CreditDialog
from xingxian_editor.ui.folio_panel.fact_words import FactWords
from xingxian_editor.ui.folio_panel.folio_model import AddCredit, Column, FolioModel
from xingxian_editor.ui.folio_panel.folio_panel import FolioPanel


@pytest.fixture
def panel(shown, theme):
    panel = FolioPanel(theme)
    panel.set_rules(ALL_RULES)
    page, report = sample_page()
    panel.show_folio(page, report, "示例日报", ("组版", "责编", "校对"))
    return shown(panel, 308, 806)


@pytest.fixture
def changes(panel):
    heard = []
    panel.fact_changed.connect(lambda *args: heard.append(args))
    return heard


def edit(qtbot, panel, field, text):
    panel.choose(field)
    panel.table.setFocus()
    qtbot.keyClick(panel.table, Qt.Key.Key_F2)
    editor = panel.table.findChild(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    for _ in range(3):
        QCoreApplication.processEvents()  # the delegate commits with the next event, the panel tells it with another


def test_the_model_keeps_qts_rules(qapp, panel):
    model = FolioModel(FactWords())
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(panel._rows)
    model.show(panel._rows, writable=False)
    model.show(())


def test_f2_types_another_value(qtbot, panel, changes):
    edit(qtbot, panel, "page_number", "8")
    assert changes == [("page_number", 0, "8")]


def test_the_enter_that_ends_an_edit_goes_nowhere(qtbot, panel):
    with qtbot.assertNotEmitted(panel.go_asked):
        edit(qtbot, panel, "page_number", "8")
    assert panel.table.hasFocus()


def test_the_same_value_again_changes_nothing(qtbot, panel, changes):
    edit(qtbot, panel, "page_number", "7")
    assert changes == []


def test_two_names_in_one_field_are_changed_each_by_itself(qtbot, panel, changes):
    with qtbot.waitSignals([panel.edit_begun, panel.edit_done], order="strict"):
        edit(qtbot, panel, "credits.组版", "Li Zhang Wang")
    assert changes == [("credits.组版", 0, "Li"), ("credits.组版", 1, "Zhang"), ("credits.组版", 2, "Wang")]


def test_an_emptied_field_takes_the_fact_out(qtbot, panel, changes):
    panel.choose("section")
    panel.table.setFocus()
    qtbot.keyClick(panel.table, Qt.Key.Key_F2)
    editor = panel.table.findChild(QLineEdit)
    editor.clear()
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    for _ in range(3):
        QCoreApplication.processEvents()  # the delegate commits with the next event, the panel tells it with another
    assert changes == [("section", 0, "")]


def test_an_open_editor_stays_open_when_the_checks_come_back(qtbot, panel):
    panel.choose("section")
    panel.table.setFocus()
    qtbot.keyClick(panel.table, Qt.Key.Key_F2)
    editor = panel.table.findChild(QLineEdit)
    qtbot.keyClicks(editor, "half a na")
    page, report = sample_page()
    panel.show_folio(page, report, "示例日报", ("组版", "责编", "校对"))
    QCoreApplication.processEvents()
    assert panel.table.findChild(QLineEdit) is editor
    assert editor.text() == "half a na"


def test_a_double_click_edits_too(qtbot, panel):
    index = panel.table.model().index(panel.table.model().row_of("section"), Column.VALUE)
    at = panel.table.visualRect(index).center()
    qtbot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseDClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert panel.table.findChild(QLineEdit).text() == "县域·兴县"


def test_the_notice_of_the_current_row_is_explained(panel):
    panel.choose("credits.组版")
    assert panel.detail.isVisible()
    assert [card.finding.rule for card in panel.detail.cards] == ["folio.maker-is-author"]


def test_delete_dismisses_and_enter_goes_to_the_source(qtbot, panel):
    panel.choose("credits.组版")
    panel.table.setFocus()
    with qtbot.waitSignal(panel.dismiss_asked) as caught:
        qtbot.keyClick(panel.table, Qt.Key.Key_Delete)
    assert caught.args[0].rule == "folio.maker-is-author"
    with qtbot.waitSignal(panel.go_asked) as caught:
        qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    assert caught.args == ["credits.组版"]


def test_a_replacement_is_offered_by_name_and_applied_by_alt_enter(qtbot, panel):
    page = with_names(sample_page()[0], "校对", "刘廷")
    from sample_page import EDITION

    panel.show_folio(page, check_page(page, EDITION), "示例日报")
    panel.choose("credits.校对")
    offered = [card for card in panel.detail.cards if card.finding.replacement == "刘挺"]
    assert offered
    assert "刘挺" in offered[0].apply_button.text()
    panel.activateWindow()
    panel.table.setFocus()
    with qtbot.waitSignal(panel.apply_asked) as caught:
        qtbot.keyClick(panel.table, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert caught.args[0].replacement == "刘挺"


def test_a_click_on_the_printed_folio_chooses_the_fact(qtbot, panel):
    with qtbot.waitSignal(panel.picked) as caught:
        at = panel.source.place_of("weekday").center()
        qtbot.mouseClick(panel.source, Qt.MouseButton.LeftButton, pos=at)
    assert caught.args == ["weekday"]
    assert panel.current_field() == "weekday"


def test_arrows_step_through_the_printed_folio(qtbot, panel):
    panel.source.setFocus()
    panel.choose("page_number")
    qtbot.keyClick(panel.source, Qt.Key.Key_Right)
    assert panel.current_field() == "section"


def test_a_credit_is_added_with_its_names(qtbot, panel, changes, monkeypatch):
    monkeypatch.setattr(CreditDialog, "ask", lambda roles, parent: ("审核", "王耀 刘挺"))
    model = panel.table.model()
    row = next(row for row in range(model.rowCount()) if isinstance(model.entry_at(row), AddCredit))
    panel.table.setCurrentIndex(model.index(row, 0))
    qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    assert changes == [("credits.审核", 0, "王耀"), ("credits.审核", 1, "刘挺")]


def test_a_read_only_page_offers_no_edit(qtbot, panel, changes):
    page, report = sample_page()
    panel.show_folio(page, report, "示例日报", writable=False)
    panel.choose("section")
    panel.table.setFocus()
    qtbot.keyClick(panel.table, Qt.Key.Key_F2)
    assert panel.table.findChild(QLineEdit) is None


def test_what_was_not_run_can_be_supplied(qtbot, panel):
    assert any("版面计划" in sentence for sentence in panel.rules.sentences)
    link = next(b for b in panel.rules.findChildren(type(panel.rules._link("x", panel.rules))) if b.property("rule"))
    with qtbot.waitSignal(panel.supply_asked):
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)


def test_the_current_row_stays_when_the_page_is_checked_again(panel):
    panel.choose("credits.责编")
    page, report = sample_page()
    panel.show_folio(page, report, "示例日报")
    assert panel.current_field() == "credits.责编"


def test_it_counts_the_facts_that_something_was_found_about(panel):
    assert panel.open_count == 1
