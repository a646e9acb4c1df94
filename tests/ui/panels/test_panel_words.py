import xml.etree.ElementTree as ElementTree

import pytest
from library_in_memory import sample_library
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QHeaderView, QLineEdit, QWidget

from xingxian_editor.program_files import resources_folder
from xingxian_editor.ui.findings_panel.findings_panel import FindingsPanel
from xingxian_editor.ui.folio_panel.folio_panel import FolioPanel
from xingxian_editor.ui.library_panel.library_panel import LibraryPanel

FILE = resources_folder() / "i18n" / "xingxian_editor_zh_CN"


def messages():
    root = ElementTree.parse(FILE.with_suffix(".ts")).getroot()
    return [
        (context.findtext("name"), message)
        for context in root.findall("context")
        for message in context.findall("message")
    ]


def test_every_text_of_the_window_has_its_chinese():
    missing = [
        (name, message.findtext("source"))
        for name, message in messages()
        if message.find("translation").get("type") == "unfinished"
        or not "".join(message.find("translation").itertext()).strip()
    ]
    assert missing == []


def test_places_for_numbers_and_names_are_the_same_in_both_languages():
    for _, message in messages():
        source, chinese = message.findtext("source"), "".join(message.find("translation").itertext())
        for place in ("{0}", "{1}", "{2}", "%n"):
            assert (place in source) == (place in chinese), source


def test_the_compiled_file_is_the_newest(qapp):
    translator = QTranslator()
    assert translator.load(str(FILE.with_suffix(".qm")))
    for context, message in messages():
        chinese = "".join(message.find("translation").itertext()).strip()
        found = translator.translate(context, message.findtext("source"), message.findtext("comment"), 1)
        assert found.strip() == chinese.replace("%n", "1") or found.strip() == chinese


@pytest.mark.parametrize("panel", [FindingsPanel, FolioPanel, LibraryPanel])
def test_every_control_has_an_accessible_name(qtbot, theme, panel):
    made = panel(theme)
    qtbot.addWidget(made)
    if isinstance(made, LibraryPanel):
        made.show_library(sample_library())
    controls = [
        control
        for kind in (QAbstractButton, QAbstractItemView, QLineEdit, QComboBox)
        for control in made.findChildren(kind)
        if not control.objectName().startswith("qt_") and control.parent() is not None
    ]
    nameless = [
        control
        for control in controls
        if not (control.accessibleName() or getattr(control, "text", str)()) and not _is_part_of_qt(control)
    ]
    assert nameless == []


def _is_part_of_qt(control: QWidget) -> bool:
    """Say whether Qt made it itself: a header nobody sees, the clear button of an input, the corner of a table."""
    if isinstance(control, QHeaderView):
        return control.isHidden()
    return type(control).__name__ in ("QToolButton", "QAbstractButton") and isinstance(
        control.parent(), QLineEdit | QAbstractItemView
    )
