"""A picture of a page becomes a page: its characters, where they stand, its articles."""

from collections import Counter

import pytest
from printed_page import BODIES, BODY, HEADLINES, HEIGHT, WIDTH, write_pdf_of_picture, write_pdf_without_codes

from xingxian_editor.checks.engine import check_page
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page.source import SourceKind
from xingxian_editor.page_import.page_file import read_page_file

pytestmark = pytest.mark.xdist_group("ocr")  # the page is recognised once
LEAST_RIGHT = 0.99


def share_right(text: str, truth: str) -> float:
    """Return which share of the characters of ``truth`` is there, whatever the order."""
    got, wanted = Counter("".join(text.split())), Counter("".join(truth.split()))
    return 1 - max((got - wanted).total(), (wanted - got).total()) / wanted.total()


def test_its_characters_are_read(imported, printed):
    assert share_right(imported.page.sources[0].text, printed.text) >= LEAST_RIGHT


def test_it_is_said_to_come_from_a_picture(imported):
    assert imported.kind is SourceKind.PICTURE
    assert imported.page.sources[0].kind is SourceKind.PICTURE
    assert imported.importer.startswith("ocr")
    assert "识别" in imported.remark.zh and "recognised" in imported.remark.en


def test_it_is_as_large_as_its_resolution_says(imported):
    geometry = imported.page.sources[0].geometry
    assert (geometry.width, geometry.height) == pytest.approx((WIDTH, HEIGHT), abs=1)


def test_every_character_has_its_box_where_it_is_printed(imported, printed):
    source = imported.page.sources[0]
    boxes = [(source.text[at], source.geometry.box(at)) for at in range(len(source.text)) if source.geometry.box(at)]
    assert len(boxes) == sum(not character.isspace() for character in source.text)
    missed = [
        (text, x, y)
        for text, x, y in printed.places
        if not any(text == other and box.holds(x, y) for other, box in boxes) and "\u4e00" <= text <= "\u9fff"
    ]
    assert len(missed) <= 0.01 * len(printed.places), missed


def test_body_type_has_one_size(imported):
    source = imported.page.sources[0]
    body = [b for b in imported.page.blocks if b.role == "body"]
    sizes = [source.geometry.size(at) for b in body for r in b.ranges for at in range(r.start, r.end)]
    usual, count = Counter(round(size, 1) for size in sizes if size).most_common(1)[0]
    assert usual == pytest.approx(BODY, rel=0.1)
    assert count > 0.95 * sum(size > 0 for size in sizes)


def test_its_articles_folio_and_paragraphs_are_found(imported):
    reading = read_page(imported.page)
    assert [["".join(h.text.split()) for h in article.headline] for article in reading.articles] == [
        [headline] for headline in HEADLINES
    ]
    for article, body in zip(reading.articles, BODIES, strict=True):
        paragraphs = body.split("\n")
        assert len(article.paragraphs) == len(paragraphs)
        text = "".join(p.text for p in article.paragraphs)
        assert share_right(text, body.replace("本报讯（记者 陈建国）", "")) >= LEAST_RIGHT
    folio = imported.page.folio
    assert (folio.date.value, folio.weekday.value, folio.section.value) == ("2024-06-04", "星期二", "要闻")
    assert {c.role: [n.value for n in c.names] for c in folio.credits} == {"责编": ["王小明"], "校对": ["李大海"]}


def test_characters_know_how_surely_they_were_read(imported):
    geometry = imported.page.sources[0].geometry
    assert len(geometry.confidences) == len(imported.page.sources[0].text)
    assert 0.9 < sum(geometry.confidences) / len(geometry.confidences) / 100 <= 1


def test_blurred_text_is_a_finding(imported, page_png, tmp_path):
    from PIL import Image, ImageFilter

    with Image.open(page_png) as image:
        box = (0, 600, image.width, 1000)
        image.paste(image.crop(box).filter(ImageFilter.GaussianBlur(2.2)), box)
        image.save(tmp_path / "blurred.png", dpi=(150, 150))
    page = read_page_file(tmp_path / "blurred.png").page
    found = [f for f in check_page(page, Newsroom()).findings if f.rule == "text.recognition-unsure"]
    assert found
    assert all("把握" in f.message for f in found)


@pytest.mark.parametrize(("name", "form"), [("page.jpg", "JPEG"), ("page.tif", "TIFF")])
def test_other_kinds_of_pictures_are_read_alike(needs_ocr, page_png, printed, tmp_path, name, form):
    from PIL import Image

    with Image.open(page_png) as image:
        grey = image.convert("L" if form == "TIFF" else "RGB")
        grey.save(tmp_path / name, form, dpi=(150, 150))
    page = read_page_file(tmp_path / name).page
    assert share_right(page.sources[0].text, printed.text) >= LEAST_RIGHT


def test_a_pdf_that_is_a_scan_is_read_and_it_is_said(needs_ocr, printed, tmp_path):
    file = tmp_path / "scan.pdf"
    write_pdf_of_picture(printed.image, str(file))
    read = read_page_file(file)
    assert read.kind is SourceKind.PICTURE
    assert "没有文字" in read.remark.zh and "已按页面图片识别" in read.remark.zh
    assert share_right(read.page.sources[0].text, printed.text) >= LEAST_RIGHT
    geometry = read.page.sources[0].geometry
    assert (geometry.width, geometry.height) == pytest.approx((WIDTH, HEIGHT), abs=1)


def test_a_pdf_without_codes_names_its_characters_and_is_recognised(needs_ocr, qapp, tmp_path):
    truth = write_pdf_without_codes(tmp_path / "page.pdf")
    read = read_page_file(tmp_path / "page.pdf")
    assert "个字符里有 0 个汉字；已按页面图片识别" in read.remark.zh
    assert "none Chinese" in read.remark.en
    assert share_right(read.page.sources[0].text, truth) >= LEAST_RIGHT
