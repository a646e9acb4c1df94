"""A page that comes in leaves a small picture of itself, so that it shows at once; losing that costs nothing."""

import sys
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

sys.path.insert(0, str(Path(__file__).parents[1] / "page_import" / "pdf"))

from generated_page import GeneratedPage

from xingxian_editor.desk.edition_import import EditionImport, PartState
from xingxian_editor.desk.library_desk import LibraryDesk
from xingxian_editor.desk.session import Session
from xingxian_editor.page.source import SourceKind
from xingxian_editor.page_import.page_preview import LONGEST, preview_of
from xingxian_editor.store.backup_files import PREVIEWS


@pytest.fixture
def pdf(tmp_path):
    path = tmp_path / "page.pdf"
    path.write_bytes(GeneratedPage(3, articles=2, columns=3).pdf())
    return path


@pytest.fixture
def desk(tmp_path):
    room = LibraryDesk(tmp_path / "library", Session("周岚", "校对"))
    yield room
    room.close()


def previews(folder):
    return sorted(path.name for path in (folder / PREVIEWS).glob("*"))


def test_an_imported_page_has_its_small_picture_by_the_hash_of_its_file(desk, pdf, tmp_path):
    card = desk.import_file(pdf)
    opened = desk.open_page(card.id)
    assert previews(tmp_path / "library") == [f"{opened.original.name}-0.jpg"]
    image = Image.open(tmp_path / "library" / PREVIEWS / f"{opened.original.name}-0.jpg")
    geometry = opened.page.sources[0].geometry
    assert max(image.size) == pytest.approx(LONGEST, abs=2)
    assert image.width / image.height == pytest.approx(geometry.width / geometry.height, rel=0.01)
    assert image.convert("L").getextrema()[0] < 120


def test_every_page_of_an_edition_has_its_picture_drawn_by_the_process_that_read_it(tmp_path):
    files = [tmp_path / f"{number}.pdf" for number in (1, 2)]
    for number, file in enumerate(files, 1):
        file.write_bytes(GeneratedPage(number, articles=2, columns=3).pdf())
    reports = EditionImport(tmp_path / "library", files, processes=1).run()
    assert [report.state for report in reports] == [PartState.READY] * 2
    assert len(previews(tmp_path / "library")) == 2


def test_a_page_of_text_has_none(desk, sample_file, tmp_path):
    desk.import_file(sample_file)
    assert previews(tmp_path / "library") == []


def test_where_no_preview_can_be_kept_the_page_comes_in_all_the_same(desk, pdf, tmp_path):
    (tmp_path / "library" / PREVIEWS).write_text("something else has the folder's name")
    card = desk.import_file(pdf)
    assert desk.open_page(card.id).page.articles


def test_a_page_picture_is_drawn_small_and_upright(tmp_path):
    path = tmp_path / "page.jpg"
    image = Image.new("RGB", (3000, 2000), "white")
    image.paste((200, 30, 30), (0, 0, 1500, 2000))
    exif = Image.Exif()
    exif[0x0112] = 6
    image.save(path, exif=exif)
    shown = Image.open(BytesIO(preview_of(path, SourceKind.PICTURE)))
    assert max(shown.size) <= LONGEST
    assert shown.height > shown.width


@pytest.mark.parametrize("content", [b"", b"%PDF-1.4 torn", b"\x89PNG torn"])
def test_what_cannot_be_drawn_has_no_preview_and_no_fault(tmp_path, content):
    path = tmp_path / "page"
    path.write_bytes(content)
    assert preview_of(path, SourceKind.PDF) is None
    assert preview_of(path, SourceKind.PICTURE) is None
