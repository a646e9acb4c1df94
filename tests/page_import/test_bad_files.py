"""Files that are no page: one clear sentence, at once, and no traceback."""

import os
import tracemalloc

import pytest
from docx import Document
from openpyxl import Workbook

from xingxian_editor.page_import.manuscript_package import NotWordFile
from xingxian_editor.page_import.ocr.ocr_problem import OcrMissing, PictureDamaged
from xingxian_editor.page_import.page_file import read_page_file
from xingxian_editor.page_import.page_file_problem import (
    FileDamaged,
    FileEmpty,
    FileIsMarkup,
    FileMissing,
    FileNotText,
    FileTooLarge,
    ImportCancelled,
    IsFolder,
    LineTooLong,
    NoArticleFound,
    NotAFile,
    OldOfficeFile,
    PageFileProblem,
    TooManyLines,
    UnknownFileKind,
)
from xingxian_editor.page_import.pasted_text import MOST_LINES, read_page_text
from xingxian_editor.page_import.pdf.pdf_problem import PdfDamaged

CHINESE = "兴县扎实做好县乡换届选举各项工作，确保全县换届工作顺利推进。\n" * 20
BAD_CONTENT = {
    "empty": (b"", FileEmpty),
    "blanks": ("\n \u3000\t\r\n\n".encode(), FileEmpty),
    "a mark and nothing else": (b"\xef\xbb\xbf", FileEmpty),
    "binary": (bytes(range(256)) * 40, FileNotText),
    "program": (b"\x7fELF\x02\x01\x01\x00" + bytes(4000), FileNotText),
    "broken picture": (b"\x89PNG\r\n\x1a\n" + bytes(500), (PictureDamaged, OcrMissing)),
    "pdf": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + bytes(500), PdfDamaged),
    "old Word": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500), OldOfficeFile),
    "zip": (b"PK\x03\x04" + bytes(500), UnknownFileKind),
    "Big5": (("興縣做好縣鄉換屆選舉各項工作，確保全縣換屆工作順利推進。\n" * 20).encode("big5"), FileNotText),
    "Shift JIS": (("本日は晴天なり。県の選挙が行われます。\n" * 20).encode("shift_jis"), FileNotText),
    "Latin 1": (("Le café est fermé, à bientôt. Übermäßig größer.\n" * 20).encode("latin-1"), FileNotText),
    "one line": (("兴县" * 5_000_000).encode("gb18030")[:3_900_000], LineTooLong),
    "no article": ("兴县\n今日好风光\n2021年3月5日\n".encode(), NoArticleFound),
    "a shopping list": (b"milk\neggs\nbread\n", NoArticleFound),
    "web page": (("<!DOCTYPE html><html><body>" + CHINESE + "</body></html>").encode(), FileIsMarkup),
    "RTF": ((r"{\rtf1\ansi " + CHINESE + "}").encode("gb18030"), FileIsMarkup),
    "XML": (("<?xml version='1.0'?><page>" + CHINESE + "</page>").encode(), FileIsMarkup),
    "JSON": (('{"text": "' + CHINESE.strip() + '"}').encode(), FileIsMarkup),
    "damaged GB18030": (CHINESE.encode("gb18030")[:605] + b"\xff" + CHINESE.encode("gb18030")[606:], FileDamaged),
    "damaged UTF-8": (CHINESE.encode()[:304] + b"\xff" + CHINESE.encode()[305:], FileDamaged),
    "zeros in text": (CHINESE.encode() + b"\x00\x00" + CHINESE.encode(), FileDamaged),
    "numbers": (b"1,2,3\n4,5,6\n" * 50, NoArticleFound),
}


@pytest.mark.parametrize("kind", BAD_CONTENT)
def test_a_file_that_is_no_page_is_refused_in_one_sentence(kind, tmp_path):
    content, problem = BAD_CONTENT[kind]
    file = tmp_path / "page.txt"
    file.write_bytes(content)
    with pytest.raises(problem) as raised:
        read_page_file(file)
    assert_one_sentence(raised.value)


def test_latin_letters_stand_apart_from_the_sentence_about_them(tmp_path):
    file = tmp_path / "page.rtf"
    file.write_bytes(BAD_CONTENT["RTF"][0])
    with pytest.raises(FileIsMarkup) as raised:
        read_page_file(file)
    assert "“page.rtf”是 RTF 文档，" in raised.value.zh


@pytest.mark.parametrize("content", [b"PK\x03\x04" + bytes(500), b"PK\x03\x04" + bytes(range(200))])
def test_a_word_file_that_breaks_off_is_said_to_be_damaged_not_to_be_of_another_kind(content, tmp_path):
    file = tmp_path / "page.docx"
    file.write_bytes(content)
    with pytest.raises(NotWordFile) as raised:
        read_page_file(file)
    assert "损坏" in raised.value.zh
    assert_one_sentence(raised.value)


def assert_one_sentence(problem):
    assert isinstance(problem, PageFileProblem)
    assert problem.zh.endswith("。") and problem.zh.count("。") == 1 and "没有导入" in problem.zh
    assert problem.en.endswith(".") and "nothing was imported" in problem.en


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(FileMissing) as raised:
        read_page_file(tmp_path / "none.txt")
    assert_one_sentence(raised.value)
    assert "none.txt" in raised.value.zh


