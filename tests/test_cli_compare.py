"""The command compare: two versions of a page, with the corrections that the library has, and a manuscript."""

import json
from dataclasses import replace

import pytest

from xingxian_editor.cli import run
from xingxian_editor.desk.library_desk import LibraryDesk
from xingxian_editor.page.changed_text import Gap, Glyph, Insertion, Struck, WrittenRun
from xingxian_editor.page.correction import Correction, Pass, ProofMark
from xingxian_editor.page.source import SourceRange


def correction(number, mark=ProofMark.CHANGE):
    return Correction(number, mark, "周岚", Pass.SECOND, "2021-03-04T20:36:00+08:00")


def corrected(page):
    """The page with 立方→立方米 (1) and 500-→500～ (2)."""
    text = page.sources[0].text
    end = text.index("5.2亿立方") + len("5.2亿立方")
    hyphen = text.index("500-") + 3
    return replace(
        page,
        corrections=(correction(1, ProofMark.INSERT), correction(2)),
        struck=(Struck(2, (SourceRange(0, hyphen, hyphen + 1),)),),
        insertions=(
            Insertion(Gap(Glyph(0, end - 1)), (WrittenRun("米", 1),)),
            Insertion(Gap(Glyph(0, hyphen)), (WrittenRun("～", 2),)),
        ),
    )


@pytest.fixture
def versions(tmp_path, sample_file):
    """The sample page in a library with two corrections, and a next version that carries out one of them."""
    text = sample_file.read_text(encoding="utf-8")
    first, second = tmp_path / "第一样.txt", tmp_path / "第二样.txt"
    first.write_text(text, encoding="utf-8")
    second.write_text(
        text.replace("5.2亿立方", "5.2亿立方米").replace("停车场基本建成", "停车场建成"), encoding="utf-8"
    )
    desk = LibraryDesk(tmp_path / "library")
    card = desk.import_file(first)
    desk.open_page(card.id).do(corrected, "correct")
    desk.close()
    return first, second, tmp_path / "library", card.id


def compare(capsys, *arguments, code):
    capsys.readouterr()
    assert run(["compare", *map(str, arguments)]) == code
    said = capsys.readouterr()
    return said.out if code != 2 else said.err


def test_corrections_come_from_the_library_also_by_the_file_that_is_filed(versions, capsys):
    first, second, library, number = versions
    by_file = json.loads(compare(capsys, first, second, "--library", library, "--format", "json", code=1))
    by_number = json.loads(compare(capsys, number, second, "--library", library, "--format", "json", code=1))
    assert by_file == by_number
    assert [(c["id"], c["state"]) for c in by_file["corrections"]] == [(1, "carried_out"), (2, "not_carried_out")]
    told = [(c["kind"], c["was"], c["is"], c["asked_for"]) for c in by_file["changes"]]
    assert told == [("inserted", "", "米", True), ("deleted", "基本", "", False)]


def test_versions_of_a_page_in_the_library_have_numbers(versions, capsys):
    first, second, library, number = versions
    desk = LibraryDesk(library)
    desk.replace_with_next_version(number, second)
    desk.close()
    text = compare(capsys, f"{number}:1", number, "--library", library, code=1)
    assert "已改 1，未改 1" in text
    assert "缺少　第 1 篇第 6 段　“基本”" in text
    # The file of the first version still means the first version.
    assert "已改 1，未改 1" in compare(capsys, first, second, "--library", library, code=1)


def test_nothing_found_is_exit_code_0(versions, capsys, tmp_path):
    first, *_ = versions
    assert "两版相同" in compare(capsys, first, first, "--library", tmp_path / "none", code=0)


def test_the_page_to_print_needs_no_other_file(versions, capsys):
    first, second, library, _ = versions
    html = compare(capsys, first, second, "--library", library, "--format", "html", code=1)
    assert html.startswith("<!doctype html>")
    assert "<del>-</del> <ins>～</ins>" in html
    assert "http" not in html and "src=" not in html


def test_what_make_up_lost_doubled_and_changed_of_a_manuscript(tmp_path, sample_file, capsys):
    page = tmp_path / "版.txt"
    text = sample_file.read_text(encoding="utf-8")
    page.write_text(text, encoding="utf-8")
    manuscript = tmp_path / "原稿.txt"
    manuscript.write_text(text.replace("5.2亿立方", "2.5亿立方"), encoding="utf-8")
    said = compare(capsys, manuscript, page, "--manuscript", "--library", tmp_path / "none", code=1)
    assert "改动　第 1 篇第 4 段　“2.5”→“5.2”" in said
    assert compare(capsys, page, page, "--manuscript", "--library", tmp_path / "none", code=0)


@pytest.mark.parametrize("name", ["12", "12:1", "无此文件", "没有.txt"])
def test_wrong_use_is_one_sentence(versions, capsys, name):
    first, _, library, _ = versions
    assert len(compare(capsys, first, name, "--library", library, code=2).splitlines()) == 1
