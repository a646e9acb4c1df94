"""Taking a manuscript back and the correction sheet, in a real window with a real library."""

import zipfile

import openpyxl
import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from xingxian_editor.corrections.whole_sheet import TICK_COLUMN
from xingxian_editor.desk.exporting import Revisions, export_revised, sheet_of
from xingxian_editor.page.correction import CorrectionState, Pass
from xingxian_editor.ui.manuscript.return_dialog import ReturnDialog
from xingxian_editor.ui.manuscript.sheet_dialog import SheetDialog
from xingxian_editor.ui.manuscript.sheet_paper import lay_paper, print_sheet

INSERTED = (
    '坚决</w:t></w:r><w:ins w:id="900" w:author="李够梅" w:date="2021-03-04T23:01:00Z"><w:r><w:t>闯</w:t></w:r></w:ins>'
    '<w:r><w:t xml:space="preserve"> 出'
)


def revised(desk, folder, more=bytes):
    """The manuscript of the open page, with one revision of 李够梅 in it."""
    sent, back = folder / "文稿.docx", folder / "改过.docx"
    export_revised(desk.page, sent, None, "王耀", Revisions.MARKED)
    with zipfile.ZipFile(sent) as before, zipfile.ZipFile(back, "w") as after:
        for name in before.namelist():
            data = before.read(name)
            if name == "word/document.xml":
                data = more(data.replace("坚决 出".encode(), INSERTED.encode(), 1))
            after.writestr(name, data)
    return back


def take_back(desk, path):
    """The dialog with everything that comes in, as it shows it."""
    desk.built.complete()
    desk.built.manuscripts.read(path)
    dialog = desk.built.manuscripts.returning
    assert not dialog.buttons.button(dialog.buttons.StandardButton.Ok).isEnabled(), "the file is not read yet"
    desk.wait(lambda: dialog.tree.topLevelItemCount() > 0)
    return dialog


def shown(dialog):
    tops = (dialog.tree.topLevelItem(n) for n in range(dialog.tree.topLevelItemCount()))
    return [(top.text(0), [top.child(n).text(0) for n in range(top.childCount())]) for top in tops]


def test_a_returned_manuscript_is_shown_taken_over_and_undone_in_one_step(sample_desk, tmp_path):
    dialog = take_back(sample_desk, revised(sample_desk, tmp_path))
    [(heading, [row])] = shown(dialog)
    assert heading == "修订　1"
    assert row.startswith("李够梅　1 兴县全力推动")
    assert "坚决〔+闯〕" in row
    QTest.keyClick(dialog.pass_box, Qt.Key.Key_Down)
    assert dialog.pass_ is Pass.SECOND
    ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    sample_desk.wait(ok.isEnabled)
    QTest.mouseClick(ok, Qt.MouseButton.LeftButton)
    assert [(c.by, c.pass_) for c in sample_desk.page.corrections] == [("李够梅", Pass.SECOND)]
    sentence = sample_desk.window.message.sentence
    assert sentence.startswith("已收回") and "校改 1 处" in sentence
    sample_desk.built.room.actions.edit.undo.trigger()
    assert sample_desk.page.corrections == ()


def test_untracked_changes_and_comments_are_shown_one_by_one_before_they_are_taken(sample_desk, tmp_path):
    def changed(data):
        return data.replace("寄宿制学校4个".encode(), "寄宿制学校4所".encode(), 1)

    dialog = take_back(sample_desk, revised(sample_desk, tmp_path, changed))
    groups = dict(shown(dialog))
    assert list(groups) == ["修订　1", "没开修订就改的，由比对找出　1"]
    [row] = groups["没开修订就改的，由比对找出　1"]
    assert "寄宿制学校4〔个→所〕" in row


def test_cancel_while_the_file_is_read_leaves_everything_as_it_is(sample_desk, tmp_path):
    path = revised(sample_desk, tmp_path)
    sample_desk.built.complete()
    sample_desk.built.manuscripts.read(path)
    QTest.keyClick(sample_desk.built.manuscripts.returning, Qt.Key.Key_Escape)
    assert sample_desk.built.manuscripts.returning is None
    assert not sample_desk.built.room.jobs.is_running("read_returned")
    sample_desk.wait(lambda: sample_desk.built.room.jobs.is_at_rest)
    QApplication.processEvents()
    assert sample_desk.page.corrections == ()


