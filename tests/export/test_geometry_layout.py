"""A page whose file tells places goes out as it is printed: places, sizes, pictures, all of its words."""

import shutil
import subprocess
import sys
import zipfile
from collections import Counter
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import ooxml_integrity
import pytest
from openxml_audit import OpenXmlValidator
from PIL import Image

sys.path.insert(0, str(Path(__file__).parents[1] / "page_import" / "pdf"))

from generated_page import GeneratedPage

from xingxian_editor.desk.printed_layout import Printed, printed_of
from xingxian_editor.desk.tagging import set_role
from xingxian_editor.desk.transcribing import transcribe_headline
from xingxian_editor.export.layout_plan import MM_PER_PT, BoxKind
from xingxian_editor.export.page_head import PageHead
from xingxian_editor.page.block import Block
from xingxian_editor.page.folio import Credit, Fact, Folio
from xingxian_editor.page.geometry import Box, GlyphPlace, packed_geometry
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import Source, SourceKind, SourceRange
from xingxian_editor.page_import.pdf.pdf_page import page_from_raw, read_pdf
from xingxian_editor.page_import.pdf.pdfium import opened_pdf, read_raw_page

SEEDS = (3, 7, 11)
HEAD = PageHead(newspaper="示例日报")


@pytest.fixture(params=SEEDS)
def pdf(request, tmp_path):
    path = tmp_path / "page.pdf"
    path.write_bytes(GeneratedPage(request.param).pdf())
    return path


@pytest.fixture
def page(pdf):
    return read_pdf(pdf).page


def characters(text):
    return Counter("".join(text.split()))


def words_of(plan):
    return characters("".join(text for flow in plan.flows for p in flow.paragraphs for text, _ in p.pieces))


def hull(page, block):
    geometry = page.source_by_id[0].geometry
    return geometry.hull(at for r in block.ranges for at in range(r.start, r.end))


def test_the_sheet_has_the_size_of_the_page(page):
    plan, geometry = Printed(page).plan(HEAD), page.source_by_id[0].geometry
    assert plan.width_mm == pytest.approx(geometry.width * MM_PER_PT, abs=0.1)
    assert plan.height_mm == pytest.approx(geometry.height * MM_PER_PT, abs=0.1)


def test_every_word_is_on_the_sheet_once(page):
    plan = Printed(page).plan(HEAD)
    everything = "".join(page.text_of(block.ranges) for block in page.blocks)
    assert words_of(plan) == characters(everything)


def test_headlines_stand_where_and_as_large_as_they_are_printed(page):
    plan = Printed(page).plan(HEAD)
    flows = {flow.id: flow.paragraphs[0] for flow in plan.flows}
    boxes = [box for box in plan.boxes if box.kind is BoxKind.HEADLINE and not box.upright]
    printed = [b for b in page.blocks if b.role in (Role.HEADLINE, Role.KICKER, Role.DECK)]
    for box in boxes:
        paragraph = flows[box.flow]
        text = paragraph.pieces[0][0].split()[0]
        homes = [b for b in printed if text in page.text_of(b.ranges)]
        assert homes, text
        places = [(hull(page, home), page.source_by_id[0].geometry.size(home.ranges[0].start)) for home in homes]
        assert any(
            place.left - 3 <= box.rect.left / MM_PER_PT <= place.right
            and place.top - 3 <= box.rect.top / MM_PER_PT + 0.5 * paragraph.size_pt <= place.bottom + 3
            and paragraph.size_pt == pytest.approx(size, abs=0.5)
            for place, size in places
        ), text


def test_a_chain_of_boxes_follows_the_columns(page):
    plan = Printed(page).plan(HEAD)
    lines = [hull(page, replace(b, ranges=(r,))) for b in page.blocks if b.role is Role.BODY for r in b.ranges]
    lefts = {round(box.rect.left / MM_PER_PT) for box in plan.boxes if box.kind is BoxKind.COLUMN}
    assert all(any(abs(left - place.left) <= 24 for left in lefts) for place in lines)
    for flow in plan.flows:
        links = [box.link for box in plan.boxes if box.flow == flow.id]
        assert links == list(range(len(links)))


def test_pictures_are_cut_from_the_page_as_jpeg(tmp_path):
    seed = next(s for s in range(30) if b"/Im0 Do" in _content(GeneratedPage(s)))
    path = tmp_path / "page.pdf"
    path.write_bytes(GeneratedPage(seed).pdf())
    target = tmp_path / "page.docx"
    Printed(read_pdf(path).page, path).write(HEAD, target)
    with zipfile.ZipFile(target) as package:
        pictures = [name for name in package.namelist() if name.startswith("word/media/")]
        assert pictures
        assert all(package.read(name)[:3] == b"\xff\xd8\xff" for name in pictures)
        assert b"picture-" not in package.read("word/document.xml")


def _content(generated):
    return "".join(generated.drawing.shapes).encode()


