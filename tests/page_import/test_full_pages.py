"""Pages with thousands of short lines: the work grows with their number, not with all pairs of pairs."""

import cProfile
import pstats
from random import Random

from tests.page_import.pdf.pdf_writer import Drawing, Ink, pdf_bytes
from xingxian_editor.page_import.pasted_text import read_page_text
from xingxian_editor.page_import.pdf import read_pdf

WORDS = "城市河流春天学校老师孩子桥梁工厂农民粮食医院医生道路交通电力清洁公园花草山水乡镇"


def scattered(count):
    """Return a PDF with so many short texts all over the page, some larger than others."""
    random = Random(5)
    drawing = Drawing(1000, 1500)
    for _ in range(count):
        x, y, size = random.uniform(10, 950), random.uniform(20, 1480), 8.0 + random.choice([0, 0, 0, 2, 4, 10])
        text = random.choices(WORDS, k=random.randint(2, 5))
        drawing.ink.append(Ink([(x + n * size, y, character) for n, character in enumerate(text)], size))
    return pdf_bytes([drawing])


def lines_at_random(count):
    """Return a text of so many short lines."""
    random = Random(5)
    return "\n".join(
        "".join(random.choices(WORDS, k=random.randint(2, 14))) + random.choice(["", "", "。", "，"])
        for _ in range(count)
    )


def calls_of(work):
    """Return how many calls the work takes: the same on a busy machine and on a quiet one."""
    profile = cProfile.Profile()
    profile.runcall(work)
    return pstats.Stats(profile).total_calls


def test_short_texts_all_over_a_pdf_page_are_not_compared_in_threes():
    content = scattered(800)
    assert calls_of(lambda: read_pdf(content)) < 4_200_000


def test_heads_are_asked_only_of_articles_that_they_share_words_with():
    text = lines_at_random(1000)
    assert calls_of(lambda: read_page_text(text, "随机", None)) < 6_000_000
