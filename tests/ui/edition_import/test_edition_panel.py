"""The list of an edition that is imported: states, opening what is ready, cancelling, closing."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from xingxian_editor.desk.edition_files import PagePart
from xingxian_editor.desk.edition_import import PartReport, PartState
from xingxian_editor.page.problem import Problem
from xingxian_editor.store.records import PageCard, PageState
from xingxian_editor.ui.edition_import.edition_model import EditionModel
from xingxian_editor.ui.edition_import.edition_panel import EditionPanel

FIRST, SECOND = PagePart(Path("1.pdf")), PagePart(Path("2.pdf"))
CARD = PageCard(7, 1, 1, "示例日报", "2026-03-05", "3", "县域", PageState.UNTAGGED, 1, 1, "pdf", 0, 4, 1, "题", None)


@pytest.fixture
def panel(qtbot, theme):
    made = EditionPanel(theme)
    qtbot.addWidget(made)
    made.resize(330, 500)
    with qtbot.waitExposed(made):
        made.show()
    made.begin()
    return made


def texts(panel):
    return [panel.model.index(row).data() for row in range(panel.model.rowCount())]


def test_the_model_keeps_qts_rules(theme):
    model = EditionModel(theme)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    for state in PartState:
        model.take(PartReport(FIRST, state, card=CARD))
    model.take(PartReport(SECOND))
    model.clear()


def test_each_page_says_how_far_it_is(panel):
    panel.take(PartReport(FIRST))
    panel.take(PartReport(SECOND))
    panel.take(PartReport(FIRST, PartState.READING, 0.4))
    assert "40 %" in texts(panel)[0]
    panel.take(PartReport(FIRST, PartState.READY, 1.0, CARD))
    panel.take(PartReport(SECOND, PartState.REFUSED, problem=Problem("坏了。", "It is broken.")))
    assert "第3版" in texts(panel)[0]
    assert "It is broken." in texts(panel)[1]
    assert panel.summary.text() == "2 of 2 pages read, 1 not imported"


def test_an_edition_of_which_nothing_could_be_read_says_so_in_a_sentence(panel):
    for part in (FIRST, SECOND):
        panel.take(PartReport(part, PartState.REFUSED, problem=Problem("坏了。", "It is broken.")))
    assert panel.summary.text() == "None of 2 pages could be imported"


def test_a_page_opens_as_soon_as_it_is_ready(panel, qtbot):
    panel.take(PartReport(FIRST, PartState.READING, 0.4))
    panel.list.setCurrentIndex(panel.model.index(0))
    assert not panel.open_button.isEnabled()
    panel.take(PartReport(FIRST, PartState.READY, 1.0, CARD))
    with qtbot.waitSignal(panel.page_asked) as asked:
        panel.open_button.click()
    assert asked.args == [7]
    with qtbot.waitSignal(panel.page_asked):
        qtbot.keyClick(panel.list, Qt.Key.Key_Return)


def test_it_is_cancelled_while_it_runs_and_closed_after(panel, qtbot):
    panel.take(PartReport(FIRST))
    with qtbot.waitSignal(panel.cancel_asked):
        panel.stop_button.click()
    panel.take(PartReport(FIRST, PartState.CANCELLED))
    panel.end()
    with qtbot.waitSignal(panel.closed):
        panel.stop_button.click()
