"""How things look on a page laid out as printed: grounds, outlines, rules, capitals, letters, weights, colours."""

import re
import sys
import zipfile
from collections import Counter
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "page_import" / "pdf"))

from pdf_writer import Drawing, Ink, pdf_bytes
from press_page import PressPage

from xingxian_editor.desk.printed_layout import Printed
from xingxian_editor.export.layout_plan import MM_PER_PT
from xingxian_editor.export.page_head import PageHead
from xingxian_editor.page_import.manuscript_package import read_paragraphs
from xingxian_editor.page_import.pdf.pdf_page import read_pdf

HEAD = PageHead(newspaper="示例日报")
BODY = "县里把种子送到了每个村，合作社的人一早就下了地，到傍晚已经种完两百多亩。" * 6
BODY_INK = [
    Ink([(40 + 12 * n, 150 + 18 * row, c) for n, c in enumerate(BODY[20 * row : 20 * row + 20])], 12)
    for row in range(len(BODY) // 20)
]


def characters(text):
    return Counter("".join(text.split()))


def words_of(plan):
    return characters("".join(text for flow in plan.flows for p in flow.paragraphs for text, _ in p.pieces))


def word_page_of(drawing, folder):
    """Print the drawing and return the Word page of it, open to be read."""
    pdf, target = folder / "page.pdf", folder / "page.docx"
    pdf.write_bytes(pdf_bytes([drawing]))
    Printed(read_pdf(pdf).page, pdf).write(HEAD, target)
    return zipfile.ZipFile(target)


def test_a_reversed_head_is_white_on_its_ground(tmp_path):
    drawing = Drawing(500, 700)
    drawing.ground(40, 60, 300, 110, 0.2)
    drawing.ink.append(Ink([(50 + 30 * n, 96, c) for n, c in enumerate("春播正当时节")], 28, 1, grey=1.0))
    drawing.ink += BODY_INK
    with word_page_of(drawing, tmp_path) as package:
        document = package.read("word/document.xml").decode()
        assert not [name for name in package.namelist() if name.startswith("word/media/")]
    # The ground is drawn where and as dark as it is printed, no picture of it.
    ground = document[document.index('name="底') : document.index("春播正当时节")]
    left, top = map(int, re.findall(r"<wp:posOffset>(\d+)</wp:posOffset>", document[: document.index('name="底')])[-2:])
    assert (left / 12700, top / 12700) == pytest.approx((40, 60), abs=0.5)
    width, height = re.search(r'<a:ext cx="(\d+)" cy="(\d+)"', ground).groups()
    assert (int(width) / 12700, int(height) / 12700) == pytest.approx((260, 50), abs=0.5)
    assert max(bytes.fromhex(re.search(r'<a:srgbClr val="(\w{6})"', ground)[1])) < 80
    head = document[: document.index("春播正当时节")].rsplit("<w:rPr>", 1)[1]
    assert '<w:color w:val="FFFFFF"/>' in head
    text = document[: document.index("县里把种子")].rsplit("<w:rPr>", 1)[1]
    assert "<w:color" not in text


def test_an_outline_round_a_text_is_four_rules_and_what_is_bold_by_a_stroke_is_bold(tmp_path):
    drawing = Drawing(500, 700)
    drawing.shapes.append("0.8 w 0.7 0 0 RG 30 400 300 280 re S")
    drawing.ink.append(Ink([(50 + 30 * n, 96, c) for n, c in enumerate("■春播正当时节")], 28, 1, stroke=True))
    drawing.ink += BODY_INK
    with word_page_of(drawing, tmp_path) as package:
        document = package.read("word/document.xml").decode()
        assert not [name for name in package.namelist() if name.startswith("word/media/")]
    assert document.count('<a:srgbClr val="B20000"/>') + document.count('<a:srgbClr val="B30000"/>') == 4
    head = document[: document.index("春播正当时节")].rsplit("<w:rPr>", 1)[1]
    assert "<w:b/>" in head
    assert "■" in document


def test_a_capital_over_two_lines_stands_in_them_and_the_lines_beside_it_do_not_move(tmp_path):
    drawing = Drawing(500, 700)
    drawing.ink.append(Ink([(50 + 30 * n, 96, c) for n, c in enumerate("春播正当时节")], 28, 1))
    first = [
        Ink([(72 + 12 * n, 150 + 18 * row, c) for n, c in enumerate(BODY[1 + 17 * row : 18 + 17 * row])], 12)
        for row in range(2)
    ]
    drawing.ink += [Ink([(40, 168, BODY[0])], 28), *first]
    drawing.ink += [
        Ink([(40 + 12 * n, 186 + 18 * row, c) for n, c in enumerate(BODY[20 * row : 20 * row + 20])], 12)
        for row in range(1, 9)
    ]
    pdf = tmp_path / "page.pdf"
    pdf.write_bytes(pdf_bytes([drawing]))
    page = read_pdf(pdf).page
    plan = Printed(page, pdf).plan(HEAD)
    assert words_of(plan) == characters("".join(page.text_of(block.ranges) for block in page.blocks))
    texts = {flow.id: flow.paragraphs[0] for flow in plan.flows}
    (capital,) = (box for box in plan.boxes if box.flow and texts[box.flow].text == BODY[0])
    assert texts[capital.flow].size_pt == 28
    assert capital.rect.left / MM_PER_PT == pytest.approx(40, abs=1)
    beside = next(box for box in plan.boxes if box.flow and texts[box.flow].text.startswith(BODY[1:6]))
    assert beside.rect.top / MM_PER_PT + 0.8 * 18 == pytest.approx(150, abs=1.5)


def test_letters_beside_chinese_have_no_white_that_is_not_printed(tmp_path):
    drawing = Drawing(500, 700)
    drawing.ink.append(Ink([(50 + 30 * n, 96, c) for n, c in enumerate("春播正当时节")], 28, 1))
    drawing.ink += BODY_INK
    drawing.ink.append(Ink([(40 + 12 * n, 420, c) for n, c in enumerate("今年种了200亩地")], 12))
    with word_page_of(drawing, tmp_path) as package:
        document = package.read("word/document.xml").decode()
    line = document[document.index("今年种了") : document.index("亩地")]
    assert line.count("<w:vanish/>") == 2
    # What is hidden there is no text: the file reads as before.
    read = "".join(p.text for p in read_paragraphs((tmp_path / "page.docx").read_bytes()))
    assert "今年种了200亩地" in read.replace(" ", "")
    assert "\u200b" not in read


def test_a_rule_is_as_thick_as_printed_and_in_its_colour(tmp_path):
    drawing = Drawing(500, 700)
    drawing.shapes.append("0.8 0.1 0.1 rg 40 500 300 3 re f")
    drawing.ink.append(Ink([(50 + 30 * n, 96, c) for n, c in enumerate("春播正当时节")], 28, 1))
    drawing.ink += BODY_INK
    with word_page_of(drawing, tmp_path) as package:
        document = package.read("word/document.xml").decode()
    rule = document[document.index('name="线') :]
    assert int(re.search(r'<a:ext cx="\d+" cy="(\d+)"', rule)[1]) == pytest.approx(3 * 12700, rel=0.15)
    red, green, blue = bytes.fromhex(re.search(r'<a:srgbClr val="(\w{6})"', rule)[1])
    assert red > 190
    assert max(green, blue) < 40


def test_what_is_printed_twice_a_hair_apart_is_bold(tmp_path):
    pdf, target = tmp_path / "page.pdf", tmp_path / "page.docx"
    pdf.write_bytes(PressPage(2001).pdf())
    page = read_pdf(pdf).page
    text = page.sources[0].text
    twice = {text[at] for span in page.joinings[0].dropped for at in range(span.start, span.end)}
    assert set("北坡果园统") <= twice
    Printed(page, pdf).write(HEAD, target)
    with zipfile.ZipFile(target) as package:
        document = package.read("word/document.xml").decode()
    for words, bold in (("北坡果园统", True), ("图书馆推广", False)):
        assert ("<w:b/>" in document[: document.index(words)].rsplit("<w:rPr>", 1)[1]) is bold
