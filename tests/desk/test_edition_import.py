"""Many files at once: each becomes a page as it is read, a bad one stops nothing, several pages part."""

import os
import sys
import threading
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parents[1] / "page_import" / "pdf"))

from generated_page import GeneratedPage
from pdf_writer import pdf_bytes

from xingxian_editor.desk.edition_files import FolderWithoutPages, PagePart, files_of, parts_of
from xingxian_editor.desk.edition_import import EditionImport, PartState
from xingxian_editor.desk.edition_reader import ReadPage, Refusal
from xingxian_editor.desk.reading_processes import ReadingProcesses, whose_turn
from xingxian_editor.page_import.pdf.page_cutting import cut_page
from xingxian_editor.page_import.pdf.pdf_page import read_pdf
from xingxian_editor.store.library import Library


def drawing(seed):
    page = GeneratedPage(seed)
    page.pdf()
    return page.drawing


@pytest.fixture
def edition(tmp_path):
    folder = tmp_path / "一期"
    folder.mkdir()
    for seed in (1, 2):
        (folder / f"{seed}.pdf").write_bytes(GeneratedPage(seed).pdf())
    (folder / "3.pdf").write_bytes(pdf_bytes([drawing(4), drawing(5)]))
    (folder / "4 坏.pdf").write_bytes(b"%PDF-1.7\nnot to the end")
    (folder / "说明.log").write_text("no page", encoding="utf-8")
    return folder


def states(reports):
    return [(report.part.name, report.state.value) for report in reports]


def test_files_of_a_folder_come_in_the_order_of_their_names(edition):
    assert [path.name for path in files_of([edition])] == ["1.pdf", "2.pdf", "3.pdf", "4 坏.pdf"]


def test_a_folder_without_pages_is_refused(tmp_path):
    (tmp_path / "空").mkdir()
    with pytest.raises(FolderWithoutPages):
        files_of([tmp_path / "空"])


def test_every_page_of_an_edition_is_stored_and_a_bad_file_stops_nothing(edition, tmp_path):
    told = []
    reports = EditionImport(tmp_path / "library", files_of([edition]), "王耀", tell=told.append).run()
    assert states(reports) == [
        ("1.pdf", "ready"),
        ("2.pdf", "ready"),
        ("3（1）.pdf", "ready"),
        ("3（2）.pdf", "ready"),
        ("4 坏.pdf", "refused"),
    ]
    assert "4 坏.pdf" in reports[-1].problem.zh
    with Library.open(tmp_path / "library") as library:
        cards = [report.card for report in reports if report.card]
        assert library.pages.count() == 4
        assert {card.edition for card in cards} == {cards[0].edition}
        assert all(library.pages.open(card.id).original.exists() for card in cards)
    seen = [report.state for report in told if report.part.name == "2.pdf"]
    assert list(dict.fromkeys(seen)) == [PartState.WAITING, PartState.READING, PartState.READY]


def test_the_same_edition_again_changes_nothing(edition, tmp_path):
    for _ in range(2):
        reports = EditionImport(tmp_path / "library", files_of([edition])).run()
    assert [report.state for report in reports[:4]] == [PartState.KNOWN] * 4
    with Library.open(tmp_path / "library") as library:
        assert library.pages.count() == 4


def test_a_page_cut_from_a_pdf_reads_as_in_the_pdf_and_is_always_the_same_file(tmp_path):
    path = tmp_path / "two.pdf"
    path.write_bytes(pdf_bytes([drawing(4), drawing(5)]))
    assert [part.index for part in parts_of(path)] == [0, 1]
    cut = cut_page(path, 1)
    time.sleep(1.1)  # the time of its making stands in a PDF
    assert cut_page(path, 1) == cut != cut_page(path, 0)
    inside, alone = read_pdf(path, 1).page, read_pdf(cut).page
    assert (alone.sources[0].text, alone.blocks) == (inside.sources[0].text, inside.blocks)


def test_a_pdf_of_several_pages_is_read_whole_whatever_it_is_called(tmp_path):
    path = tmp_path / "two.txt"
    path.write_bytes(pdf_bytes([drawing(4), drawing(5)]))
    assert [part.name for part in parts_of(path)] == ["two（1）.pdf", "two（2）.pdf"]
    reports = EditionImport(tmp_path / "library", (path,)).run()
    assert [report.state for report in reports] == [PartState.READY] * 2


def test_cancelling_keeps_what_is_ready(edition, tmp_path):
    ready = threading.Event()

    def tell(report):
        if report.state is PartState.READY:
            ready.set()

    files = files_of([edition])
    reports = EditionImport(tmp_path / "library", files, tell=tell, cancelled=ready.is_set, processes=1).run()
    found = [report.state for report in reports]
    assert PartState.READY in found and PartState.CANCELLED in found
    with Library.open(tmp_path / "library") as library:
        assert library.pages.count() == found.count(PartState.READY)


def test_a_process_that_dies_takes_only_its_own_page_with_it(edition):
    parts = [PagePart(path) for path in files_of([edition])[:2]]
    outcome = {}
    with ReadingProcesses(1) as readers:
        for number, answer in enumerate(readers.answers(parts)):
            if number == 0:
                readers._readers[0].process.kill()
            if answer and isinstance(answer[1], (ReadPage, Refusal)):
                outcome[answer[0].name] = answer[1]
    assert isinstance(outcome["1.pdf"], Refusal)
    assert isinstance(outcome["2.pdf"], ReadPage)


def test_a_page_without_a_date_is_filed_with_those_it_came_with(edition, tmp_path):
    text = (
        "冬季供暖\n\n本报讯 近日，全县冬季供暖全面展开，各乡镇抓住农时，组织\n"
        "农民送肥、整地、备种，农机合作社的三百多台拖拉机下到田间，\n技术员也到各村讲解新品种的栽培办法。\n"
    )
    (edition / "9.txt").write_text(text, encoding="utf-8")
    reports = EditionImport(tmp_path / "library", files_of([edition])).run()
    assert reports[-1].part.name == "9.txt"
    assert {report.card.date for report in reports if report.card} == {"2026-03-05"}


def test_no_process_is_left(edition, tmp_path):
    EditionImport(tmp_path / "library", files_of([edition])).run()
    if Path("/proc").exists():
        mine = Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children").read_text().split()
        commands = [Path(f"/proc/{child}/cmdline").read_text() for child in mine]
        assert not [command for command in commands if "spawn_main" in command]


@given(st.lists(st.integers(0, 2), min_size=1, max_size=8), st.integers(0, 40))
def test_the_last_parts_go_to_whoever_is_done_first(having, waiting):
    given_to = list(whose_turn(having, waiting))
    counts = [count + given_to.count(at) for at, count in enumerate(having)]
    left = waiting - len(given_to)
    assert left >= 0
    assert max(counts) <= 2
    assert left == 0 or min(counts) > 0
    second = [at for at in given_to if counts[at] == 2]
    assert not second or left >= len(having)
