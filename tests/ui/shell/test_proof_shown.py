"""Ctrl+P: the proof is looked at, turned, zoomed, put on other paper and saved, all by keys and buttons."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).parents[2] / "desk"))

from proof_reader import ProofReader

from xingxian_editor.page.correction import Pass


@pytest.fixture
def dialog(desk, qtbot):
    desk.open_sample()
    reader = ProofReader(desk.page)
    reader.change("坚决 出", "走", skip=2, strike=1)
    reader.in_pass(Pass.SECOND).change("大力开展", "", strike=2)
    desk.built.page.desk.do(lambda page: reader.page, "type")
    made = desk.built.proofs.dialog()
    qtbot.addWidget(made)
    made.show()
    desk.wait(lambda: is_drawn(made))
    return made


def is_drawn(dialog):
    return bool(dialog.pages) and not dialog.preview.image.isNull()


def test_without_a_page_the_entry_says_why_it_cannot(desk):
    action = desk.built.room.actions.file.proof
    assert not action.isEnabled() and action.toolTip()
    assert desk.built.proofs.dialog() is None


def test_ctrl_p_opens_it(desk, qtbot):
    desk.open_sample()
    seen = []

    def look():
        shown = QApplication.activeModalWidget()
        seen.append(shown.windowTitle())
        shown.reject()

    from PySide6.QtCore import QTimer

    QTimer.singleShot(300, look)
    desk.press(Qt.Key.Key_P, desk.window, Qt.KeyboardModifier.ControlModifier)
    assert seen == ["校样"]


def test_sheets_are_turned_and_zoomed_by_keys(dialog, desk):
    first, size = dialog.where.text(), dialog.preview.dots
    desk.press(Qt.Key.Key_PageDown, dialog.preview)
    desk.wait(lambda: is_drawn(dialog))
    assert dialog.where.text() != first
    desk.press(Qt.Key.Key_Plus, dialog.preview)
    assert dialog.preview.dots > size
    desk.press(Qt.Key.Key_0, dialog.preview)
    assert dialog.preview.dots == pytest.approx(size, rel=0.05)


def test_other_passes_and_papers_make_it_anew(dialog, desk):
    shown = dialog.proof
    dialog.options.passes[Pass.FIRST].click()
    desk.wait(lambda: dialog.proof is not shown)
    assert dialog.proof.numbers == {2}
    count = len(dialog.pages)
    dialog.options.paper.setCurrentIndex(1)
    desk.wait(lambda: len(dialog.pages) < count)
    assert all(sheet.width == 297 for sheet in dialog.proof.sheets)


def test_it_is_saved_as_pdf_in_the_background(dialog, desk, tmp_path):
    dialog.save_to(tmp_path / "校样")
    assert dialog.progress.isVisible() and not dialog.save.isEnabled()
    desk.wait(lambda: "已存" in dialog.message.text())
    assert (tmp_path / "校样.pdf").read_bytes().startswith(b"%PDF")
    assert dialog.save.isEnabled() and not dialog.cancel.isVisible()


def test_a_place_where_nothing_can_be_written_is_said(dialog, desk, tmp_path):
    dialog.save_to(tmp_path / "nowhere" / "a.pdf")
    desk.wait(lambda: "nowhere" in dialog.message.text())
    assert dialog.save.isEnabled()
