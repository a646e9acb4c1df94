import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QDialogButtonBox
from sample_page import sample_page

from xingxian_editor.export.layout_planner import plan_layout
from xingxian_editor.export.layout_template import LayoutPart, default_template
from xingxian_editor.export.page_head import head_of
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.ui.export_dialog.export_dialog import ExportDialog, FileNames
from xingxian_editor.ui.export_dialog.template_changes import moved, with_columns, with_page_columns, with_rank
from xingxian_editor.ui.export_dialog.template_model import TemplateModel

NAMES = FileNames("layout.docx", "manuscript.docx")


@pytest.fixture(scope="module")
def reading():
    return read_page(sample_page()[0])


@pytest.fixture
def dialog(qtbot, theme, reading, tmp_path):
    head = head_of(reading.folio, newspaper="示例日报", by="王耀")
    template = default_template(reading)
    made = ExportDialog(theme, reading, template, lambda t: plan_layout(reading, head, t), tmp_path, NAMES)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_rank_columns_and_order_stay_within_what_there_is(reading):
    template = default_template(reading)
    assert with_rank(template, 0, 9).items[0].rank == 4
    assert with_columns(template, 0, 0).items[0].columns == 1
    assert with_columns(template, 0, 99).items[0].columns == template.columns
    assert moved(template, 0, -3) == (template, 0)
    later, at = moved(template, 0, 2)
    assert at == 2
    assert later.items[2] == template.items[0]
    assert sorted(later.items, key=id) == sorted(template.items, key=id)


def test_items_keep_their_share_when_the_page_gets_other_columns(reading):
    narrow = with_page_columns(default_template(reading), 3)
    assert narrow.columns == 3
    assert narrow.items[0].columns == 3
    assert all(1 <= item.columns <= 3 for item in narrow.items)


def test_the_model_keeps_qts_rules(qapp, reading):
    model = TemplateModel(reading)
    model.show(default_template(reading), ())
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.show(default_template(reading), ((0, 12),))
    assert "12" in model.index(0, 3).data()


def test_a_digit_gives_the_rank_and_signs_the_width(qtbot, dialog):
    table = dialog.editor.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(1, 0))
    qtbot.keyClick(table, Qt.Key.Key_1)
    assert dialog.editor.current().rank == 1
    before = dialog.editor.current().columns
    qtbot.keyClicks(table, "-")
    assert dialog.editor.current().columns == before - 1
    assert dialog.editor.columns.value() == before - 1


def test_alt_and_arrow_move_an_article_and_it_stays_current(qtbot, dialog):
    table, item = dialog.editor.table, dialog.editor.template.items[0]
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert dialog.editor.template.items[1] == item
    assert dialog.editor.current() == item
    assert dialog.wish().template == dialog.editor.template


def test_a_click_on_the_preview_chooses_the_article(qtbot, dialog):
    box = next(box for box in dialog.preview._boxes() if box.article == 3)
    at = dialog.preview._place(box).center().toPoint()
    qtbot.mouseClick(dialog.preview, Qt.MouseButton.LeftButton, pos=at)
    assert (dialog.editor.current().part, dialog.editor.current().index) == (LayoutPart.ARTICLE, 3)


def test_lines_without_room_are_said_and_the_next_sheet_can_be_seen(qtbot, dialog):
    editor = dialog.editor
    for row in range(len(editor.template.items)):
        editor.table.setCurrentIndex(editor.table.model().index(row, 0))
        editor.columns.setValue(6)
        editor.rank.setValue(1)
    assert dialog.overset.text()
    assert dialog.next_sheet.isEnabled()
    qtbot.mouseClick(dialog.next_sheet, Qt.MouseButton.LeftButton)
    assert dialog.preview.sheet == 2


def test_what_would_be_replaced_is_named(dialog, tmp_path):
    assert dialog.replaced.text() == ""
    (tmp_path / NAMES.layout).write_text("x")
    dialog.manuscript_box.setChecked(False)
    assert NAMES.layout in dialog.replaced.text()


def test_nothing_to_write_cannot_be_exported(dialog):
    dialog.layout_box.setChecked(False)
    dialog.manuscript_box.setChecked(False)
    assert not dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()


def test_the_preview_paints_every_sheet_light_and_dark(dialog, theme):
    light = dialog.preview.grab().toImage()
    theme.force(True)
    dark = dialog.preview.grab().toImage()
    theme.force(False)
    assert light != dark


def test_the_whole_dialog_can_be_seen_on_an_ordinary_screen_at_double_size(dialog):
    assert dialog.minimumSizeHint().height() <= 492, "540 less a title bar"
    dialog.resize(900, 492)
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert ok.mapTo(dialog, ok.rect().bottomRight()).y() <= dialog.height()


def test_no_layout_is_offered_while_queries_wait(qtbot, theme, reading, tmp_path):
    head = head_of(reading.folio, newspaper="示例日报", by="王耀")
    template = default_template(reading)
    held = ExportDialog(theme, reading, template, lambda t: plan_layout(reading, head, t), tmp_path, NAMES, waiting=2)
    qtbot.addWidget(held)
    assert (held.wish().layout, held.wish().manuscript) == (False, True)
    assert not held.layout_box.isEnabled()
    assert "2" in held.held.text()
    assert held.layout_box.toolTip() == held.held.text()