def test_without_its_file_the_places_of_the_pictures_stay_empty(page, tmp_path):
    report = Printed(page, tmp_path / "gone.pdf").write(HEAD, tmp_path / "page.docx")
    assert report.pages >= 1


def test_a_page_without_places_has_no_printed_layout():
    text = Source(0, SourceKind.TEXT, "一版")
    assert printed_of(Page(sources=(text,)), None) is None


def test_what_a_person_typed_for_a_headline_stands_above_its_article(page):
    article = page.ordered_articles[0].id
    typed = transcribe_headline(page, article, "春来早", Role.KICKER, "王耀")
    plan = Printed(typed).plan(HEAD)
    flow = next(f.id for f in plan.flows if f.paragraphs[0].pieces[0][0] == "春来早")
    box = next(box for box in plan.boxes if box.flow == flow)
    top = min(hull(page, block).top for block in page.blocks_of(article))
    assert box.rect.top / MM_PER_PT <= top
    assert words_of(plan)["春"] >= 1


def test_a_block_that_a_person_tagged_anew_has_the_new_style(page):
    block = next(b for b in page.blocks if b.role is Role.HEADLINE)
    tagged = set_role(page, (block.id,), Role.DECK, "王耀")
    before, after = (
        Counter(p.style for f in Printed(p).plan(HEAD).flows for p in f.paragraphs) for p in (page, tagged)
    )
    assert after["副题"] > before["副题"]


def test_text_without_room_is_said_and_never_lost(page):
    block = next(b for b in page.blocks if b.role is Role.BODY)
    first = block.ranges[0]
    typed = Source(
        1, SourceKind.TRANSCRIPTION, "长" * 3000, (SourceRange(0, first.start + 4, first.start + 5),), "王耀"
    )
    plan = Printed(replace(page, sources=(*page.sources, typed))).plan(HEAD)
    assert words_of(plan)["长"] >= 3000
    assert plan.overset
    assert plan.pages > 1
    geometry = page.source_by_id[0].geometry
    size = min(
        geometry.size(at)
        for b in page.blocks
        if b.role is Role.BODY
        for at in range(b.ranges[0].start, b.ranges[0].end - 1)
        if geometry.size(at)
    )
    assert min(p.size_pt for f in plan.flows for p in f.paragraphs if "长长" in p.pieces[0][0]) >= 0.85 * size


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_the_word_page_has_everything_where_the_printed_page_has_it(pdf, page, tmp_path):
    target = tmp_path / "page.docx"
    Printed(page, pdf).write(HEAD, target)
    word, pages = as_word_shows_it(target, tmp_path)
    assert pages == 1
    blocks = shifts(page, word, (block.ranges[0].start for block in page.blocks))
    assert len(blocks) > 6
    assert max(blocks) < 0.01
    # Every line begins where it is printed, so lines are broken as printed, and stands at its height.
    lines = shifts(page, word, line_starts(page))
    assert len(lines) > 60
    assert sum(shift < 0.004 for shift in lines) / len(lines) >= 0.97
    # And every line ends where it is printed: digits and marks are as wide as there, nothing runs over its column.
    ends = shifts(page, word, (end - 6 for end in line_ends(page)), 5)
    assert len(ends) > 60
    assert sum(shift < 0.003 for shift in ends) / len(ends) >= 0.97


def as_word_shows_it(target, folder):
    """Return the page that LibreOffice makes of a Word file, and how many pages it has."""
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", "--headless", profile, "--convert-to", "pdf", "--outdir", str(folder / "out"), str(target)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    with opened_pdf(folder / "out" / f"{target.stem}.pdf", "page.pdf") as document:
        return page_from_raw(read_raw_page(document, 0, "page.pdf", lambda share: None)).page, len(document)


def line_starts(page):
    """Yield where each line of the text begins."""
    text = page.source_by_id[0].text
    yield from (at + 1 for at, character in enumerate(text) if character == "\n")


def line_ends(page):
    """Yield where each line of the text ends."""
    text = page.source_by_id[0].text
    yield from (at for at in range(7, len(text)) if text[at] == "\n" and "\n" not in text[at - 6 : at])


def shifts(page, word, starts, on=0):
    """How far the characters ``on`` after these offsets are from where they are printed, to the page's height."""
    source, other = page.source_by_id[0], word.source_by_id[0]
    found = []
    for start in starts:
        text = "".join(source.text[start : start + 6].split("\n")[0].split())
        if len(text) < max(4, on + 1) or source.text.count(text) != 1 or other.text.count(text) != 1:
            continue
        one, two = source.geometry.box(start + on), other.geometry.box(other.text.index(text) + on)
        if one and two:
            away = max(abs(one.left - two.left), abs(one.top + one.bottom - two.top - two.bottom) / 2)
            found.append(away / source.geometry.height)
    return found


