"""Manuscripts with revisions and the correction sheet from the command line, on a real library."""

import json
import zipfile

import openpyxl
import pytest

from xingxian_editor.cli import DONE, WRONG, run
from xingxian_editor.desk.exporting import Revisions, export_revised
from xingxian_editor.export.whole_file import FileNotWritten
from xingxian_editor.page.document import page_document
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page_import.page_file import read_page_file
from xingxian_editor.store.library import Library


@pytest.fixture
def library(tmp_path, sample_file, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    folder = tmp_path / "library"
    assert run(["import", str(sample_file), "--library", str(folder)]) == DONE
    return folder


def revised(source, target, old, put):
    with zipfile.ZipFile(source) as before, zipfile.ZipFile(target, "w") as after:
        for name in before.namelist():
            data = before.read(name)
            if name == "word/document.xml":
                assert old.encode() in data
                data = data.replace(old.encode(), put.encode(), 1)
            after.writestr(name, data)


INSERTED = (
    '坚决</w:t></w:r><w:ins w:id="900" w:author="李够梅" w:date="2021-03-04T23:01:00Z"><w:r><w:t>闯</w:t></w:r></w:ins>'
    '<w:r><w:t xml:space="preserve"> 出'
)


def test_a_manuscript_goes_out_comes_back_and_its_corrections_are_in_all_that_is_exported(library, tmp_path, capsys):
    at = ["--library", str(library)]
    out, back = tmp_path / "文稿.docx", tmp_path / "改过.docx"
    assert run(["export", "1", "--manuscript", str(out), *at]) == DONE
    revised(out, back, "坚决 出", INSERTED)
    capsys.readouterr()
    assert run(["take-back", "1", str(back), "--preview", *at]) == DONE
    assert "李够梅：新校改 1 处" in capsys.readouterr().out
    with Library.open(library) as opened:
        assert opened.pages.open(1).page.corrections == ()
    assert run(["take-back", "1", str(back), "--by", "王耀", "--pass", "second", *at]) == DONE
    with Library.open(library) as opened:
        page = opened.pages.open(1).page
    assert [(c.by, c.pass_, c.origin) for c in page.corrections] == [("李够梅", "second", "word")]
    assert run(["take-back", "1", str(back), *at]) == DONE
    assert "没有新的内容" in capsys.readouterr().out
    texts = {}
    for revisions in Revisions:
        assert run(["export", "1", "--manuscript", str(out), "--revisions", revisions, *at]) == DONE
        xml = zipfile.ZipFile(out).read("word/document.xml").decode()
        texts[revisions] = ("<w:ins " in xml, "闯" in xml)
    assert texts == {"marked": (True, True), "final": (False, True), "original": (False, False)}


def test_the_sheet_as_word_and_as_excel(library, tmp_path):
    at = ["--library", str(library)]
    out, back = tmp_path / "文稿.docx", tmp_path / "改过.docx"
    run(["export", "1", "--manuscript", str(out), *at])
    revised(out, back, "坚决 出", INSERTED)
    run(["take-back", "1", str(back), *at])
    assert run(["export", "1", "--sheet", str(tmp_path / "单.docx"), *at]) == DONE
    assert run(["export", "1", "--sheet", str(tmp_path / "单.xlsx"), *at]) == DONE
    page = openpyxl.load_workbook(tmp_path / "单.xlsx").active
    assert [cell.value for cell in page[3]][:5] == ["序号", "已改", "稿件", "位置", "原文"]
    assert page["F4"].value.count("坚决闯") == 1
    assert "闯" in zipfile.ZipFile(tmp_path / "单.docx").read("word/document.xml").decode()


def test_a_page_that_is_not_in_the_library_is_told(library, tmp_path, sample_file, capsys):
    out = tmp_path / "文稿.docx"
    run(["export", "1", "--manuscript", str(out), "--library", str(library)])
    other = tmp_path / "empty"
    assert run(["take-back", str(sample_file), str(out), "--library", str(other)]) == WRONG
    assert "还不在库里" in capsys.readouterr().err
    assert run(["take-back", "1", str(tmp_path / "nothing.docx"), "--library", str(library)]) == WRONG
    assert "找不到文件" in capsys.readouterr().err


def test_a_manuscript_with_revisions_is_still_read_as_the_page_it_is_of(sample_file, tmp_path):
    page = read_page_file(sample_file).page
    target = tmp_path / "文稿.docx"
    export_revised(page, target, None, "王耀", Revisions.MARKED)
    assert page_document(read_page(read_page_file(target).page)) == page_document(read_page(page))


def test_a_full_disk_is_said_and_the_old_file_stays(sample_file, tmp_path):
    import resource

    page = read_page_file(sample_file).page
    target = tmp_path / "文稿.docx"
    target.write_text("what stood here")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2000, before[1]))
    try:
        with pytest.raises(FileNotWritten, match="没有写出"):
            export_revised(page, target, None, "王耀", Revisions.MARKED)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert target.read_text() == "what stood here"
    assert [path.name for path in tmp_path.iterdir()] == ["文稿.docx"]
    export_revised(page, target, None, "王耀", Revisions.MARKED)
    assert json.dumps(page_document(read_page(read_page_file(target).page)))


def test_the_layout_is_no_manuscript_and_nothing_of_it_is_taken_back(library, tmp_path, capsys):
    at = ["--library", str(library)]
    layout = tmp_path / "版式.docx"
    assert run(["export", "1", "--layout", str(layout), *at]) == DONE
    assert run(["take-back", "1", str(layout), *at]) == WRONG
    assert "是版式文件，不是文稿" in capsys.readouterr().err
    with Library.open(library) as opened:
        assert opened.pages.open(1).page.corrections == ()


def test_a_word_file_gets_no_name_of_another_kind(library, tmp_path, capsys):
    for what in ("--layout", "--manuscript"):
        assert run(["export", "1", what, str(tmp_path / "版.txt"), "--library", str(library)]) == WRONG
        assert "请用 .docx" in capsys.readouterr().err
    assert not (tmp_path / "版.txt").exists()
