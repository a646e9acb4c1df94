"""How long importing the sample page takes, beside decoding the same file and counting its lines."""

from xingxian_editor.page_import.page_file import read_page_file


def test_importing_the_sample_page(benchmark, sample_file):
    imported = benchmark(read_page_file, sample_file)
    assert len(imported.page.articles) == 6
    assert benchmark.stats is None or benchmark.stats["median"] < 0.15


def test_floor_reading_and_splitting_the_same_file(benchmark, sample_file):
    lines = benchmark(lambda: sample_file.read_bytes().decode("utf-8").split("\n"))
    assert len(lines) > 600
