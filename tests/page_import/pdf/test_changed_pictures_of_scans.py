"""Versions that came as pictures: their photographs are held together as those of PDFs are."""

from dataclasses import replace

import pypdfium2
import pytest
from PIL import Image, ImageEnhance
from test_changed_pictures import FIRST, SECOND, page_file, painted, told

from xingxian_editor.corrections.proof_check.comparison import ChangeKind
from xingxian_editor.desk.check_rows import check_rows
from xingxian_editor.desk.comparing import compare_versions
from xingxian_editor.page.geometry import Box
from xingxian_editor.page.source import SourceKind
from xingxian_editor.page_import.pdf import read_pdf


def scanned(path, pictures, scale=2.0, moved=0.0, quality=85, brighter=1.0):
    """A page as text recognition hands it on, and its JPEG; ``moved``: pictures are found so many points off."""
    pdf = page_file(path.with_suffix(".pdf"), pictures)
    page = read_pdf(pdf.read_bytes()).page
    [source] = page.sources
    found = tuple(
        Box(b.left + moved, b.top - moved, b.right + moved / 2, b.bottom - moved / 2) for b in source.geometry.pictures
    )
    source = replace(source, kind=SourceKind.PICTURE, geometry=replace(source.geometry, pictures=found))
    file = pypdfium2.PdfDocument(pdf)
    image = file[0].render(scale=scale).to_pil().convert("RGB")
    file.close()
    ImageEnhance.Brightness(image).enhance(brighter).save(path, quality=quality)
    return replace(page, sources=(source,)), path


def compared(old, new):
    return compare_versions(old[0], new[0], (old[1], new[1]))


@pytest.fixture
def old(tmp_path):
    return scanned(tmp_path / "一样.jpg", [(painted(1), FIRST), (painted(2), SECOND)])


@pytest.mark.parametrize(
    "how",
    [
        {"scale": 1.4},
        {"scale": 3.1, "quality": 50},
        {"moved": 2.0},
        {"moved": -2.0, "scale": 1.7},
        {"moved": 1.0, "brighter": 1.04},
    ],
)
def test_another_scan_of_the_same_page_has_no_changed_picture(old, tmp_path, how):
    new = scanned(tmp_path / "二样.jpg", [(painted(1), FIRST), (painted(2), SECOND)], **how)
    assert compared(old, new).comparison.is_clean


@pytest.mark.parametrize("seed", range(3, 9))
@pytest.mark.parametrize("moved", [0.0, 2.0])
def test_another_photograph_is_told_with_its_caption_and_both_places(old, tmp_path, seed, moved):
    new = scanned(tmp_path / "二样.jpg", [(painted(1), FIRST), (painted(seed), SECOND)], moved=moved)
    said = compared(old, new)
    assert told(said.comparison) == [(ChangeKind.PICTURE, ("photo", 1), ("photo", 1))]
    [row] = check_rows(old[0], new[0], said, ())
    assert row.where == "图 2“图为新修的水渠通水。”"
    assert all(row.frames)


def test_a_picture_without_a_caption_is_told_by_its_part_of_the_page(old, tmp_path):
    more = [(painted(1), FIRST), (painted(2), SECOND), (painted(5), (280, 80, 380, 180))]
    new = scanned(tmp_path / "二样.jpg", more)
    [row] = check_rows(old[0], new[0], compared(old, new), ())
    assert (row.kind, row.where) == ("图片多出", "版面上部中间的图片")


def test_a_scan_is_not_held_against_the_file_that_was_scanned(old, tmp_path):
    path = page_file(tmp_path / "二样.pdf", [(painted(1), FIRST), (painted(2), SECOND)])
    said = compared(old, (read_pdf(path.read_bytes()).page, path))
    assert said.pictures == ((), ())
    assert not [c for c in said.comparison.changes if c.kind is ChangeKind.PICTURE]


def test_a_picture_file_that_cannot_be_opened_says_nothing_about_its_photographs(old, tmp_path):
    new = scanned(tmp_path / "二样.jpg", [(painted(1), FIRST), (painted(2), SECOND)])
    new[1].write_bytes(b"no picture")
    assert compared(old, new).comparison.is_clean


def test_what_is_written_is_read_upright(tmp_path):
    """A page photographed on its side is turned as its file says, before its pictures are cut out."""
    old = scanned(tmp_path / "一样.jpg", [(painted(1), FIRST), (painted(2), SECOND)])
    new = scanned(tmp_path / "二样.jpg", [(painted(1), FIRST), (painted(2), SECOND)])
    with Image.open(new[1]) as image:
        turned, exif = image.rotate(90, expand=True), Image.Exif()
        exif[0x0112] = 6
        turned.save(new[1], exif=exif, quality=90)
    assert compared(old, new).comparison.is_clean
