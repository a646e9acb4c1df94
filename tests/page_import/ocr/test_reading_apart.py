"""Reading goes on in a process of its own: progress, cancel at once, nothing from the network, clear refusals."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from printed_page import write_pdf_of_picture

from xingxian_editor.cli import run
from xingxian_editor.page_import.ocr import pdf_without_text, picture_reading
from xingxian_editor.page_import.ocr.ocr_problem import OcrFailed, OcrMissing, PictureDamaged, PictureHasNoText
from xingxian_editor.page_import.page_file import read_page_file
from xingxian_editor.page_import.page_file_problem import ImportCancelled
from xingxian_editor.page_import.pdf.pdf_problem import PdfHasNoText
from xingxian_editor.page_import.pdf.pdf_problem import UnreadableText as Unreadable

pytestmark = pytest.mark.xdist_group("ocr")


def test_progress_goes_up_to_the_end(needs_ocr, page_png):
    shares = []
    read_page_file(page_png, lambda share: shares.append(share) or True)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert len(set(shares)) > 4


def test_cancel_ends_it_in_the_middle_and_leaves_no_process(needs_ocr, page_png, monkeypatch):
    started = []
    popen = subprocess.Popen
    monkeypatch.setattr(
        picture_reading.subprocess, "Popen", lambda *a, **k: started.append(popen(*a, **k)) or started[-1]
    )
    asked = []

    def progress(share):
        asked.append(share)
        return len(asked) < 8

    with pytest.raises(ImportCancelled):
        read_page_file(page_png, progress)
    assert len(asked) == 8
    assert [process.returncode for process in started] == [-signal.SIGKILL]


def test_the_reading_process_cannot_reach_the_network():
    code = (
        "import socket, sys\n"
        "from xingxian_editor.page_import.ocr import reading_process\n"
        "sys.addaudithook(reading_process._stay_offline)\n"
        "for reach in (lambda: socket.create_connection(('127.0.0.1', 9)), lambda: socket.getaddrinfo('a.cn', 80)):\n"
        "    try:\n        reach()\n    except PermissionError:\n        print('refused')\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["refused", "refused"]


def test_the_models_are_those_of_the_package(needs_ocr):
    import rapidocr

    models = {path.suffix for path in (Path(rapidocr.__file__).parent / "models").iterdir()}
    assert ".onnx" in models


def test_import_says_that_a_scan_was_recognised(needs_ocr, printed, tmp_path, capfd):
    write_pdf_of_picture(printed.image, str(tmp_path / "scan.pdf"))
    assert run(["import", str(tmp_path / "scan.pdf"), "--library", str(tmp_path / "library")]) == 0
    said = capfd.readouterr().out
    assert "已导入" in said and "文字由图片识别" in said
    assert "没有文字，只有图形；已按页面图片识别" in said


def test_without_the_extra_it_is_said_what_to_install(page_png, monkeypatch):
    monkeypatch.setattr(picture_reading, "can_read_pictures", lambda: False)
    with pytest.raises(OcrMissing) as raised:
        read_page_file(page_png)
    assert "pip install xingxian-editor[ocr]" in raised.value.zh
    assert raised.value.zh.count("。") == 1 and "没有导入" in raised.value.zh
    assert "pip install xingxian-editor[ocr]" in raised.value.en and "nothing was imported" in raised.value.en


def test_without_the_extra_a_scanned_pdf_says_so(printed, tmp_path, monkeypatch):
    write_pdf_of_picture(printed.image, str(tmp_path / "scan.pdf"))
    monkeypatch.setattr(pdf_without_text, "can_read_pictures", lambda: False)
    with pytest.raises(PdfHasNoText) as raised:
        read_page_file(tmp_path / "scan.pdf")
    assert "pip install xingxian-editor[ocr]" in raised.value.zh


def test_an_unreadable_pdf_names_its_characters():
    problem = Unreadable("版面.pdf", 4010, 0, 4010)
    assert "4010 个字符里有 0 个汉字" in problem.zh and "pip install xingxian-editor[ocr]" in problem.zh
    assert "4,010 characters, none of them Chinese" in problem.en
    assert "4,010 characters, none Chinese" in pdf_without_text._remark(problem).en


@pytest.mark.parametrize(
    "content", [b"\x89PNG\r\n\x1a\n" + bytes(600), b"\xff\xd8\xff\xe0" + bytes(600), b"II*\x00" + bytes(600), b"text"]
)
def test_a_broken_picture_is_refused_in_one_sentence(needs_ocr, content, tmp_path):
    file = tmp_path / "page.png"
    file.write_bytes(content)
    with pytest.raises(PictureDamaged) as raised:
        read_page_file(file)
    assert raised.value.zh.count("。") == 1


def test_half_a_picture_is_refused(needs_ocr, page_png, tmp_path):
    half = page_png.read_bytes()[: page_png.stat().st_size // 2]
    (tmp_path / "half.png").write_bytes(half)
    with pytest.raises(PictureDamaged):
        read_page_file(tmp_path / "half.png")


def test_an_empty_picture_has_no_text(needs_ocr, tmp_path):
    from PIL import Image

    Image.new("RGB", (800, 1000), "white").save(tmp_path / "white.png")
    with pytest.raises(PictureHasNoText):
        read_page_file(tmp_path / "white.png")


def test_a_reading_process_that_dies_is_a_sentence(needs_ocr, page_png, monkeypatch):
    monkeypatch.setattr(picture_reading, "_PROCESS", "xingxian_editor.no_such_module")
    with pytest.raises(OcrFailed):
        read_page_file(page_png)
