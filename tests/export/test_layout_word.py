import os
import shutil
import subprocess
import zipfile
from collections import Counter

import docx
import ooxml_integrity
import pytest
from lxml import etree
from openxml_audit import OpenXmlValidator

from xingxian_editor.export.layout_plan import BoxKind
from xingxian_editor.export.layout_planner import plan_layout
from xingxian_editor.export.layout_template import default_template
from xingxian_editor.export.layout_text import article_text
from xingxian_editor.export.layout_word import write_layout
from xingxian_editor.export.page_head import TABLOID_MM, head_of
from xingxian_editor.export.whole_file import FolderMissing
from xingxian_editor.page.document import page_document
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page_import.manuscript_docx import read_docx

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
}
needs_libreoffice = pytest.mark.skipif(
    not (shutil.which("soffice") and shutil.which("pdfinfo") and shutil.which("pdftotext")),
    reason="needs LibreOffice and poppler",
)


@pytest.fixture(scope="module")
def plan(sample_page, sample_head):
    return plan_layout(sample_page, sample_head, default_template(sample_page))


@pytest.fixture(scope="module")
def layout(tmp_path_factory, plan):
    target = tmp_path_factory.mktemp("layout") / "layout.docx"
    write_layout(plan, target)
    return target


@pytest.fixture(scope="module")
def tree(layout):
    return etree.fromstring(zipfile.ZipFile(layout).read("word/document.xml"))


def test_the_validators_find_nothing_wrong(layout):
    assert OpenXmlValidator().validate(layout).errors == []
    assert ooxml_integrity.check(layout) == []


def test_the_sheet_has_the_papers_real_size(layout):
    section = docx.Document(str(layout)).sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (390, 540)


def test_columns_are_chained_text_boxes(tree, plan):
    chains = {box.get("id"): 0 for box in tree.iterfind(".//wps:txbx", NAMESPACES)}
    for linked in tree.iterfind(".//wps:linkedTxbx", NAMESPACES):
        chains[linked.get("id")] += 1
        assert int(linked.get("seq")) == chains[linked.get("id")]
    lead = next(box.flow for box in plan.boxes if box.kind is BoxKind.COLUMN and box.article == 0)
    assert chains[str(lead)] == 5


def test_every_box_is_placed_in_absolute_measures(tree, plan):
    anchors = list(tree.iterfind(".//wp:anchor", NAMESPACES))
    assert len(anchors) == len(plan.boxes)
    for anchor, box in zip(anchors, plan.boxes, strict=True):
        horizontal, vertical = anchor.find("wp:positionH", NAMESPACES), anchor.find("wp:positionV", NAMESPACES)
        assert horizontal.get("relativeFrom") == vertical.get("relativeFrom") == "page"
        assert int(horizontal[0].text) == round(box.rect.left * 36000)
        assert int(vertical[0].text) == round(box.rect.top * 36000)


def test_body_has_an_exact_pitch_and_an_indent_of_two_characters(layout, plan):
    style = docx.Document(str(layout)).styles["正文"]
    spacing = style.element.find("w:pPr/w:spacing", NAMESPACES)
    indent = style.element.find("w:pPr/w:ind", NAMESPACES)
    w = f"{{{NAMESPACES['w']}}}"
    assert (spacing.get(f"{w}line"), spacing.get(f"{w}lineRule")) == (str(round(plan.pitch_pt * 20)), "exact")
    assert indent.get(f"{w}firstLineChars") == "200"


def test_title_and_author_are_in_the_properties(layout, sample_head):
    properties = docx.Document(str(layout)).core_properties
    assert (properties.title, properties.author) == (sample_head.full_title, sample_head.by)


def test_the_report_says_pages_and_overset_lines(tmp_path, sample_page):
    head = head_of(sample_page.folio, size_mm=TABLOID_MM)
    report = write_layout(plan_layout(sample_page, head, default_template(sample_page, 270)), tmp_path / "page.docx")
    assert report.pages > 1
    assert sum(lines for _, lines in report.overset_lines) > 0
    assert OpenXmlValidator().validate(tmp_path / "page.docx").errors == []


def test_a_missing_folder_is_said_in_one_sentence(tmp_path, plan):
    with pytest.raises(FolderMissing):
        write_layout(plan, tmp_path / "nowhere" / "layout.docx")


def shown_by_libreoffice(file, folder):
    """The page as LibreOffice sets it: its size in points, pages, and characters."""
    environment = {**os.environ, "HOME": str(folder)}
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(file)]
    subprocess.run(command, env=environment, check=True, capture_output=True, timeout=200)
    made = folder / file.with_suffix(".pdf").name
    facts = subprocess.run(["pdfinfo", str(made)], check=True, capture_output=True, text=True).stdout
    text = subprocess.run(["pdftotext", str(made), "-"], check=True, capture_output=True, text=True).stdout
    return dict(line.split(":", 1) for line in facts.splitlines() if ":" in line), text


@needs_libreoffice
def test_libreoffice_shows_one_page_with_every_character(tmp_path, layout, sample_page):
    facts, text = shown_by_libreoffice(layout, tmp_path)
    assert facts["Pages"].strip() == "1"
    width, _, height, *_ = facts["Page size"].split()
    assert (round(float(width) / 72 * 25.4), round(float(height) / 72 * 25.4)) == (390, 540)
    wanted = "".join(p.text for article in sample_page.articles for p in article_text(article).paragraphs)
    missing = Counter(_han(wanted)) - Counter(_han(text))
    assert not missing


def _han(text):
    return [character for character in text if "\u3400" <= character <= "\u9fff" or character in "，。、；："]


def test_a_layout_that_is_read_back_has_its_articles_and_its_folio(sample_page, sample_head, sample_document, tmp_path):
    target = tmp_path / "page.docx"
    write_layout(plan_layout(sample_page, sample_head, default_template(sample_page, 390)), target)
    document = page_document(read_page(read_docx(target.read_bytes()).page))
    keys = ("date", "weekday", "page_number", "section", "co_organisers", "credits")
    assert {key: document[key] for key in keys} == {key: sample_document[key] for key in keys}
    heads = [(len(a["headline"]) > 0, len(a["paragraphs"]), a["byline"]) for a in sample_document["articles"]]
    read = [(len(a["headline"]) > 0, len(a["paragraphs"]), a["byline"]) for a in document["articles"]]
    assert sorted(read) == sorted(heads)
    assert [p["caption"] for p in document["photos"]] == [p["caption"] for p in sample_document["photos"]]
