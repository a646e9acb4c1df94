"""How long a check of the sample page takes, beside putting its texts together, which it must do."""

import gc
import itertools
import os
import random
import resource
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from xingxian_editor.checks.engine import check_page, recheck_page
from xingxian_editor.checks.general_characters import general_characters
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page.reading import ReadingBuilder
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
    """The sample page as it is read from its file: some 6,000 characters."""
    return read_page_file(sample_file).page


@pytest.mark.benchmark(group="check")
def test_reading_the_page_is_the_floor(benchmark, page):
    # A copy each time: a page keeps its indexes.
    assert benchmark(lambda: read_page(replace(page))).articles


@pytest.mark.benchmark(group="check")
def test_checking_the_page(benchmark, page):
    """After start, a page that was never seen before each time: under 60 ms."""
    check_page(page, NEWSROOM)
    pages = slipped_pages(page)

    def another():
        other = next(pages)
        return (other, NEWSROOM), {"reading": read_page(other)}

    assert not benchmark.pedantic(check_page, setup=another, rounds=30).failed


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


LOADING = """
import resource, sys, time
from pathlib import Path
import xingxian_editor.page.page_reading
held = Path("/proc/self/statm")  # the most a process ever held counts what its parent held
kb = lambda: int(held.read_text().split()[1]) * resource.getpagesize() / 1024 if held.exists() else 0
clocks = lambda: (time.perf_counter(), time.process_time())
before, start = kb(), clocks()
from xingxian_editor.checks.engine import check_page
from xingxian_editor.checks.examples import text_page
from xingxian_editor.checks.newsroom import Newsroom
page = text_page(Path(sys.argv[1]).read_text(encoding="utf-8")) if sys.argv[1:] else text_page("甲")
check_page(page, Newsroom())
print(*((now - then) * 1000 for now, then in zip(clocks(), start)), (kb() - before) / 1024)
"""


@pytest.mark.benchmark(group="check-load")
@pytest.mark.parametrize("whole_page", [False, True], ids=["a word", "the sample page"])
def test_loading_every_rule_and_list(benchmark, sample_file, whole_page):
    """A process of its own says how long the rules took and what they added: under 150 ms and 60 MB.

    With a page of one word that is all; the sample page, as a text, has most expressions compiled and is checked too.
    """
    environment = os.environ.copy()
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # whoever starts the program daily has its bytecode
    command = [sys.executable, "-c", LOADING, *([str(sample_file)] if whole_page else [])]
    took = []

    def load():
        done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
        took.append(tuple(map(float, done.stdout.split())))

    load()
    benchmark.pedantic(load, rounds=7)
    wall, cpu, megabytes = (sorted(column) for column in zip(*took[1:], strict=True))
    named = {"wall": wall, "CPU": cpu}
    benchmark.extra_info.update({f"{k} ms, min and median": (round(v[0]), round(v[3])) for k, v in named.items()})
    benchmark.extra_info["megabytes"] = round(megabytes[-1], 1)
    print("\n", benchmark.extra_info)
    assert megabytes[-1] < 60


@pytest.mark.benchmark(group="check-many")
def test_a_thousand_pages_in_one_run_leave_memory_flat(benchmark, sample_file):
    """No two pages are alike: one character in twenty is another. What the process holds is looked at every 100."""
    page = read_page_file(sample_file).page
    pages = slipped_pages(page)
    held = {}

    def check_all():
        for number in range(1, PAGES + 1):
            assert check_page(next(pages), NEWSROOM).findings
            if number % max(1, PAGES // 10) == 0:
                gc.collect()
                held[number] = resident_megabytes()
        benchmark.extra_info.update({f"MB after {number}": megabytes for number, megabytes in held.items()})

    benchmark.pedantic(check_all, rounds=1)
    print("\nMB held after so many pages:", held)
    first, *_, last = held.values()
    assert last < first + 8


def slipped_pages(page):
    """Yield pages of the same text, each with other slips in it."""
    chance, characters = random.Random(7), sorted(general_characters())
    text = page.sources[0].text
    while True:
        slipped = list(text)
        for at in chance.sample(range(len(slipped)), len(slipped) // 20):
            if "\u4e00" <= slipped[at] <= "\u9fff":
                slipped[at] = chance.choice(characters)
        yield replace(page, sources=(replace(page.sources[0], text="".join(slipped)),))


def resident_megabytes():
    """Return what the process holds now, where the system says so; else the most it ever held."""
    pages = Path("/proc/self/statm")
    if pages.exists():
        return round(int(pages.read_text().split()[1]) * resource.getpagesize() / 2**20, 1)
    return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**10, 1)