def test_the_validators_find_nothing_wrong(pdf, page, tmp_path):
    target = tmp_path / "page.docx"
    Printed(page, pdf).write(HEAD, target)
    assert OpenXmlValidator().validate(target).errors == []
    assert ooxml_integrity.check(target) == []


def test_pictures_of_a_page_read_from_its_picture_are_cut_from_that(tmp_path):
    picture = Image.new("RGB", (800, 1200), "white")
    picture.paste((180, 60, 30), (100, 300, 400, 600))
    file = tmp_path / "page.png"
    picture.save(file)
    places = [GlyphPlace(Box(40.0 + 10 * n, 20.0, 50.0 + 10 * n, 30.0), 10.0) for n in range(6)]
    geometry = packed_geometry(400.0, 600.0, places, ("Song",), (Box(50.0, 150.0, 200.0, 300.0),))
    source = Source(0, SourceKind.PICTURE, "山上的树木绿", geometry=geometry)
    page = Page((source,), blocks=(Block(1, (SourceRange(0, 0, 6),), Role.OTHER),))
    target = tmp_path / "page.docx"
    Printed(page, file).write(HEAD, target)
    with zipfile.ZipFile(target) as package:
        (name,) = (name for name in package.namelist() if name.startswith("word/media/"))
        cut = Image.open(BytesIO(package.read(name)))
    assert cut.size == (300, 300)
    assert cut.getpixel((150, 150)) == pytest.approx((180, 60, 30), abs=6)


def test_body_text_read_from_a_picture_is_set_in_one_face(page):
    source = page.sources[0]
    geometry = source.geometry
    numbers = bytearray(geometry.font_numbers)
    body = next(b for b in page.blocks if b.role is Role.BODY and b.article is not None)
    first = body.ranges[0]
    for at in range(first.start, min(first.end, first.start + 8)):
        numbers[2 * at : 2 * at + 2] = (len(geometry.fonts)).to_bytes(2, "little")
    geometry = replace(geometry, font_numbers=bytes(numbers), fonts=(*geometry.fonts, "HeavyHei"))
    read = replace(source, kind=SourceKind.PICTURE, geometry=geometry)
    flows = Printed(replace(page, sources=(read, *page.sources[1:]))).plan(HEAD).flows
    faces = [
        {look.face for p in flow.paragraphs if p.style == "正文" for look in p.looks}
        for flow in flows
        if sum(len(p.text) for p in flow.paragraphs) > 40
    ]
    assert faces
    assert all(len(found) <= 1 for found in faces)


def test_typed_folio_facts_stand_on_the_page(page):
    typed = Fact("星期五", typed_by="王耀")
    names = Credit("责编", (Fact("林小满", typed_by="王耀"),))
    page = replace(page, folio=replace(page.folio, weekday=typed, credits=(names,)))
    plan = Printed(page).plan(HEAD)
    words = [f.paragraphs[0].text for f in plan.flows]
    (text,) = (text for text in words if "林小满" in text)
    assert text == "星期五\u3000责编：林小满"
    (box,) = (b for b in plan.boxes if b.lines and b.lines[0].text == text)
    others = [b.rect for b in plan.boxes if b is not box and b.kind is BoxKind.FOLIO and b.lines[0].text.strip()]
    assert box.rect.bottom < plan.height_mm / 4 or box.rect.top > plan.height_mm * 3 / 4
    assert others


def test_a_name_missing_behind_its_role_is_set_behind_it():
    text = "责编： 校对：周岚"
    places = [GlyphPlace(Box(40.0 + 10 * n, 20.0, 50.0 + 10 * n, 30.0), 10.0) for n in range(len(text))]
    source = Source(0, SourceKind.PDF, text, geometry=packed_geometry(400.0, 600.0, places, ("Song",)))
    missing = Credit("责编", (Fact("林小满", typed_by="王耀"),), (SourceRange(0, 0, 3),))
    page = Page(
        (source,), blocks=(Block(1, (SourceRange(0, 0, len(text)),), Role.FOLIO),), folio=Folio(credits=(missing,))
    )
    plan = Printed(page).plan(HEAD)
    assert "责编：\u3000林小满" in "".join(f.paragraphs[0].text for f in plan.flows)


def test_the_reading_order_of_an_article_is_that_of_its_reading(page):
    plan, reading = Printed(page).plan(HEAD), read_page(page)
    for index, article in enumerate(reading.articles):
        paragraphs = ["".join(p.text.split()) for p in article.paragraphs]
        flows = dict.fromkeys(box.flow for box in plan.boxes if box.article == index and box.kind is BoxKind.COLUMN)
        text = "".join(t for f in plan.flows if f.id in flows for p in f.paragraphs for t, _ in p.pieces)
        at = -1
        for paragraph in paragraphs:
            place = "".join(text.split()).find(paragraph[-8:], at + 1)
            assert place > at, paragraph
            at = place