def test_a_folder(tmp_path):
    with pytest.raises(IsFolder) as raised:
        read_page_file(tmp_path)
    assert_one_sentence(raised.value)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes with names")
def test_a_pipe_is_told_from_a_folder_and_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "page.txt")
    with pytest.raises(NotAFile) as raised:
        read_page_file(tmp_path / "page.txt")
    assert "里面" not in raised.value.zh
    assert_one_sentence(raised.value)


@pytest.mark.parametrize("name", ["page.pdf", "page.txt", "page.png"])
def test_a_word_file_is_read_whatever_it_is_called(name, tmp_path):
    word = Document()
    for _ in range(3):
        word.add_paragraph(CHINESE[:31])
    word.save(tmp_path / name)
    assert read_page_file(tmp_path / name).page.articles


@pytest.mark.parametrize("content", [CHINESE.encode(), bytes(range(256)) * 40, b"GIF89a" + bytes(200)])
def test_what_is_only_called_a_word_file_is_told_as_one_to_save_anew(content, tmp_path):
    file = tmp_path / "page.docx"
    file.write_bytes(content)
    with pytest.raises(NotWordFile) as raised:
        read_page_file(file)
    assert_one_sentence(raised.value)


def test_a_workbook_called_pdf_is_told_as_another_kind_of_file(tmp_path):
    Workbook().save(tmp_path / "page.pdf")
    with pytest.raises(UnknownFileKind) as raised:
        read_page_file(tmp_path / "page.pdf")
    assert_one_sentence(raised.value)


def test_two_hundred_thousand_short_lines_are_refused_before_any_is_read(tmp_path):
    file = tmp_path / "page.txt"
    file.write_text("兴县\n" * 200_000, encoding="utf-8")
    told = []
    with pytest.raises(TooManyLines) as raised:
        read_page_file(file, lambda share: not told.append(share))
    assert told == [0.0] and "200001 行" in raised.value.zh and raised.value.times == 11
    assert_one_sentence(raised.value)


def test_as_many_lines_as_asked_for_are_begun():
    many = "兴县\n" * MOST_LINES
    with pytest.raises(TooManyLines) as raised:
        read_page_text(many)
    with pytest.raises(ImportCancelled):
        read_page_text(many, progress=lambda _: False, times=raised.value.times)


def test_a_name_that_no_file_can_have(tmp_path):
    with pytest.raises(PageFileProblem):
        read_page_file(tmp_path / ("长" * 300 + ".txt"))
    with pytest.raises(PageFileProblem):
        read_page_file(tmp_path / "a\0b.txt")


def test_a_hundred_megabytes_are_refused_without_reading_them(tmp_path):
    file = tmp_path / "huge.txt"
    with file.open("wb") as sparse:
        sparse.truncate(100_000_000)
    tracemalloc.start()
    try:
        with pytest.raises(FileTooLarge) as raised:
            read_page_file(file)
        assert tracemalloc.get_traced_memory()[1] < 1_000_000
    finally:
        tracemalloc.stop()
    assert_one_sentence(raised.value)


def test_limits_are_parameters(tmp_path):
    file = tmp_path / "page.txt"
    file.write_text(CHINESE, encoding="utf-8")
    with pytest.raises(FileTooLarge):
        read_page_file(file, largest_text=1000)
    with pytest.raises(LineTooLong):
        read_page_file(file, longest_line=10)
    assert read_page_file(file).page.articles


def test_an_import_can_be_cancelled_at_any_step(sample_file):
    shares = []
    read_page_file(sample_file, lambda share: not shares.append(share))
    assert shares == sorted(shares) and shares[-1] == 1.0
    for stop in range(len(shares)):
        left = iter(range(len(shares)))
        with pytest.raises(ImportCancelled):
            read_page_file(sample_file, lambda _, left=left, stop=stop: next(left) < stop)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gb18030"])
def test_encodings_of_the_newsroom_are_read_alike(encoding, sample_text, tmp_path):
    file = tmp_path / "page.txt"
    file.write_bytes(sample_text.replace("\n", "\r\n").encode(encoding))
    assert read_page_file(file).page.sources[0].text == sample_text


def test_halves_of_characters_and_other_line_ends_do_no_harm():
    lines = ["近日，兴县扎实做好换届选举各项工作。", "全县干部群众积极参与。"] * 3
    plain = read_page_text("\n".join(lines)).page
    for end in ("\x0b", "\x0c", "\u2028", "\u2029", "\x85", "\r"):
        assert read_page_text(end.join(lines)).page == plain
    assert "\ufffd" in read_page_text("\n".join(lines) + "\ud842完").page.sources[0].text


def test_a_file_name_keeps_a_sentence_in_one_line_and_short(tmp_path):
    with pytest.raises(FileMissing) as raised:
        read_page_file(tmp_path / ("a\nb" + "b" * 150))
    assert "\n" not in raised.value.zh and len(raised.value.zh) < 200
