"""Workbooks and sheets for people pass the validators, and say what they were given."""

import gc
from dataclasses import replace
from io import BytesIO

import ooxml_integrity
import openpyxl
import pytest
from openxml_audit import OpenXmlValidator

from xingxian_editor.corrections.correction_sheet import SheetRow
from xingxian_editor.corrections.whole_sheet import COLUMNS, CorrectionSheet
from xingxian_editor.corrections.work_share import work_share
from xingxian_editor.export.page_head import PageHead
from xingxian_editor.export.sheet_excel import sheet_excel_file
from xingxian_editor.export.sheet_word import sheet_word_file
from xingxian_editor.export.workbook_file import workbook_file
from xingxian_editor.page.correction import Correction, CorrectionState, Pass, ProofMark

ROW = SheetRow(
    1, "1 春耕忙", "第1段第2句", "全县", "已", "也", "备足", "改正", "周岚", "一校", "待改", "=SUM(A1) 和 <补>"
)


def sheet():
    made = [
        Correction(n, ProofMark.CHANGE, by, pass_, "2021-03-04T19:00:00+08:00", state)
        for n, (by, pass_, state) in enumerate(
            [
                ("周岚", Pass.FIRST, CorrectionState.OPEN),
                ("李禾", Pass.FIRST, CorrectionState.CARRIED_OUT),
                ("周岚", Pass.SECOND, CorrectionState.REJECTED),
            ]
        )
    ]
    rows = (ROW, replace(ROW, number=2, before="  前", correction="\U00020bb7", done=True))
    return CorrectionSheet(rows, work_share(made), "一校、二校", "周岚、李禾")


@pytest.mark.parametrize("empty", [False, True])
def test_the_sheet_as_a_workbook_passes_the_validator(tmp_path, empty):
    target = tmp_path / "校对单.xlsx"
    made = CorrectionSheet((), work_share(())) if empty else sheet()
    target.write_bytes(sheet_excel_file(made, PageHead(by="王耀")))
    report = OpenXmlValidator().validate(target)
    assert report.errors == []
    assert not list(getattr(report, "warnings", ()))


@pytest.mark.parametrize("empty", [False, True])
def test_the_sheet_as_a_word_file_passes_both_validators(tmp_path, empty):
    target = tmp_path / "校对单.docx"
    made = CorrectionSheet((), work_share(())) if empty else sheet()
    target.write_bytes(sheet_word_file(made, PageHead(by="王耀")))
    assert OpenXmlValidator().validate(target).errors == []
    assert ooxml_integrity.check(target) == []


def test_the_workbook_says_what_it_was_given():
    page = openpyxl.load_workbook(BytesIO(sheet_excel_file(sheet(), PageHead(by="王耀")))).active
    lines = [[cell.value for cell in line] for line in page.iter_rows(min_row=3, max_row=5)]
    assert tuple(lines[0]) == COLUMNS
    assert lines[1][:6] == [1, "□", "1 春耕忙", "第1段第2句", "全县已备足", "全县也备足"]
    assert lines[1][10:] == ["=SUM(A1) 和 <补>"]
    assert lines[2][5] == "  前\U00020bb7备足"
    assert lines[2][1] == "☑"
    assert page["K4"].data_type == "s", "no formula"


def test_texts_that_stand_often_are_kept_once():
    book = openpyxl.Workbook()
    for _ in range(5):
        book.active.append(["一样", 3, None, " 空 "])
    again = openpyxl.load_workbook(BytesIO(workbook_file(book)))
    assert [[cell.value for cell in line] for line in again.active.iter_rows()] == [["一样", 3, None, " 空 "]] * 5


def test_a_full_disk_leaves_no_half_open_writer_and_no_file_of_the_system(tmp_path, monkeypatch):
    resource = pytest.importorskip("resource", reason="limits on files are set with it")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, before[1]))
    try:
        made = sheet_excel_file(sheet(), PageHead(by="王耀"))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    gc.collect()  # a writer left half open is complained of here, and pytest makes that an error
    assert made[:2] == b"PK"
    assert not list(tmp_path.iterdir()), "the text of a page stays out of the system's folder"
