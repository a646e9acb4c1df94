"""The program is killed at any key stroke: the last one that was acknowledged is there on the next start."""

import random
import subprocess
import sys
import time
from pathlib import Path

from xingxian_editor.desk.library_desk import LibraryDesk
from xingxian_editor.desk.session import Session

WORKER = Path(__file__).with_name("typing_worker.py")
TIMES = 12
AT = 30


def typed_until_killed(folder, written, chance):
    """Let the worker type for a moment, kill it, and return how many keys it acknowledged in all."""
    with subprocess.Popen([sys.executable, str(WORKER), str(folder), str(written)], stdout=subprocess.PIPE) as worker:
        told = [worker.stdout.readline() for _ in range(chance.randint(1, 6))]
        time.sleep(chance.uniform(0, 0.02))
        worker.kill()
        told += worker.stdout.readlines()
    return int([line for line in told if line.endswith(b"\n")][-1])


def test_no_acknowledged_key_is_lost(tmp_path, sample_file):
    folder, chance = tmp_path / "library", random.Random(4)
    desk = LibraryDesk(folder, Session("周岚"))
    desk.import_file(sample_file)
    desk.close()
    start, there = None, 0
    for _ in range(TIMES):
        acknowledged = typed_until_killed(folder, there, chance)
        desk = LibraryDesk(folder, Session("周岚"))
        page = desk.open_page(desk.library.pages.recent(1)[0].id)
        ledger = page.tracked(page.reading.articles[0].id).ledger
        start = start or ledger.original
        there = len(ledger.final) - len(start)
        assert acknowledged <= there <= acknowledged + 1
        assert ledger.final == start[:AT] + "".join(chr(0x4E00 + n) for n in range(there)) + start[AT:]
        desk.close()
    desk = LibraryDesk(folder, Session("周岚"))
    page = desk.open_page(desk.library.pages.recent(1)[0].id)
    page.take_over()
    steps = 0
    while page.can_undo:
        page.undo()
        steps += 1
    assert page.tracked(page.reading.articles[0].id).ledger.final == start
    assert steps == TIMES, "what was typed between two starts is one step"
    desk.close()
