"""How long an edition of sixteen pages takes over two processes, beside the same pages one after another."""

import subprocess
import sys
from pathlib import Path
from time import perf_counter

import pytest

import xingxian_editor
from xingxian_editor.desk.edition_import import EditionImport, PartState

sys.path.insert(0, str(Path(__file__).parents[1] / "page_import" / "pdf"))

PAGES = 16
MOST = 0.6


@pytest.fixture
def edition(benchmark, tmp_path) -> list[Path]:
    from generated_page import GeneratedPage

    files = [tmp_path / f"{number:02}.pdf" for number in range(1, (PAGES if benchmark.enabled else 2) + 1)]
    for number, file in enumerate(files):
        columns = 7 if benchmark.enabled else 3
        file.write_bytes(GeneratedPage(number, articles=10, columns=columns, order="flow").pdf())
    return files


@pytest.fixture(autouse=True)
def compiled(benchmark):
    """Have the reading processes start as an installed program does: with its modules compiled."""
    if benchmark.enabled:
        program = str(Path(xingxian_editor.__file__).parent)
        subprocess.run([sys.executable, "-m", "compileall", "-q", program], check=True)


def imported(folder: Path, files: list[Path], processes: int) -> float:
    """Import the files into a fresh library; return the seconds it took."""
    begun = perf_counter()
    reports = EditionImport(folder, files, processes=processes).run()
    taken = perf_counter() - begun
    assert [report.state for report in reports] == [PartState.READY] * len(files)
    return taken


def test_an_edition_over_two_processes(benchmark, edition, tmp_path):
    if not benchmark.enabled:
        benchmark(imported, tmp_path / "two", edition, 2)
        return
    alone = [imported(tmp_path / f"one{n}", edition, 1) for n in range(3)]
    over_two = [imported(tmp_path / f"two{n}", edition, 2) for n in range(3)]
    benchmark.pedantic(imported, args=(tmp_path / "last", edition, 2), rounds=1)
    share = min(over_two) / min(alone)
    benchmark.extra_info["share"] = round(share, 3)
    assert share < MOST, f"over two processes {min(over_two):.2f} s, one after another {min(alone):.2f} s: {share:.2f}"
