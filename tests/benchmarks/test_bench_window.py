"""The window: how soon it can be used beside an empty one, how much memory, how soon a key shows."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from xingxian_editor.ui.app import build_window, make_application

ROUNDS = 5
MOST_MEMORY_MB = 200
MOST_MS_A_KEY = 50

EMPTY_WINDOW = """
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QTextEdit, QTreeView
app = QApplication([])
window = QMainWindow()
window.setCentralWidget(QTextEdit())
for area in (Qt.LeftDockWidgetArea, Qt.RightDockWidgetArea, Qt.BottomDockWidgetArea):
    dock = QDockWidget("dock")
    dock.setWidget(QTreeView())
    window.addDockWidget(area, dock)
window.resize(1440, 900)
window.show()
app.processEvents()
window.grab()
"""
OUR_WINDOW = """
from pathlib import Path
from xingxian_editor.ui.app import build_window, make_application
app = make_application("zh")
folder = Path(sys.argv[1])
desk = build_window(app, folder / "library", folder)
desk.window.resize(1440, 900)
desk.resume()
desk.window.show()
app.processEvents()
desk.window.grab()
"""
LEAVE = """
import os, resource
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
sys.stdout.flush()
os._exit(0)
"""


def start(script, *arguments):
    """Start a process that shows a window; return its peak memory in megabytes."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", f"import sys\n{script}{LEAVE}", *map(str, arguments)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return int(done.stdout.split()[-1])


@pytest.fixture(scope="module")
def library_with_the_sample(tmp_path_factory):
    from xingxian_editor.desk.library_desk import LibraryDesk

    folder = tmp_path_factory.mktemp("bench")
    desk = LibraryDesk(folder / "library")
    desk.import_file(Path(__file__).parents[2] / "resources" / "sample" / "2021-03-05-07.txt")
    desk.close()
    return folder


@pytest.mark.benchmark(group="window start")
def test_bench_empty_window_with_three_docks(benchmark):
    benchmark.pedantic(start, (EMPTY_WINDOW,), rounds=ROUNDS, warmup_rounds=1)


@pytest.mark.benchmark(group="window start")
def test_bench_window_usable_on_the_sample_page(benchmark, library_with_the_sample):
    memory = benchmark.pedantic(start, (OUR_WINDOW, library_with_the_sample), rounds=ROUNDS, warmup_rounds=1)
    benchmark.extra_info["peak memory, MB"] = memory
    assert memory < MOST_MEMORY_MB


@pytest.fixture
def sample_window(qtbot, library_with_the_sample, tmp_path):
    desk = build_window(make_application("zh"), library_with_the_sample / "library", tmp_path)
    desk.window.resize(1440, 900)
    desk.window.show()
    desk.library.open(1)
    qtbot.waitUntil(lambda: desk.checks.result is not None)
    yield desk
    desk.window.close()


@pytest.mark.benchmark(group="key press")
def test_bench_a_digit_tags_and_shows(benchmark, qtbot, qapp, sample_window):
    galley = sample_window.window.page.galley.view
    page = sample_window.page.desk.page
    block = page.block_at(0, page.source_by_id[0].text.index("兴县统筹抓好民生改善"))
    galley.go_to_block(block.id)
    keys = [Qt.Key.Key_1, Qt.Key.Key_2]

    def press():
        keys.reverse()
        qtbot.keyClick(galley, keys[0])
        qapp.processEvents()

    benchmark.pedantic(press, rounds=30, warmup_rounds=4)
    if benchmark.stats:
        assert benchmark.stats.stats.median * 1000 < MOST_MS_A_KEY


@pytest.mark.benchmark(group="key press")
def test_bench_to_the_next_block(benchmark, qtbot, qapp, sample_window):
    galley = sample_window.window.page.galley.view

    def press():
        qtbot.keyClick(galley, Qt.Key.Key_Down)
        qapp.processEvents()

    benchmark.pedantic(press, rounds=30, warmup_rounds=4)
