"""How long two versions of a page of 6,000 characters take to be compared: under 200 ms, with corrections too."""

import random
from dataclasses import replace

import pytest

from xingxian_editor.corrections.proof_check.asked_change import AskedChange, AskedEdit
from xingxian_editor.corrections.proof_check.proof_checking import compare_pages
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page.place import Part, Place
from xingxian_editor.page.reading import Reading, Run
from xingxian_editor.page_import.pasted_text import read_page_text


@pytest.fixture(scope="module")
def versions(sample_file):
    """The sample page, the same with a hundred slips, and two hundred corrections of which half are carried out."""
    old = read_page(read_page_text(sample_file.read_text(encoding="utf-8")).page)
    chance = random.Random(1)
    articles, asked = [], []
    for index, article in enumerate(old.articles):
        paragraphs = []
        for item, paragraph in enumerate(article.paragraphs):
            text = paragraph.text
            for at in range(len(text) - 20, 10, -20):
                if chance.random() < 0.7:
                    edit = AskedEdit(Place(Part.ARTICLE, index, "paragraphs", item, at, at + 1), text[at], "鑫")
                    asked.append(AskedChange(len(asked) + 1, (edit,)))
                if chance.random() < 0.5:
                    text = text[:at] + "鑫" + text[at + 1 :]
            paragraphs.append(Reading(text, (Run(0, len(text), 0, 0),)))
        articles.append(replace(article, paragraphs=tuple(paragraphs)))
    return old, replace(old, articles=tuple(articles[::-1])), asked


def test_two_versions_in_under_200_ms(benchmark, versions):
    old, new, asked = versions
    comparison = benchmark(lambda: compare_pages(old, new, asked))
    assert len(comparison.corrections) == len(asked) > 150
    if benchmark.stats:
        assert benchmark.stats.stats.median < 0.2
