import pytest
from library_in_memory import sample_library
from PySide6.QtWidgets import QApplication
from sample_page import sample_page

from xingxian_editor.checks.rules import ALL_RULES
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.ui.findings_panel.findings_panel import FindingsPanel
from xingxian_editor.ui.folio_panel.folio_panel import FolioPanel
from xingxian_editor.ui.library_panel.library_panel import LibraryPanel


def findings(theme):
    page, report = sample_page()
    panel = FindingsPanel(theme)
    panel.show_report(read_page(page), report)
    panel.choose(report.findings[0])
    return panel


def folio(theme):
    panel = FolioPanel(theme)
    panel.set_rules(ALL_RULES)
    panel.show_folio(*sample_page(), "示例日报")
    panel.choose("credits.组版")
    return panel


def library(theme, strip=False):
    source = sample_library()
    panel = LibraryPanel(theme)
    panel.show_library(source)
    panel.set_current(source.page_lists[1][6], 1)
    panel.set_strip(strip)
    return panel


def strip(theme):
    return library(theme, strip=True)


@pytest.mark.parametrize("make", [findings, folio, library, strip])
def test_a_panel_that_turned_dark_looks_like_one_made_in_the_dark(qtbot, theme, make):
    pictures = []
    turned = make(theme)
    theme.force(True)
    try:
        for panel in (turned, make(theme)):
            qtbot.addWidget(panel)
            panel.resize(300, 600)
            with qtbot.waitExposed(panel):
                panel.show()
            if focus := QApplication.focusWidget():
                focus.clearFocus()
            pictures.append(panel.grab().toImage())
    finally:
        theme.force(False)
    assert pictures[0] == pictures[1]
