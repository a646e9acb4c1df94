"""How long a check of the sample page takes, beside putting its texts together, which it must do."""

import gc
import itertools
import os
import subprocess
import sys
import tracemalloc
from dataclasses import replace

import pytest

from xingxian_editor.checks.engine import check_page, recheck_page
from xingxian_editor.checks.examples import folio, page_of
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page.reading import ReadingBuilder
from xingxian_editor.page.role import Role
from xingxian_editor.page_import.page_file import read_page_file

NEWSROOM = Newsroom(
    roster=tuple(f"王{chr(0x4E00 + n)}" for n in range(300)),
    plan=(("7", "县域·兴县"),),
    taken=(("1", "要闻"),),
    edition_date="2021-03-05",
)

PAGES = int(os.environ.get("PAGES", "1000"))


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


@pytest.mark.benchmark(group="check")
def test_checking_again_after_a_key_stroke(benchmark, sample_file):
    """One character is typed into a paragraph: under 8 ms, where a full check may take 60."""
    page = read_page_file(sample_file).page
    reading = read_page(page)
    state = recheck_page(page, NEWSROOM, None, reading=reading)
    typed = itertools.count()

    def type_one():
        article = reading.articles[0]
        paragraph = article.paragraphs[3]
        text = f"{paragraph.text[:20]}{'一二三四五六七八九十'[next(typed) % 10]}{paragraph.text[20:]}"
        builder = ReadingBuilder()
        builder.add(paragraph.text[:20], 0, paragraph.runs[0].offset)
        builder.add(text[20], None)
        builder.add(paragraph.text[20:], 0, paragraph.runs[0].offset + 20)
        paragraphs = (*article.paragraphs[:3], builder.take(), *article.paragraphs[4:])
        return (replace(reading, articles=(replace(article, paragraphs=paragraphs), *reading.articles[1:])),), {}

    report = benchmark.pedantic(
        lambda now: recheck_page(page, NEWSROOM, state, reading=now).report, setup=type_one, rounds=60
    )
    assert not report.failed


@pytest.mark.benchmark(group="check-load")
def test_loading_every_rule_and_list(benchmark):
    """A process of its own says how long the rules took and what they added: under 150 ms and 60 MB."""
    code = (
        "import resource, time\n"
        "import xingxian_editor.page.page_reading\n"
        "kb = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "before, start = kb(), time.perf_counter()\n"
        "from xingxian_editor.checks.engine import check_page\n"
        "from xingxian_editor.checks.examples import text_page\n"
        "from xingxian_editor.checks.newsroom import Newsroom\n"
        "check_page(text_page('甲'), Newsroom())\n"
        "print(time.perf_counter() - start, (kb() - before) / 1024)\n"
    )

    def load():
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        seconds, megabytes = map(float, done.stdout.split())
        benchmark.extra_info.update(milliseconds=round(seconds * 1000), megabytes=round(megabytes, 1))
        return megabytes

    assert benchmark.pedantic(load, rounds=3) < 60


def test_a_thousand_pages_in_one_run_leave_memory_flat(sample_file):
    """Each page differs from the others; what a thousand leave behind is what the first hundred left."""
    page = read_page_file(sample_file).page
    text = page.sources[0].text

    def check_some(numbers):
        for number in numbers:
            other = replace(page.sources[0], text=text.replace("兴县", chr(0x4E00 + number) + "县"))
            assert check_page(replace(page, sources=(other,)), NEWSROOM).findings
        gc.collect()
        return tracemalloc.get_traced_memory()[0]

    tracemalloc.start()
    try:
        first = check_some(range(PAGES // 10))
        assert check_some(range(PAGES // 10, PAGES)) < first + 8 * 1024 * 1024
    finally:
        tracemalloc.stop()