def test_another_pages_manuscript_is_told_and_changes_nothing(sample_desk, tmp_path):
    from xingxian_editor.page_import.page_file import read_page_file

    other = tmp_path / "别的版.txt"
    text = "明天多云转晴，最高气温十二度，偏北风二三级。后天阴有小雨，气温下降四到六度，请注意添衣保暖。"
    other.write_text(f"天气预报\n本报讯 {text}\n（李够梅）\n", encoding="utf-8")
    target = tmp_path / "别的文稿.docx"
    export_revised(read_page_file(other).page, target, None, "", Revisions.FINAL)
    sample_desk.built.complete()
    before = sample_desk.page
    sample_desk.built.manuscripts.read(target)
    sample_desk.wait(lambda: "对不上" in sample_desk.window.message.sentence)
    assert sample_desk.page == before


def test_the_return_dialog_lets_nothing_be_taken_over_that_brings_nothing(qtbot, sample_desk):
    from xingxian_editor.ui.manuscript.return_dialog import Preview

    passes = ((Pass.FIRST, "一校"), (Pass.SECOND, "二校"))
    dialog = ReturnDialog(sample_desk.built.room.theme, "改过.docx", passes, Pass.FIRST)
    qtbot.addWidget(dialog)
    button = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    dialog.show_preview(Preview((("没有新的内容", ()),), False))
    assert not button.isEnabled()
    with qtbot.waitSignal(dialog.pass_wanted) as wanted:
        qtbot.keyClick(dialog.pass_box, Qt.Key.Key_Down)
    assert wanted.args == [Pass.SECOND]
    dialog.show_preview(Preview((("修订　1", ("王耀　改",)),), True))
    assert button.isEnabled()


def test_the_sheet_shows_the_corrections_and_is_written_as_excel(sample_desk, tmp_path, monkeypatch):
    take_back(sample_desk, revised(sample_desk, tmp_path)).accept()
    shown = []
    target = tmp_path / "单.xlsx"

    def run(dialog):
        shown.append([row.texts for row in dialog.model.rows])
        sample_desk.built.manuscripts.write_sheet(target)
        return 0

    monkeypatch.setattr(SheetDialog, "exec", run)
    sample_desk.built.room.actions.file.sheet.trigger()
    [rows] = shown
    assert [(row[6], row[7], row[8], row[9]) for row in rows] == [("增补", "李够梅", "一校", "待改")]
    sample_desk.wait(target.exists)
    assert openpyxl.load_workbook(target).active["H4"].value == "李够梅"


def test_the_sheet_prints_on_a4_across(sample_desk, tmp_path, monkeypatch):
    take_back(sample_desk, revised(sample_desk, tmp_path)).accept()
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    lay_paper(printer)
    printer.setOutputFileName(str(tmp_path / "单.pdf"))
    print_sheet(printer, sheet_of(sample_desk.page), "示例日报", "Noto Sans CJK SC")
    document = pypdfium2.PdfDocument(tmp_path / "单.pdf")
    width, height = document[0].get_size()
    assert (round(width), round(height)) == (842, 595)
    text = document[0].get_textpage().get_text_range()
    document.close()
    assert "李够梅" in text
    assert "校对单" in text


def test_what_make_up_has_done_is_ticked_off_in_the_window_and_kept(sample_desk, tmp_path, monkeypatch):
    take_back(sample_desk, revised(sample_desk, tmp_path)).accept()
    ticks = []

    def run(dialog):
        dialog.show()
        box = dialog.model.index(0, TICK_COLUMN)
        assert dialog.view.visualRect(box).right() < 120, "in sight however narrow the window is"
        ticks.append(dialog.model.row(0).texts[TICK_COLUMN])
        assert "待改 1 处" in dialog.head.text()
        QTest.keyClick(dialog.view, Qt.Key.Key_Space)
        assert "待改 0 处" in dialog.head.text()
        dialog.print_asked.emit()
        ticks.append(dialog.model.row(0).texts[TICK_COLUMN])
        cell = dialog.view.visualRect(box).center()
        QTest.mouseClick(dialog.view.viewport(), Qt.MouseButton.LeftButton, pos=cell)
        ticks.append(dialog.model.row(0).texts[TICK_COLUMN])
        QTest.keyClick(dialog.view, Qt.Key.Key_Space)
        return 0

    paper = tmp_path / "单.pdf"

    def print_to_file(dialog):
        dialog.printer().setOutputFileName(str(paper))
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", print_to_file)
    monkeypatch.setattr(SheetDialog, "exec", run)
    sample_desk.built.room.actions.file.sheet.trigger()
    document = pypdfium2.PdfDocument(paper)
    assert "待改 0 处" in document[0].get_textpage().get_text_range(), "what is printed is what was just ticked"
    document.close()
    assert ticks == ["□", "☑", "□"]
    assert [c.state for c in sample_desk.page.corrections] == [CorrectionState.CARRIED_OUT]
    sample_desk.built.room.actions.edit.undo.trigger()
    assert [c.state for c in sample_desk.page.corrections] == [CorrectionState.OPEN]
