"""What must not take long although it is large: long texts and lines, many faults in one text, a huge file refused."""

import subprocess
import sys

import pytest

from xingxian_editor.checks.finding import Finding, Fix, Severity
from xingxian_editor.checks.one_fault import one_each
from xingxian_editor.corrections.ledger import Ledger
from xingxian_editor.corrections.run import Run
from xingxian_editor.page.place import Part, Place
from xingxian_editor.page_import.page_file import read_page_file
from xingxian_editor.page_import.page_file_problem import FileTooLarge
from xingxian_editor.page_import.pasted_text import read_page_text
from xingxian_editor.ui.tracked_editor.projection import Projection, View

CHINESE = "兴县扎实做好县乡换届选举各项工作，确保全县换届工作顺利推进。\n" * 20


def the_median_is_under(benchmark, seconds):
    assert benchmark.stats is None or benchmark.stats["median"] < seconds


def test_the_help_of_the_command_line(benchmark):
    program = [sys.executable, "-m", "xingxian_editor", "--help"]
    done = benchmark.pedantic(subprocess.run, (program,), {"capture_output": True, "check": True}, rounds=5)
    assert b"import" in done.stdout
    the_median_is_under(benchmark, 1.0)


@pytest.mark.parametrize("text", [CHINESE * 250, "兴县扎实做好换届\n\n" * 3000 + CHINESE], ids=["text", "heads"])
def test_a_long_text(benchmark, text):
    assert benchmark.pedantic(read_page_text, (text,), rounds=3).page.articles
    the_median_is_under(benchmark, 10)


def test_a_hundred_megabytes_are_refused(benchmark, tmp_path):
    file = tmp_path / "huge.txt"
    with file.open("wb") as sparse:
        sparse.truncate(100_000_000)

    def refused():
        with pytest.raises(FileTooLarge):
            read_page_file(file)
        return True

    assert benchmark(refused)
    the_median_is_under(benchmark, 0.05)


def test_places_in_a_very_long_article(benchmark):
    text = "兴县的春天来了，\n" * 12_000
    projection = Projection(Ledger((Run(text),)), View.MARKED)
    places = range(0, len(text), 36)
    assert benchmark.pedantic(lambda: [projection.offset(place) for place in places], rounds=3) == [*places]
    the_median_is_under(benchmark, 2)


@pytest.mark.parametrize("count", [1_000, 10_000])
def test_many_faults_in_one_text(benchmark, count):
    """Ten times as many take about ten times as long, not a hundred times."""
    found = [fault(3 * number, str(number)) for number in range(count)]
    assert len(benchmark.pedantic(lambda: list(one_each(found)), rounds=3)) == count
    the_median_is_under(benchmark, 0.0002 * count)


def fault(at, key):
    where = Place(Part.ARTICLE, 0, "paragraphs", 0, at, at + 1)
    return Finding("a", "题", "words", Severity.ERROR, Fix.SAFE, where, "字", "话", "据", key, "换")
