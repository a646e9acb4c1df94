"""Time to write each Word file of the sample page, beside an empty file of python-docx as the floor."""

import io

import docx
import pytest

from xingxian_editor.export.layout_planner import plan_layout
from xingxian_editor.export.layout_template import default_template
from xingxian_editor.export.layout_word import write_layout
from xingxian_editor.export.manuscript import manuscript_file, write_manuscript
from xingxian_editor.export.page_head import head_of
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page_import.manuscript_docx import read_docx
from xingxian_editor.page_import.pasted_text import read_page_text


@pytest.fixture(scope="module")
def page(sample_file):
    return read_page(read_page_text(sample_file.read_text(encoding="utf-8")).page)


@pytest.fixture(scope="module")
def head(page):
    return head_of(page.folio, by="王耀")


def test_floor_an_empty_word_file(benchmark):
    benchmark(lambda: docx.Document().save(io.BytesIO()))


def test_the_manuscript_is_written(benchmark, page, head, tmp_path):
    benchmark(write_manuscript, page, tmp_path / "manuscript.docx", head)


def test_the_layout_is_planned(benchmark, page, head):
    benchmark(lambda: plan_layout(page, head, default_template(page)))


def test_the_layout_is_written(benchmark, page, head, tmp_path):
    plan = plan_layout(page, head, default_template(page))
    benchmark(write_layout, plan, tmp_path / "layout.docx")


def test_the_manuscript_is_read_back(benchmark, page, head):
    benchmark(read_docx, manuscript_file(page, head))
