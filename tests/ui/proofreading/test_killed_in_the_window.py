"""The window is killed at any key stroke: what was typed is there on the next start, and typing goes on."""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

from xingxian_editor.desk.library_desk import LibraryDesk
from xingxian_editor.desk.session import Session

TYPIST = Path(__file__).with_name("window_typist.py")
TIMES = int(os.environ.get("KILLS", "4"))
"""Fifty were done by hand (KILLS=50); each starts the whole window."""
AT = 30
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def typed_until_killed(folder, written, chance):
    """Let the typist type for a moment, kill it, and return how many keys the window took in all."""
    with subprocess.Popen(
        [sys.executable, str(TYPIST), str(folder), str(written)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as typist:
        told = [typist.stdout.readline() for _ in range(chance.randint(1, 8))]
        time.sleep(chance.uniform(0, 0.04))
        typist.kill()
        told += typist.stdout.readlines()
        said = typist.stderr.read().decode(errors="replace")
    whole = [line for line in told if line.endswith(b"\n")]
    assert whole, said
    return int(whole[-1])


def test_nothing_that_the_window_took_is_lost(tmp_path, sample_file):
    chance = random.Random(7)
    desk = LibraryDesk(tmp_path / "library", Session("周岚"))
    desk.import_file(sample_file)
    desk.close()
    start, there = None, 0
    for _ in range(TIMES):
        taken = typed_until_killed(tmp_path, there, chance)
        desk = LibraryDesk(tmp_path / "library", Session("周岚"))
        page = desk.open_page(desk.library.pages.recent(1)[0].id)
        ledger = page.tracked(page.reading.articles[0].id).ledger
        start = start or ledger.original
        there = len(ledger.final) - len(start)
        assert taken <= there <= taken + 1
        typed = "".join(LETTERS[n % len(LETTERS)] for n in range(there))
        assert ledger.final == start[:AT] + typed + start[AT:]
        desk.close()
