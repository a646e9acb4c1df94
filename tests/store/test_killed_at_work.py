"""Nothing that the library acknowledged is lost when the program is killed at any moment."""

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from xingxian_editor.store.library import Library

WORKER = Path(__file__).with_name("killed_worker.py")
TIMES = 100

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the worker forks")


class Expected:
    """What the acknowledged actions say must be there, page by page."""

    def __init__(self):
        self.pages = {}
        self.acknowledged = set()

    def take(self, told):
        self.acknowledged.add(told.pop("by"))
        self.pages.setdefault(told["page"], {}).update(told)


def killed_once(worker, chance):
    """Let the worker work for a moment, kill it, and return what it told before it died."""
    worker.stdin.write(b"go\n")
    worker.stdin.flush()
    lines = []
    child = None
    # Mostly it has begun to work when the blow falls; at times it is still opening the library.
    begun = 0 if chance.random() < 0.2 else 1
    while child is None or len(lines) < begun:
        line = json.loads(worker.stdout.readline())
        child = line.get("child", child)
        lines += [] if "child" in line else [line]
    time.sleep(chance.uniform(0.0, 0.1))
    os.kill(child, signal.SIGKILL)
    while "ended" not in (line := json.loads(worker.stdout.readline())):
        lines.append(line)
    return lines


def check(library, expected, pages):
    for page_id in pages:
        must = expected.pages[page_id]
        opened = library.pages.open(page_id)
        assert opened.original is not None
        assert opened.revision == must.get("revision", 0)
        assert opened.page.blocks[0].role == must.get("role", "headline")
        assert opened.card.date == must.get("date")
        assert bool(opened.card.binned_at) == must.get("binned", False)
        assert len(opened.undo) == opened.revision


def take_unacknowledged(library, expected, page_id):
    """Go on from what is there: an action may be on the disk though its killed doer never heard so."""
    opened = library.pages.open(page_id)
    now = {"role": opened.page.blocks[0].role, "date": opened.card.date, "binned": bool(opened.card.binned_at)}
    expected.pages.setdefault(page_id, {}).update(revision=opened.revision, **now)


def unacknowledged(folder, expected):
    with closing(sqlite3.connect(folder / "library.db")) as driver:
        rows = driver.execute('select "by", page from log where page is not null').fetchall()
        assert driver.execute("pragma foreign_key_check").fetchall() == []
    done = dict(rows)
    assert expected.acknowledged <= done.keys(), "acknowledged, and lost"
    return {by: page for by, page in done.items() if by not in expected.acknowledged}


def test_nothing_acknowledged_is_lost_when_killed_a_hundred_times(folder):
    chance, expected = random.Random(7), Expected()
    command = [sys.executable, str(WORKER), str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as worker:
        for turn in range(TIMES):
            told = killed_once(worker, chance)
            for line in told:
                expected.take(line)
            with Library.open(folder) as library:
                extra = unacknowledged(folder, expected)
                assert len(extra) <= 1
                check(library, expected, {line["page"] for line in told} - set(extra.values()))
                for by, page_id in extra.items():
                    take_unacknowledged(library, expected, page_id)
                    expected.acknowledged.add(by)
                if turn % 20 == 19:
                    library.backups.make()
        worker.stdin.close()
    with Library.open(folder) as library:
        check(library, expected, expected.pages)
        library.search.articles("正文")
        library.backups.make()
    assert len(expected.acknowledged) > TIMES
