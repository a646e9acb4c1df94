"""How long a check of the sample page takes, beside putting its texts together, which it must do."""

from dataclasses import replace

import pytest

from xingxian_editor.checks.engine import check_page
from xingxian_editor.checks.examples import folio, page_of
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page.role import Role

NEWSROOM = Newsroom(
    roster=tuple(f"王{chr(0x4E00 + n)}" for n in range(300)),
    plan=(("7", "县域·兴县"),),
    taken=(("1", "要闻"),),
    edition_date="2021-03-05",
)


@pytest.fixture(scope="module")
def page(sample_file) -> Page:
    """The sample's text as one article, a line a paragraph, with a folio: as much as a page holds."""
    lines = [line for line in sample_file.read_text(encoding="utf-8").split("\n") if line.strip()]
    return page_of((Role.HEADLINE, 1, lines[0]), (Role.BODY, 1, "\n".join(lines)), facts=folio())


@pytest.mark.benchmark(group="check")
def test_reading_the_page_is_the_floor(benchmark, page):
    # A copy each time: a page keeps its indexes.
    assert benchmark(lambda: read_page(replace(page))).articles


@pytest.mark.benchmark(group="check")
def test_checking_the_page(benchmark, page):
    report = benchmark(lambda: check_page(replace(page), NEWSROOM))
    assert report.findings
    assert not report.failed
