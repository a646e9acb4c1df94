"""Taking a manuscript back and the correction sheet, in a real window with a real library."""

import zipfile

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter

from xingxian_editor.desk.exporting import Revisions, export_revised, sheet_of
from xingxian_editor.page.correction import Pass
from xingxian_editor.ui.manuscript.return_dialog import ReturnDialog
from xingxian_editor.ui.manuscript.sheet_dialog import SheetDialog
from xingxian_editor.ui.manuscript.sheet_paper import lay_paper, print_sheet

INSERTED = (
    '坚决</w:t></w:r><w:ins w:id="900" w:author="李够梅" w:date="2021-03-04T23:01:00Z"><w:r><w:t>闯</w:t></w:r></w:ins>'
    '<w:r><w:t xml:space="preserve"> 出'
)


def revised(desk, folder):
    """The manuscript of the open page, with one revision of 李够梅 in it."""
    sent, back = folder / "文稿.docx", folder / "改过.docx"
    export_revised(desk.page, sent, None, "王耀", Revisions.MARKED)
    with zipfile.ZipFile(sent) as before, zipfile.ZipFile(back, "w") as after:
        for name in before.namelist():
            data = before.read(name)
            if name == "word/document.xml":
                data = data.replace("坚决 出".encode(), INSERTED.encode(), 1)
            after.writestr(name, data)
    return back


def take_back(desk, folder, monkeypatch, answer=Pass.SECOND):
    seen = []

    def ask(theme, name, passes, chosen, preview, parent):
        seen.append(preview(answer))
        return answer

    monkeypatch.setattr(ReturnDialog, "ask", ask)
    desk.built.complete()
    desk.built.manuscripts.read(revised(desk, folder))
    desk.wait(lambda: bool(seen))
    return seen[0]


def test_a_returned_manuscript_is_shown_taken_over_and_undone_in_one_step(sample_desk, tmp_path, monkeypatch):
    preview = take_back(sample_desk, tmp_path, monkeypatch)
    assert preview.changes
    assert preview.sentences == ("李够梅：新校改 1 处",)
    assert [(c.by, c.pass_) for c in sample_desk.page.corrections] == [("李够梅", Pass.SECOND)]
    assert "已收回" in sample_desk.window.message.sentence
    sample_desk.built.room.actions.edit.undo.trigger()
    assert sample_desk.page.corrections == ()


def test_another_pages_manuscript_is_told_and_changes_nothing(sample_desk, tmp_path, monkeypatch):
    monkeypatch.setattr(ReturnDialog, "ask", lambda *_: pytest.fail("there is nothing to ask"))
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

    theme = sample_desk.built.room.theme
    brings = {Pass.FIRST: Preview(("没有新的内容",), False), Pass.SECOND: Preview(("王耀：新校改 1 处",), True)}
    passes = ((Pass.FIRST, "一校"), (Pass.SECOND, "二校"))
    dialog = ReturnDialog(theme, "改过.docx", passes, Pass.FIRST, brings.__getitem__)
    qtbot.addWidget(dialog)
    button = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    assert not button.isEnabled()
    qtbot.keyClick(dialog.pass_box, Qt.Key.Key_Down)
    assert button.isEnabled()
    assert dialog.pass_ is Pass.SECOND
    assert dialog.list.item(0).text() == "王耀：新校改 1 处"


def test_the_sheet_shows_the_corrections_and_is_written_as_excel(sample_desk, tmp_path, monkeypatch):
    take_back(sample_desk, tmp_path, monkeypatch)
    shown = []
    target = tmp_path / "单.xlsx"

    def run(dialog):
        shown.append([row.texts for row in dialog.model.rows])
        sample_desk.built.manuscripts.write_sheet(target)
        return 0

    monkeypatch.setattr(SheetDialog, "exec", run)
    sample_desk.built.room.actions.file.sheet.trigger()
    [rows] = shown
    assert [(row[5], row[6], row[7], row[8]) for row in rows] == [("增补", "李够梅", "二校", "待改")]
    sample_desk.wait(target.exists)
    assert openpyxl.load_workbook(target).active["G4"].value == "李够梅"


def test_the_sheet_prints_on_a4_across(sample_desk, tmp_path, monkeypatch):
    take_back(sample_desk, tmp_path, monkeypatch)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    lay_paper(printer)
    printer.setOutputFileName(str(tmp_path / "单.pdf"))
    print_sheet(printer, sheet_of(sample_desk.page), "示例日报", "Noto Sans CJK SC")
    import pypdfium2

    document = pypdfium2.PdfDocument(tmp_path / "单.pdf")
    width, height = document[0].get_size()
    assert (round(width), round(height)) == (842, 595)
    text = document[0].get_textpage().get_text_range()
    document.close()
    assert "李够梅" in text
    assert "校对单" in text
