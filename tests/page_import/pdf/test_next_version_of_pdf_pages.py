"""Printed pages put out again with slips in them: the comparison tells exactly those, whatever the file's order."""

import random
from collections import Counter

import pytest
from generated_page import GeneratedPage
from pdf_writer import pdf_bytes

from xingxian_editor.corrections.proof_check.proof_checking import compare_pages
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page.place import Part
from xingxian_editor.page_import.pdf import read_pdf

RARE = "鑫淼焱垚犇骉羴鱻"


def body_lines(page):
    """Lines of running text, long enough to be told from heads, that begin with Han characters."""
    lines = [ink for ink in page.drawing.ink if ink.size == page.body and len(ink.characters) > 8]
    return [ink for ink in lines if all("\u4e00" <= c <= "\u9fff" for *_, c in ink.characters[3:8])]


@pytest.mark.parametrize("seed", [2, 5, 9, 12])
def test_slips_on_a_printed_page_are_told_and_nothing_else(seed):
    page = GeneratedPage(seed)
    old = read_page(read_pdf(page.pdf()).page)
    chance = random.Random(seed)
    expected = Counter()
    said = "".join(paragraph.text for article in old.articles for paragraph in article.paragraphs)
    lines = [ink for ink in body_lines(page) if "".join(c for *_, c in ink.characters)[2:8] in said]
    for ink, rare in zip(chance.sample(lines, 6), RARE, strict=False):
        x, y, character = ink.characters[5]
        ink.characters[5] = (x, y, rare)
        expected[character, rare] += 1
    chance.shuffle(page.drawing.ink)
    new = read_page(read_pdf(pdf_bytes([page.drawing])).page)
    comparison = compare_pages(old, new)
    # The cells of a table without rules come in the file's order, which was shuffled.
    told = [c for c in comparison.changes if Part.PAGE not in (c.old and c.old.part, c.new and c.new.part)]
    assert Counter((c.was, c.stands) for c in told) == expected
